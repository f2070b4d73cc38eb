using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace GolmudCourt.Web.Documents;

/// <summary>
/// Sends a stored file to a person who may see it. It is shown in the browser only where the browser can show it
/// without running anything of it; every other kind is saved to disk.
/// </summary>
/// <param name="fileName">The name it was handed in under.</param>
/// <param name="contentType">The media type found from the content.</param>
/// <param name="size">Bytes.</param>
/// <param name="sha256">Its key in the store.</param>
internal sealed class FileDownload(string fileName, string contentType, long size, string sha256) : IActionResult
{
    /// <summary>The media types shown in the browser.</summary>
    public static IReadOnlyList<string> Shown { get; } = ["application/pdf", "image/jpeg", "image/png"];

    /// <inheritdoc/>
    public async Task ExecuteResultAsync(ActionContext context)
    {
        var http = context.HttpContext;
        var store = http.RequestServices.GetRequiredService<FileStore>();
        if (!store.Has(sha256))
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var disposition = new ContentDispositionHeaderValue(Shown.Contains(contentType) ? "inline" : "attachment");
        disposition.SetHttpFileName(fileName);
        var headers = http.Response.Headers;
        headers.ContentType = contentType;
        headers.ContentLength = size;
        headers.ContentDisposition = disposition.ToString();
        headers.XContentTypeOptions = "nosniff";
        headers.CacheControl = "private, no-store";

        // A browser's own PDF viewer refuses to work in a sandbox; it runs nothing of the page's, so the rest of the policy is enough.
        headers.ContentSecurityPolicy = contentType == "application/pdf"
            ? "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'"
            : "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'";
        await store.CopyToAsync(sha256, http.Response.Body, http.RequestAborted);
    }
}
