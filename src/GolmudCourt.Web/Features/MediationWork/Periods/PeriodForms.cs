namespace GolmudCourt.Web.Features.MediationWork.Periods;

/// <summary>More days, and why.</summary>
internal sealed class ExtensionForm
{
    public int? Days { get; set; }

    public string? Reason { get; set; }
}

/// <summary>An appraisal that begins.</summary>
internal sealed class AppraisalForm
{
    public string? Institution { get; set; }

    public string? Subject { get; set; }

    public DateOnly? ExpectedBy { get; set; }
}
