using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Filings.Delivery;

/// <summary>The address for service and the consents of a draft.</summary>
[Route("filings/{key:guid}/delivery")]
internal sealed class DeliveryController(DraftDesk desk) : WizardController(desk)
{
    /// <inheritdoc/>
    protected override string Step => WizardSteps.Delivery;

    [HttpGet("")]
    public async Task<IActionResult> Index()
    {
        await Desk.LoadConsentsAsync(Draft);
        return Show(DeliveryForm.Of(Draft));
    }

    [HttpPost("")]
    public async Task<IActionResult> Confirm(DeliveryForm form)
    {
        await Desk.LoadConsentsAsync(Draft);
        if (!InOrder(form.ToDetails().Problems()))
        {
            Response.StatusCode = IsAutosave ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status400BadRequest;
            return Show(form);
        }

        if (ChangedElsewhere(form.Stamp, DeliveryForm.Lines(Draft)))
        {
            return IsAutosave ? Conflict() : Show(form);
        }

        Draft.ConfirmDelivery(form.ToDetails(), await Desk.Occasions.NowAsync());
        await Desk.SaveAsync();
        return IsAutosave ? SavedQuietly(DeliveryForm.Lines(Draft)) : Onward(form.Then);
    }

    private ViewResult Show(DeliveryForm form)
    {
        ViewData["Stamp"] = DraftStamp.Of(DeliveryForm.Lines(Draft));
        return Page("Index", form);
    }
}
