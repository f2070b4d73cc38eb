using System.Security.Cryptography;
using GolmudCourt.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace GolmudCourt.Web.Features.Receipts.Verifications;

/// <summary>The public check of receipts.</summary>
[AllowAnonymous]
[EnableRateLimiting(RateLimits.Codes)]
[Route(ReceiptLinks.Verify)]
internal sealed class VerificationsController(VerificationQueries receipts) : CourtController
{
    // The portal takes no larger file than 20 MB, so none larger can be on a list.
    private const long BodyLimit = 22L * 1024 * 1024;

    [HttpGet]
    public async Task<IActionResult> New(string? code)
    {
        var form = new VerificationForm { Reference = code };
        if (!string.IsNullOrWhiteSpace(code))
        {
            form.Answer = await receipts.FindAsync(ReceiptCodes.Code(code) ?? "", null, null);
        }

        return View(form);
    }

    [HttpPost]
    [RequestSizeLimit(BodyLimit)]
    public async Task<IActionResult> Create(VerificationForm form)
    {
        var (code, number) = (ReceiptCodes.Code(form.Reference), ReceiptCodes.Number(form.Reference));
        if (!InOrder(form, code, number))
        {
            return Again("New", form);
        }

        form.Answer = await receipts.FindAsync(code, number, form.File is null ? ReceiptCodes.Hash(form.Sha256) : await HashAsync(form.File));
        return View("New", form);
    }

    private bool InOrder(VerificationForm form, string? code, string? number)
    {
        if (code is null && number is null)
        {
            ModelState.AddModelError(nameof(form.Reference), "请填写凭证上的10位查询码或者完整的凭证编号，例如“格立收〔2026〕000001号”");
        }
        else if (code is null && (form.File is not null || !string.IsNullOrWhiteSpace(form.Sha256)))
        {
            // Numbers follow one another and can be guessed; what is on a list is told only to who holds the receipt.
            ModelState.AddModelError(nameof(form.Reference), "核验文件时，请填写凭证上的10位查询码");
        }

        if (form.File is null && !string.IsNullOrWhiteSpace(form.Sha256) && ReceiptCodes.Hash(form.Sha256) is null)
        {
            ModelState.AddModelError(nameof(form.Sha256), "SHA-256应当是64位的数字和字母a到f，请核对");
        }

        return ModelState.IsValid;
    }

    private static async Task<string> HashAsync(IFormFile file)
    {
        await using var content = file.OpenReadStream();
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(content));
    }
}
