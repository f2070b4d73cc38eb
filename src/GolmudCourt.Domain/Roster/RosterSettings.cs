namespace GolmudCourt.Domain.Roster;

/// <summary>What the law leaves to the court. Each figure is the court's own and shown as such.</summary>
public sealed record RosterSettings
{
    /// <summary>How long a certificate runs, in years; three follows the term of people's mediators (人民调解法 16).</summary>
    public int TermYears { get; init; } = 3;

    /// <summary>How early before the end a term may be renewed, in days.</summary>
    public int RenewalWindowDays { get; init; } = 90;

    /// <summary>By when a complainant hears back, in days: the court's own promise, set by no statute.</summary>
    public int ComplaintFeedbackDays { get; init; } = 15;
}
