using GolmudCourt.Domain.Mediation;

namespace GolmudCourt.Web.Features.MediationWork.Performances;

/// <summary>One thing to be done under the agreement.</summary>
internal sealed record PerformanceLine(
    int Number, int Clause, int? Debtor, int? Creditor, DateOnly DueOn, decimal? Amount, string What, PerformanceStatus Status,
    DateTimeOffset? MarkedAt, string? Note, string? DisputeReason)
{
    /// <summary>Whether its day has passed and the creditor has not confirmed; the last day itself is in time.</summary>
    public bool IsOverdue(DateOnly today) => Status != PerformanceStatus.Confirmed && today > DueOn;
}

/// <summary>What a debtor says of what was done.</summary>
internal sealed class MarkForm
{
    public string? Note { get; set; }

    public IFormFile? Proof { get; set; }
}
