using GolmudCourt.Domain;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace GolmudCourt.Web.Features.Roster.Shared;

/// <summary>One act in the journal.</summary>
internal sealed record RosterLine(int Sequence, DateTimeOffset At, string By, CourtRole Role, string Sentence, string? Reason);

/// <summary>What every form that changes a matter of the roster carries: which version its writer saw.</summary>
internal abstract class RosterForm
{
    /// <summary>The version the page was rendered from; 0 for something new.</summary>
    public int Version { get; set; }

    /// <summary>The length of its journal then.</summary>
    public int Seen { get; set; }

    /// <summary>What another person did meanwhile; for the page only.</summary>
    [BindNever]
    [ValidateNever]
    public IReadOnlyList<RosterLine>? Since { get; set; }
}

/// <summary>A form with nothing but the version: a button.</summary>
internal sealed class RosterButtonForm : RosterForm;
