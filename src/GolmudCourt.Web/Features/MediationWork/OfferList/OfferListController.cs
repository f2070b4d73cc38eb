using GolmudCourt.Web.Features.MediationWork.Offers;
using GolmudCourt.Web.Features.MediationWork.Shared;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.MediationWork.OfferList;

/// <summary>The offers between the parties, for their mediator to read. The mediator makes none and answers none.</summary>
internal sealed class OfferListController(MediationRoom room, OfferQueries queries) : MediatorPages(room)
{
    [HttpGet(WorkLinks.Mine + "/{key:guid}/offers")]
    public async Task<IActionResult> Index(Guid key)
    {
        await Room.KeepAsync(key);
        return await PageAsync(key, "Index", await queries.OfMineAsync(key));
    }
}
