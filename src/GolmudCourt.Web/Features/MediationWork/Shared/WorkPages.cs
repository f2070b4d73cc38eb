using GolmudCourt.Domain;
using GolmudCourt.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Case = GolmudCourt.Domain.Mediation.Mediation;

namespace GolmudCourt.Web.Features.MediationWork.Shared;

/// <summary>What the pages of a running mediation share: the head, the act, and the form that comes back with its error.</summary>
internal abstract class WorkPages(MediationRoom room) : CourtController
{
    /// <summary>The key in the page's data under which every page finds its head.</summary>
    public const string HeadKey = "Head";

    /// <summary>The ways into a mediation.</summary>
    protected MediationRoom Room { get; } = room;

    /// <summary>The matters that exist for this person here.</summary>
    protected abstract IQueryable<Case> Matters { get; }

    /// <summary>The head, as this person sees it.</summary>
    protected virtual Task<WorkHead> HeadAsync(Guid key) => Room.HeadAsync(Matters, key);

    /// <summary>Shows a page below its head.</summary>
    protected async Task<IActionResult> PageAsync(Guid key, string view, object? model)
    {
        ViewData[HeadKey] = await HeadAsync(key);
        return View(view, model);
    }

    /// <summary>Does an act on the whole of a matter, saves and goes on; a refused act shows the form again.</summary>
    /// <param name="key">The matter.</param>
    /// <param name="again">Shows the form; null where the act has none.</param>
    /// <param name="act">The verb of the domain.</param>
    /// <param name="to">Where to go on.</param>
    /// <param name="notice">What was done, in a sentence.</param>
    protected async Task<IActionResult> ActAsync(
        Guid key, Func<Task<IActionResult>>? again, Func<Case, Occasion, Task> act, string to, string notice)
    {
        if (again is not null)
        {
            ShowAgainWith(again);
        }

        var matter = await Room.OpenAsync(Matters, key);
        if (!ModelState.IsValid && again is not null)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return await again();
        }

        var occasion = await Room.Occasions.NowAsync();
        await act(matter, occasion);
        await Room.SaveAsync(matter, occasion);
        return Done(to, notice);
    }

    /// <inheritdoc cref="ActAsync(Guid, Func{Task{IActionResult}}?, Func{Case, Occasion, Task}, string, string)"/>
    protected Task<IActionResult> ActAsync(Guid key, Func<Task<IActionResult>>? again, Action<Case, Occasion> act, string to, string notice) =>
        ActAsync(
            key, again,
            (matter, occasion) =>
            {
                act(matter, occasion);
                return Task.CompletedTask;
            },
            to, notice);
}
