using GolmudCourt.Domain;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Web.Documents;
using GolmudCourt.Web.Features.Mediations;
using GolmudCourt.Web.Features.MediationWork.Agreements;
using GolmudCourt.Web.Features.MediationWork.Facts;
using GolmudCourt.Web.Features.MediationWork.Shared;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.MediationWork.AgreementSignatures;

/// <summary>A party reads the agreement, signs it or refuses to.</summary>
[Route(WorkLinks.Parties + "/{key:guid}/agreement")]
internal sealed class AgreementSignaturesController(MediationRoom room, FileStore store) : PartyPages(room)
{
    [HttpGet("")]
    public async Task<IActionResult> Show(Guid key)
    {
        await Room.KeepAsync(key);
        return await ShowAsync(key, null);
    }

    [HttpPost("")]
    public async Task<IActionResult> Sign(Guid key, SignatureForm form)
    {
        var party = await PartyAsync(key);
        InOrder(form.Problems());
        return await ActAsync(
            key, () => ShowAsync(key, form),
            async (m, now) => m.SignAsParty(party, await form.ToDetailsAsync(store, HttpContext), form.Hash ?? "", now),
            WorkLinks.Party(key, "agreement", Asked), "已签署；各方都签署后协议生效");
    }

    [HttpGet("refusal")]
    public Task<IActionResult> Refusal(Guid key) => PageAsync(key, "Refusal", new ReasonForm());

    [HttpPost("refusal")]
    public async Task<IActionResult> Refuse(Guid key, ReasonForm form)
    {
        var party = await PartyAsync(key);
        return await ActAsync(
            key, () => PageAsync(key, "Refusal", form), (m, now) => m.RefuseToSign(party, form.Reason, now), MediationLinks.Matter(key),
            "您没有签署，调解已终结");
    }

    private async Task<IActionResult> ShowAsync(Guid key, SignatureForm? form)
    {
        var head = await HeadAsync(key);
        var (matter, view) = await AgreementQueries.FixedAsync(Matters, head);
        ViewData[HeadKey] = head;
        if (view is not { Status: AgreementStatus.ForSignature } || view.IsSigned(SignerKind.Party, head.Party)
            || !head.Allows(MediationAct.Sign, CourtRole.Litigant))
        {
            return View("Show", view);
        }

        ViewData["Signers"] = FactsQueries.Signers(matter.Parties.Single(p => p.Number == head.Party), Room.Occasions.User.Role);
        ViewData["Back"] = WorkLinks.Proceedings(key, head.Party);
        ViewData["Action"] = WorkLinks.Party(key, "agreement", head.Party);
        ViewData["Refusal"] = WorkLinks.Party(key, "agreement/refusal", head.Party);
        return View("_SignAgreement", SigningPage.Of(view, form, ModelState));
    }
}
