using System.Globalization;
using System.Net;
using GolmudCourt.Domain;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Web.Features.Indicators;
using GolmudCourt.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace GolmudCourt.Web.Tests.Features.Indicators;

/// <summary>Dashboards, the wall screen, mechanisms and what people say.</summary>
public sealed class DashboardTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Charts_draw_what_their_tables_say_and_nothing_by_style()
    {
        await new GivenIndicators(host).SeedAsync();
        var president = await host.BrowserOfAsync(await host.Accounts.PresidentAsync());
        var page = (await president.GetAsync(IndicatorLinks.ChartsOf("2026-11"))).ShouldBeOk();
        page.ShouldSay("收到立案申请").ShouldSay("从收到到立案").ShouldSay("立案窗口");
        var funnel = page.Document.QuerySelectorAll("table").First(t => t.TextContent.Contains("登记立案", StringComparison.Ordinal)).QuerySelectorAll("tbody td").Select(c => c.TextContent).ToList();
        Assert.Equal(["8", "100%", "0", "0%", "0", "0%", "0", "0%", "0", "0%", "4", "50%"], funnel);

        // All eight came in on a Monday at ten.
        var ten = page.Document.QuerySelectorAll("table").First(t => t.TextContent.Contains("钟点", StringComparison.Ordinal)).QuerySelectorAll("tbody tr")[10];
        Assert.Equal(["8", "0", "0", "0", "0", "0", "0"], ten.QuerySelectorAll("td").Select(c => c.TextContent));
        Assert.Empty(page.Document.QuerySelectorAll("svg [style], svg script"));
        Assert.All(page.Document.QuerySelectorAll("svg"), svg => Assert.False(string.IsNullOrWhiteSpace(svg.QuerySelector("title")?.TextContent)));
    }

    [Fact]
    public async Task A_day_far_from_its_usual_raises_the_alarm()
    {
        await new GivenIndicators(host).SeedAsync();
        var now = host.Clock.Now;
        var litigant = await host.Accounts.LitigantAsync();
        host.Clock.Set(new DateTimeOffset(2027, 1, 2, 9, 0, 0, TimeSpan.FromHours(8)));
        for (var i = 0; i < 4; i++)
        {
            await host.Given.SubmittedAsync(litigant);
        }

        host.Clock.Set(now);
        var president = await host.BrowserOfAsync(await host.Accounts.PresidentAsync());
        (await president.GetAsync(IndicatorLinks.Charts)).ShouldBeOk().ShouldSay("立案偏离：2027年1月2日").ShouldSay("收到4件，同一星期几通常0件，多4件");
    }

    [Fact]
    public async Task The_wall_screen_is_not_there_for_nobody_and_names_nobody()
    {
        await new GivenIndicators(host).SeedAsync();
        (await host.NewBrowser().GetOnceAsync(IndicatorLinks.Board)).ShouldBe(HttpStatusCode.NotFound);
        (await (await host.BrowserOfAsync(await host.Accounts.LitigantAsync())).GetOnceAsync(IndicatorLinks.Board)).ShouldBe(HttpStatusCode.NotFound);
        var president = await host.BrowserOfAsync(await host.Accounts.PresidentAsync());
        var board = (await president.GetAsync(IndicatorLinks.Board)).ShouldBeOk().ShouldSay("诉讼服务质效").ShouldSay("逾期未办");

        // Not the name of anybody, no title, no number of a matter, and no way to one: the wall is seen by all.
        var personal = await host.DbAsync(async db => (await db.Users.Select(u => u.RealName).ToListAsync())
            .Concat(await db.Filings.SelectMany(f => f.Parties).Select(p => p.Name).ToListAsync())
            .Concat(await db.Mediations.SelectMany(m => m.Parties).Select(p => p.Name).ToListAsync())
            .Concat(await db.Mediators.Select(m => m.Name).ToListAsync())
            .Concat(await db.Filings.Select(f => f.Title).ToListAsync())
            .Concat(await db.Set<Acceptance>().Select(a => a.CaseNumber).ToListAsync())
            .Where(words => words is { Length: > 1 }).Distinct().ToList());
        Assert.True(personal.Count > 10);
        var shown = board.Document.DocumentElement.OuterHtml;
        Assert.All(personal, words => Assert.DoesNotContain(words!, shown, StringComparison.Ordinal));
        Assert.Empty(board.Document.QuerySelectorAll("main a"));
    }

    [Fact]
    public async Task Who_has_something_overdue_is_told_to_the_president_alone()
    {
        await new GivenIndicators(host).SeedAsync();
        var mediators = await host.DbAsync(db => db.Mediators.Select(m => m.Name).ToListAsync());
        var president = (await (await host.BrowserOfAsync(await host.Accounts.PresidentAsync())).GetAsync(IndicatorLinks.Charts)).ShouldBeOk();
        president.ShouldSay("逾期在谁手里");
        Assert.Contains(mediators, name => president.Main.Contains(name, StringComparison.Ordinal));

        var judge = (await (await host.BrowserOfAsync(await host.Accounts.OpenAsync(CourtRole.Judge))).GetAsync(IndicatorLinks.Charts)).ShouldBeOk();
        judge.ShouldSay("逾期的事项").ShouldSay("立案审查");
        Assert.All(mediators, name => Assert.DoesNotContain(name, judge.Text, StringComparison.Ordinal));
        Assert.Equal(CountsOf(president).Sum(), CountsOf(judge).Sum());
        Assert.DoesNotContain("立案窗口", judge.Main, StringComparison.Ordinal);
    }

    private static IEnumerable<int> CountsOf(Page page) => page.TextsOf("td[data-label='逾期']").Select(t => int.Parse(t.TrimEnd('件'), CultureInfo.InvariantCulture));

    [Fact]
    public async Task Satisfaction_is_shown_with_who_answered_and_words_are_the_presidents()
    {
        await new GivenIndicators(host).SeedAsync();
        var president = await host.BrowserOfAsync(await host.Accounts.PresidentAsync());
        (await president.GetAsync($"{IndicatorLinks.Satisfaction}?period=2026")).ShouldBeOk().ShouldSay("回收率").ShouldSay("25%").ShouldSay("调解员很耐心");
        var judge = await host.BrowserOfAsync(await host.Accounts.OpenAsync(CourtRole.Judge));
        (await judge.GetAsync($"{IndicatorLinks.Satisfaction}?period=2026")).ShouldBeOk().ShouldSay("25%").ShouldNotSay("调解员很耐心");

        // Another person's filing, and one that is not decided, cannot be rated.
        var other = await host.BrowserOfAsync(await host.Accounts.LitigantAsync());
        var keys = await host.DbAsync(db => db.Filings.Select(f => f.Key).ToListAsync());
        Assert.All(await Task.WhenAll(keys.Select(k => other.GetOnceAsync(IndicatorLinks.RateFiling(k)))), p => p.ShouldBe(HttpStatusCode.NotFound));
    }

    [Fact]
    public async Task A_mechanism_is_there_when_a_file_proves_it()
    {
        var president = await host.BrowserOfAsync(await host.Accounts.PresidentAsync());
        var path = IndicatorLinks.Mechanism("QI-03");
        var form = (await president.GetAsync(path)).ShouldBeOk().ShouldSay("判定为“无”").FormWithButton("上传");
        (await form.Fill("文件的名称、文号和日期", "格法发〔2026〕1号").SubmitAsync("上传")).ShouldBe(HttpStatusCode.BadRequest).ShouldSay("请选择证明文件");
        form = (await president.GetAsync(path)).FormWithButton("上传").Fill("文件的名称、文号和日期", "格法发〔2026〕1号，2026年3月1日");
        var page = (await form.Upload("文件", "联动文件.pdf", Filings.Drafting.Pdf()).SubmitAsync("上传")).ShouldBeOk().ShouldSay("已上传").ShouldSay("联动文件.pdf");
        (await president.GetAsync(IndicatorLinks.Mechanisms)).ShouldBeOk().ShouldSay("达标1项");
        (await page.FormWithButton("撤下联动文件.pdf").SubmitAsync()).ShouldBeOk().ShouldSay("已撤下");
        (await president.GetAsync(IndicatorLinks.Mechanisms)).ShouldBeOk().ShouldSay("达标0项");
    }
}

/// <summary>The wall screen where the court has opened it.</summary>
public sealed class OpenBoardTests(OpenBoardTests.Host host) : IClassFixture<OpenBoardTests.Host>
{
    [Fact]
    public async Task It_is_open_to_anybody_and_leads_nowhere()
    {
        var page = (await host.NewBrowser().GetAsync(IndicatorLinks.Board)).ShouldBeOk();
        Assert.Empty(page.Document.QuerySelectorAll("main a"));
    }

    public sealed class Host : PortalHost
    {
        protected override IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string> { ["Indicators:OpenBoard"] = "true" };
    }
}
