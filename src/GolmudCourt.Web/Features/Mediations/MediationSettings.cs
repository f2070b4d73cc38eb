namespace GolmudCourt.Web.Features.Mediations;

/// <summary>What the law leaves to the court about mediation (section <c>Mediation</c>).</summary>
internal sealed class MediationSettings
{
    /// <summary>For how many days an invitation can be answered.</summary>
    public int InvitationDays { get; init; } = 7;

    /// <summary>How many wrong tries lock an invitation.</summary>
    public int MaxWrongTries { get; init; } = 5;

    /// <summary>How many mediators one side may put on its list.</summary>
    public int MostPicks { get; init; } = 5;

    /// <summary>Every how many minutes the portal does what has fallen due; 0 for never.</summary>
    public double RoundMinutes { get; init; } = 10;
}
