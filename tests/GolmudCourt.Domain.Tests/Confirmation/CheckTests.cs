using GolmudCourt.Domain.Confirmation;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Mediation;
using Xunit;
using static GolmudCourt.Domain.Tests.Confirmation.GivenConfirmation;
using static GolmudCourt.Domain.Tests.Mediation.Given;

namespace GolmudCourt.Domain.Tests.Confirmation;

/// <summary>The list of checks, rule by rule: what passes, what must be changed, what only the court can tell.</summary>
public sealed class CheckTests
{
    [Fact]
    public void A_good_application_from_the_portal_has_nothing_to_change_but_the_signatures()
    {
        var items = ConfirmationCheck.Of(Drafted(), Context, Applicant());

        Assert.Equal([ConfirmationCheck.Joint], items.Where(i => i.Outcome == CheckOutcome.Fix).Select(i => i.Code));
        Assert.All(items, i => Assert.NotEmpty(i.Article));
    }

    // The day of effect is not counted; a last day of rest moves on (民诉法 85).
    [Theory]
    [InlineData("2026-08-31", "2026-09-30", true)]
    [InlineData("2026-08-31", "2026-10-01", false)]
    [InlineData("2026-09-01", "2026-10-08", true)]
    [InlineData("2026-09-01", "2026-10-09", false)]
    [InlineData("2026-10-23", "2026-11-23", true)]
    [InlineData("2026-10-21", "2026-11-20", true)]
    [InlineData("2026-10-21", "2026-11-21", false)]
    public void Thirty_days_from_effect(string effective, string day, bool inTime)
    {
        var (from, on) = (DateOnly.Parse(effective, null), DateOnly.Parse(day, null));
        var a = Drafted(from, from);
        var item = a.Check("confirm.period", occasion: Applicant(on));

        Assert.Equal(inTime ? CheckOutcome.Pass : CheckOutcome.Fix, item.Outcome);
        if (!inTime)
        {
            a.SignFirst(from);
            a.Refuses("confirm.period", () => a.SignSecond(on), "EffectiveOn");
        }
    }

    [Fact]
    public void An_application_in_time_stays_in_time_however_long_the_court_takes() =>
        Assert.Equal(CheckOutcome.Pass, Submitted().Check("confirm.period", occasion: Judge(Monday.AddDays(60))).Outcome);

    [Theory]
    [InlineData("格尔木市人民法院", CheckOutcome.Pass)]
    [InlineData("德令哈市人民法院", CheckOutcome.Fix)]
    public void Invited_by_a_court_it_is_that_court_s(string court, CheckOutcome outcome) => Assert.Equal(
        outcome,
        OutsideDraft(Outside() with { Initiative = MediationInitiative.InvitedByCourt, InvitingCourt = court }).Check("confirm.jurisdiction").Outcome);

    [Theory]
    [InlineData(JurisdictionLink.PartyDomicile, "格尔木市测试路2号", null, null, CheckOutcome.Pass)]
    [InlineData(JurisdictionLink.PartyDomicile, "西宁市测试路2号", null, null, CheckOutcome.Fix)]
    [InlineData(JurisdictionLink.SubjectLocation, "西宁市", "格尔木市郭勒木德镇", null, CheckOutcome.Pass)]
    [InlineData(JurisdictionLink.SubjectLocation, "西宁市", "都兰县", null, CheckOutcome.Fix)]
    [InlineData(JurisdictionLink.SubjectLocation, "西宁市", null, null, CheckOutcome.Unknown)]
    [InlineData(JurisdictionLink.OrganisationLocation, "西宁市", null, "格尔木市昆仑路", CheckOutcome.Pass)]
    [InlineData(JurisdictionLink.OrganisationLocation, "西宁市", null, "德令哈市", CheckOutcome.Fix)]
    public void Mediated_on_its_own_initiative_one_of_three_places_must_be_here(
        JurisdictionLink link, string domicile, string? subject, string? organisation, CheckOutcome outcome)
    {
        var a = OutsideDraft(Outside() with
        {
            Links = [link],
            SubjectLocation = subject,
            OrganisationAddress = organisation,
            Parties = [First with { Address = "西宁市" }, Second with { Address = domicile }],
        });

        Assert.Equal(outcome, a.Check("confirm.jurisdiction").Outcome);
    }

    [Theory]
    [InlineData("双方自愿离婚", BarredSubject.IdentityRelation)]
    [InlineData("确认甲乙之间的收养关系解除", BarredSubject.IdentityRelation)]
    [InlineData("确认张某与李某父子关系成立", BarredSubject.IdentityRelation)]
    [InlineData("位于昆仑路的房屋归张测试所有", BarredSubject.RealRight)]
    [InlineData("房屋一套所有权归张测试", BarredSubject.RealRight)]
    [InlineData("确认三百亩草场的承包经营权属于李测试", BarredSubject.RealRight)]
    [InlineData("专利权归乙方", BarredSubject.IntellectualProperty)]
    [InlineData("确认该商标由甲方享有", BarredSubject.IntellectualProperty)]
    [InlineData("宣告王某失踪", BarredSubject.OtherSpecialProcedure)]
    [InlineData("认定王某为限制民事行为能力人", BarredSubject.OtherSpecialProcedure)]
    [InlineData("以实现担保物权的方式清偿", BarredSubject.OtherSpecialProcedure)]
    [InlineData("撤销行政处罚决定", BarredSubject.OutsideCivilScope)]
    [InlineData("不再追究刑事责任", BarredSubject.OutsideCivilScope)]
    public void Each_barred_subject_is_found_in_the_words(string words, BarredSubject subject)
    {
        var a = OutsideDraft(Outside() with { FreeClauses = [words] });
        var item = a.Check($"confirm.subject.{subject}");

        Assert.Equal((CheckOutcome.Fix, ConfirmationNames.ArticleOf(subject)), (item.Outcome, item.Article));
        Assert.All(BarredSubjects.Readable.Where(s => s != subject), s => Assert.Equal(CheckOutcome.Pass, a.Check($"confirm.subject.{s}").Outcome));
        a.Refuses(item.Code, () => a.SignFirst(), "Statement");
    }

    [Theory]
    [InlineData("李测试将停在小区的车辆返还张测试")]
    [InlineData("李测试于十二月底前腾退房屋并交付钥匙")]
    [InlineData("押金五千元归张测试")]
    [InlineData("双方婚姻关系存续期间的借款由李测试偿还")]
    [InlineData("李测试赔偿承包地青苗损失三千元")]
    [InlineData("李测试停止使用张测试的注册商标并赔偿")]
    public void What_may_be_confirmed_is_not_suspected(string words) =>
        Assert.All(BarredSubjects.Readable, s => Assert.Null(BarredSubjects.FoundIn(words, s)));

    [Theory]
    [InlineData(BarredSubject.OutsideCivilScope)]
    [InlineData(BarredSubject.IdentityRelation)]
    [InlineData(BarredSubject.OtherSpecialProcedure)]
    [InlineData(BarredSubject.RealRight)]
    [InlineData(BarredSubject.IntellectualProperty)]
    public void What_the_applicants_declare_themselves_stops_them(BarredSubject subject) =>
        Assert.Equal(CheckOutcome.Fix, OutsideDraft(Outside() with { Declared = [subject] }).Check($"confirm.subject.{subject}").Outcome);

    [Fact]
    public void Who_explains_why_it_is_none_is_heard_by_the_court_and_not_stopped_by_a_word()
    {
        var a = OutsideDraft(Outside() with { FreeClauses = ["房屋仍归李测试所有，双方没有争议"] });
        a.StateSubject("房屋权属没有争议，只是重述现状", Applicant());

        Assert.Equal(CheckOutcome.Unknown, a.Check("confirm.subject.RealRight").Outcome);
        a.SignFirst();
        a.SignSecond();
        Assert.Equal(ConfirmationStatus.AwaitingAcceptance, a.Status);
    }

    [Fact]
    public void Content_must_be_definite()
    {
        var good = Outside().Clauses[0];
        Assert.Equal(CheckOutcome.Fix, OutsideDraft(Outside() with { Clauses = [good with { ObligeeNumber = null }] }).Check("check.payee").Outcome);
        Assert.Equal(CheckOutcome.Fix, OutsideDraft(Outside() with { Clauses = [good with { Sum = null }] }).Check("check.sum").Outcome);
        Assert.Equal(CheckOutcome.Fix, OutsideDraft(Outside() with { Clauses = [good with { DueOn = null }] }).Check("check.date").Outcome);
        Assert.Equal(CheckOutcome.Unknown, OutsideDraft(Outside() with { Clauses = [], FreeClauses = ["双方和好"] }).Check("check.payee").Outcome);
        Assert.Equal(CheckOutcome.Pass, OutsideDraft().Check("check.sum").Outcome);
    }

    [Fact]
    public void The_seal_of_the_organisation()
    {
        Assert.Equal(CheckOutcome.Pass, Drafted().Check("confirm.seal").Outcome);
        Assert.Equal(CheckOutcome.Pass, OutsideDraft().Check("confirm.seal").Outcome);
        Assert.Equal(CheckOutcome.Fix, OutsideDraft(Outside() with { Sealed = false }).Check("confirm.seal").Outcome);
    }

    [Fact]
    public void The_organisation_is_known_or_the_court_looks()
    {
        Assert.Equal(CheckOutcome.Pass, Drafted().Check("confirm.organisation").Outcome);
        Assert.Equal(CheckOutcome.Unknown, OutsideDraft().Check("confirm.organisation").Outcome);
        Assert.Equal(CheckOutcome.Pass, OutsideDraft(Outside() with { OrganisationId = 5 }).Check("confirm.organisation").Outcome);
    }

    [Fact]
    public void An_agreement_from_elsewhere_comes_with_its_papers()
    {
        var a = OutsideDraft(withFiles: false);
        Assert.Equal(CheckOutcome.Fix, a.Check("confirm.materials.Agreement").Outcome);
        Assert.Equal(CheckOutcome.Fix, a.Check("confirm.materials.MediationProof").Outcome);
        a.Refuses("confirm.materials.Agreement", () => a.SignFirst(), "Files");
        Assert.Equal(CheckOutcome.Pass, Drafted().Check("confirm.materials").Outcome);
    }

    [Theory]
    [InlineData(true, CheckOutcome.Fix)]
    [InlineData(false, CheckOutcome.Pass)]
    [InlineData(null, CheckOutcome.Unknown)]
    public void One_agreement_one_application(bool? pending, CheckOutcome outcome)
    {
        var context = new ConfirmationContext(Settings, pending);
        var a = Drafted();
        Assert.Equal(outcome, a.Check("confirm.other", context).Outcome);
        if (pending == true)
        {
            a.Refuses("confirm.other", () => a.SignFirst(context: context));
        }
    }

    [Fact]
    public void A_party_that_is_represented_shows_the_authority() => Assert.Equal(
        CheckOutcome.Fix,
        OutsideDraft(Outside() with { Parties = [First, Second with { AgentName = "代理甲", AgentAuthority = AgentAuthority.Special }] })
            .Check("confirm.materials.Authority").Outcome);

    [Fact]
    public void Nothing_described_is_one_thing_to_do() => Assert.Equal(
        ["confirm.agreement"],
        ConfirmationCheck.Of(ConfirmationApplication.Start(Guid.NewGuid(), Applicant()), Context, Applicant()).Select(i => i.Code));

    [Fact]
    public void The_kinds_of_clause_that_say_nothing_definite_are_left_to_the_court()
    {
        var a = OutsideDraft(Outside() with { Clauses = [new(ClauseKind.Other, null, null, "双方今后互不往来", null, null, [], null, null)] });
        Assert.Equal(CheckOutcome.Pass, a.Check("check.payee").Outcome);
    }
}
