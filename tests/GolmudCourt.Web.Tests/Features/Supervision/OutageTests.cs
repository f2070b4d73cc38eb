using System.Net;
using GolmudCourt.Web.Deadlines;
using GolmudCourt.Web.Features.Supervision;
using GolmudCourt.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace GolmudCourt.Web.Tests.Features.Supervision;

/// <summary>A missing heartbeat becomes an outage, its certificate, and more time for what fell in it.</summary>
public sealed class OutageTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task A_gap_is_found_certified_and_the_deadlines_in_it_are_extended_once()
    {
        var monitor = host.Services.GetRequiredService<HeartbeatMonitor>();
        var start = host.Clock.Now;
        var litigant = await host.Accounts.LitigantAsync("故障期间的人");
        var key = await host.Given.SubmittedAsync(litigant); // due on Monday 30 November
        Assert.Null(await monitor.BeatAsync(TestContext.Current.CancellationToken));
        host.Clock.Set(start.AddMinutes(9));
        Assert.Null(await monitor.BeatAsync(TestContext.Current.CancellationToken));

        // A clock set back is no outage, and neither is the return to the right time by less than the setting.
        host.Clock.Set(start.AddMinutes(1));
        Assert.Null(await monitor.BeatAsync(TestContext.Current.CancellationToken));
        host.Clock.Set(new DateTimeOffset(2026, 11, 29, 20, 0, 0, start.Offset));
        await monitor.BeatAsync(TestContext.Current.CancellationToken);
        host.Clock.Set(new DateTimeOffset(2026, 12, 1, 8, 0, 0, start.Offset));
        var outage = (await monitor.BeatAsync(TestContext.Current.CancellationToken))!.Value;
        Assert.Null(await monitor.BeatAsync(TestContext.Current.CancellationToken));

        var administrator = await host.BrowserOfAsync(await host.Accounts.AdministratorAsync());
        (await administrator.GetAsync("/desk")).ShouldBeOk().ShouldSay("系统故障等待核实");
        var page = (await administrator.GetAsync(SupervisionLinks.Outage(outage))).ShouldBeOk().ShouldSay("2026年11月29日 20:00");
        (await page.Form(SupervisionLinks.Outage(outage, "certificate")).Fill("故障情况", "断电").SubmitAsync()).ShouldBe(HttpStatusCode.BadRequest).ShouldSay("5到500个字");
        page = await page.Form(SupervisionLinks.Outage(outage, "certificate")).Fill("故障情况", "机房断电，平台无法访问").SubmitAsync();
        page.ShouldBeOk().ShouldSay("系统故障证明已出具").ShouldNotSay("顺延选中的期限");
        (await administrator.GetAsync(SupervisionLinks.Outage(outage, "certificate"))).ShouldSay("系统故障证明〔2026〕1号").ShouldSay("第八十六条");

        var president = await host.BrowserOfAsync(await host.Accounts.PresidentAsync());
        page = (await president.GetAsync(SupervisionLinks.Outage(outage))).ShouldSay("立案审查期限").ShouldSay("2026年11月30日届满").ShouldSay("扣除3日").ShouldNotSay("故障期间的人");
        (await page.Form(SupervisionLinks.Outage(outage, "extensions")).SubmitAsync()).ShouldBe(HttpStatusCode.BadRequest).ShouldSay("顺延的理由");
        page = await page.Form(SupervisionLinks.Outage(outage, "extensions")).Fill("顺延的理由", "平台故障期间无法办理").SubmitAsync();
        page.ShouldBeOk().ShouldSay("已顺延1个期限").ShouldSay("没有在故障期间届满");

        var filing = await host.Given.ReadAsync(key);
        Assert.Equal((new DateOnly(2026, 12, 3), new DateOnly(2026, 12, 3)), (filing.ReviewDeadline!.Due, filing.NextDue!.Value));
        var entry = (await host.JournalOfAsync(key))[^1];
        Assert.Equal(("ChangeDeadline", "平台故障期间无法办理"), (entry.Act, entry.Reason));
        Assert.Contains("立案审查期限因系统故障由2026年11月30日变更为2026年12月3日", entry.Sentence, StringComparison.Ordinal);
        Assert.Equal(["FindOutage", "Certify", "ExtendDeadlines"], (await host.JournalOfAsync(outage)).Select(e => e.Act));
        Assert.Equal(new DateOnly(2026, 12, 3), await host.DbAsync(db => db.DeskItems.Where(i => i.MatterKey == key).Select(i => i.Due).SingleAsync()));
        Assert.True(await host.DbAsync(db => db.Notices.AnyAsync(n => n.MatterKey == key && n.UserId == litigant.Id && n.Text.Contains("期限已变更"))));
    }
}
