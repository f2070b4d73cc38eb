using GolmudCourt.Domain;
using GolmudCourt.Web.Features.MediationWork.Sessions;
using GolmudCourt.Web.Features.MediationWork.Shared;
using GolmudCourt.Web.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.MediationWork.Records;

/// <summary>
/// What happened in a session: who came, whose identity was checked, what was read to them, the minutes. The minutes are
/// saved while they are written; the session is logged when the mediator says so.
/// </summary>
[Route(WorkLinks.Mine + "/{key:guid}/sessions")]
internal sealed class RecordsController(MediationRoom room, SessionQueries queries) : MediatorPages(room)
{
    [HttpGet("{number:int}/record")]
    public async Task<IActionResult> Edit(Guid key, int number)
    {
        var head = await HeadAsync(key);
        return Show(head, number, await queries.RecordAsync(key, number, head));
    }

    [HttpPost("{number:int}/record")]
    public Task<IActionResult> Log(Guid key, int number, RecordForm form) =>
        Request.Headers.ContainsKey(OnceFilter.AutosaveHeader) ? KeepAsync(key, number, form) : LogAsync(key, number, form);

    [HttpGet("record")]
    public async Task<IActionResult> New(Guid key)
    {
        var head = await HeadAsync(key);
        return Show(head, null, new RecordForm { Date = Room.Occasions.Today, Rows = SessionQueries.RowsFor(head) });
    }

    [HttpPost("record")]
    public Task<IActionResult> LogUnplanned(Guid key, RecordForm form) => LogAsync(key, null, form);

    [HttpGet("{number:int}/minutes")]
    public async Task<IActionResult> Minutes(Guid key, int number) => await PageAsync(key, "Minutes", await queries.MinutesAsync(key, number));

    private async Task<IActionResult> KeepAsync(Guid key, int number, RecordForm form)
    {
        var matter = await Room.OpenAsync(Matters, key);
        try
        {
            var now = await Room.Occasions.NowAsync();
            matter.WriteMinutes(number, form.Minutes?.ReplaceLineEndings("\n"), form.NextStep?.ReplaceLineEndings("\n"), now);
        }
        catch (RuleViolation)
        {
            return UnprocessableEntity();
        }

        await Room.Db.SaveChangesAsync();
        return NoContent();
    }

    private async Task<IActionResult> LogAsync(Guid key, int? number, RecordForm form)
    {
        InOrder(form.SpanProblems());
        if (form.Outcome is null)
        {
            ModelState.AddModelError(nameof(form.Outcome), "请选择结果");
        }

        return await ActAsync(
            key, async () => Show(await HeadAsync(key), number, form), (m, now) => m.LogSession(number, form.ToReport(), now), WorkLinks.Matter(key),
            "已登记调解经过");
    }

    private ViewResult Show(WorkHead head, int? number, RecordForm form)
    {
        ViewData[HeadKey] = head;
        ViewData["Number"] = number;
        if (form.Rows.Count == 0)
        {
            form.Rows = SessionQueries.RowsFor(head);
        }

        return View("Edit", form);
    }
}
