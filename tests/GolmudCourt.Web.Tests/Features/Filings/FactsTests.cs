using System.Net;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Web.Data.Reference;
using GolmudCourt.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace GolmudCourt.Web.Tests.Features.Filings;

public sealed class FactsTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Save = "保存并检查";

    [Fact]
    public async Task Ten_thousand_characters_are_taken_and_one_more_is_told_with_the_text_kept()
    {
        var (browser, key) = await DraftAsync();
        var longest = string.Concat(Enumerable.Repeat("事实\n", Filing.FactsMaxLength / 3)) + "终";
        Assert.Equal(Filing.FactsMaxLength, longest.Length);
        (await (await browser.FormAsync(key, "facts", Save)).Fill("事实与理由", longest).SubmitAsync(Save)).ShouldBeOk();
        Assert.Equal(longest, (await host.Given.ReadAsync(key)).Facts);

        var tooLong = new string('长', Filing.FactsMaxLength + 1);
        var page = await (await browser.FormAsync(key, "facts", Save)).Fill("事实与理由", tooLong).SubmitAsync(Save);
        page.ShouldRefuseAt("事实与理由", "现有10001字");
        Assert.Equal(tooLong, page.FormWithButton(Save).ValueOf("事实与理由"));
        Assert.Equal(longest, (await host.Given.ReadAsync(key)).Facts);
    }

    [Theory]
    [InlineData("约定的借款金额（元）", "十万", "阿拉伯数字")]
    [InlineData("约定借款的日期", "去年", "")]
    [InlineData("约定借款的日期", "2999-01-01", "不能晚于今天")]
    public async Task An_answer_that_cannot_be_read_is_told_at_its_question(string label, string typed, string words)
    {
        var (browser, key) = await LendingAsync();
        var form = (await browser.FormAsync(key, "facts", Save)).Fill("借款用途", "进货").Fill(label, typed);
        var page = (await form.SubmitAsync(Save)).ShouldRefuseAt(label, words);
        Assert.Equal("进货", page.FormWithButton(Save).ValueOf("借款用途"));
    }

    [Fact]
    public async Task An_unfinished_form_is_saved_and_says_what_is_missing()
    {
        var (browser, key) = await LendingAsync();
        var form = (await browser.FormAsync(key, "facts", Save)).Fill("约定的借款金额（元）", "１０００００").Choose("被告是否还过款", "否");
        (await form.SubmitAsync(Save)).ShouldBeOk().ShouldSay("请填写“实际交付的金额（元）”").ShouldSay("提示不影响继续填写");
        var filing = await host.Given.ReadAsync(key);
        Assert.Equal(("private-lending", "否"), (filing.ElementFormCode, filing.Elements["repaid"]));
        (await browser.GetAsync($"/filings/{key}/summary")).ShouldSay("请填写“实际交付的金额（元）”");
    }

    [Fact]
    public async Task Contradictions_are_pointed_out_and_stop_no_draft()
    {
        var (browser, key) = await LendingAsync();
        var form = (await browser.FormAsync(key, "facts", Save)).Fill("约定的借款金额（元）", "100").Fill("实际交付的金额（元）", "200");
        (await form.SubmitAsync(Save)).ShouldBeOk().ShouldSay("实际交付的金额大于约定的借款金额");
        Assert.Equal("200", (await host.Given.ReadAsync(key)).Elements["delivered"]);
    }

    [Fact]
    public async Task What_is_typed_is_saved_in_the_background_even_unreadable()
    {
        var (browser, key) = await LendingAsync();
        var form = (await browser.FormAsync(key, "facts", Save)).Fill("约定的借款金额（元）", "大概十万");
        using var saved = await browser.AutosaveAsync(form, $"/filings/{key}/facts");
        Assert.Equal(HttpStatusCode.NoContent, saved.StatusCode);
        Assert.Equal("大概十万", (await host.Given.ReadAsync(key)).Elements["principal"]);
    }

    private async Task<(Browser Browser, Guid Key)> DraftAsync()
    {
        var litigant = await host.Accounts.LitigantAsync();
        return (await host.BrowserOfAsync(litigant), await host.Given.DraftAsync(litigant));
    }

    private async Task<(Browser Browser, Guid Key)> LendingAsync()
    {
        var litigant = await host.Accounts.LitigantAsync();
        var key = await host.Given.DraftAsync(litigant);
        var lending = host.Services.GetRequiredService<ReferenceData>().Causes.ByCode("MS4-108-03")!;
        await host.Given.ActAsync(key, litigant, (filing, _, occasion) => filing.ChooseCause(lending, occasion));
        return (await host.BrowserOfAsync(litigant), key);
    }
}
