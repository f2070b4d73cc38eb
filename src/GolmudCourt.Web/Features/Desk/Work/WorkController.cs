using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Desk.Work;

/// <summary>工作台: what the signed-in person must do, in order.</summary>
[Requires(CourtActs.UseDesk)]
internal sealed class WorkController(DeskQueries queries, DeskDuties duties) : CourtController
{
    [HttpGet(DeskLinks.Desk)]
    public async Task<IActionResult> Index(string? tab, string? after) => View(await queries.ReadAsync(tab, after));

    /// <summary>领取.</summary>
    [HttpPost(DeskLinks.Desk + "/{key:guid}/claim")]
    [Requires(CourtActs.HandOverDuties)]
    public async Task<IActionResult> Claim(Guid key)
    {
        await duties.ClaimAsync(key);
        return Done(DeskLinks.At(DeskQueries.Mine), "已领取，列入您的工作台");
    }
}
