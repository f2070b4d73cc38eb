using System.Globalization;
using GolmudCourt.Domain;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Web.Features.MediationWork.Shared;
using Microsoft.AspNetCore.Mvc;
using Case = GolmudCourt.Domain.Mediation.Mediation;

namespace GolmudCourt.Web.Features.MediationWork.Sessions;

/// <summary>Sessions on the mediator's calendar: planned, moved, cancelled.</summary>
[Route(WorkLinks.Mine + "/{key:guid}/sessions")]
internal sealed class SessionsController(
    MediationRoom room, SessionQueries queries, SessionCalendar calendar, SessionNotices notices) : MediatorPages(room)
{
    [HttpGet("new")]
    public async Task<IActionResult> New(Guid key)
    {
        var head = await HeadAsync(key);
        return Show(head, null, new PlanForm { PartyNumbers = [.. head.Parties.Select(p => p.Number.ToString(CultureInfo.InvariantCulture))] });
    }

    [HttpPost("")]
    public Task<IActionResult> Plan(Guid key, PlanForm form) => BookAsync(key, null, form);

    [HttpGet("{number:int}/plan")]
    public async Task<IActionResult> Edit(Guid key, int number) => Show(await HeadAsync(key), number, await queries.PlanAsync(key, number));

    [HttpPost("{number:int}/plan")]
    public Task<IActionResult> Move(Guid key, int number, PlanForm form) => BookAsync(key, number, form);

    [HttpGet("{number:int}/cancellation")]
    public Task<IActionResult> Cancellation(Guid key, int number) => CancellationPage(key, number, new ReasonForm());

    [HttpPost("{number:int}/cancellation")]
    public async Task<IActionResult> Cancel(Guid key, int number, ReasonForm form)
    {
        var told = "";
        var done = await ActAsync(
            key, () => CancellationPage(key, number, form),
            async (m, now) =>
            {
                m.CancelSession(number, form.Reason ?? "", now);
                told = await notices.SendAsync(m, m.Sessions.Single(s => s.Number == number), $"第{number}次调解已取消");
            },
            WorkLinks.Matter(key), "已取消");
        TempData["Notice"] = $"已取消。{told}";
        return done;
    }

    private async Task<IActionResult> BookAsync(Guid key, int? number, PlanForm form)
    {
        ShowAgainWith(async () => Show(await HeadAsync(key), number, form));
        var head = await HeadAsync(key);
        if (!InOrder(form.SpanProblems()))
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Show(head, number, form);
        }

        Case? matter = null;
        MediationSession? session = null;
        var now = await Room.Occasions.NowAsync();
        await calendar.BookAsync(
            form.ToPlan(), Room.Occasions.User.Id,
            async () =>
            {
                matter = await Room.OpenAsync(Matters, key);
                session = Booked(matter, number, form.ToPlan(), now);
                return matter;
            },
            key, number, now.Today.Year);
        var told = await notices.SendAsync(matter!, session!, number is null ? "的调解已安排" : "的调解已改期");
        return Done(WorkLinks.Matter(key), $"第{session!.Number}次调解已安排。{told}");
    }

    private static MediationSession Booked(Case matter, int? number, SessionPlan plan, Occasion now)
    {
        if (number is not { } moved)
        {
            return matter.PlanSession(plan, now);
        }

        matter.MoveSession(moved, plan, now);
        return matter.Sessions.Single(s => s.Number == moved);
    }

    private ViewResult Show(WorkHead head, int? number, PlanForm form)
    {
        ViewData[HeadKey] = head;
        ViewData["Number"] = number;
        return View("Edit", form);
    }

    private Task<IActionResult> CancellationPage(Guid key, int number, ReasonForm form)
    {
        ViewData["Number"] = number;
        return PageAsync(key, "Cancellation", form);
    }
}
