using GolmudCourt.Domain.Mediation;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Features.Mediations.Shared;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace GolmudCourt.Web.Features.Mediations.IncomingReferrals;

/// <summary>A matter that a partner refers to the court, as typed.</summary>
internal sealed class IncomingReferralForm : IReferralFields
{
    /// <inheritdoc/>
    public long? PartnerId { get; set; }

    /// <inheritdoc/>
    public string? Liaison { get; set; }

    /// <inheritdoc/>
    public DateOnly? ReferredOn { get; set; }

    /// <inheritdoc/>
    public string? Note { get; set; }

    /// <inheritdoc/>
    [BindNever]
    [ValidateNever]
    public IReadOnlyList<SelectListItem> Partners { get; set; } = [];
}

/// <summary>登记联动单位转介: opens a draft; who and what is then written as in every request.</summary>
[Requires(CourtActs.RouteMediations)]
[Route(MediationLinks.IncomingReferrals)]
internal sealed class IncomingReferralsController(PartnerChoices partners, Occasions occasions, CourtDbContext db) : CourtController
{
    [HttpGet]
    public Task<IActionResult> New() => PageAsync(new IncomingReferralForm { ReferredOn = occasions.Today });

    [HttpPost]
    public async Task<IActionResult> Create(IncomingReferralForm form)
    {
        ShowAgainWith(() => PageAsync(form));
        var draft = Mediation.StartReferral(Guid.NewGuid(), await partners.DetailsAsync(form), await occasions.NowAsync());
        db.Mediations.Add(draft);
        await db.SaveChangesAsync();
        return Redirect(MediationLinks.Step(draft.Key, "parties"));
    }

    private async Task<IActionResult> PageAsync(IncomingReferralForm form)
    {
        form.Partners = await partners.ItemsAsync();
        return View("New", form);
    }
}
