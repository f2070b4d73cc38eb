namespace GolmudCourt.Web.Features.MediationWork.Shared;

/// <summary>An act that asks for a reason and nothing else.</summary>
internal sealed class ReasonForm
{
    public string? Reason { get; set; }
}
