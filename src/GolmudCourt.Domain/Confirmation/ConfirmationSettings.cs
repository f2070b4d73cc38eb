namespace GolmudCourt.Domain.Confirmation;

/// <summary>What the law leaves to the court. Each figure is the court's own and shown as such.</summary>
public sealed record ConfirmationSettings
{
    /// <summary>The court's name.</summary>
    public string CourtName { get; init; } = "格尔木市人民法院";

    /// <summary>The name of the court's area as it stands in addresses.</summary>
    public string Area { get; init; } = "格尔木";

    /// <summary>By when an application is to be accepted or refused, in days; a provision of 2011 names three.</summary>
    public int AcceptanceDays { get; init; } = 3;

    /// <summary>The days proposed for material that is missing before acceptance; the law says only within a limit (2011年司法确认规定 3).</summary>
    public int MaterialDays { get; init; } = 5;

    /// <summary>How many wrong tries lock the short code of an invitation.</summary>
    public int MaxWrongTries { get; init; } = 5;

    /// <summary>The days proposed for supplementary material.</summary>
    public int SupplementDays { get; init; } = 10;

    /// <summary>From what sum on a hint of false mediation speaks of a large one, in yuan.</summary>
    public decimal LargeSum { get; init; } = 500_000m;

    /// <summary>From how many earlier applications between the same people a hint is given.</summary>
    public int RepeatCount { get; init; } = 2;

    /// <summary>Over how many months earlier applications are looked at.</summary>
    public int RepeatMonths { get; init; } = 24;
}
