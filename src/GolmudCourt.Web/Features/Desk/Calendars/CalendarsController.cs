using GolmudCourt.Web.Data;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Desk.Calendars;

/// <summary>我的日历: sessions, interviews and the days of duties.</summary>
[Requires(CourtActs.UseDesk)]
internal sealed class CalendarsController(CalendarSource source, CalendarStore calendars, Occasions occasions) : CourtController
{
    [HttpGet(DeskLinks.Calendar)]
    public async Task<IActionResult> Index(string? view, string? day)
    {
        var page = CalendarPage.Of(view, day, occasions.Today);
        return View(page.With(await source.ReadAsync(occasions.User, occasions.Today, page.From, page.To), await calendars.CurrentAsync()));
    }
}
