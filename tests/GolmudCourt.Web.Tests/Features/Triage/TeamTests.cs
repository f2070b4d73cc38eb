using System.Net;
using GolmudCourt.Domain;
using GolmudCourt.Domain.Triage;
using GolmudCourt.Web.Features.Triage;
using GolmudCourt.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace GolmudCourt.Web.Tests.Features.Triage;

/// <summary>速裁团队 and the allocation by rule, over HTTP.</summary>
public sealed class TeamTests(PortalHost host) : IClassFixture<PortalHost>
{
    private readonly GivenTracks _given = new(host);

    [Fact]
    public async Task A_president_keeps_a_team_and_a_case_is_allocated_by_rule_with_its_log_until_nobody_is_left()
    {
        var (litigant, clerk) = (await host.Accounts.LitigantAsync(), await host.Accounts.ClerkAsync());
        var (judge, avoiding) = (await host.Accounts.OpenAsync(CourtRole.Judge), await host.Accounts.OpenAsync(CourtRole.Judge));
        var browser = await host.BrowserOfAsync(await host.Accounts.PresidentAsync());
        (await browser.GetAsync(TriageLinks.Teams)).ShouldBeOk();
        var page = await (await browser.GetAsync(TriageLinks.NewTeam)).Form(TriageLinks.Teams).Fill("团队名称", "队").SubmitAsync("设立团队");
        Assert.Contains("2到50个字", page.ShouldBe(HttpStatusCode.BadRequest).ErrorAt("团队名称"), StringComparison.Ordinal);
        page = (await page.Form(TriageLinks.Teams).Fill("团队名称", "民事速裁测试队").SubmitAsync("设立团队")).ShouldBeOk().ShouldSay("团队里还没有法官");
        var key = await host.DbAsync(db => db.FastTrackTeams.Where(t => t.Name == "民事速裁测试队").Select(t => t.Key).SingleAsync());
        page = await page.Form(TriageLinks.Team(key, "seats")).Fill("法官", $"{judge.Id}").Fill("在办上限", "0").SubmitAsync("安排法官");
        Assert.Contains("1到500件", page.ShouldBe(HttpStatusCode.BadRequest).ErrorAt("在办上限"), StringComparison.Ordinal);
        page = (await page.Form(TriageLinks.Team(key, "seats")).Fill("在办上限", "1").SubmitAsync("安排法官")).ShouldBeOk().ShouldSay("法官已安排");
        page = (await page.Form(TriageLinks.Team(key, "seats")).Fill("法官", $"{avoiding.Id}").Fill("在办上限", "10")
            .Fill("回避名单", litigant.Name).SubmitAsync("安排法官")).ShouldBeOk().ShouldSay(avoiding.Name);
        page = await page.Form(TriageLinks.Team(key, "causes")).Fill("案由", "没有这个案由").SubmitAsync("调整案由");
        Assert.Contains("没有“没有这个案由”这一案由", page.ShouldBe(HttpStatusCode.BadRequest).ErrorAt("案由"), StringComparison.Ordinal);
        (await page.Form(TriageLinks.Team(key, "causes")).Fill("案由", "租赁合同纠纷").SubmitAsync("调整案由")).ShouldBeOk().ShouldSay("租赁合同纠纷");

        // The one judge who is free and has nothing against the parties; each of them is in the log.
        var first = await _given.InAsync(TrialProcedure.Summary, litigant, clerk);
        var desk = await host.BrowserOfAsync(clerk);
        page = (await desk.GetAsync(TriageLinks.Part(first, "allocation"))).ShouldBeOk().ShouldSay($"将分给{judge.Name}").ShouldSay($"登记了对“{litigant.Name}”的回避");
        (await page.Form().SubmitAsync("按规则分案")).ShouldBeOk().ShouldSay($"已按规则分给{judge.Name}").ShouldSay("按在办比例从低到高");
        var allocation = Assert.Single((await _given.ReadAsync(first)).Allocations);
        Assert.Equal((judge.Id, true, 3), (allocation.JudgeId, allocation.ByRule, allocation.Reason.Split('\n').Length));
        (await desk.GetAsync($"{TriageLinks.Tracks}?team={key}")).ShouldSay(judge.Name);

        // Full and in conflict: the case of nobody stands on its list.
        var second = await _given.InAsync(TrialProcedure.Summary, litigant, clerk);
        page = (await desk.GetAsync(TriageLinks.Part(second, "allocation"))).ShouldSay("现在没有可以分案的法官").ShouldSay("已达到在办上限");
        (await page.Form().SubmitAsync("按规则分案")).ShouldBeOk().ShouldSay("没有可以分案的法官，案件列在“待分案”");
        (await browser.GetAsync(TriageLinks.At("Unallocated"))).ShouldBeOk().ShouldSay("无人可分，等待院庭长指定");

        page = (await browser.GetAsync(TriageLinks.Team(key))).ShouldBeOk();
        page = (await page.Form(TriageLinks.Unseating(key, judge.Id)).SubmitAsync()).ShouldBeOk().ShouldSay("法官已离队");
        (await page.Form(TriageLinks.Team(key, "dissolution")).Fill("撤销的理由", "并队").SubmitAsync("撤销团队")).ShouldBe(HttpStatusCode.BadRequest).ShouldSay("请写明撤销的理由");
        (await page.Form(TriageLinks.Team(key, "dissolution")).Fill("撤销的理由", "与二队合并办案").SubmitAsync("撤销团队")).ShouldBeOk().ShouldSay("已撤销").ShouldNotSay("安排法官");
        Assert.Equal(["Establish", "SeatJudge", "SeatJudge", "SetCauses", "UnseatJudge", "Dissolve"], (await host.JournalOfAsync(key)).Select(j => j.Act));
    }

    [Fact]
    public async Task Others_of_the_court_read_the_teams_and_only_a_president_keeps_them()
    {
        var browser = await host.BrowserOfAsync(await host.Accounts.PresidentAsync());
        await (await browser.GetAsync(TriageLinks.NewTeam)).Form(TriageLinks.Teams).Fill("团队名称", "只读测试队").SubmitAsync("设立团队");
        var key = await host.DbAsync(db => db.FastTrackTeams.Where(t => t.Name == "只读测试队").Select(t => t.Key).SingleAsync());
        foreach (var role in new[] { CourtRole.Clerk, CourtRole.Administrator })
        {
            var reader = await host.BrowserOfAsync(await host.Accounts.OpenAsync(role));
            (await reader.GetAsync(TriageLinks.Teams)).ShouldBeOk().ShouldSay("只读测试队").ShouldNotSay("设立团队");
            (await reader.GetAsync(TriageLinks.Team(key))).ShouldBeOk().ShouldNotSay("安排法官");
            (await reader.GetAsync(TriageLinks.NewTeam)).ShouldBe(HttpStatusCode.Forbidden);
        }

        (await browser.GetAsync(TriageLinks.Team(Guid.NewGuid()))).ShouldBe(HttpStatusCode.NotFound);
        (await (await host.BrowserOfAsync(await host.Accounts.LitigantAsync())).GetAsync(TriageLinks.Teams)).ShouldBe(HttpStatusCode.Forbidden);
    }
}
