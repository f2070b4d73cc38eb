using System.Net;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Web.Tests.Support;
using Xunit;

namespace GolmudCourt.Web.Tests.Features.Filings;

public sealed class SignatureTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Sign = "签名并提交";
    private const string Truthful = "我保证所填内容和提交的材料真实";

    [Fact]
    public async Task A_step_skipped_by_address_leads_to_what_is_missing()
    {
        var browser = await host.BrowserOfAsync(await host.Accounts.LitigantAsync());
        var key = await Drafting.StartAsync(browser);
        var page = await browser.GetAsync($"/filings/{key}/sign");
        Assert.Equal($"/filings/{key}/summary", page.Redirects[^1]);
        page.ShouldSay("还不能签名提交").ShouldSay("请填写原告").ShouldSay("请选择案由");

        var tokens = (await browser.FormAsync(key, "delivery", "保存并继续")).Fields;
        using var forced = await browser.Client.PostAsync($"/filings/{key}/sign", new FormUrlEncodedContent(
            tokens.Append(new("Name", "某")).Append(new("Truthful", "true"))), TestContext.Current.CancellationToken);
        Assert.EndsWith("/summary", forced.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Equal(FilingStatus.Draft, (await host.Given.ReadAsync(key)).Status);
    }

    [Fact]
    public async Task A_typed_name_hands_the_filing_in_and_a_second_press_gives_the_first_receipt()
    {
        var litigant = await host.Accounts.LitigantAsync();
        var key = await host.Given.DraftAsync(litigant);
        var browser = await host.BrowserOfAsync(litigant);
        var form = (await browser.FormAsync(key, "sign", Sign)).Fill("输入姓名作为签名", litigant.Name).Check(Truthful);
        var first = await form.SubmitAsync(Sign);
        var second = await form.SubmitAsync(Sign);
        Assert.StartsWith($"/matters/{key}/receipt", first.Redirects[0], StringComparison.Ordinal);
        Assert.Equal(first.Redirects[0], second.Redirects[0]);

        var filing = await host.Given.ReadAsync(key);
        Assert.Equal(FilingStatus.AwaitingReview, filing.Status);
        Assert.Single(filing.Receipts);
        Assert.Null(filing.Signature!.DrawingSha256);
        Assert.Equal("Submit", Assert.Single(await host.JournalOfAsync(key)).Act);
    }

    [Fact]
    public async Task Two_presses_at_once_give_one_receipt()
    {
        var litigant = await host.Accounts.LitigantAsync();
        var key = await host.Given.DraftAsync(litigant);
        var browser = await host.BrowserOfAsync(litigant);
        var form = (await browser.FormAsync(key, "sign", Sign)).Fill("输入姓名作为签名", litigant.Name).Check(Truthful);
        await Task.WhenAll(form.SubmitAsync(Sign), form.SubmitAsync(Sign), form.SubmitAsync(Sign));
        Assert.Single((await host.Given.ReadAsync(key)).Receipts);
    }

    [Theory]
    [InlineData("不是当事人", "应与原告")]
    [InlineData("", "请输入您的姓名")]
    public async Task Only_a_plaintiff_or_an_agent_signs(string name, string words)
    {
        var litigant = await host.Accounts.LitigantAsync();
        var key = await host.Given.DraftAsync(litigant);
        var form = (await (await host.BrowserOfAsync(litigant)).FormAsync(key, "sign", Sign)).Fill("输入姓名作为签名", name).Check(Truthful);
        (await form.SubmitAsync(Sign)).ShouldRefuseAt("输入姓名作为签名", words);
        Assert.Equal(FilingStatus.Draft, (await host.Given.ReadAsync(key)).Status);
    }

    [Fact]
    public async Task Truthfulness_is_confirmed_before_handing_in()
    {
        var litigant = await host.Accounts.LitigantAsync();
        var key = await host.Given.DraftAsync(litigant);
        var form = (await (await host.BrowserOfAsync(litigant)).FormAsync(key, "sign", Sign)).Fill("输入姓名作为签名", litigant.Name);
        (await form.SubmitAsync(Sign)).ShouldRefuseAt(Truthful, "请确认内容真实");
    }

    [Fact]
    public async Task A_drawing_is_kept_and_one_that_is_no_png_is_told()
    {
        var litigant = await host.Accounts.LitigantAsync();
        var key = await host.Given.DraftAsync(litigant);
        var browser = await host.BrowserOfAsync(litigant);
        var bad = (await browser.FormAsync(key, "sign", Sign)).Fill("输入姓名作为签名", litigant.Name).Check(Truthful)
            .Set("Drawing", "data:image/png;base64," + Convert.ToBase64String([1, 2, 3]));
        (await bad.SubmitAsync(Sign)).ShouldBe(HttpStatusCode.BadRequest).ShouldSay("手写签名没有保存好");
        var good = (await browser.FormAsync(key, "sign", Sign)).Fill("输入姓名作为签名", litigant.Name).Check(Truthful)
            .Set("Drawing", "data:image/png;base64," + Convert.ToBase64String(Drafting.Png));
        await good.SubmitAsync(Sign);
        Assert.Equal(64, (await host.Given.ReadAsync(key)).Signature!.DrawingSha256!.Length);
    }

    [Fact]
    public async Task A_drawing_survives_an_error_elsewhere_on_the_page()
    {
        var litigant = await host.Accounts.LitigantAsync();
        var key = await host.Given.DraftAsync(litigant);
        var drawing = "data:image/png;base64," + Convert.ToBase64String(Drafting.Png);
        var form = (await (await host.BrowserOfAsync(litigant)).FormAsync(key, "sign", Sign)).Fill("输入姓名作为签名", litigant.Name).Set("Drawing", drawing);

        var page = (await form.SubmitAsync(Sign)).ShouldBe(HttpStatusCode.BadRequest);

        Assert.Equal(drawing, page.Document.QuerySelector("#Drawing")!.GetAttribute("value"));
    }
}
