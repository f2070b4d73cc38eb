using CsCheck;
using GolmudCourt.Domain.Calendar;
using Xunit;

namespace GolmudCourt.Domain.Tests.Calendar;

public sealed class DeadlineTests
{
    private static readonly DateOnly _received = new(2026, 9, 25);

    [Theory]
    [InlineData("filing.review", "7日", "登记立案规定 8")]
    [InlineData("filing.review-after-correction", "7日", "民诉解释 126")]
    [InlineData("filing.refusal-appeal", "10日", "民诉法 171")]
    [InlineData("filing.fee-payment", "7日", "费用办法 22")]
    [InlineData("filing.review-after-mediation", "7日", "在线调解规则 21；登记立案规定 8")]
    [InlineData("mediation.choice", "2个工作日", "在线调解规则 10")]
    [InlineData("mediation.confirmation", "3个工作日", "在线调解规则 12")]
    [InlineData("filing.correction.15", "15日", "登记立案规定 7")]
    public void A_rule_is_found_by_its_stored_code(string code, string period, string article)
    {
        var rule = DeadlineRules.ByCode(code);

        Assert.Equal((code, period, article), (rule.Code, rule.Period.ToString(), rule.Article));
    }

    [Theory]
    [InlineData("")]
    [InlineData("filing.unknown")]
    [InlineData("filing.correction.")]
    [InlineData("filing.correction.0")]
    [InlineData("filing.correction.015")]
    [InlineData("filing.correction.-5")]
    [InlineData("filing.correction.91")]
    [InlineData("filing.correction.99999999999")]
    public void A_code_of_no_rule_is_refused(string code) => Assert.Throws<ArgumentException>(() => DeadlineRules.ByCode(code));

    [Theory]
    [InlineData(0)]
    [InlineData(91)]
    public void A_correction_period_out_of_range_is_refused(int days) =>
        Assert.Equal("deadline.length", Assert.Throws<RuleViolation>(() => DeadlineRules.Correction(days)).Code);

    [Fact]
    public void The_codes_of_the_catalogue_are_unique() =>
        Assert.Equal(DeadlineRules.All.Count, DeadlineRules.All.Select(r => r.Code).Distinct().Count());

    [Fact]
    public void A_deadline_stores_its_rule_article_and_calendar()
    {
        var deadline = Deadline.Of(DeadlineRules.FilingReview, _received, Notices.Calendar);

        Assert.Equal("filing.review", deadline.RuleCode);
        Assert.Equal("登记立案规定 8", deadline.Article);
        Assert.Equal(_received, deadline.From);
        Assert.Equal(new DateOnly(2026, 10, 8), deadline.Due);
        Assert.Equal("2020-2026", deadline.CalendarVersion);
        Assert.False(deadline.Provisional);
    }

    [Theory]
    [InlineData("2026-10-01", 7, false)]
    [InlineData("2026-10-08", 0, false)]
    [InlineData("2026-10-09", -1, true)]
    public void Days_left_run_to_zero_on_the_last_day(string today, int left, bool overdue)
    {
        var deadline = Deadline.Of(DeadlineRules.FilingReview, _received, Notices.Calendar);

        Assert.Equal(left, deadline.DaysLeft(DateOnly.Parse(today, null)));
        Assert.Equal(overdue, deadline.IsOverdue(DateOnly.Parse(today, null)));
    }

    [Fact]
    public void A_provisional_deadline_is_counted_again_when_the_notice_arrives()
    {
        var provisional = Deadline.Of(DeadlineRules.FilingReview, new DateOnly(2026, 12, 28), Notices.Calendar);
        var festival = new CalendarDay(new DateOnly(2027, 1, 4), DayKind.Holiday, "元旦", "国办发明电〔2026〕9号");
        var settled = provisional.Recomputed(new CourtCalendar("2027", [.. Notices.Days, festival]));

        Assert.True(provisional.Provisional);
        Assert.Equal(new DateOnly(2027, 1, 4), provisional.Due);
        Assert.False(settled.Provisional);
        Assert.Equal(new DateOnly(2027, 1, 5), settled.Due);
        Assert.Equal("2027", settled.CalendarVersion);
    }

    [Fact]
    public void A_rule_outside_the_catalogue_is_refused()
    {
        var changed = DeadlineRules.FilingReview with { Period = new(8, PeriodUnit.Day) };

        Assert.Throws<ArgumentException>(() => Deadline.Of(changed, _received, Notices.Calendar));
    }

    [Fact]
    public void The_explanation_ends_on_the_stored_day() =>
        Gen.Select(
            Gen.Int[new DateOnly(2020, 1, 1).DayNumber, new DateOnly(2027, 12, 31).DayNumber],
            Gen.Int[1, DeadlineRules.MaxCorrectionDays]).Sample((from, days) =>
        {
            var deadline = Deadline.Of(DeadlineRules.Correction(days), DateOnly.FromDayNumber(from), Notices.Calendar);
            return deadline.Explain(Notices.Calendar)[^1].Date == deadline.Due
                && deadline.Recomputed(Notices.Calendar).Due == deadline.Due;
        });
}
