using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.MediationWork.Supervision;

/// <summary>调解监督.</summary>
[Requires(CourtActs.SuperviseMediation)]
internal sealed class SupervisionController(SupervisionQueries queries) : CourtController
{
    [HttpGet(WorkLinks.Supervision)]
    public async Task<IActionResult> Index() => View(await queries.ReadAsync());
}
