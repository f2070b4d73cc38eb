using System.Globalization;
using GolmudCourt.Domain.Calendar;

namespace GolmudCourt.Web.Features.Desk.Calendars;

/// <summary>One day of the page.</summary>
/// <param name="Day">The day.</param>
/// <param name="Shown">Whether it belongs to the month or week on show; the others only fill the first and the last row.</param>
/// <param name="Rest">Whether the court rests.</param>
/// <param name="MadeUp">调休: a weekend day on which it works.</param>
/// <param name="Lines">What is on it.</param>
internal sealed record CalendarCell(DateOnly Day, bool Shown, bool Rest, bool MadeUp, IReadOnlyList<CalendarEntry> Lines);

/// <summary>A month or a week of a person's calendar.</summary>
internal sealed record CalendarPage
{
    /// <summary>The value of the week view in an address.</summary>
    public const string WeekView = "week";

    // A page further away holds nothing, and the arithmetic of days ends somewhere.
    private const int MostYears = 20;

    private CalendarPage(DateOnly today, DateOnly day, bool week)
    {
        (Today, Day, IsWeek) = (today, day, week);
        First = week ? MondayOf(day) : new DateOnly(day.Year, day.Month, 1);
        Last = week ? First.AddDays(6) : First.AddMonths(1).AddDays(-1);
    }

    /// <summary>The legal day.</summary>
    public DateOnly Today { get; }

    /// <summary>The day asked for.</summary>
    public DateOnly Day { get; }

    /// <summary>Whether it is a week.</summary>
    public bool IsWeek { get; }

    /// <summary>The first day of the month or week.</summary>
    public DateOnly First { get; }

    /// <summary>The last.</summary>
    public DateOnly Last { get; }

    /// <summary>The first day of the first row.</summary>
    public DateOnly From => MondayOf(First);

    /// <summary>The last day of the last row.</summary>
    public DateOnly To => MondayOf(Last).AddDays(6);

    /// <summary>The rows, Monday first.</summary>
    public IReadOnlyList<IReadOnlyList<CalendarCell>> Weeks { get; private init; } = [];

    /// <summary>Whether there is more than is shown.</summary>
    public bool More { get; private init; }

    /// <summary>The name of the month or week.</summary>
    public string Name => IsWeek
        ? string.Create(CultureInfo.InvariantCulture, $"{First:yyyy年M月d日}至{Last:M月d日}")
        : First.ToString("yyyy年M月", CultureInfo.InvariantCulture);

    /// <summary>The page before.</summary>
    public string Previous => At(IsWeek ? First.AddDays(-7) : First.AddMonths(-1));

    /// <summary>The page after.</summary>
    public string Next => At(IsWeek ? First.AddDays(7) : First.AddMonths(1));

    /// <summary>The page of today.</summary>
    public string Now => At(Today);

    /// <summary>The month or the week of the same day.</summary>
    public string As(bool week) => DeskLinks.CalendarAt(week == IsWeek ? Day : Contains(Today) ? Today : First, week);

    /// <summary>Whether anything is on the days shown.</summary>
    public bool IsEmpty => Weeks.All(w => w.All(c => !c.Shown || c.Lines.Count == 0));

    /// <summary>Reads what was asked for; anything else shows the month of today.</summary>
    public static CalendarPage Of(string? view, string? day, DateOnly today)
    {
        var asked = DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read)
            && Math.Abs(read.Year - today.Year) <= MostYears ? read : today;
        return new(today, asked, view == WeekView);
    }

    /// <summary>The page with its lines.</summary>
    public CalendarPage With(CalendarEntries entries, CourtCalendar calendar)
    {
        var lines = entries.Lines.ToLookup(e => e.Day);
        CalendarCell Cell(DateOnly day)
        {
            var rest = calendar.IsRestDay(day);
            return new(day, Contains(day), rest, !rest && (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday), [.. lines[day]]);
        }

        var rows = (To.DayNumber - From.DayNumber + 1) / 7;
        return this with
        {
            Weeks = [.. Enumerable.Range(0, rows).Select(w => (IReadOnlyList<CalendarCell>)[.. Enumerable.Range(0, 7).Select(d => Cell(From.AddDays((w * 7) + d)))])],
            More = entries.More,
        };
    }

    private bool Contains(DateOnly day) => day >= First && day <= Last;

    private string At(DateOnly day) => DeskLinks.CalendarAt(day, IsWeek);

    private static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}
