using GolmudCourt.Domain.Filing.Elements;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Filings.Facts;

/// <summary>The facts and reasons of a draft.</summary>
[Route("filings/{key:guid}/facts")]
internal sealed class FactsController(DraftDesk desk) : WizardController(desk)
{
    /// <inheritdoc/>
    protected override string Step => WizardSteps.Facts;

    private ElementForm? Elements => Desk.Filings.FormOf(Draft);

    [HttpGet("")]
    public IActionResult Index(bool check = false) => Show(FactsForm.Of(Draft), check);

    [HttpPost("")]
    public async Task<IActionResult> State(FactsForm form)
    {
        if (!InOrder(form.Unreadable(Elements, Desk.Occasions.Today)) && !(IsAutosave && Storable(form)))
        {
            Response.StatusCode = IsAutosave ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status400BadRequest;
            return Show(form, false);
        }

        var given = form.Given(Elements);
        if (ChangedElsewhere(form.Stamp, Stored(), FactsForm.Lines(Elements, given, form.Text)))
        {
            return IsAutosave ? Conflict() : Show(form, false);
        }

        Draft.StateFacts(form.Text, Elements, given, await Desk.Occasions.NowAsync());
        await Desk.SaveAsync();
        return IsAutosave ? SavedQuietly(Stored())
            : form.Then == "stay" ? Done($"{FilingLinks.Step(Draft.Key, Step)}?check=true", "已保存") : Onward(form.Then);
    }

    // Answers are kept as typed; only a text too long for its place cannot be.
    private static bool Storable(FactsForm form) =>
        form.Text.Length <= Domain.Filing.Filing.FactsMaxLength && form.Answers.Values.All(a => a is null || a.Length <= Domain.Filing.Filing.FactsMaxLength);

    private IReadOnlyList<StoredLine> Stored() => FactsForm.Lines(Elements, Draft.Elements, Draft.Facts);

    private ViewResult Show(FactsForm form, bool check)
    {
        foreach (var field in Elements?.Fields ?? [])
        {
            form.Answers.TryAdd(field.Key, "");
        }

        var stored = Draft.Elements;
        ViewData["Stamp"] = DraftStamp.Of(Stored());
        ViewData["Elements"] = Elements;
        ViewData["CauseName"] = Draft.CauseName;
        ViewData["Remarks"] = Elements is null || stored.Count == 0 ? [] : Elements.Check(stored, Desk.Occasions.Today)
            .Where(p => check || p.IsAdvice || stored.ContainsKey(p.Key)).ToList();
        return Page("Index", form);
    }
}
