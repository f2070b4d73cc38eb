using System.Net;
using GolmudCourt.Domain;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace GolmudCourt.Web.Tests.Features.Matters;

/// <summary>我的案件: the list and the page of a matter.</summary>
public sealed class MatterTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task My_drafts_and_my_matters_are_listed_and_nobody_elses()
    {
        var (owner, other) = (await host.Accounts.LitigantAsync(), await host.Accounts.LitigantAsync());
        var draft = await host.Given.DraftAsync(owner, defendant: "草稿里的公司");
        var matter = await host.Given.SubmittedAsync(owner, defendant: "已提交的公司");
        await host.Given.SubmittedAsync(other, defendant: "别人告的公司");
        var page = (await (await host.BrowserOfAsync(owner)).GetAsync("/matters")).ShouldBeOk();
        Assert.Equal($"/filings/{draft}", page.LinkOf($"{owner.Name}诉草稿里的公司"));
        Assert.Equal($"/matters/{matter}", page.LinkOf($"{owner.Name}诉已提交的公司"));
        page.ShouldSay("待审查").ShouldSay("还剩 7 天").ShouldNotSay("别人告的公司");
    }

    [Fact]
    public async Task A_list_without_matters_says_so() =>
        (await (await host.BrowserOfAsync(await host.Accounts.LitigantAsync())).GetAsync("/matters")).ShouldBeOk().ShouldSay("还没有提交过案件");

    [Fact]
    public async Task The_list_turns_pages_without_losing_or_repeating_a_matter()
    {
        var owner = await host.Accounts.LitigantAsync();
        var keys = new List<string>();
        for (var i = 0; i < 23; i++)
        {
            keys.Insert(0, $"/matters/{await host.Given.SubmittedAsync(owner)}");
        }

        var first = await (await host.BrowserOfAsync(owner)).GetAsync("/matters");
        var second = await first.FollowAsync("更早的案件");
        Assert.Equal(keys, [.. LinksOf(first), .. LinksOf(second)]);
        Assert.DoesNotContain("更早的案件", second.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_discarded_draft_is_gone()
    {
        var owner = await host.Accounts.LitigantAsync();
        var key = await host.Given.DraftAsync(owner, defendant: "放弃的公司");
        await host.Given.ActAsync(key, owner, (filing, _, occasion) => filing.Discard(occasion));
        var browser = await host.BrowserOfAsync(owner);
        (await browser.GetAsync("/matters")).ShouldBeOk().ShouldNotSay("放弃的公司");
        (await browser.GetAsync($"/matters/{key}")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData(FilingStatus.AwaitingReview, "等待法院审查", "立案审查期限", new[] { "撤回", "申请缓减免交诉讼费" })]
    [InlineData(FilingStatus.AwaitingCorrection, "请您补正材料", "补正期限", new[] { "撤回" })]
    [InlineData(FilingStatus.Docketed, "请您交纳案件受理费", "交纳案件受理费期限", new[] { "申请缓减免交诉讼费" })]
    [InlineData(FilingStatus.Refused, "法院裁定不予受理", "不予受理裁定上诉期限", new string[0])]
    [InlineData(FilingStatus.Returned, "诉状已退回", null, new string[0])]
    [InlineData(FilingStatus.Withdrawn, "您已撤回", null, new string[0])]
    public async Task Each_state_says_what_to_do_by_when_and_offers_only_what_the_table_opens(
        FilingStatus status, string next, string? deadline, string[] acts)
    {
        var (owner, clerk) = (await host.Accounts.LitigantAsync(), await host.Accounts.ClerkAsync());
        var key = await host.Given.InStateAsync(status, owner, clerk);
        var page = (await (await host.BrowserOfAsync(owner)).GetAsync($"/matters/{key}")).ShouldBeOk();
        Assert.Equal(next, Assert.Single(page.TextsOf("#next-step")));
        Assert.Equal(deadline is null ? [] : [$"{deadline}："], page.TextsOf("section p > .strong"));
        Assert.Equal([.. acts, "在线办理的同意"], page.TextsOf("main > .actions a"));
        Assert.Equal(status is FilingStatus.Refused or FilingStatus.Returned or FilingStatus.Withdrawn, page.Text.Contains("用这份内容新建申请", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_timeline_is_the_journal_newest_first_with_role_and_name()
    {
        var (owner, clerk) = (await host.Accounts.LitigantAsync(), await host.Accounts.ClerkAsync());
        var key = await host.Given.AwaitingCorrectionAsync(owner, clerk);
        var page = await (await host.BrowserOfAsync(owner)).GetAsync($"/matters/{key}");
        var journal = await host.JournalOfAsync(key);
        Assert.Equal(journal.Select(e => e.Sentence).Reverse(), page.TextsOf(".timeline-title"));
        Assert.Equal([$"立案人员 {clerk.Name}", $"当事人 {owner.Name}"], page.TextsOf(".timeline-by"));
    }

    [Fact]
    public async Task Plaintiffs_stand_before_defendants_and_no_number_is_shown()
    {
        var owner = await host.Accounts.LitigantAsync();
        var key = await host.Given.SubmittedAsync(owner);
        var page = await (await host.BrowserOfAsync(owner)).GetAsync($"/matters/{key}");
        Assert.Equal(["原告", "被告"], page.TextsOf(".summary-list dt"));
        page.ShouldNotSay(owner.DocumentNumber!).ShouldNotSay(owner.Mobile!);
    }

    [Fact]
    public async Task A_review_past_its_last_day_says_what_the_law_says()
    {
        var owner = await host.Accounts.LitigantAsync();
        var key = await host.Given.SubmittedAsync(owner);
        var browser = await host.BrowserOfAsync(owner);
        (await browser.GetAsync($"/matters/{key}")).ShouldNotSay("先行立案（登记立案规定 8）。院庭长");
        host.Clock.Set(2026, 12, 1);
        (await (await host.BrowserOfAsync(owner)).GetAsync($"/matters/{key}")).ShouldSay("法院应当先行立案");
        host.Clock.Set(TestClock.Start);
    }

    [Fact]
    public async Task Who_has_looked_at_the_matter_is_told_with_day_name_and_role()
    {
        var (owner, clerk) = (await host.Accounts.LitigantAsync(), await host.Accounts.ClerkAsync("看案测试员"));
        var key = await host.Given.SubmittedAsync(owner);
        var browser = await host.BrowserOfAsync(owner);
        (await browser.GetAsync($"/matters/{key}")).ShouldSay("法院还没有人打开过").ShouldNotSay("看案测试员");
        await host.DbAsync(async db =>
        {
            db.MatterViews.Add(new MatterView { MatterKey = key, UserId = clerk.Id, UserName = clerk.Name, Role = CourtRole.Clerk, Day = host.Clock.Today, FirstAt = host.Clock.Now });
            return await db.SaveChangesAsync();
        });
        Assert.Equal(["2026年11月23日", "看案测试员", "立案人员"], (await browser.GetAsync($"/matters/{key}")).TextsOf(".table--dense td"));
    }

    [Fact]
    public async Task A_file_is_downloaded_by_its_owner_only()
    {
        var owner = await host.Accounts.LitigantAsync();
        var key = await host.Given.SubmittedAsync(owner);
        var browser = await host.BrowserOfAsync(owner);
        var file = (await browser.GetAsync((await browser.GetAsync($"/matters/{key}")).Document.QuerySelector("a[target=_blank]")!.GetAttribute("href")!)).ShouldBeOk();
        Assert.Equal("测试材料", file.Body);
        Assert.StartsWith("attachment", file.Headers["Content-Disposition"], StringComparison.Ordinal);
        Assert.Equal("nosniff", file.Headers["X-Content-Type-Options"]);
        (await browser.GetAsync($"/matters/{key}/files/99")).ShouldBe(HttpStatusCode.NotFound);
        (await (await host.BrowserOfAsync(await host.Accounts.LitigantAsync())).GetAsync($"/matters/{key}/files/1")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/correction")]
    [InlineData("/withdrawal")]
    [InlineData("/fee-notice")]
    [InlineData("/fee-relief")]
    [InlineData("/consents")]
    [InlineData("/pleading")]
    public async Task Another_persons_matter_does_not_exist(string page)
    {
        var (owner, clerk) = (await host.Accounts.LitigantAsync(), await host.Accounts.ClerkAsync());
        var key = await host.Given.DocketedAsync(owner, clerk);
        var stranger = await host.BrowserOfAsync(await host.Accounts.AgentAsync());
        (await stranger.GetAsync($"/matters/{key}{page}")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_complaint_is_shown_as_signed_with_its_hash()
    {
        var owner = await host.Accounts.LitigantAsync();
        var key = await host.Given.SubmittedAsync(owner);
        var hash = (await host.Given.ReadAsync(key)).Signature!.TextSha256;
        (await (await host.BrowserOfAsync(owner)).GetAsync($"/matters/{key}/pleading")).ShouldBeOk()
            .ShouldSay("民事起诉状").ShouldSay("判令被告支付租金").ShouldSay($"具状人：{owner.Name}").ShouldSay(hash);
    }

    [Fact]
    public async Task What_ended_is_begun_again_with_everything_filled_in()
    {
        var owner = await host.Accounts.LitigantAsync();
        var key = await host.Given.WithdrawnAsync(owner);
        var page = await (await (await host.BrowserOfAsync(owner)).GetAsync($"/matters/{key}")).FormWithButton("用这份内容新建申请").SubmitAsync();
        var copy = await host.DbAsync(db => db.Filings.SingleAsync(f => f.OwnerId == owner.Id && f.Status == FilingStatus.Draft));
        var (old, draft) = (await host.Given.ReadAsync(key), await host.Given.ReadAsync(copy.Key));
        Assert.StartsWith($"/filings/{copy.Key}", page.ShouldBeOk().Path, StringComparison.Ordinal);
        Assert.Equal(old.Title, draft.Title);
        Assert.Equal(old.Parties.Select(p => p.DocumentNumber), draft.Parties.Select(p => p.DocumentNumber));
        Assert.Equal((old.Evidence.Count, old.Files.Count - 1), (draft.Evidence.Count, draft.Files.Count));
    }

    private static IEnumerable<string> LinksOf(Page page) => page.Document.QuerySelectorAll("tbody th a").Select(a => a.GetAttribute("href")!);
}
