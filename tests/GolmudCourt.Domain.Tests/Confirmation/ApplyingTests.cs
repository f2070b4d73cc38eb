using GolmudCourt.Domain.Confirmation;
using GolmudCourt.Domain.Filing;
using Xunit;
using static GolmudCourt.Domain.Tests.Confirmation.GivenConfirmation;
using static GolmudCourt.Domain.Tests.Mediation.Given;

namespace GolmudCourt.Domain.Tests.Confirmation;

/// <summary>One click, two signatures; nobody signs for the other (民诉法 205).</summary>
public sealed class ApplyingTests
{
    [Fact]
    public void One_click_takes_over_everything_the_agreement_says()
    {
        var a = Drafted();

        Assert.Equal("张测试、李测试", a.Title);
        Assert.Equal((AgreementOrigin.Portal, Monday, true), (a.Agreement!.Origin, a.Agreement.EffectiveOn, a.Agreement.Sealed));
        Assert.Equal("格尔木市人民法院", a.Agreement.InvitingCourt);
        Assert.Equal([18_000m, null], a.Clauses.Select(c => c.Sum));
        Assert.Equal([("调解员甲", (long?)103)], a.Mediators.Select(m => (m.Name, m.UserId)));
        Assert.Contains("李测试向张测试支付借款18,000.00元", ConfirmationText.Compose(a), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_confirmed_facts_travel_and_nothing_confidential_does()
    {
        var m = InProgress();
        m.StateFacts(["2025年3月借款二万元"], ByMediator());
        m.ConfirmFacts(1, Signature("张测试"), m.FactsHash(), Applicant());
        m.MakeOffer(1, Offer(16_500m), Applicant());
        m.LogSession(null, Report(minutes: "张测试说最低可以接受一万二"), ByMediator());
        m.DraftAgreement(Terms, ByMediator());
        m.OpenForSignature(ByMediator());
        m.SignByAll();

        var first = SignedAgreement.Of(m);

        Assert.Empty(first.Facts);
        var all = System.Text.Json.JsonSerializer.Serialize(ConfirmationApplication.FromPortal(Guid.NewGuid(), first, Settings, Applicant()));
        Assert.DoesNotContain("16500", all, StringComparison.Ordinal);
        Assert.DoesNotContain(System.Text.Json.JsonEncodedText.Encode("一万二").ToString(), all, StringComparison.Ordinal);
    }

    [Fact]
    public void Facts_that_all_confirmed_travel()
    {
        var m = InProgress();
        m.StateFacts(["2025年3月借款二万元"], ByMediator());
        m.ConfirmFacts(1, Signature("张测试"), m.FactsHash(), Applicant());
        m.ConfirmFacts(2, Signature("李测试"), m.FactsHash(), Respondent());
        m.DraftAgreement(Terms, ByMediator());
        m.OpenForSignature(ByMediator());
        m.SignByAll();

        Assert.Equal(["2025年3月借款二万元"], SignedAgreement.Of(m).Facts);
    }

    [Fact]
    public void An_agreement_that_is_not_signed_by_all_cannot_be_confirmed() =>
        Assert.Equal("confirmation.no-agreement", Assert.Throws<RuleViolation>(() => SignedAgreement.Of(AwaitingSignatures())).Code);

    [Fact]
    public void A_stranger_cannot_begin_one() => Assert.Equal(
        "confirmation.not-your-party",
        Assert.Throws<RuleViolation>(() => ConfirmationApplication.FromPortal(Guid.NewGuid(), SignedHere(), Settings, Stranger())).Code);

    [Fact]
    public void One_signature_submits_nothing()
    {
        var a = Drafted();
        a.SignFirst();

        Assert.Equal(ConfirmationStatus.Draft, a.Status);
        Assert.Null(a.SubmittedAt);
        Assert.Equal(CheckOutcome.Fix, a.Check(ConfirmationCheck.Joint).Outcome);
        Assert.Contains("李测试", a.Check(ConfirmationCheck.Joint).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void The_last_signature_submits()
    {
        var a = Submitted();

        Assert.Equal(ConfirmationStatus.AwaitingAcceptance, a.Status);
        Assert.Equal(new DateOnly(2026, 11, 26), a.AcceptBy!.Due);
        Assert.Equal(["ChooseService", "ChooseService", "Sign", "Sign", "Submit"], a.UnsavedEntries.Select(e => e.Act));
        Assert.Equal(CourtRole.System, a.UnsavedEntries[^1].Role);
        Assert.Equal(CheckOutcome.Pass, a.Check(ConfirmationCheck.Joint).Outcome);
    }

    [Fact]
    public void Nobody_signs_for_the_other()
    {
        var a = Drafted();
        a.Refuses("confirmation.not-your-party", () => a.Sign(2, Signature("李测试"), ConfirmationText.HashOf(a), Context, Applicant()));
        a.Refuses("confirmation.not-your-party", () => a.Sign(1, Signature("张测试"), ConfirmationText.HashOf(a), Context, Stranger()));
    }

    [Theory]
    [InlineData("王五", "confirmation.signer")]
    [InlineData("", "confirmation.signer")]
    public void The_name_under_it_is_the_party_s(string name, string code)
    {
        var a = Drafted();
        a.Refuses(code, () => a.Sign(1, Signature(name), ConfirmationText.HashOf(a), Context, Applicant()), "Name");
    }

    [Fact]
    public void Nobody_signs_twice_or_what_was_not_read()
    {
        var a = Drafted();
        a.SignFirst();
        a.Refuses("confirmation.signed-already", () => a.SignFirst());
        a.Refuses("confirmation.text-changed", () => a.Sign(2, Signature("李测试"), new string('0', 64), Context, Respondent()));
    }

    [Theory]
    [InlineData(AgentAuthority.General, false)]
    [InlineData(AgentAuthority.Special, true)]
    public void An_agent_needs_special_authority(AgentAuthority authority, bool may)
    {
        var a = OutsideDraft(Outside() with { Parties = [First, Second with { AgentUserId = 150, AgentName = "代理甲", AgentAuthority = authority }] });
        a.AddFile(ConfirmationFilePurpose.Authority, Upload, Applicant());
        void Act() => a.Sign(2, Signature("代理甲"), ConfirmationText.HashOf(a), Context, On(150, "代理甲", CourtRole.Agent));
        if (may)
        {
            Act();
            Assert.True(a.IsSignedBy(2));
        }
        else
        {
            a.Refuses("confirmation.special-authority", Act);
        }
    }

    [Fact]
    public void A_change_voids_the_signatures()
    {
        var a = OutsideDraft();
        a.SignFirst();
        a.Describe(Outside() with { Sealed = true, AgreementNumber = "另一号" }, Applicant());

        Assert.False(a.IsSignedBy(1));
        Assert.NotNull(Assert.Single(a.Signatures).VoidedAt);
    }

    [Fact]
    public void The_other_side_reads_and_signs_but_does_not_write()
    {
        var a = OutsideDraft();
        a.Refuses("confirmation.not-owner", () => a.Describe(Outside(), Respondent()));
        a.Refuses("confirmation.not-your-file", () => a.RemoveFile(1, Respondent()));
    }

    [Fact]
    public void What_was_signed_in_the_portal_is_not_described_again() =>
        Assert.Equal("confirmation.portal-text", Assert.Throws<RuleViolation>(() => Drafted().Describe(Outside(), Applicant())).Code);

    [Fact]
    public void A_party_known_by_document_claims_its_place_once()
    {
        var a = OutsideDraft(Outside() with { Parties = [First, Second with { UserId = null }] });
        a.ClaimParty(2, Respondent());

        Assert.Equal(102, a.Parties[1].UserId);
        a.Refuses("confirmation.claimed", () => a.ClaimParty(2, Stranger()));
        a.Refuses("confirmation.not-your-party", () => a.ClaimParty(2, On(102, "李测试", CourtRole.Clerk)));
    }

    [Fact]
    public void Two_descriptions_of_one_agreement_have_one_key()
    {
        var (one, other) = (OutsideDraft(), OutsideDraft(Outside() with { OrganisationName = " 格尔木市测试人民调解委员会 ", Parties = [Second with { Number = 1 }, First with { Number = 2 }] }));
        var third = OutsideDraft(Outside() with { AgreementNumber = "第10号" });

        Assert.Equal(Key(one), Key(other));
        Assert.NotEqual(Key(one), Key(third));
        static string Key(ConfirmationApplication a) => ConfirmationApplication.KeyOf(a.Agreement!, a.Parties);
    }

    [Theory]
    [InlineData("OrganisationName")]
    [InlineData("EffectiveOn")]
    [InlineData("InvitingCourt")]
    [InlineData("Links")]
    [InlineData("Parties")]
    [InlineData("Clauses")]
    [InlineData("Parties[1].DocumentNumber")]
    [InlineData("Parties[1].Phone")]
    [InlineData("Parties[1].Address")]
    [InlineData("Parties[1].Name")]
    public void What_is_missing_is_said_at_its_field(string field)
    {
        var bad = field switch
        {
            "OrganisationName" => Outside() with { OrganisationName = " " },
            "EffectiveOn" => Outside() with { EffectiveOn = Monday.AddDays(1) },
            "InvitingCourt" => Outside() with { Initiative = MediationInitiative.InvitedByCourt },
            "Links" => Outside() with { Links = [] },
            "Parties" => Outside() with { Parties = [First] },
            "Clauses" => Outside() with { Clauses = [] },
            "Parties[1].DocumentNumber" => Outside() with { Parties = [First, Second with { DocumentNumber = null }] },
            "Parties[1].Phone" => Outside() with { Parties = [First, Second with { Phone = "12" }] },
            "Parties[1].Address" => Outside() with { Parties = [First, Second with { Address = "" }] },
            _ => Outside() with { Parties = [First, Second with { Name = "" }] },
        };

        Assert.Equal(field, Assert.Single(bad.Problems(Monday)).Field);
        Assert.Equal(field, Assert.Throws<RuleViolation>(() => OutsideDraft(bad)).Field);
    }

    [Fact]
    public void Files_are_added_until_the_ruling_and_the_journal_says_so()
    {
        var a = Examined();
        a.AddFile(ConfirmationFilePurpose.DeliveryProof, Upload, Respondent(hour: 12));

        Assert.Equal("李测试补交了款项、物品的交付凭证", a.UnsavedEntries[^1].Sentence);
        var confirmed = Confirmed();
        confirmed.Refuses("workflow.closed", () => confirmed.AddFile(ConfirmationFilePurpose.DeliveryProof, Upload, Respondent(hour: 12)));
        a.Refuses("confirmation.not-your-party", () => a.AddFile(ConfirmationFilePurpose.DeliveryProof, Upload, Stranger()));
    }
}
