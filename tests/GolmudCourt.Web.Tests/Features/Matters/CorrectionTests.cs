using System.Net;
using System.Text;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Web.Tests.Support;
using Xunit;

namespace GolmudCourt.Web.Tests.Features.Matters;

/// <summary>补正, item by item (登记立案规定 7; 民诉解释 126).</summary>
public sealed class CorrectionTests(PortalHost host) : IClassFixture<PortalHost>
{
    private static readonly byte[] s_png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82];

    [Fact]
    public async Task Each_item_is_answered_in_place_and_all_are_handed_in_together()
    {
        var (owner, key) = await AskedAsync();
        var browser = await host.BrowserOfAsync(owner);
        var page = (await browser.GetAsync($"/matters/{key}/correction")).ShouldBeOk();
        page.ShouldSay("已答复 0/2").ShouldSay("补充被告的联系电话").ShouldSay("民诉解释 209").ShouldSay("2026年12月8日").ShouldSay("还剩 15 天");

        page = await page.FormWithButton("保存第1项").Fill("第1项的说明", "被告电话 13900009999").SubmitAsync();
        page.ShouldBeOk().ShouldSay("第1项已保存").ShouldSay("已答复 1/2");
        page = await page.FormWithButton("保存第2项").Upload("第2项的文件", "照片.png", s_png).SubmitAsync();
        page.ShouldBeOk().ShouldSay("已答复 2/2").ShouldSay("照片.png");
        Assert.Equal("被告电话 13900009999", page.FormWithButton("保存第1项").ValueOf("第1项的说明"));

        page = await page.FormWithButton("提交补正材料").SubmitAsync();
        page.ShouldBeOk().ShouldSay("补正材料已提交").ShouldSay("收件凭证").ShouldSay("照片.png");
        Assert.Equal($"/matters/{key}/receipt", page.Path);
        var filing = await host.Given.ReadAsync(key);
        Assert.Equal(FilingStatus.AwaitingReview, filing.Status);
        Assert.Equal(new DateOnly(2026, 11, 30), filing.ReviewDeadline!.Due);
        Assert.Equal(2, filing.Receipts.Count);
    }

    [Fact]
    public async Task Nothing_is_handed_in_while_an_item_is_open_and_the_page_says_which()
    {
        var (owner, key) = await AskedAsync();
        var page = await (await (await host.BrowserOfAsync(owner)).GetAsync($"/matters/{key}/correction")).FormWithButton("提交补正材料").SubmitAsync();
        page.ShouldBe(HttpStatusCode.BadRequest);
        Assert.Contains("第1项还没有补正", page.ErrorAt("第1项的说明"), StringComparison.Ordinal);
        Assert.Equal(FilingStatus.AwaitingCorrection, (await host.Given.ReadAsync(key)).Status);
    }

    [Fact]
    public async Task A_file_that_is_not_what_its_name_says_is_refused_at_its_field_and_the_words_stay()
    {
        var (owner, key) = await AskedAsync();
        var page = await (await (await host.BrowserOfAsync(owner)).GetAsync($"/matters/{key}/correction"))
            .FormWithButton("保存第2项").Fill("第2项的说明", "说明还在").Upload("第2项的文件", "照片.pdf", Encoding.UTF8.GetBytes("不是PDF")).SubmitAsync();
        page.ShouldBe(HttpStatusCode.BadRequest);
        Assert.Contains("的内容不是PDF", page.ErrorAt("第2项的文件"), StringComparison.Ordinal);
        Assert.Null(page.ErrorAt("第1项的文件"));
        Assert.Equal("说明还在", page.FormWithButton("保存第2项").ValueOf("第2项的说明"));
        Assert.Null((await host.Given.ReadAsync(key)).Corrections[0].Items.Single(i => i.Number == 2).Answer);
    }

    [Fact]
    public async Task An_answer_too_long_is_refused_at_its_own_item()
    {
        var (owner, key) = await AskedAsync();
        var page = await (await (await host.BrowserOfAsync(owner)).GetAsync($"/matters/{key}/correction"))
            .FormWithButton("保存第1项").Fill("第1项的说明", new string('长', 2001)).SubmitAsync();
        Assert.Contains("2000字", page.ShouldBe(HttpStatusCode.BadRequest).ErrorAt("第1项的说明"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_given_in_answer_can_be_taken_away_before_handing_in()
    {
        var (owner, key) = await AskedAsync();
        var page = await (await (await host.BrowserOfAsync(owner)).GetAsync($"/matters/{key}/correction"))
            .FormWithButton("保存第1项").Upload("第1项的文件", "多余.png", s_png).SubmitAsync();
        page = await page.FormWithButton("删除文件 多余.png").SubmitAsync();
        page.ShouldBeOk().ShouldSay("文件已删除").ShouldNotSay("多余.png").ShouldSay("已答复 0/2");
    }

    [Fact]
    public async Task An_answer_after_the_last_day_is_still_taken_until_the_court_returns_the_filing()
    {
        var (owner, key) = await AskedAsync();
        host.Clock.Set(2026, 12, 10);
        var page = (await (await host.BrowserOfAsync(owner)).GetAsync($"/matters/{key}/correction")).ShouldBeOk().ShouldSay("现在仍然可以提交").ShouldSay("已逾期 2 天");
        page = await page.FormWithButton("保存第1项").Fill("第1项的说明", "补上电话").SubmitAsync();
        page = await page.FormWithButton("保存第2项").Fill("第2项的说明", "补上照片").SubmitAsync();
        (await page.FormWithButton("提交补正材料").SubmitAsync()).ShouldBeOk().ShouldSay("补正材料已提交");
        host.Clock.Set(TestClock.Start);
    }

    [Fact]
    public async Task Handing_in_what_changed_meanwhile_is_asked_again()
    {
        var (owner, key) = await AskedAsync();
        var browser = await host.BrowserOfAsync(owner);
        var old = await browser.GetAsync($"/matters/{key}/correction");
        host.Clock.Advance(TimeSpan.FromSeconds(1));
        await host.Given.ActAsync(key, owner, (filing, _, occasion) =>
        {
            filing.ReplyToCorrection(1, "另一台设备上的答复", occasion);
            filing.ReplyToCorrection(2, "另一台设备上的答复", occasion);
        });
        (await old.FormWithButton("提交补正材料").SubmitAsync()).ShouldBe(HttpStatusCode.Conflict).ShouldSay("内容有更新").ShouldSay("已答复 2/2");
        Assert.Equal(FilingStatus.AwaitingCorrection, (await host.Given.ReadAsync(key)).Status);
    }

    [Fact]
    public async Task Handing_in_twice_gives_one_receipt()
    {
        var (owner, key) = await AskedAsync();
        await host.Given.ActAsync(key, owner, (filing, _, occasion) =>
        {
            filing.ReplyToCorrection(1, "第一项答复", occasion);
            filing.ReplyToCorrection(2, "第二项答复", occasion);
        });
        var page = await (await host.BrowserOfAsync(owner)).GetAsync($"/matters/{key}/correction");
        (await page.FormWithButton("提交补正材料").SubmitAsync()).ShouldBeOk();
        Assert.Equal($"/matters/{key}/receipt", (await page.FormWithButton("提交补正材料").SubmitAsync()).ShouldBeOk().Path);
        Assert.Equal(2, (await host.Given.ReadAsync(key)).Receipts.Count);
    }

    [Fact]
    public async Task Where_nothing_is_asked_the_page_leads_back_to_the_matter()
    {
        var owner = await host.Accounts.LitigantAsync();
        var key = await host.Given.SubmittedAsync(owner);
        Assert.Equal($"/matters/{key}", (await (await host.BrowserOfAsync(owner)).GetAsync($"/matters/{key}/correction")).ShouldBeOk().Path);
    }

    private async Task<(Person Owner, Guid Key)> AskedAsync()
    {
        var (owner, clerk) = (await host.Accounts.LitigantAsync(), await host.Accounts.ClerkAsync());
        var key = await host.Given.SubmittedAsync(owner);
        await host.Given.ActAsync(key, clerk, (filing, _, occasion) => filing.RequestCorrection(
            [
                new(FilingSection.Parties, "补充被告的联系电话", "现有信息不足以区别", "民诉解释 209"),
                new(FilingSection.Evidence, "补充租车单的照片", "现有照片看不清", "登记立案规定 6"),
            ], 15, occasion));
        return (owner, key);
    }
}
