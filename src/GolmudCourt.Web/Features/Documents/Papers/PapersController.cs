using GolmudCourt.Domain;
using GolmudCourt.Domain.Documents;
using GolmudCourt.Web.Documents.Papers;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Documents.Papers;

/// <summary>文书: issued from a matter, listed with it, read as DOCX, PDF or on a page to print.</summary>
[Route(DocumentLinks.Root)]
internal sealed class PapersController(PaperQueries queries, PaperDesk desk, DocumentAccess access, PdfMaker pdf, Occasions occasions) : CourtController
{
    private const string DocxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    [Requires(CourtActs.ReadDocuments)]
    [HttpGet("of/{key:guid}")]
    public async Task<IActionResult> Index(Guid key) => View(await queries.PageAsync(key));

    [Requires(CourtActs.IssueDocuments)]
    [HttpGet("of/{key:guid}/preview/{kind}")]
    public async Task<IActionResult> New(Guid key, string kind) => View(await queries.PreviewAsync(key, new PaperForm { Kind = kind }));

    [Requires(CourtActs.IssueDocuments)]
    [HttpPost("of/{key:guid}")]
    public async Task<IActionResult> Issue(Guid key, PaperForm form)
    {
        var matter = await access.MatterAsync(key);
        if (DocumentKinds.ByCode(form.Kind) is not { } kind || !await access.MayIssueAsync(kind, matter))
        {
            return NotFound();
        }

        var replaces = form.Replaces is { } old ? await access.DocumentAsync(old) : null;
        var document = await desk.IssueAsync(kind, key, replaces, await occasions.NowAsync());
        return Done(DocumentLinks.Document(document.Key), $"《{document.Name}》已签发，编号{document.Number}");
    }

    [Requires(CourtActs.ReadDocuments)]
    [HttpGet("{document:guid}")]
    public async Task<IActionResult> Show(Guid document) => View(await queries.PaperAsync(document));

    [Requires(CourtActs.ReadDocuments)]
    [HttpGet("{document:guid}/print")]
    public async Task<IActionResult> Print(Guid document)
    {
        var page = await queries.PaperAsync(document);
        return page.Alarm is null ? View(page) : View("Show", page);
    }

    [Requires(CourtActs.ReadDocuments)]
    [HttpGet("{document:guid}/docx")]
    public async Task<IActionResult> Docx(Guid document)
    {
        var paper = await access.DocumentAsync(document);
        var content = RequireWhole(await desk.OpenAsync(paper));
        Response.Headers.CacheControl = "private, no-store";
        return File(content, DocxType, paper.FileName);
    }

    [Requires(CourtActs.ReadDocuments)]
    [HttpGet("{document:guid}/pdf")]
    public async Task<IActionResult> Pdf(Guid document)
    {
        var paper = await access.DocumentAsync(document);
        var made = await pdf.MakeAsync(RequireWhole(await desk.OpenAsync(paper)), HttpContext.RequestAborted);
        if (made.Content is null)
        {
            throw new RuleViolation("document.pdf", made.Sentence!);
        }

        Response.Headers.CacheControl = "private, no-store";
        return File(made.Content, "application/pdf", Path.ChangeExtension(paper.FileName, ".pdf"));
    }

    private static byte[] RequireWhole(PaperContent content) => content.Docx
        ?? throw new RuleViolation("document.changed", $"这份文书不能打开：{content.Alarm}。已记录告警，请联系法院核实");
}
