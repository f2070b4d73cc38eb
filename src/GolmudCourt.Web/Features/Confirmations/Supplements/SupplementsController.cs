using GolmudCourt.Domain.Confirmation;
using GolmudCourt.Web.Documents;
using GolmudCourt.Web.Features.Confirmations.Shared;
using GolmudCourt.Web.Features.Filings;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace GolmudCourt.Web.Features.Confirmations.Supplements;

/// <summary>The answer to a request for material.</summary>
internal sealed class SupplementForm : ConfirmationForm
{
    /// <summary>The answer in words.</summary>
    public string? Answer { get; set; }

    /// <summary>The files.</summary>
    public List<IFormFile>? Files { get; set; }

    /// <summary>Where the page leads back to; for the page only.</summary>
    [BindNever]
    [ValidateNever]
    public string BackTo { get; set; } = "";
}

/// <summary>What the party's page and the counter's have in common.</summary>
internal abstract class SupplementPages(ConfirmationActs acts, Uploads uploads) : ConfirmationActController<SupplementForm>(acts)
{
    /// <inheritdoc/>
    protected override ConfirmationAct Act => ConfirmationAct.AnswerSupplement;

    /// <inheritdoc/>
    protected override string ViewName => "/Features/Confirmations/Supplements/New.cshtml";

    /// <summary>Takes the answer.</summary>
    protected Task<IActionResult> TakeAsync(Guid key, SupplementForm form)
    {
        UploadField.Check(form.Files, nameof(form.Files), ModelState);
        return ActAsync(key, form, async (a, o) => a.AnswerSupplement(form.Answer, await uploads.TakeAsync(form.Files, nameof(form.Files)), o), "补充材料已提交");
    }

    /// <inheritdoc/>
    protected override bool IsOpen(ConfirmationHead head) =>
        base.IsOpen(head) || ConfirmationWorkflow.Table.Allows(head.Status, ConfirmationAct.AnswerMaterial, Acts.Occasions.User.Role);

    /// <inheritdoc/>
    protected override Task PrepareAsync(SupplementForm form)
    {
        form.BackTo = Back(form.Head.Key);
        return Task.CompletedTask;
    }
}

/// <summary>提交补充材料 (民诉解释 356).</summary>
[Requires(CourtActs.ApplyForConfirmation)]
[Route(ConfirmationLinks.All + "/{key:guid}/supplement")]
internal sealed class SupplementsController(ConfirmationActs acts, Uploads uploads) : SupplementPages(acts, uploads)
{
    [HttpGet]
    public Task<IActionResult> New(Guid key) => ShowAsync(key, new SupplementForm());

    [HttpPost]
    public Task<IActionResult> Create(Guid key, SupplementForm form) => TakeAsync(key, form);
}

/// <summary>窗口代收补充材料.</summary>
[Requires(CourtActs.ReceiveConfirmationPapers)]
[Route(ConfirmationLinks.Bench + "/{key:guid}/supplement-answer")]
internal sealed class CounterSupplementsController(ConfirmationActs acts, Uploads uploads) : SupplementPages(acts, uploads)
{
    [HttpGet]
    public Task<IActionResult> New(Guid key) => ShowAsync(key, new SupplementForm());

    [HttpPost]
    public Task<IActionResult> Create(Guid key, SupplementForm form) => TakeAsync(key, form);
}
