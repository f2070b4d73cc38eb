using System.Globalization;
using System.Net;
using GolmudCourt.Domain;
using GolmudCourt.Domain.Indicators;
using GolmudCourt.Web.Features.Indicators;
using GolmudCourt.Web.Tests.Support;
using MiniExcelLibs;
using Xunit;

namespace GolmudCourt.Web.Tests.Features.Indicators;

/// <summary>One small court, counted by hand, over HTTP: every figure and the list behind it.</summary>
public sealed class IndicatorTests(PortalHost host) : IClassFixture<PortalHost>
{
    private static readonly string[] s_withoutData = ["QI-37", "QI-38", "QI-39", "QI-41", "GM-01"];

    [Fact]
    public async Task Every_figure_is_the_hand_counted_one_and_its_list_has_exactly_the_counted_matters()
    {
        await new GivenIndicators(host).SeedAsync();
        var president = await host.BrowserOfAsync(await host.Accounts.PresidentAsync());
        var expected = new Dictionary<string, (decimal Above, decimal? Below)>
        {
            ["QI-08"] = (3 + 5, 4 + 5), // 3 docketed online and 5 mediations asked for online; 4 docketed and 5 mediations taken.
            ["QI-09"] = (0, 0),
            ["QI-10"] = (3, 7),         // The one taken back was received too.
            ["QI-11"] = (4, 6),         // One was answered on the eleventh day, one never; nothing was owed to the one taken back.
            ["QI-31"] = (4, 6),         // Both in time at the counter and online; corrections leave it.
            ["QI-32"] = (11, 4),
            ["QI-33"] = (3, 5),
            ["QI-34"] = (1, 8),
            ["QI-24"] = (1, 2),         // Settled with all signatures; one withdrawn after acceptance. One never reached a mediator.
            ["QI-25"] = (2, 2),
            ["QI-26"] = (3, 3),
            ["QI-27"] = (1, null),      // A month later one is still open.
            ["QI-30"] = (0, 1),         // The day to pay has passed and nobody has confirmed.
            ["QI-28"] = (2, 2),
            ["QI-29"] = (1, 1),
            ["QI-16"] = (1, 3),         // The converted one ended in the ordinary procedure; one is not closed.
            ["QI-17"] = (2, 3),         // Small claims are summary too.
            ["QI-18"] = (17 + (27 - 10) + 38, 3), // From 23 November to 10, 20 and 31 December.
            ["QI-19"] = (1, 3),
            ["QI-20"] = (0, 3),
            ["QI-21"] = (3, 3),
            ["QI-40"] = (1, null),
            ["QI-23"] = (1, 1),
            ["GM-02"] = (1, 2),
            ["GM-03"] = (2, 4 + 4 + 2), // Docketed or refused online: 4; parties of two mediations: 4; of one confirmation: 2.
        };
        foreach (var indicator in IndicatorCatalogue.All.Where(i => !s_withoutData.Contains(i.Id)))
        {
            var period = indicator.Id == "QI-27" ? "2027-01" : "2026";
            var figure = expected[indicator.Id];
            Assert.True(figure.Above == await SumBehindAsync(president, indicator.Id, IndicatorPart.Numerator, period), $"{indicator.Id} numerator");
            if (figure.Below is { } below)
            {
                Assert.True(below == await SumBehindAsync(president, indicator.Id, IndicatorPart.Denominator, period), $"{indicator.Id} denominator");
            }

            // The page of the indicator and the table say the same figure as the list adds up to.
            var text = new Figure(figure.Above, figure.Below).Text(indicator.Unit);
            (await president.GetAsync(IndicatorLinks.Indicator(indicator.Id, period))).ShouldBeOk().ShouldSay(indicator.Definition[..12]).ShouldSay(text);
        }

        var table = (await president.GetAsync(IndicatorLinks.Table("2026"))).ShouldBeOk();
        table.ShouldSay("88.89%").ShouldSay("没有自动统计的指标和原因").ShouldSay("12368的通话数据没有接入");
        AssertWorkbook(await president.GetOnceAsync(IndicatorLinks.TableFile("2026", null)), IndicatorCatalogue.All.Count);
        AssertWorkbook(await president.GetOnceAsync(IndicatorLinks.BehindFile("QI-31", IndicatorPart.Denominator, "2026", null)), 6);
        (await president.GetAsync(IndicatorLinks.Table("2026", "Channel|窗口立案"))).ShouldBeOk().ShouldSay("渠道：窗口立案");
    }

    [Fact]
    public async Task A_list_in_a_dimension_has_its_matters_only_and_is_walked_page_by_page()
    {
        await new GivenIndicators(host).SeedAsync();
        var president = await host.BrowserOfAsync(await host.Accounts.PresidentAsync());
        Assert.Equal(1, await SumBehindAsync(president, "QI-31", IndicatorPart.Denominator, "2026", "Channel|窗口立案"));
        Assert.Equal(5, await SumBehindAsync(president, "QI-31", IndicatorPart.Denominator, "2026", "Channel|网上立案"));
        Assert.Equal(0, await SumBehindAsync(president, "QI-31", IndicatorPart.Denominator, "2026", "Channel|自助机"));
        Assert.Equal(0, await SumBehindAsync(president, "QI-31", IndicatorPart.Denominator, "2025"));
        (await president.GetOnceAsync(IndicatorLinks.Behind("QI-99", IndicatorPart.Numerator, "2026"))).ShouldBe(HttpStatusCode.NotFound);
        (await president.GetOnceAsync(IndicatorLinks.Behind("QI-27", IndicatorPart.Denominator, "2026"))).ShouldBe(HttpStatusCode.NotFound);
        (await president.GetOnceAsync(IndicatorLinks.Indicator("QI-99"))).ShouldBe(HttpStatusCode.NotFound);

        // A period, a cursor or a dimension that is none falls back, and never fails.
        foreach (var bad in new[] { "period=x", "period=2099", "period=2026&only=Nothing|x", "period=2026&part=x", "period=2026&after=9-x", "period=2026&after=99-1" })
        {
            (await president.GetAsync($"{IndicatorLinks.All}/QI-31/matters?{bad}")).ShouldBeOk();
        }
    }

    [Fact]
    public async Task A_judge_reads_figures_and_opens_no_list()
    {
        await new GivenIndicators(host).SeedAsync();
        var judge = await host.BrowserOfAsync(await host.Accounts.OpenAsync(CourtRole.Judge));
        var page = (await judge.GetAsync(IndicatorLinks.Table("2026"))).ShouldBeOk();
        Assert.DoesNotContain("/matters?", page.Body, StringComparison.Ordinal);
        var refused = await judge.GetOnceAsync(IndicatorLinks.Behind("QI-31", IndicatorPart.Numerator, "2026"));
        Assert.Contains("/access-denied", refused.Location ?? "", StringComparison.Ordinal);
    }

    private static void AssertWorkbook(Page file, int rows)
    {
        file.ShouldBe(HttpStatusCode.OK);
        using var stream = new MemoryStream(file.Bytes);
        Assert.Equal(rows, stream.Query(useHeaderRow: true).Count());
    }

    private static async Task<decimal> SumBehindAsync(Browser browser, string id, IndicatorPart part, string period, string? only = null)
    {
        var (sum, keys, path) = (0m, new List<string>(), IndicatorLinks.Behind(id, part, period, only));
        while (path is not null)
        {
            var page = (await browser.GetAsync(path)).ShouldBeOk();
            foreach (var row in page.Document.QuerySelectorAll("tr[data-matter]"))
            {
                sum += decimal.Parse(row.GetAttribute("data-amount")!, CultureInfo.InvariantCulture);
                keys.Add(row.GetAttribute("data-matter")!);
            }

            path = page.Document.QuerySelector(".paging a")?.GetAttribute("href");
        }

        // One matter stands on the list once; of those who were asked each stands for itself.
        Assert.True(id.StartsWith("GM-0", StringComparison.Ordinal) || id == "QI-23" || keys.Count == keys.Distinct().Count(), $"{id} {part} lists a matter twice.");
        return sum;
    }
}
