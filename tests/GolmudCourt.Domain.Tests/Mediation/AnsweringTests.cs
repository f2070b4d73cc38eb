using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Mediation;
using Xunit;
using Case = GolmudCourt.Domain.Mediation.Mediation;

namespace GolmudCourt.Domain.Tests.Mediation;

public sealed class AnsweringTests
{
    private static readonly DateTimeOffset _expiry = Given.At(Given.Monday.AddDays(5));

    [Theory]
    [InlineData("applicant", "mediation.no-applicant")]
    [InlineData("respondent", "mediation.no-respondent")]
    [InlineData("summary", "mediation.no-summary")]
    [InlineData("request", "mediation.no-request")]
    public void A_request_is_complete_before_it_is_handed_in(string without, string code)
    {
        var m = Case.Start(Guid.NewGuid(), Given.Applicant());
        if (without != "applicant")
        {
            m.AddParty(Given.ApplicantDetails, Given.Applicant());
        }

        if (without != "respondent")
        {
            m.AddParty(Given.RespondentDetails, Given.Applicant());
        }

        m.Describe(Given.Dispute with { Summary = without == "summary" ? " " : "借款", Request = without == "request" ? null : "还款" }, Given.Applicant());
        m.Refuses(code, () => m.Submit(1, Given.Applicant()));
    }

    [Fact]
    public void Bad_details_are_refused_at_their_field()
    {
        var m = Given.Draft();
        m.Refuses("mediation.details", () => m.AddParty(Given.RespondentDetails with { Address = null }, Given.Applicant()), "Phone");
        m.Refuses("mediation.details", () => m.AddParty(Given.RespondentDetails with { Name = " " }, Given.Applicant()), "Name");
        m.Refuses("mediation.amount", () => m.Describe(Given.Dispute with { Amount = 0 }, Given.Applicant()), "Amount");
        m.Refuses("mediation.too-long", () => m.Describe(Given.Dispute with { Summary = new string('长', 5001) }, Given.Applicant()), "Summary");
    }

    [Fact]
    public void What_was_handed_in_is_no_draft_any_more()
    {
        var m = Given.Requested();
        m.Refuses("mediation.not-draft", () => m.AddParty(Given.RespondentDetails, Given.Applicant()));
        m.Refuses("mediation.not-draft", () => m.Describe(Given.Dispute, Given.Applicant()));
    }

    [Fact]
    public void Accepting_gives_the_number_and_asks_the_other_side()
    {
        var m = Given.Asked();
        Assert.Equal((MediationStatus.AwaitingRespondent, "(2026)青2801民诉前调1号"), (m.Status, m.CaseNumber));
        Assert.Equal(new DateOnly(2026, 11, 26), m.NextDue);
        var other = Given.Requested();
        Assert.Throws<ArgumentException>(() => other.Accept(new CaseNumber(2026, "青2801", "民初", 1), Given.Clerk()));
    }

    [Fact]
    public void A_request_by_both_goes_straight_to_the_choice()
    {
        var m = Given.Requested();
        m.Agree(2, Given.Clerk());
        m.Accept(Given.Number, Given.Clerk());
        Assert.Equal(MediationStatus.Choosing, m.Status);
        Assert.Equal(new DateOnly(2026, 11, 25), m.NextDue);
        Assert.Equal(CourtRole.System, m.UnsavedEntries[^1].Role);
    }

    [Fact]
    public void Consent_says_who_when_and_how()
    {
        var m = Given.Choosing();
        Assert.Equal([(1, ConsentMeans.Account), (2, ConsentMeans.Account)], m.Consents.Select(c => (c.PartyNumber, c.Means)));
        Assert.False(m.HasConsent(2, MediationStage.Online));
        Assert.False(m.HasConsent(2, MediationStage.Service));
        m.GiveConsent(2, MediationStage.Online, Given.Respondent());
        m.Refuses("consent.given", () => m.GiveConsent(2, MediationStage.Online, Given.Respondent()));
        m.RevokeConsent(2, MediationStage.Online, Given.Respondent());
        Assert.False(m.HasConsent(2, MediationStage.Online));
        m.Refuses("consent.mediation", () => m.RevokeConsent(2, MediationStage.Mediation, Given.Respondent()));
        m.Refuses("consent.party-only", () => m.GiveConsent(2, MediationStage.Online, Given.ByMediator()));
    }

    [Fact]
    public void A_no_ends_it_at_once_with_its_reason()
    {
        var m = Given.Asked();
        m.Invite(2, Given.Code, _expiry, 5, Given.Clerk());
        Assert.Equal(InvitationCheck.Right, m.AnswerInvitation(1, Given.Code, false, "直接起诉吧", Given.Portal()));
        Assert.Equal((MediationStatus.Ended, EndingGround.Unwilling, "直接起诉吧"), (m.Status, m.Ending!.Ground, m.Ending.Circumstances));
        Assert.Equal(ConsentMeans.ShortCode, m.Consents[^1].Means);
    }

    [Fact]
    public void An_unreachable_party_ends_it_at_once()
    {
        var m = Given.Asked();
        m.ReportUnreachable(2, "电话三次无人接听，邮件退回", Given.Clerk());
        Assert.Equal((MediationStatus.Ended, EndingGround.Unreachable), (m.Status, m.Ending!.Ground));
    }

    [Fact]
    public void A_yes_by_code_opens_the_choice_and_the_code_is_spent()
    {
        var m = Given.Asked();
        m.Invite(2, Given.Code, _expiry, 5, Given.Clerk());
        Assert.Equal(InvitationCheck.Right, m.AnswerInvitation(1, Given.Code, true, null, Given.Portal()));
        Assert.Equal(MediationStatus.Choosing, m.Status);
        Assert.Equal(InvitationCheck.Answered, m.TryCode(1, Given.Code, Given.Portal()));
        Assert.Equal("李测试", m.Consents[^1].GivenBy);
    }

    [Fact]
    public void A_thousand_guesses_lock_the_code_and_the_right_one_no_longer_works()
    {
        var m = Given.Asked();
        m.Invite(2, Given.Code, _expiry, 5, Given.Clerk());
        var results = Enumerable.Range(0, 1000).Select(_ => m.TryCode(1, Given.WrongCode, Given.Portal())).ToList();

        Assert.Equal(4, results.Count(r => r == InvitationCheck.Wrong));
        Assert.Equal(996, results.Count(r => r == InvitationCheck.Locked));
        Assert.Equal(InvitationCheck.Locked, m.AnswerInvitation(1, Given.Code, true, null, Given.Portal()));
        Assert.Equal(MediationStatus.AwaitingRespondent, m.Status);
        Assert.Equal(5, m.Invitations[0].WrongTries);
        Assert.Single(m.UnsavedEntries, e => e.Act == "LockInvitation");

        m.Invite(2, Given.WrongCode, _expiry, 5, Given.Clerk());
        Assert.Equal(InvitationCheck.Right, m.TryCode(2, Given.WrongCode, Given.Portal()));
    }

    [Fact]
    public void A_wrong_code_changes_nothing_but_the_count()
    {
        var m = Given.Asked();
        m.Invite(2, Given.Code, _expiry, 5, Given.Clerk());
        Assert.Equal(InvitationCheck.Wrong, m.AnswerInvitation(1, Given.WrongCode, false, null, Given.Portal()));
        Assert.Equal((MediationStatus.AwaitingRespondent, 1), (m.Status, m.Invitations[0].WrongTries));
    }

    [Fact]
    public void A_code_expires_and_a_new_invitation_replaces_the_old()
    {
        var m = Given.Asked();
        m.Invite(2, Given.Code, _expiry, 5, Given.Clerk());
        Assert.Equal(InvitationCheck.Expired, m.TryCode(1, Given.Code, Given.Portal(Given.Monday.AddDays(6))));
        m.Invite(2, Given.WrongCode, _expiry, 5, Given.Clerk());
        Assert.Equal(InvitationCheck.Expired, m.TryCode(1, Given.Code, Given.Portal()));
    }

    [Fact]
    public void An_invitation_without_an_answer_ends_it_when_its_time_is_over()
    {
        var m = Given.Asked();
        m.Refuses("mediation.invitation-runs", () => m.LapseInvitations(Given.Portal(Given.Monday.AddDays(30))));
        m.Invite(2, Given.Code, _expiry, 5, Given.Clerk());
        m.Refuses("mediation.invitation-runs", () => m.LapseInvitations(Given.Portal(Given.Monday.AddDays(5))));
        m.LapseInvitations(Given.Portal(Given.Monday.AddDays(6)));
        Assert.Equal((MediationStatus.Ended, EndingGround.Unreachable), (m.Status, m.Ending!.Ground));
    }

    [Fact]
    public void A_third_party_stays_away_without_ending_it()
    {
        var m = Given.Draft();
        m.AddParty(Given.RespondentDetails with { Position = MediationPosition.ThirdParty, Name = "赵测试" }, Given.Applicant());
        m.Submit(1, Given.Applicant());
        m.Accept(Given.Number, Given.Clerk());
        m.Refuse(3, null, Given.Clerk());
        Assert.Equal(MediationStatus.AwaitingRespondent, m.Status);
        m.Agree(2, Given.Clerk());
        Assert.Equal(MediationStatus.Choosing, m.Status);
        Assert.Equal([1, 2], m.Participants().Select(p => p.Number));
    }

    [Fact]
    public void A_party_is_claimed_by_one_account_and_nobody_is_on_both_sides()
    {
        var m = Given.Choosing();
        m.Refuses("mediation.party-claimed", () => m.ClaimParty(2, 999, Given.Respondent()));
        var other = Given.Asked();
        other.Refuses("mediation.both-sides", () => other.ClaimParty(2, 101, Given.Applicant()));
    }

    [Fact]
    public void Declining_names_one_of_the_three_grounds_and_a_reason()
    {
        var m = Given.Requested();
        m.Refuses("mediation.reason", () => m.Decline(DeclineGround.NoJurisdiction, "不管", Given.Clerk()), "Reason");
        m.Decline(DeclineGround.NoJurisdiction, "纠纷与本市无关", Given.Clerk());
        Assert.Equal((MediationStatus.Declined, Consequence.None), (m.Status, m.Declination!.Consequence));
        Assert.Equal(3, Enum.GetValues<DeclineGround>().Length);
    }
}
