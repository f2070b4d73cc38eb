using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Web.Features.Docketing.Shared;
using GolmudCourt.Web.Hosting.TagHelpers;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace GolmudCourt.Web.Features.Docketing.Entrustments;

/// <summary>委托调解.</summary>
internal sealed class EntrustmentForm : ActForm
{
    /// <summary>By which the days are counted.</summary>
    public MediationTrack? Procedure { get; set; }

    /// <summary>The parties who said yes to the court on record.</summary>
    public List<int> Agreed { get; set; } = [];

    /// <summary>The parties; for the page only.</summary>
    [BindNever]
    [ValidateNever]
    public IReadOnlyList<Choice> Parties { get; set; } = [];

    /// <inheritdoc/>
    public override FilingAct Act => FilingAct.EntrustMediation;

    /// <inheritdoc/>
    public override IEnumerable<ConflictRow> Compare(ActHead now) => [];
}

/// <summary>The case a judge looks for by its number.</summary>
internal sealed class EntrustmentSearch
{
    /// <summary>The case number as typed.</summary>
    public string? Number { get; set; }
}
