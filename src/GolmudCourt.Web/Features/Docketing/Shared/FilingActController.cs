using GolmudCourt.Domain;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Web.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Docketing.Shared;

/// <summary>
/// The page of one act: shows where the filing stands, does the act, and where another person was quicker shows what
/// they did beside what was typed (status 409). Nothing typed is lost and nothing is done twice.
/// </summary>
internal abstract class FilingActController<TForm>(FilingActs acts) : CourtController
    where TForm : ActForm
{
    /// <summary>What the acts share.</summary>
    protected FilingActs Acts { get; } = acts;

    /// <summary>Reads what this act's page shows besides.</summary>
    protected virtual Task PrepareAsync(TForm form) => Task.CompletedTask;

    /// <summary>Shows the page with a fresh form.</summary>
    protected async Task<IActionResult> ShowAsync(Guid key, TForm form)
    {
        await Acts.FillAsync(form, key);
        form.Version = form.Head.Version;
        form.Seen = form.Head.JournalLength;
        await PrepareAsync(form);
        return View("New", form);
    }

    /// <summary>Shows the page as it was posted, for another row or after a refusal.</summary>
    protected async Task<IActionResult> AgainAsync(Guid key, TForm form)
    {
        await Acts.FillAsync(form, key);
        await PrepareAsync(form);
        return View("New", form);
    }

    /// <summary>Does the act on the filing, unless another person was quicker.</summary>
    protected async Task<IActionResult> ActAsync(
        Guid key, TForm form, Func<IQueryable<Filing>, IQueryable<Filing>> with, Func<Filing, Occasion, Task<IActionResult>> act)
    {
        ShowAgainWith(() => AgainAsync(key, form));
        HttpContext.Features.Set(new ConflictAgain(() => ConflictAsync(key, form)));
        var filing = await Acts.Access.FilingAsync(key, with);
        if (filing.Version != form.Version && await ConflictAsync(key, form) is { } conflict)
        {
            return conflict;
        }

        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return await AgainAsync(key, form);
        }

        return await act(filing, await Acts.Occasions.NowAsync());
    }

    /// <summary>Saves, and goes back to the review page.</summary>
    protected async Task<IActionResult> SavedAsync(Guid key, string notice)
    {
        await Acts.Db.SaveChangesAsync();
        return Done(DocketingLinks.Review(key), notice);
    }

    private async Task<IActionResult?> ConflictAsync(Guid key, TForm form)
    {
        if (!await Acts.FillConflictAsync(form, key))
        {
            return null;
        }

        // The fields show what was typed; the hidden ones must show the version that is now in front of the person.
        ModelState.Remove(nameof(ActForm.Version));
        ModelState.Remove(nameof(ActForm.Seen));
        await PrepareAsync(form);
        Response.StatusCode = StatusCodes.Status409Conflict;
        return View("New", form);
    }
}
