using GolmudCourt.Domain;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Web.Features.Mediations.Shared;
using GolmudCourt.Web.Hosting.TagHelpers;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Mediations.Endings;

/// <summary>登记调解不成, by the clerk (在线调解规则 21、25).</summary>
[Requires(CourtActs.RouteMediations)]
[Route(MediationLinks.Desk + "/{key:guid}/ending")]
internal sealed class EndingsController(MediationActs acts) : PlainActController(acts)
{
    private static readonly EndingGround[] s_found =
        [EndingGround.Unreachable, EndingGround.Unwilling, EndingGround.DeepDivision, EndingGround.Other];

    /// <inheritdoc/>
    protected override MediationAct Act => MediationAct.End;

    [HttpGet]
    public Task<IActionResult> New(Guid key) => ShowAsync(key, new PlainForm());

    [HttpPost]
    public Task<IActionResult> Create(Guid key, PlainForm form) =>
        DoAsync(
            key, form,
            (m, o) => m.End(
                Enum.TryParse<EndingGround>(form.Ground, out var ground) && s_found.Contains(ground)
                    ? ground : throw new RuleViolation("mediation.end-ground", "请选择终结的情形", "在线调解规则 25", nameof(form.Ground)),
                form.Reason ?? "", form.More, o),
            "已登记调解不成");

    /// <inheritdoc/>
    protected override string Back(Guid key) => MediationLinks.OnDesk(key);

    /// <inheritdoc/>
    protected override Task<PlainPage> PageAsync(MediationHead head) => Task.FromResult(new PlainPage
    {
        Title = "登记调解不成",
        Facts =
        [
            "达成协议、撤回、期限届满、拒绝签署由当事人或者系统登记，这里不能选。",
            head.FilingKey is not null ? "登记后，立案申请自动回到待审查，收到日期不变。" : "登记后，当事人可以向法院起诉。",
        ],
        Ground = "情形",
        Grounds = [.. s_found.Select(g => new Choice($"{g}", MediationNames.Of(g)))],
        Reason = "经过和不成的原因",
        ReasonHint = "不要写各方的让步、报价和调解笔录的内容。",
        More = "故意增加对方成本的行为",
        MoreHint = "没有的不写（在线调解规则 21）。",
        Button = "登记并终结调解",
        Danger = true,
    });
}
