using GolmudCourt.Web.Features.Indicators.Shared;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Indicators.Indicators;

/// <summary>质效指标.</summary>
[Requires(CourtActs.ReadIndicators)]
internal sealed class IndicatorsController(IndicatorQueries queries) : CourtController
{
    [HttpGet(IndicatorLinks.All)]
    public async Task<IActionResult> Index(string? period, string? only) => View(await queries.TableAsync(period, only));

    [HttpGet(IndicatorLinks.AllFile)]
    public async Task<IActionResult> Table(string? period, string? only) => IndicatorWorkbook.Of(await queries.TableAsync(period, only));

    [HttpGet(IndicatorLinks.All + "/{id}")]
    public async Task<IActionResult> Show(string id, string? period, string? by) => View(await queries.PageAsync(id, period, by));
}
