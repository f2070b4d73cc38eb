using System.Text.RegularExpressions;

namespace GolmudCourt.Domain.Calendar;

/// <summary>
/// Which days the courts rest, by the notices imported so far. It is data, not a rule: a year without a notice is
/// known to be missing and is never silently taken for a year of plain weekends.
/// </summary>
public sealed partial class CourtCalendar
{
    private static readonly string[] _weekdays = ["周日", "周一", "周二", "周三", "周四", "周五", "周六"];

    private readonly Dictionary<DateOnly, CalendarDay> _days = [];
    private readonly HashSet<int> _covered;

    /// <summary>Builds a calendar.</summary>
    /// <param name="version">Names the state of the data; stored with every deadline counted on it.</param>
    /// <param name="days">The listed days. A day listed twice takes the later entry, as a later notice amends an earlier one.</param>
    public CourtCalendar(string version, IEnumerable<CalendarDay> days)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(version);
        ArgumentNullException.ThrowIfNull(days);
        Version = version;
        foreach (var day in days)
        {
            _days[day.Date] = day;
        }

        _covered = [.. _days.Values.Where(d => d.NoticeYear == d.Date.Year).Select(d => d.Date.Year)];
        Years = [.. _covered.Order()];
    }

    /// <summary>A calendar that covers no year: every answer from it is provisional.</summary>
    public static CourtCalendar Empty { get; } = new("空", []);

    /// <summary>The state of the data.</summary>
    public string Version { get; }

    /// <summary>The years whose notice is known, ascending.</summary>
    public IReadOnlyList<int> Years { get; }

    /// <summary>Whether the notice for the year is known.</summary>
    public bool Covers(int year) => _covered.Contains(year);

    /// <summary>Whether the courts rest on the day: a listed holiday, or a weekend that is no make-up working day.</summary>
    public bool IsRestDay(DateOnly day) =>
        _days.TryGetValue(day, out var listed) ? listed.Kind == DayKind.Holiday : IsWeekend(day);

    /// <summary>What kind of day it is, in words: <c>国庆节放假</c>, <c>春节调休上班</c>, <c>周六</c>, <c>周三（工作日）</c>.</summary>
    public string Describe(DateOnly day)
    {
        if (_days.TryGetValue(day, out var listed))
        {
            return listed.Name + (listed.Kind == DayKind.Holiday ? "放假" : "调休上班");
        }

        var name = _weekdays[(int)day.DayOfWeek];
        return IsWeekend(day) ? name : $"{name}（工作日）";
    }

    /// <summary>
    /// Looks a list of days over before it is imported.
    /// </summary>
    /// <returns>What is wrong, one Chinese sentence each; empty when the list may be used.</returns>
    public static IReadOnlyList<string> Check(IEnumerable<CalendarDay> days)
    {
        var list = days.ToList();
        if (list.Count == 0)
        {
            return ["没有读到任何放假或者调休上班的日期。"];
        }

        return [.. RepeatedDays(list), .. list.SelectMany(ProblemsOf), .. MissingFestivals(list)];
    }

    private static IEnumerable<string> RepeatedDays(List<CalendarDay> days) =>
        days.GroupBy(d => d.Date)
            .Where(g => g.Count() > 1)
            .Select(g => $"{g.Key:yyyy-MM-dd} 出现了 {g.Count()} 次，每个日期只能列一次。");

    private static IEnumerable<string> ProblemsOf(CalendarDay day)
    {
        if (string.IsNullOrWhiteSpace(day.Name))
        {
            yield return $"{day.Date:yyyy-MM-dd} 没有写明是哪个节日。";
        }

        if (day.Kind == DayKind.Workday && !IsWeekend(day.Date))
        {
            yield return $"{day.Date:yyyy-MM-dd} 是{_weekdays[(int)day.Date.DayOfWeek]}，本来就上班，不应列为调休上班日。";
        }

        if (string.IsNullOrWhiteSpace(day.Notice))
        {
            yield return $"{day.Date:yyyy-MM-dd} 没有写明依据哪一份放假通知。";
        }
        else if (IssueYear(day.Notice) is { } issued && day.Date.Year != issued && day.Date.Year != issued + 1)
        {
            // A notice is issued in the autumn before its year; one amending it may come within the year itself.
            yield return $"{day.Date:yyyy-MM-dd} 不在通知“{day.Notice}”安排的年度内。";
        }
    }

    private static IEnumerable<string> MissingFestivals(List<CalendarDay> days) =>
        from year in days.GroupBy(d => d.NoticeYear).OrderBy(g => g.Key)
        from festival in new[] { "春节", "国庆" }
        where !year.Any(d => d.Kind == DayKind.Holiday && d.Name.Contains(festival, StringComparison.Ordinal))
        select $"{year.Key} 年的安排里没有{(festival == "国庆" ? "国庆节" : festival)}放假，这一年的数据可能不完整。";

    private static int? IssueYear(string notice) =>
        IssueYearPattern().Match(notice) is { Success: true } m
            ? int.Parse(m.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture)
            : null;

    private static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    [GeneratedRegex("〔([0-9]{4})〕")]
    private static partial Regex IssueYearPattern();
}
