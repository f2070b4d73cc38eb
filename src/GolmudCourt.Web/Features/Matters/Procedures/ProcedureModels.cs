using GolmudCourt.Domain.Triage;
using GolmudCourt.Web.Features.Matters.Shared;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace GolmudCourt.Web.Features.Matters.Procedures;

/// <summary>An objection to the procedure with its answer.</summary>
internal sealed record ObjectionLine(string Party, TrialProcedure Procedure, string Reason, DateTimeOffset FiledAt, bool? Upheld, string? Decision, DateTimeOffset? DecidedAt);

/// <summary>A change of the procedure.</summary>
internal sealed record ChangeLine(TrialProcedure From, TrialProcedure To, string Reason, DateTimeOffset ChangedAt);

/// <summary>In what procedure a case is tried, until when and by whom, as the party reads it.</summary>
internal sealed record ProcedurePage
{
    public required MatterHead Head { get; init; }

    public required int Version { get; init; }

    public required CaseTrackStatus Status { get; init; }

    public required DateOnly DocketedOn { get; init; }

    public required DeadlineStory? Limit { get; init; }

    public required bool Suspended { get; init; }

    public required DateOnly? HeardOn { get; init; }

    public required string? Judge { get; init; }

    public required IReadOnlyList<ChangeLine> Changes { get; init; }

    public required IReadOnlyList<ObjectionLine> Objections { get; init; }

    /// <summary>The plaintiffs for whom the signed-in person may speak.</summary>
    public required IReadOnlyList<SelectListItem> Parties { get; init; }

    /// <summary>Why no objection can be brought now; null where it can.</summary>
    public required string? Closed { get; init; }
}

/// <summary>An objection to the procedure.</summary>
internal sealed class ObjectionForm
{
    /// <summary>The number of the plaintiff who objects.</summary>
    public int? Party { get; set; }

    /// <summary>Why.</summary>
    public string? Reason { get; set; }

    /// <summary>The version of the track the page was rendered from.</summary>
    public int Version { get; set; }

    /// <summary>The page; for the page only.</summary>
    [BindNever]
    [ValidateNever]
    public ProcedurePage Page { get; set; } = null!;
}
