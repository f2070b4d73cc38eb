using GolmudCourt.Domain.Mediation;
using Xunit;

namespace GolmudCourt.Domain.Tests.Mediation;

public sealed class OffersTests
{
    [Fact]
    public void An_accepted_offer_fills_the_draft()
    {
        var m = Given.InProgress();
        m.MakeOffer(1, Given.Offer(), Given.Applicant());
        var agreement = m.AcceptOffer(1, Given.Respondent());

        var clause = Assert.Single(agreement.Clauses);
        Assert.Equal((ClauseKind.PayMoney, 2, 1, 15_000m), (clause.Kind, clause.ObligorNumber!.Value, clause.ObligeeNumber!.Value, clause.Sum!.Value));
        Assert.Equal(OfferStatus.Accepted, m.Offers[0].Status);
    }

    [Fact]
    public void A_counter_offer_takes_the_place_of_the_first()
    {
        var m = Given.InProgress();
        m.MakeOffer(1, Given.Offer(), Given.Applicant());
        m.Refuses("offer.to-oneself", () => m.CounterOffer(1, Given.Offer(to: 2), Given.Respondent()));
        var counter = m.CounterOffer(1, Given.Offer(12_000m, to: 1), Given.Respondent());
        Assert.Equal((OfferStatus.Countered, 1), (m.Offers[0].Status, counter.AnswersOffer!.Value));
        m.Refuses("workflow.closed", () => m.AcceptOffer(1, Given.Respondent()));
        m.AcceptOffer(2, Given.Applicant());
        Assert.Equal(12_000m, m.CurrentAgreement()!.Clauses[0].Sum);
    }

    [Fact]
    public void Only_the_one_asked_answers_and_only_the_one_who_offered_withdraws()
    {
        var m = Given.InProgress();
        m.MakeOffer(1, Given.Offer(), Given.Applicant());
        m.Refuses("mediation.not-your-party", () => m.AcceptOffer(1, Given.Applicant()));
        m.Refuses("mediation.not-your-party", () => m.WithdrawOffer(1, Given.Respondent()));
        m.WithdrawOffer(1, Given.Applicant());
        m.MakeOffer(1, Given.Offer(), Given.Applicant());
        m.RejectOffer(2, Given.Respondent());
        Assert.Equal([OfferStatus.Withdrawn, OfferStatus.Rejected], m.Offers.Select(o => o.Status));
    }

    [Fact]
    public void An_offer_past_its_time_is_not_accepted_and_lapses()
    {
        var m = Given.InProgress();
        m.MakeOffer(1, Given.Offer(expires: Given.At(Given.Monday, 12)), Given.Applicant());
        m.Refuses("offer.runs", () => m.LapseOffer(1, Given.Portal()));
        m.Refuses("offer.expired", () => m.AcceptOffer(1, Given.Respondent(hour: 12)));
        m.LapseOffer(1, Given.Portal(Given.Monday.AddDays(1)));
        Assert.Equal(OfferStatus.Lapsed, m.Offers[0].Status);
    }

    [Fact]
    public void Instalments_add_up_and_follow_one_another()
    {
        var m = Given.InProgress();
        var offer = Given.Offer(15_000m) with { PayBy = null };
        OfferDetails In(params (int Month, decimal Amount)[] rows) =>
            offer with { Instalments = [.. rows.Select(r => new InstalmentDetails(new DateOnly(2027, r.Month, 1), r.Amount))] };
        m.Refuses("mediation.details", () => m.MakeOffer(1, offer, Given.Applicant()), "PayBy");
        m.Refuses("mediation.details", () => m.MakeOffer(1, In((1, 5000m), (2, 9999.99m)), Given.Applicant()), "Instalments");
        m.Refuses("mediation.details", () => m.MakeOffer(1, In((2, 5000m), (1, 10_000m)), Given.Applicant()), "Instalments");
        m.Refuses("mediation.details", () => m.MakeOffer(1, In((1, 0m), (2, 15_000m)), Given.Applicant()), "Instalments");
        m.MakeOffer(1, In((1, 5000m), (2, 10_000m)), Given.Applicant());
        Assert.Equal(2, m.AcceptOffer(1, Given.Respondent()).Clauses[0].Instalments.Count);
    }

    [Fact]
    public void An_offer_says_who_pays_what_by_when()
    {
        var m = Given.InProgress();
        m.Refuses("mediation.details", () => m.MakeOffer(1, Given.Offer() with { Sum = null }, Given.Applicant()), "Sum");
        m.Refuses("mediation.details", () => m.MakeOffer(1, Given.Offer(0m), Given.Applicant()), "Sum");
        m.Refuses("mediation.details", () => m.MakeOffer(1, Given.Offer(1.234m), Given.Applicant()), "Sum");
        m.Refuses("mediation.details", () => m.MakeOffer(1, Given.Offer() with { PayerNumber = null }, Given.Applicant()), "PayerNumber");
        m.Refuses("offer.payer", () => m.MakeOffer(1, Given.Offer(payer: 3), Given.Applicant()), "PayerNumber");
        m.Refuses("offer.to-oneself", () => m.MakeOffer(1, Given.Offer(to: 1), Given.Applicant()), "ToPartyNumber");
        m.Refuses("mediation.details", () => m.MakeOffer(1, Given.Offer(payBy: Given.Monday.AddDays(-1)), Given.Applicant()), "PayBy");
        m.Refuses("mediation.details", () => m.MakeOffer(1, Given.Offer(expires: Given.At(Given.Monday, 9)), Given.Applicant()), "ExpiresAt");
        m.Refuses("offer.after-end", () => m.MakeOffer(1, Given.Offer(expires: Given.At(new DateOnly(2026, 12, 24))), Given.Applicant()), "ExpiresAt");
    }

    [Fact]
    public void Open_offers_lapse_when_it_ends()
    {
        var m = Given.InProgress();
        m.MakeOffer(1, Given.Offer(), Given.Applicant());
        m.Terminate(2, null, Given.Respondent());
        Assert.Equal(OfferStatus.Lapsed, m.Offers[0].Status);
    }

    // Every act that touches a sum or the minutes, and then every sentence and reason of the journal.
    [Fact]
    public void The_journal_never_holds_a_sum_offered_or_a_word_of_the_minutes()
    {
        var m = Given.InProgress();
        m.LogSession(null, Given.Report(minutes: "被申请人私下表示最多只愿意还一万三千元"), Given.ByMediator());
        m.MakeOffer(1, Given.Offer(13_577m), Given.Applicant());
        m.CounterOffer(1, Given.Offer(12_355m, to: 1), Given.Respondent());
        m.RejectOffer(2, Given.Applicant());
        m.MakeOffer(1, Given.Offer(13_111m), Given.Applicant());
        m.AcceptOffer(3, Given.Respondent());
        m.End(EndingGround.DeepDivision, "双方对还款数额分歧较大", null, Given.ByMediator());

        var said = string.Join('\n', m.UnsavedEntries.Select(e => $"{e.Sentence}{e.Reason}")) + m.Ending!.Circumstances;
        foreach (var secret in (string[])["13577", "12355", "13111", "13,577", "12,355", "一万三千", "私下表示"])
        {
            Assert.DoesNotContain(secret, said, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("对方只肯还15000元")]
    [InlineData("对方只肯还15,000元")]
    [InlineData("对方只肯还１５０００元")]
    [InlineData("对方只肯还1.5万元")]
    [InlineData("笔录里写着他最多只愿意先还一万二千元整")]
    public void A_concession_is_not_let_into_the_papers_of_the_court(string circumstances)
    {
        var m = Given.InProgress();
        m.LogSession(null, Given.Report(minutes: "他说：他最多只愿意先还一万二千元整，多了没有"), Given.ByMediator());
        m.MakeOffer(2, Given.Offer(to: 1), Given.Respondent());
        m.Refuses("mediation.confidential", () => m.End(EndingGround.DeepDivision, circumstances, null, Given.ByMediator()), "Circumstances");
        m.Refuses("mediation.confidential", () => m.Terminate(1, circumstances, Given.Applicant()), "Reason");
        m.Refuses("mediation.confidential", () => m.ProposeExtension(1, 5, circumstances, Given.Applicant()), "Reason");
        m.Refuses("mediation.confidential", () => m.End(EndingGround.DeepDivision, "双方分歧较大", circumstances, Given.ByMediator()), "CostRaising");
        Assert.Equal(OfferStatus.Open, m.Offers[0].Status);
    }

    [Theory]
    [InlineData("申请人要求归还20000元，双方分歧较大")] // the sum asked, which the court knows
    [InlineData("2026年11月两次调解，双方对利息分歧较大")]
    public void What_the_court_knows_anyway_may_be_said(string circumstances)
    {
        var m = Given.InProgress();
        m.MakeOffer(2, Given.Offer(to: 1), Given.Respondent());
        m.MakeOffer(1, Given.Offer(20_000m), Given.Applicant());
        m.End(EndingGround.DeepDivision, circumstances, null, Given.ByMediator());
        Assert.Equal(MediationStatus.Ended, m.Status);
    }
}
