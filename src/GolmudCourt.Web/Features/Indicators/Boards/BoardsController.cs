using GolmudCourt.Domain.Indicators;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Indicators.Boards;

/// <summary>大屏. Open without signing in only where the court has switched it on; otherwise it is there for those who may read indicators.</summary>
[AllowAnonymous]
internal sealed class BoardsController(BoardQueries queries, IndicatorSettings settings, Occasions occasions) : CourtController
{
    [HttpGet(IndicatorLinks.Board)]
    public async Task<IActionResult> Index()
    {
        var readers = CourtActs.All.Single(a => a.Code == CourtActs.ReadIndicators).Roles;
        return settings.OpenBoard || (occasions.UserOrNull is { } user && readers.Contains(user.Role))
            ? View(await queries.ReadAsync())
            : throw new NotFoundException();
    }
}
