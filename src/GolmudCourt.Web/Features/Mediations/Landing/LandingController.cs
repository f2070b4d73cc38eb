using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Mediations.Landing;

/// <summary>What mediation is, what it costs, how long it takes, and how to ask for it.</summary>
[AllowAnonymous]
internal sealed class LandingController : CourtController
{
    [HttpGet(MediationLinks.Landing)]
    public IActionResult Index() => View(SignedInUser.From(User));
}
