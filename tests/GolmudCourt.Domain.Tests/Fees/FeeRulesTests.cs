using GolmudCourt.Domain.Fees;
using Xunit;

namespace GolmudCourt.Domain.Tests.Fees;

public sealed class FeeRulesTests
{
    private static readonly FeeSettings _settings = new();

    [Theory]
    [InlineData("property", FeeKind.Property)]
    [InlineData("divorce", FeeKind.Divorce)]
    [InlineData("personality", FeeKind.Personality)]
    [InlineData("ip", FeeKind.Ip)]
    [InlineData("labour", FeeKind.Labour)]
    [InlineData("administrative", FeeKind.Administrative)]
    [InlineData("jurisdiction-objection", FeeKind.JurisdictionObjection)]
    [InlineData("payment-order", FeeKind.PaymentOrder)]
    [InlineData("preservation", FeeKind.Preservation)]
    [InlineData("execution", FeeKind.Execution)]
    [InlineData("bankruptcy", FeeKind.Bankruptcy)]
    [InlineData("confirmation", FeeKind.Confirmation)]
    [InlineData("non-property", FeeKind.NonProperty)]
    public void A_kind_has_one_code_both_ways(string code, FeeKind kind)
    {
        Assert.Equal(code, FeeKinds.Code(kind));
        Assert.True(FeeKinds.TryParse(code.ToUpperInvariant(), out var parsed));
        Assert.Equal(kind, parsed);
        Assert.NotEmpty(FeeKinds.Name(kind));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("paymentorder")]
    public void An_unknown_code_is_not_a_kind(string? code) => Assert.False(FeeKinds.TryParse(code, out _));

    [Fact]
    public void A_fee_is_halved_once_and_never_again()
    {
        var once = CourtFees.Halve(CourtFees.Compute(FeeKind.Property, 100_000m, _settings), "适用简易程序");

        Assert.Equal((1150m, 1150m, (decimal?)null, true), (once.Fee, once.Base + once.Addition, once.Halved, once.IsHalved));
        Assert.Equal(once.Fee, once.Steps.Sum(s => s.Part));
        Assert.Equal("适用简易程序", once.Steps[^1].Range);
        Assert.Equal("fee.halved-once", Assert.Throws<RuleViolation>(() => CourtFees.Halve(once, "撤诉")).Code);
    }

    [Fact]
    public void Halving_keeps_base_and_addition_apart()
    {
        var half = CourtFees.Halve(CourtFees.Compute(FeeKind.Divorce, 500_000m, _settings), "调解结案");

        Assert.Equal((25m, 750m, 775m), (half.Base, half.Addition, half.Fee));
    }

    [Theory]
    [InlineData(FeeKind.Preservation)]
    [InlineData(FeeKind.Execution)]
    [InlineData(FeeKind.PaymentOrder)]
    [InlineData(FeeKind.Bankruptcy)]
    [InlineData(FeeKind.JurisdictionObjection)]
    [InlineData(FeeKind.Confirmation)]
    public void A_fee_without_a_rule_for_halving_stays_whole(FeeKind kind) =>
        Assert.Equal(
            "fee.not-halved",
            Assert.Throws<RuleViolation>(() => CourtFees.Halve(CourtFees.Compute(kind, 100_000m, _settings), "撤诉")).Code);

    public static TheoryData<FeeKind, decimal?[], FeeKind, double> Claims => new()
    {
        { FeeKind.Property, [60_000m, 40_000m], FeeKind.Property, 2300 }, // added up, not charged one by one
        { FeeKind.Property, [100_000m, null, null], FeeKind.Property, 2300 }, // money decides
        { FeeKind.Property, [null], FeeKind.NonProperty, 50 },
        { FeeKind.Property, [null, null, null], FeeKind.NonProperty, 50 }, // several count as one
        { FeeKind.Property, [], FeeKind.NonProperty, 50 },
        { FeeKind.NonProperty, [null, 100_000m], FeeKind.Property, 2300 },
        { FeeKind.Divorce, [null], FeeKind.Divorce, 50 },
        { FeeKind.Divorce, [null, 300_000m, 200_000m], FeeKind.Divorce, 1550 },
        { FeeKind.Personality, [null, 50_000m, 30_000m], FeeKind.Personality, 400 },
        { FeeKind.Ip, [null], FeeKind.Ip, 500 },
        { FeeKind.Ip, [null, 100_000m], FeeKind.Ip, 2300 },
        { FeeKind.Labour, [50_000m, 60_000m], FeeKind.Labour, 10 },
        { FeeKind.Administrative, [null], FeeKind.Administrative, 50 },
    };

    [Theory]
    [MemberData(nameof(Claims))]
    public void Claims_are_charged_together(FeeKind cause, decimal?[] claims, FeeKind charged, double fee)
    {
        var result = FilingFee.ForClaims(cause, claims, _settings);

        Assert.Equal((charged, (decimal)fee), (result.Kind, result.Fee));
    }

    [Fact]
    public void A_negative_claim_is_not_hidden_in_the_sum() =>
        Assert.Equal(
            "fee.amount",
            Assert.Throws<RuleViolation>(() => FilingFee.ForClaims(FeeKind.Property, [-1m, 100m], _settings)).Code);

    [Fact]
    public void A_sum_beyond_all_bounds_is_refused() =>
        Assert.Throws<RuleViolation>(
            () => FilingFee.ForClaims(FeeKind.Property, [CourtFees.MaxAmount, CourtFees.MaxAmount], _settings));

    [Fact]
    public void The_defaults_are_lawful() => Assert.Empty(_settings.Problems());

    public static TheoryData<FeeSettings> Unlawful =>
    [
        new FeeSettings { DivorceBase = 49m },
        new FeeSettings { DivorceBase = 300.01m },
        new FeeSettings { PersonalityBase = 501m },
        new FeeSettings { IpBase = 499.99m },
        new FeeSettings { NonPropertyBase = 101m },
        new FeeSettings { JurisdictionObjectionBase = 0m },
        new FeeSettings { ExecutionBase = 501m },
        new FeeSettings { ExecutionBase = 50.005m },
        new FeeSettings { AdministrativeBase = 75m },
        new FeeSettings { Rounding = (FeeRounding)9 },
    ];

    [Theory]
    [MemberData(nameof(Unlawful))]
    public void A_setting_outside_the_statutory_range_is_found(FeeSettings settings) => Assert.Single(settings.Problems());
}
