using GolmudCourt.Web.Data;
using GolmudCourt.Web.Desk;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Desk.Gaps;

/// <summary>责任检查: what breaks the rule of one owner, one act, one day; and who is told first of what is overdue.</summary>
[Requires(CourtActs.SuperviseDesks)]
internal sealed class GapsController(GapQueries queries, CourtDbContext db) : CourtController
{
    [HttpGet(DeskLinks.Gaps)]
    public async Task<IActionResult> Index() => View(await queries.ReadAsync());

    [HttpPost(DeskLinks.Rebuild)]
    public async Task<IActionResult> Rebuild()
    {
        var count = await queries.RebuildAsync(HttpContext.RequestAborted);
        return Done(DeskLinks.Gaps, $"已重新核对，现有{count}项责任");
    }

    [HttpPost(DeskLinks.Leads)]
    public async Task<IActionResult> Lead(long userId, long? leadId)
    {
        var clerks = (await DeskDuties.PeopleAsync(db, Domain.CourtRole.Clerk, null)).ConvertAll(c => c.Id);
        if (!clerks.Contains(userId) || (leadId is { } chosen && (chosen == userId || !clerks.Contains(chosen))))
        {
            throw new Domain.RuleViolation("desk.lead", "组长应当是另一名立案人员");
        }

        var lead = await db.Set<DeskLead>().SingleOrDefaultAsync(l => l.UserId == userId);
        if (lead is not null && leadId is null)
        {
            db.Remove(lead);
        }
        else if (leadId is { } id)
        {
            (lead ??= db.Add(new DeskLead { UserId = userId }).Entity).LeadId = id;
        }

        await db.SaveChangesAsync();
        return Done(DeskLinks.Gaps, "组长已更新");
    }
}
