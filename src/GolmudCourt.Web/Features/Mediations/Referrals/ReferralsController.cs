using GolmudCourt.Domain.Mediation;
using GolmudCourt.Web.Features.Mediations.Shared;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace GolmudCourt.Web.Features.Mediations.Referrals;

/// <summary>Help asked of a partner, as typed.</summary>
internal sealed class ReferralForm : MediationForm, IReferralFields
{
    /// <inheritdoc/>
    public long? PartnerId { get; set; }

    /// <inheritdoc/>
    public string? Liaison { get; set; }

    /// <inheritdoc/>
    public DateOnly? ReferredOn { get; set; }

    /// <inheritdoc/>
    public string? Note { get; set; }

    /// <summary>That the parties agree that the partner hears of it.</summary>
    public bool PartiesAgree { get; set; }

    /// <inheritdoc/>
    [BindNever]
    [ValidateNever]
    public IReadOnlyList<SelectListItem> Partners { get; set; } = [];
}

/// <summary>转请联动单位协助: the clock runs on, the mediator stays the mediator.</summary>
[Requires(CourtActs.RouteMediations)]
[Route(MediationLinks.Desk + "/{key:guid}/referral")]
internal sealed class ReferralsController(MediationActs acts, PartnerChoices partners) : MediationActController<ReferralForm>(acts)
{
    /// <inheritdoc/>
    protected override MediationAct Act => MediationAct.Refer;

    [HttpGet]
    public Task<IActionResult> New(Guid key) => ShowAsync(key, new ReferralForm { ReferredOn = Acts.Occasions.Today });

    [HttpPost]
    public Task<IActionResult> Create(Guid key, ReferralForm form) => ActAsync(
        key, form, async (m, o) => m.Refer(await partners.DetailsAsync(form), form.PartiesAgree, o), "已登记转请协助");

    /// <inheritdoc/>
    protected override string Back(Guid key) => MediationLinks.OnDesk(key);

    /// <inheritdoc/>
    protected override async Task PrepareAsync(ReferralForm form) => form.Partners = await partners.ItemsAsync();
}
