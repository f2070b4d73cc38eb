using System.Net;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Web.Tests.Support;
using Xunit;

namespace GolmudCourt.Web.Tests.Features.Filings;

public sealed class DraftsTests(PortalHost host) : IClassFixture<PortalHost>
{
    public static TheoryData<string> Pages =>
        ["parties", "parties/new", "parties/1", "agents/new", "cause", "claims", "fee", "facts", "evidence", "evidence/new", "evidence/1", "files/1",
            "files/new", "delivery", "mediation", "summary", "sign", "removal"];

    [Fact]
    public async Task A_draft_is_opened_listed_and_resumed_where_it_was_left()
    {
        var browser = await host.BrowserOfAsync(await host.Accounts.LitigantAsync());
        var key = await Drafting.StartAsync(browser);
        (await browser.GetAsync("/filings")).ShouldBeOk().ShouldSay("还没有填写当事人");
        Assert.Equal($"/filings/{key}/parties", (await browser.GetAsync($"/filings/{key}")).Redirects[^1]);
    }

    [Fact]
    public async Task A_complete_draft_resumes_at_the_summary()
    {
        var litigant = await host.Accounts.LitigantAsync();
        var key = await host.Given.DraftAsync(litigant);
        var page = await (await host.BrowserOfAsync(litigant)).GetAsync($"/filings/{key}");
        Assert.Equal($"/filings/{key}/summary", page.Redirects[^1]);
    }

    [Fact]
    public async Task A_draft_is_thrown_away_only_after_asking()
    {
        var litigant = await host.Accounts.LitigantAsync();
        var key = await host.Given.DraftAsync(litigant);
        var browser = await host.BrowserOfAsync(litigant);
        var page = (await browser.GetAsync($"/filings/{key}/removal")).ShouldBeOk().ShouldSay("要放弃这份草稿吗");
        Assert.Equal(FilingStatus.Draft, (await host.Given.ReadAsync(key)).Status);

        (await page.FormWithButton("放弃草稿").SubmitAsync("放弃草稿")).ShouldBeOk().ShouldSay("草稿已放弃").ShouldSay("没有未提交的草稿");
        Assert.Equal(FilingStatus.Withdrawn, (await host.Given.ReadAsync(key)).Status);
        (await browser.GetAsync($"/filings/{key}/parties")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task The_draft_of_another_is_not_found(string page)
    {
        var key = await host.Given.DraftAsync(await host.Accounts.LitigantAsync());
        var stranger = await host.BrowserOfAsync(await host.Accounts.LitigantAsync());
        (await stranger.GetAsync($"/filings/{key}/{page}")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Every_page_of_the_own_draft_opens(string page)
    {
        var litigant = await host.Accounts.LitigantAsync();
        var key = await host.Given.DraftAsync(litigant);
        (await (await host.BrowserOfAsync(litigant)).GetAsync($"/filings/{key}/{page}")).ShouldBeOk();
    }

    [Theory]
    [InlineData("parties")]
    [InlineData("claims")]
    [InlineData("sign")]
    public async Task A_submitted_filing_is_no_draft_any_more(string step)
    {
        var litigant = await host.Accounts.LitigantAsync();
        var key = await host.Given.SubmittedAsync(litigant);
        var page = await (await host.BrowserOfAsync(litigant)).GetOnceAsync($"/filings/{key}/{step}");
        Assert.Equal($"/matters/{key}", page.Location);
    }

    [Fact]
    public async Task The_list_of_steps_says_how_far_each_is()
    {
        var litigant = await host.Accounts.LitigantAsync();
        var browser = await host.BrowserOfAsync(litigant);
        var key = await host.Given.DraftAsync(litigant);
        Assert.All((await browser.GetAsync($"/filings/{key}/summary")).TextsOf(".step-state").SkipLast(1), state => Assert.Equal("已完成", state));
        var empty = await Drafting.StartAsync(browser);
        Assert.All((await browser.GetAsync($"/filings/{empty}/parties")).TextsOf(".step-state"), state => Assert.Equal("未填写", state));
    }
}
