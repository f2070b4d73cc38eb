using GolmudCourt.Domain.Mediation;
using GolmudCourt.Web.Features.Mediations.Shared;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Mediations.Objections;

/// <summary>申请回避: once and with a reason (特邀调解规定 15).</summary>
[Requires(CourtActs.FollowMediations)]
[Route(MediationLinks.All + "/{key:guid}/objection")]
internal sealed class ObjectionsController(MediationActs acts) : PlainActController(acts)
{
    /// <inheritdoc/>
    protected override MediationAct Act => MediationAct.Object;

    [HttpGet]
    public Task<IActionResult> New(Guid key) => ShowAsync(key, new PlainForm());

    [HttpPost]
    public Task<IActionResult> Create(Guid key, PlainForm form) =>
        DoAsync(key, form, (m, o) => m.Object(form.Party(m, o.Actor.UserId), form.Reason ?? "", o), "回避申请已提交");

    /// <inheritdoc/>
    protected override Task<PlainPage> PageAsync(MediationHead head) => Task.FromResult(new PlainPage
    {
        Title = "申请调解员回避",
        Facts =
        [
            "调解员是一方当事人的近亲属、与纠纷有利害关系，或者有其他可能影响公正的情形的，可以申请回避（在线调解规则 13；特邀调解规定 15）。",
            "每一方当事人只能申请一次，由调解员所在的组织或者法院决定。",
            "准许的，另行选定或者指定调解员；驳回的，调解继续。决定作出之前不签署协议。",
        ],
        Reason = "理由",
        ReasonHint = "写明您知道的情况，例如调解员与对方是什么关系。",
        Button = "提交回避申请",
    });
}
