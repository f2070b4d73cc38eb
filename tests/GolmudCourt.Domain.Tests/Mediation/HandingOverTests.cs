using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Mediation;
using Xunit;
using Case = GolmudCourt.Domain.Mediation.Mediation;
using Samples = GolmudCourt.Domain.Tests.Filing.Sample;

namespace GolmudCourt.Domain.Tests.Mediation;

/// <summary>委托 after docketing and 转介 by and to partners: what is taken over, who is asked, how long it may take.</summary>
public sealed class HandingOverTests
{
    private static readonly Occasion _judge = Given.On(106, "法官甲", CourtRole.Judge);

    private static Domain.Filing.Filing EntrustedFiling()
    {
        var filing = Samples.Docketed();
        filing.EntrustMediation(_judge);
        return filing;
    }

    private static Case Entrusted(MediationTrack track, params int[] agreed) =>
        Case.FromCase(Guid.NewGuid(), EntrustedFiling(), track, agreed, 101, _judge);

    [Theory]
    [InlineData(MediationTrack.OrdinaryProcedure, "2026-12-08")] // 15 days from 11-23
    [InlineData(MediationTrack.SummaryProcedure, "2026-11-30")] // 7 days
    public void An_entrusted_case_has_the_days_of_its_procedure(MediationTrack track, string due)
    {
        var m = Entrusted(track, 1, 2);
        Assert.Equal((MediationStatus.Requested, MediationSource.Entrusted, "(2026)青2801民初1号"), (m.Status, m.Source, m.Origin.CaseNumber));
        Assert.Null(m.Origin.FilingKey);
        m.Accept(Given.Number, Given.Clerk());
        Assert.Equal(MediationStatus.Choosing, m.Status);
        m.Pick(1, [Given.Mediator], Given.Clerk());
        m.Pick(2, [Given.Mediator], Given.Clerk());
        m.ConfirmAppointment(Given.ByMediator());
        Assert.Equal(due, m.Period!.Due.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        m.Refuses("agreement.oral-in-litigation", () => m.RecordOralAgreement(Given.Terms, Given.ByMediator()));
    }

    [Fact]
    public void Who_has_not_said_yes_on_record_is_asked_and_one_no_ends_it()
    {
        var m = Entrusted(MediationTrack.OrdinaryProcedure, 1);
        var consent = Assert.Single(m.Consents);
        Assert.Equal((1, ConsentMeans.Counter, "法官甲"), (consent.PartyNumber, consent.Means, consent.GivenBy));
        m.Accept(Given.Number, Given.Clerk());
        Assert.Equal(MediationStatus.AwaitingRespondent, m.Status);
        m.Refuse(2, "不同意", Given.Clerk());
        Assert.Equal(Consequence.ResumeTrial, m.Ending!.Consequence);
    }

    [Theory]
    [InlineData(true, Consequence.CourtStatement)]
    [InlineData(false, Consequence.ResumeTrial)]
    public void An_entrusted_case_goes_back_to_the_court_either_way(bool settles, Consequence expected)
    {
        var m = Entrusted(MediationTrack.SummaryProcedure, 1, 2);
        m.Accept(Given.Number, Given.Clerk());
        m.LeaveToCourt(1, Given.Clerk());
        m.LeaveToCourt(2, Given.Clerk());
        m.AppointByCourt(Given.Other, null, Given.Clerk());
        m.ConfirmAppointment(Given.ByMediator(mediator: Given.Other));
        m.ClaimParty(2, 102, Given.Respondent());
        if (settles)
        {
            m.DraftAgreement(Given.Terms, Given.ByMediator(mediator: Given.Other));
            m.OpenForSignature(Given.ByMediator(mediator: Given.Other));
            var hash = m.CurrentAgreement()!.TextHash;
            m.SignAsParty(1, Given.Signature("才让·卓玛"), hash, Given.Applicant());
            m.SignAsParty(2, Given.Signature("李测试"), hash, Given.Respondent());
            m.SignAsMediator(Given.Signature("调解员乙"), hash, Given.ByMediator(mediator: Given.Other));
        }
        else
        {
            m.Expire(Given.Portal(new DateOnly(2026, 12, 1)));
        }

        Assert.Equal(expected, m.Ending!.Consequence);
    }

    [Fact]
    public void Only_an_entrusted_case_by_its_procedure_and_for_its_parties_is_taken_over()
    {
        Assert.Equal("mediation.filing-not-entrusted", Code(() => Case.FromCase(Guid.NewGuid(), Samples.Docketed(), MediationTrack.OrdinaryProcedure, [], null, _judge)));
        Assert.Equal("mediation.track", Code(() => Entrusted(MediationTrack.BeforeFiling)));
        Assert.Equal("mediation.part-gone", Code(() => Entrusted(MediationTrack.OrdinaryProcedure, 1, 9)));
        Assert.Equal("workflow.closed", Code(() => Case.FromCase(
            Guid.NewGuid(), EntrustedFiling(), MediationTrack.OrdinaryProcedure, [], null, Given.On(107, "院长甲", CourtRole.President))));
    }

    [Fact]
    public void A_case_is_entrusted_once_at_a_time_and_its_end_is_in_its_journal()
    {
        var filing = EntrustedFiling();
        Assert.False(filing.CanBeEntrusted);
        Samples.Refuses("filing.entrusted-already", () => filing.EntrustMediation(_judge));
        filing.CloseEntrustment(false, Samples.Upload, Given.Portal());
        Assert.Equal((FilingStatus.Docketed, FilePurpose.UndisputedFacts), (filing.Status, filing.Files[^1].Purpose));
        Assert.Contains("恢复审理", filing.UnsavedEntries[^1].Sentence, StringComparison.Ordinal);
        Samples.Refuses("filing.not-entrusted", () => filing.CloseEntrustment(true, null, Given.Portal()));
        Assert.True(filing.CanBeEntrusted);
        filing.EntrustMediation(Given.Clerk());
        filing.CloseEntrustment(true, null, Given.Portal());
        Assert.Contains("达成协议", filing.UnsavedEntries[^1].Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("民特")]
    [InlineData("民督")]
    [InlineData("民催")]
    public void What_must_not_be_mediated_is_not_entrusted(string type)
    {
        var filing = Samples.Submitted();
        filing.Docket(new CaseNumber(2026, "青2801", type, 1), Samples.Fee, false, Given.Clerk());
        Assert.False(filing.CanBeEntrusted);
        Assert.Equal("民诉解释 143", Samples.Refuses("filing.not-entrustable", () => filing.EntrustMediation(_judge)).Article);
    }

    [Fact]
    public void A_referral_names_the_partner_and_asks_everyone()
    {
        var m = Case.StartReferral(Guid.NewGuid(), Given.Referral, Given.Clerk());
        Assert.Equal((ReferralDirection.FromPartner, "联络某"), (m.Referrals[0].Direction, m.Referrals[0].Liaison));
        m.AddParty(Given.ApplicantDetails, Given.Clerk());
        m.AddParty(Given.RespondentDetails, Given.Clerk());
        m.Describe(Given.Dispute, Given.Clerk());
        m.Submit(1, Given.Clerk());
        Assert.StartsWith("测试总工会转介调解", m.UnsavedEntries[^1].Sentence, StringComparison.Ordinal);
        Assert.Equal("HandOver", m.UnsavedEntries[^1].Act);
        m.Accept(Given.Number, Given.Clerk());
        Assert.Equal((MediationStatus.AwaitingRespondent, 0), (m.Status, m.Consents.Count));
    }

    [Fact]
    public void A_partner_is_asked_for_help_once_with_the_parties_consent_while_the_clock_runs_on()
    {
        var m = Given.InProgress();
        var due = m.Period!.Due;
        m.Refuses("mediation.referral-consent", () => m.Refer(Given.Referral, false, Given.Clerk()), "PartiesAgree");
        m.Refer(Given.Referral with { Note = "请上门做工作" }, true, Given.Clerk());
        Assert.Equal((MediationStatus.InProgress, due, ReferralDirection.ToPartner), (m.Status, m.Period!.Due, m.Referrals[0].Direction));
        Assert.Contains("测试总工会协助调解（联络人联络某", m.UnsavedEntries[^1].Sentence, StringComparison.Ordinal);
        m.Refuses("mediation.referred-already", () => m.Refer(Given.Referral, true, Given.Clerk()), "PartnerId");
    }

    public static TheoryData<ReferralDetails, string> BadReferrals => new()
    {
        { Given.Referral with { Liaison = " " }, "Liaison" },
        { Given.Referral with { Liaison = new string('某', 51) }, "Liaison" },
        { Given.Referral with { ReferredOn = null }, "ReferredOn" },
        { Given.Referral with { ReferredOn = Given.Monday.AddDays(1) }, "ReferredOn" },
        { Given.Referral with { ReferredOn = Given.Monday.AddDays(-366) }, "ReferredOn" },
        { Given.Referral with { Note = new string('注', 501) }, "Note" },
    };

    [Theory]
    [MemberData(nameof(BadReferrals))]
    public void A_referral_says_through_whom_and_when(ReferralDetails bad, string field)
    {
        Given.InProgress().Refuses("mediation.details", () => Given.InProgress().Refer(bad, true, Given.Clerk()), field);
        Assert.Equal(field, Assert.Throws<RuleViolation>(() => Case.StartReferral(Guid.NewGuid(), bad, Given.Clerk())).Field);
    }

    [Fact]
    public void A_file_is_taken_out_of_a_draft_and_of_nothing_else()
    {
        var m = Given.Draft();
        m.AddMaterial(MediationFilePurpose.Evidence, 1, Given.Upload, Given.Applicant());
        m.Refuses("mediation.part-gone", () => m.RemoveMaterial(2, Given.Applicant()));
        Assert.Equal("材料.pdf", m.RemoveMaterial(1, Given.Applicant()));
        Assert.Empty(m.Files);
        m.AddMaterial(MediationFilePurpose.Evidence, 1, Given.Upload, Given.Applicant());
        m.Submit(1, Given.Applicant());
        m.Refuses("mediation.not-draft", () => m.RemoveMaterial(1, Given.Applicant()));
    }

    [Fact]
    public void A_draft_kept_while_it_is_written_leaves_no_line_in_the_journal()
    {
        var m = Given.InProgress();
        var length = m.JournalLength;
        m.KeepDraft(new("还没有写完", [], [], null), Given.ByMediator());
        Assert.Equal((length, "还没有写完"), (m.JournalLength, m.CurrentAgreement()!.FactsAndDisputes));
        m.Refuses("mediation.not-the-mediator", () => m.KeepDraft(Given.Terms, Given.ByMediator(mediator: Given.Other)));
        m.Refuses("workflow.closed", () => m.KeepDraft(Given.Terms, Given.Applicant()));
        m.DraftAgreement(Given.Terms, Given.ByMediator());
        m.OpenForSignature(Given.ByMediator());
        m.Refuses("workflow.closed", () => m.KeepDraft(Given.Terms, Given.ByMediator()));
    }

    private static string Code(Action act) => Assert.Throws<RuleViolation>(act).Code;
}
