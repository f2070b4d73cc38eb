using GolmudCourt.Domain.Calendar;

namespace GolmudCourt.Web.Features.Tools.Deadlines;

/// <summary>One day of a month sheet.</summary>
/// <param name="Date">The day.</param>
/// <param name="IsRest">Whether the courts rest.</param>
/// <param name="IsFrom">Whether it is the day of the event.</param>
/// <param name="IsDue">Whether it is the last day.</param>
/// <param name="IsWithin">Whether it lies in the period.</param>
internal sealed record MonthDay(DateOnly Date, bool IsRest, bool IsFrom, bool IsDue, bool IsWithin);

/// <summary>A month as a sheet of weeks from Monday.</summary>
/// <param name="First">Its first day.</param>
/// <param name="IsCovered">Whether the holidays of its year are known.</param>
/// <param name="Weeks">Seven cells each; null before the first and after the last day.</param>
internal sealed record MonthSheet(DateOnly First, bool IsCovered, IReadOnlyList<MonthDay?[]> Weeks);

/// <summary>A counted deadline as the page shows it.</summary>
/// <param name="Counted">The count.</param>
/// <param name="Period">The period.</param>
/// <param name="Months">The months from the event to the last day; of many only the first and the last.</param>
/// <param name="HasGap">Whether months between were left out.</param>
internal sealed record DeadlineView(DeadlineResult Counted, StatutoryPeriod Period, IReadOnlyList<MonthSheet> Months, bool HasGap)
{
    private const int MaxMonths = 4;

    /// <summary>Lays a count out.</summary>
    public static DeadlineView Of(DeadlineResult counted, StatutoryPeriod period, CourtCalendar calendar)
    {
        var first = FirstOf(counted.From);
        var last = FirstOf(counted.Due);
        var span = ((last.Year - first.Year) * 12) + last.Month - first.Month + 1;
        var hasGap = span > MaxMonths;
        var months = hasGap ? [first, last] : Enumerable.Range(0, span).Select(first.AddMonths);
        return new DeadlineView(counted, period, [.. months.Select(m => SheetOf(m, counted, calendar))], hasGap);
    }

    private static MonthSheet SheetOf(DateOnly first, DeadlineResult counted, CourtCalendar calendar)
    {
        var lead = ((int)first.DayOfWeek + 6) % 7;
        var cells = Enumerable.Repeat<MonthDay?>(null, lead)
            .Concat(Enumerable.Range(0, DateTime.DaysInMonth(first.Year, first.Month)).Select(i => DayOf(first.AddDays(i), counted, calendar)))
            .ToList();
        cells.AddRange(Enumerable.Repeat<MonthDay?>(null, (7 - (cells.Count % 7)) % 7));
        return new MonthSheet(first, calendar.Covers(first.Year), [.. cells.Chunk(7)]);
    }

    private static MonthDay DayOf(DateOnly day, DeadlineResult counted, CourtCalendar calendar) => new(
        day, calendar.IsRestDay(day), day == counted.From, day == counted.Due, day > counted.From && day <= counted.Due);

    private static DateOnly FirstOf(DateOnly day) => new(day.Year, day.Month, 1);
}
