using CsCheck;
using GolmudCourt.Domain.Calendar;
using Xunit;

namespace GolmudCourt.Domain.Tests.Calendar;

public sealed class DeadlineCalculatorTests
{
    [Theory]
    [InlineData("2026-03-02", 15, PeriodUnit.Day, "2026-03-17")] // plain
    [InlineData("2026-09-28", 15, PeriodUnit.Day, "2026-10-13")] // holidays inside the period are not taken out
    [InlineData("2026-02-10", 7, PeriodUnit.Day, "2026-02-24")] // Spring Festival, past the weekend inside it
    [InlineData("2026-02-07", 7, PeriodUnit.Day, "2026-02-14")] // Saturday of make-up work: no roll
    [InlineData("2026-09-13", 7, PeriodUnit.Day, "2026-09-20")] // Sunday of make-up work: no roll
    [InlineData("2026-09-25", 7, PeriodUnit.Day, "2026-10-08")] // National Day
    [InlineData("2026-09-30", 10, PeriodUnit.Day, "2026-10-10")] // make-up Saturday after National Day
    [InlineData("2026-03-07", 7, PeriodUnit.Day, "2026-03-16")] // Saturday to Monday
    [InlineData("2022-12-24", 7, PeriodUnit.Day, "2023-01-03")] // the rest of 2023 begins in 2022
    [InlineData("2020-01-25", 7, PeriodUnit.Day, "2020-02-03")] // the extended festival of 2020
    [InlineData("2026-01-31", 1, PeriodUnit.Month, "2026-02-28")] // no 31 February: month end, make-up Saturday
    [InlineData("2025-01-31", 1, PeriodUnit.Month, "2025-02-28")]
    [InlineData("2024-01-31", 1, PeriodUnit.Month, "2024-02-29")]
    [InlineData("2026-02-28", 1, PeriodUnit.Month, "2026-03-30")] // corresponding day, a Saturday, then Sunday
    [InlineData("2025-08-31", 6, PeriodUnit.Month, "2026-02-28")]
    [InlineData("2026-04-01", 6, PeriodUnit.Month, "2026-10-08")]
    [InlineData("2024-02-29", 1, PeriodUnit.Year, "2025-02-28")]
    [InlineData("2024-05-01", 2, PeriodUnit.Year, "2026-05-06")]
    [InlineData("2026-03-06", 3, PeriodUnit.Workday, "2026-03-11")]
    [InlineData("2026-09-30", 3, PeriodUnit.Workday, "2026-10-10")] // 8, 9 and make-up Saturday 10 October
    [InlineData("2026-02-13", 2, PeriodUnit.Workday, "2026-02-24")] // make-up Saturday counts, the festival does not
    [InlineData("2026-03-07", 1, PeriodUnit.Workday, "2026-03-09")]
    public void A_period_ends_where_the_law_says(string from, int length, PeriodUnit unit, string due)
    {
        var strict = DeadlineCalculator.Strict(Day(from), new(length, unit), Notices.Calendar);
        var lenient = DeadlineCalculator.OrProvisional(Day(from), new(length, unit), Notices.Calendar);

        Assert.Equal(Day(due), strict.Due);
        Assert.Equal(Day(due), lenient.Due);
        Assert.False(strict.Provisional);
        Assert.False(lenient.Provisional);
        Assert.Equal("2020-2026", strict.CalendarVersion);
        Assert.Equal(strict.Steps, lenient.Steps);
    }

    [Theory]
    [InlineData("2026-12-28", 7, PeriodUnit.Day, "2027-01-04")]
    [InlineData("2026-12-26", 7, PeriodUnit.Day, "2027-01-04")] // Saturday 2 January by weekends
    [InlineData("2026-12-30", 2, PeriodUnit.Workday, "2027-01-01")]
    [InlineData("2025-03-01", 2, PeriodUnit.Year, "2027-03-01")]
    public void A_year_without_a_notice_stops_the_tool_and_makes_a_matters_date_provisional(
        string from, int length, PeriodUnit unit, string due)
    {
        var refused = Assert.Throws<RuleViolation>(() => DeadlineCalculator.Strict(Day(from), new(length, unit), Notices.Calendar));
        var counted = DeadlineCalculator.OrProvisional(Day(from), new(length, unit), Notices.Calendar);

        Assert.Equal("calendar-missing", refused.Code);
        Assert.Contains("2027 年", refused.Message, StringComparison.Ordinal);
        Assert.True(counted.Provisional);
        Assert.Equal(Day(due), counted.Due);
        Assert.Contains("暂定", counted.Steps[^1].Why, StringComparison.Ordinal);
    }

    [Fact]
    public void A_year_passed_through_without_deciding_anything_needs_no_notice()
    {
        var only2026 = new CourtCalendar("2026", Notices.Days.Where(d => d.Date.Year == 2026));

        Assert.Equal(Day("2026-03-02"), DeadlineCalculator.Strict(Day("2024-03-02"), new(2, PeriodUnit.Year), only2026).Due);
    }

    [Fact]
    public void Every_move_is_explained()
    {
        var steps = DeadlineCalculator.Strict(Day("2026-09-25"), new(7, PeriodUnit.Day), Notices.Calendar).Steps;

        Assert.Equal(
            ["2026-09-25", "2026-09-26", "2026-10-02", .. Enumerable.Range(2, 6).Select(d => $"2026-10-0{d}"), "2026-10-08"],
            steps.Select(s => s.Date.ToString("yyyy-MM-dd", null)));
        Assert.Contains("不计入期间", steps[0].Why, StringComparison.Ordinal);
        Assert.Contains("7日期间的最后一日", steps[2].Why, StringComparison.Ordinal);
        Assert.All(steps.Skip(3).Take(6), s => Assert.StartsWith("国庆节放假", s.Why, StringComparison.Ordinal));
        Assert.Contains("第一日", steps[^1].Why, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-02-07", 7, PeriodUnit.Day, "春节调休上班，不是休假日")]
    [InlineData("2026-01-31", 1, PeriodUnit.Month, "2 月没有 31 日")]
    [InlineData("2026-03-06", 3, PeriodUnit.Workday, "周六，不是工作日")]
    [InlineData("2026-03-06", 3, PeriodUnit.Workday, "第 3 个工作日")]
    public void The_explanation_says_what_was_special(string from, int length, PeriodUnit unit, string words) =>
        Assert.Contains(
            DeadlineCalculator.Strict(Day(from), new(length, unit), Notices.Calendar).Steps,
            s => s.Why.Contains(words, StringComparison.Ordinal));

    [Theory]
    [InlineData(0, PeriodUnit.Day)]
    [InlineData(-1, PeriodUnit.Workday)]
    [InlineData(7301, PeriodUnit.Day)]
    [InlineData(241, PeriodUnit.Month)]
    [InlineData(21, PeriodUnit.Year)]
    [InlineData(5001, PeriodUnit.Workday)]
    [InlineData(int.MaxValue, PeriodUnit.Year)]
    public void An_absurd_length_is_refused_at_its_field(int length, PeriodUnit unit)
    {
        var refused = Assert.Throws<RuleViolation>(
            () => DeadlineCalculator.OrProvisional(Day("2026-03-02"), new(length, unit), Notices.Calendar));

        Assert.Equal(("deadline.length", "length"), (refused.Code, refused.Field));
    }

    [Theory]
    [InlineData(7300, PeriodUnit.Day)]
    [InlineData(240, PeriodUnit.Month)]
    [InlineData(20, PeriodUnit.Year)]
    [InlineData(5000, PeriodUnit.Workday)]
    public void The_longest_lengths_are_counted(int length, PeriodUnit unit) =>
        Assert.True(DeadlineCalculator.OrProvisional(new DateOnly(9950, 12, 31), new(length, unit), Notices.Calendar).Due.Year > 9960);

    [Fact]
    public void A_start_at_the_end_of_time_is_refused_at_its_field()
    {
        var refused = Assert.Throws<RuleViolation>(
            () => DeadlineCalculator.OrProvisional(DateOnly.MaxValue, new(1, PeriodUnit.Day), Notices.Calendar));

        Assert.Equal(("deadline.from", "from"), (refused.Code, refused.Field));
    }

    [Theory]
    [InlineData(7, PeriodUnit.Day, "7日")]
    [InlineData(6, PeriodUnit.Month, "6个月")]
    [InlineData(2, PeriodUnit.Year, "2年")]
    [InlineData(3, PeriodUnit.Workday, "3个工作日")]
    public void A_period_reads_as_the_law_words_it(int length, PeriodUnit unit, string words) =>
        Assert.Equal(words, new StatutoryPeriod(length, unit).ToString());

    [Fact]
    public void The_last_day_is_never_before_the_naive_one_and_never_a_rest_day() =>
        Gen.Select(Starts, Periods).Sample((from, period) =>
        {
            var due = Due(from, period);
            var naive = period.Unit switch
            {
                PeriodUnit.Month => from.AddMonths(period.Length),
                PeriodUnit.Year => from.AddYears(period.Length),
                _ => from.AddDays(period.Length),
            };
            return due >= naive && !Notices.Calendar.IsRestDay(due);
        });

    [Fact]
    public void A_later_start_never_ends_earlier() =>
        Gen.Select(Starts, Gen.Int[0, 40], Periods).Sample(
            (from, later, period) => Due(from, period) <= Due(from.AddDays(later), period));

    private static Gen<DateOnly> Starts { get; } =
        Gen.Int[new DateOnly(2020, 1, 1).DayNumber, new DateOnly(2026, 12, 31).DayNumber].Select(DateOnly.FromDayNumber);

    private static Gen<StatutoryPeriod> Periods { get; } = Gen.OneOf(
        Gen.Int[1, 60].Select(n => new StatutoryPeriod(n, PeriodUnit.Day)),
        Gen.Int[1, 24].Select(n => new StatutoryPeriod(n, PeriodUnit.Month)),
        Gen.Int[1, 3].Select(n => new StatutoryPeriod(n, PeriodUnit.Year)),
        Gen.Int[1, 30].Select(n => new StatutoryPeriod(n, PeriodUnit.Workday)));

    private static DateOnly Due(DateOnly from, StatutoryPeriod period) =>
        DeadlineCalculator.OrProvisional(from, period, Notices.Calendar).Due;

    private static DateOnly Day(string text) => DateOnly.Parse(text, null);
}
