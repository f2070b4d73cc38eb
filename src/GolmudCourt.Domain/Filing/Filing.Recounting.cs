using GolmudCourt.Domain.Calendar;
using GolmudCourt.Domain.Journal;

namespace GolmudCourt.Domain.Filing;

/// <content>The deadlines that run.</content>
public sealed partial class Filing
{
    private const string CorrectionSlot = "correction";
    private const string FeeSlot = "fee";
    private const string AppealSlot = "appeal";

    /// <inheritdoc/>
    public override IReadOnlyList<RunningDeadline> RunningDeadlines()
    {
        var running = new List<RunningDeadline>();
        if (ReviewDeadline is not null)
        {
            running.Add(new(nameof(ReviewDeadline), ReviewDeadline));
        }

        if (Status == FilingStatus.AwaitingCorrection && _corrections is [.., var correction])
        {
            running.Add(new(CorrectionSlot, correction.Deadline));
        }

        if (FeeNotice is { PaidAt: null } notice)
        {
            running.Add(new(FeeSlot, notice.Deadline));
        }

        if (Refusal is { } refusal)
        {
            running.Add(new(AppealSlot, refusal.Appeal));
        }

        return running;
    }

    /// <inheritdoc/>
    protected override void Put(string slot, Deadline deadline)
    {
        switch (slot)
        {
            case CorrectionSlot:
                _corrections[^1].Recount(deadline);
                NextDue = deadline.Due;
                break;
            case FeeSlot:
                FeeNotice!.Recount(deadline);
                NextDue = FeeNotice is { Payable: > 0, DeferredTo: null } ? deadline.Due : NextDue;
                break;
            case AppealSlot:
                Refusal!.Recount(deadline);
                break;
            default:
                ReviewDeadline = deadline;
                NextDue = deadline.Due;
                break;
        }
    }
}
