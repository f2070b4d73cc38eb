using System.Net;
using GolmudCourt.Domain.Indicators;
using GolmudCourt.Web.Features.Indicators;
using GolmudCourt.Web.Features.Indicators.Snapshots;
using GolmudCourt.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace GolmudCourt.Web.Tests.Features.Indicators;

/// <summary>What was reported stays as it was reported.</summary>
public sealed class SnapshotTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task A_month_is_frozen_once_and_what_is_corrected_later_stands_beside_it()
    {
        await new GivenIndicators(host).SeedAsync();
        var person = await host.Accounts.PresidentAsync();
        var president = await host.BrowserOfAsync(person);
        var page = (await president.GetAsync(IndicatorLinks.Snapshots)).ShouldBeOk().ShouldSay("还没有冻结过");
        var form = page.Form(IndicatorLinks.Snapshots).Set("Month", "2026-11");
        (await form.SubmitAsync("冻结")).ShouldBeOk().ShouldSay("已冻结").ShouldSay("内容与哈希相符").ShouldSay("冻结后没有更正");

        // Again: nothing is frozen a second time. The running month and what is no month: 400 with the sentence.
        page = (await president.GetAsync(IndicatorLinks.Snapshots)).ShouldBeOk().ShouldSay("前后衔接");
        Assert.Equal(IndicatorLinks.Snapshot("2026-11"), (await AskAsync(president, page, "2026-11")).Location);
        (await president.GetAsync(IndicatorLinks.Snapshot("2026-11"))).ShouldSay("以前已经冻结");
        (await AskAsync(president, page, "2027-01")).ShouldBe(HttpStatusCode.BadRequest).ShouldSay("还没有结束");
        foreach (var none in new[] { "2026", "2026-Q4", "", "x" })
        {
            (await AskAsync(president, page, none)).ShouldBe(HttpStatusCode.BadRequest).ShouldSay("请选择要冻结的月份");
        }

        Assert.Equal(1, await host.DbAsync(db => db.IndicatorSnapshots.CountAsync()));

        // Two at once: one row.
        var done = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => host.InScopeAsync(async s =>
            await s.GetRequiredService<SnapshotKeeper>()
                .FreezeAsync("2026-12", await host.Given.OccasionAsync(s, person)))));
        Assert.Equal(1, done.Count(d => d));
        Assert.Equal(2, await host.DbAsync(db => db.IndicatorSnapshots.CountAsync()));

        // A filing of November that comes to light later is a correction of November.
        var litigant = await host.Accounts.LitigantAsync();
        var now = host.Clock.Now;
        host.Clock.Set(new DateTimeOffset(2026, 11, 27, 10, 0, 0, TimeSpan.FromHours(8)));
        await host.Given.SubmittedAsync(litigant);
        host.Clock.Set(now);
        (await president.GetAsync(IndicatorLinks.Snapshot("2026-11"))).ShouldBeOk().ShouldSay("数值有更正").ShouldSay("内容与哈希相符");
        (await president.GetAsync(IndicatorLinks.Table("2026-11"))).ShouldBeOk().ShouldSay("冻结时");

        // Somebody changes a frozen figure in the database.
        await host.DbAsync(db => db.Set<SnapshotLine>().Where(l => l.IndicatorId == "QI-31").ExecuteUpdateAsync(s => s.SetProperty(l => l.Numerator, 77m)));
        (await president.GetAsync(IndicatorLinks.Snapshots)).ShouldBeOk().ShouldSay("冻结的内容与其哈希不符");
        (await president.GetOnceAsync(IndicatorLinks.Snapshot("2025-01"))).ShouldBe(HttpStatusCode.NotFound);
    }

    private static Task<Page> AskAsync(Browser browser, Page page, string month) => browser.PostForgedAsync(
        IndicatorLinks.Snapshots, ("__RequestVerificationToken", page.Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!), ("Month", month));
}
