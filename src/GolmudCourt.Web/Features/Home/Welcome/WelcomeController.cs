using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Home.Welcome;

/// <summary>The first page: what one can come here to do.</summary>
[AllowAnonymous]
internal sealed class WelcomeController : CourtController
{
    /// <summary>The page of the public, or of a role.</summary>
    [HttpGet(HomeLinks.Home)]
    public IActionResult Index()
    {
        var user = SignedInUser.From(User);
        return user is null || Domain.CourtRoles.OfThePublic.Contains(user.Role)
            ? View("Public", user)
            : View("Staff", RolePage.For(user));
    }
}
