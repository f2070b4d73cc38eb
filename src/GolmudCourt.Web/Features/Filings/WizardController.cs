using GolmudCourt.Domain.Filing;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace GolmudCourt.Web.Features.Filings;

/// <summary>What the steps of the wizard share: the draft at hand, the list of steps, and the two devices of one person.</summary>
[Requires(CourtActs.WriteFiling)]
internal abstract class WizardController(DraftDesk desk) : CourtController
{
    /// <summary>The draft at hand.</summary>
    protected Filing Draft { get; private set; } = null!;

    /// <summary>Opens and saves drafts.</summary>
    protected DraftDesk Desk { get; } = desk;

    /// <summary>The step of this controller, from <see cref="WizardSteps"/>.</summary>
    protected abstract string Step { get; }

    /// <summary>Whether the script saves in the background.</summary>
    protected bool IsAutosave => Request.Headers.ContainsKey(OnceFilter.AutosaveHeader);

    /// <summary>Where a step of a filing that was handed in already leads.</summary>
    protected virtual string WhenSubmitted(Guid key) => FilingLinks.Matter(key);

    /// <inheritdoc/>
    public override async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        Draft = await Desk.OpenAsync(Guid.Parse((string)RouteData.Values["key"]!));
        if (Draft.Status != FilingStatus.Draft)
        {
            context.Result = IsAutosave ? Conflict() : Redirect(WhenSubmitted(Draft.Key));
            return;
        }

        await next();
    }

    /// <summary>A page of the wizard.</summary>
    protected ViewResult Page(string view, object model, string? title = null)
    {
        ViewData["Title"] = title ?? WizardSteps.TitleOf(Step);
        ViewData["Steps"] = WizardSteps.For(Draft, Desk.Missing(Draft), Step);
        ViewData["Key"] = Draft.Key;
        return View(view, model);
    }

    /// <summary>The page again, with status 400 and what was typed.</summary>
    protected ViewResult PageAgain(string view, object model, string? title = null)
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page(view, model, title);
    }

    /// <summary>
    /// Whether this step was changed elsewhere since the form was rendered. The page then shows both versions, the
    /// typed one in the fields, and a further save decides for it.
    /// </summary>
    protected bool ChangedElsewhere(string? stamp, IReadOnlyList<StoredLine> stored, IReadOnlyList<StoredLine>? typed = null)
    {
        var now = DraftStamp.Of(stored);
        if (string.IsNullOrEmpty(stamp) || stamp == now || (typed is not null && DraftStamp.Of(typed) == now))
        {
            return false;
        }

        ViewData["Theirs"] = stored;
        Response.StatusCode = StatusCodes.Status409Conflict;
        return true;
    }

    /// <summary>The page with both versions.</summary>
    protected IActionResult BothVersions(string view, object model, string? title = null) =>
        IsAutosave ? Conflict() : Page(view, model, title);

    /// <summary>Answers a save in the background with the stamp of what is stored now.</summary>
    protected NoContentResult SavedQuietly(IEnumerable<StoredLine> stored)
    {
        Response.Headers[DraftStamp.Header] = DraftStamp.Of(stored);
        return NoContent();
    }

    /// <summary>Goes on to the next step, or stays, as the button said.</summary>
    protected RedirectResult Onward(string? then) => then switch
    {
        "stay" => Done(FilingLinks.Step(Draft.Key, Step), "已保存"),
        "leave" => Done(FilingLinks.Drafts, "已保存，可以随时回来继续填写"),
        _ => Redirect(FilingLinks.Step(Draft.Key, WizardSteps.After(Step))),
    };
}
