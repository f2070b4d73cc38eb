using GolmudCourt.Domain.Mediation;
using GolmudCourt.Web.Features.Mediations.Shared;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Mediations.Revocations;

/// <summary>撤销指定: the mediator was suspended or is prevented (特邀调解规定 12、28).</summary>
[Requires(CourtActs.RouteMediations)]
[Route(MediationLinks.Desk + "/{key:guid}/revocation")]
internal sealed class RevocationsController(MediationActs acts) : PlainActController(acts)
{
    /// <inheritdoc/>
    protected override MediationAct Act => MediationAct.RevokeAppointment;

    [HttpGet]
    public Task<IActionResult> New(Guid key) => ShowAsync(key, new PlainForm());

    [HttpPost]
    public Task<IActionResult> Create(Guid key, PlainForm form) =>
        DoAsync(key, form, (m, o) => m.RevokeAppointment(form.Reason ?? "", o), "已撤销，请重新指定调解员");

    /// <inheritdoc/>
    protected override string Back(Guid key) => MediationLinks.OnDesk(key);

    /// <inheritdoc/>
    protected override Task<PlainPage> PageAsync(MediationHead head) => Task.FromResult(new PlainPage
    {
        Title = "撤销对调解员的指定",
        Facts =
        [
            "适用于调解员被暂停、移出名册，或者因病等不能继续调解的情形。",
            "撤销后由法院在3个工作日内重新指定，双方也可以共同选定；调解期限不重新起算。",
            "已安排的调解取消；协议正在签署的，退回修改，签名作废。",
        ],
        Reason = "理由",
        ReasonHint = "各方当事人都能看到。",
        Button = "撤销指定",
        Danger = true,
    });
}
