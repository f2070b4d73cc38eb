using GolmudCourt.Domain.Calendar;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Domain.Tests.Calendar;
using Xunit;

namespace GolmudCourt.Domain.Tests.Mediation;

/// <summary>在线调解规则 10, 12, 15, 24, 26 on the calendar of 2026; the expected days were counted by hand.</summary>
public sealed class MediationClockTests
{
    [Theory]
    [InlineData(MediationTrack.BeforeFiling, "2026-09-01", "2026-10-08")] // 10-01 is National Day
    [InlineData(MediationTrack.BeforeFiling, "2026-01-16", "2026-02-24")] // 02-15 begins Spring Festival
    [InlineData(MediationTrack.BeforeFiling, "2026-01-15", "2026-02-14")] // a Saturday on which courts work
    [InlineData(MediationTrack.BeforeFiling, "2026-01-29", "2026-02-28")] // the same
    [InlineData(MediationTrack.BeforeFiling, "2026-09-10", "2026-10-10")] // the same
    [InlineData(MediationTrack.BeforeFiling, "2026-10-23", "2026-11-23")] // a Sunday
    [InlineData(MediationTrack.OrdinaryProcedure, "2026-09-16", "2026-10-08")]
    [InlineData(MediationTrack.OrdinaryProcedure, "2026-02-03", "2026-02-24")]
    [InlineData(MediationTrack.OrdinaryProcedure, "2026-04-24", "2026-05-09")] // a working Saturday
    [InlineData(MediationTrack.OrdinaryProcedure, "2026-11-06", "2026-11-23")]
    [InlineData(MediationTrack.SummaryProcedure, "2026-09-24", "2026-10-08")]
    [InlineData(MediationTrack.SummaryProcedure, "2026-06-12", "2026-06-22")] // Dragon Boat
    [InlineData(MediationTrack.SummaryProcedure, "2026-09-13", "2026-09-20")] // a working Sunday
    [InlineData(MediationTrack.SummaryProcedure, "2026-11-16", "2026-11-23")]
    public void The_period_ends_on_the_day_the_law_says(MediationTrack track, string confirmed, string due)
    {
        var deadline = MediationClock.Start(Day(confirmed), track, Notices.Calendar);

        Assert.Equal((Day(due), false), (deadline.Due, deadline.Provisional));
    }

    [Theory]
    [InlineData("mediation.choice", "2026-09-30", "2026-10-09")]
    [InlineData("mediation.choice", "2026-10-08", "2026-10-10")] // a working Saturday counts
    [InlineData("mediation.choice", "2026-02-13", "2026-02-24")]
    [InlineData("mediation.choice", "2026-11-23", "2026-11-25")]
    [InlineData("mediation.confirmation", "2026-09-30", "2026-10-10")]
    [InlineData("mediation.confirmation", "2026-02-12", "2026-02-24")]
    [InlineData("mediation.confirmation", "2026-09-18", "2026-09-22")] // a working Sunday counts
    [InlineData("mediation.appointment", "2026-04-30", "2026-05-08")]
    [InlineData("mediation.appointment", "2026-09-24", "2026-09-30")] // Mid-Autumn
    [InlineData("mediation.notice", "2026-11-20", "2026-11-25")]
    [InlineData("mediation.acceptance", "2026-01-02", "2026-01-06")] // New Year, working Sunday
    public void Working_days_are_counted_as_working_days(string code, string from, string due) =>
        Assert.Equal(Day(due), Deadline.Of(DeadlineRules.ByCode(code), Day(from), Notices.Calendar).Due);

    [Theory]
    [InlineData("mediation.period.30", "30日", "在线调解规则 24")]
    [InlineData("mediation.period.15", "15日", "在线调解规则 24")]
    [InlineData("mediation.period.7", "7日", "在线调解规则 24")]
    public void A_period_is_found_by_its_stored_code(string code, string period, string article)
    {
        var rule = DeadlineRules.ByCode(code);
        Assert.Equal((code, period, article), (rule.Code, rule.Period.ToString(), rule.Article));
    }

    [Theory]
    [InlineData("mediation.period.")]
    [InlineData("mediation.period.31")]
    [InlineData("mediation.period.30.10")]
    [InlineData("mediation.period.-7")]
    [InlineData("mediation.period.007")]
    [InlineData("mediation.period.30.0")]
    public void A_code_of_no_period_is_refused(string code) => Assert.Throws<ArgumentException>(() => DeadlineRules.ByCode(code));

    [Fact]
    public void A_year_without_a_notice_makes_the_day_provisional()
    {
        var deadline = MediationClock.Start(new(2026, 12, 10), MediationTrack.BeforeFiling, Notices.Calendar);
        Assert.Equal((new DateOnly(2027, 1, 11), true), (deadline.Due, deadline.Provisional));
    }

    [Fact]
    public void A_day_of_two_appraisals_is_added_once_and_the_period_explains_itself()
    {
        var m = Given.InProgress();
        m.StartAppraisal("测试鉴定所", "笔迹", new(2026, 12, 1), Given.ByMediator(new DateOnly(2026, 11, 25)));
        m.EndAppraisal(Given.ByMediator(new DateOnly(2026, 11, 30)));
        Assert.Equal(new DateOnly(2026, 12, 29), m.Period!.Due);
        m.StartAppraisal("测试鉴定所", "印章", new(2026, 12, 5), Given.ByMediator(new DateOnly(2026, 11, 30)));
        m.EndAppraisal(Given.ByMediator(new DateOnly(2026, 12, 1)));
        Assert.Equal(new DateOnly(2026, 12, 30), m.Period.Due);
        m.ProposeExtension(1, 10, "等待银行流水", Given.Applicant(new DateOnly(2026, 12, 2)));
        m.AnswerExtension(1, 2, true, Given.Respondent(new DateOnly(2026, 12, 2)));

        var steps = m.Period.Explain(Notices.Calendar).Select(s => s.Why).ToList();

        Assert.Contains(steps, s => s.Contains("30日期间的最后一日", StringComparison.Ordinal));
        Assert.Contains(steps, s => s.Contains("同意延长10日：等待银行流水", StringComparison.Ordinal));
        Assert.Contains(steps, s => s.Contains("鉴定，11月25日至11月30日共6日不计入：委托鉴定：笔迹", StringComparison.Ordinal));
        Assert.Contains(steps, s => s.Contains("延长10日、扣除7日", StringComparison.Ordinal));
    }

    [Fact]
    public void An_extension_counts_only_when_every_party_has_agreed()
    {
        var m = Given.InProgress();
        Assert.Equal(new DateOnly(2026, 12, 23), m.Period!.Due);

        m.ProposeExtension(1, 5, "等待银行流水", Given.Applicant());
        Assert.Equal(new DateOnly(2026, 12, 23), m.Period.Due);
        m.Refuses("mediation.extension-answered", () => m.AnswerExtension(1, 1, true, Given.Applicant()));

        m.AnswerExtension(1, 2, true, Given.Respondent());
        Assert.Equal(new DateOnly(2026, 12, 28), m.Period.Due);
        Assert.Equal(m.Period.Due, m.NextDue);
        Assert.NotNull(m.Extensions[0].EffectiveAt);
    }

    [Fact]
    public void The_mediators_own_proposal_needs_both_sides()
    {
        var m = Given.InProgress();
        m.ProposeExtension(null, 5, "等待银行流水", Given.ByMediator());
        m.AnswerExtension(1, 1, true, Given.Applicant());
        Assert.Equal(new DateOnly(2026, 12, 23), m.Period!.Due);
        m.AnswerExtension(1, 2, false, Given.Respondent());
        Assert.Equal(new DateOnly(2026, 12, 23), m.Period.Due);
        Assert.False(m.Extensions[0].IsOpen);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-3)]
    [InlineData(100_000)]
    public void An_extension_by_no_days_or_too_many_is_refused(int days)
    {
        var m = Given.InProgress();
        m.Refuses("deadline.length", () => m.ProposeExtension(1, days, "等待银行流水", Given.Applicant()), "Days");
    }

    [Fact]
    public void The_other_side_cannot_answer_for_a_party()
    {
        var m = Given.InProgress();
        m.ProposeExtension(1, 5, "等待银行流水", Given.Applicant());
        m.Refuses("mediation.not-your-party", () => m.AnswerExtension(1, 2, true, Given.Applicant()));
    }

    [Fact]
    public void After_the_last_day_only_the_end_is_left()
    {
        var m = Given.InProgress();
        var late = new DateOnly(2026, 12, 24);
        m.Refuses("mediation.time-runs", () => m.Expire(Given.Portal(new DateOnly(2026, 12, 23))));
        m.Refuses("mediation.out-of-time", () => m.ProposeExtension(1, 5, "等待银行流水", Given.Applicant(late)));
        m.Refuses("mediation.out-of-time", () => m.LogSession(null, Given.Report(late), Given.ByMediator(late)));
        m.Refuses("mediation.out-of-time", () => m.MakeOffer(1, Given.Offer(expires: Given.At(late.AddDays(3))), Given.Applicant(late)));
        m.Refuses("mediation.out-of-time", () => m.DraftAgreement(Given.Terms, Given.ByMediator(late)));

        m.Expire(Given.Portal(late));

        Assert.Equal((MediationStatus.Ended, EndingGround.Expired), (m.Status, m.Ending!.Ground));
        Assert.Null(m.NextDue);
    }

    [Fact]
    public void Nobody_signs_after_the_last_day()
    {
        var m = Given.AwaitingSignatures();
        var late = new DateOnly(2026, 12, 24);
        m.Refuses("mediation.out-of-time", () => m.SignAsParty(1, Given.Signature("张测试"), m.CurrentAgreement()!.TextHash, Given.Applicant(late)));
        m.Expire(Given.Portal(late));
        Assert.Equal(AgreementStatus.Void, m.Agreements[0].Status);
    }

    [Fact]
    public void An_appraisal_stops_the_clock_and_adds_its_days()
    {
        var m = Given.InProgress();
        var by = Given.ByMediator(new DateOnly(2026, 12, 20));
        m.StartAppraisal("测试鉴定所", "笔迹", new(2026, 12, 30), by);
        Assert.Equal(new DateOnly(2026, 12, 30), m.NextDue);
        m.Refuses("mediation.time-runs", () => m.Expire(Given.Portal(new DateOnly(2026, 12, 29))));

        m.EndAppraisal(Given.ByMediator(new DateOnly(2026, 12, 24)));

        Assert.Equal(new DateOnly(2026, 12, 28), m.Period!.Due);
        m.Refuses("mediation.no-appraisal", () => m.EndAppraisal(Given.ByMediator(new DateOnly(2026, 12, 25))));
    }

    [Fact]
    public void A_second_mediator_does_not_wind_the_clock_back()
    {
        var m = Given.InProgress();
        m.RevokeAppointment("调解员被暂停", Given.Portal(new DateOnly(2026, 12, 7)));
        m.AppointByCourt(Given.Other, null, Given.Clerk(new DateOnly(2026, 12, 8)));
        m.ConfirmAppointment(Given.ByMediator(new DateOnly(2026, 12, 9), mediator: Given.Other));

        Assert.Equal(new DateOnly(2026, 12, 23), m.Period!.Due);
    }

    [Fact]
    public void Provisional_dates_are_counted_again_when_the_notice_comes()
    {
        var m = Given.InProgress(new DateOnly(2026, 12, 10));
        Assert.True(m.HasProvisionalDates);
        var portal = Given.Portal() with { Calendar = new CourtCalendar("2020-2027", [.. Notices.Days, new(new(2027, 1, 11), DayKind.Holiday, "测试节", "测试〔2026〕1号")]) };
        Assert.Equal(0, m.SettleProvisional(portal));
        var moved = Assert.Single(m.DifferencesBy(portal.Calendar));

        m.Recount(moved.Running.Slot, moved.Running.Deadline.Due, portal);

        Assert.Equal(new DateOnly(2027, 1, 12), m.Period!.Due);
        Assert.Equal(m.Period.Due, m.NextDue);
        Assert.False(m.HasProvisionalDates);
        m.Refuses("deadline.moved", () => m.Recount(moved.Running.Slot, moved.Running.Deadline.Due, portal));
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
