using GolmudCourt.Web.Features.Notices;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Administration.Deliveries;

/// <summary>Deliveries that were given up, to be sent again when the fault is mended.</summary>
[Requires(CourtActs.KeepDeliveries)]
internal sealed class DeliveriesController(DeliveryQueries queries) : CourtController
{
    /// <summary>Those that failed.</summary>
    [HttpGet(NoticeLinks.Deliveries)]
    public async Task<IActionResult> Index(long? before) => View(await queries.ListAsync(before));

    /// <summary>Sends one again.</summary>
    [HttpPost(NoticeLinks.Deliveries + "/{id:long}/retry")]
    public async Task<IActionResult> Retry(long id) =>
        await queries.RetryAsync(id) == 1 ? Done(NoticeLinks.Deliveries, "已放回待发送，稍后自动发出") : throw new NotFoundException();

    /// <summary>Sends all again.</summary>
    [HttpPost(NoticeLinks.RetryAll)]
    public async Task<IActionResult> RetryAll() => Done(NoticeLinks.Deliveries, $"已把{await queries.RetryAsync(null)}条放回待发送，稍后自动发出");
}
