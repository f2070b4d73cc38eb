using System.Net;
using GolmudCourt.Domain;
using GolmudCourt.Domain.Calendar;
using GolmudCourt.Domain.Confirmation;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Triage;
using GolmudCourt.Web.Features.Confirmations;
using GolmudCourt.Web.Features.Docketing;
using GolmudCourt.Web.Features.Supervision;
using GolmudCourt.Web.Tests.Support;
using Xunit;

namespace GolmudCourt.Web.Tests.Features.Supervision;

/// <summary>Moving one deadline of one matter over HTTP: by whom, on which ground, seen before and after, never over another's move.</summary>
public sealed class AdjustmentTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task A_president_sees_the_new_day_before_deciding_and_the_journal_says_it()
    {
        var litigant = await host.Accounts.LitigantAsync();
        var key = await host.Given.SubmittedAsync(litigant);
        var old = (await host.Given.ReadAsync(key)).ReviewDeadline!.Due;
        var president = await host.BrowserOfAsync(await host.Accounts.PresidentAsync());
        var page = await (await president.GetAsync(DocketingLinks.Review(key))).ShouldBeOk().FollowAsync("查看和变更期限");
        page.ShouldBeOk().ShouldSay("立案审查期限").ShouldSay("为什么是这一天").ShouldSay("应当先行立案（登记立案规定 8）");
        page = (await president.GetAsync(One(nameof(Filing), key, "ReviewDeadline"))).ShouldBeOk();
        var form = page.Form().Fill("事由", "Obstacle").Fill("不计入的第一天", "2026-11-24").Fill("不计入的最后一天", "2026-11-26").Fill("理由", "大雪封路，法院无法办公");
        page = (await form.SubmitAsync("先看变更后的日期")).ShouldBeOk().ShouldSay("变更以后：").ShouldSay("还没有保存").ShouldSay("障碍顺延，11月24日至11月26日共3日不计入");
        Assert.Equal(old, (await host.Given.ReadAsync(key)).ReviewDeadline!.Due);
        Assert.Equal("大雪封路，法院无法办公", page.Form().ValueOf("理由"));

        (await page.Form().SubmitAsync("变更期限")).ShouldBeOk().ShouldSay("期限已变更").ShouldSay("已经变更过1次");
        var filing = await host.Given.ReadAsync(key);
        Assert.Equal((old.AddDays(3), old.AddDays(3)), (filing.ReviewDeadline!.Due, filing.NextDue!.Value));
        var entry = (await host.JournalOfAsync(key))[^1];
        Assert.Equal(("ChangeDeadline", "大雪封路，法院无法办公"), (entry.Act, entry.Reason));
    }

    [Fact]
    public async Task What_is_missing_or_not_allowed_is_said_at_its_field_and_what_was_typed_stays()
    {
        var (litigant, clerk) = (await host.Accounts.LitigantAsync(), await host.Accounts.ClerkAsync());
        var key = await host.Given.AwaitingCorrectionAsync(litigant, clerk);
        var president = await host.BrowserOfAsync(await host.Accounts.PresidentAsync());
        var page = await president.GetAsync(One(nameof(Filing), key, "correction"));
        page = (await page.Form().Fill("理由", "当事人住院治疗").SubmitAsync("变更期限")).ShouldBe(HttpStatusCode.BadRequest).ShouldSay("请选择变更的事由");
        Assert.Equal("当事人住院治疗", page.Form().ValueOf("理由"));
        page = (await page.Form().Fill("事由", "Extension").SubmitAsync("变更期限")).ShouldBe(HttpStatusCode.BadRequest).ShouldSay("请填写延长的天数");
        page = (await page.Form().Fill("延长", "99999").SubmitAsync("变更期限")).ShouldBe(HttpStatusCode.BadRequest).ShouldSay("合计不超过3650日");
        page = (await page.Form().Fill("延长", "5").Fill("理由", "住院").SubmitAsync("变更期限")).ShouldBe(HttpStatusCode.BadRequest).ShouldSay("5到200个字");
        page = (await page.Form().Fill("事由", "Obstacle").Fill("不计入的第一天", "2026-11-26").Fill("不计入的最后一天", "2026-11-25").Fill("理由", "当事人住院治疗").SubmitAsync("变更期限"))
            .ShouldBe(HttpStatusCode.BadRequest).ShouldSay("结束不早于开始");
        (await page.Form().Set("Ground", "Agreement").SubmitAsync("变更期限")).ShouldBe(HttpStatusCode.BadRequest);
        Assert.Empty((await host.Given.ReadAsync(key)).Corrections[^1].Deadline.Changes);
        (await page.Form().Fill("事由", "Extension").Fill("延长", "5").SubmitAsync("变更期限")).ShouldBeOk().ShouldSay("期限已变更");
    }

    [Fact]
    public async Task A_deadline_moved_while_the_page_lay_open_gets_the_page_of_the_conflict()
    {
        var key = await host.Given.SubmittedAsync(await host.Accounts.LitigantAsync());
        var president = await host.BrowserOfAsync(await host.Accounts.PresidentAsync());
        var page = await president.GetAsync(One(nameof(Filing), key, "ReviewDeadline"));
        await host.Given.ActAsync(key, await host.Accounts.PresidentAsync(), (filing, _, o) => filing.ChangeDeadline(
            "ReviewDeadline", filing.ReviewDeadline!.Due, d => d.LeaveOut(DeadlineGround.Obstacle, o.Today, o.Today.AddDays(1), "停电无法办公两天", o), o));
        var due = (await host.Given.ReadAsync(key)).ReviewDeadline!.Due;
        var lost = await page.Form().Fill("事由", "Obstacle").Fill("不计入的第一天", "2026-11-24").Fill("不计入的最后一天", "2026-11-26").Fill("理由", "大雪封路无法办公").SubmitAsync("变更期限");
        lost.ShouldBe(HttpStatusCode.Conflict).ShouldSay("内容刚刚被更新");
        Assert.Equal(due, (await host.Given.ReadAsync(key)).ReviewDeadline!.Due);
        (await lost.FollowAsync("打开最新内容")).ShouldBeOk().ShouldSay("变更立案审查期限");
    }

    [Fact]
    public async Task A_judge_moves_deadlines_of_the_applications_held_and_of_no_other()
    {
        var given = new GivenConfirmations(host);
        var people = await given.PeopleAsync();
        var key = await given.TakenAsync(people);
        var judge = await host.BrowserOfAsync(people.Judge);
        var page = await (await judge.GetAsync(ConfirmationLinks.OnBench(key))).ShouldBeOk().FollowAsync("查看和变更期限");
        page.ShouldBeOk().ShouldSay("审查期限的延长由院庭长");
        page = (await judge.GetAsync(One(nameof(ConfirmationApplication), key, "ExamineBy"))).ShouldBeOk();
        (await page.Form().Set("Ground", "Extension").Fill("理由", "案情复杂需要延长").SubmitAsync("变更期限")).ShouldBe(HttpStatusCode.BadRequest);
        var before = (await given.ReadAsync(key)).ExamineBy!.Due;
        (await page.Form().Fill("事由", "Suspension").Fill("不计入的第一天", "2026-11-25").Fill("不计入的最后一天", "2026-12-04").Fill("理由", "一方当事人下落不明，等待查找").SubmitAsync("变更期限"))
            .ShouldBeOk().ShouldSay("期限已变更");
        Assert.True((await given.ReadAsync(key)).ExamineBy!.Due >= before.AddDays(10));
        Assert.Equal("ChangeDeadline", (await host.JournalOfAsync(key))[^1].Act);

        var other = await host.BrowserOfAsync(await host.Accounts.OpenAsync(CourtRole.Judge));
        (await other.GetAsync(SupervisionLinks.Matter(nameof(ConfirmationApplication), key))).ShouldBe(HttpStatusCode.NotFound);
        var filing = await host.Given.SubmittedAsync(await host.Accounts.LitigantAsync());
        (await judge.GetAsync(SupervisionLinks.Matter(nameof(Filing), filing))).ShouldBe(HttpStatusCode.NotFound);
        (await judge.GetAsync(SupervisionLinks.Matter("Nonsense", filing))).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_limit_of_a_trial_is_shown_and_left_to_its_own_page()
    {
        var given = new GivenTracks(host);
        var key = (await given.ReadAsync(await given.InAsync(TrialProcedure.Ordinary, await host.Accounts.LitigantAsync(), await host.Accounts.ClerkAsync()))).Key;
        var president = await host.BrowserOfAsync(await host.Accounts.PresidentAsync());
        (await president.GetAsync(SupervisionLinks.Matter(nameof(CaseTrack), key))).ShouldBeOk().ShouldSay("在审理程序页面办理").ShouldNotSay("变更期限：");
        (await president.GetAsync(One(nameof(CaseTrack), key, "Limit"))).ShouldBeOk().ShouldSay("您不能在这里变更");
    }

    private static string One(string kind, Guid key, string slot) => SupervisionLinks.Deadline(kind, key, slot);
}
