using System.Globalization;
using CsCheck;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Tests.Filing;
using GolmudCourt.Domain.Triage;
using Xunit;
using static GolmudCourt.Domain.Tests.Triage.GivenTriage;

namespace GolmudCourt.Domain.Tests.Triage;

public sealed class TriageRulesTests
{
    // 民诉法 165: 109346 × 50 % and × 2, at the limit and one fen over it, with and without the parties' agreement.
    [Theory]
    [InlineData("54672.99", false, TriageRoute.SmallClaims)]
    [InlineData("54673.00", false, TriageRoute.SmallClaims)]
    [InlineData("54673.00", true, TriageRoute.SmallClaims)]
    [InlineData("54673.01", false, TriageRoute.Summary)]
    [InlineData("54673.01", true, TriageRoute.SmallClaimsByAgreement)]
    [InlineData("218692.00", true, TriageRoute.SmallClaimsByAgreement)]
    [InlineData("218692.01", true, TriageRoute.Summary)]
    [InlineData("218692.00", false, TriageRoute.Summary)]
    public void The_amount_decides_at_the_fen(string amount, bool agreed, TriageRoute route)
    {
        var elements = Plain with { Amount = decimal.Parse(amount, CultureInfo.InvariantCulture) };
        var suggestion = elements.With((TriageQuestion.AgreedSmallClaims, agreed ? TriageAnswer.Yes : TriageAnswer.No)).Suggest();
        Assert.Equal((route, route), (suggestion.First, suggestion.Trial));
    }

    // Each circumstance of 民诉法 166 and 民诉解释 257 alone, and where the case then goes.
    [Theory]
    [InlineData(TriageQuestion.StatusOrTitle, TriageAnswer.Yes, TriageRoute.Summary, "民诉法 166(1)")]
    [InlineData(TriageQuestion.ForeignElement, TriageAnswer.Yes, TriageRoute.Summary, "民诉法 166(2)")]
    [InlineData(TriageQuestion.NeedsAppraisal, TriageAnswer.Yes, TriageRoute.Summary, "民诉法 166(3)")]
    [InlineData(TriageQuestion.WhereaboutsUnknown, TriageAnswer.Yes, TriageRoute.Ordinary, "民诉法 166(4)")]
    [InlineData(TriageQuestion.Counterclaim, TriageAnswer.Yes, TriageRoute.Summary, "民诉法 166(5)")]
    [InlineData(TriageQuestion.FactsClear, TriageAnswer.No, TriageRoute.Ordinary, "民诉法 160；民诉解释 256")]
    [InlineData(TriageQuestion.RightsClear, TriageAnswer.No, TriageRoute.Ordinary, "民诉法 160；民诉解释 256")]
    [InlineData(TriageQuestion.LittleDispute, TriageAnswer.No, TriageRoute.Ordinary, "民诉法 160；民诉解释 256")]
    [InlineData(TriageQuestion.BarredFromSummary, TriageAnswer.Yes, TriageRoute.Ordinary, "民诉解释 257")]
    public void One_circumstance_alone_closes_small_claims_and_names_its_article(
        TriageQuestion question, TriageAnswer answer, TriageRoute route, string article)
    {
        var suggestion = Plain.With((question, answer)).Suggest();
        Assert.Equal(route, suggestion.First);
        Assert.Equal(article, suggestion.Of(TriageRoute.SmallClaims).Obstacle!.Article);
        Assert.Equal(CriterionResult.NotMet, suggestion.Of(TriageRoute.SmallClaims).Result);
    }

    [Theory]
    [InlineData(TriageQuestion.FactsClear)]
    [InlineData(TriageQuestion.RightsClear)]
    [InlineData(TriageQuestion.LittleDispute)]
    [InlineData(TriageQuestion.StatusOrTitle)]
    [InlineData(TriageQuestion.ForeignElement)]
    [InlineData(TriageQuestion.NeedsAppraisal)]
    [InlineData(TriageQuestion.WhereaboutsUnknown)]
    [InlineData(TriageQuestion.Counterclaim)]
    [InlineData(TriageQuestion.BarredFromSummary)]
    public void What_is_unknown_never_takes_the_right_of_appeal(TriageQuestion question)
    {
        var suggestion = Plain.With((question, TriageAnswer.Unknown)).Suggest();
        Assert.Equal(TriageRoute.Summary, suggestion.First);
        Assert.Equal(CriterionResult.Unknown, suggestion.Of(TriageRoute.SmallClaims).Result);
    }

    [Fact]
    public void An_open_condition_is_named_in_the_suggestion()
    {
        var suggestion = Plain.With((TriageQuestion.FactsClear, TriageAnswer.Unknown)).Suggest();
        Assert.True(suggestion.IsConditional);
        Assert.Contains("待查明：事实清楚", suggestion.Sentence, StringComparison.Ordinal);
        Assert.Contains("采用2021年就业人员年平均工资109346.00元", suggestion.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(9, 1, TriageRoute.SmallClaims)]
    [InlineData(10, 1, TriageRoute.Ordinary)]
    [InlineData(1, 9, TriageRoute.SmallClaims)]
    [InlineData(1, 10, TriageRoute.Ordinary)]
    public void Ten_on_one_side_are_numerous(int plaintiffs, int defendants, TriageRoute route) =>
        Assert.Equal(route, (Plain with { Plaintiffs = plaintiffs, Defendants = defendants }).Suggest().First);

    [Theory]
    [InlineData(null, TriageRoute.Summary)]
    [InlineData(false, TriageRoute.Summary)]
    [InlineData(true, TriageRoute.SmallClaims)]
    public void Small_claims_are_for_money_only(bool? moneyOnly, TriageRoute route) =>
        Assert.Equal(route, (Plain with { MoneyOnly = moneyOnly }).Suggest().First);

    [Fact]
    public void A_case_without_an_amount_is_no_small_claim() =>
        Assert.Equal((TriageRoute.Summary, CriterionResult.Unknown), (Plain with { Amount = null }).Suggest() is var s ? (s.First, s.Of(TriageRoute.SmallClaims).Result) : default);

    [Theory]
    [InlineData(MediationWish.Willing, false, TriageRoute.Mediation)]
    [InlineData(MediationWish.Willing, true, TriageRoute.SmallClaims)]
    [InlineData(MediationWish.Unwilling, false, TriageRoute.SmallClaims)]
    [InlineData(null, false, TriageRoute.SmallClaims)]
    public void Mediation_is_suggested_to_the_willing_and_once(MediationWish? wish, bool before, TriageRoute route)
    {
        var suggestion = (Plain with { Wish = wish, MediatedBefore = before }).Suggest();
        Assert.Equal((route, TriageRoute.SmallClaims), (suggestion.First, suggestion.Trial));
    }

    [Theory]
    [InlineData("MS3-017")]
    [InlineData("MS3-021")]
    [InlineData("MS4-025-01")]
    [InlineData(TriageCauses.SpecialProcedures)]
    public void Status_and_special_procedures_are_not_mediated(string cause) =>
        Assert.NotEqual(TriageRoute.Mediation, (Plain with { Wish = MediationWish.Willing, CauseCodes = [cause] }).Suggest().First);

    [Fact]
    public void A_payment_order_is_suggested_to_a_creditor_who_wants_it_and_may_have_it() =>
        Assert.Equal((TriageRoute.PaymentOrder, TriageRoute.SmallClaims), Creditor.Suggest() is var s ? (s.First, s.Trial) : default);

    [Theory]
    [InlineData(TriageQuestion.WantsPaymentOrder, TriageAnswer.No)]
    [InlineData(TriageQuestion.DueAndCertain, TriageAnswer.No)]
    [InlineData(TriageQuestion.CreditorOwesNothing, TriageAnswer.No)]
    [InlineData(TriageQuestion.WhereaboutsUnknown, TriageAnswer.Yes)]
    [InlineData(TriageQuestion.Deliverable, TriageAnswer.No)]
    [InlineData(TriageQuestion.PreservedBefore, TriageAnswer.Yes)]
    public void One_condition_less_or_unknown_and_there_is_no_payment_order(TriageQuestion question, TriageAnswer answer)
    {
        Assert.NotEqual(TriageRoute.PaymentOrder, Creditor.With((question, answer)).Suggest().First);
        Assert.NotEqual(TriageRoute.PaymentOrder, Creditor.With((question, TriageAnswer.Unknown)).Suggest().First);
    }

    // A payment order knows no limit of amount.
    [Fact]
    public void No_sum_is_too_large_for_a_payment_order() =>
        Assert.Equal(TriageRoute.PaymentOrder, (Creditor with { Amount = 1e12m }).Suggest().First);

    [Fact]
    public void Whatever_is_answered_the_suggestion_is_never_a_route_that_fails_and_small_claims_only_when_all_is_met()
    {
        var answers = Gen.Int[0, 2].Array[Enum.GetValues<TriageQuestion>().Length];
        Gen.Select(answers, Gen.Long[0, 30_000_000], Gen.Bool).Sample((given, fen, money) =>
        {
            var s = (Plain with { Amount = fen / 100m, MoneyOnly = money })
                .With([.. Enum.GetValues<TriageQuestion>().Select((q, i) => (q, (TriageAnswer)given[i]))]).Suggest();
            var small = TriageSuggestion.ProcedureOf(s.Trial) == TrialProcedure.SmallClaims;
            return s.Of(s.First).Result != CriterionResult.NotMet && s.Of(s.Trial).Result != CriterionResult.NotMet
                && (!small || (s.Of(s.Trial).Result == CriterionResult.Met && money));
        });
    }

    [Fact]
    public void Every_condition_has_a_code_a_sentence_and_an_article()
    {
        foreach (var route in Plain.Suggest().Routes)
        {
            Assert.NotEmpty(route.Criteria);
            Assert.Equal(route.Criteria.Count, route.Criteria.Select(c => c.Code).Distinct().Count());
            Assert.All(route.Criteria, c => Assert.True(c.Sentence.EndsWith('。') && c.Article.Length > 0 && c.Name.Length > 0, c.Code));
        }
    }

    [Fact]
    public void Every_route_result_answer_and_question_has_a_name_of_its_own()
    {
        static void Distinct<T>(Func<T, string> name)
            where T : struct, Enum => Assert.Equal(Enum.GetValues<T>().Length, Enum.GetValues<T>().Select(name).Distinct().Count());

        Distinct<TriageRoute>(TriageNames.Of);
        Distinct<TrialProcedure>(TriageNames.Of);
        Distinct<CriterionResult>(TriageNames.Of);
        Distinct<TriageAnswer>(TriageNames.Of);
        Distinct<TriageQuestion>(TriageNames.Of);
    }

    [Fact]
    public void A_filing_tells_what_it_shows_and_the_clerk_corrects_it()
    {
        var filing = Sample.Submitted(wish: MediationWish.Willing);
        var face = TriageElements.Of(filing, ["MS4-116-03", "MS3-116"], new Dictionary<TriageQuestion, TriageAnswer>());
        Assert.Equal((true, 20_000m, 1, 1), (face.MoneyOnly, face.Amount, face.Plaintiffs, face.Defendants));
        Assert.Equal((MediationWish.Willing, false), (face.Wish, face.MediatedBefore));
        Assert.Equal(TriageAnswer.No, face.Answer(TriageQuestion.WhereaboutsUnknown));
        Assert.Equal(TriageAnswer.No, face.Answer(TriageQuestion.Counterclaim));
        Assert.Equal(TriageAnswer.Unknown, face.Answer(TriageQuestion.ForeignElement)); // the defendant showed no document
        Assert.Equal(TriageAnswer.Unknown, face.Answer(TriageQuestion.FactsClear));
        var corrected = TriageElements.Of(filing, ["MS3-038"], new Dictionary<TriageQuestion, TriageAnswer> { [TriageQuestion.WhereaboutsUnknown] = TriageAnswer.Yes });
        Assert.Equal(TriageAnswer.Yes, corrected.Answer(TriageQuestion.WhereaboutsUnknown));
        Assert.Equal(TriageAnswer.Yes, corrected.Answer(TriageQuestion.StatusOrTitle));
    }
}
