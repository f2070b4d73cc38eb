using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Journal;
using GolmudCourt.Domain.Mediation;
using Xunit;
using Case = GolmudCourt.Domain.Mediation.Mediation;
using Samples = GolmudCourt.Domain.Tests.Filing.Sample;

namespace GolmudCourt.Domain.Tests.Mediation;

public sealed class EndingTests
{
    public static TheoryData<MediationStatus> Running =>
    [
        MediationStatus.Requested, MediationStatus.AwaitingRespondent, MediationStatus.Choosing,
        MediationStatus.AwaitingMediator, MediationStatus.InProgress, MediationStatus.AwaitingSignatures,
    ];

    [Theory]
    [MemberData(nameof(Running))]
    public void A_party_ends_it_with_one_click(MediationStatus status)
    {
        var m = Given.InState(status);
        m.Terminate(1, null, Given.Applicant());
        Assert.Equal((MediationStatus.Ended, EndingGround.Unwilling, Consequence.None), (m.Status, m.Ending!.Ground, m.Ending.Consequence));
        Assert.Null(m.NextDue);
    }

    [Theory]
    [MemberData(nameof(Running))]
    public void The_applicant_withdraws_and_nobody_else(MediationStatus status)
    {
        var m = Given.InState(status);
        if (status > MediationStatus.AwaitingRespondent)
        {
            m.Refuses("mediation.withdraw-applicant", () => m.Withdraw(2, null, false, Given.Respondent()));
        }

        m.Withdraw(1, "双方已自行和解", false, Given.Applicant());
        Assert.Equal(EndingGround.Withdrawn, m.Ending!.Ground);
    }

    [Theory]
    [InlineData(EndingGround.Settled)]
    [InlineData(EndingGround.Expired)]
    [InlineData(EndingGround.Withdrawn)]
    [InlineData(EndingGround.SignatureRefused)]
    public void A_mediator_does_not_record_what_others_do(EndingGround ground)
    {
        var m = Given.InProgress();
        m.Refuses("mediation.end-ground", () => m.End(ground, "双方分歧较大", null, Given.ByMediator()), "Ground");
        m.Refuses("mediation.reason", () => m.End(EndingGround.Other, "不成", null, Given.ByMediator()), "Circumstances");
        m.Refuses("mediation.not-the-mediator", () => m.End(EndingGround.Other, "双方分歧较大", null, Given.ByMediator(mediator: Given.Other)));
    }

    [Fact]
    public void A_failure_is_recorded_with_what_happened_and_planned_sessions_are_off()
    {
        var m = Given.InProgress();
        m.PlanSession(Given.Plan(), Given.ByMediator());
        m.End(EndingGround.DeepDivision, "两次调解，对本金数额说法不一", "被申请人三次无故改期", Given.ByMediator());
        Assert.Equal(("两次调解，对本金数额说法不一", "被申请人三次无故改期"), (m.Ending!.Circumstances, m.Ending.CostRaising));
        Assert.Equal(SessionStatus.Cancelled, m.Sessions[0].Status);
    }

    [Fact]
    public void A_filing_is_taken_over_with_everything_and_goes_back_when_it_fails()
    {
        var filing = Samples.Submitted(wish: MediationWish.Willing);
        Assert.Throws<RuleViolation>(() => Case.FromFiling(Guid.NewGuid(), filing, 101, Given.Clerk()));
        filing.HandOverToMediation(Given.Clerk());

        var m = Case.FromFiling(Guid.NewGuid(), filing, 101, Given.Clerk());

        Assert.Equal((MediationStatus.Requested, MediationSource.BeforeFiling), (m.Status, m.Source));
        Assert.Equal((filing.Key, "格立收〔2026〕000001号", filing.ReceivedAt), (m.Origin.FilingKey, m.Origin.ReceiptNumber, m.Origin.FirstReceivedAt));
        Assert.Equal(["才让·卓玛", "李测试"], m.Parties.Select(p => p.Name));
        Assert.Equal((ConsentMeans.Filing, 1), (Assert.Single(m.Consents).Means, m.Consents[0].PartyNumber));
        Assert.Equal((20_000m, "车辆租赁合同纠纷"), (m.Amount!.Value, m.CauseName));
        Assert.Equal([MediationFilePurpose.Identity, MediationFilePurpose.Evidence], m.Files.Select(f => f.Purpose));

        m.Accept(Given.Number, Given.Clerk());
        m.Refuse(2, "不同意", Given.Clerk());
        Assert.Equal(Consequence.ResumeFiling, m.Ending!.Consequence);
    }

    [Fact]
    public void When_the_filing_is_withdrawn_too_nothing_follows()
    {
        var filing = Samples.Submitted(wish: MediationWish.Willing);
        filing.HandOverToMediation(Given.Clerk());
        var m = Case.FromFiling(Guid.NewGuid(), filing, 101, Given.Clerk());
        m.Withdraw(1, null, true, Given.Applicant());
        Assert.Equal(Consequence.None, m.Ending!.Consequence);
    }

    [Fact]
    public void A_declined_handover_goes_back_to_review_too()
    {
        var filing = Samples.Submitted(wish: MediationWish.Willing);
        filing.HandOverToMediation(Given.Clerk());
        var m = Case.FromFiling(Guid.NewGuid(), filing, null, Given.Clerk());
        m.Decline(DeclineGround.UnsuitableOnline, "对方不会使用网络", Given.Clerk());
        Assert.Equal(Consequence.ResumeFiling, m.Declination!.Consequence);
    }

    [Fact]
    public void A_whole_mediation_leaves_an_unbroken_journal()
    {
        var m = Given.Settled();
        Assert.Null(JournalChain.FirstBreak(m.Key, m.JournalLength, m.JournalHead, m.UnsavedEntries));
        Assert.All(m.UnsavedEntries, e => Assert.Matches("[一-龥]", e.Sentence));
        Assert.Equal("Settled", m.UnsavedEntries[^1].To);
    }

    // The portal's own sentence names a date; a sum of 23 yuan must not keep a mediation alive past its end.
    [Fact]
    public void No_offer_can_hinder_the_end_of_time()
    {
        var m = Given.InProgress();
        m.MakeOffer(1, Given.Offer(23m), Given.Applicant());
        m.Expire(Given.Portal(new DateOnly(2026, 12, 24)));
        Assert.Equal(EndingGround.Expired, m.Ending!.Ground);
    }

    [Fact]
    public void Each_party_adds_its_own_papers()
    {
        var m = Given.InProgress();
        m.Refuses("mediation.not-your-party", () => m.AddMaterial(MediationFilePurpose.Evidence, 2, Given.Upload, Given.Applicant()));
        m.Refuses("mediation.part-gone", () => m.AddMaterial(MediationFilePurpose.Evidence, null, Given.Upload, Given.Applicant()));
        m.Refuses("mediation.too-large", () => m.AddMaterial(MediationFilePurpose.Evidence, 1, Given.Upload with { Size = Case.MaxTotalBytes + 1 }, Given.Applicant()));
        m.AddMaterial(MediationFilePurpose.Evidence, 1, Given.Upload, Given.Applicant());
        Assert.Equal(1, Assert.Single(m.Files).PartyNumber);
    }

    [Fact]
    public void Every_running_mediation_has_a_due_date() =>
        Assert.All(Running.Select(r => r.Data), status => Assert.NotNull(Given.InState(status).NextDue));
}
