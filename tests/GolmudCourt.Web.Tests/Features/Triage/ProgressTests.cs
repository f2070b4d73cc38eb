using System.Net;
using GolmudCourt.Domain;
using GolmudCourt.Domain.Triage;
using GolmudCourt.Web.Features.Desk;
using GolmudCourt.Web.Features.Desk.Gaps;
using GolmudCourt.Web.Features.Desk.Work;
using GolmudCourt.Web.Features.Triage;
using GolmudCourt.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace GolmudCourt.Web.Tests.Features.Triage;

/// <summary>审理进度: every docketed case has a track, stands on a list and on a desk.</summary>
public sealed class ProgressTests(PortalHost host) : IClassFixture<PortalHost>
{
    private readonly GivenTracks _given = new(host);

    [Fact]
    public async Task A_case_docketed_without_a_decision_waits_on_the_list_and_on_the_desk_of_the_clerks()
    {
        var (litigant, clerk) = (await host.Accounts.LitigantAsync(), await host.Accounts.ClerkAsync());
        var key = await host.Given.DocketedAsync(litigant, clerk);
        Assert.Equal(CaseTrackStatus.AwaitingTriage, (await _given.ReadAsync(key)).Status);
        var browser = await host.BrowserOfAsync(clerk);
        (await browser.GetAsync(TriageLinks.At("Undecided"))).ShouldBeOk().ShouldSay(litigant.Name).ShouldSay("决定程序后计算");
        var pool = (await browser.GetAsync(DeskLinks.At(DeskQueries.Pool))).ShouldBeOk().ShouldSay("决定审理程序").ShouldSay("本院设定的分流期限");
        var track = (await _given.ReadAsync(key)).Key;
        (await browser.GetAsync(TriageLinks.ByKey(track))).ShouldBeOk().ShouldSay("待分流");
        (await pool.Form(DeskLinks.Claim(track)).SubmitAsync()).ShouldBeOk().ShouldSay("已领取");
        Assert.Equal("TakeDuty", (await host.JournalOfAsync(track))[^1].Act);
    }

    [Fact]
    public async Task A_kind_of_case_that_is_not_triaged_gets_no_track()
    {
        var key = await host.Given.DocketedAsync(await host.Accounts.LitigantAsync(), await host.Accounts.ClerkAsync(), "民特");
        Assert.False(await host.DbAsync(db => db.CaseTracks.AnyAsync(t => t.FilingKey == key)));
    }

    [Fact]
    public async Task A_judge_sees_their_own_cases_and_those_of_nobody_and_the_filters_leave_out_the_rest()
    {
        var (litigant, clerk) = (await host.Accounts.LitigantAsync(), await host.Accounts.ClerkAsync());
        var (judge, other) = (await host.Accounts.OpenAsync(CourtRole.Judge), await host.Accounts.OpenAsync(CourtRole.Judge));
        await _given.OfJudgeAsync(TrialProcedure.Summary, litigant, clerk, judge, "本人承办的公司");
        await _given.OfJudgeAsync(TrialProcedure.Ordinary, litigant, clerk, judge, "普通程序的公司");
        var others = await _given.OfJudgeAsync(TrialProcedure.Summary, litigant, clerk, other, "他人承办的公司");
        await _given.InAsync(TrialProcedure.Summary, litigant, clerk, "没有分案的公司");
        var browser = await host.BrowserOfAsync(judge);
        (await browser.GetAsync(TriageLinks.Tracks)).ShouldBeOk().ShouldSay("本人承办的公司").ShouldSay("普通程序的公司").ShouldSay("还剩")
            .ShouldNotSay("他人承办的公司").ShouldNotSay("没有分案的公司");
        (await browser.GetAsync(TriageLinks.Tracks + "?tab=Mine&procedure=Ordinary")).ShouldSay("普通程序的公司").ShouldNotSay("本人承办的公司");
        (await browser.GetAsync(TriageLinks.At("Unallocated"))).ShouldSay("没有分案的公司").ShouldNotSay("本人承办的公司");
        (await browser.GetAsync(TriageLinks.At("All"))).ShouldSay("没有分案的公司").ShouldNotSay("他人承办的公司");
        (await browser.GetAsync(TriageLinks.ByKey((await _given.ReadAsync(others)).Key))).ShouldBe(HttpStatusCode.NotFound);

        // The president sees all; what the address says wrongly is left out of the question.
        var president = await host.BrowserOfAsync(await host.Accounts.PresidentAsync());
        (await president.GetAsync(TriageLinks.Tracks + "?tab=无此列表&procedure=9&team=x&after=x-y")).ShouldBeOk().ShouldSay("全部在办");
        (await president.GetAsync(TriageLinks.Track(others))).ShouldBeOk().ShouldSay(other.Name);
        (await (await host.BrowserOfAsync(litigant)).GetAsync(TriageLinks.Tracks)).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_long_list_is_paged_by_its_last_row_without_losing_or_repeating_a_case()
    {
        var (litigant, clerk, judge) = (await host.Accounts.LitigantAsync(), await host.Accounts.ClerkAsync(), await host.Accounts.OpenAsync(CourtRole.Judge));
        var keys = new List<string>();
        for (var i = 0; i < 27; i++)
        {
            keys.Add(TriageLinks.Track(await _given.OfJudgeAsync(i % 2 == 0 ? TrialProcedure.Summary : TrialProcedure.Ordinary, litigant, clerk, judge)));
        }

        var first = await (await host.BrowserOfAsync(judge)).GetAsync(TriageLinks.Tracks);
        var second = await first.FollowAsync("下一页");
        string[] seen = [.. LinksOf(first), .. LinksOf(second)];
        Assert.Equal(keys.Order(), seen.Order());
        Assert.Equal(25, LinksOf(first).Count());
        static IEnumerable<string> LinksOf(Page page) => page.Document.QuerySelectorAll("tbody th a").Select(a => a.GetAttribute("href")!);
    }

    [Fact]
    public async Task The_duty_of_a_case_goes_from_the_clerk_to_the_judge_and_ends_with_the_case()
    {
        var (litigant, clerk, judge) = (await host.Accounts.LitigantAsync(), await host.Accounts.ClerkAsync(), await host.Accounts.OpenAsync(CourtRole.Judge));
        var key = await _given.InAsync(TrialProcedure.Summary, litigant, clerk);
        Assert.Equal((CourtRole.Clerk, null, "按规则分案"), await DutyAsync(key));
        await _given.ActAsync(key, clerk, (t, o) => t.AllocateByRule(Allocation.Choose([], []), o));
        Assert.Equal((CourtRole.President, null, "指定承办法官"), await DutyAsync(key));
        await _given.ActAsync(key, await host.Accounts.PresidentAsync(), (t, o) => t.Assign(judge.Id, judge.Name, "没有速裁团队，指定承办", o));
        Assert.Equal((CourtRole.Judge, judge.Id, "排期开庭"), await DutyAsync(key));
        (await (await host.BrowserOfAsync(judge)).GetAsync(DeskLinks.Desk)).ShouldBeOk().ShouldSay("排期开庭").ShouldSay("民诉法 164");
        await _given.ActAsync(key, litigant, (t, o) => t.ObjectToProcedure(litigant.Name, "争议很大，不应当适用", o));
        Assert.Equal((CourtRole.Judge, judge.Id, "决定程序异议"), await DutyAsync(key));
        await _given.ActAsync(key, judge, (t, o) => t.RejectObjection("事实清楚，争议不大", o));
        await _given.ActAsync(key, judge, (t, o) => t.RecordHearing(o.Today, o));
        Assert.Equal((CourtRole.Judge, judge.Id, "审结案件"), await DutyAsync(key));
        await _given.ActAsync(key, judge, (t, o) => t.Close(CaseEnding.Judgment, null, o));
        Assert.Null((await DutyAsync(key)).Act);
        (await (await host.BrowserOfAsync(judge)).GetAsync(TriageLinks.At("Closed"))).ShouldSay(litigant.Name);
    }

    [Fact]
    public async Task A_case_docketed_before_there_were_tracks_is_found_and_given_one()
    {
        var key = await host.Given.DocketedAsync(await host.Accounts.LitigantAsync(), await host.Accounts.ClerkAsync());
        await host.DbAsync(async db =>
        {
            await db.DeskItems.Where(i => db.CaseTracks.Any(t => t.FilingKey == key && t.Key == i.MatterKey)).ExecuteDeleteAsync();
            return await db.CaseTracks.Where(t => t.FilingKey == key).ExecuteDeleteAsync();
        });
        await host.InScopeAsync(async services =>
        {
            var gaps = services.GetRequiredService<GapQueries>();
            Assert.Contains(await gaps.FindAsync(), g => g.Key == key && g.What == "已经立案，没有审理程序的记录");
            await gaps.RebuildAsync(TestContext.Current.CancellationToken);
            Assert.DoesNotContain(await gaps.FindAsync(), g => g.Key == key);
        });
        Assert.Equal((CourtRole.Clerk, null, "决定审理程序"), await DutyAsync(key));
    }

    private Task<(CourtRole Role, long? UserId, string Act)> DutyAsync(Guid filing) => host.DbAsync(async db =>
        await db.DeskItems.Where(i => db.CaseTracks.Any(t => t.FilingKey == filing && t.Key == i.MatterKey)).SingleOrDefaultAsync() is { } item
            ? (item.Role, item.UserId, item.Act) : default);
}
