using GolmudCourt.Domain.Confirmation;
using GolmudCourt.Web.Features.Confirmations.Shared;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Confirmations.ServiceChoices;

/// <summary>The choice of one party, changed.</summary>
internal sealed class ServiceChoiceForm : ConfirmationForm, IServiceChoice
{
    /// <inheritdoc/>
    public bool? Agrees { get; set; }

    /// <inheritdoc/>
    public string? Address { get; set; }

    /// <inheritdoc/>
    public string? Phone { get; set; }

    /// <inheritdoc/>
    public string? Email { get; set; }
}

/// <summary>送达方式和地址: a party's own, given while signing and changed at any time (在线诉讼规则 4、5; 民诉解释 137).</summary>
[Requires(CourtActs.ApplyForConfirmation)]
[Route(ConfirmationLinks.All + "/{key:guid}/service")]
internal sealed class ServiceChoicesController(ConfirmationActs acts) : ConfirmationActController<ServiceChoiceForm>(acts)
{
    /// <inheritdoc/>
    protected override ConfirmationAct Act => ConfirmationAct.Sign;

    [HttpGet]
    public async Task<IActionResult> New(Guid key)
    {
        var form = new ServiceChoiceForm();
        await Acts.Desk.ClaimOwnAsync(key);
        var application = await Acts.Desk.OpenAsync(key);
        var own = form.Party(application, Acts.Occasions.User.Id);
        return await ShowAsync(key, form.FilledFrom(application, application.Parties.Single(p => p.Number == own)));
    }

    [HttpPost]
    public Task<IActionResult> Change(Guid key, ServiceChoiceForm form)
    {
        InOrder(form.Details().Problems());
        return ActAsync(key, form, (a, o) => a.ChooseService(form.Party(a, o.Actor.UserId), form.Details(), o), "送达方式和地址已保存");
    }

    /// <inheritdoc/>
    protected override bool IsOpen(ConfirmationHead head) => head.Status != ConfirmationStatus.Discarded && head.Own.Count > 0;
}
