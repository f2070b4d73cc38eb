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

    /// <summary>The first day on which two calendars may answer differently; null when they say the same.</summary>
    public DateOnly? FirstDifference(CourtCalendar other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var listed = _days.Keys.Union(other._days.Keys).Where(d => _days.GetValueOrDefault(d)?.Kind != other._days.GetValueOrDefault(d)?.Kind);
        var covered = _covered.Except(other._covered).Concat(other._covered.Except(_covered)).Select(y => new DateOnly(y, 1, 1));
        return listed.Concat(covered).Select(d => (DateOnly?)d).Min();
    }

    /// <summary>
    /// Looks a list of days over before it is imported.
    /// </summary>
    /// <param name="days">The days, in the order of the file.</param>
    /// <param name="firstRow">The row of the first day in its file, so that each problem can name its row; null without a file.</param>
    /// <returns>What is wrong, one Chinese sentence each; empty when the list may be used.</returns>
    public static IReadOnlyList<string> Check(IEnumerable<CalendarDay> days, int? firstRow = null)
    {
        var list = days.ToList();
        if (list.Count == 0)
        {
            return ["没有读到任何放假或者调休上班的日期。"];
        }

        var rows = list.Select((day, i) => (Day: day, Row: firstRow is { } first ? $"第{first + i}行" : "")).ToList();
        return
        [
            .. RepeatedDays(rows), .. rows.SelectMany(r => ProblemsOf(r.Day).Select(p => r.Row.Length == 0 ? p : $"{r.Row}：{p}")),
            .. MissingFestivals(list), .. MissingDays(rows),
        ];
    }

    private static IEnumerable<string> RepeatedDays(List<(CalendarDay Day, string Row)> rows) =>
        rows.GroupBy(r => r.Day.Date)
            .Where(g => g.Count() > 1)
            .Select(g => (Where: string.Join("、", g.Select(r => r.Row).Where(r => r.Length > 0)), g.Key, Count: g.Count()))
            .Select(g => $"{(g.Where.Length == 0 ? "" : $"{g.Where}：")}{g.Key:yyyy-MM-dd} 出现了 {g.Count} 次，每个日期只能列一次。");

    // A festival is one stretch: a working day between two of its days has been forgotten in the file.
    private static IEnumerable<string> MissingDays(List<(CalendarDay Day, string Row)> rows)
    {
        var listed = rows.Select(r => r.Day.Date).ToHashSet();
        foreach (var festival in rows.Where(r => r.Day.Kind == DayKind.Holiday).GroupBy(r => (r.Day.NoticeYear, r.Day.Name)))
        {
            var stretch = festival.OrderBy(r => r.Day.Date).ToList();
            foreach (var (before, after) in stretch.Zip(stretch.Skip(1)))
            {
                for (var day = before.Day.Date.AddDays(1); day < after.Day.Date; day = day.AddDays(1))
                {
                    if (!listed.Contains(day) && !IsWeekend(day))
                    {
                        var where = before.Row.Length == 0 ? "" : $"{before.Row}和{after.Row}之间：";
                        yield return $"{where}{festival.Key.Name}放假缺少 {day:yyyy-MM-dd}，请补上这一天或者核对日期。";
                    }
                }
            }
        }
    }

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

    // Mid-autumn may fall into the National Day stretch, which is then a day longer; it is not asked for by name.
    private static IEnumerable<string> MissingFestivals(List<CalendarDay> days) =>
        from year in days.GroupBy(d => d.NoticeYear).OrderBy(g => g.Key)
        from festival in new[] { "元旦", "春节", "清明", "劳动节", "端午", "国庆节" }
        where !year.Any(d => d.Kind == DayKind.Holiday && d.Name.Contains(festival, StringComparison.Ordinal))
        select $"{year.Key} 年的安排里没有{festival}放假，这一年的数据可能不完整。";

    private static int? IssueYear(string notice) =>
        IssueYearPattern().Match(notice) is { Success: true } m
            ? int.Parse(m.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture)
            : null;

    private static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    [GeneratedRegex("〔([0-9]{4})〕")]
    private static partial Regex IssueYearPattern();
}
