using GolmudCourt.Domain.Filing;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Filings.Drafts;

/// <summary>My drafts.</summary>
[Requires(CourtActs.WriteFiling)]
[Route("filings")]
internal sealed class DraftsController(CourtDbContext db, DraftDesk desk, DraftQueries queries, Occasions occasions) : CourtController
{
    [HttpGet("")]
    public async Task<IActionResult> Index(long? before) => View(await queries.PageAsync(before));

    [HttpPost("")]
    public async Task<IActionResult> Start()
    {
        var filing = Filing.Start(Guid.NewGuid(), FilingChannel.Online, await occasions.NowAsync());
        db.Filings.Add(filing);
        await db.SaveChangesAsync();
        return Redirect(FilingLinks.Step(filing.Key, WizardSteps.Parties));
    }

    [HttpGet("{key:guid}")]
    public async Task<IActionResult> Resume(Guid key)
    {
        var filing = await desk.OpenAsync(key);
        return Redirect(filing.Status == FilingStatus.Draft
            ? FilingLinks.Step(key, WizardSteps.FirstOpen(filing, desk.Missing(filing)))
            : FilingLinks.Matter(key));
    }

    [HttpGet("{key:guid}/removal")]
    public async Task<IActionResult> Removal(Guid key) => View(await queries.OneAsync(key));

    [HttpPost("{key:guid}/removal")]
    public async Task<IActionResult> Remove(Guid key)
    {
        var filing = await desk.OpenAsync(key);
        filing.Discard(await occasions.NowAsync());
        await db.SaveChangesAsync();
        return Done(FilingLinks.Drafts, "草稿已放弃");
    }
}
