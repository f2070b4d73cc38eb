using GolmudCourt.Domain.Indicators;
using Xunit;

namespace GolmudCourt.Domain.Tests.Indicators;

/// <summary>The catalogue as a whole.</summary>
public sealed class CatalogueTests
{
    [Fact]
    public void Every_id_of_the_shipped_list_is_counted_or_proved_or_says_why_not()
    {
        var known = IndicatorCatalogue.All.Select(i => i.Id).Concat(Mechanism.All.Select(m => m.Id)).Concat(IndicatorCatalogue.Uncounted.Select(u => u.Id)).ToList();
        Assert.Equal(known.Count, known.Distinct().Count());
        Assert.Empty(Enumerable.Range(1, 41).Select(n => $"QI-{n:00}").Except(known));
    }

    [Fact]
    public void Every_indicator_says_how_it_is_counted()
    {
        foreach (var indicator in IndicatorCatalogue.All)
        {
            Assert.True(indicator.Definition.Length > 15 && indicator.Definition.EndsWith('。'), indicator.Id);
            Assert.All(indicator.Numerator.Concat(indicator.Denominator), t => Assert.NotEmpty(t.Words));
            Assert.True(indicator.Unit == IndicatorUnit.Matters || indicator.Denominator.Count > 0, indicator.Id);
        }
    }

    [Theory]
    [InlineData("2026-11", "2026-11-01", "2026-11-30", "2026年11月", "2026-10")]
    [InlineData("2026-01", "2026-01-01", "2026-01-31", "2026年1月", "2025-12")]
    [InlineData("2026-Q4", "2026-10-01", "2026-12-31", "2026年第4季度", "2026-Q3")]
    [InlineData("2026", "2026-01-01", "2026-12-31", "2026年", "2025")]
    public void A_period_is_read_and_written(string code, string first, string last, string name, string before)
    {
        var period = IndicatorPeriod.Read(code)!;
        Assert.Equal((first, last, name, code, before), ($"{period.First:yyyy-MM-dd}", $"{period.Last:yyyy-MM-dd}", period.Name, period.Code, period.Before.Code));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("1999")]
    [InlineData("2026-13")]
    [InlineData("2026-1")]
    [InlineData("2026-Q5")]
    [InlineData("2026-Q")]
    [InlineData("2026-11-01")]
    [InlineData("九月")]
    public void What_is_no_period_is_not_read(string? code) => Assert.Null(IndicatorPeriod.Read(code));

    [Fact]
    public void A_run_ends_with_the_period_itself() =>
        Assert.Equal(["2025-12", "2026-01", "2026-02"], IndicatorPeriod.Month(2026, 2).Run(3).Select(p => p.Code));

    [Theory]
    [InlineData(113, 126, "89.68%")]
    [InlineData(11782, 14058, "83.81%")]
    [InlineData(38, 48, "79.17%")]
    [InlineData(11785, 14300, "82.41%")]
    [InlineData(0, 5, "0%")]
    [InlineData(0, 0, "无")]
    public void Figures_of_the_sources_come_out_as_printed(int above, int below, string text) =>
        Assert.Equal(text, new Figure(above, below).Text(IndicatorUnit.Percent));

    [Fact]
    public void A_target_is_reached_from_above_or_from_below()
    {
        var settings = new IndicatorSettings { Targets = new Dictionary<string, decimal> { ["QI-11"] = 0.9m, ["QI-25"] = 20m } };
        var (rate, days) = (IndicatorCatalogue.Find("QI-11")!, IndicatorCatalogue.Find("QI-25")!);
        Assert.True(settings.Reaches(rate, new Figure(9, 10)));
        Assert.False(settings.Reaches(rate, new Figure(8, 10)));
        Assert.True(settings.Reaches(days, new Figure(40, 2)));
        Assert.False(settings.Reaches(days, new Figure(41, 2)));
        Assert.Null(settings.Reaches(rate, new Figure(0, 0)));
        Assert.Null(settings.Reaches(IndicatorCatalogue.Find("QI-24")!, new Figure(1, 2)));
    }

    [Theory]
    [InlineData("青海省格尔木市郭勒木德镇红柳村", "郭勒木德人民法庭")]
    [InlineData("格尔木市昆仑路街道", null)]
    [InlineData(null, null)]
    public void An_address_leads_to_its_tribunal(string? address, string? station) =>
        Assert.Equal(station, new IndicatorSettings { Stations = [new() { Name = "郭勒木德人民法庭", Places = ["郭勒木德镇", ""] }] }.StationOf(address));
}
