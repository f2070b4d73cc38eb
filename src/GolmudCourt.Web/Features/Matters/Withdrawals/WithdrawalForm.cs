using GolmudCourt.Web.Features.Matters.Shared;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace GolmudCourt.Web.Features.Matters.Withdrawals;

/// <summary>Taking a filing back.</summary>
internal sealed class WithdrawalForm
{
    /// <summary>Why; never required.</summary>
    [System.ComponentModel.DataAnnotations.StringLength(500)]
    public string? Reason { get; set; }

    /// <summary>The state of the matter the person saw when deciding.</summary>
    public int Version { get; set; }

    /// <summary>The matter; for the page only.</summary>
    [BindNever]
    [ValidateNever]
    public MatterHead Head { get; set; } = null!;

    /// <summary>What happened since the page was opened; empty when nothing did.</summary>
    [BindNever]
    [ValidateNever]
    public IReadOnlyList<TimelineEntry> Since { get; set; } = [];
}
