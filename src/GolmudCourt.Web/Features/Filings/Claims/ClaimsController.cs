using System.Globalization;
using GolmudCourt.Domain;
using GolmudCourt.Domain.Fees;
using GolmudCourt.Domain.Filing;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Filings.Claims;

/// <summary>The claims of a draft.</summary>
[Route("filings/{key:guid}")]
internal sealed class ClaimsController(DraftDesk desk) : WizardController(desk)
{
    /// <inheritdoc/>
    protected override string Step => WizardSteps.Claims;

    [HttpGet("claims")]
    public IActionResult Index() => Show(ClaimsForm.Of(Draft.Claims));

    [HttpPost("claims")]
    public async Task<IActionResult> State(ClaimsForm form)
    {
        if (Rearranged(form))
        {
            return Show(form);
        }

        if (!IsAutosave && !InOrder(form.Problems()))
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Show(form);
        }

        ShowAgainWith(() => Task.FromResult<IActionResult>(Show(form)));
        if (ChangedElsewhere(form.Stamp, Stored(), ClaimsForm.Lines(form.Storable().Select(c => (c.Text, c.Amount)))))
        {
            return IsAutosave ? Conflict() : Show(form);
        }

        await SaveAsync(form);
        return IsAutosave ? SavedQuietly(Stored()) : Onward(form.Then);
    }

    [HttpGet("fee")]
    public IActionResult Fee(ClaimsForm form)
    {
        try
        {
            return Json(FeeLines.Of(Draft.CauseCode is null ? null : Desk.Filings.FeeFor(Draft.CauseCode, form.Amounts())));
        }
        catch (RuleViolation violation)
        {
            return Json(new FeeLines([], null, violation.Message));
        }
    }

    private async Task SaveAsync(ClaimsForm form)
    {
        var claims = form.Storable();
        Draft.StateClaims(IsAutosave ? [.. claims.Take(ClaimDetails.MaxCount)] : claims, await Desk.Occasions.NowAsync());
        await Desk.SaveAsync();
    }

    // The buttons that only change the rows on the page; nothing is saved by them and nothing typed is lost.
    private bool Rearranged(ClaimsForm form)
    {
        var (verb, rest) = form.Then?.Split('-', 2) is [var v, var r] ? (v, r) : (form.Then, "0");
        var at = int.TryParse(rest, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : -1;
        switch (verb)
        {
            case "add":
                form.Claims.Add(new());
                break;
            case "remove" when at >= 0 && at < form.Claims.Count:
                form.Claims.RemoveAt(at);
                break;
            case "suggest" when Suggestions().ElementAtOrDefault(at) is { } text:
                var empty = form.Claims.FirstOrDefault(c => c.IsBlank);
                if (empty is null)
                {
                    form.Claims.Add(empty = new());
                }

                empty.Text = text;
                break;
            default:
                return false;
        }

        ModelState.Clear();
        ViewData["Focus"] = verb == "remove" ? Math.Max(0, at - 1) : form.Claims.Count - 1;
        ViewData["Stamp"] = form.Stamp;
        return true;
    }

    private IReadOnlyList<string> Suggestions() => ClaimSuggestions.For(Desk.Filings.FormOf(Draft)?.Code);

    private IReadOnlyList<StoredLine> Stored() => ClaimsForm.Lines(Draft.Claims.OrderBy(c => c.Number).Select(c => (c.Text, c.Amount)));

    private ViewResult Show(ClaimsForm form)
    {
        if (form.Claims.Count == 0)
        {
            form.Claims.Add(new());
        }

        ViewData["Stamp"] ??= DraftStamp.Of(Stored());
        ViewData["Suggestions"] = Suggestions().Select((text, i) => (text, i)).Where(s => form.Claims.All(c => c.Text?.Trim() != s.text)).ToList();
        ViewData["Fee"] = FeeNow(form);
        return Page("Index", form);
    }

    private FeeResult? FeeNow(ClaimsForm form)
    {
        try
        {
            return Desk.Filings.FeeFor(Draft.CauseCode, form.Amounts());
        }
        catch (RuleViolation)
        {
            return null;
        }
    }
}
