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
