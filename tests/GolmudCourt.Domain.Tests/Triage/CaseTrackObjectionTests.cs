using System.Globalization;
using GolmudCourt.Domain.Triage;
using Xunit;
using static GolmudCourt.Domain.Tests.Triage.GivenTrack;
using static GolmudCourt.Domain.Tests.Triage.GivenTriage;

namespace GolmudCourt.Domain.Tests.Triage;

public sealed class CaseTrackObjectionTests
{
    [Fact]
    public void An_objection_waits_for_the_judge_and_there_is_one_at_a_time()
    {
        var track = Objected(TrialProcedure.SmallClaims);
        Assert.Equal(("李测试", TrialProcedure.SmallClaims, null), (track.OpenObjection()!.Party, track.OpenObjection()!.Procedure, track.OpenObjection()!.Upheld));
        Refuses("track.objection-pending", () => track.ObjectToProcedure("张测试", "也不同意适用", Party()));
    }

    [Fact]
    public void After_the_hearing_it_is_too_late()
    {
        var track = In(TrialProcedure.SmallClaims);
        track.RecordHearing(new DateOnly(2026, 1, 20), Judge(new DateOnly(2026, 1, 20)));
        Refuses("track.heard", () => track.ObjectToProcedure("李测试", "本案争议很大", Party(new DateOnly(2026, 1, 21))));
    }

    [Fact]
    public void An_objection_upheld_is_a_conversion()
    {
        var track = Objected(TrialProcedure.SmallClaims);
        track.Convert(TrialProcedure.Summary, ConversionGround.ObjectionUpheld, "标的额计算有误，异议成立", Judge());
        Assert.Equal((CaseTrackStatus.Summary, true), (track.Status, track.Objections[0].Upheld));
        Assert.Equal("标的额计算有误，异议成立", track.Objections[0].Decision);
        Assert.Null(track.OpenObjection());
    }

    [Fact]
    public void An_objection_without_ground_is_rejected_with_reasons()
    {
        var track = Objected(TrialProcedure.Summary);
        Refuses("track.reason", () => track.RejectObjection("不", Judge()), "Reason");
        track.RejectObjection("事实清楚，双方无争议", Judge());
        Assert.Equal((CaseTrackStatus.Summary, false), (track.Status, track.Objections[0].Upheld));
        Refuses("track.no-objection", () => track.RejectObjection("事实清楚，双方无争议", Judge()));
    }

    [Fact]
    public void Nothing_can_be_upheld_that_was_not_brought() => Refuses(
        "track.no-objection",
        () => In(TrialProcedure.Summary).Convert(TrialProcedure.Ordinary, ConversionGround.ObjectionUpheld, "异议成立，转为普通", Judge()), "Ground");

    [Fact]
    public void A_hearing_and_the_end_wait_for_the_decision_on_it()
    {
        var track = Objected(TrialProcedure.Summary);
        Refuses("track.objection-open", () => track.RecordHearing(DocketDay, Judge()));
        Refuses("track.objection-open", () => track.Close(CaseEnding.Judgment, null, Judge()));
    }

    [Theory]
    [InlineData("2026-01-04")]
    [InlineData("2026-01-21")]
    public void A_hearing_lies_between_docketing_and_today(string day) =>
        Refuses("track.hearing-day", () => In(TrialProcedure.Summary).RecordHearing(DateOnly.Parse(day, CultureInfo.InvariantCulture), Judge(new DateOnly(2026, 1, 20))), "Day");

    [Fact]
    public void The_first_hearing_counts()
    {
        var track = In(TrialProcedure.Summary);
        track.RecordHearing(new DateOnly(2026, 1, 20), Judge(new DateOnly(2026, 1, 20)));
        track.RecordHearing(new DateOnly(2026, 1, 27), Judge(new DateOnly(2026, 1, 27)));
        Assert.Equal(new DateOnly(2026, 1, 20), track.HeardOn);
    }

    [Fact]
    public void By_agreement_a_case_that_is_not_simple_may_be_tried_summarily()
    {
        var track = In(TrialProcedure.Ordinary);
        var change = track.Agree(Plain.With((TriageQuestion.FactsClear, TriageAnswer.No)).Suggest(), "双方到庭书面约定", Judge());
        Assert.Equal((CaseTrackStatus.Summary, null), (track.Status, change.Ground));
        Assert.Equal(new DateOnly(2026, 4, 7), track.Limit!.Due);
    }

    [Theory]
    [InlineData(TriageQuestion.WhereaboutsUnknown)]
    [InlineData(TriageQuestion.BarredFromSummary)]
    public void Agreement_does_not_open_what_is_excluded(TriageQuestion question) => Refuses(
        "track.barred", () => In(TrialProcedure.Ordinary).Agree(Plain.With((question, TriageAnswer.Yes)).Suggest(), "双方到庭书面约定", Judge()));

    [Fact]
    public void After_the_hearing_the_ordinary_procedure_stays()
    {
        var track = In(TrialProcedure.Ordinary);
        track.RecordHearing(DocketDay, Judge());
        Refuses("track.heard", () => track.Agree(Plain.Suggest(), "双方到庭书面约定", Judge()));
    }

    [Theory]
    [InlineData("218692.00", null)]
    [InlineData("218692.01", "track.barred")]
    public void By_agreement_small_claims_go_to_twice_the_wage(string amount, string? refusal)
    {
        var elements = Plain with { Amount = decimal.Parse(amount, CultureInfo.InvariantCulture) };
        var track = In(TrialProcedure.Summary);
        var failure = Record.Exception(() => track.Agree(elements.Suggest(), "双方到庭书面约定", Judge()));
        Assert.Equal(refusal, (failure as RuleViolation)?.Code);
        Assert.Equal(refusal is null ? CaseTrackStatus.SmallClaims : CaseTrackStatus.Summary, track.Status);
    }

    [Fact]
    public void A_closed_case_is_due_no_more()
    {
        var track = InState(CaseTrackStatus.Closed);
        Assert.Null(track.NextDue);
        Assert.Null(track.Procedure);
    }
}
