using GolmudCourt.Domain.Triage;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace GolmudCourt.Web.Features.Triage.Batches;

/// <summary>What is typed to begin a batch, or to take more cases in.</summary>
internal sealed class BatchCasesForm
{
    public string? Cause { get; set; }

    public TrialProcedure? Procedure { get; set; }

    public string? Title { get; set; }

    /// <summary>The numbers of the cases ticked.</summary>
    public List<string> CaseNumber { get; set; } = [];

    /// <summary>The version of the batch the page was rendered from.</summary>
    public int Version { get; set; }

    /// <summary>What can be ticked; for the page only.</summary>
    [BindNever]
    [ValidateNever]
    public BatchCandidates Candidates { get; set; } = null!;

    /// <summary>The batch, where there is one already; for the page only.</summary>
    [BindNever]
    [ValidateNever]
    public BatchPage? Page { get; set; }
}

/// <summary>What is typed on the page of a batch.</summary>
internal sealed class BatchActForm
{
    /// <summary>The version of the batch the page was rendered from.</summary>
    public int Version { get; set; }

    /// <summary>The day of the hearing.</summary>
    public DateOnly? Day { get; set; }

    /// <summary>The template of the papers.</summary>
    public string? Template { get; set; }

    /// <summary>The number of the case meant.</summary>
    public string? CaseNumber { get; set; }

    /// <summary>The batch; for the page only.</summary>
    [BindNever]
    [ValidateNever]
    public BatchPage Page { get; set; } = null!;
}
