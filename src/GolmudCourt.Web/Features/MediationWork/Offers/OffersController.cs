using GolmudCourt.Domain.Mediation;
using GolmudCourt.Web.Features.MediationWork.Shared;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.MediationWork.Offers;

/// <summary>和解方案: made, countered, accepted, rejected, withdrawn. An accepted one goes into the draft agreement.</summary>
[Route(WorkLinks.Parties + "/{key:guid}/offers")]
internal sealed class OffersController(MediationRoom room, OfferQueries queries) : PartyPages(room)
{
    [HttpGet("")]
    public async Task<IActionResult> Index(Guid key)
    {
        await Room.KeepAsync(key);
        var head = await HeadAsync(key);
        ViewData[HeadKey] = head;
        return View(await queries.OfPartyAsync(key, head.Party!.Value));
    }

    [HttpGet("new")]
    public Task<IActionResult> New(Guid key, int? answers) => FormAsync(key, new OfferForm { Answers = answers });

    [HttpPost("")]
    public async Task<IActionResult> Make(Guid key, OfferForm form)
    {
        var party = await PartyAsync(key);
        if (form.Rearranged())
        {
            ModelState.Clear();
            return await FormAsync(key, form);
        }

        var details = form.Read(party, ModelState);
        if (ModelState.IsValid)
        {
            InOrder(details.Problems((await Room.Occasions.NowAsync()).Now));
        }

        return await ActAsync(
            key, () => FormAsync(key, form),
            (m, now) => _ = form.Answers is { } number ? m.CounterOffer(number, details, now) : m.MakeOffer(party, details, now),
            WorkLinks.Party(key, "offers", Asked), form.Answers is null ? "方案已提出，等对方答复" : "已还价，等对方答复");
    }

    [HttpPost("{number:int}/acceptance")]
    public Task<IActionResult> Accept(Guid key, int number) =>
        ActAsync(key, null, (m, now) => m.AcceptOffer(number, now), Back(key), "已接受，方案写入了协议草稿，由调解员整理后请各方签署");

    [HttpPost("{number:int}/rejection")]
    public Task<IActionResult> Reject(Guid key, int number) =>
        ActAsync(key, null, (m, now) => m.RejectOffer(number, now), Back(key), "已拒绝这份方案");

    [HttpPost("{number:int}/withdrawal")]
    public Task<IActionResult> Withdraw(Guid key, int number) =>
        ActAsync(key, null, (m, now) => m.WithdrawOffer(number, now), Back(key), "已撤回这份方案");

    private string Back(Guid key) => WorkLinks.Party(key, "offers", Asked);

    private async Task<IActionResult> FormAsync(Guid key, OfferForm form)
    {
        var head = await HeadAsync(key);
        var countered = form.Answers is { } number
            ? (await queries.OfPartyAsync(key, head.Party!.Value)).Find(o => o.Number == number && o.To == head.Party && o.Status == OfferStatus.Open)
                ?? throw new Security.NotFoundException()
            : null;
        var others = head.Parties.Where(p => countered is null ? p.Number != head.Party : p.Number == countered.From).ToList();
        form.ToPartyNumber ??= others.Count == 1 ? others[0].Number : null;
        ViewData[HeadKey] = head;
        ViewData["Others"] = others;
        return View("New", form);
    }
}
