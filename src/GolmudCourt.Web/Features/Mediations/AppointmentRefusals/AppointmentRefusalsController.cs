using GolmudCourt.Domain.Mediation;
using GolmudCourt.Web.Features.Mediations.Shared;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Mediations.AppointmentRefusals;

/// <summary>不同意法院指定, which counts as refusing mediation (特邀调解规定 12).</summary>
[Requires(CourtActs.FollowMediations)]
[Route(MediationLinks.All + "/{key:guid}/appointment-refusal")]
internal sealed class AppointmentRefusalsController(MediationActs acts) : PlainActController(acts)
{
    /// <inheritdoc/>
    protected override MediationAct Act => MediationAct.RefuseAppointment;

    [HttpGet]
    public Task<IActionResult> New(Guid key) => ShowAsync(key, new PlainForm());

    [HttpPost]
    public Task<IActionResult> Create(Guid key, PlainForm form) =>
        DoAsync(key, form, (m, o) => m.RefuseAppointment(form.Party(m, o.Actor.UserId), form.Reason, o), "已登记，调解终结");

    /// <inheritdoc/>
    protected override Task<PlainPage> PageAsync(MediationHead head) => Task.FromResult(new PlainPage
    {
        Title = "不同意由法院指定调解员",
        Facts =
        [
            "不同意法院指定的，视为不同意调解，调解即行终结（特邀调解规定 12）。",
            "只是不想由这一名调解员调解、有正当理由的，请改为申请回避，调解可以继续。",
            head.FilingKey is not null ? "终结后，立案申请自动恢复审查，收到日期不变。" : "终结后，您可以向法院起诉。",
        ],
        Reason = "原因",
        ReasonOptional = true,
        Button = "确认不同意指定",
        Danger = true,
    });
}
