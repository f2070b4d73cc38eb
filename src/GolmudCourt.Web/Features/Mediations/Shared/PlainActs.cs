using GolmudCourt.Domain;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Web.Hosting.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace GolmudCourt.Web.Features.Mediations.Shared;

/// <summary>How the page of a plain act is written: what it means, and what is asked.</summary>
internal sealed record PlainPage
{
    public required string Title { get; init; }

    /// <summary>What follows from the act, a sentence each.</summary>
    public required IReadOnlyList<string> Facts { get; init; }

    public required string Button { get; init; }

    /// <summary>Whether it ends something.</summary>
    public bool Danger { get; init; }

    /// <summary>The label of the reason; null where none is asked.</summary>
    public string? Reason { get; init; }

    public bool ReasonOptional { get; init; }

    public string? ReasonHint { get; init; }

    /// <summary>The label of the choice; null where there is none.</summary>
    public string? Ground { get; init; }

    public IReadOnlyList<Choice> Grounds { get; init; } = [];

    /// <summary>The label of a further, optional text; null where there is none.</summary>
    public string? More { get; init; }

    public string? MoreHint { get; init; }
}

/// <summary>The form of an act that asks for a reason, and at most for a ground.</summary>
internal sealed class PlainForm : MediationForm
{
    /// <summary>The reason in words.</summary>
    public string? Reason { get; set; }

    /// <summary>The ground chosen.</summary>
    public string? Ground { get; set; }

    /// <summary>A further text.</summary>
    public string? More { get; set; }

    /// <summary>How the page is written; for the page only.</summary>
    [BindNever]
    [ValidateNever]
    public PlainPage Page { get; set; } = null!;

    /// <summary>Where the page leads back to; for the page only.</summary>
    [BindNever]
    [ValidateNever]
    public string Back { get; set; } = "";
}

/// <summary>The page of an act that asks for a reason, and at most for a ground. All are shown by one view.</summary>
internal abstract class PlainActController(MediationActs acts) : MediationActController<PlainForm>(acts)
{
    /// <inheritdoc/>
    protected override string ViewName => "Plain";

    /// <summary>How the page is written.</summary>
    protected abstract Task<PlainPage> PageAsync(MediationHead head);

    /// <inheritdoc/>
    protected override async Task PrepareAsync(PlainForm form)
    {
        form.Page = await PageAsync(form.Head);
        form.Back = Back(form.Head.Key);
    }

    /// <summary>Does the act; what the law calls the circumstances is the reason on this page.</summary>
    protected Task<IActionResult> DoAsync(Guid key, PlainForm form, Action<Mediation, Occasion> act, string notice) =>
        ActAsync(
            key, form, (mediation, occasion) =>
            {
                try
                {
                    act(mediation, occasion);
                }
                catch (RuleViolation violation) when (violation.Field is "Circumstances" or "CostRaising")
                {
                    var field = violation.Field == "Circumstances" ? nameof(PlainForm.Reason) : nameof(PlainForm.More);
                    throw new RuleViolation(violation.Code, violation.Message, violation.Article, field);
                }
            }, notice);
}
