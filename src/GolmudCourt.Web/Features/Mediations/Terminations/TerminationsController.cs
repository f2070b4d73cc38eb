using GolmudCourt.Domain.Mediation;
using GolmudCourt.Web.Features.Mediations.Shared;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Mediations.Terminations;

/// <summary>终止调解: any party, at any time, without having to say why (在线调解规则 25).</summary>
[Requires(CourtActs.FollowMediations)]
[Route(MediationLinks.All + "/{key:guid}/termination")]
internal sealed class TerminationsController(MediationActs acts) : PlainActController(acts)
{
    /// <inheritdoc/>
    protected override MediationAct Act => MediationAct.Terminate;

    [HttpGet]
    public Task<IActionResult> New(Guid key) => ShowAsync(key, new PlainForm());

    [HttpPost]
    public Task<IActionResult> Create(Guid key, PlainForm form) =>
        DoAsync(key, form, (m, o) => m.Terminate(form.Party(m, o.Actor.UserId), form.Reason, o), "调解已终止");

    /// <inheritdoc/>
    protected override Task<PlainPage> PageAsync(MediationHead head) => Task.FromResult(new PlainPage
    {
        Title = "终止调解",
        Facts =
        [
            "任何一方随时可以终止，不需要对方同意，也不需要说明理由。",
            head.FilingKey is not null
                ? "终止后，原来的立案申请马上自动恢复审查，收到日期不变，材料不用再交。"
                : "终止后，您可以向法院起诉，已填写的内容和材料由法院保存。",
            "调解中作出的让步，以后诉讼里不能当作对您不利的证据（特邀调解规定 22）。",
            "终止不能取消。",
        ],
        Reason = "原因",
        ReasonOptional = true,
        ReasonHint = "可以不写。这段文字会转给法院，请不要写调解中各方的让步和报价。",
        Button = "确认终止调解",
        Danger = true,
    });
}
