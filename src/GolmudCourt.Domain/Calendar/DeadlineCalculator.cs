namespace GolmudCourt.Domain.Calendar;

/// <summary>
/// Counts periods as 民诉法 85 and 民法典 201-203 do: the day of the event is not counted; a last day that is a rest
/// day moves to the first working day after it; rest days inside a period in days are not taken out.
/// </summary>
public static class DeadlineCalculator
{
    /// <summary>Where the refusal <c>calendar-missing</c> holds the year (an <see cref="int"/>) in <see cref="Exception.Data"/>.</summary>
    public const string MissingYear = "year";

    private const string Article = "民诉法 85";

    // No period in procedure is longer than the 20 years of 民法典 188; beyond these the input is a slip.
    private const int MaxYears = 20;
    private const int MaxDays = 7_300;
    private const int MaxWorkdays = 5_000;

    // Leaves room for the longest period and its roll before DateOnly ends.
    private const int LastYearToCountFrom = 9_950;

    /// <summary>Counts a deadline that may be relied on.</summary>
    /// <param name="from">The day of the event.</param>
    /// <param name="period">The period.</param>
    /// <param name="calendar">The rest days.</param>
    /// <exception cref="RuleViolation">
    /// <c>calendar-missing</c>: a day that decides the answer lies in a year without a notice (<see cref="MissingYear"/>);
    /// <c>deadline.length</c>, <c>deadline.from</c>: the input cannot be counted.
    /// </exception>
    public static DeadlineResult Strict(DateOnly from, StatutoryPeriod period, CourtCalendar calendar)
    {
        var count = new Count(calendar);
        var due = Run(from, period, [], count);
        return count.MissingYear is { } year
            ? throw new RuleViolation(
                "calendar-missing",
                $"{year} 年的放假安排尚未导入，暂时算不出准确的届满日。请在国务院办公厅公布放假安排后再算，或者向立案窗口咨询。",
                Article)
            {
                Data = { [MissingYear] = year },
            }
            : new DeadlineResult(from, due, false, calendar.Version, count.Steps);
    }

    /// <summary>Counts a deadline, on weekends alone where a year has no notice; the result then says it is provisional.</summary>
    /// <param name="from">The day of the event.</param>
    /// <param name="period">The period.</param>
    /// <param name="calendar">The rest days.</param>
    /// <exception cref="RuleViolation"><c>deadline.length</c>, <c>deadline.from</c>: the input cannot be counted.</exception>
    public static DeadlineResult OrProvisional(DateOnly from, StatutoryPeriod period, CourtCalendar calendar) =>
        OrProvisional(from, period, [], calendar);

    /// <summary>
    /// Counts a deadline with what moved it: extensions lengthen the period, each day left out after the event lengthens it by a
    /// day, and only then a last day that is a rest day moves on.
    /// </summary>
    /// <param name="from">The day of the event.</param>
    /// <param name="period">The period.</param>
    /// <param name="changes">What moved it.</param>
    /// <param name="calendar">The rest days.</param>
    /// <exception cref="RuleViolation"><c>deadline.length</c>, <c>deadline.from</c>: the input cannot be counted.</exception>
    public static DeadlineResult OrProvisional(
        DateOnly from, StatutoryPeriod period, IReadOnlyList<DeadlineChange> changes, CourtCalendar calendar)
    {
        var count = new Count(calendar);
        var due = Run(from, period, changes, count);
        if (count.MissingYear is { } year)
        {
            count.Note(due, $"{year} 年的放假安排尚未导入，仅按双休日推算，这一天为暂定。安排导入后会重新计算。");
        }

        return new DeadlineResult(from, due, count.MissingYear is not null, calendar.Version, count.Steps);
    }

    private static DateOnly Run(DateOnly from, StatutoryPeriod period, IReadOnlyList<DeadlineChange> changes, Count count)
    {
        Refuse(from, period);
        count.Note(from, "起算事由发生的当日，不计入期间。");
        count.Note(from.AddDays(1), "次日，期间从这一天开始计算。");
        var leftOut = changes.SelectMany(c => c.LeftOut()).Where(d => d > from).ToHashSet();
        var added = changes.Sum(c => c.Days);
        if (period.Unit == PeriodUnit.Workday)
        {
            Tell(changes, period, count);
            return CountWorkdays(from, period, added, leftOut, count);
        }

        var last = NaiveLastDay(from, period, count);
        if (changes.Count > 0)
        {
            Tell(changes, period, count);
            last = last.AddDays(added + leftOut.Count);
            count.Note(last, $"延长{added}日、扣除{leftOut.Count}日以后的最后一日。");
        }

        return RollForward(last, count);
    }

    private static void Tell(IReadOnlyList<DeadlineChange> changes, StatutoryPeriod period, Count count)
    {
        foreach (var change in changes)
        {
            var unit = period.Unit == PeriodUnit.Workday ? PeriodUnit.Workday : PeriodUnit.Day;
            var (name, article) = (DeadlineGrounds.Name(change.Ground), DeadlineGrounds.Article(change.Ground));
            count.Note(change.Start ?? DateOnly.FromDateTime(change.At.DateTime), change switch
            {
                { Start: null } => $"{name}{new StatutoryPeriod(change.Days, unit)}：{change.Reason}（{article}）。",
                { Start: { } start, End: { } end } => $"{name}，{start:M月d日}至{end:M月d日}共{change.LeftOut().Count()}日不计入：{change.Reason}（{article}）。",
                _ => $"{name}，期限自这一天起中止：{change.Reason}（{article}）。",
            });
        }
    }

    private static void Refuse(DateOnly from, StatutoryPeriod period)
    {
        var (max, name) = period.Unit switch
        {
            PeriodUnit.Day => (MaxDays, "日"),
            PeriodUnit.Month => (MaxYears * 12, "个月"),
            PeriodUnit.Year => (MaxYears, "年"),
            PeriodUnit.Workday => (MaxWorkdays, "个工作日"),
            _ => throw new ArgumentOutOfRangeException(nameof(period)),
        };
        if (period.Length < 1 || period.Length > max)
        {
            throw new RuleViolation("deadline.length", $"期间长度应当是 1 到 {max} {name}之间的整数。", Article, "length");
        }

        if (from.Year > LastYearToCountFrom)
        {
            throw new RuleViolation("deadline.from", $"起算日期太晚，请填写 {LastYearToCountFrom} 年以前的日期。", Article, "from");
        }
    }

    private static DateOnly NaiveLastDay(DateOnly from, StatutoryPeriod period, Count count)
    {
        var last = period.Unit switch
        {
            PeriodUnit.Day => from.AddDays(period.Length),
            PeriodUnit.Month => from.AddMonths(period.Length),
            _ => from.AddYears(period.Length),
        };
        count.Note(last, period.Unit != PeriodUnit.Day && last.Day != from.Day
            ? $"{period}期间的最后一日：{last.Month} 月没有 {from.Day} 日，以月末日为准（民法典 202）。"
            : $"{period}期间的最后一日。");
        return last;
    }

    private static DateOnly RollForward(DateOnly last, Count count)
    {
        var day = last;
        for (; count.IsRestDay(day); day = day.AddDays(1))
        {
            count.Note(day, $"{count.Describe(day)}，休假日不能作为期间的最后一日，向后顺延。");
        }

        count.Note(day, day == last
            ? $"{count.Describe(day)}，不是休假日，不需要顺延，期间在这一天届满。"
            : $"{count.Describe(day)}，是休假日后的第一日，期间在这一天届满。");
        return day;
    }

    private static DateOnly CountWorkdays(DateOnly from, StatutoryPeriod period, int added, HashSet<DateOnly> leftOut, Count count)
    {
        var day = from;
        for (var counted = 0; counted < period.Length + added;)
        {
            day = day.AddDays(1);
            if (leftOut.Contains(day))
            {
                count.Note(day, $"{count.Describe(day)}，已经扣除，不计入。");
            }
            else if (count.IsRestDay(day))
            {
                count.Note(day, $"{count.Describe(day)}，不是工作日，不计入。");
            }
            else
            {
                counted++;
            }
        }

        count.Note(day, $"{count.Describe(day)}，是第 {period.Length + added} 个工作日，期间在这一天届满。");
        return day;
    }

    /// <summary>One count under way: its steps, and the first year it had to ask about without a notice.</summary>
    private sealed class Count(CourtCalendar calendar)
    {
        public List<DeadlineStep> Steps { get; } = [];

        public int? MissingYear { get; private set; }

        public void Note(DateOnly day, string why) => Steps.Add(new DeadlineStep(day, why));

        public string Describe(DateOnly day) => calendar.Describe(day);

        public bool IsRestDay(DateOnly day)
        {
            if (!calendar.Covers(day.Year))
            {
                MissingYear ??= day.Year;
            }

            return calendar.IsRestDay(day);
        }
    }
}
