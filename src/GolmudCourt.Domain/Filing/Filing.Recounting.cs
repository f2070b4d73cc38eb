using GolmudCourt.Domain.Calendar;
using GolmudCourt.Domain.Journal;

namespace GolmudCourt.Domain.Filing;

/// <content>The deadlines that run.</content>
public sealed partial class Filing
{
    /// <summary>The place of the time to pay the fee.</summary>
    public const string FeeSlot = "fee";

    private const string CorrectionSlot = "correction";
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
    /// <remarks>
    /// 登记立案规定 8: the examination of a filing is not lengthened, it ends in docketing first. A fee is put off by relief (费用办法 47).
    /// The time of a correction is the court's own to set.
    /// </remarks>
    public override IReadOnlyList<DeadlineGround> GroundsFor(string slot) =>
        slot == CorrectionSlot ? [DeadlineGround.Extension, DeadlineGround.Obstacle] : [DeadlineGround.Obstacle];

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
