using GolmudCourt.Domain.Filing;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Filings.Mediation;

/// <summary>Whether mediation is wanted first. The two answers weigh the same.</summary>
[Route("filings/{key:guid}/mediation")]
internal sealed class MediationController(DraftDesk desk) : WizardController(desk)
{
    /// <inheritdoc/>
    protected override string Step => WizardSteps.Mediation;

    [HttpGet("")]
    public IActionResult Index() => Show();

    [HttpPost("")]
    public async Task<IActionResult> Answer(MediationWish? wish, string? stamp)
    {
        if (wish is not { } answer || !Enum.IsDefined(answer))
        {
            ModelState.AddModelError("wish", "请选择一项；选哪一个都不影响立案（民诉法 125）");
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Show();
        }

        if (ChangedElsewhere(stamp, Lines(Draft.MediationWish), Lines(answer)))
        {
            return Show();
        }

        Draft.AnswerMediation(answer, await Desk.Occasions.NowAsync());
        await Desk.SaveAsync();
        return Onward("next");
    }

    private static IReadOnlyList<StoredLine> Lines(MediationWish? wish) => [new("调解意愿", wish is { } w ? FilingNames.Of(w) : "")];

    private ViewResult Show()
    {
        ViewData["Stamp"] = DraftStamp.Of(Lines(Draft.MediationWish));
        return Page("Index", Draft.MediationWish is { } wish ? FilingNames.Of(wish) : "");
    }
}
