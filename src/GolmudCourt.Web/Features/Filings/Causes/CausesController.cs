using GolmudCourt.Domain;
using GolmudCourt.Web.Data.Reference;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Filings.Causes;

/// <summary>The cause of action of a draft.</summary>
[Route("filings/{key:guid}/cause")]
internal sealed class CausesController(DraftDesk desk, CauseQueries queries, ReferenceData reference) : WizardController(desk)
{
    /// <inheritdoc/>
    protected override string Step => WizardSteps.Cause;

    [HttpGet("")]
    public IActionResult Index(string? q, string? under) =>
        Request.Headers.ContainsKey("X-Fragment") ? PartialView("_Hits", queries.Page(null, q, null)) : Show(q, under);

    [HttpPost("")]
    public async Task<IActionResult> Choose(string? code, string? stamp)
    {
        ShowAgainWith(() => Task.FromResult<IActionResult>(Show(null, null)));
        var cause = code is null ? null : reference.Causes.ByCode(code);
        if (cause is null || !reference.Causes.IsSelectable(cause) || !Desk.Filings.IsForSuits(cause))
        {
            throw new RuleViolation("cause.choose", "请从列表中选择一个可以起诉的案由", "民事案件案由规定", "q");
        }

        if (ChangedElsewhere(stamp, Stored(), [new("案由", cause.Name)]))
        {
            return Show(null, null);
        }

        Draft.ChooseCause(cause, await Desk.Occasions.NowAsync());
        await Desk.SaveAsync();
        return Done(FilingLinks.Step(Draft.Key, WizardSteps.Claims), $"案由：{cause.Name}");
    }

    private ViewResult Show(string? q, string? under)
    {
        ViewData["Stamp"] = DraftStamp.Of(Stored());
        return Page("Index", queries.Page(Draft.CauseCode, q, under));
    }

    private IReadOnlyList<StoredLine> Stored() => [new("案由", Draft.CauseName ?? "")];
}
