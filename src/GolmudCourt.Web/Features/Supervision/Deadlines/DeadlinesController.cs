using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Supervision.Deadlines;

/// <summary>期限监督.</summary>
[Requires(CourtActs.SuperviseFilings)]
internal sealed class DeadlinesController(DeadlineQueries queries) : CourtController
{
    [HttpGet(SupervisionLinks.Deadlines)]
    public async Task<IActionResult> Index() => View(await queries.ReadAsync());
}
