using GolmudCourt.Domain.Mediation;
using GolmudCourt.Web.Features.MediationWork.Agreements;
using GolmudCourt.Web.Features.MediationWork.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.MediationWork.Seals;

/// <summary>The organisation puts its seal on an agreement (特邀调解规定 24).</summary>
[Route(WorkLinks.Organisation + "/{key:guid}/seal")]
internal sealed class SealsController(MediationRoom room) : OrganisationPages(room)
{
    [HttpGet("")]
    public Task<IActionResult> New(Guid key) => ShowAsync(key, null);

    [HttpPost("")]
    public Task<IActionResult> Seal(Guid key, SignatureForm form) =>
        ActAsync(
            key, () => ShowAsync(key, form),
            async (m, now) =>
            {
                var organisation = await Room.OrganisationIdAsync(m) ?? throw new Security.NotFoundException();
                var seal = await Room.Db.Organisations.Where(o => o.Id == organisation).Select(o => o.Seal!.Sha256).SingleOrDefaultAsync();
                m.SignAsOrganisation(organisation, seal, HttpContext.Connection.RemoteIpAddress?.ToString(), form.Hash ?? "", now);
            },
            WorkLinks.Organisation, "已在协议上盖章");

    // An organisation reads an agreement when its seal is asked for, and not before.
    private async Task<IActionResult> ShowAsync(Guid key, SignatureForm? form)
    {
        var head = await HeadAsync(key);
        var (_, view) = await AgreementQueries.FixedAsync(Matters, head);
        if (view is not { Status: AgreementStatus.ForSignature } || view.IsSigned(SignerKind.Organisation))
        {
            return Redirect(WorkLinks.Organisation);
        }

        ViewData[HeadKey] = head;
        ViewData["Seal"] = true;
        ViewData["Back"] = WorkLinks.Organisation;
        ViewData["Action"] = WorkLinks.Seal(key);
        return View("_SignAgreement", SigningPage.Of(view, form, ModelState));
    }
}
