using GolmudCourt.Domain.Confirmation;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Mediation;
using Xunit;
using static GolmudCourt.Domain.Tests.Confirmation.GivenConfirmation;
using static GolmudCourt.Domain.Tests.Mediation.Given;

namespace GolmudCourt.Domain.Tests.Confirmation;

/// <summary>Who may join for a party that nobody speaks for yet, above all for a company (民诉法 51、61、62).</summary>
public sealed class JoiningTests
{
    private static readonly string _hash = new('c', 64);

    private static ConfirmationPartyDetails Company { get; } =
        new(2, PartyKind.LegalPerson, "格尔木测试商贸有限公司", "91632801MA75TEST08", "13900005678", "格尔木市测试路2号", "马代表", null);

    private static Occasion Representative(DateOnly? day = null) => On(501, "马代表", CourtRole.Litigant, day, hour: 11);

    private static Occasion Agent(DateOnly? day = null, long id = 502) => On(id, "刘律师", CourtRole.Agent, day, hour: 11);

    [Fact]
    public void The_legal_representative_joins_by_name_and_signs_for_the_company()
    {
        var a = Invited();
        a.Join(1, false, null, [], Representative());
        Assert.Equal((501, true), (a.Parties.Single(p => p.Number == 2).UserId, a.Invitations[0].Answer));

        a.SignFirst();
        a.ChooseService(2, Choice(), Representative());
        a.Sign(2, Signature("马代表"), ConfirmationText.HashOf(a), Context, Representative());
        Assert.Equal(ConfirmationStatus.AwaitingAcceptance, a.Status);
    }

    [Fact]
    public void An_agent_with_the_letter_of_special_authority_joins_and_what_the_other_side_signed_stands()
    {
        var a = Invited();
        a.SignFirst();
        a.Join(1, null, AgentAuthority.Special, [Upload], Agent());

        Assert.Equal((ConfirmationFilePurpose.Authority, 2), (a.Files[^1].Purpose, a.Files[^1].BelongsTo));
        Assert.Equal(a.Signatures[0].TextHash, ConfirmationText.HashOf(a));
        a.ChooseService(2, Choice(), Agent());
        a.Sign(2, Signature("刘律师"), ConfirmationText.HashOf(a), Context, Agent());
        Assert.Equal(ConfirmationStatus.AwaitingAcceptance, a.Status);
    }

    [Fact]
    public void An_account_of_the_company_itself_joins_by_its_document()
    {
        var a = Invited();
        a.Join(1, true, null, [], On(503, "格尔木测试商贸有限公司", CourtRole.Litigant));
        Assert.Equal(503, a.Parties.Single(p => p.Number == 2).UserId);
    }

    [Theory]
    [InlineData(CourtRole.Litigant, null, 1, "民诉法 51、61")]
    [InlineData(CourtRole.Agent, null, 1, "民诉法 62")]
    [InlineData(CourtRole.Agent, AgentAuthority.General, 1, "民诉法 62")]
    [InlineData(CourtRole.Agent, AgentAuthority.Special, 0, "民诉法 62")]
    public void Who_has_no_authority_is_refused(CourtRole role, AgentAuthority? authority, int files, string article)
    {
        var a = Invited();
        var someone = On(504, "路人甲", role, hour: 11);
        var refused = a.Refuses("confirmation.no-authority", () => a.Join(1, false, authority, [.. Enumerable.Repeat(Upload, files)], someone));
        Assert.Equal(article, refused.Article);
        Assert.Null(a.Invitations[0].AnsweredAt);
    }

    [Fact]
    public void A_natural_person_is_not_joined_by_another_person()
    {
        var a = Invited(new(2, PartyKind.NaturalPerson, "李测试", "440524188001010014", "13900005678", "格尔木市测试路2号", null, null));
        Assert.Contains("实名信息", a.Refuses("confirmation.no-authority", () => a.Join(1, false, null, [], Stranger())).Message, StringComparison.Ordinal);
        a.Join(1, true, null, [], Respondent(hour: 11));
    }

    [Fact]
    public void Nobody_speaks_for_both_sides()
    {
        var a = Invited(Company with { Representative = "张测试" });
        a.Refuses("confirmation.both-sides", () => a.Join(1, false, null, [], Applicant(hour: 11)));
    }

    [Fact]
    public void A_code_runs_out_with_the_time_to_apply_and_a_later_one_replaces_it()
    {
        var a = Invited();
        Assert.Equal(a.ApplyBy!.Due.AddDays(1).ToDateTime(TimeOnly.MinValue), a.Invitations[0].ExpiresAt.DateTime);
        a.Invite(2, new('d', 64), 3, Applicant(hour: 11));
        Assert.Equal(InvitationCheck.Expired, a.TryCode(1, _hash, Representative()));
        a.Refuses("confirmation.invitation", () => a.Join(1, false, null, [], Representative()));
        a.Join(2, false, null, [], Representative());
        a.Refuses("confirmation.invitation", () => a.Invite(2, _hash, 3, Applicant(hour: 12)));
        a.Refuses("confirmation.invitation", () => a.Join(2, false, null, [], Agent()));
    }

    [Fact]
    public void Wrong_tries_lock_the_code()
    {
        var a = Invited();
        Assert.Equal(
            [InvitationCheck.Wrong, InvitationCheck.Wrong, InvitationCheck.Locked, InvitationCheck.Locked],
            new[] { 'x', 'y', 'z', 'c' }.Select(c => a.TryCode(1, new(c, 64), Representative())));
    }

    [Fact]
    public void After_the_last_day_nobody_is_invited()
    {
        var a = OutsideDraft(Outside() with { Parties = [First, Company] });
        a.Refuses("confirmation.invitation", () => a.Invite(2, _hash, 3, Applicant(a.ApplyBy!.Due.AddDays(1))));
        a.Refuses("confirmation.not-your-party", () => a.Invite(2, _hash, 3, Stranger()));
    }

    [Fact]
    public void Who_joined_still_speaks_for_the_party_when_the_description_is_corrected()
    {
        var a = Invited();
        a.Join(1, false, null, [], Representative());
        a.Describe(Outside() with { Parties = [First, Company], CauseName = "承揽合同纠纷" }, Applicant(hour: 12));
        Assert.Equal(501, a.Parties.Single(p => p.Number == 2).UserId);
        a.Describe(Outside() with { Parties = [First, Company with { Representative = "祁代表" }] }, Applicant(hour: 13));
        Assert.Null(a.Parties.Single(p => p.Number == 2).UserId);
    }

    [Fact]
    public void A_code_leads_nowhere_once_the_party_is_another_one()
    {
        var a = Invited();
        a.Describe(Outside() with { Parties = [First, Company], CauseName = "承揽合同纠纷" }, Applicant(hour: 12));
        Assert.Equal(InvitationCheck.Right, a.TryCode(1, _hash, Representative()));
        a.Describe(Outside() with { Parties = [First, Company with { Name = "格尔木另一商贸有限公司" }] }, Applicant(hour: 13));
        Assert.Equal(InvitationCheck.Expired, a.TryCode(1, _hash, Representative()));
    }

    private static ConfirmationApplication Invited(ConfirmationPartyDetails? second = null)
    {
        var a = OutsideDraft(Outside() with { Parties = [First, second ?? Company] });
        a.Invite(2, _hash, 3, Applicant());
        return a;
    }
}
