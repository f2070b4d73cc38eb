using GolmudCourt.Web.Features.MediationWork.Shared;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.MediationWork.Periods;

/// <summary>What lengthens the period: the consent of all, and an appraisal.</summary>
[Route(WorkLinks.Mine + "/{key:guid}")]
internal sealed class PeriodsController(MediationRoom room) : MediatorPages(room)
{
    [HttpGet("extension")]
    public Task<IActionResult> Extension(Guid key) => PageAsync(key, "Extension", new ExtensionForm());

    [HttpPost("extension")]
    public Task<IActionResult> Propose(Guid key, ExtensionForm form) =>
        ActAsync(
            key, () => PageAsync(key, "Extension", form),
            (m, now) => m.ProposeExtension(null, form.Days ?? 0, form.Reason ?? "", now), WorkLinks.Matter(key), "已提议，各方都同意后才延长");

    [HttpGet("appraisal")]
    public Task<IActionResult> Appraisal(Guid key) => PageAsync(key, "Appraisal", new AppraisalForm());

    [HttpPost("appraisal")]
    public Task<IActionResult> Start(Guid key, AppraisalForm form) =>
        ActAsync(
            key, () => PageAsync(key, "Appraisal", form),
            (m, now) => m.StartAppraisal(form.Institution ?? "", form.Subject ?? "", form.ExpectedBy ?? DateOnly.MinValue, now),
            WorkLinks.Matter(key), "已登记鉴定，鉴定期间不计入调解期限");

    [HttpPost("appraisal-end")]
    public Task<IActionResult> End(Guid key) =>
        ActAsync(key, null, (m, now) => m.EndAppraisal(now), WorkLinks.Matter(key), "鉴定已结束，期限继续计算");
}
