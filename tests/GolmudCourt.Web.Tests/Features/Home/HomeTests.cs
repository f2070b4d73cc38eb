using System.Net;
using GolmudCourt.Domain;
using GolmudCourt.Web.Tests.Support;
using Xunit;

namespace GolmudCourt.Web.Tests.Features.Home;

public sealed class HomeTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task The_first_page_is_organised_by_what_people_come_to_do()
    {
        var page = (await host.NewBrowser().GetAsync("/")).ShouldBeOk();
        foreach (var errand in new[] { "我要立案", "查看我的案件", "诉讼费计算", "期限计算", "核验收件凭证", "登录", "注册账号", "12368" })
        {
            page.ShouldSay(errand);
        }
    }

    [Theory]
    [InlineData(CourtRole.Litigant, "我要立案", "待办队列")]
    [InlineData(CourtRole.Clerk, "待办队列", "我要立案")]
    [InlineData(CourtRole.President, "期限监督", "我要立案")]
    [InlineData(CourtRole.Administrator, "基础数据", "待办队列")]
    [InlineData(CourtRole.Mediator, "期限计算", "我要立案")]
    public async Task Each_role_finds_what_it_can_do(CourtRole role, string its, string others)
    {
        var browser = await host.BrowserOfAsync(await host.Accounts.OpenAsync(role));
        var page = (await browser.GetAsync("/")).ShouldBeOk();
        Assert.Contains(its, page.Main, StringComparison.Ordinal);
        Assert.DoesNotContain(others, page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_help_page_says_who_handles_personal_data_and_why()
    {
        var page = (await host.NewBrowser().GetAsync("/help")).ShouldBeOk();
        foreach (var words in new[] { "第十七条、第三十五条", "格尔木市人民法院", "谁在处理", "为什么处理", "怎样保存", "7日内决定" })
        {
            page.ShouldSay(words);
        }
    }

    [Fact]
    public async Task The_outbox_is_a_page_of_development_and_tests_alone() =>
        Assert.Equal(HttpStatusCode.OK, (await host.NewBrowser().GetAsync("/dev/outbox")).Status);
}
