using GolmudCourt.Web.Features.Indicators.Shared;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Indicators.Behind;

/// <summary>The list of matters behind a figure.</summary>
[Requires(CourtActs.OpenIndicators)]
internal sealed class BehindController(BehindQueries queries) : CourtController
{
    [HttpGet(IndicatorLinks.All + "/{id}/matters")]
    public async Task<IActionResult> Index(string id, string? part, string? period, string? only, string? after) =>
        View(await queries.PageAsync(id, part, period, only, after));

    [HttpGet(IndicatorLinks.All + "/{id}/matters.xlsx")]
    public async Task<IActionResult> Table(string id, string? part, string? period, string? only) =>
        IndicatorWorkbook.Of(await queries.WholeAsync(id, part, period, only));
}
