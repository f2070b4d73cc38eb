using CsCheck;
using GolmudCourt.Domain.Fees;
using Xunit;

namespace GolmudCourt.Domain.Tests.Fees;

public sealed class CourtFeesTests
{
    private static readonly FeeSettings _settings = new();

    // Amounts and fees as printed in published judgments.
    [Theory]
    [InlineData(1326202.26, FeeRounding.ToYuanHalfUp, 16736, 8368)]
    [InlineData(1326202.26, FeeRounding.ToFen, 16735.82, 8367.91)]
    [InlineData(893490, FeeRounding.ToFen, 12734.90, 6367.45)]
    [InlineData(206136, FeeRounding.ToFen, 4392.04, 2196.02)]
    [InlineData(206136, FeeRounding.ToYuanHalfUp, 4392, 2196)]
    [InlineData(105900, FeeRounding.ToFen, 2418, 1209)]
    public void Published_judgments_charge_the_same(double amount, FeeRounding rounding, double fee, double halved)
    {
        var result = CourtFees.Compute(FeeKind.Property, (decimal)amount, _settings with { Rounding = rounding });

        Assert.Equal(((decimal)fee, (decimal?)(decimal)halved), (result.Fee, result.Halved));
    }

    [Theory]
    [InlineData(0, 50, 25, 16.67)]
    [InlineData(0.01, 50, 25, 16.67)]
    [InlineData(10000, 50, 25, 16.67)]
    [InlineData(20000, 300, 150, 100)]
    [InlineData(50000, 1050, 525, 350)]
    [InlineData(100000, 2300, 1150, 766.67)]
    [InlineData(150000, 3300, 1650, 1100)]
    [InlineData(200000, 4300, 2150, 1433.33)]
    [InlineData(300000, 5800, 2900, 1933.33)]
    [InlineData(500000, 8800, 4400, 2933.33)]
    [InlineData(1000000, 13800, 6900, 4600)]
    [InlineData(1500000, 18300, 9150, 6100)]
    [InlineData(2000000, 22800, 11400, 7600)]
    [InlineData(3000000, 30800, 15400, 10266.67)]
    [InlineData(5000000, 46800, 23400, 15600)]
    [InlineData(10000000, 81800, 40900, 27266.67)]
    [InlineData(15000000, 111800, 55900, 37266.67)]
    [InlineData(20000000, 141800, 70900, 47266.67)]
    [InlineData(30000000, 191800, 95900, 63933.33)]
    public void Property_is_charged_by_bracket_and_a_payment_order_a_third(double amount, double fee, double halved, double third)
    {
        var property = CourtFees.Compute(FeeKind.Property, (decimal)amount, _settings);
        var order = CourtFees.Compute(FeeKind.PaymentOrder, (decimal)amount, _settings);

        Assert.Equal((0m, (decimal)fee, (decimal)fee), (property.Base, property.Addition, property.Fee));
        Assert.Equal((decimal)halved, property.Halved);
        Assert.Equal((0m, (decimal)third, (decimal?)null), (order.Base, order.Fee, order.Halved));
    }

    // One fen under a bound and a hundred yuan over it, so that a wrong rate on either side shows.
    [Theory]
    [InlineData(9999.99, 50)]
    [InlineData(10000.01, 50)]
    [InlineData(10100, 52.50)]
    [InlineData(99999.99, 2300)]
    [InlineData(99900, 2297.50)]
    [InlineData(100000.01, 2300)]
    [InlineData(100100, 2302)]
    [InlineData(199999.99, 4300)]
    [InlineData(200000.01, 4300)]
    [InlineData(200100, 4301.50)]
    [InlineData(499999.99, 8800)]
    [InlineData(500000.01, 8800)]
    [InlineData(500100, 8801)]
    [InlineData(999999.99, 13800)]
    [InlineData(1000000.01, 13800)]
    [InlineData(1000100, 13800.90)]
    [InlineData(1999999.99, 22800)]
    [InlineData(2000000.01, 22800)]
    [InlineData(2000100, 22800.80)]
    [InlineData(4999999.99, 46800)]
    [InlineData(5000000.01, 46800)]
    [InlineData(5000100, 46800.70)]
    [InlineData(9999999.99, 81800)]
    [InlineData(10000000.01, 81800)]
    [InlineData(10000100, 81800.60)]
    [InlineData(19999999.99, 141800)]
    [InlineData(20000000.01, 141800)]
    [InlineData(20000100, 141800.50)]
    public void The_property_brackets_meet_without_a_jump(double amount, double fee) =>
        Assert.Equal((decimal)fee, CourtFees.Compute(FeeKind.Property, (decimal)amount, _settings).Fee);

    [Theory]
    [InlineData(FeeKind.Execution, 5000, 50)]
    [InlineData(FeeKind.Execution, 10000, 50)]
    [InlineData(FeeKind.Execution, 10000.01, 50)]
    [InlineData(FeeKind.Execution, 100000, 1400)]
    [InlineData(FeeKind.Execution, 499999.99, 7400)]
    [InlineData(FeeKind.Execution, 500000, 7400)]
    [InlineData(FeeKind.Execution, 500100, 7401)]
    [InlineData(FeeKind.Execution, 800000, 10400)]
    [InlineData(FeeKind.Execution, 5000000, 52400)]
    [InlineData(FeeKind.Execution, 5000100, 52400.50)]
    [InlineData(FeeKind.Execution, 10000000, 77400)]
    [InlineData(FeeKind.Execution, 10000100, 77400.10)]
    [InlineData(FeeKind.Execution, 20000000, 87400)]
    [InlineData(FeeKind.Preservation, 500, 30)]
    [InlineData(FeeKind.Preservation, 1000, 30)]
    [InlineData(FeeKind.Preservation, 1001, 30.01)]
    [InlineData(FeeKind.Preservation, 50000, 520)]
    [InlineData(FeeKind.Preservation, 100000, 1020)]
    [InlineData(FeeKind.Preservation, 100100, 1020.50)]
    [InlineData(FeeKind.Preservation, 206136, 1550.68)]
    [InlineData(FeeKind.Preservation, 300000, 2020)]
    [InlineData(FeeKind.Preservation, 895998, 4999.99)]
    [InlineData(FeeKind.Preservation, 896000, 5000)]
    [InlineData(FeeKind.Preservation, 896002, 5000)]
    [InlineData(FeeKind.Preservation, 1200000, 5000)]
    [InlineData(FeeKind.Bankruptcy, 5000000, 23400)]
    [InlineData(FeeKind.Bankruptcy, 100000000, 270900)]
    [InlineData(FeeKind.Bankruptcy, 111640000, 300000)]
    [InlineData(FeeKind.Bankruptcy, 120000000, 300000)]
    public void Applications_are_all_addition_and_never_halved(FeeKind kind, double amount, double fee)
    {
        var result = CourtFees.Compute(kind, (decimal)amount, _settings);

        Assert.Equal((0m, (decimal)fee, (decimal)fee, (decimal?)null), (result.Base, result.Addition, result.Fee, result.Halved));
    }

    [Theory]
    [InlineData(FeeKind.Divorce, 200000, 50, 0)]
    [InlineData(FeeKind.Divorce, 200002, 50, 0.01)]
    [InlineData(FeeKind.Divorce, 500000, 50, 1500)]
    [InlineData(FeeKind.Divorce, 2500000, 50, 11500)]
    [InlineData(FeeKind.Personality, 50000, 100, 0)]
    [InlineData(FeeKind.Personality, 50001, 100, 0.01)]
    [InlineData(FeeKind.Personality, 80000, 100, 300)]
    [InlineData(FeeKind.Personality, 100000, 100, 500)]
    [InlineData(FeeKind.Personality, 100002, 100, 500.01)]
    [InlineData(FeeKind.Personality, 120000, 100, 600)]
    [InlineData(FeeKind.Personality, 300000, 100, 1500)]
    [InlineData(FeeKind.Ip, 100000, 0, 2300)]
    [InlineData(FeeKind.Labour, 300000, 10, 0)]
    [InlineData(FeeKind.NonProperty, 300000, 50, 0)]
    [InlineData(FeeKind.Administrative, 300000, 50, 0)]
    public void Cases_with_a_rule_of_their_own_add_to_their_base(FeeKind kind, double amount, double basePart, double addition)
    {
        var result = CourtFees.Compute(kind, (decimal)amount, _settings);

        Assert.Equal(((decimal)basePart, (decimal)addition), (result.Base, result.Addition));
        Assert.Equal(result.Base + result.Addition, result.Fee);
        Assert.Equal(Math.Round(result.Fee / 2, 2, MidpointRounding.AwayFromZero), result.Halved);
    }

    [Theory]
    [InlineData(FeeKind.Divorce, 50, 25.0)]
    [InlineData(FeeKind.Personality, 100, 50.0)]
    [InlineData(FeeKind.Ip, 500, 250.0)]
    [InlineData(FeeKind.Labour, 10, 5.0)]
    [InlineData(FeeKind.Administrative, 50, 25.0)]
    [InlineData(FeeKind.NonProperty, 50, 25.0)]
    [InlineData(FeeKind.JurisdictionObjection, 50, null)]
    [InlineData(FeeKind.Preservation, 30, null)]
    [InlineData(FeeKind.Execution, 50, null)]
    [InlineData(FeeKind.Confirmation, 0, null)]
    public void Without_an_amount_the_base_is_the_fee(FeeKind kind, double fee, double? halved)
    {
        var result = CourtFees.Compute(kind, null, _settings);

        Assert.Equal(((decimal)fee, 0m, (decimal)fee, (decimal?)halved), (result.Base, result.Addition, result.Fee, result.Halved));
        Assert.Single(result.Steps);
    }

    [Theory]
    [InlineData(FeeKind.Property)]
    [InlineData(FeeKind.PaymentOrder)]
    [InlineData(FeeKind.Bankruptcy)]
    public void An_amount_is_asked_for_where_the_fee_depends_on_it(FeeKind kind) => Refused(kind, null);

    [Theory]
    [InlineData("-0.01")]
    [InlineData("10000000000000.01")]
    [InlineData("1000000000000000000")]
    [InlineData("1.001")]
    public void An_impossible_amount_is_refused_at_its_field(string amount)
    {
        foreach (var kind in FeeKinds.All)
        {
            Refused(kind, decimal.Parse(amount, null));
        }
    }

    [Fact]
    public void The_largest_amount_is_computed() =>
        Assert.Equal(50_000_041_800m, CourtFees.Compute(FeeKind.Property, CourtFees.MaxAmount, _settings).Fee);

    [Theory]
    [InlineData(FeeKind.Divorce, true)]
    [InlineData(FeeKind.Ip, true)]
    [InlineData(FeeKind.JurisdictionObjection, true)]
    [InlineData(FeeKind.Execution, true)]
    [InlineData(FeeKind.Labour, false)]
    [InlineData(FeeKind.Preservation, false)]
    public void A_provincial_figure_is_marked_until_verified(FeeKind kind, bool provincial)
    {
        Assert.Equal(provincial, Note(_settings).Contains(FeeSettings.UnverifiedNote, StringComparison.Ordinal));
        Assert.DoesNotContain(FeeSettings.UnverifiedNote, Note(_settings with { ProvincialVerified = true }), StringComparison.Ordinal);

        string Note(FeeSettings settings) => CourtFees.Compute(kind, null, settings).Note ?? "";
    }

    [Fact]
    public void More_in_dispute_never_costs_less_and_the_lines_add_up() =>
        Gen.Select(
            Gen.Int[0, FeeKinds.All.Count - 1].Select(i => FeeKinds.All[i]),
            Gen.Long[0, 15_000_000_000],
            Gen.Long[0, 1_000_000],
            Gen.Bool).Sample((kind, fen, more, toYuan) =>
        {
            var settings = _settings with { Rounding = toYuan ? FeeRounding.ToYuanHalfUp : FeeRounding.ToFen };
            var low = CourtFees.Compute(kind, fen / 100m, settings);
            var high = CourtFees.Compute(kind, (fen + more) / 100m, settings);
            return low.Fee <= high.Fee
                && low.Fee == low.Base + low.Addition
                && low.Fee == low.Steps.Sum(s => s.Part)
                && low.Fee == Math.Round(low.Fee, toYuan ? 0 : 2);
        });

    private static void Refused(FeeKind kind, decimal? amount)
    {
        var refused = Assert.Throws<RuleViolation>(() => CourtFees.Compute(kind, amount, _settings));
        Assert.Equal(("fee.amount", "amount"), (refused.Code, refused.Field));
    }
}
