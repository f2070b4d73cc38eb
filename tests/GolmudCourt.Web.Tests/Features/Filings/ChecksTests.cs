using GolmudCourt.Web.Tests.Support;
using Xunit;

namespace GolmudCourt.Web.Tests.Features.Filings;

public sealed class ChecksTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Anyone_reads_what_filing_takes_without_signing_in()
    {
        var page = (await host.NewBrowser().GetAsync("/filing-check")).ShouldBeOk();
        page.ShouldSay("法院一律接收诉状").ShouldSay("7日内").ShouldSay("要准备什么").ShouldSay("您的个人信息");
        Assert.Equal("/sign-in?returnUrl=%2Ffiling-check%23start", page.LinkOf("登录后开始填写"));
    }

    [Theory]
    [InlineData("administrative", "127(1)")]
    [InlineData("arbitration", "127(2)")]
    [InlineData("authority", "127(3)")]
    [InlineData("court", "127(4)")]
    [InlineData("judged", "127(5)")]
    [InlineData("barred", "127(6)")]
    [InlineData("six-months", "127(7)")]
    public async Task Each_of_the_seven_kinds_is_directed_elsewhere_and_nobody_is_stopped(string kind, string article)
    {
        var litigant = await host.Accounts.LitigantAsync();
        var page = await (await host.BrowserOfAsync(litigant)).GetAsync($"/filing-check?Kind={kind}&Place=yes");
        page.ShouldBeOk().ShouldSay(article).ShouldSay("可以继续填写");
        Assert.NotNull(page.FormWithButton("开始填写"));
    }

    [Theory]
    [InlineData("no", "可能应当由别的法院管")]
    [InlineData("unsure", "不确定也可以继续填写")]
    public async Task The_place_is_never_a_hard_stop(string place, string words)
    {
        var page = await host.NewBrowser().GetAsync($"/filing-check?Kind=none&Place={place}");
        page.ShouldBeOk().ShouldSay(words).ShouldSay("登录后开始填写");
    }

    [Fact]
    public async Task The_fee_is_estimated_and_explained_by_bracket()
    {
        var browser = host.NewBrowser();
        (await browser.GetAsync("/filing-check?Amount=１００，０００")).ShouldBeOk().ShouldSay("2,300.00 元").ShouldSay("2,250.00 元（2.5%）");
        Assert.Contains("\"total\":\"2,300.00\"", (await browser.GetAsync("/filing-check/fee?Amount=100000")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sum_in_words_is_asked_for_in_digits()
    {
        var page = await host.NewBrowser().GetAsync("/filing-check?Amount=十万");
        Assert.Contains("阿拉伯数字", page.ErrorAt("要对方付多少钱"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Staff_are_told_that_only_members_of_the_public_file_online()
    {
        var clerk = await host.BrowserOfAsync(await host.Accounts.ClerkAsync());
        (await clerk.GetAsync("/filing-check")).ShouldSay("您登录的是工作人员账号");
    }
}
