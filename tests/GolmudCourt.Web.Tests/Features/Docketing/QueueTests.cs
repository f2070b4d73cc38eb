using System.Net;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Web.Features.Docketing;
using GolmudCourt.Web.Tests.Support;
using Xunit;

namespace GolmudCourt.Web.Tests.Features.Docketing;

public sealed class QueueTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task The_queue_lists_what_waits_with_its_day_and_each_tab_its_own()
    {
        var (clerk, litigant) = (await host.Accounts.ClerkAsync(), await host.Accounts.LitigantAsync());
        await host.Given.SubmittedAsync(litigant, defendant: "昆仑待审公司");
        var asked = await host.Given.AwaitingCorrectionAsync(litigant, clerk);
        var browser = await host.BrowserOfAsync(clerk);

        var waiting = (await browser.GetAsync(DocketingLinks.Queue)).ShouldBeOk().ShouldSay("昆仑待审公司").ShouldSay("还剩 7 天");
        Assert.DoesNotContain(DocketingLinks.Review(asked), waiting.Body, StringComparison.Ordinal);
        var correcting = (await browser.GetAsync(DocketingLinks.QueueAt("Correction"))).ShouldBeOk();
        Assert.Contains(DocketingLinks.Review(asked), correcting.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("才让卓玛")]
    [InlineData("卓玛")]
    [InlineData("让·卓")]
    [InlineData("才让•卓玛")]
    public async Task A_name_is_found_by_any_part_however_its_dot_is_written(string typed)
    {
        var (clerk, litigant) = (await host.Accounts.ClerkAsync(), await host.Accounts.LitigantAsync("才让·卓玛"));
        var key = await host.Given.SubmittedAsync(litigant);
        Assert.Contains(key, await FoundAsync(clerk, typed));
    }

    [Theory]
    [InlineData("（{0}）青2801民初{1}号")]
    [InlineData("({0})青2801民初{1}号")]
    [InlineData("〔{0}〕 青２８０１民初 {1} 号")]
    public async Task A_case_number_is_found_in_any_notation_and_no_longer_one_with_it(string notation)
    {
        var (clerk, litigant) = (await host.Accounts.ClerkAsync(), await host.Accounts.LitigantAsync());
        var key = await host.Given.DocketedAsync(litigant, clerk);
        var number = (await host.Given.ReadAsync(key)).Acceptance!.CaseNumber;
        var (year, running) = (number[1..5], number[(number.IndexOf("民初", StringComparison.Ordinal) + 2)..^1]);
        Assert.Equal([key], await FoundAsync(clerk, string.Format(System.Globalization.CultureInfo.InvariantCulture, notation, year, running)));
    }

    [Fact]
    public async Task A_receipt_number_and_the_tail_of_a_telephone_are_found()
    {
        var (clerk, litigant) = (await host.Accounts.ClerkAsync(), await host.Accounts.LitigantAsync());
        var key = await host.Given.SubmittedAsync(litigant);
        var receipt = (await host.Given.ReadAsync(key)).Receipts[0].Number;
        Assert.Equal([key], await FoundAsync(clerk, receipt));
        Assert.Equal([key], await FoundAsync(clerk, litigant.Mobile![^4..]));
    }

    [Theory]
    [InlineData("2026")]
    [InlineData("%")]
    [InlineData("不存在的人名")]
    public async Task What_is_nobodys_finds_nobody(string typed)
    {
        var (clerk, litigant) = (await host.Accounts.ClerkAsync(), await host.Accounts.LitigantAsync());
        await host.Given.DocketedAsync(litigant, clerk);
        Assert.Empty(await FoundAsync(clerk, typed));
    }

    [Fact]
    public async Task A_whole_telephone_number_is_not_searched_for_in_an_address()
    {
        var clerk = await host.Accounts.ClerkAsync();
        var page = await SearchAsync(clerk, "13900001234");
        page.ShouldSay("请只填写手机号码的后四位");
    }

    [Fact]
    public async Task Filters_by_channel_and_cause_narrow_the_list()
    {
        var (clerk, litigant) = (await host.Accounts.ClerkAsync(), await host.Accounts.LitigantAsync());
        var online = DocketingLinks.Review(await host.Given.SubmittedAsync(litigant));
        var counter = DocketingLinks.Review(await host.Given.SubmittedAsync(clerk, litigant));
        var browser = await host.BrowserOfAsync(clerk);
        var page = await browser.GetAsync($"{DocketingLinks.Queue}?tab=All&channel={FilingChannel.Counter}");
        Assert.Contains(counter, LinksOf(page));
        Assert.DoesNotContain(online, LinksOf(page));
        Assert.Empty(LinksOf(await browser.GetAsync($"{DocketingLinks.Queue}?tab=All&cause={Uri.EscapeDataString("离婚")}")));
    }

    [Fact]
    public async Task An_overdue_filing_stands_under_overdue()
    {
        var (clerk, litigant) = (await host.Accounts.ClerkAsync(), await host.Accounts.LitigantAsync());
        var now = host.Clock.Now;

        // Received before everything else of this class, so that it stands on the first page whatever ran before.
        host.Clock.Set(2026, 10, 12);
        var key = await host.Given.SubmittedAsync(litigant);
        host.Clock.Set(now.AddDays(10));
        var browser = await host.BrowserOfAsync(clerk);
        var page = await browser.GetAsync(DocketingLinks.QueueAt("Overdue"));
        var review = await browser.GetAsync(DocketingLinks.Review(key));
        host.Clock.Set(now);
        Assert.Contains(DocketingLinks.Review(key), LinksOf(page));
        page.ShouldSay("已逾期");
        review.ShouldSay("应当先行立案（登记立案规定 8）");
    }

    private async Task<IReadOnlyList<Guid>> FoundAsync(Person clerk, string typed) =>
        [.. LinksOf(await SearchAsync(clerk, typed)).Select(l => Guid.Parse(l[(l.LastIndexOf('/') + 1)..]))];

    private async Task<Page> SearchAsync(Person clerk, string typed)
    {
        var browser = await host.BrowserOfAsync(clerk);
        var queue = await browser.GetAsync(DocketingLinks.Queue);
        return (await queue.Form(DocketingLinks.Queue).Fill("当事人、案号、收件凭证号或者手机后四位", typed).SubmitAsync("查找")).ShouldBe(HttpStatusCode.OK);
    }

    /// <summary>The review pages a list leads to.</summary>
    internal static List<string> LinksOf(Page page) =>
        [.. page.Document.QuerySelectorAll("tbody th a").Select(a => a.GetAttribute("href")!)];
}
