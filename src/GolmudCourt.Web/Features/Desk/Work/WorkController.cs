using GolmudCourt.Web.Data;
using GolmudCourt.Web.Features.Triage;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Desk.Work;

/// <summary>工作台: what the signed-in person must do, in order.</summary>
[Requires(CourtActs.UseDesk)]
internal sealed class WorkController(DeskQueries queries, DeskDuties duties, CaseAccess access, CourtDbContext db) : CourtController
{
    [HttpGet(DeskLinks.Desk)]
    public async Task<IActionResult> Index(string? tab, string? after) => View(await queries.ReadAsync(tab, after));

    /// <summary>A duty names the track; the page of a track lies under its filing.</summary>
    [HttpGet(DeskLinks.Desk + "/tracks/{key:guid}")]
    [Requires(CourtActs.ReadTracks)]
    public async Task<IActionResult> Track(Guid key)
    {
        var filing = await access.Filings().Where(f => db.CaseTracks.Any(t => t.Key == key && t.FilingId == f.Id)).Select(f => (Guid?)f.Key).SingleOrDefaultAsync();
        return filing is { } found ? Redirect(TriageLinks.Track(found)) : throw new NotFoundException();
    }

    /// <summary>领取.</summary>
    [HttpPost(DeskLinks.Desk + "/{key:guid}/claim")]
    [Requires(CourtActs.HandOverDuties)]
    public async Task<IActionResult> Claim(Guid key)
    {
        await duties.ClaimAsync(key);
        return Done(DeskLinks.At(DeskQueries.Mine), "已领取，列入您的工作台");
    }
}
