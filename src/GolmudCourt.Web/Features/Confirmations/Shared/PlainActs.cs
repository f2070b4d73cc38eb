using GolmudCourt.Domain;
using GolmudCourt.Domain.Confirmation;
using GolmudCourt.Web.Hosting.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace GolmudCourt.Web.Features.Confirmations.Shared;

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

    /// <summary>The label of the number of days; null where none is asked.</summary>
    public string? Days { get; init; }

    public string? DaysHint { get; init; }
}

/// <summary>The form of an act that asks for a reason, and at most for a ground and a number of days.</summary>
internal sealed class PlainForm : ConfirmationForm
{
    /// <summary>The reason in words.</summary>
    public string? Reason { get; set; }

    /// <summary>The ground chosen.</summary>
    public string? Ground { get; set; }

    /// <summary>The days typed.</summary>
    public string? Days { get; set; }

    /// <summary>How the page is written; for the page only.</summary>
    [BindNever]
    [ValidateNever]
    public PlainPage Page { get; set; } = null!;

    /// <summary>Where the page leads back to; for the page only.</summary>
    [BindNever]
    [ValidateNever]
    public string BackTo { get; set; } = "";

    /// <summary>The ground, read.</summary>
    /// <exception cref="RuleViolation"><c>confirmation.ground</c>: none was chosen.</exception>
    public T GroundAs<T>()
        where T : struct, Enum =>
        Enum.TryParse<T>(Ground, out var ground) && Enum.IsDefined(ground)
            ? ground : throw new RuleViolation("confirmation.ground", "请选择一项", null, nameof(Ground));

    /// <summary>The days, read; 0 for what is no number, which the domain refuses.</summary>
    public int DaysRead() => int.TryParse(Days?.Trim(), out var days) ? days : 0;
}

/// <summary>The page of an act that asks for a reason, and at most for a ground and a number of days. All are shown by one view.</summary>
internal abstract class PlainActController(ConfirmationActs acts) : ConfirmationActController<PlainForm>(acts)
{
    /// <inheritdoc/>
    protected override string ViewName => "Plain";

    /// <summary>How the page is written.</summary>
    protected abstract Task<PlainPage> PageAsync(ConfirmationHead head);

    /// <inheritdoc/>
    protected override async Task PrepareAsync(PlainForm form)
    {
        form.Page = await PageAsync(form.Head);
        form.BackTo = Back(form.Head.Key);
    }

    /// <summary>Does the act; what the domain calls what, answer or reasons is the reason on this page.</summary>
    protected Task<IActionResult> DoAsync(Guid key, PlainForm form, Action<ConfirmationApplication, Occasion> act, string notice, string? to = null) =>
        ActAsync(
            key, form, (application, occasion) =>
            {
                try
                {
                    act(application, occasion);
                }
                catch (RuleViolation violation) when (violation.Field is "What" or "Answer" or "Reasons")
                {
                    throw new RuleViolation(violation.Code, violation.Message, violation.Article, nameof(PlainForm.Reason));
                }
                catch (RuleViolation violation) when (violation.Field is "JudgeId")
                {
                    throw new RuleViolation(violation.Code, violation.Message, violation.Article, nameof(PlainForm.Ground));
                }
            }, notice, to);
}
