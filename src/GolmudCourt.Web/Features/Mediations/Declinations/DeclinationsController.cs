using GolmudCourt.Domain;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Web.Features.Mediations.Shared;
using GolmudCourt.Web.Hosting.TagHelpers;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Mediations.Declinations;

/// <summary>退回申请, on one of the three grounds (在线调解规则 9).</summary>
[Requires(CourtActs.RouteMediations)]
[Route(MediationLinks.Desk + "/{key:guid}/declination")]
internal sealed class DeclinationsController(MediationActs acts) : PlainActController(acts)
{
    /// <inheritdoc/>
    protected override MediationAct Act => MediationAct.Decline;

    [HttpGet]
    public Task<IActionResult> New(Guid key) => ShowAsync(key, new PlainForm());

    [HttpPost]
    public Task<IActionResult> Create(Guid key, PlainForm form) =>
        DoAsync(
            key, form,
            (m, o) => m.Decline(
                Enum.TryParse<DeclineGround>(form.Ground, out var ground) && Enum.IsDefined(ground)
                    ? ground : throw new RuleViolation("mediation.decline-ground", "请选择法定情形", "在线调解规则 9", nameof(form.Ground)),
                form.Reason ?? "", o),
            "已退回调解申请");

    /// <inheritdoc/>
    protected override string Back(Guid key) => MediationLinks.OnDesk(key);

    /// <inheritdoc/>
    protected override Task<PlainPage> PageAsync(MediationHead head) => Task.FromResult(new PlainPage
    {
        Title = "退回调解申请",
        Facts =
        [
            "只有下面三种情形可以退回（在线调解规则 9）。",
            head.FilingKey is not null ? "退回后，立案申请自动回到待审查，收到日期不变。" : "退回不影响当事人起诉。",
        ],
        Ground = "法定情形",
        Grounds = [.. Enum.GetValues<DeclineGround>().Select(g => new Choice($"{g}", MediationNames.Of(g)))],
        Reason = "理由",
        ReasonHint = "写给当事人看，请写明事实和依据。",
        Button = "退回申请",
        Danger = true,
    });
}
