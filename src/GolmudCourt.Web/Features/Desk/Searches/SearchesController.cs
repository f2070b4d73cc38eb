using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Desk.Searches;

/// <summary>查找案件.</summary>
[Requires(CourtActs.SearchMatters)]
internal sealed class SearchesController(SearchQueries queries) : CourtController
{
    [HttpGet(DeskLinks.Search)]
    public async Task<IActionResult> Index(string? q) => View(await queries.ReadAsync(q));
}
