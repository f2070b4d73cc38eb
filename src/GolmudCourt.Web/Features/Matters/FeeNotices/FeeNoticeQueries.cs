using GolmudCourt.Domain.Filing;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Features.Matters.Shared;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Matters.FeeNotices;

/// <summary>The notice to pay as it is printed.</summary>
internal sealed record FeeNoticePaper(
    MatterHead Head, string Court, string Payers, decimal Amount, string Basis, bool Halved, decimal Remitted, decimal Payable,
    DateTimeOffset IssuedAt, DateOnly? DeferredTo, DateTimeOffset? PaidAt, string? PaymentReference, DeadlineStory Deadline, bool CanAskForRelief);

/// <summary>Reads the notice to pay.</summary>
internal sealed class FeeNoticeQueries(MatterHeads heads, Occasions occasions, CalendarStore calendars, CourtSettings court)
{
    /// <summary>The notice.</summary>
    /// <exception cref="NotFoundException">There is none that this person may see.</exception>
    public async Task<FeeNoticePaper> PaperAsync(Guid key)
    {
        var filing = await heads.HandedIn(key).AsNoTracking()
            .Include(f => f.Acceptance).Include(f => f.FeeNotice).Include(f => f.Reliefs).AsSingleQuery().SingleOrDefaultAsync();
        if (filing?.FeeNotice is not { } notice)
        {
            throw new NotFoundException();
        }

        var payers = await heads.HandedIn(key).SelectMany(f => f.Parties).Where(p => p.Position == PartyPosition.Plaintiff)
            .OrderBy(p => p.Number).Select(p => p.Name).ToListAsync();
        return new(
            new(filing.Key, filing.Version, filing.Title, filing.CauseName, filing.Status, filing.Acceptance?.CaseNumber),
            court.Name, string.Join("、", payers), notice.Amount, notice.Basis, notice.Halved, notice.Remitted, notice.Payable, notice.IssuedAt,
            notice.DeferredTo, notice.PaidAt, notice.PaymentReference, DeadlineStory.Of(notice.Deadline, await calendars.CurrentAsync(), occasions.Today),
            FilingWorkflow.Table.Allows(filing.Status, FilingAct.ApplyForFeeRelief, occasions.User.Role) && filing.FeeReliefObstacle() is null);
    }
}
