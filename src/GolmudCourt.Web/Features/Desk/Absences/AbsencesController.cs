using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Desk.Absences;

/// <summary>请假和代班: from when to when, and who covers.</summary>
[Requires(CourtActs.HandOverDuties)]
internal sealed class AbsencesController(AbsenceDesk desk) : CourtController
{
    [HttpGet(DeskLinks.Absences)]
    public async Task<IActionResult> Index() => View(await desk.FillAsync(new()));

    [HttpPost(DeskLinks.Absences)]
    public async Task<IActionResult> Create(AbsenceForm form)
    {
        ShowAgainWith(async () => View("Index", await desk.FillAsync(form)));
        await desk.SetAsync(form);
        return Done(DeskLinks.Absences, "代班已安排");
    }

    [HttpPost(DeskLinks.Absences + "/{id:long}/revocation")]
    public async Task<IActionResult> Revoke(long id)
    {
        await desk.RevokeAsync(id);
        return Done(DeskLinks.Absences, "代班已取消");
    }
}
