using GolmudCourt.Web.Documents;
using GolmudCourt.Web.Features.MediationWork.Facts;
using GolmudCourt.Web.Features.MediationWork.Shared;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.MediationWork.FactConfirmations;

/// <summary>A party confirms the undisputed facts by signature, each the text it saw.</summary>
[Route(WorkLinks.Parties + "/{key:guid}/facts")]
internal sealed class FactConfirmationsController(MediationRoom room, FileStore store) : PartyPages(room)
{
    [HttpGet("")]
    public async Task<IActionResult> Show(Guid key) => await PageAsync(key, null);

    [HttpPost("")]
    public async Task<IActionResult> Confirm(Guid key, SignatureForm form)
    {
        var party = await PartyAsync(key);
        InOrder(form.Problems());
        return await ActAsync(
            key, () => PageAsync(key, form),
            async (m, now) => m.ConfirmFacts(party, await form.ToDetailsAsync(store, HttpContext), form.Hash ?? "", now),
            WorkLinks.Party(key, "facts", Asked), "已签名确认");
    }

    private async Task<IActionResult> PageAsync(Guid key, SignatureForm? form)
    {
        var head = await HeadAsync(key);
        var view = await FactsQueries.ReadAsync(Matters, head, Room.Occasions.User.Role);
        ViewData[HeadKey] = head;
        ViewData["View"] = view;
        ViewData["Signers"] = view.Allowed;
        if (form is not null && form.Hash != view.Hash)
        {
            ViewData["Before"] = form.SeenText;
            ModelState.Remove(nameof(form.Hash));
            ModelState.Remove(nameof(form.Seen));
            (form.Hash, form.Seen) = (view.Hash, view.Text);
        }

        return View("Show", form ?? SignatureForm.Under(view.Text, view.Hash));
    }
}
