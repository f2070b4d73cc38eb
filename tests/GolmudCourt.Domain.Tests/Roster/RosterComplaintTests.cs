using GolmudCourt.Domain.Calendar;
using GolmudCourt.Domain.Roster;
using GolmudCourt.Domain.Tests.Calendar;
using Xunit;
using static GolmudCourt.Domain.Tests.Filing.Sample;
using static GolmudCourt.Domain.Tests.Roster.People;

namespace GolmudCourt.Domain.Tests.Roster;

/// <summary>投诉: found true or not, once, with the measure taken in the same act (特邀规定 28; 在线调解规则 29).</summary>
public sealed class RosterComplaintTests
{
    private const string Law = """
        New     Lodge   Litigant,Agent,Clerk Pending
        Pending Uphold  President            Upheld
        Pending Dismiss President            Unfounded
        """;

    public static TheoryData<string, ComplaintDetails, string[]> Table => new()
    {
        { "complete", Complaint, [] },
        { "no name", Complaint with { Complainant = "" }, ["Complainant"] },
        { "no telephone", Complaint with { Phone = null }, [] },
        { "a landline", Complaint with { Phone = "0979-8412345" }, [] },
        { "a telephone with words", Complaint with { Phone = "找小王" }, ["Phone"] },
        { "a ground that is none", Complaint with { Ground = (ComplaintGround)9 }, ["Ground"] },
        { "no text", Complaint with { Text = null }, ["Text"] },
        { "a text that says nothing", Complaint with { Text = "调解员不好" }, ["Text"] },
        { "a text too long", Complaint with { Text = new string('字', 4001) }, ["Text"] },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void Problems_are_said_at_their_fields(string what, ComplaintDetails details, string[] fields) =>
        Assert.True(fields.SequenceEqual(details.Problems().Select(p => p.Field)), $"{what}: {string.Join("; ", details.Problems())}");

    [Fact]
    public void The_gate_opens_exactly_what_the_law_opens() => Gate.OpensExactly(ComplaintWorkflow.Table, Law);

    [Fact]
    public void No_verb_passes_the_gate()
    {
        var mediator = Admitted();
        foreach (var role in Enum.GetValues<CourtRole>())
        {
            if (role is not (CourtRole.Litigant or CourtRole.Agent or CourtRole.Clerk))
            {
                Refuses("workflow.closed", () => RosterComplaint.Lodge(Guid.NewGuid(), Complaint, mediator, Settings, On(role, Today)));
            }

            if (role != CourtRole.President)
            {
                var complaint = Against(mediator);
                Refuses("workflow.closed", () => complaint.Uphold(DisciplinaryMeasure.Warning, "经核查情况属实", mediator, On(role, Today)));
                Refuses("workflow.closed", () => complaint.Dismiss("经核查没有此事", On(role, Today)));
                Assert.Equal((ComplaintStatus.Pending, 1), (complaint.Status, complaint.JournalLength));
            }
        }

        Assert.Empty(mediator.Disciplines);
    }

    [Fact]
    public void A_complaint_is_answered_within_the_days_the_court_promises()
    {
        var complaint = Against(Admitted());
        Assert.Equal(
            (new DateOnly(2026, 12, 8), "本院设定（特邀规定 28）", "roster.complaint-feedback.15"),
            (complaint.Feedback.Due, complaint.Feedback.Article, complaint.Feedback.RuleCode));
        Assert.Equal(complaint.Feedback.Due, complaint.NextDue);
        Assert.Equal("已收到对调解员马测试的投诉，将在2026年12月8日前反馈核查结果", complaint.UnsavedEntries.Single().Sentence);
        Assert.NotEmpty(complaint.Feedback.Explain(Notices.Calendar));

        var shorter = RosterComplaint.Lodge(Guid.NewGuid(), Complaint, Admitted(), Settings with { ComplaintFeedbackDays = 7 }, Filer());
        Assert.Equal(new DateOnly(2026, 11, 30), shorter.Feedback.Due);
        Refuses("deadline.length", () => DeadlineRules.ComplaintFeedback(0));
        Refuses("deadline.length", () => DeadlineRules.ComplaintFeedback(91));
        Assert.Throws<ArgumentException>(() => DeadlineRules.ByCode("roster.complaint-feedback.015"));
    }

    /// <summary>An invented notice: the Monday on which the fifteen days end is a holiday.</summary>
    private static readonly CourtCalendar _with2027 = new(
        "2020-2027",
        [.. Notices.Days, .. new[] { 1, 2, 3, 4 }.Select(d => new CalendarDay(new DateOnly(2027, 1, d), DayKind.Holiday, "元旦", "国办发明电〔2026〕0号"))]);

    [Fact]
    public void An_answer_due_in_a_year_without_calendar_is_provisional_until_it_is_counted_again()
    {
        var late = new DateOnly(2026, 12, 18);
        var complaint = Against(Admitted(), day: late);
        Assert.True(complaint.HasProvisionalDates);
        Assert.Empty(complaint.DifferencesBy(Portal(late).Calendar));
        Assert.Equal((0, 1), (complaint.SettleProvisional(Portal(late)), complaint.JournalLength));

        complaint.Recount(nameof(RosterComplaint.Feedback), new DateOnly(2027, 1, 4), Portal(late) with { Calendar = _with2027 });
        Assert.Equal((new DateOnly(2027, 1, 5), false), (complaint.NextDue!.Value, complaint.HasProvisionalDates));
        Assert.Equal("节假日安排公布后重新计算期限：投诉反馈期限由暂定的2027年1月4日改为2027年1月5日", complaint.UnsavedEntries[^1].Sentence);
        Assert.Empty(complaint.DifferencesBy(_with2027));
    }

    [Fact]
    public void A_provisional_date_of_a_complaint_that_is_closed_troubles_nobody()
    {
        var complaint = Against(Admitted(), day: new DateOnly(2026, 12, 18));
        complaint.Dismiss("经核查没有此事", President());
        Assert.False(complaint.HasProvisionalDates);
        Assert.Empty(complaint.DifferencesBy(_with2027));
    }

    [Theory]
    [InlineData(DisciplinaryMeasure.Correction, "纠正")]
    [InlineData(DisciplinaryMeasure.Warning, "警告")]
    [InlineData(DisciplinaryMeasure.Notice, "通报")]
    public void A_measure_stands_on_the_mediators_file_with_the_complaint(DisciplinaryMeasure measure, string name)
    {
        var mediator = Admitted();
        var complaint = Against(mediator);
        complaint.Uphold(measure, " 经核查情况属实 ", mediator, President());
        Assert.Equal((ComplaintStatus.Upheld, RosterStatus.Admitted), (complaint.Status, mediator.Status));
        Assert.Equal((measure, "经核查情况属实"), (complaint.Finding!.Measure!.Value, complaint.Finding.Reasons));
        Assert.Null(complaint.NextDue);
        var discipline = mediator.Disciplines.Single();
        Assert.Equal((complaint.Key, measure, "测试院庭长"), (discipline.ComplaintKey, discipline.Measure, discipline.TakenBy));
        Assert.Equal($"投诉查证属实，对马测试予以{name}", mediator.UnsavedEntries[^1].Sentence);
    }

    [Theory]
    [InlineData(RosterStatus.Admitted)]
    [InlineData(RosterStatus.Suspended)]
    [InlineData(RosterStatus.Expired)]
    public void Striking_off_removes_the_mediator_in_the_same_act(RosterStatus from)
    {
        var mediator = MediatorIn(from);
        var complaint = Against(mediator, ComplaintGround.Gifts);
        complaint.Uphold(DisciplinaryMeasure.Removal, "查明收受一方财物", mediator, President());
        Assert.Equal((RosterStatus.Removed, "已除名"), (mediator.Status, mediator.StatusName));
        Assert.Equal((RemovalGround.Gifts, complaint.Key), (mediator.Removal!.Ground, mediator.Removal.ComplaintKey!.Value));
        Assert.Equal("马测试被除名：接受请托或者收受财物（特邀规定 28；在线调解规则 29）", mediator.UnsavedEntries[^1].Sentence);
    }

    [Fact]
    public void Every_ground_of_complaint_is_a_ground_of_removal()
    {
        foreach (var ground in Enum.GetValues<ComplaintGround>())
        {
            var removal = RosterGrounds.RemovalFor(ground);
            Assert.True(RosterGrounds.IsMisconduct(removal));
            Assert.Equal(RosterGrounds.Article(ground), RosterGrounds.Article(removal));
        }

        Assert.Equal(6, Enum.GetValues<ComplaintGround>().Select(RosterGrounds.RemovalFor).Distinct().Count());
    }

    [Fact]
    public void A_second_complaint_about_one_struck_off_is_found_without_striking_off_again()
    {
        var mediator = Admitted();
        var (first, second) = (Against(mediator), Against(mediator, ComplaintGround.Gifts));
        first.Uphold(DisciplinaryMeasure.Removal, "查明强迫当事人签字", mediator, President());
        second.Uphold(DisciplinaryMeasure.Removal, "查明收受一方财物", mediator, President());
        Assert.Equal(ComplaintStatus.Upheld, second.Status);
        Assert.Equal(first.Key, mediator.Removal!.ComplaintKey);
        Assert.Single(mediator.Disciplines);
    }

    [Fact]
    public void A_finding_is_made_once_with_reasons_and_about_the_right_person()
    {
        var mediator = Admitted();
        var complaint = Against(mediator);
        Refuses("roster.reason", () => complaint.Uphold(DisciplinaryMeasure.Warning, "属实", mediator, President()), "Reasons");
        Refuses("roster.reason", () => complaint.Dismiss(null, President()), "Reasons");
        Assert.Throws<ArgumentException>(() => complaint.Uphold(DisciplinaryMeasure.Warning, "经核查情况属实", Admitted(), President()));
        Assert.Empty(mediator.Disciplines);
        complaint.Dismiss("经核查没有此事", President());
        Assert.Null(complaint.Finding!.Measure);
        Refuses("workflow.closed", () => complaint.Uphold(DisciplinaryMeasure.Warning, "经核查情况属实", mediator, President()));
    }

    [Fact]
    public void A_complaint_is_about_one_who_is_or_was_on_the_roster()
    {
        Refuses("complaint.not-on-roster", () => Against(Trained()));
        Assert.Equal(ComplaintStatus.Pending, Against(MediatorIn(RosterStatus.Removed)).Status);
    }

    [Fact]
    public void The_clerk_who_writes_a_complaint_down_is_not_its_complainant()
    {
        var mediator = Admitted();
        Assert.Null(RosterComplaint.Lodge(Guid.NewGuid(), Complaint, mediator, Settings, Clerk()).ComplainantId);
        Assert.Equal(Filer().Actor.UserId, Against(mediator).ComplainantId);
        Assert.DoesNotContain("赵投诉", Against(mediator).UnsavedEntries.Single().Sentence, StringComparison.Ordinal);
    }
}
