using GolmudCourt.Domain.Calendar;
using GolmudCourt.Domain.Confirmation;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Domain.Tests.Calendar;
using Xunit;
using static GolmudCourt.Domain.Tests.Confirmation.GivenConfirmation;
using static GolmudCourt.Domain.Tests.Mediation.Given;

namespace GolmudCourt.Domain.Tests.Confirmation;

/// <summary>Every clock of the procedure on the calendar of 2026.</summary>
public sealed class ClocksTests
{
    // Three days, counted from the next; rest days inside count, a last day of rest moves on.
    [Theory]
    [InlineData("2026-11-23", 3, "2026-11-26")]
    [InlineData("2026-11-26", 3, "2026-11-30")]
    [InlineData("2026-09-29", 3, "2026-10-08")]
    [InlineData("2026-09-17", 3, "2026-09-20")]
    [InlineData("2026-11-23", 5, "2026-11-30")]
    public void The_target_of_acceptance_is_a_setting(string submitted, int days, string due)
    {
        var day = DateOnly.Parse(submitted, null);
        var context = Context with { Settings = Settings with { AcceptanceDays = days } };
        var a = Drafted(day);
        a.SignFirst(day, context);
        a.SignSecond(day, context);

        Assert.Equal(DateOnly.Parse(due, null), a.AcceptBy!.Due);
        Assert.Equal(a.AcceptBy.Due, a.NextDue);
    }

    [Theory]
    [InlineData("2026-11-23", "2026-12-23", false)]
    [InlineData("2026-09-01", "2026-10-08", false)]
    [InlineData("2026-10-23", "2026-11-23", false)]
    [InlineData("2026-01-16", "2026-02-24", false)]
    [InlineData("2026-12-02", "2027-01-01", true)]
    public void Thirty_days_from_docketing(string docketed, string due, bool provisional)
    {
        var a = Docketed(DateOnly.Parse(docketed, null));
        Assert.Equal((DateOnly.Parse(due, null), provisional, "民诉法 187"), (a.ExamineBy!.Due, a.ExamineBy.Provisional, a.ExamineBy.Article));
        Assert.Equal(a.ExamineBy.Due, a.NextDue);
    }

    // 2011年司法确认规定 4 counts the three days from receipt of all material: asked on Monday, all there on Thursday, due on Sunday, so Monday.
    [Fact]
    public void The_target_of_acceptance_is_counted_anew_from_the_day_all_is_there()
    {
        var a = Incomplete();
        Assert.Equal((ConfirmationStatus.AwaitingMaterial, new DateOnly(2026, 11, 30)), (a.Status, a.NextDue!.Value));
        var thursday = Monday.AddDays(3);
        a.AnswerSupplement("产权证已上传", [Upload], Respondent(thursday));

        Assert.Equal((ConfirmationStatus.AwaitingAcceptance, thursday, new DateOnly(2026, 11, 30)), (a.Status, a.AcceptBy!.From, a.AcceptBy.Due));
        Assert.Equal(a.AcceptBy.Due, a.NextDue);
        Assert.Null(a.OpenSupplement());
    }

    [Fact]
    public void A_target_the_court_has_set_stays_the_same_length()
    {
        var a = Drafted();
        var context = Context with { Settings = Settings with { AcceptanceDays = 7 } };
        a.SignFirst(null, context);
        a.SignSecond(null, context);
        a.RequestMaterial("请补交财产权利证明", 5, Clerk());
        a.AnswerSupplement("产权证已上传", [], Respondent(Monday.AddDays(1)));
        Assert.Equal(new DateOnly(2026, 12, 1), a.AcceptBy!.Due);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(16)]
    public void Missing_material_is_asked_for_within_a_limit(int days)
    {
        var a = Submitted();
        a.Refuses("deadline.length", () => a.RequestMaterial("请补交财产权利证明", days, Clerk()));
        Assert.Empty(a.Supplements);
    }

    [Fact]
    public void The_court_decides_on_what_there_is_only_when_the_time_it_gave_is_over()
    {
        var a = Incomplete();
        var last = Monday.AddDays(7);
        a.Refuses("confirmation.reason", () => a.AnswerSupplement(null, [], Respondent()), "Answer");
        a.Refuses("confirmation.material-running", () => a.Docket(DocketNumber, Clerk(last)));
        a.Refuses("confirmation.material-running", () => a.Refuse(ConfirmationRefusalGround.NotThisCourt, "属于他院管辖", Clerk(last)));

        a.Docket(DocketNumber, Clerk(last.AddDays(1)));

        // What was asked before acceptance is moot: it lets nothing count as withdrawn.
        a.Take(Judge(last.AddDays(1)));
        Assert.Null(a.OpenSupplement());
        a.Refuses("confirmation.no-supplement", () => a.DeemWithdrawn(LapseGround.NotSupplied, "没有补交财产权利证明", Judge(last.AddDays(30))), "Ground");
        Assert.Equal(a.ExamineBy!.Due, a.NextDue);
    }

    [Fact]
    public void The_two_clocks_are_separate()
    {
        var a = Submitted();
        a.Docket(DocketNumber, Clerk(Monday.AddDays(7)));

        Assert.True(a.AcceptBy!.IsOverdue(Monday.AddDays(7)));
        Assert.Equal(Monday.AddDays(7), a.ExamineBy!.From);
    }

    [Fact]
    public void A_president_extends_from_the_first_day_on_and_not_after_the_end()
    {
        var a = Examined(new DateOnly(2026, 9, 1));
        a.Extend(15, "需要等待鉴定意见", President(new DateOnly(2026, 9, 20)));
        Assert.Equal(new DateOnly(2026, 10, 16), a.ExamineBy!.Due);
        a.Extend(10, "鉴定意见尚未作出", President(new DateOnly(2026, 10, 16)));
        Assert.Equal(new DateOnly(2026, 10, 26), a.ExamineBy.Due);
        Assert.Equal([(new DateOnly(2026, 10, 8), new DateOnly(2026, 10, 16)), (new DateOnly(2026, 10, 16), new DateOnly(2026, 10, 26))], a.Extensions.Select(e => (e.OldDue, e.NewDue)));
        a.Refuses("confirmation.extension-late", () => a.Extend(5, "还没有审查完毕", President(new DateOnly(2026, 10, 27))));
        a.Refuses("workflow.closed", () => a.Extend(5, "还没有审查完毕", Judge(new DateOnly(2026, 10, 20))));
    }

    [Theory]
    [InlineData(0, "需要等待鉴定意见", "deadline.length")]
    [InlineData(181, "需要等待鉴定意见", "deadline.length")]
    [InlineData(10, "", "confirmation.reason")]
    public void An_extension_has_a_length_and_a_reason(int days, string reason, string code)
    {
        var a = Examined();
        a.Refuses(code, () => a.Extend(days, reason, President()));
        Assert.Empty(a.Extensions);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(61)]
    public void Time_for_material_has_limits(int days)
    {
        var a = Examined();
        a.Refuses("deadline.length", () => a.RequestSupplement("请补充转账记录", days, Judge()));
        Assert.Empty(a.Supplements);
    }

    [Fact]
    public void What_comes_first_is_due_next()
    {
        var a = AwaitingMaterial(60);
        Assert.Equal(a.ExamineBy!.Due, a.NextDue);
    }

    // A party: fifteen days from receipt (民诉解释 372).
    [Theory]
    [InlineData("2026-09-16", "2026-09-16", "2026-10-08", true)]
    [InlineData("2026-09-16", "2026-09-16", "2026-10-09", false)]
    [InlineData("2026-11-02", "2026-11-05", "2026-11-20", true)]
    [InlineData("2026-11-02", "2026-11-05", "2026-11-21", false)]
    public void A_party_objects_within_fifteen_days_of_receipt(string ruled, string received, string day, bool inTime) =>
        Objects(new(ObjectorKind.Party, 1, null, null, DateOnly.Parse(received, null), "给付金额与协议不符"), ruled, day, inTime, d => Applicant(d, 14));

    // Another person: six months from knowing; a month without the day ends on its last (民法典 202).
    [Theory]
    [InlineData("2026-03-27", "2026-03-31", "2026-09-30", true)]
    [InlineData("2026-03-27", "2026-03-31", "2026-10-01", false)]
    [InlineData("2026-03-27", "2026-04-02", "2026-10-08", true)]
    [InlineData("2026-03-27", "2026-04-02", "2026-10-09", false)]
    public void An_interested_person_objects_within_six_months_of_knowing(string ruled, string known, string day, bool inTime) =>
        Objects(
            new(ObjectorKind.InterestedPerson, null, "路人甲", "13900009999", DateOnly.Parse(known, null), "协议处分了我的债权"), ruled, day, inTime, d => Stranger(d));

    [Fact]
    public void An_objection_is_a_task_until_it_is_decided()
    {
        var a = Confirmed();
        a.Object(new(ObjectorKind.Party, 1, null, null, Monday, "给付金额与协议不符"), [Upload], Applicant(hour: 14));

        Assert.Equal((Monday, 1), (a.NextDue, a.Files.Count(f => f is { Purpose: ConfirmationFilePurpose.Objection, BelongsTo: 1 })));
        a.Refuses("confirmation.objection-pending", () => a.Object(new(ObjectorKind.Party, 1, null, null, Monday, "给付金额与协议不符"), [], Applicant(hour: 15)));
        a.Refuses("confirmation.conflict", () => a.DecideObjection(1, false, "经审查异议不成立", Judge(id: 103, name: "调解员甲")));
        a.DecideObjection(1, false, "经审查异议不成立", Judge(hour: 16));
        Assert.Equal((null, ConfirmationStatus.Confirmed, false), (a.NextDue, a.Status, a.Objections[0].Upheld));
        a.Refuses("confirmation.objection-decided", () => a.DecideObjection(1, true, "经审查异议成立", Judge(hour: 17)));
    }

    [Fact]
    public void An_objection_that_is_upheld_revokes_the_ruling() => Assert.Equal(ConfirmationStatus.Revoked, InState(ConfirmationStatus.Revoked).Status);

    [Theory]
    [InlineData("2026-11-22", "confirmation.objection-from")]
    [InlineData("2026-11-24", "confirmation.objection-from")]
    public void The_day_of_receipt_lies_between_the_ruling_and_today(string from, string code)
    {
        var a = Confirmed();
        a.Refuses(code, () => a.Object(new(ObjectorKind.Party, 1, null, null, DateOnly.Parse(from, null), "金额写错了"), [], Applicant(hour: 14)), "From");
    }

    [Fact]
    public void Who_is_who_in_an_objection()
    {
        var a = Confirmed();
        a.Refuses("confirmation.not-your-party", () => a.Object(new(ObjectorKind.Party, 1, null, null, Monday, "金额写错了"), [], Stranger()));
        a.Refuses("confirmation.party-is-no-stranger", () => a.Object(new(ObjectorKind.InterestedPerson, null, "张测试", "13900001234", Monday, "金额写错了"), [], Applicant(hour: 14)));
        a.Refuses("confirmation.objector", () => a.Object(new(ObjectorKind.InterestedPerson, null, "路人甲", "1", Monday, "金额写错了"), [], Stranger()), "Phone");
        a.Object(new(ObjectorKind.InterestedPerson, null, "路人甲", "13900009999", Monday, "协议处分了我的债权"), [], On(105, "立案甲", CourtRole.Clerk, hour: 14));

        // The journal is read by the parties: the stranger's name is not for them.
        Assert.DoesNotContain("路人甲", a.UnsavedEntries[^1].Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Enforcement_is_prefilled_from_what_is_due_and_unperformed_and_runs_two_years_from_the_last_instalment()
    {
        var terms = Outside() with
        {
            Clauses =
            [
                new(ClauseKind.PayMoney, 2, 1, "货款", 9_000m, null, [new(new(2026, 11, 25), 3_000m), new(new(2026, 12, 25), 3_000m), new(new(2027, 3, 1), 3_000m)], "现金", null),
                new(ClauseKind.Deliver, 2, 1, "发票", null, new DateOnly(2026, 11, 30), [], null, null),
                new(ClauseKind.PayMoney, 1, 2, "运费", 500m, new DateOnly(2026, 11, 25), [], "现金", null),
            ],
        };
        var a = OutsideDraft(terms);
        a.SignFirst();
        a.SignSecond();
        a.Docket(DocketNumber, Clerk());
        a.Take(Judge());
        var day = new DateOnly(2026, 12, 28);
        Assert.Equal("enforcement.no-ruling", Assert.Throws<RuleViolation>(() => EnforcementRequest.Of(a, [], 1, Applicant(day))).Code);
        a.RecordInterview(Interview(), Judge());
        a.RecordInterview(Interview(2), Judge());
        a.Confirm("协议自愿、合法，内容明确", Judge());

        var request = EnforcementRequest.Of(a, [new(1, new(2026, 11, 25), 3_000m, true)], 1, Applicant(day));

        Assert.Equal([(1, new DateOnly(2026, 12, 25), 3_000m), (2, new DateOnly(2026, 11, 30), null)], request.Items.Select(i => (i.ClauseNumber, i.DueOn!.Value, i.Amount)));
        Assert.Equal((3_000m, "(2026)青2801诉前调确1号", "张测试"), (request.Total, request.CaseNumber, request.Creditor.Name));
        Assert.Equal([new DateOnly(2029, 3, 1), new DateOnly(2028, 11, 30)], request.Items.Select(i => i.ApplyBy.Due));
        Assert.Equal(500m, EnforcementRequest.Of(a, [], 2, Respondent(day)).Total);
        Assert.Equal("enforcement.nothing-due", Assert.Throws<RuleViolation>(() => EnforcementRequest.Of(a, [], 1, Applicant(Monday))).Code);
    }

    [Theory]
    [InlineData("confirmation.application", "30日")]
    [InlineData("confirmation.acceptance.3", "3日")]
    [InlineData("confirmation.examination", "30日")]
    [InlineData("confirmation.supplement.10", "10日")]
    [InlineData("confirmation.party-objection", "15日")]
    [InlineData("confirmation.interested-objection", "6个月")]
    [InlineData("confirmation.enforcement", "2年")]
    public void A_rule_is_found_by_its_stored_code(string code, string period) => Assert.Equal(period, DeadlineRules.ByCode(code).Period.ToString());

    [Theory]
    [InlineData("confirmation.acceptance.0")]
    [InlineData("confirmation.acceptance.16")]
    [InlineData("confirmation.examination.15")]
    [InlineData("confirmation.supplement.03")]
    public void A_code_of_no_rule_is_refused(string code) => Assert.Throws<ArgumentException>(() => DeadlineRules.ByCode(code));

    [Fact]
    public void Provisional_dates_are_counted_again_when_the_year_is_published()
    {
        var a = Docketed(new DateOnly(2026, 12, 2));
        var published = new CourtCalendar("2027", Notices.Days.Append(new CalendarDay(new(2027, 1, 1), DayKind.Holiday, "元旦", "国办发明电〔2026〕9号"))
            .Append(new CalendarDay(new(2027, 1, 2), DayKind.Holiday, "元旦", "国办发明电〔2026〕9号"))
            .Append(new CalendarDay(new(2027, 1, 3), DayKind.Holiday, "元旦", "国办发明电〔2026〕9号")));

        var portal = new Occasion(Actor.Portal, At(new(2026, 12, 10)), published);
        var moved = Assert.Single(a.DifferencesBy(published));
        a.Recount(moved.Running.Slot, moved.Running.Deadline.Due, portal);
        Assert.Equal((new DateOnly(2027, 1, 4), false, new DateOnly(2027, 1, 4)), (a.ExamineBy!.Due, a.ExamineBy.Provisional, a.NextDue));
        Assert.Equal("Recount", a.UnsavedEntries[^1].Act);
        Assert.Equal((0, 0), (a.SettleProvisional(portal), a.DifferencesBy(published).Count));
    }

    private static void Objects(ObjectionDetails details, string ruled, string day, bool inTime, Func<DateOnly?, Occasion> by)
    {
        var a = Confirmed(DateOnly.Parse(ruled, null));
        var occasion = by(DateOnly.Parse(day, null));
        if (inTime)
        {
            a.Object(details, [], occasion);
            Assert.Equal(ConfirmationStatus.Confirmed, a.Status);
        }
        else
        {
            a.Refuses("confirmation.objection-late", () => a.Object(details, [], occasion), "From");
        }
    }
}
