using GolmudCourt.Domain.Mediation;
using GolmudCourt.Web.Documents;
using GolmudCourt.Web.Features.MediationWork.Agreements;
using GolmudCourt.Web.Features.MediationWork.Shared;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.MediationWork.MediatorSignatures;

/// <summary>The mediator signs the agreement.</summary>
[Route(WorkLinks.Mine + "/{key:guid}/agreement/signature")]
internal sealed class MediatorSignaturesController(MediationRoom room, FileStore store) : MediatorPages(room)
{
    [HttpGet("")]
    public Task<IActionResult> New(Guid key) => ShowAsync(key, null);

    [HttpPost("")]
    public Task<IActionResult> Sign(Guid key, SignatureForm form)
    {
        InOrder(form.Problems());
        return ActAsync(
            key, () => ShowAsync(key, form),
            async (m, now) => m.SignAsMediator(await form.ToDetailsAsync(store, HttpContext), form.Hash ?? "", now), WorkLinks.Matter(key, "agreement"),
            "已签署");
    }

    private async Task<IActionResult> ShowAsync(Guid key, SignatureForm? form)
    {
        var head = await HeadAsync(key);
        var (_, view) = await AgreementQueries.FixedAsync(Matters, head);
        if (view is not { Status: AgreementStatus.ForSignature })
        {
            return Redirect(WorkLinks.Matter(key, "agreement"));
        }

        ViewData[HeadKey] = head;
        ViewData["Signers"] = view.MediatorName;
        ViewData["Back"] = WorkLinks.Matter(key, "agreement");
        ViewData["Action"] = WorkLinks.Matter(key, "agreement/signature");
        return View("_SignAgreement", SigningPage.Of(view, form, ModelState));
    }
}
