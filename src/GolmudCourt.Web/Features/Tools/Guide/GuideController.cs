using GolmudCourt.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Tools.Guide;

/// <summary>How to use the tools from a program.</summary>
[AllowAnonymous]
internal sealed class GuideController : CourtController
{
    /// <summary>The guide, with the address the reader came by in its examples.</summary>
    [HttpGet(ToolLinks.Guide)]
    public IActionResult Index() => View();
}
