using GolmudCourt.Domain.Filing;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace GolmudCourt.Web.Features.Docketing.Shared;

/// <summary>What the form of every act on a filing carries: which version its writer saw.</summary>
internal abstract class ActForm
{
    /// <summary>The version of the filing the page was rendered from.</summary>
    public int Version { get; set; }

    /// <summary>The length of its journal then; what came later is shown in a conflict.</summary>
    public int Seen { get; set; }

    /// <summary>Where the filing stands; for the page only.</summary>
    [BindNever]
    [ValidateNever]
    public ActHead Head { get; set; } = null!;

    /// <summary>The acts open to the person; for the page only.</summary>
    [BindNever]
    [ValidateNever]
    public IReadOnlyList<ActOffer> Offers { get; set; } = [];

    /// <summary>What another did meanwhile; for the page only.</summary>
    [BindNever]
    [ValidateNever]
    public ActConflict? Conflict { get; set; }

    /// <summary>The legal day; for the page only.</summary>
    [BindNever]
    [ValidateNever]
    public DateOnly Today { get; set; }

    /// <summary>The act this form does.</summary>
    public abstract FilingAct Act { get; }

    /// <summary>Whether the act can be done now.</summary>
    [ValidateNever]
    public bool IsOpen => Offers.Any(o => o.Act == Act && o.NotYet is null);

    /// <summary>Why it cannot be done now, in a sentence.</summary>
    [ValidateNever]
    public string ClosedBecause => Offers.FirstOrDefault(o => o.Act == Act)?.NotYet
        ?? $"当前状态为“{FilingNames.Of(Head.Status)}”，现在不能办理“{FilingNames.Of(Act)}”。";

    /// <summary>What was typed, beside how it stands now.</summary>
    public abstract IEnumerable<ConflictRow> Compare(ActHead now);
}
