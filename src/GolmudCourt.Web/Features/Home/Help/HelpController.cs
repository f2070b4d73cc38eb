using GolmudCourt.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Home.Help;

/// <summary>How long, what to bring, what it costs, who helps, and what is done with personal data (个人信息保护法 17、35).</summary>
[AllowAnonymous]
internal sealed class HelpController(CourtSettings court) : CourtController
{
    /// <summary>The page.</summary>
    [HttpGet(HomeLinks.Help)]
    public IActionResult Index() => View(court);
}
