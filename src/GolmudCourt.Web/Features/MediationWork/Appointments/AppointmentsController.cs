using GolmudCourt.Web.Features.MediationWork.Shared;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.MediationWork.Appointments;

/// <summary>What a mediator discloses.</summary>
internal sealed class DisclosureForm
{
    public string? Text { get; set; }
}

/// <summary>The mediator accepts, declines, or discloses what may raise doubt.</summary>
[Route(WorkLinks.Mine + "/{key:guid}")]
internal sealed class AppointmentsController(MediationRoom room) : MediatorPages(room)
{
    [HttpPost("confirmation")]
    public Task<IActionResult> Confirm(Guid key) =>
        ActAsync(key, null, (m, now) => m.ConfirmAppointment(now), WorkLinks.Matter(key), "已接受委派，调解期限从今天起算");

    [HttpGet("declination")]
    public Task<IActionResult> Declination(Guid key) => PageAsync(key, "Declination", new ReasonForm());

    [HttpPost("declination")]
    public Task<IActionResult> Decline(Guid key, ReasonForm form) =>
        ActAsync(
            key, () => PageAsync(key, "Declination", form), (m, now) => m.DeclineAppointment(form.Reason ?? "", now), WorkLinks.Mine,
            "已登记您不接受的理由，法院将另行指定");

    [HttpGet("disclosure")]
    public Task<IActionResult> Disclosure(Guid key) => PageAsync(key, "Disclosure", new DisclosureForm());

    [HttpPost("disclosure")]
    public Task<IActionResult> Disclose(Guid key, DisclosureForm form) =>
        ActAsync(
            key, () => PageAsync(key, "Disclosure", form), (m, now) => m.Disclose(form.Text ?? "", now), WorkLinks.Matter(key),
            "已披露，请等各方当事人答复");
}
