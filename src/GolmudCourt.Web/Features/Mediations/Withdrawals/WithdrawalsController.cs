using GolmudCourt.Domain.Mediation;
using GolmudCourt.Web.Features.Mediations.Shared;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Mediations.Withdrawals;

/// <summary>撤回申请: by an applicant, for instance because the parties settled among themselves (在线调解规则 25).</summary>
[Requires(CourtActs.FollowMediations)]
[Route(MediationLinks.All + "/{key:guid}/withdrawal")]
internal sealed class WithdrawalsController(MediationActs acts) : PlainActController(acts)
{
    /// <inheritdoc/>
    protected override MediationAct Act => MediationAct.Withdraw;

    [HttpGet]
    public Task<IActionResult> New(Guid key) => ShowAsync(key, new PlainForm());

    [HttpPost]
    public Task<IActionResult> Create(Guid key, PlainForm form) =>
        DoAsync(
            key, form,
            (m, o) => m.Withdraw(form.Party(m, o.Actor.UserId), string.IsNullOrWhiteSpace(form.Reason) ? null : form.Reason, filingWithdrawn: false, o),
            "调解申请已撤回");

    /// <inheritdoc/>
    protected override Task<PlainPage> PageAsync(MediationHead head) => Task.FromResult(new PlainPage
    {
        Title = "撤回调解申请",
        Facts =
        [
            "撤回后调解即行终结，不能取消；以后可以再申请。",
            head.FilingKey is not null
                ? "撤回的是调解，不是起诉：立案申请自动恢复审查，收到日期不变。连起诉也要撤回的，请到立案申请页面办理撤回。"
                : "双方已经自行和解的，也可以不撤回，请调解员把和解内容写成调解协议。",
        ],
        Reason = "原因",
        ReasonOptional = true,
        Button = "确认撤回",
        Danger = true,
    });
}
