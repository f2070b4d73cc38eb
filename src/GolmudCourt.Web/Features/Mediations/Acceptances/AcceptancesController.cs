using GolmudCourt.Domain.Mediation;
using GolmudCourt.Web.Features.Mediations.Shared;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Mediations.Acceptances;

/// <summary>受理, with the number taken in the same transaction (在线调解规则 8、9).</summary>
[Requires(CourtActs.RouteMediations)]
[Route(MediationLinks.Desk + "/{key:guid}/acceptance")]
internal sealed class AcceptancesController(MediationActs acts) : PlainActController(acts)
{
    /// <inheritdoc/>
    protected override MediationAct Act => MediationAct.Accept;

    [HttpGet]
    public Task<IActionResult> New(Guid key) => ShowAsync(key, new PlainForm());

    [HttpPost]
    public Task<IActionResult> Create(Guid key, PlainForm form) => ActAsync(key, form, (m, o) => Acts.Desk.AcceptAsync(m, o), "已受理");

    /// <inheritdoc/>
    protected override string Back(Guid key) => MediationLinks.OnDesk(key);

    /// <inheritdoc/>
    protected override Task<PlainPage> PageAsync(MediationHead head) => Task.FromResult(new PlainPage
    {
        Title = "受理调解申请",
        Facts =
        [
            "受理后编立“民诉前调”号。",
            "应当在3个工作日内征求对方意愿（在线调解规则 15）：可以发出邀请短码，也可以电话、当面征求后登记答复。",
        ],
        Button = "受理并编号",
    });
}
