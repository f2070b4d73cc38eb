using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Indicators.Charts;

/// <summary>图表: funnel, hours, what is overdue, odd days.</summary>
[Requires(CourtActs.ReadIndicators)]
internal sealed class ChartsController(ChartQueries queries) : CourtController
{
    [HttpGet(IndicatorLinks.Charts)]
    public async Task<IActionResult> Index(string? period) => View(await queries.ReadAsync(period));
}
