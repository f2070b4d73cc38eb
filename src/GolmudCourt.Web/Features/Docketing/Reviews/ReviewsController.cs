using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Docketing.Reviews;

/// <summary>A filing beside what the law requires of it.</summary>
[Requires(CourtActs.ReadFilings)]
internal sealed class ReviewsController(ReviewQueries queries) : CourtController
{
    [HttpGet(DocketingLinks.Queue + "/{key:guid}")]
    public async Task<IActionResult> Show(Guid key) => View(await queries.ReadAsync(key));
}
