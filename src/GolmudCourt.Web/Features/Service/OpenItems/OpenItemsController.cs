using GolmudCourt.Web.Features.Service.Shared;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Service.OpenItems;

/// <summary>What waits for the clerk: service that came to nothing, notices nobody opened, documents changed on disk.</summary>
[Requires(CourtActs.ServeDocuments)]
internal sealed class OpenItemsController(ServiceQueries queries) : CourtController
{
    [HttpGet(ServiceLinks.Root)]
    public async Task<IActionResult> Index() => View(await queries.OpenAsync());
}
