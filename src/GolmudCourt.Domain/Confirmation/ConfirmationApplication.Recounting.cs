using GolmudCourt.Domain.Calendar;
using GolmudCourt.Domain.Journal;

namespace GolmudCourt.Domain.Confirmation;

/// <content>The deadlines that run.</content>
public sealed partial class ConfirmationApplication
{
    /// <inheritdoc/>
    public override IReadOnlyList<RunningDeadline> RunningDeadlines()
    {
        var running = new List<RunningDeadline>();
        void Add(string slot, Deadline? deadline, params ConfirmationStatus[] during)
        {
            if (deadline is not null && during.Contains(Status))
            {
                running.Add(new(slot, deadline));
            }
        }

        Add(nameof(ApplyBy), ApplyBy, ConfirmationStatus.Draft);
        Add(nameof(AcceptBy), AcceptBy, ConfirmationStatus.AwaitingAcceptance);
        Add(nameof(ExamineBy), ExamineBy, ConfirmationStatus.Docketed, ConfirmationStatus.UnderExamination, ConfirmationStatus.AwaitingSupplement);
        Add(nameof(SupplementRequest), OpenSupplement()?.Deadline, ConfirmationStatus.AwaitingMaterial, ConfirmationStatus.AwaitingSupplement);
        return running;
    }

    /// <inheritdoc/>
    /// <remarks>The examination is lengthened by <see cref="Extend"/> alone, with its limit (民诉法 187); the time of a supplement is the court's own to set.</remarks>
    public override IReadOnlyList<DeadlineGround> GroundsFor(string slot) => slot switch
    {
        nameof(ExamineBy) => [DeadlineGround.Suspension, DeadlineGround.Obstacle],
        nameof(SupplementRequest) => [DeadlineGround.Extension, DeadlineGround.Obstacle],
        _ => [DeadlineGround.Obstacle],
    };

    /// <inheritdoc/>
    protected override void Put(string slot, Deadline deadline)
    {
        switch (slot)
        {
            case nameof(ApplyBy):
                ApplyBy = deadline;
                break;
            case nameof(AcceptBy):
                AcceptBy = deadline;
                break;
            case nameof(ExamineBy):
                ExamineBy = deadline;
                break;
            default:
                OpenSupplement()!.Recount(deadline);
                break;
        }

        KeepNextDue();
    }
}
