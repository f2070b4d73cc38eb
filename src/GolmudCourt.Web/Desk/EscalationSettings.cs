namespace GolmudCourt.Web.Desk;

/// <summary>After how many days overdue who is told (section <c>Desk</c>).</summary>
internal sealed class EscalationSettings
{
    /// <summary>Days overdue after which the team lead is told; the owner is told on the first.</summary>
    public int LeadAfterDays { get; init; } = 1;

    /// <summary>Days overdue after which the presidents are told.</summary>
    public int PresidentAfterDays { get; init; } = 3;
}
