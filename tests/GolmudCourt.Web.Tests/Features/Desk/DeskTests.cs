using System.Net;
using GolmudCourt.Domain;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Web.Desk;
using GolmudCourt.Web.Features.Desk;
using GolmudCourt.Web.Features.Desk.Gaps;
using GolmudCourt.Web.Features.Desk.Work;
using GolmudCourt.Web.Notifications;
using GolmudCourt.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace GolmudCourt.Web.Tests.Features.Desk;

/// <summary>The desk over HTTP: one list a person, taking, handing over, covering, and that nothing open is without an owner.</summary>
public sealed class DeskTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task A_clerk_takes_a_filing_and_hands_it_over_with_a_reason()
    {
        var (litigant, clerk, other) = (await host.Accounts.LitigantAsync("刘一"), await host.Accounts.ClerkAsync("陈二"), await host.Accounts.ClerkAsync("张三"));
        var key = await host.Given.SubmittedAsync(litigant, defendant: "领取测试公司");
        var browser = await host.BrowserOfAsync(clerk);
        var pool = (await browser.GetAsync(DeskLinks.At(DeskQueries.Pool))).ShouldBeOk().ShouldSay("审查立案申请").ShouldSay("登记立案规定 8").ShouldSay("领取测试公司");
        var taken = await pool.Form(DeskLinks.Claim(key)).SubmitAsync();
        taken.ShouldBeOk().ShouldSay("已领取").ShouldSay("领取测试公司");
        Assert.Contains((await host.JournalOfAsync(key)), e => e.Act == "TakeDuty" && e.Sentence == "由立案人员陈二承办");

        // Another cannot take what is taken, nor hand over what is not theirs.
        var second = await host.BrowserOfAsync(other);
        (await second.GetAsync(DeskLinks.HandOver(key))).ShouldBe(HttpStatusCode.NotFound);

        var form = (await browser.GetAsync(DeskLinks.HandOver(key))).ShouldBeOk();
        (await form.Form().Fill("移交给谁", "张三").Fill("移交的理由", "请").SubmitAsync()).ShouldBe(HttpStatusCode.BadRequest).ShouldSay("请写明移交的理由");
        (await form.Form().Fill("移交给谁", "张三").Fill("移交的理由", "外出学习一周").SubmitAsync()).ShouldBeOk().ShouldSay("已移交");
        (await second.GetAsync(DeskLinks.Desk)).ShouldSay("领取测试公司");
        (await browser.GetAsync(DeskLinks.Desk)).ShouldNotSay("领取测试公司");
        Assert.Single(await host.JournalOfAsync(key), e => e.Act == "HandOverDuty" && e.Sentence == "承办人变更为立案人员张三");
        Assert.Equal("外出学习一周", await host.DbAsync(db => db.DeskAssignments.Where(a => a.MatterKey == key).OrderBy(a => a.Id).Select(a => a.Reason).LastAsync()));

        // It comes back to the same clerk after the party has corrected it.
        await host.Given.ActAsync(key, other, (filing, _, occasion) => filing.RequestCorrection(
            [new CorrectionItemDetails(FilingSection.Evidence, "请补充租车单的原件照片", "现有照片看不清签名", "民诉法 124")], 15, occasion));
        Assert.Equal((CourtRole.Litigant, (long?)null), await OwnerAsync(key));
        (await (await host.BrowserOfAsync(litigant)).GetAsync(DeskLinks.Desk)).ShouldBeOk().ShouldSay("提交补正材料").ShouldSay("以后");
    }

    [Fact]
    public async Task A_duty_that_a_party_let_pass_turns_to_the_clerk_and_goes_up_when_overdue()
    {
        var start = host.Clock.Now;
        var (litigant, clerk) = (await host.Accounts.LitigantAsync(), await host.Accounts.ClerkAsync());
        var (lead, president) = (await host.Accounts.ClerkAsync(), await host.Accounts.PresidentAsync());
        var key = await host.Given.AwaitingCorrectionAsync(litigant, clerk);
        var rounds = host.Services.GetRequiredService<EscalationRounds>();
        host.Clock.Set(start.AddDays(16));
        await rounds.RunAsync(TestContext.Current.CancellationToken);
        Assert.Equal((CourtRole.Clerk, (long?)null), await OwnerAsync(key));

        await host.DbAsync(async db =>
        {
            db.Add(new DeskLead { UserId = clerk.Id, LeadId = lead.Id });
            return await db.SaveChangesAsync();
        });
        await (await (await host.BrowserOfAsync(clerk)).GetAsync(DeskLinks.At(DeskQueries.Pool))).Form(DeskLinks.Claim(key)).SubmitAsync();
        async Task<string[]> ToldAsync(Person person) => await host.DbAsync(db => db.Notices.Where(n => n.UserId == person.Id && n.MatterKey == key && n.Source.StartsWith("overdue/"))
            .Select(n => n.Text).ToArrayAsync());
        host.Clock.Set(start.AddDays(19));
        await rounds.RunAsync(TestContext.Current.CancellationToken);
        Assert.Contains("已逾期1天，请尽快办理", Assert.Single(await ToldAsync(clerk)), StringComparison.Ordinal);
        Assert.Empty(await ToldAsync(lead));
        host.Clock.Set(start.AddDays(23));
        await rounds.RunAsync(TestContext.Current.CancellationToken);
        await rounds.RunAsync(TestContext.Current.CancellationToken);
        Assert.Single(await ToldAsync(clerk));
        Assert.Contains("请督促", Assert.Single(await ToldAsync(lead)), StringComparison.Ordinal);
        Assert.Contains("请督办", Assert.Single(await ToldAsync(president)), StringComparison.Ordinal);
        host.Clock.Set(start);
    }

    [Fact]
    public async Task During_an_absence_the_work_stands_on_the_desk_of_who_covers()
    {
        var (litigant, clerk, cover) = (await host.Accounts.LitigantAsync(), await host.Accounts.ClerkAsync("请假人"), await host.Accounts.ClerkAsync("代班人"));
        var key = await host.Given.SubmittedAsync(litigant, defendant: "代班测试公司");
        var browser = await host.BrowserOfAsync(clerk);
        await (await browser.GetAsync(DeskLinks.At(DeskQueries.Pool))).Form(DeskLinks.Claim(key)).SubmitAsync();
        var page = (await browser.GetAsync(DeskLinks.Absences)).ShouldBeOk();
        (await page.Form(DeskLinks.Absences).Fill("代班人", "代班人").Fill("第一天", "2026-11-25").Fill("最后一天", "2026-11-24").Fill("事由", "休假").SubmitAsync())
            .ShouldBe(HttpStatusCode.BadRequest).ShouldSay("结束不早于开始");
        (await page.Form(DeskLinks.Absences).Fill("代班人", "代班人").Fill("第一天", "2026-11-23").Fill("最后一天", "2026-11-27").Fill("事由", "休假").SubmitAsync()).ShouldSay("代班已安排");
        var second = await host.BrowserOfAsync(cover);
        (await second.GetAsync(DeskLinks.Desk)).ShouldBeOk().ShouldSay("您正在代班：请假人").ShouldSay("代班测试公司");
        page = await browser.GetAsync(DeskLinks.Absences);
        (await page.Form(DeskLinks.Absences).Fill("代班人", "代班人").Fill("第一天", "2026-11-27").Fill("最后一天", "2026-11-28").Fill("事由", "休假").SubmitAsync())
            .ShouldBe(HttpStatusCode.BadRequest).ShouldSay("已经安排了代班");
        var line = (await browser.GetAsync(DeskLinks.Absences)).ShouldSay("代班人");
        var id = await host.DbAsync(db => db.DeskCovers.Where(c => c.AbsentId == clerk.Id).Select(c => c.Id).SingleAsync());
        (await line.Form(DeskLinks.Revocation(id)).SubmitAsync()).ShouldSay("代班已取消");
        (await second.GetAsync(DeskLinks.Desk)).ShouldNotSay("代班测试公司");
    }

    // The tables are walked: each reachable state is put under a real matter, and its duty written as any act would.
    [Fact]
    public async Task In_every_reachable_state_an_open_matter_has_one_owner_one_act_one_day()
    {
        var (litigant, clerk) = (await host.Accounts.LitigantAsync(), await host.Accounts.ClerkAsync());
        foreach (var status in Reachable(FilingWorkflow.Table))
        {
            await host.Given.InStateAsync(status, litigant, clerk);
        }

        var given = new GivenMediation(host);
        foreach (var status in Reachable(MediationWorkflow.Table).Where(s => s is not (MediationStatus.Draft or MediationStatus.Declined)))
        {
            await given.InStateAsync(status, await given.PeopleAsync());
        }

        var confirmations = new GivenConfirmations(host);
        var people = await confirmations.PeopleAsync();
        await confirmations.DraftAsync(people);
        await confirmations.SubmittedAsync(people);
        await confirmations.DocketedAsync(people);
        await confirmations.TakenAsync(people);
        await confirmations.ConfirmedAsync(people);
        var supplement = await confirmations.TakenAsync(people);
        await confirmations.ActAsync(supplement, people.Judge, (a, o) => a.RequestSupplement("请补充付款凭证的原件", 10, o));

        await host.InScopeAsync(async services =>
        {
            var gaps = services.GetRequiredService<GapQueries>();
            Assert.Empty(await gaps.FindAsync());
            var count = await gaps.RebuildAsync(CancellationToken.None);
            Assert.Empty(await gaps.FindAsync());
            Assert.True(count > 10);
        });
        (await (await host.BrowserOfAsync(await host.Accounts.PresidentAsync())).GetAsync(DeskLinks.Gaps)).ShouldBeOk().ShouldSay("都有承办人、下一步和期限");

        // The check can fail: a duty that is lost is found, and comes back.
        await host.DbAsync(async db =>
        {
            var lost = await db.DeskItems.Include(i => i.Seats).FirstAsync(i => i.MatterKey == supplement);
            db.Remove(lost);
            return await db.SaveChangesAsync();
        });
        var president = await host.BrowserOfAsync(await host.Accounts.PresidentAsync());
        var page = (await president.GetAsync(DeskLinks.Gaps)).ShouldSay("没有承办人和下一步");
        (await page.Form(DeskLinks.Rebuild).SubmitAsync()).ShouldSay("已重新核对").ShouldNotSay("没有承办人和下一步");
    }

    [Fact]
    public async Task A_calendar_program_reads_the_duties_by_a_secret_that_can_be_taken_back()
    {
        var litigant = await host.Accounts.LitigantAsync("不外传的姓名");
        await host.Given.AwaitingCorrectionAsync(litigant, await host.Accounts.ClerkAsync());
        var browser = await host.BrowserOfAsync(litigant);
        var made = await (await browser.GetAsync(DeskLinks.Feed)).FormWithButton("生成订阅地址").SubmitAsync();
        var address = new Uri(made.TextsOf(".code-block").Single()).AbsolutePath;
        (await browser.GetAsync(DeskLinks.Feed)).ShouldNotSay(address);
        var file = await host.NewBrowser().GetOnceAsync(address);
        file.ShouldBeOk();
        Assert.StartsWith("text/calendar", file.ContentType, StringComparison.Ordinal);
        Assert.Contains("SUMMARY:提交补正材料", file.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("不外传的姓名", file.Body, StringComparison.Ordinal);
        Assert.All(file.Body.Split("\r\n"), line => Assert.True(System.Text.Encoding.UTF8.GetByteCount(line) <= 75));
        await (await browser.GetAsync(DeskLinks.Feed)).FormWithButton("作废订阅地址").SubmitAsync();
        (await host.NewBrowser().GetOnceAsync(address)).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_long_list_is_paged_by_its_last_row()
    {
        var clerk = await host.Accounts.ClerkAsync();
        await host.DbAsync(async db =>
        {
            db.DeskItems.AddRange(Enumerable.Range(0, 120).Select(i => new DeskItem
            {
                MatterKind = nameof(Filing),
                MatterKey = Guid.NewGuid(),
                Title = $"第{i}件",
                Role = CourtRole.Clerk,
                UserId = clerk.Id,
                Act = "审查立案申请",
                Due = host.Clock.Today.AddDays(i / 3),
                Why = "测试",
            }));
            return await db.SaveChangesAsync();
        });
        var browser = await host.BrowserOfAsync(clerk);
        var seen = new List<string>();
        var page = await browser.GetAsync(DeskLinks.Desk);
        for (var pages = 1; pages <= 3; pages++)
        {
            seen.AddRange(page.TextsOf("td[data-label=案件]"));
            page = pages < 3 ? await page.FollowAsync("以后的事项") : page;
        }

        Assert.Equal(Enumerable.Range(0, 120).Select(i => $"第{i}件"), seen);
        await host.DbAsync(db => db.DeskItems.Where(i => i.UserId == clerk.Id).ExecuteDeleteAsync());
    }

    private Task<(CourtRole Role, long? UserId)> OwnerAsync(Guid key) =>
        host.DbAsync(async db => await db.DeskItems.Where(i => i.MatterKey == key).SingleAsync() is var item ? (item.Role, item.UserId) : default);

    private static IEnumerable<TState> Reachable<TState, TAct>(Workflow<TState, TAct> table)
        where TState : struct, Enum
        where TAct : struct, Enum
    {
        var seen = new HashSet<TState> { table.Initial };
        while (table.Transitions.Where(t => seen.Contains(t.From) && !seen.Contains(t.To)).Select(t => t.To).ToList() is { Count: > 0 } more)
        {
            seen.UnionWith(more);
        }

        return seen;
    }
}
