using GolmudCourt.Domain.Confirmation;
using GolmudCourt.Domain.Filing;
using Xunit;
using static GolmudCourt.Domain.Tests.Confirmation.GivenConfirmation;
using static GolmudCourt.Domain.Tests.Mediation.Given;

namespace GolmudCourt.Domain.Tests.Confirmation;

/// <summary>Hints of false mediation: each with its reason, none of them a decision (在线调解规则 23).</summary>
public sealed class SignalsTests
{
    [Fact]
    public void A_plain_sale_gives_no_hint() => Assert.Empty(Signals(Outside()));

    [Theory]
    [InlineData("phone")]
    [InlineData("address")]
    [InlineData("representative")]
    [InlineData("agent")]
    public void Related_people_and_a_large_sum(string relation)
    {
        var second = relation switch
        {
            "phone" => Second with { Phone = First.Phone },
            "address" => Second with { Address = " " + First.Address },
            "representative" => Second with { Kind = PartyKind.LegalPerson, Name = "格尔木测试有限公司", Representative = "张测试" },
            _ => Second with { AgentName = "代理甲" },
        };
        var first = relation == "agent" ? First with { AgentName = "代理甲" } : First;
        var terms = Outside() with { Parties = [first, second] };

        Assert.Empty(Signals(terms));
        var signal = Assert.Single(Signals(terms with { Clauses = [terms.Clauses[0] with { Sum = 500_000m }] }));
        Assert.Equal("signal.related-large", signal.Code);
        Assert.NotEmpty(signal.Reason);
    }

    [Fact]
    public void A_large_sum_between_strangers_is_no_hint() =>
        Assert.Empty(Signals(Outside() with { Clauses = [Outside().Clauses[0] with { Sum = 5_000_000m }] }));

    [Fact]
    public void A_loan_without_proof_that_money_changed_hands()
    {
        var a = OutsideDraft(Outside() with { CauseName = "民间借贷纠纷" });
        Assert.Equal("signal.no-delivery", Assert.Single(FalseMediationSignals.Of(a, [], Settings)).Code);
        a.AddFile(ConfirmationFilePurpose.DeliveryProof, Upload, Applicant());
        Assert.Empty(FalseMediationSignals.Of(a, [], Settings));
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    public void The_same_people_again(int earlier, bool hint)
    {
        var numbers = Enumerable.Range(1, earlier).Select(i => $"(2026)青2801诉前调确{i}号").ToList();
        var signals = FalseMediationSignals.Of(OutsideDraft(), numbers, Settings);

        Assert.Equal(hint, signals.Any(s => s.Code == "signal.same-counterparty" && numbers.TrueForAll(n => s.Sentence.Contains(n, StringComparison.Ordinal))));
    }

    [Fact]
    public void A_hint_closes_no_gate()
    {
        var a = OutsideDraft(Outside() with { CauseName = "民间借贷纠纷", Parties = [First, Second with { Phone = First.Phone }], Clauses = [Outside().Clauses[0] with { Sum = 900_000m }] });
        Assert.Equal(2, FalseMediationSignals.Of(a, [], Settings).Count);
        a.SignFirst();
        a.SignSecond();
        Assert.Equal(ConfirmationStatus.AwaitingAcceptance, a.Status);
    }

    private static IReadOnlyList<FalseMediationSignal> Signals(OutsideAgreement agreement) => FalseMediationSignals.Of(OutsideDraft(agreement), [], Settings);
}
