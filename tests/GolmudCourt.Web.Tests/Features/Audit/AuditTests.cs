using System.Net;
using GolmudCourt.Domain;
using GolmudCourt.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace GolmudCourt.Web.Tests.Features.Audit;

public sealed class AuditTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Theory]
    [InlineData(CourtRole.Administrator)]
    [InlineData(CourtRole.President)]
    public async Task The_journal_says_who_did_what_and_nothing_of_the_case(CourtRole role)
    {
        var key = await host.Given.DocketedAsync(await host.Accounts.LitigantAsync("日志里的原告"), await host.Accounts.ClerkAsync("日志里的书记"));
        var browser = await host.BrowserOfAsync(await host.Accounts.OpenAsync(role));
        var page = (await browser.GetAsync($"/audit?matter={key}")).ShouldBeOk();
        page.ShouldSay("日志里的原告（当事人）").ShouldSay("日志里的书记（立案人员）").ShouldSay("登记立案").ShouldSay("待审查 → 已立案");
        var filing = await host.Given.ReadAsync(key);
        foreach (var entry in await host.JournalOfAsync(key))
        {
            page.ShouldNotSay(entry.Sentence);
        }

        page.ShouldNotSay(filing.Title).ShouldNotSay(filing.CauseName!);
    }

    [Fact]
    public async Task The_journal_is_filtered_by_day_actor_act_and_number()
    {
        var key = await host.Given.DocketedAsync(await host.Accounts.LitigantAsync("筛选原告"), await host.Accounts.ClerkAsync("筛选书记"));
        var browser = await AuditorAsync();
        var caseNumber = await host.DbAsync(db => db.Filings.Where(f => f.Key == key).Select(f => f.Acceptance!.CaseNumber).SingleAsync());
        var receipt = await host.DbAsync(db => db.Filings.Where(f => f.Key == key).SelectMany(f => f.Receipts).Select(r => r.Number).SingleAsync());
        foreach (var matter in new[] { caseNumber, caseNumber.Replace('(', '（').Replace(')', '）'), receipt })
        {
            (await browser.GetAsync($"/audit?matter={Uri.EscapeDataString(matter)}")).ShouldBeOk().ShouldSay("筛选原告").ShouldSay("筛选书记");
        }

        (await browser.GetAsync("/audit?actor=筛选书")).ShouldSay("筛选书记").ShouldNotSay("筛选原告");
        (await browser.GetAsync("/audit?actor=筛选&act=Submit")).ShouldSay("筛选原告").ShouldNotSay("筛选书记");
        (await browser.GetAsync("/audit?actor=筛选&from=2026-11-23&to=2026-11-23")).ShouldSay("筛选原告");
        (await browser.GetAsync("/audit?actor=筛选&to=2026-11-22")).ShouldSay("没有符合条件的记录");
        (await browser.GetAsync("/audit?actor=筛选&from=2026-11-24")).ShouldSay("没有符合条件的记录");
        (await browser.GetAsync("/audit?matter=没有这个号")).ShouldSay("没有符合条件的记录");
    }

    [Fact]
    public async Task A_changed_entry_is_found_for_one_matter_and_for_all()
    {
        var (whole, broken) = (await host.Given.SubmittedAsync(await host.Accounts.LitigantAsync()), await host.Given.SubmittedAsync(await host.Accounts.LitigantAsync()));
        var browser = await AuditorAsync();
        (await browser.GetAsync($"/audit/{broken}")).ShouldBeOk().ShouldSay("全部完好");
        (await (await browser.GetAsync("/audit")).FormWithButton("查验全部").SubmitAsync("查验全部")).ShouldBeOk().ShouldSay("全部完好").ShouldSay("已经查到最早的一件");

        await host.DbAsync(db => db.Journal.Where(e => e.MatterKey == broken).ExecuteUpdateAsync(s => s.SetProperty(e => e.ActorName, "改过的人")));
        (await browser.GetAsync($"/audit/{broken}")).ShouldSay("记录不完整").ShouldSay("内容与其哈希不符");
        (await browser.GetAsync($"/audit/{whole}")).ShouldSay("全部完好");
        var all = await (await browser.GetAsync("/audit")).FormWithButton("查验全部").SubmitAsync("查验全部");
        Assert.Contains(broken.ToString(), all.ShouldSay("发现1处问题").LinkOf("第1条记录内容与其哈希不符"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_journal_goes_on_from_page_to_page()
    {
        var owner = await host.Accounts.LitigantAsync("翻页原告");
        for (var i = 0; i < 51; i++)
        {
            await host.Given.SubmittedAsync(owner);
        }

        var browser = await AuditorAsync();
        var first = await browser.GetAsync("/audit?actor=翻页原告");
        var second = await first.FollowAsync("更早的记录");
        Assert.Equal((50, 1), (first.TextsOf("tbody tr").Count, second.TextsOf("tbody tr").Count));
    }

    [Theory]
    [InlineData(CourtRole.Clerk)]
    [InlineData(CourtRole.Litigant)]
    [InlineData(CourtRole.Judge)]
    public async Task Other_roles_stay_outside(CourtRole role)
    {
        var browser = await host.BrowserOfAsync(await host.Accounts.OpenAsync(role));
        (await browser.GetAsync("/audit")).ShouldBe(HttpStatusCode.Forbidden);
        (await browser.GetAsync($"/audit/{Guid.NewGuid()}")).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_matter_that_is_not_there_is_not_found() =>
        (await (await AuditorAsync()).GetAsync($"/audit/{Guid.NewGuid()}")).ShouldBe(HttpStatusCode.NotFound);

    private async Task<Browser> AuditorAsync() => await host.BrowserOfAsync(await host.Accounts.AdministratorAsync());
}
