using System.Net;
using GolmudCourt.Domain;
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
        foreach (var name in await host.DbAsync(db => db.Users.Select(u => u.RealName).ToListAsync()))
        {
            board.ShouldNotSay(name);
        }
    }

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
        (await page.FormWithButton("撤下").SubmitAsync()).ShouldBeOk().ShouldSay("已撤下");
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
