using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Confirmation;
using Xunit;
using static GolmudCourt.Domain.Tests.Confirmation.GivenConfirmation;
using static GolmudCourt.Domain.Tests.Mediation.Given;

namespace GolmudCourt.Domain.Tests.Confirmation;

/// <summary>From the docket to the ruling, and the ways out (民诉法 185、187、205、206; 民诉解释 355-358).</summary>
public sealed class ExaminingTests
{
    public static TheoryData<ConfirmationRefusalGround> RefusalGrounds => [.. Enum.GetValues<ConfirmationRefusalGround>()];

    public static TheoryData<DismissalGround> DismissalGrounds => [.. Enum.GetValues<DismissalGround>()];

    public static TheoryData<BarredSubject> Subjects => [.. Enum.GetValues<BarredSubject>()];

    [Theory]
    [InlineData(CourtRole.Clerk)]
    [InlineData(CourtRole.Judge)]
    public void A_clerk_or_a_judge_dockets_with_its_own_type_code_and_no_fee(CourtRole role)
    {
        var a = Submitted();
        a.Docket(DocketNumber, On(JudgeId, "某甲", role));

        Assert.Equal("(2026)青2801诉前调确1号", a.Docketing!.CaseNumber);
        Assert.Contains("不收取费用", a.UnsavedEntries[^1].Sentence, StringComparison.Ordinal);
        Assert.Equal((ConfirmationStatus.Docketed, new DateOnly(2026, 12, 23)), (a.Status, a.ExamineBy!.Due));
    }

    [Fact]
    public void No_other_type_code_is_taken()
    {
        var a = Submitted();
        a.Refuses("confirmation.number", () => a.Docket(new CaseNumber(2026, "青2801", "民特", 1), Clerk()));
    }

    [Theory]
    [MemberData(nameof(RefusalGrounds))]
    public void Each_ground_of_refusal_stands_with_its_article_and_reason(ConfirmationRefusalGround ground)
    {
        var a = Submitted();
        a.Refuses("confirmation.reason", () => a.Refuse(ground, "不行", Clerk()), "Reason");
        a.Refuse(ground, "协议的内容属于这一情形", Clerk());

        Assert.Equal((ConfirmationStatus.Refused, ground), (a.Status, a.Refusal!.Ground));
        Assert.Contains(ConfirmationNames.ArticleOf(ground), a.UnsavedEntries[^1].Sentence, StringComparison.Ordinal);
        Assert.Contains(ConfirmationNames.Of(ground), a.UnsavedEntries[^1].Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_judge_who_mediated_it_may_not_rule()
    {
        var a = Docketed();
        a.Refuses("confirmation.conflict", () => a.Take(Judge(id: 103, name: "调解员甲")));
        a.Refuses("confirmation.conflict", () => a.Assign(103, "调解员甲", "案件较多，指定承办", President()), "JudgeId");
        a.Take(Judge());
        Assert.Equal(JudgeId, a.CurrentJudge()!.UserId);
    }

    [Fact]
    public void A_namesake_of_a_mediator_known_by_name_only_waits_for_the_president()
    {
        var a = OutsideDraft();
        a.SignFirst();
        a.SignSecond();
        a.Docket(DocketNumber, Clerk());

        a.Refuses("confirmation.conflict", () => a.Take(Judge(name: "王调解")));
        a.Assign(JudgeId, "王调解", "经核对只是同名，指定承办", President());
        a.RecordInterview(Interview(), Judge(name: "王调解"));
        a.RecordInterview(Interview(2), Judge(name: "王调解"));
        a.Confirm("协议自愿、合法", Judge(name: "王调解"));
        Assert.Equal(ConfirmationStatus.Confirmed, a.Status);
    }

    [Fact]
    public void A_party_is_nobody_s_judge()
    {
        var a = Docketed();
        a.Refuses("confirmation.conflict", () => a.Take(Judge(id: 102, name: "李测试")));
    }

    [Fact]
    public void Only_the_sole_judge_examines()
    {
        var a = Heard();
        var other = Judge(id: 202, name: "法官乙");
        a.Refuses("confirmation.not-your-case", () => a.Confirm("协议自愿合法", other));
        a.Refuses("confirmation.not-your-case", () => a.Dismiss([DismissalGround.Unclear], [], "内容不明确", other));
        a.Refuses("confirmation.not-your-case", () => a.RequestSupplement("请补充转账记录", 5, other));
        a.Refuses("confirmation.not-your-case", () => a.RecordInterview(Interview(), other));
        a.Assign(202, "法官乙", "法官甲休假，改由法官乙承办", President());
        a.Confirm("协议自愿合法，内容明确", other);
        Assert.Equal("法官乙", a.Ruling!.Judge);
    }

    [Theory]
    [InlineData(false, true, "IdentityChecked")]
    [InlineData(true, false, "Warned")]
    public void Identity_and_warning_come_before_the_questions(bool identity, bool warned, string field)
    {
        var a = Examined();
        a.Refuses("confirmation.interview-duty", () => a.RecordInterview(Interview() with { IdentityChecked = identity, Warned = warned }, Judge()), field);
    }

    [Fact]
    public void An_interview_has_a_record_and_lies_between_docketing_and_now()
    {
        var a = Examined();
        a.Refuses("confirmation.interview-record", () => a.RecordInterview(Interview() with { Record = " " }, Judge()), "Record");
        a.Refuses("confirmation.interview-time", () => a.RecordInterview(Interview(day: Monday.AddDays(1)), Judge()), "HeldAt");
        a.Refuses("confirmation.interview-time", () => a.RecordInterview(Interview(day: Monday.AddDays(-1)), Judge()), "HeldAt");
        a.Refuses("confirmation.part-gone", () => a.RecordInterview(Interview(9), Judge()));
    }

    [Fact]
    public void Each_party_is_heard_before_the_agreement_is_confirmed()
    {
        var a = Examined();
        a.RecordInterview(Interview(), Judge());
        Assert.Contains("李测试", a.Refuses("confirmation.not-heard", () => a.Confirm("协议自愿、合法", Judge())).Message, StringComparison.Ordinal);
        a.RecordInterview(Interview(2, mode: InterviewMode.Video), Judge());
        a.Confirm("协议自愿、合法，内容明确", Judge());

        Assert.True(a.Ruling!.Effective);
        Assert.Null(a.NextDue);
    }

    [Theory]
    [MemberData(nameof(DismissalGrounds))]
    public void Each_of_the_six_grounds_dismisses(DismissalGround ground)
    {
        var a = Examined();
        a.Dismiss([ground], [], "经审查属于这一情形", Judge());

        Assert.Equal((ConfirmationStatus.Dismissed, false), (a.Status, a.Ruling!.Effective));
        Assert.Equal([ground], a.Ruling.Grounds);
        Assert.Contains(ConfirmationNames.Of(ground), a.UnsavedEntries[^1].Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Subjects))]
    public void A_barred_subject_found_after_acceptance_dismisses_too(BarredSubject subject)
    {
        var a = Examined();
        a.Dismiss([], [subject], "受理后发现属于这一情形", Judge());
        Assert.Equal([subject], a.Ruling!.Subjects);
    }

    [Fact]
    public void A_dismissal_has_a_ground_and_reasons()
    {
        var a = Examined();
        a.Refuses("confirmation.ground", () => a.Dismiss([], [], "没有写理由编号", Judge()), "Grounds");
        a.Refuses("confirmation.reason", () => a.Dismiss([DismissalGround.Other], [], "", Judge()), "Reasons");
        var heard = Heard();
        heard.Refuses("confirmation.reason", () => heard.Confirm(null, Judge()), "Reasons");
    }

    [Fact]
    public void Material_is_asked_for_by_a_day_and_answered_by_either_party()
    {
        var a = AwaitingMaterial();
        Assert.Equal((new DateOnly(2026, 12, 3), new DateOnly(2026, 12, 3)), (a.OpenSupplement()!.Deadline.Due, a.NextDue));
        Assert.Contains("按撤回申请处理", a.UnsavedEntries[^1].Sentence, StringComparison.Ordinal);
        a.Refuses("confirmation.reason", () => a.AnswerSupplement(null, [], Respondent(hour: 12)), "Answer");
        a.Refuses("confirmation.not-your-party", () => a.AnswerSupplement("已经补充", [], Stranger()));
        a.AnswerSupplement(null, [Upload], Respondent(hour: 12));

        Assert.Equal(ConfirmationStatus.UnderExamination, a.Status);
        Assert.Equal(("提交材料1份", 1), (a.Supplements[0].Answer, a.Files[^1].BelongsTo));
    }

    [Fact]
    public void A_clerk_takes_material_at_the_counter()
    {
        var a = AwaitingMaterial();
        a.AnswerSupplement("当事人到窗口提交收条原件", [], Clerk());
        Assert.Equal("窗口代收：申请人提交了补充材料", a.UnsavedEntries[^1].Sentence);
    }

    [Fact]
    public void Without_the_material_it_counts_as_withdrawn_but_not_before_the_day_has_passed()
    {
        var a = AwaitingMaterial();
        a.Refuses("confirmation.supplement-running", () => a.DeemWithdrawn(LapseGround.NotSupplied, "逾期没有补充", Judge(new DateOnly(2026, 12, 3))), "Ground");
        a.DeemWithdrawn(LapseGround.NotSupplied, "逾期没有补充，也没有说明理由", Judge(new DateOnly(2026, 12, 4)));

        Assert.Equal((ConfirmationStatus.DeemedWithdrawn, LapseGround.NotSupplied), (a.Status, a.Lapse!.Ground));
    }

    [Fact]
    public void Who_refuses_to_be_heard_counts_as_withdrawing()
    {
        var a = Examined();
        a.Refuses("confirmation.no-supplement", () => a.DeemWithdrawn(LapseGround.NotSupplied, "没有补充材料", Judge()), "Ground");
        a.DeemWithdrawn(LapseGround.RefusedInterview, "两次通知均拒不到场", Judge());
        Assert.Equal(ConfirmationStatus.DeemedWithdrawn, a.Status);
    }

    [Fact]
    public void Before_acceptance_either_party_withdraws_at_once()
    {
        var a = Submitted();
        a.Refuses("confirmation.not-your-party", () => a.Withdraw(2, "不想申请了", Applicant()));
        a.Withdraw(2, "对方已经付清", Respondent());
        Assert.Equal(ConfirmationStatus.Withdrawn, a.Status);
    }

    [Fact]
    public void After_acceptance_the_judge_permits_it_or_gives_a_reason()
    {
        var a = Examined();
        a.Refuses("confirmation.no-withdrawal", () => a.DecideWithdrawal(true, null, Judge()));
        a.ApplyToWithdraw(1, "对方已经付清", Applicant(hour: 12));
        a.Refuses("confirmation.withdrawal-pending", () => a.ApplyToWithdraw(2, "我也要撤回", Respondent(hour: 12)));
        a.Refuses("confirmation.withdrawal-pending", () => a.Dismiss([DismissalGround.Unclear], [], "内容不明确", Judge(hour: 13)));
        a.Refuses("confirmation.reason", () => a.DecideWithdrawal(false, "", Judge(hour: 13)), "Reason");
        a.DecideWithdrawal(false, "涉嫌虚假调解，应当继续审查", Judge(hour: 13));
        Assert.Equal(ConfirmationStatus.UnderExamination, a.Status);
        a.ApplyToWithdraw(2, "双方都不要求确认了", Respondent(hour: 14));
        a.DecideWithdrawal(true, null, Judge(hour: 15));

        Assert.Equal(ConfirmationStatus.Withdrawn, a.Status);
        Assert.Equal([false, true], a.Withdrawals.Select(w => w.Permitted!.Value));
    }
}
