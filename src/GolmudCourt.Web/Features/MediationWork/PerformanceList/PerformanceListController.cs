using GolmudCourt.Web.Features.MediationWork.Performances;
using GolmudCourt.Web.Features.MediationWork.Shared;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.MediationWork.PerformanceList;

/// <summary>How an agreement is performed, for its mediator to read.</summary>
internal sealed class PerformanceListController(MediationRoom room) : MediatorPages(room)
{
    [HttpGet(WorkLinks.Mine + "/{key:guid}/performance")]
    public async Task<IActionResult> Index(Guid key) => await PageAsync(key, "Index", await PerformanceQueries.ReadAsync(Matters, key));
}
