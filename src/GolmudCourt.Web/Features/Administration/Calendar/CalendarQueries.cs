using GolmudCourt.Domain.Calendar;
using GolmudCourt.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Administration.Calendar;

/// <summary>One import of the calendar.</summary>
internal sealed record CalendarImport(string Name, DateTimeOffset At, string By);

/// <summary>How many matters wait, with a provisional date on one day.</summary>
internal sealed record ProvisionalDay(string Kind, DateOnly Due, int Count);

/// <summary>The calendar page.</summary>
internal sealed record CalendarPage(
    CourtCalendar Calendar, int Year, IReadOnlyDictionary<DateOnly, CalendarDayRow> Days, IReadOnlyList<CalendarImport> Imports,
    int ProvisionalMatters, IReadOnlyList<ProvisionalDay> Provisional, IReadOnlyList<string> Problems);

/// <summary>Reads the calendar for the administrator.</summary>
internal sealed class CalendarQueries(CourtDbContext db, CalendarStore calendars, ProvisionalDates provisional)
{
    private const int Most = 100;

    /// <summary>The page of a year.</summary>
    /// <param name="year">The year to show.</param>
    /// <param name="problems">What was wrong with a file just handed in.</param>
    public async Task<CalendarPage> ReadAsync(int year, IReadOnlyList<string> problems)
    {
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var days = await db.CalendarDays.AsNoTracking().Where(d => d.Date >= first && d.Date <= last).ToDictionaryAsync(d => d.Date);
        var imports = await db.CalendarVersions.AsNoTracking().OrderByDescending(v => v.Id).Take(10)
            .Select(v => new CalendarImport(v.Name, v.ImportedAt, v.ImportedBy)).ToListAsync();
        return new CalendarPage(
            await calendars.CurrentAsync(), year, days, imports, await provisional.Filings().CountAsync(), await ProvisionalAsync(), problems);
    }

    // The dates and how many, never whose: the administrator does not see cases.
    private async Task<IReadOnlyList<ProvisionalDay>> ProvisionalAsync()
    {
        var matters = provisional.Filings();
        var reviews = await matters.Where(f => f.ReviewDeadline != null && f.ReviewDeadline.Provisional)
            .GroupBy(f => f.ReviewDeadline!.Due).Select(g => new { g.Key, Count = g.Count() }).OrderBy(g => g.Key).Take(Most).ToListAsync();
        var fees = await matters.Where(f => f.FeeNotice != null && f.FeeNotice.PaidAt == null && f.FeeNotice.Deadline.Provisional)
            .GroupBy(f => f.FeeNotice!.Deadline.Due).Select(g => new { g.Key, Count = g.Count() }).OrderBy(g => g.Key).Take(Most).ToListAsync();
        var corrections = await matters.SelectMany(f => f.Corrections).Where(c => c.AnsweredAt == null && c.Deadline.Provisional)
            .GroupBy(c => c.Deadline.Due).Select(g => new { g.Key, Count = g.Count() }).OrderBy(g => g.Key).Take(Most).ToListAsync();
        var appeals = await matters.Where(f => f.Refusal != null && f.Refusal.Appeal.Provisional)
            .GroupBy(f => f.Refusal!.Appeal.Due).Select(g => new { g.Key, Count = g.Count() }).OrderBy(g => g.Key).Take(Most).ToListAsync();
        return
        [
            .. reviews.Select(g => new ProvisionalDay("立案审查期限", g.Key, g.Count)),
            .. corrections.Select(g => new ProvisionalDay("补正期限", g.Key, g.Count)),
            .. fees.Select(g => new ProvisionalDay("交费期限", g.Key, g.Count)),
            .. appeals.Select(g => new ProvisionalDay("上诉期限", g.Key, g.Count)),
        ];
    }
}
