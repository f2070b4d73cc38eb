using GolmudCourt.Domain.Confirmation;
using GolmudCourt.Web.Features.Confirmations.Shared;
using GolmudCourt.Web.Hosting.TagHelpers;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Confirmations.Acts;

/// <summary>要求补充材料 (民诉解释 356).</summary>
[Requires(CourtActs.ExamineConfirmations)]
[Route(ConfirmationLinks.Bench + "/{key:guid}/supplement-request")]
internal sealed class SupplementRequestsController(ConfirmationActs acts) : PlainActController(acts)
{
    /// <inheritdoc/>
    protected override ConfirmationAct Act => ConfirmationAct.RequestSupplement;

    [HttpGet]
    public Task<IActionResult> New(Guid key) =>
        ShowAsync(key, new PlainForm { Days = Acts.Desk.Settings.SupplementDays.ToString(System.Globalization.CultureInfo.InvariantCulture) });

    [HttpPost]
    public Task<IActionResult> Create(Guid key, PlainForm form) =>
        DoAsync(key, form, (a, o) => a.RequestSupplement(form.Reason, form.DaysRead(), o), "已要求补充材料");

    /// <inheritdoc/>
    protected override Task<PlainPage> PageAsync(ConfirmationHead head) => Task.FromResult(new PlainPage
    {
        Title = "要求补充材料",
        Facts = ["请一次写明需要的材料和原因。补充材料期间，30日的审查期限继续计算。", "无正当理由逾期不补充的，可以按撤回申请处理（民诉解释 357）。"],
        Days = "期限",
        DaysHint = "从今天的次日起算，末日是休假日的顺延。",
        Reason = "需要补充什么",
        ReasonHint = "写给当事人看。",
        Button = "发出要求",
    });
}

/// <summary>按撤回处理 (民诉解释 357).</summary>
[Requires(CourtActs.ExamineConfirmations)]
[Route(ConfirmationLinks.Bench + "/{key:guid}/lapse")]
internal sealed class LapsesController(ConfirmationActs acts) : PlainActController(acts)
{
    /// <inheritdoc/>
    protected override ConfirmationAct Act => ConfirmationAct.DeemWithdrawn;

    [HttpGet]
    public Task<IActionResult> New(Guid key) => ShowAsync(key, new PlainForm());

    [HttpPost]
    public Task<IActionResult> Create(Guid key, PlainForm form) =>
        DoAsync(key, form, (a, o) => a.DeemWithdrawn(form.GroundAs<LapseGround>(), form.Reason, o), "已裁定按撤回申请处理");

    /// <inheritdoc/>
    protected override Task<PlainPage> PageAsync(ConfirmationHead head) => Task.FromResult(new PlainPage
    {
        Title = "裁定按撤回处理",
        Facts = ["补充材料的期限届满以后才能以未补充为由按撤回处理。", "当事人有正当理由的，不按撤回处理。"],
        Ground = "法定情形",
        Grounds = [.. Enum.GetValues<LapseGround>().Select(g => new Choice($"{g}", ConfirmationNames.Of(g)))],
        Reason = "理由",
        ReasonHint = "写明通知的经过，以及为什么没有正当理由。",
        Button = "裁定按撤回处理",
        Danger = true,
    });
}

/// <summary>裁定准许撤回 (民诉解释 357).</summary>
[Requires(CourtActs.ExamineConfirmations)]
[Route(ConfirmationLinks.Bench + "/{key:guid}/withdrawal-permit")]
internal sealed class WithdrawalPermitsController(ConfirmationActs acts) : PlainActController(acts)
{
    /// <inheritdoc/>
    protected override ConfirmationAct Act => ConfirmationAct.PermitWithdrawal;

    [HttpGet]
    public Task<IActionResult> New(Guid key) => ShowAsync(key, new PlainForm());

    [HttpPost]
    public Task<IActionResult> Create(Guid key, PlainForm form) => DoAsync(key, form, (a, o) => a.DecideWithdrawal(true, form.Reason, o), "已裁定准许撤回");

    /// <inheritdoc/>
    protected override Task<PlainPage> PageAsync(ConfirmationHead head) => Task.FromResult(new PlainPage
    {
        Title = "裁定准许撤回",
        Facts = ["裁定作出前当事人撤回的，可以准许；协议仍然有效，在申请期限以内可以重新申请。"],
        Reason = "理由",
        ReasonOptional = true,
        Button = "准许撤回",
    });
}

/// <summary>不准许撤回 (民诉解释 357).</summary>
[Requires(CourtActs.ExamineConfirmations)]
[Route(ConfirmationLinks.Bench + "/{key:guid}/withdrawal-rejection")]
internal sealed class WithdrawalRejectionsController(ConfirmationActs acts) : PlainActController(acts)
{
    /// <inheritdoc/>
    protected override ConfirmationAct Act => ConfirmationAct.RejectWithdrawal;

    [HttpGet]
    public Task<IActionResult> New(Guid key) => ShowAsync(key, new PlainForm());

    [HttpPost]
    public Task<IActionResult> Create(Guid key, PlainForm form) => DoAsync(key, form, (a, o) => a.DecideWithdrawal(false, form.Reason, o), "不准许撤回，继续审查");

    /// <inheritdoc/>
    protected override Task<PlainPage> PageAsync(ConfirmationHead head) => Task.FromResult(new PlainPage
    {
        Title = "不准许撤回",
        Facts = ["例如涉嫌虚假调解、损害他人权益，需要继续审查的。"],
        Reason = "理由",
        Button = "不准许撤回",
    });
}

/// <summary>裁定调解协议有效 (民诉法 206).</summary>
[Requires(CourtActs.ExamineConfirmations)]
[Route(ConfirmationLinks.Bench + "/{key:guid}/ruling")]
internal sealed class RulingsController(ConfirmationActs acts) : PlainActController(acts)
{
    /// <inheritdoc/>
    protected override ConfirmationAct Act => ConfirmationAct.Confirm;

    [HttpGet]
    public Task<IActionResult> New(Guid key) => ShowAsync(key, new PlainForm { Reason = "经审查，申请人达成的调解协议，符合司法确认调解协议的法定条件。" });

    [HttpPost]
    public Task<IActionResult> Create(Guid key, PlainForm form) => DoAsync(key, form, (a, o) => a.Confirm(form.Reason, o), "已裁定调解协议有效");

    /// <inheritdoc/>
    protected override Task<PlainPage> PageAsync(ConfirmationHead head) => Task.FromResult(new PlainPage
    {
        Title = "裁定调解协议有效",
        Facts = ["裁定作出后不能撤回，不能上诉；一方不履行的，对方可以申请执行（民诉法 206）。", "各方都询问过以后才能裁定有效（民诉解释 356）。"],
        Reason = "理由",
        Button = "裁定有效",
    });
}

/// <summary>异议不成立 (民诉解释 372).</summary>
[Requires(CourtActs.ExamineConfirmations)]
[Route(ConfirmationLinks.Bench + "/{key:guid}/objection-rejection")]
internal sealed class ObjectionRejectionsController(ConfirmationActs acts) : PlainActController(acts)
{
    /// <inheritdoc/>
    protected override ConfirmationAct Act => ConfirmationAct.RejectObjection;

    [HttpGet]
    public Task<IActionResult> New(Guid key) => ShowAsync(key, new PlainForm());

    [HttpPost]
    public Task<IActionResult> Create(Guid key, PlainForm form) =>
        DoAsync(key, form, (a, o) => a.DecideObjection(form.Head.OpenObjection ?? 0, false, form.Reason, o), "异议不成立，已裁定驳回");

    /// <inheritdoc/>
    protected override bool IsOpen(ConfirmationHead head) => head.OpenObjection is not null && base.IsOpen(head);

    /// <inheritdoc/>
    protected override Task<PlainPage> PageAsync(ConfirmationHead head) => Task.FromResult(new PlainPage
    {
        Title = "异议不成立",
        Facts = ["经审查异议不成立的，裁定驳回（民诉解释 372）。先办最早提出的一份。"],
        Reason = "理由",
        Button = "裁定驳回异议",
    });
}

/// <summary>异议成立，撤销裁定 (民诉解释 372).</summary>
[Requires(CourtActs.ExamineConfirmations)]
[Route(ConfirmationLinks.Bench + "/{key:guid}/objection-upholding")]
internal sealed class ObjectionUpholdingsController(ConfirmationActs acts) : PlainActController(acts)
{
    /// <inheritdoc/>
    protected override ConfirmationAct Act => ConfirmationAct.UpholdObjection;

    [HttpGet]
    public Task<IActionResult> New(Guid key) => ShowAsync(key, new PlainForm());

    [HttpPost]
    public Task<IActionResult> Create(Guid key, PlainForm form) =>
        DoAsync(key, form, (a, o) => a.DecideObjection(form.Head.OpenObjection ?? 0, true, form.Reason, o), "异议成立，已撤销原裁定");

    /// <inheritdoc/>
    protected override bool IsOpen(ConfirmationHead head) => head.OpenObjection is not null && base.IsOpen(head);

    /// <inheritdoc/>
    protected override Task<PlainPage> PageAsync(ConfirmationHead head) => Task.FromResult(new PlainPage
    {
        Title = "异议成立，撤销裁定",
        Facts = ["经审查异议成立或者部分成立的，作出新的裁定撤销或者改变原裁定（民诉解释 372）。"],
        Reason = "理由",
        Button = "撤销原裁定",
        Danger = true,
    });
}
