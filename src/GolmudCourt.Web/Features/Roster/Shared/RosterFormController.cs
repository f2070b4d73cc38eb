using GolmudCourt.Domain;
using GolmudCourt.Domain.Journal;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Roster.Shared;

/// <summary>What the forms need besides their own subject.</summary>
internal sealed record RosterWork(CourtDbContext Db, RosterAccess Access, Occasions Occasions, RosterDesk Desk, JournalHeads Heads)
{
    /// <summary>The role of the signed-in person.</summary>
    public CourtRole Role => Occasions.User.Role;

    /// <summary>The journal of a matter after an entry.</summary>
    public async Task<IReadOnlyList<RosterLine>> JournalAsync(Guid key, int after = 0) =>
        await Db.Journal.AsNoTracking().Where(j => j.MatterKey == key && j.Sequence > after).OrderBy(j => j.Sequence)
            .Select(j => new RosterLine(j.Sequence, j.At, j.ActorName, j.Role, j.Sentence, j.Reason)).ToListAsync();
}

/// <summary>
/// Forms that change a matter of the roster: a refusal shows the form again with what was typed, and where another
/// person was quicker it shows what they did (status 409) before anything is done.
/// </summary>
internal abstract class RosterFormController(RosterWork work) : CourtController
{
    /// <summary>What the forms share.</summary>
    protected RosterWork Work { get; } = work;

    /// <summary>Makes a form one of the present version of a matter.</summary>
    protected static T Fresh<T>(T form, Matter matter)
        where T : RosterForm
    {
        form.Version = matter.Version;
        form.Seen = matter.JournalLength;
        return form;
    }

    /// <summary>Enters something new.</summary>
    /// <param name="show">Shows the form again.</param>
    /// <param name="act">The act; it saves.</param>
    protected async Task<IActionResult> EnterAsync(Func<Task<IActionResult>> show, Func<Occasion, Task<IActionResult>> act)
    {
        ShowAgainWith(show);
        return ModelState.IsValid ? await act(await Work.Occasions.NowAsync()) : await BadAsync(show);
    }

    /// <summary>Changes a matter, unless another person was quicker.</summary>
    /// <param name="matter">The matter as it is now.</param>
    /// <param name="form">The form, with the version its writer saw.</param>
    /// <param name="show">Shows the form again.</param>
    /// <param name="act">The act; it saves.</param>
    protected async Task<IActionResult> ChangeAsync(Matter matter, RosterForm form, Func<Task<IActionResult>> show, Func<Occasion, Task<IActionResult>> act)
    {
        ShowAgainWith(show);
        HttpContext.Features.Set(new ConflictAgain(() => ConflictAsync(matter.Key, form, show)));
        return matter.Version != form.Version && await ConflictAsync(matter.Key, form, show) is { } conflict
            ? conflict
            : ModelState.IsValid ? await act(await Work.Occasions.NowAsync()) : await BadAsync(show);
    }

    /// <summary>Saves, and says so on another page.</summary>
    protected async Task<IActionResult> SavedAsync(string location, string notice)
    {
        await Work.Desk.SaveAsync();
        return Done(location, notice);
    }

    private async Task<IActionResult> BadAsync(Func<Task<IActionResult>> show)
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return await show();
    }

    private async Task<IActionResult?> ConflictAsync(Guid key, RosterForm form, Func<Task<IActionResult>> show)
    {
        // What this request has in hand lost the race; it must not be saved by accident later on.
        Work.Db.ChangeTracker.Clear();
        var now = (await Work.Heads.OfAsync([key])).SingleOrDefault();
        if (now is null || now.Version == form.Version)
        {
            return null;
        }

        form.Since = await Work.JournalAsync(key, form.Seen);
        form.Version = now.Version;
        form.Seen = now.Length;

        // The fields show what was typed; the hidden ones must show the version that is now in front of the person.
        ModelState.Remove(nameof(RosterForm.Version));
        ModelState.Remove(nameof(RosterForm.Seen));
        Response.StatusCode = StatusCodes.Status409Conflict;
        return await show();
    }
}
