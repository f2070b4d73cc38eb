using GolmudCourt.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Tools.Overview;

/// <summary>The tools at a glance.</summary>
[AllowAnonymous]
internal sealed class OverviewController : CourtController
{
    /// <summary>The list.</summary>
    [HttpGet(ToolLinks.Overview)]
    public IActionResult Index() => View();
}
