using GolmudCourt.Domain.Filing;
using GolmudCourt.Web.Documents;
using QRCoder;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace GolmudCourt.Web.Data.Seeding;

/// <summary>Real files for the demo matters: a picture and a PDF that open, and say that they are demonstrations.</summary>
internal sealed class DemoFiles(FileStore store)
{
    /// <summary>A PNG picture.</summary>
    public Task<StoredFile> PictureAsync(string name) => SaveAsync(name, "image/png", Picture(name), null);

    /// <summary>A PDF of one page.</summary>
    public Task<StoredFile> PdfAsync(string name) => SaveAsync(name, "application/pdf", Pdf(), 1);

    private static byte[] Picture(string text)
    {
        using var code = QRCodeGenerator.GenerateQrCode($"演示材料：{text}", QRCodeGenerator.ECCLevel.M);
        return new PngByteQRCode(code).GetGraphic(8);
    }

    private static byte[] Pdf()
    {
        using var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        builder.AddPage(PageSize.A4).AddText("Golmud Court portal - demonstration evidence, page 1", 14, new PdfPoint(60, 760), font);
        return builder.Build();
    }

    private async Task<StoredFile> SaveAsync(string name, string type, byte[] content, int? pages)
    {
        using var stream = new MemoryStream(content);
        var (sha256, size) = await store.SaveAsync(stream);
        return new StoredFile(name, type, size, sha256, pages);
    }
}
