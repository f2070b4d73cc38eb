using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.MediationWork.Organisation;

/// <summary>本组织的调解: members, their matters and load, objections to decide, agreements to seal.</summary>
[Requires(CourtActs.ManageMediators)]
internal sealed class OrganisationController(OrganisationQueries queries) : CourtController
{
    [HttpGet(WorkLinks.Organisation)]
    public async Task<IActionResult> Index() => View(await queries.ReadAsync());
}
