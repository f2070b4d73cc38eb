using System.Net;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Web.Tests.Support;
using Xunit;

namespace GolmudCourt.Web.Tests.Features.Receipts;

/// <summary>收件凭证 (登记立案规定 2).</summary>
public sealed class ReceiptTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task A_receipt_says_what_was_received_when_to_the_second_and_by_when_it_is_reviewed()
    {
        var owner = await host.Accounts.LitigantAsync();
        var key = await host.Given.SubmittedAsync(owner);
        var receipt = Assert.Single((await host.Given.ReadAsync(key)).Receipts);
        var page = (await (await host.BrowserOfAsync(owner)).GetAsync($"/matters/{key}/receipt")).ShouldBeOk();
        page.ShouldSay(receipt.Number).ShouldSay("格尔木市人民法院").ShouldSay(owner.Name).ShouldSay("2026年11月23日 10:00:00").ShouldSay("网上立案")
            .ShouldSay("2026年11月30日").ShouldSay("登记立案规定 8").ShouldSay("为什么是这一天").ShouldSay("投诉").ShouldSay("证据：租车单");
        Assert.Equal(3, receipt.Items.Count);
        Assert.All(receipt.Items, item => page.ShouldSay(item.Sha256!));
        Assert.Equal($"{receipt.Code[..5]} {receipt.Code[5..]}", Assert.Single(page.TextsOf(".code-block")));
    }

    [Fact]
    public async Task A_last_day_in_a_year_without_a_calendar_is_marked_provisional()
    {
        var owner = await host.Accounts.LitigantAsync();
        host.Clock.Set(2026, 12, 28);
        var key = await host.Given.SubmittedAsync(owner);
        (await (await host.BrowserOfAsync(owner)).GetAsync($"/matters/{key}/receipt")).ShouldBeOk().ShouldSay("2027年1月4日（暂定）").ShouldSay("还没有公布有关年份");
        host.Clock.Set(TestClock.Start);
    }

    [Fact]
    public async Task The_latest_receipt_and_each_receipt_can_be_opened()
    {
        var (owner, clerk) = (await host.Accounts.LitigantAsync(), await host.Accounts.ClerkAsync());
        var key = await host.Given.AwaitingCorrectionAsync(owner, clerk);
        await host.Given.ActAsync(key, owner, async (filing, desk, occasion) =>
        {
            filing.ReplyToCorrection(1, "已补充照片", occasion);
            await desk.AnswerCorrectionAsync(filing, occasion);
        });
        var receipts = (await host.Given.ReadAsync(key)).Receipts.OrderBy(r => r.Id).ToList();
        var browser = await host.BrowserOfAsync(owner);
        (await browser.GetAsync($"/matters/{key}/receipt")).ShouldSay(receipts[1].Number).ShouldSay("民诉解释 126").ShouldNotSay(receipts[0].Number);
        (await browser.GetAsync($"/matters/{key}/receipts/{receipts[0].Id}")).ShouldSay(receipts[0].Number);
    }

    [Fact]
    public async Task The_picture_is_a_png_for_a_code_and_nothing_for_anything_else()
    {
        var browser = await host.BrowserOfAsync(await host.Accounts.LitigantAsync());
        var picture = (await browser.GetAsync("/receipts/qr/ABCDEFGH23.png")).ShouldBeOk();
        Assert.Equal("image/png", picture.ContentType);
        Assert.Equal<byte>([0x89, 0x50, 0x4E, 0x47], picture.Bytes[..4]);
        (await browser.GetAsync("/receipts/qr/ABC.png")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Another_persons_receipt_is_not_found_and_the_clerk_may_print_it()
    {
        var key = await host.Given.SubmittedAsync(await host.Accounts.LitigantAsync());
        (await (await host.BrowserOfAsync(await host.Accounts.LitigantAsync())).GetAsync($"/matters/{key}/receipt")).ShouldBe(HttpStatusCode.NotFound);
        (await (await host.BrowserOfAsync(await host.Accounts.ClerkAsync())).GetAsync($"/matters/{key}/receipt")).ShouldBeOk().ShouldSay("收件凭证");
    }

    [Fact]
    public async Task A_plaintiff_registered_at_the_counter_finds_the_receipt_by_their_document()
    {
        var (plaintiff, clerk) = (await host.Accounts.LitigantAsync(), await host.Accounts.ClerkAsync());
        var key = await host.Given.SubmittedAsync(clerk, plaintiff);
        (await (await host.BrowserOfAsync(plaintiff)).GetAsync($"/matters/{key}/receipt")).ShouldBeOk().ShouldSay("窗口立案").ShouldSay(clerk.Name);
    }

    [Fact]
    public async Task A_draft_has_no_receipt()
    {
        var owner = await host.Accounts.LitigantAsync();
        var key = await host.Given.DraftAsync(owner);
        Assert.Equal(FilingStatus.Draft, (await host.Given.ReadAsync(key)).Status);
        (await (await host.BrowserOfAsync(owner)).GetAsync($"/matters/{key}/receipt")).ShouldBe(HttpStatusCode.NotFound);
    }
}
