using GolmudCourt.Domain.Journal;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Supervision.Adjustments;

/// <summary>变更期限: one deadline of one matter, with its count before and after.</summary>
[Requires(CourtActs.AdjustDeadlines)]
internal sealed class AdjustmentsController(AdjustmentDesk desk, CourtDbContext db) : CourtController
{
    private const string One = SupervisionLinks.Matters + "/{kind}/{key:guid}";

    [HttpGet(One)]
    public async Task<IActionResult> Index(string kind, Guid key) => View(await desk.PageOfAsync(await desk.OpenAsync(kind, key)));

    [HttpGet(One + "/{slot}")]
    public async Task<IActionResult> New(string kind, Guid key, string slot)
    {
        var page = await desk.PageOfAsync(await desk.OpenAsync(kind, key));
        return page.Deadlines.FirstOrDefault(d => d.Slot == slot) is { } before
            ? View(new AdjustmentForm { Page = page, Before = before, Version = page.Version, OldDue = before.Story.Due })
            : Redirect(SupervisionLinks.Matter(kind, key));
    }

    /// <summary>Shows the outcome, or decides. What was counted again, moved or ended meanwhile is not overwritten.</summary>
    [HttpPost(One + "/{slot}")]
    public async Task<IActionResult> Create(string kind, Guid key, string slot, AdjustmentForm form)
    {
        var matter = await desk.OpenAsync(kind, key);
        RefuseMoved(matter, slot, form);
        ShowAgainWith(() => AgainAsync(kind, key, slot, form));
        if (form.Trial || !ModelState.IsValid)
        {
            return await TryAsync(matter, slot, form);
        }

        await desk.AdjustAsync(matter, slot, form);
        return Done(SupervisionLinks.Matter(kind, key), "期限已变更，并写入案件记录");
    }

    private static void RefuseMoved(Matter matter, string slot, AdjustmentForm form)
    {
        if (matter.Version != form.Version || !matter.RunningDeadlines().Any(r => r.Slot == slot && r.Deadline.Due == form.OldDue))
        {
            throw new DbUpdateConcurrencyException("The deadline was moved while the page lay open.");
        }
    }

    private async Task<IActionResult> TryAsync(Matter matter, string slot, AdjustmentForm form)
    {
        if (ModelState.IsValid)
        {
            form.After = await desk.TryAsync(matter, slot, form);
        }
        else
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
        }

        return await ShowAsync(matter, slot, form);
    }

    // What this request has in hand was refused; it is not read back from memory as if it were done.
    private async Task<IActionResult> AgainAsync(string kind, Guid key, string slot, AdjustmentForm form)
    {
        db.ChangeTracker.Clear();
        return await ShowAsync(await desk.OpenAsync(kind, key), slot, form);
    }

    private async Task<IActionResult> ShowAsync(Matter matter, string slot, AdjustmentForm form)
    {
        form.Page = await desk.PageOfAsync(matter);
        form.Before = form.Page.Deadlines.Single(d => d.Slot == slot);
        return View("New", form);
    }
}
