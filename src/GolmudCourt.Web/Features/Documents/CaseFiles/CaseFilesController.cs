using GolmudCourt.Domain.Filing;
using GolmudCourt.Web.Documents;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace GolmudCourt.Web.Features.Documents.CaseFiles;

/// <summary>电子卷宗 (在线诉讼规则 35).</summary>
[Requires(CourtActs.ReadCaseFiles)]
[Route("casefile/{key:guid}")]
internal sealed class CaseFilesController(CaseFileQueries queries, CaseFileArchive archive) : CourtController
{
    [HttpGet]
    public async Task<IActionResult> Index(Guid key) => View(await queries.PageAsync(key));

    [HttpGet("items/{item}")]
    public async Task<IActionResult> Item(Guid key, string item)
    {
        var found = (await queries.PageAsync(key)).Items.FirstOrDefault(i => i.Code == item);
        Response.Headers.CacheControl = "private, no-store";
        return found switch
        {
            null => NotFound(),
            { Document: { } document } => Redirect(DocumentLinks.Document(document)),
            { Text: { } text } => Content(text, found.ContentType),
            _ => new FileDownload(new StoredFile(found.FileName, found.ContentType, found.Size, found.Sha256, null)),
        };
    }

    /// <summary>Streamed: the answer begins before the last file is read.</summary>
    [HttpGet("archive")]
    public async Task Archive(Guid key)
    {
        var page = await queries.PageAsync(key);
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName($"电子卷宗（{page.Matter.Number ?? page.Matter.Title}）.zip");
        Response.ContentType = "application/zip";
        Response.Headers.ContentDisposition = disposition.ToString();
        Response.Headers.CacheControl = "private, no-store";
        await archive.WriteAsync(page.Items, Response.Body, HttpContext.RequestAborted);
    }
}
