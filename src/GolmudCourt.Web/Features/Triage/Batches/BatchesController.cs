using GolmudCourt.Domain;
using GolmudCourt.Domain.Triage;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Triage.Batches;

/// <summary>类案集中: similar cases that share a hearing day and a template, with a model case that may go first.</summary>
[Route(BatchLinks.Batches)]
internal sealed class BatchesController(BatchQueries queries, CourtDbContext db, Occasions occasions) : CourtController
{
    [HttpGet]
    [Requires(CourtActs.ReadBatches)]
    public async Task<IActionResult> Index(long? after) => View(await queries.ListAsync(after));

    [HttpGet("new")]
    [Requires(CourtActs.FormBatches)]
    public Task<IActionResult> New(string? cause, TrialProcedure? procedure) => NewAsync(new BatchCasesForm { Cause = cause, Procedure = procedure });

    [HttpPost]
    [Requires(CourtActs.FormBatches)]
    public async Task<IActionResult> Create(BatchCasesForm form)
    {
        ShowAgainWith(() => NewAsync(form));
        var tracks = await queries.TracksAsync(form.CaseNumber);
        var occasion = await occasions.NowAsync();
        var batch = CaseBatch.Begin(Guid.NewGuid(), form.Title, tracks[0], occasion);
        foreach (var track in tracks.Skip(1))
        {
            batch.Add(track, occasion);
        }

        db.CaseBatches.Add(batch);
        await db.SaveChangesAsync();
        return Done(BatchLinks.Batch(batch.Key), $"已把{tracks.Count}件案件并成一批");
    }

    [HttpGet("{key:guid}")]
    [Requires(CourtActs.ReadBatches)]
    public Task<IActionResult> Show(Guid key) => ShowAsync(key, new BatchActForm());

    [HttpGet("{key:guid}/cases")]
    [Requires(CourtActs.FormBatches)]
    public Task<IActionResult> Cases(Guid key) => CasesAsync(key, new BatchCasesForm());

    [HttpPost("{key:guid}/cases")]
    [Requires(CourtActs.FormBatches)]
    public async Task<IActionResult> TakeIn(Guid key, BatchCasesForm form)
    {
        ShowAgainWith(() => CasesAsync(key, form));
        var batch = await FindAsync(key, form.Version);
        var tracks = await queries.TracksAsync(form.CaseNumber);
        var occasion = await occasions.NowAsync();
        foreach (var track in tracks)
        {
            batch.Add(track, occasion);
        }

        await db.SaveChangesAsync();
        return Done(BatchLinks.Batch(key), $"已并入{tracks.Count}件");
    }

    [HttpPost("{key:guid}/removals")]
    [Requires(CourtActs.LetGoOfBatches)]
    public Task<IActionResult> LetGo(Guid key, BatchActForm form) => ActAsync(
        key, form, "已移出", async (batch, occasion) => batch.Remove((await queries.TracksAsync([form.CaseNumber ?? ""]))[0], occasion));

    [HttpPost("{key:guid}/hearing")]
    [Requires(CourtActs.RunBatches)]
    public Task<IActionResult> SetHearing(Guid key, BatchActForm form) => ActAsync(key, form, "已安排集中开庭", (batch, occasion) => batch.SetHearingOn(
        form.Day ?? throw new RuleViolation("batch.day", "请填写开庭日期", "民诉法 139", nameof(form.Day)), form.Template, occasion));

    [HttpPost("{key:guid}/model")]
    [Requires(CourtActs.RunBatches)]
    public Task<IActionResult> ChooseModel(Guid key, BatchActForm form) => ActAsync(
        key, form, "已确定示范案件", (batch, occasion) => batch.ChooseModelCase(batch.Cases.FirstOrDefault(c => c.CaseNumber == form.CaseNumber)?.TrackKey ?? Guid.Empty, occasion));

    [HttpPost("{key:guid}/ending")]
    [Requires(CourtActs.RunBatches)]
    public Task<IActionResult> End(Guid key, BatchActForm form) => ActAsync(key, form, "已结束集中审理", (batch, occasion) => batch.Finish(occasion));

    private async Task<IActionResult> NewAsync(BatchCasesForm form)
    {
        db.ChangeTracker.Clear();
        form.Candidates = await queries.CandidatesAsync(form.Cause, form.Procedure);
        return View("New", form);
    }

    private async Task<IActionResult> CasesAsync(Guid key, BatchCasesForm form)
    {
        db.ChangeTracker.Clear();
        form.Page = await queries.PageAsync(key);
        form.Candidates = await queries.CandidatesAsync(form.Page.CauseCode, form.Page.Procedure);
        ModelState.Remove(nameof(form.Version));
        form.Version = form.Page.Version;
        return View("Cases", form);
    }

    private async Task<IActionResult> ShowAsync(Guid key, BatchActForm form)
    {
        db.ChangeTracker.Clear();
        form.Page = await queries.PageAsync(key);
        ModelState.Remove(nameof(form.Version));
        form.Version = form.Page.Version;
        return View("Show", form);
    }

    // Where another was quicker the page shows where the batch stands now, and nothing is done.
    private async Task<CaseBatch> FindAsync(Guid key, int version)
    {
        var batch = await queries.FindAsync(key);
        return batch.Version == version ? batch : throw new RuleViolation("batch.changed", "在您填写期间，这一批案件有了变化；请核对现在的情况后重新提交");
    }

    private Task<IActionResult> ActAsync(Guid key, BatchActForm form, string notice, Action<CaseBatch, Occasion> act) =>
        ActAsync(key, form, notice, (batch, occasion) =>
        {
            act(batch, occasion);
            return Task.CompletedTask;
        });

    private async Task<IActionResult> ActAsync(Guid key, BatchActForm form, string notice, Func<CaseBatch, Occasion, Task> act)
    {
        ShowAgainWith(() => ShowAsync(key, form));
        var batch = await FindAsync(key, form.Version);
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return await ShowAsync(key, form);
        }

        await act(batch, await occasions.NowAsync());
        await db.SaveChangesAsync();
        return Done(BatchLinks.Batch(key), notice);
    }
}
