using System.Globalization;
using CsCheck;
using GolmudCourt.Domain.Triage;
using Xunit;
using static GolmudCourt.Domain.Tests.Filing.Sample;

namespace GolmudCourt.Domain.Tests.Triage;

public sealed class WageBaseTests
{
    private static readonly WageBaseTable _table = new([GivenTriage.Wage2021, GivenTriage.Wage2021 with { Year = 2020, Amount = 101_401m }]);

    [Theory]
    [InlineData("109346", "54673.00", "218692.00")]
    [InlineData("101401", "50700.50", "202802.00")]
    [InlineData("109346.01", "54673.00", "218692.02")] // half is 54673.005: the fraction of a fen is cut
    [InlineData("109346.03", "54673.01", "218692.06")]
    public void The_limits_are_half_and_twice_the_base(string wage, string mandatory, string agreeable)
    {
        var limits = new SmallClaimsLimits(decimal.Parse(wage, CultureInfo.InvariantCulture));
        Assert.Equal((decimal.Parse(mandatory, CultureInfo.InvariantCulture), decimal.Parse(agreeable, CultureInfo.InvariantCulture)), (limits.Mandatory, limits.Agreeable));
    }

    [Theory]
    [InlineData("0", false, false)]
    [InlineData("0.01", true, false)]
    [InlineData("54672.99", true, false)]
    [InlineData("54673.00", true, false)]
    [InlineData("54673.01", false, true)]
    [InlineData("218691.99", false, true)]
    [InlineData("218692.00", false, true)]
    [InlineData("218692.01", false, false)]
    public void The_limit_itself_is_within_and_one_fen_more_is_not(string amount, bool mandatory, bool agreeable)
    {
        var limits = new SmallClaimsLimits(109_346m);
        Assert.Equal((mandatory, agreeable), (limits.IsMandatory(decimal.Parse(amount, CultureInfo.InvariantCulture)), limits.IsAgreeable(decimal.Parse(amount, CultureInfo.InvariantCulture))));
    }

    [Fact]
    public void Cutting_the_fraction_of_a_fen_never_changes_the_answer_of_a_sum() =>
        Gen.Select(Gen.Long[1, 100_000_000], Gen.Long[1, 300_000_000]).Sample((wage, amount) =>
            new SmallClaimsLimits(wage / 100m).IsMandatory(amount / 100m) == (2 * amount <= wage));

    [Fact]
    public void The_year_the_court_has_set_is_taken() => Assert.Equal(101_401m, _table.InForce(new TriageSettings { WageYear = 2020 }).Amount);

    [Fact]
    public void A_year_that_is_not_there_is_refused_and_not_replaced() =>
        Assert.Contains("2025年", Refuses(WageBaseTable.MissingCode, () => _table.InForce(new TriageSettings { WageYear = 2025 })).Message, StringComparison.Ordinal);

    [Fact]
    public void A_court_that_has_set_no_year_gets_no_figure() =>
        Assert.Equal("民诉法 165；民诉解释 272", Refuses(WageBaseTable.MissingCode, () => _table.InForce(new TriageSettings())).Article);

    [Fact]
    public void A_year_stands_once() => Assert.Throws<ArgumentException>(() => new WageBaseTable([GivenTriage.Wage2021, GivenTriage.Wage2021]));

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("1.001")]
    public void A_base_is_a_sum_of_money(string amount) =>
        Assert.Throws<ArgumentException>(() => new WageBaseTable([GivenTriage.Wage2021 with { Amount = decimal.Parse(amount, CultureInfo.InvariantCulture) }]));

    [Fact]
    public void The_doubt_is_printed_until_the_court_has_confirmed()
    {
        Assert.NotNull(new TriageSettings().Doubt);
        Assert.Null(new TriageSettings { WageVerified = true }.Doubt);
    }
}
