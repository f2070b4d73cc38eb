using GolmudCourt.Domain.Confirmation;
using GolmudCourt.Web.Features.Confirmations.Shared;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Confirmations.Acts;

/// <summary>放弃草稿.</summary>
[Requires(CourtActs.ApplyForConfirmation)]
[Route(ConfirmationLinks.All + "/{key:guid}/removal")]
internal sealed class RemovalsController(ConfirmationActs acts) : PlainActController(acts)
{
    /// <inheritdoc/>
    protected override ConfirmationAct Act => ConfirmationAct.Discard;

    [HttpGet]
    public Task<IActionResult> New(Guid key) => ShowAsync(key, new PlainForm());

    [HttpPost]
    public Task<IActionResult> Create(Guid key, PlainForm form) => DoAsync(key, form, (a, o) => a.Discard(o), "草稿已放弃", ConfirmationLinks.Landing);

    /// <inheritdoc/>
    protected override Task<PlainPage> PageAsync(ConfirmationHead head) => Task.FromResult(new PlainPage
    {
        Title = "放弃草稿",
        Facts = ["申请须由各方共同提出，任何一方都可以放弃还没有提交的申请。", "协议仍然有效；在申请期限以内可以重新申请。"],
        Button = "放弃草稿",
        Danger = true,
    });
}

/// <summary>撤回: at once before acceptance, by leave of the judge after it (民诉解释 357).</summary>
[Requires(CourtActs.ApplyForConfirmation)]
[Route(ConfirmationLinks.All + "/{key:guid}/withdrawal")]
internal sealed class WithdrawalsController(ConfirmationActs acts) : PlainActController(acts)
{
    /// <inheritdoc/>
    protected override ConfirmationAct Act => ConfirmationAct.Withdraw;

    [HttpGet]
    public Task<IActionResult> New(Guid key) => ShowAsync(key, new PlainForm());

    [HttpPost]
    public Task<IActionResult> Create(Guid key, PlainForm form) => DoAsync(
        key, form, (a, o) =>
        {
            var party = form.Party(a, o.Actor.UserId);
            if (a.Docketing is null)
            {
                a.Withdraw(party, form.Reason, o);
            }
            else
            {
                a.ApplyToWithdraw(party, form.Reason, o);
            }
        }, "已办理；受理以后的撤回，等法官决定");

    /// <inheritdoc/>
    protected override bool IsOpen(ConfirmationHead head) =>
        base.IsOpen(head) || ConfirmationWorkflow.Table.Allows(head.Status, ConfirmationAct.ApplyToWithdraw, Acts.Occasions.User.Role);

    /// <inheritdoc/>
    protected override Task<PlainPage> PageAsync(ConfirmationHead head) => Task.FromResult(new PlainPage
    {
        Title = "撤回申请",
        Facts =
        [
            head.Status is ConfirmationStatus.AwaitingAcceptance or ConfirmationStatus.AwaitingMaterial ? "还没有受理，撤回立即生效。" : "已经受理，是否准许由法官裁定（民诉解释 357）。",
            "一方撤回，共同的申请就不再存在；协议本身仍然有效。", "还在协议生效之日起30日内的，可以重新共同申请。",
        ],
        Reason = "撤回的理由",
        Button = "撤回申请",
        Danger = true,
    });
}
