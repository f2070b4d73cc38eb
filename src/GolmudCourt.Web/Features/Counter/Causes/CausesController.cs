using GolmudCourt.Web.Features.Counter.Drafts;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Counter.Causes;

/// <summary>The causes that answer to everyday words, while the clerk types.</summary>
[Requires(CourtActs.RegisterAtCounter)]
internal sealed class CausesController(CounterFilings filings) : CourtController
{
    [HttpGet(CounterLinks.Causes)]
    public IActionResult Index(string? cause) => PartialView("_Hits", filings.HitsOf(cause));
}
