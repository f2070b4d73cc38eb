using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Docketing.Queue;

/// <summary>What the page of the queue shows.</summary>
internal sealed record QueueView(QueueFilter Filter, QueuePage Page, QueueCounts Counts, DateOnly Today);

/// <summary>待办队列.</summary>
[Requires(CourtActs.ReadFilings)]
internal sealed class QueueController(QueueQueries queries, Occasions occasions) : CourtController
{
    [HttpGet(DocketingLinks.Queue)]
    public async Task<IActionResult> Index(QueueFilter filter)
    {
        var page = await queries.PageAsync(filter, occasions.Today);
        return View(new QueueView(filter, page, await queries.CountsAsync(occasions.Today), occasions.Today));
    }
}
