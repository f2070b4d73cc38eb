using GolmudCourt.Domain.Confirmation;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Domain.Triage;

namespace GolmudCourt.Domain.Desk;

/// <summary>What is to be done next about an open matter: one owner, one act, one day.</summary>
/// <param name="Role">In which capacity it is to be done; <see cref="CourtRole.Litigant"/> stands for the parties and their agents.</param>
/// <param name="UserId">Whose it is; null where any of the role may take it.</param>
/// <param name="Act">What is to be done, in Chinese.</param>
/// <param name="Due">By when; null is a fault that the page of violations shows.</param>
/// <param name="Why">Why by this day, with its article.</param>
public sealed record Duty(CourtRole Role, long? UserId, string Act, DateOnly? Due, string Why)
{
    /// <summary>What the parties are asked to do meanwhile, where the owner is of the court; null for nothing.</summary>
    public string? PartyAct { get; init; }

    /// <summary>Whether it becomes somebody else's when the day has passed, so that it must be looked at again.</summary>
    public bool Turns { get; init; }
}

/// <summary>The days the court sets itself where the law names none.</summary>
public sealed record DeskTargets
{
    /// <summary>How many days a draft may lie before its writer is asked for it.</summary>
    public int DraftDays { get; init; } = 30;

    /// <summary>Days to decide on fee relief.</summary>
    public int ReliefDays { get; init; } = 7;

    /// <summary>Days to decide on an objection to a ruling of confirmation.</summary>
    public int ObjectionDays { get; init; } = 15;

    /// <summary>Days to act on what a party has let pass.</summary>
    public int AfterLapseDays { get; init; } = 3;

    /// <summary>Days after which a filing in mediation is asked for, while the mediation has no day of its own.</summary>
    public int MediationDays { get; init; } = 30;

    /// <summary>Days from the docketing to the decision on the procedure.</summary>
    public int TriageDays { get; init; } = 3;

    /// <summary>Days from the docketing until a judge has the case.</summary>
    public int AllocationDays { get; init; } = 5;

    /// <summary>Days after which a judge looks again whether the ground still holds for which a time does not count.</summary>
    public int ExclusionDays { get; init; } = 60;
}

/// <summary>What a filing must tell for its duty.</summary>
/// <param name="Status">Where it stands.</param>
/// <param name="Channel">How it came in.</param>
/// <param name="OwnerId">Who wrote it.</param>
/// <param name="Started">The day the draft was opened.</param>
public sealed record FilingDutyFacts(FilingStatus Status, FilingChannel Channel, long OwnerId, DateOnly Started)
{
    /// <summary>The day that is due.</summary>
    public DateOnly? NextDue { get; init; }

    /// <summary>The day it went to mediation.</summary>
    public DateOnly? MediationStarted { get; init; }

    /// <summary>The day that is due in that mediation.</summary>
    public DateOnly? MediationDue { get; init; }

    /// <summary>Whether a fee is to be paid.</summary>
    public bool FeeUnpaid { get; init; }

    /// <summary>The day of the oldest undecided application for relief.</summary>
    public DateOnly? ReliefSince { get; init; }
}

/// <summary>What a mediation must tell for its duty.</summary>
/// <param name="Status">Where it stands.</param>
/// <param name="OwnerId">Who wrote it.</param>
/// <param name="Started">The day the draft was opened.</param>
public sealed record MediationDutyFacts(MediationStatus Status, long OwnerId, DateOnly Started)
{
    /// <summary>The day that is due.</summary>
    public DateOnly? NextDue { get; init; }

    /// <summary>The last day of the step.</summary>
    public DateOnly? StepDue { get; init; }

    /// <summary>Whether the parties still choose the mediator themselves.</summary>
    public bool ChoiceOpen { get; init; }

    /// <summary>The account of the mediator now appointed.</summary>
    public long? MediatorId { get; init; }
}

/// <summary>What an application for confirmation must tell for its duty.</summary>
/// <param name="Status">Where it stands.</param>
/// <param name="OwnerId">Who wrote it.</param>
/// <param name="Started">The day the draft was opened.</param>
public sealed record ConfirmationDutyFacts(ConfirmationStatus Status, long OwnerId, DateOnly Started)
{
    /// <summary>The day that is due.</summary>
    public DateOnly? NextDue { get; init; }

    /// <summary>The last day of the examination.</summary>
    public DateOnly? ExamineDue { get; init; }

    /// <summary>The judge who holds it.</summary>
    public long? JudgeId { get; init; }

    /// <summary>Whether a wish to withdraw waits for a decision.</summary>
    public bool WithdrawalOpen { get; init; }

    /// <summary>The day of the oldest undecided objection.</summary>
    public DateOnly? ObjectionSince { get; init; }
}

/// <summary>What the track of a docketed case must tell for its duty.</summary>
/// <param name="Status">Where it stands.</param>
/// <param name="DocketedOn">The docketing day.</param>
public sealed record TrackDutyFacts(CaseTrackStatus Status, DateOnly DocketedOn)
{
    /// <summary>The last day of the trial limit; null before the procedure is decided.</summary>
    public DateOnly? Limit { get; init; }

    /// <summary>The day from which a time is being left out; null while the limit runs.</summary>
    public DateOnly? ExcludedFrom { get; init; }

    /// <summary>Whether a hearing was held.</summary>
    public bool Heard { get; init; }

    /// <summary>The judge who holds the case.</summary>
    public long? JudgeId { get; init; }

    /// <summary>Whether the last allocation by rule found nobody.</summary>
    public bool NobodyFound { get; init; }

    /// <summary>The day of the objection to the procedure that waits for a decision.</summary>
    public DateOnly? ObjectionSince { get; init; }
}
