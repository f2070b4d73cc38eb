using GolmudCourt.Domain;
using GolmudCourt.Domain.Deadlines;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Deadlines;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Supervision.Differences;

/// <summary>One difference on the page.</summary>
internal sealed record DifferenceRow(
    long Id, string Matter, string Deadline, DateOnly OldDue, DateOnly NewDue, bool WasProvisional, DifferenceState State,
    string? DecidedBy, DateTimeOffset? DecidedAt, string? Reason);

/// <summary>The page.</summary>
internal sealed record DifferencePage(IReadOnlyList<DifferenceRow> Waiting, long? Next, IReadOnlyList<DifferenceRow> Decided);

/// <summary>期限差异: what a calendar just imported would move, for the president or the administrator to decide.</summary>
[Requires(CourtActs.DecideDifferences)]
internal sealed class DifferencesController(CourtDbContext db, RunningMatters running, Occasions occasions) : CourtController
{
    private const int PageSize = 100;

    [HttpGet(SupervisionLinks.Differences)]
    public async Task<IActionResult> Index(long after) => View(await ReadAsync(after));

    /// <summary>Takes over the ticked ones, each with its matter in a save of its own: one that was moved meanwhile stops no other.</summary>
    [HttpPost(SupervisionLinks.Approvals)]
    public async Task<IActionResult> Approve(long[] id)
    {
        var occasion = await occasions.NowAsync();
        var (moved, overtaken) = (0, 0);
        foreach (var one in id.Distinct().Take(PageSize))
        {
            var outcome = await ApproveAsync(one, occasion);
            moved += outcome == true ? 1 : 0;
            overtaken += outcome == false ? 1 : 0;
        }

        return Done(SupervisionLinks.Differences, $"已采用{moved}个，{overtaken}个已被变更而失效");
    }

    [HttpPost(SupervisionLinks.Differences + "/{id:long}/rejection")]
    public async Task<IActionResult> Reject(long id, string? reason)
    {
        var difference = await db.DeadlineDifferences.SingleOrDefaultAsync(d => d.Id == id) ?? throw new NotFoundException();
        ShowAgainWith(async () => View("Index", await ReadAsync(0)));
        difference.Reject(reason, await occasions.NowAsync());
        await db.SaveChangesAsync();
        return Done(SupervisionLinks.Differences, "原日期保持不变");
    }

    // Null where somebody was first: with the difference, or with the matter.
    private async Task<bool?> ApproveAsync(long id, Occasion occasion)
    {
        db.ChangeTracker.Clear();
        var difference = await db.DeadlineDifferences.SingleOrDefaultAsync(d => d.Id == id && d.State == DifferenceState.Waiting);
        if (difference is null || await running.FindAsync(difference.MatterKind, difference.MatterKey) is not { } matter)
        {
            return null;
        }

        try
        {
            var moved = difference.Approve(matter, occasion);
            await db.SaveChangesAsync();
            return moved;
        }
        catch (DbUpdateConcurrencyException)
        {
            return null;
        }
    }

    private async Task<DifferencePage> ReadAsync(long after)
    {
        IQueryable<DifferenceRow> Rows(IQueryable<DeadlineDifference> which) => which.AsNoTracking().Select(d => new DifferenceRow(
            d.Id, d.MatterName, d.DeadlineName, d.OldDue, d.NewDue, d.WasProvisional, d.State, d.DecidedBy, d.DecidedAt, d.Reason));
        var waiting = await Rows(db.DeadlineDifferences.Where(d => d.State == DifferenceState.Waiting && d.Id > after)
            .OrderBy(d => d.Id).Take(PageSize + 1)).ToListAsync();
        var decided = await Rows(db.DeadlineDifferences.Where(d => d.State != DifferenceState.Waiting)
            .OrderByDescending(d => d.Id).Take(20)).ToListAsync();
        return new([.. waiting.Take(PageSize)], waiting.Count > PageSize ? waiting[PageSize - 1].Id : null, decided);
    }
}
