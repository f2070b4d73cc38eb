using GolmudCourt.Domain;
using GolmudCourt.Domain.Roster;
using GolmudCourt.Domain.Roster.Import;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Documents;
using GolmudCourt.Web.Features.Roster.Shared;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Roster.Imports;

/// <summary>A table chosen.</summary>
internal sealed class TableForm
{
    public IFormFile? Table { get; set; }
}

/// <summary>The page of a table.</summary>
/// <param name="Import">What was found.</param>
/// <param name="Done">Rows taken so far, while it is being taken.</param>
/// <param name="Total">Of how many.</param>
internal sealed record ImportPage(RosterImport Import, int? Done, int? Total)
{
    /// <summary>Whether it is under way, so that the page looks again by itself.</summary>
    public bool Runs => Import.Status is RosterImportStatus.Checking or RosterImportStatus.Applying;

    /// <summary>Whether it can be taken.</summary>
    public bool MayApply => Import is { Status: RosterImportStatus.Checked, ProblemCount: 0 } && Import.Added + Import.Changed > 0;

    /// <summary>The problems listed.</summary>
    public IReadOnlyList<string> Problems => Import.Problems.Length == 0 ? [] : Import.Problems.Split('\n');
}

/// <summary>The table of mediators: template, dry run, taking it, export.</summary>
[Requires(CourtActs.ImportRoster)]
internal sealed class ImportsController(RosterWork work, FileStore files, ImportQueue queue) : RosterFormController(work)
{
    // A short table is through before the page is drawn; a long one shows how far it is.
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(2);

    [HttpGet(RosterLinks.Imports)]
    public async Task<IActionResult> Index() => await ListAsync(new TableForm());

    [HttpGet(RosterLinks.Imports + "/template")]
    public IActionResult Template()
    {
        var content = new MemoryStream();
        RosterWorkbook.WriteTemplate(content);
        content.Position = 0;
        return File(content, RosterWorkbook.ContentType, "调解员名册模板.xlsx");
    }

    /// <summary>The roster in the same columns, written row by row.</summary>
    [HttpGet(RosterLinks.Imports + "/export")]
    public IActionResult Export()
    {
        HttpContext.Features.Get<IHttpBodyControlFeature>()!.AllowSynchronousIO = true;
        Response.ContentType = RosterWorkbook.ContentType;
        Response.Headers.ContentDisposition = $"attachment; filename*=UTF-8''{Uri.EscapeDataString($"调解员名册{Work.Occasions.Today:yyyyMMdd}.xlsx")}";
        Response.Headers.CacheControl = "private, no-store";
        RosterWorkbook.Write(Response.Body, Rows());
        return new EmptyResult();
    }

    /// <summary>Takes a table in and begins to check it.</summary>
    [HttpPost(RosterLinks.Imports)]
    public Task<IActionResult> Create(TableForm form) => EnterAsync(() => ListAsync(form), async occasion =>
    {
        var import = await KeepAsync(form.Table ?? throw new RuleViolation("import.none", "请选择表格", null, nameof(form.Table)), occasion);
        Work.Db.RosterImports.Add(import);
        await Work.Db.SaveChangesAsync();
        await StartAsync(import.Key);
        return Redirect(RosterLinks.Import(import.Key));
    });

    [HttpGet(RosterLinks.Imports + "/{key:guid}")]
    public async Task<IActionResult> Show(Guid key)
    {
        var progress = queue.ProgressOf(key);
        return View(new ImportPage(await FindAsync(key), progress?.Done, progress?.Total));
    }

    /// <summary>Takes all rows, after the check found nothing wrong.</summary>
    [HttpPost(RosterLinks.Imports + "/{key:guid}/application")]
    public async Task<IActionResult> Apply(Guid key)
    {
        var import = await FindAsync(key);
        if (!new ImportPage(import, null, null).MayApply)
        {
            throw new RuleViolation("import.not-ready", "这个表格现在不能导入，请打开它查看检查结果", null);
        }

        import.Status = RosterImportStatus.Applying;
        import.Version++;
        await Work.Db.SaveChangesAsync();
        await StartAsync(key);
        return Redirect(RosterLinks.Import(key));
    }

    private async Task<RosterImport> KeepAsync(IFormFile file, Occasion occasion)
    {
        var name = UploadInspector.CleanName(file.FileName);
        await using var content = file.OpenReadStream();
        RosterWorkbook.Inspect(name, content);
        var (sha256, _) = await files.SaveAsync(content, HttpContext.RequestAborted);
        return new RosterImport
        {
            Key = Guid.NewGuid(),
            OwnerId = Work.Occasions.User.Id,
            OwnerName = Work.Occasions.User.Name,
            OwnerRole = Work.Role,
            FileName = name,
            Sha256 = sha256,
            At = occasion.Now,
            Status = RosterImportStatus.Checking,
            Version = 1,
        };
    }

    private async Task StartAsync(Guid key)
    {
        queue.Add(key);
        await Task.WhenAny(queue.DoneAsync(key), Task.Delay(s_patience, HttpContext.RequestAborted));
    }

    // A table belongs to the one who handed it in: what its rows may do depends on who that is.
    private async Task<RosterImport> FindAsync(Guid key) =>
        await Work.Db.RosterImports.SingleOrDefaultAsync(i => i.Key == key && i.OwnerId == Work.Occasions.User.Id) ?? throw new NotFoundException();

    private async Task<IActionResult> ListAsync(TableForm form)
    {
        var id = Work.Occasions.User.Id;
        ViewData["Role"] = Work.Role;
        ViewData["Imports"] = await Work.Db.RosterImports.AsNoTracking().Where(i => i.OwnerId == id).OrderByDescending(i => i.At).Take(20).ToListAsync();
        return View("Index", form);
    }

    // Those who are or may come on the roster. A term that is over is left out, because a table cannot renew it.
    private IEnumerable<RosterRow> Rows()
    {
        var today = Work.Occasions.Today;
        var names = Work.Db.Organisations.AsNoTracking().ToDictionary(o => o.Id, o => o.Name);
        var number = 1;
        foreach (var mediator in Work.Db.Mediators.AsNoTracking().Where(m => m.Status != RosterStatus.Removed && m.Status != RosterStatus.NotAdmitted).OrderBy(m => m.Id))
        {
            var row = RosterRow.Of(++number, mediator, mediator.OrganisationId is { } id ? names[id] : null);
            yield return mediator.TermTo < today ? WithoutTerm(row) : row;
        }
    }

    private static RosterRow WithoutTerm(RosterRow row) => new(row.Number, RosterColumns.All
        .Where(c => c.Column is not (RosterColumn.CertificateNumber or RosterColumn.TermFrom or RosterColumn.TermTo))
        .Select(c => KeyValuePair.Create(c.Column, (string?)row[c.Column])));
}
