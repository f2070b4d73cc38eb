using System.Net;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Web.Features.Docketing;
using GolmudCourt.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace GolmudCourt.Web.Tests.Features.Docketing;

/// <summary>The review page, its files, and two people at once.</summary>
public sealed class ReviewTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task The_page_shows_what_was_filed_beside_what_is_required_and_hides_numbers()
    {
        var (clerk, litigant) = (await host.Accounts.ClerkAsync(), await host.Accounts.LitigantAsync());
        var key = await host.Given.SubmittedAsync(litigant);
        var page = (await (await host.BrowserOfAsync(clerk)).GetAsync(DocketingLinks.Review(key))).ShouldBeOk();
        page.ShouldSay("民诉法 122(2)").ShouldSay("判令被告支付租金").ShouldSay("租车单").ShouldSay("不愿意调解，直接立案").ShouldSay("不能成为补正、退回或者不予受理的理由");
        page.ShouldNotSay(litigant.DocumentNumber!).ShouldNotSay(litigant.Mobile!);
    }

    [Fact]
    public async Task Opening_it_is_noted_once_a_day_for_each_person()
    {
        var (clerk, litigant) = (await host.Accounts.ClerkAsync(), await host.Accounts.LitigantAsync());
        var key = await host.Given.SubmittedAsync(litigant);
        var browser = await host.BrowserOfAsync(clerk);
        await browser.GetAsync(DocketingLinks.Review(key));
        await browser.GetAsync(DocketingLinks.Review(key));
        var view = Assert.Single(await host.DbAsync(db => db.MatterViews.Where(v => v.MatterKey == key).ToListAsync()));
        Assert.Equal(clerk.Id, view.UserId);
    }

    [Fact]
    public async Task The_same_quarrel_within_a_year_is_pointed_out_on_both()
    {
        var (clerk, litigant) = (await host.Accounts.ClerkAsync(), await host.Accounts.LitigantAsync());
        var first = await host.Given.SubmittedAsync(litigant, defendant: "重复公司");
        var second = await host.Given.SubmittedAsync(litigant, defendant: "重复公司");
        var other = await host.Given.SubmittedAsync(litigant, defendant: "另一家公司");
        var browser = await host.BrowserOfAsync(clerk);
        Assert.Contains(DocketingLinks.Review(first), (await browser.GetAsync(DocketingLinks.Review(second))).Body, StringComparison.Ordinal);
        (await browser.GetAsync(DocketingLinks.Review(other))).ShouldNotSay("请核对是否重复");
    }

    [Fact]
    public async Task A_file_opens_with_safe_headers_and_only_under_its_own_filing()
    {
        var (clerk, litigant) = (await host.Accounts.ClerkAsync(), await host.Accounts.LitigantAsync());
        var key = await host.Given.SubmittedAsync(litigant);
        var other = await host.Given.SubmittedAsync(litigant);
        var browser = await host.BrowserOfAsync(clerk);
        var file = (await browser.GetAsync(DocketingLinks.File(key, 1))).ShouldBeOk();
        Assert.Equal("nosniff", file.Headers["X-Content-Type-Options"]);
        Assert.StartsWith("attachment", file.Headers["Content-Disposition"], StringComparison.Ordinal);
        Assert.Contains("sandbox", file.Headers["Content-Security-Policy"], StringComparison.Ordinal);
        (await browser.GetAsync(DocketingLinks.File(other, 99))).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_draft_of_a_litigant_is_not_there_for_the_clerk()
    {
        var (clerk, litigant) = (await host.Accounts.ClerkAsync(), await host.Accounts.LitigantAsync());
        var key = await host.Given.DraftAsync(litigant);
        var browser = await host.BrowserOfAsync(clerk);
        (await browser.GetAsync(DocketingLinks.Review(key))).ShouldBe(HttpStatusCode.NotFound);
        (await browser.GetAsync(DocketingLinks.Act(key, FilingAct.Docket)!)).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_second_clerk_sees_who_did_what_and_keeps_what_was_typed()
    {
        var (one, two, litigant) = (await host.Accounts.ClerkAsync(), await host.Accounts.ClerkAsync(), await host.Accounts.LitigantAsync());
        var key = await host.Given.SubmittedAsync(litigant);
        var path = DocketingLinks.Act(key, FilingAct.RequestCorrection)!;
        var late = await (await host.BrowserOfAsync(two)).GetAsync(path);
        await host.Given.ActAsync(key, one, async (filing, desk, occasion) => await desk.DocketAsync(filing, "民初", false, occasion));

        var page = await late.Form().Fill("要补充或者更正什么", "补充租车单照片").Fill("理由", "看不清签名").Fill("依据的法律条文", "民诉法 124").SubmitAsync("发出补正告知");
        page.ShouldBe(HttpStatusCode.Conflict).ShouldSay(one.Name).ShouldSay("已登记立案").ShouldSay("补充租车单照片").ShouldSay("打开页面时：待审查").ShouldSay("登记缴费");
        Assert.Empty((await host.Given.ReadAsync(key)).Corrections);
    }

    [Fact]
    public async Task A_form_shown_after_a_conflict_may_be_sent_again_when_the_act_is_still_open()
    {
        var (clerk, president, litigant) = (await host.Accounts.ClerkAsync(), await host.Accounts.PresidentAsync(), await host.Accounts.LitigantAsync());
        var key = await host.Given.SubmittedAsync(litigant);
        var proof = new StoredFile("证明.pdf", "application/pdf", 10, new string('b', 64), 1);
        var form = await (await host.BrowserOfAsync(clerk)).GetAsync(DocketingLinks.Act(key, FilingAct.Docket)!);
        await host.Given.ActAsync(key, litigant, (filing, _, occasion) => filing.ApplyForFeeRelief("reduce-other", "生活困难请求减交", [proof], occasion));
        var conflict = (await form.Form().SubmitAsync("登记立案")).ShouldBe(HttpStatusCode.Conflict).ShouldSay("申请减交诉讼费");
        (await conflict.Form().SubmitAsync("登记立案")).ShouldBeOk();
        Assert.Equal(FilingStatus.Docketed, (await host.Given.ReadAsync(key)).Status);
        Assert.NotNull(president.Name);
    }

    [Fact]
    public async Task Two_clerks_docketing_at_once_use_one_number()
    {
        var (one, two, litigant) = (await host.Accounts.ClerkAsync(), await host.Accounts.ClerkAsync(), await host.Accounts.LitigantAsync());
        var key = await host.Given.SubmittedAsync(litigant);
        var path = DocketingLinks.Act(key, FilingAct.Docket)!;
        var pages = await Task.WhenAll(
            (await host.BrowserOfAsync(one)).GetAsync(path), (await host.BrowserOfAsync(two)).GetAsync(path));
        var before = await LastNumberAsync();
        var answers = await Task.WhenAll(pages.Select(p => p.Form().SubmitAsync("登记立案")));
        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.Conflict], answers.Select(a => a.Status).Order());
        Assert.Equal(before + 1, await LastNumberAsync());
        answers.Single(a => a.Status == HttpStatusCode.Conflict).ShouldSay((await host.Given.ReadAsync(key)).Acceptance!.CaseNumber);
    }

    private Task<int> LastNumberAsync() =>
        host.DbAsync(db => db.NumberCounters.Where(c => c.Series == "青2801/民初").Select(c => c.Last).SingleOrDefaultAsync());
}
