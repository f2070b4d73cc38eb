using GolmudCourt.Domain.Filing;
using GolmudCourt.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace GolmudCourt.Web.Documents;

/// <summary>
/// Answers with a stored file, the one way for every page. The media type is the one found from the content; only
/// what a browser shows without running anything opens in a tab, all else is saved. Who may see it is decided before.
/// </summary>
/// <param name="file">The file.</param>
internal sealed class FileDownload(StoredFile file) : IActionResult
{
    // The PDF viewers of browsers refuse a sandboxed document; they run nothing of the page's origin.
    private const string PdfPolicy = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'";
    private const string OtherPolicy = "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'";

    /// <summary>The file of a filing.</summary>
    public static FileDownload Of(FilingFile file) =>
        new(new StoredFile(file.FileName, file.ContentType, file.Size, file.Sha256, file.Pages));

    /// <inheritdoc/>
    public async Task ExecuteResultAsync(ActionContext context)
    {
        var http = context.HttpContext;
        var store = http.RequestServices.GetRequiredService<FileStore>();
        var inline = file.ContentType is "application/pdf" or "image/jpeg" or "image/png";
        var disposition = new ContentDispositionHeaderValue(inline ? "inline" : "attachment");
        disposition.SetHttpFileName(file.FileName);
        http.Items[SecurityHeaders.OwnPolicy] = file.ContentType == "application/pdf" ? PdfPolicy : OtherPolicy;
        http.Response.ContentType = file.ContentType;
        http.Response.ContentLength = file.Size;
        http.Response.Headers.ContentDisposition = disposition.ToString();
        http.Response.Headers.CacheControl = "private, no-store";
        if (!HttpMethods.IsHead(http.Request.Method))
        {
            await store.CopyToAsync(file.Sha256, http.Response.Body, http.RequestAborted);
        }
    }
}
