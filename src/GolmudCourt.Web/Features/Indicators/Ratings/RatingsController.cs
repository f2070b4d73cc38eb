using GolmudCourt.Domain.Indicators;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Indicators.Ratings;

/// <summary>满意度: one question after a milestone, and what came of it.</summary>
internal sealed class RatingsController(RatingDesk desk) : CourtController
{
    [HttpGet(IndicatorLinks.Satisfaction)]
    [Requires(CourtActs.ReadIndicators)]
    public async Task<IActionResult> Index(string? period) => View(await desk.ReadAsync(period));

    [HttpGet(IndicatorLinks.Ratings + "/filings/{key:guid}")]
    [Requires(CourtActs.RateService)]
    public Task<IActionResult> OfFiling(Guid key) => ShowAsync(Milestone.Filing, key);

    [HttpPost(IndicatorLinks.Ratings + "/filings/{key:guid}")]
    [Requires(CourtActs.RateService)]
    public Task<IActionResult> RateFiling(Guid key, RatingForm form) => GiveAsync(Milestone.Filing, key, form);

    [HttpGet(IndicatorLinks.Ratings + "/confirmations/{key:guid}")]
    [Requires(CourtActs.RateService)]
    public Task<IActionResult> OfConfirmation(Guid key) => ShowAsync(Milestone.Confirmation, key);

    [HttpPost(IndicatorLinks.Ratings + "/confirmations/{key:guid}")]
    [Requires(CourtActs.RateService)]
    public Task<IActionResult> RateConfirmation(Guid key, RatingForm form) => GiveAsync(Milestone.Confirmation, key, form);

    private async Task<IActionResult> ShowAsync(Milestone milestone, Guid key) =>
        View("New", new RatingForm { About = await desk.FindAsync(milestone, key) });

    private async Task<IActionResult> GiveAsync(Milestone milestone, Guid key, RatingForm form)
    {
        form.About = await desk.FindAsync(milestone, key);
        ShowAgainWith(() => Task.FromResult<IActionResult>(View("New", form)));
        await desk.GiveAsync(form.About, key, form);
        return Done(form.About.Back, "谢谢您的评价");
    }
}
