using GolmudCourt.Domain.Indicators;
using GolmudCourt.Web.Features.Indicators;
using GolmudCourt.Web.Tests.Support;
using Xunit;

namespace GolmudCourt.Web.Tests.Features.Indicators;

/// <summary>
/// With the figures of the last minutes at hand the pages ask the database at most six times. Honestly said: the first look after
/// they have gone stale walks the facts of the periods once, and a list behind a figure always walks the facts of its kinds.
/// The charts ask nothing while they are fresh; that the watch hears anything is shown by the lists.
/// </summary>
public sealed class IndicatorQueryTests(IndicatorQueryTests.Host host) : IClassFixture<IndicatorQueryTests.Host>
{
    private const int Most = 6;

    [Theory]
    [InlineData(IndicatorLinks.All)]
    [InlineData(IndicatorLinks.All + "/QI-31")]
    [InlineData(IndicatorLinks.All + "/QI-34")]
    [InlineData(IndicatorLinks.Charts)]
    [InlineData(IndicatorLinks.Snapshots)]
    [InlineData(IndicatorLinks.Mechanisms)]
    [InlineData(IndicatorLinks.Reported)]
    [InlineData(IndicatorLinks.Board)]
    public async Task A_page_of_figures(string path) => await AssertFewAsync(path, Most, least: 0);

    [Theory]
    [InlineData("QI-31")]
    [InlineData("QI-16")]
    [InlineData("QI-24")]
    public async Task A_list_behind_a_figure_of_one_kind(string id) => await AssertFewAsync(IndicatorLinks.Behind(id, IndicatorPart.Denominator, "2026"), Most);

    [Fact]
    public async Task A_list_behind_a_figure_of_two_kinds_and_satisfaction_ask_once_a_table()
    {
        // Filings, mediations with their appraisals and performances, and the names of both; who was asked is told by three tables.
        await AssertFewAsync(IndicatorLinks.Behind("QI-08", IndicatorPart.Denominator, "2026"), 8);
        await AssertFewAsync(IndicatorLinks.Satisfaction, 8);
    }

    private async Task AssertFewAsync(string path, int most, int least = 1)
    {
        await new GivenIndicators(host).SeedAsync();
        var president = await host.BrowserOfAsync(await host.Accounts.PresidentAsync());
        (await president.GetAsync(path)).ShouldBeOk();
        var asked = await CommandWatch.CommandsOfAsync(host, () => president.GetAsync(path));
        Assert.True(asked.Count >= least && asked.Count <= most, $"{path} asks {asked.Count} times:\n{string.Join("\n\n", asked)}");
    }

    public sealed class Host : PortalHost
    {
        protected override IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string> { ["Indicators:KeepMinutes"] = "5" };
    }
}
