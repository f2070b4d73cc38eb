using GolmudCourt.Domain.Triage;

namespace GolmudCourt.Domain.Indicators;

/// <summary>The service of one document on one recipient.</summary>
public sealed record ServiceFacts : MatterFacts
{
    /// <inheritdoc/>
    public override FactKind Kind => FactKind.Service;

    /// <summary>When service began.</summary>
    public DateTimeOffset StartedAt { get; init; }

    /// <summary>The day of effect.</summary>
    public DateOnly? EffectiveOn { get; init; }

    /// <summary>Whether the attempt it rests on was electronic.</summary>
    public bool EffectiveElectronically { get; init; }

    /// <summary>The number of the first electronic attempt; null without.</summary>
    public int? FirstElectronic { get; init; }

    /// <summary>The number of the attempt it rests on.</summary>
    public int? EffectiveBy { get; init; }

    /// <summary>The day service began.</summary>
    public DateOnly StartedOn => DayOf(StartedAt)!.Value;
}

/// <summary>A complaint about a mediator.</summary>
public sealed record ComplaintFacts : MatterFacts
{
    /// <inheritdoc/>
    public override FactKind Kind => FactKind.Complaint;

    /// <summary>By when it is to be answered (登记立案规定 13).</summary>
    public DateOnly FeedbackBy { get; init; }

    /// <summary>When it was answered.</summary>
    public DateTimeOffset? AnsweredAt { get; init; }

    /// <summary>The day it was answered.</summary>
    public DateOnly? AnsweredOn => DayOf(AnsweredAt);
}

/// <summary>One person asked how satisfied they are with one milestone.</summary>
public sealed record SatisfactionFacts : MatterFacts
{
    /// <inheritdoc/>
    public override FactKind Kind => FactKind.Satisfaction;

    /// <summary>What it was about.</summary>
    public Milestone Milestone { get; init; }

    /// <summary>In what capacity the person was asked.</summary>
    public CourtRole Role { get; init; }

    /// <summary>The day the milestone was reached.</summary>
    public DateOnly AskedOn { get; init; }

    /// <summary>The day of the answer; null without.</summary>
    public DateOnly? RatedOn { get; init; }

    /// <summary>1 to 5; null without an answer.</summary>
    public int? Score { get; init; }

    /// <summary>Satisfied: 4 or 5.</summary>
    public bool IsSatisfied => Score >= SatisfactionScale.Satisfied;
}

/// <summary>A first-instance civil case whose track is closed.</summary>
public sealed record TrialFacts : MatterFacts
{
    /// <inheritdoc/>
    public override FactKind Kind => FactKind.Trial;

    /// <summary>The procedure it was tried in when it closed; a case that was converted counts in the last one.</summary>
    public TrialProcedure Procedure { get; init; }

    /// <summary>How it ended.</summary>
    public CaseEnding Ending { get; init; }

    /// <summary>The docketing day.</summary>
    public DateOnly DocketedOn { get; init; }

    /// <summary>The day it was closed.</summary>
    public DateOnly ClosedOn { get; init; }

    /// <summary>The last day of its limit, with extensions and with the excluded times that had ended.</summary>
    public DateOnly LimitDue { get; init; }

    /// <summary>The days of excluded times that had ended; they are in <see cref="LimitDue"/>.</summary>
    public int ExcludedDays { get; init; }

    /// <summary>The days of an excluded time that still ran when it was closed; they are not in <see cref="LimitDue"/>.</summary>
    public int RunningExclusion { get; init; }

    /// <summary>How many days it took from docketing, without what the law leaves out.</summary>
    public decimal Days => Math.Max(0, ClosedOn.DayNumber - DocketedOn.DayNumber - ExcludedDays - RunningExclusion);

    /// <summary>Whether it was closed within its limit.</summary>
    public bool InTime => ClosedOn <= LimitDue.AddDays(RunningExclusion);
}
