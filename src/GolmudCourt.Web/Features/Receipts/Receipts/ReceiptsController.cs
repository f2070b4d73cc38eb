using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;
using QRCoder;

namespace GolmudCourt.Web.Features.Receipts.Receipts;

/// <summary>收件凭证 (登记立案规定 2).</summary>
internal sealed class ReceiptsController(ReceiptQueries receipts) : CourtController
{
    [HttpGet("/matters/{key:guid}/receipt")]
    [Requires(CourtActs.ReadReceipts)]
    public async Task<IActionResult> Latest(Guid key) => View("Show", await receipts.PaperAsync(key, null));

    [HttpGet("/matters/{key:guid}/receipts/{id:long}")]
    [Requires(CourtActs.ReadReceipts)]
    public async Task<IActionResult> Show(Guid key, long id) => View(await receipts.PaperAsync(key, id));

    /// <summary>The picture is drawn from the code alone; whether there is such a receipt is not looked up.</summary>
    [HttpGet("/receipts/qr/{code}.png")]
    [Requires(CourtActs.ReadReceipts)]
    public IActionResult Picture(string code)
    {
        if (ReceiptCodes.Code(code) is not { } known)
        {
            return NotFound();
        }

        var address = $"{Request.Scheme}://{Request.Host}{Request.PathBase}{ReceiptLinks.VerifyOf(known)}";
        using var data = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        using var picture = new PngByteQRCode(data);
        Response.Headers.CacheControl = "private, max-age=3600";
        return File(picture.GetGraphic(8), "image/png");
    }
}
