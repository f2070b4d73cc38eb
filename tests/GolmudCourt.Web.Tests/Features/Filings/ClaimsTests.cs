using System.Net;
using GolmudCourt.Web.Tests.Support;
using Xunit;

namespace GolmudCourt.Web.Tests.Features.Filings;

public sealed class ClaimsTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Save = "保存并计算";

    [Theory]
    [InlineData("-1", "负数")]
    [InlineData("0", "大于 0")]
    [InlineData("1e30", "1e5")]
    [InlineData("十万", "阿拉伯数字")]
    [InlineData("1.234", "两位小数")]
    [InlineData("99999999999999999", "太大")]
    public async Task A_sum_that_cannot_be_read_is_told_at_its_field_and_the_rest_is_kept(string typed, string words)
    {
        var (browser, key) = await DraftAsync();
        var form = (await browser.FormAsync(key, "claims", Save)).Fill("请求内容", "判令被告付款").Fill("金额", typed);
        var page = (await form.SubmitAsync(Save)).ShouldRefuseAt("金额", words);
        Assert.Equal(typed, page.FormWithButton(Save).ValueOf("金额"));
        Assert.Equal("判令被告付款", page.FormWithButton(Save).ValueOf("请求内容"));
    }

    [Theory]
    [InlineData("１２３４５．６７", 12345.67)]
    [InlineData("100,000", 100000)]
    [InlineData("¥ 5000元", 5000)]
    public async Task A_sum_is_read_as_people_type_it(string typed, double amount)
    {
        var (browser, key) = await DraftAsync();
        var form = (await browser.FormAsync(key, "claims", Save)).Fill("请求内容", "判令被告付款").Fill("金额", typed);
        (await form.SubmitAsync(Save)).ShouldBeOk().ShouldSay("合计");
        Assert.Equal((decimal)amount, (await host.Given.ReadAsync(key)).Claims[0].Amount);
    }

    [Fact]
    public async Task Rows_are_added_and_removed_without_a_script_and_without_loss()
    {
        var (browser, key) = await DraftAsync();
        var form = (await browser.FormAsync(key, "claims", Save)).Fill("请求内容", "第一").Fill("金额", "十万");
        var page = (await form.SubmitAsync("再添加一项")).ShouldBeOk();
        Assert.Equal("十万", page.FormWithButton(Save).ValueOf("金额"));
        page = (await page.FormWithButton(Save).Fill("请求内容", "第二", 1).SubmitAsync("删除第1项")).ShouldBeOk();
        Assert.Equal("第二", page.FormWithButton(Save).ValueOf("请求内容"));
        (await page.FormWithButton(Save).SubmitAsync(Save)).ShouldBeOk();
        Assert.Equal("第二", Assert.Single((await host.Given.ReadAsync(key)).Claims).Text);
    }

    [Fact]
    public async Task The_fee_follows_what_is_typed()
    {
        var (browser, key) = await DraftAsync();
        var answer = await browser.GetAsync($"/filings/{key}/fee?Claims[0].Text=a&Claims[0].Amount=６00００&Claims[1].Text=b&Claims[1].Amount=40000");
        Assert.Contains("\"total\":\"2,300.00\"", answer.Body, StringComparison.Ordinal);
        Assert.Contains("请求金额合计100,000.00元", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_typed_is_saved_in_the_background_and_does_not_conflict_with_itself()
    {
        var (browser, key) = await DraftAsync();
        var form = (await browser.FormAsync(key, "claims", Save)).Fill("请求内容", "自动保存的请求").Fill("金额", "不是数");
        using var saved = await browser.AutosaveAsync(form, $"/filings/{key}/claims");
        Assert.Equal(HttpStatusCode.NoContent, saved.StatusCode);
        var claim = Assert.Single((await host.Given.ReadAsync(key)).Claims);
        Assert.Equal(("自动保存的请求", null), (claim.Text, claim.Amount));

        form.Set("Stamp", saved.Headers.GetValues("X-Draft-Stamp").Single()).Fill("金额", "200");
        (await form.SubmitAsync(Save)).ShouldBeOk();
        Assert.Equal(200m, (await host.Given.ReadAsync(key)).Claims[0].Amount);
    }

    [Fact]
    public async Task Another_device_in_between_is_shown_beside_what_was_typed()
    {
        var (browser, key) = await DraftAsync();
        var old = (await browser.FormAsync(key, "claims", Save)).Fill("请求内容", "电脑上的请求");
        (await (await browser.FormAsync(key, "claims", Save)).Fill("请求内容", "手机上的请求").SubmitAsync(Save)).ShouldBeOk();
        using var background = await browser.AutosaveAsync(old, $"/filings/{key}/claims");
        Assert.Equal(HttpStatusCode.Conflict, background.StatusCode);

        var page = (await old.SubmitAsync(Save)).ShouldBe(HttpStatusCode.Conflict).ShouldSay("手机上的请求");
        (await page.FormWithButton(Save).SubmitAsync(Save)).ShouldBeOk();
        Assert.Equal("电脑上的请求", (await host.Given.ReadAsync(key)).Claims[0].Text);
    }

    [Fact]
    public async Task More_claims_than_a_filing_holds_are_refused_in_a_sentence()
    {
        var (browser, key) = await DraftAsync();
        var fields = (await browser.FormAsync(key, "claims", Save)).Fields.Where(f => !f.Key.StartsWith("Claims[", StringComparison.Ordinal))
            .Concat(Enumerable.Range(0, 31).Select(i => KeyValuePair.Create($"Claims[{i}].Text", $"请求{i}")));
        var answer = await browser.Client.PostAsync($"/filings/{key}/claims", new FormUrlEncodedContent(fields), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("最多填写30项", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_session_that_ended_gives_the_typed_words_back_after_signing_in()
    {
        var litigant = await host.Accounts.LitigantAsync();
        var browser = await host.BrowserOfAsync(litigant);
        var key = await host.Given.DraftAsync(litigant);
        var form = (await browser.FormAsync(key, "claims", Save)).Fill("请求内容", "超时前写的请求");
        host.Clock.Advance(TimeSpan.FromHours(12));
        browser.Client.DefaultRequestHeaders.Referrer = new Uri($"http://localhost/filings/{key}/claims");
        (await form.SubmitAsync(Save)).ShouldSay("登录");
        await browser.SignInAsync(litigant);
        var page = (await browser.GetAsync($"/filings/{key}/claims?restore=1")).ShouldBeOk().ShouldSay("已恢复您登录超时前填写的内容");
        Assert.Equal("超时前写的请求", page.FormWithButton(Save).ValueOf("请求内容"));
    }

    private async Task<(Browser Browser, Guid Key)> DraftAsync()
    {
        var litigant = await host.Accounts.LitigantAsync();
        return (await host.BrowserOfAsync(litigant), await host.Given.DraftAsync(litigant));
    }
}
