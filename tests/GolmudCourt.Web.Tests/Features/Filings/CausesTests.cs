using System.Net;
using GolmudCourt.Web.Tests.Support;
using Xunit;

namespace GolmudCourt.Web.Tests.Features.Filings;

public sealed class CausesTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Theory]
    [InlineData("欠钱", "民间借贷纠纷")]
    [InlineData("车祸", "机动车交通事故责任纠纷")]
    public async Task Everyday_words_lead_to_the_cause_and_its_element_form(string words, string name)
    {
        var browser = await host.BrowserOfAsync(await host.Accounts.LitigantAsync());
        var key = await Drafting.StartAsync(browser);
        var page = (await browser.GetAsync($"/filings/{key}/cause?q={words}")).ShouldBeOk().ShouldSay($"常用说法“{words}”");
        var chosen = await page.FormWithButton($"选择{name}").SubmitAsync($"选择{name}");
        chosen.ShouldBeOk().ShouldSay($"案由：{name}");
        Assert.Equal(name, (await host.Given.ReadAsync(key)).CauseName);
        Assert.NotEmpty((await browser.GetAsync($"/filings/{key}/facts")).Document.QuerySelectorAll("[name^='Answers[']"));
    }

    [Fact]
    public async Task The_script_gets_the_hits_alone()
    {
        var browser = await host.BrowserOfAsync(await host.Accounts.LitigantAsync());
        var key = await Drafting.StartAsync(browser);
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/filings/{key}/cause?q=离婚");
        request.Headers.Add("X-Fragment", "1");
        var text = await (await browser.Client.SendAsync(request, TestContext.Current.CancellationToken)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("<li", text, StringComparison.Ordinal);
        Assert.DoesNotContain("<html", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("MS2-45")] // a level that cannot be chosen
    [InlineData("MS3-492")] // an application, not a suit
    [InlineData("MS3-485")]
    [InlineData("nonsense")]
    public async Task What_cannot_be_sued_on_is_refused(string code)
    {
        var browser = await host.BrowserOfAsync(await host.Accounts.LitigantAsync());
        var key = await Drafting.StartAsync(browser);
        var page = await browser.GetAsync($"/filings/{key}/cause?q=欠钱");
        var fields = page.FormWithButton("选择民间借贷纠纷").Fields.Append(new("code", code));
        var answer = await browser.Client.PostAsync($"/filings/{key}/cause", new FormUrlEncodedContent(fields), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Null((await host.Given.ReadAsync(key)).CauseCode);
    }

    [Fact]
    public async Task Applications_are_directed_to_the_window()
    {
        var browser = await host.BrowserOfAsync(await host.Accounts.LitigantAsync());
        var key = await Drafting.StartAsync(browser);
        (await browser.GetAsync($"/filings/{key}/cause?q=申请支付令")).ShouldBeOk().ShouldSay("请到诉讼服务大厅窗口申请");
    }
}
