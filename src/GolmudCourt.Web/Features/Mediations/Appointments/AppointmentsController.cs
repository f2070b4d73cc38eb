using GolmudCourt.Domain;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Domain.Roster.Ranking;
using GolmudCourt.Web.Features.Mediations.Shared;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace GolmudCourt.Web.Features.Mediations.Appointments;

/// <summary>The court's appointment.</summary>
internal sealed class AppointmentForm : MediationForm
{
    /// <summary>The mediator.</summary>
    public long? MediatorId { get; set; }

    /// <summary>Why this one.</summary>
    public string? Reason { get; set; }

    /// <summary>The ranked list; for the page only.</summary>
    [BindNever]
    [ValidateNever]
    public RankingResult Ranking { get; set; } = new([], []);
}

/// <summary>指定调解员, from the ranked list (在线调解规则 10).</summary>
[Requires(CourtActs.RouteMediations)]
[Route(MediationLinks.Desk + "/{key:guid}/appointment")]
internal sealed class AppointmentsController(MediationActs acts, MediatorChoices choices) : MediationActController<AppointmentForm>(acts)
{
    /// <inheritdoc/>
    protected override MediationAct Act => MediationAct.AppointByCourt;

    [HttpGet]
    public Task<IActionResult> New(Guid key) => ShowAsync(key, new AppointmentForm());

    [HttpPost]
    public Task<IActionResult> Create(Guid key, AppointmentForm form)
    {
        if (form.MediatorId is null)
        {
            ModelState.AddModelError(nameof(form.MediatorId), "请选择一名调解员");
        }

        return ActAsync(key, form, (m, o) => AppointAsync(m, form, o), "已指定调解员，等待确认");
    }

    /// <inheritdoc/>
    protected override string Back(Guid key) => MediationLinks.OnDesk(key);

    /// <inheritdoc/>
    protected override async Task PrepareAsync(AppointmentForm form) => form.Ranking = await choices.RankAsync(form.Head.Key);

    private async Task AppointAsync(Mediation mediation, AppointmentForm form, Occasion occasion)
    {
        var id = form.MediatorId!.Value;
        if ((await choices.RankAsync(mediation.Key)).Ranked.All(r => r.Candidate.Id != id))
        {
            throw new RuleViolation("mediation.no-mediator", "这名调解员现在不能接受委派，请重新选择", "在线调解规则 10", nameof(form.MediatorId));
        }

        mediation.AppointByCourt((await choices.RefsAsync([id]))[0], form.Reason, occasion);
    }
}
