using GolmudCourt.Domain.Confirmation;
using GolmudCourt.Web.Features.Confirmations.Shared;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Confirmations.Dismissals;

/// <summary>The ruling to dismiss, as typed.</summary>
internal sealed class DismissalForm : ConfirmationForm
{
    /// <summary>The grounds of 民诉解释 358.</summary>
    public List<DismissalGround> Grounds { get; set; } = [];

    /// <summary>What of 民诉解释 355 came to light after acceptance.</summary>
    public List<BarredSubject> Subjects { get; set; } = [];

    public string? Reasons { get; set; }
}

/// <summary>裁定驳回申请 (民诉法 206; 民诉解释 355、358).</summary>
[Requires(CourtActs.ExamineConfirmations)]
[Route(ConfirmationLinks.Bench + "/{key:guid}/dismissal")]
internal sealed class DismissalsController(ConfirmationActs acts) : ConfirmationActController<DismissalForm>(acts)
{
    /// <inheritdoc/>
    protected override ConfirmationAct Act => ConfirmationAct.Dismiss;

    [HttpGet]
    public Task<IActionResult> New(Guid key) => ShowAsync(key, new DismissalForm());

    [HttpPost]
    public Task<IActionResult> Create(Guid key, DismissalForm form) =>
        ActAsync(key, form, (a, o) => a.Dismiss(form.Grounds, form.Subjects, form.Reasons, o), "已裁定驳回申请");
}
