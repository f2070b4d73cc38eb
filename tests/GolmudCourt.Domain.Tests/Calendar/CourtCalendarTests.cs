using GolmudCourt.Domain.Calendar;
using Xunit;

namespace GolmudCourt.Domain.Tests.Calendar;

public sealed class CourtCalendarTests
{
    private static readonly CalendarDay[] _year2026 = [.. Notices.Days.Where(d => d.Date.Year == 2026)];

    [Theory]
    [InlineData("2026-02-14", false, "春节调休上班")]
    [InlineData("2026-02-15", true, "春节放假")]
    [InlineData("2026-02-23", true, "春节放假")]
    [InlineData("2026-02-24", false, "周二（工作日）")]
    [InlineData("2026-03-07", true, "周六")]
    [InlineData("2026-03-08", true, "周日")]
    [InlineData("2026-01-04", false, "元旦调休上班")]
    [InlineData("2022-12-31", true, "元旦放假")]
    [InlineData("2020-02-01", true, "春节放假")]
    [InlineData("2027-01-01", false, "周五（工作日）")]
    [InlineData("2027-01-02", true, "周六")]
    public void A_day_is_a_rest_day_by_notice_first_and_by_weekend_otherwise(string day, bool rest, string words)
    {
        var date = DateOnly.Parse(day, null);

        Assert.Equal(rest, Notices.Calendar.IsRestDay(date));
        Assert.Equal(words, Notices.Calendar.Describe(date));
    }

    [Fact]
    public void The_years_with_a_notice_are_covered_and_no_other()
    {
        Assert.Equal([2020, 2021, 2022, 2023, 2024, 2025, 2026], Notices.Calendar.Years);
        Assert.True(Notices.Calendar.Covers(2026));
        Assert.False(Notices.Calendar.Covers(2027));
        Assert.Empty(CourtCalendar.Empty.Years);
    }

    [Fact]
    public void A_december_day_of_next_years_notice_does_not_cover_its_own_year()
    {
        var calendar = new CourtCalendar("2023", Notices.Days.Where(d => d.Notice == "国办发明电〔2022〕16号"));

        Assert.Equal([2023], calendar.Years);
        Assert.True(calendar.IsRestDay(new DateOnly(2022, 12, 31)));
    }

    [Fact]
    public void A_later_entry_amends_an_earlier_one()
    {
        var day = new DateOnly(2020, 2, 1);
        var calendar = new CourtCalendar("改", [
            new CalendarDay(day, DayKind.Workday, "春节", "国办发明电〔2019〕16号"),
            new CalendarDay(day, DayKind.Holiday, "春节", "国办发明电〔2020〕1号")]);

        Assert.True(calendar.IsRestDay(day));
    }

    [Fact]
    public void The_published_notices_pass_the_check() => Assert.Empty(CourtCalendar.Check(Notices.Days));

    [Fact]
    public void An_empty_list_does_not_pass() => Assert.Single(CourtCalendar.Check([]));

    [Fact]
    public void A_day_listed_twice_is_found()
    {
        var problem = Assert.Single(CourtCalendar.Check([.. _year2026, _year2026[0]]));

        Assert.Contains("2026-01-01", problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-03-03", DayKind.Workday, "春节", "国办发明电〔2025〕7号", "本来就上班")]
    [InlineData("2026-03-07", DayKind.Workday, "", "国办发明电〔2025〕7号", "没有写明是哪个节日")]
    [InlineData("2026-03-07", DayKind.Workday, "春节", " ", "没有写明依据")]
    [InlineData("2026-03-07", DayKind.Workday, "春节", "国办发明电〔2023〕7号", "不在通知")]
    [InlineData("2026-03-07", DayKind.Workday, "春节", "国办发明电〔2027〕7号", "不在通知")]
    public void A_day_that_cannot_be_right_is_found(string date, DayKind kind, string name, string notice, string words)
    {
        var problem = Assert.Single(CourtCalendar.Check([.. _year2026, new CalendarDay(DateOnly.Parse(date, null), kind, name, notice)]));

        Assert.Contains(words, problem, StringComparison.Ordinal);
        Assert.Contains(date, problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("春节")]
    [InlineData("国庆节")]
    public void A_year_without_its_great_festivals_is_found(string festival)
    {
        var problem = Assert.Single(CourtCalendar.Check(_year2026.Where(d => d.Name != festival)));

        Assert.Contains("2026", problem, StringComparison.Ordinal);
        Assert.Contains(festival, problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_problem_names_its_row()
    {
        CalendarDay[] file = [.. _year2026, _year2026[2]];
        Assert.Contains($"第4行、第{file.Length + 1}行：2026-01-03 出现了 2 次", Assert.Single(CourtCalendar.Check(file, 2)), StringComparison.Ordinal);

        file = [.. _year2026, new(new(2026, 3, 3), DayKind.Workday, "春节", "国办发明电〔2025〕7号")];
        Assert.StartsWith($"第{file.Length + 1}行：2026-03-03", Assert.Single(CourtCalendar.Check(file, 2)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_missing_within_a_festival_is_found_between_its_rows()
    {
        var file = _year2026.Where(d => d.Date != new DateOnly(2026, 2, 18)).ToList();
        var problem = Assert.Single(CourtCalendar.Check(file, 2));
        var row = file.FindIndex(d => d.Date == new DateOnly(2026, 2, 17)) + 2;
        Assert.Equal($"第{row}行和第{row + 1}行之间：春节放假缺少 2026-02-18，请补上这一天或者核对日期。", problem);
    }

    [Fact]
    public void Two_calendars_differ_from_the_first_day_on_which_they_do()
    {
        Assert.Null(Notices.Calendar.FirstDifference(new CourtCalendar("同", Notices.Days)));
        CalendarDay extra = new(new(2026, 12, 25), DayKind.Holiday, "元旦", "国办发明电〔2026〕1号");
        Assert.Equal(extra.Date, Notices.Calendar.FirstDifference(new CourtCalendar("新", [.. Notices.Days, extra])));
        var next = new CourtCalendar("新", [.. Notices.Days, new CalendarDay(new(2027, 2, 6), DayKind.Holiday, "春节", "国办发明电〔2026〕1号")]);
        Assert.Equal(new DateOnly(2027, 1, 1), Notices.Calendar.FirstDifference(next));
    }
}
