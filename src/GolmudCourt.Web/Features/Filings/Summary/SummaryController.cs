using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Filings.Summary;

/// <summary>Check your answers.</summary>
[Route("filings/{key:guid}/summary")]
internal sealed class SummaryController(DraftDesk desk) : WizardController(desk)
{
    /// <inheritdoc/>
    protected override string Step => WizardSteps.Summary;

    [HttpGet("")]
    public async Task<IActionResult> Index()
    {
        await Desk.LoadConsentsAsync(Draft);
        return Page("Index", SummaryPage.Of(Draft, Desk.Missing(Draft), Desk.Filings, Desk.Occasions.Today));
    }
}
