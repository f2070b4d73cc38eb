using System.Net;
using GolmudCourt.Domain;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Web.Features.Docketing;
using GolmudCourt.Web.Features.Mediations;
using GolmudCourt.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace GolmudCourt.Web.Tests.Features.Mediations;

/// <summary>委托 of a docketed case by the clerk or the judge (特邀调解规定 11; 在线调解规则 24).</summary>
public sealed class EntrustmentTests(PortalHost host) : IClassFixture<PortalHost>
{
    private GivenMediation Given => new(host);

    [Fact]
    public async Task A_clerk_entrusts_a_docketed_case_from_its_review_page_and_it_goes_back_to_trial()
    {
        var (owner, clerk) = (await host.Accounts.LitigantAsync(), await host.Accounts.ClerkAsync());
        var filingKey = await host.Given.DocketedAsync(owner, clerk);
        var desk = await host.BrowserOfAsync(clerk);
        var page = await (await desk.GetAsync(DocketingLinks.Review(filingKey))).ShouldBeOk().FollowAsync("委托调解");
        (await page.ShouldBeOk().Form().SubmitAsync()).ShouldBe(HttpStatusCode.BadRequest).ShouldSay("请选择案件适用的程序");
        Assert.Null((await host.Given.ReadAsync(filingKey)).EntrustedAt);

        var done = await page.Form().Choose("案件适用的程序", "简易程序").Check($"原告：{owner.Name}").Check("被告：格尔木测试商贸有限公司").SubmitAsync();
        done.ShouldBeOk().ShouldSay("已委托调解").ShouldSay("待受理");
        var key = await KeyOfAsync(filingKey);
        var m = await Given.ReadAsync(key);
        Assert.Equal((MediationSource.Entrusted, MediationTrack.SummaryProcedure, 2), (m.Source, m.Track, m.Consents.Count));
        Assert.Equal(owner.Id, m.Parties[0].UserId);
        Assert.NotEmpty(m.Files);
        (await desk.GetAsync(DocketingLinks.Review(filingKey))).ShouldBeOk().ShouldSay("正在委托调解。");
        (await desk.GetAsync(MediationLinks.Entrustment(filingKey))).ShouldBeOk().ShouldSay("现在不能办理");

        (await (await desk.GetAsync(MediationLinks.DeskAct(key, MediationAct.Accept)!)).Form().SubmitAsync()).ShouldBeOk().ShouldSay("选定调解员");
        await Given.ActAsync(key, owner, (x, o) => x.Terminate(1, null, o));
        Assert.Equal(Consequence.ResumeTrial, (await Given.ReadAsync(key)).Ending!.Consequence);
        var filing = await host.Given.ReadAsync(filingKey);
        Assert.Equal((FilingStatus.Docketed, (DateTimeOffset?)null), (filing.Status, filing.EntrustedAt));
        (await desk.GetAsync(DocketingLinks.Review(filingKey))).ShouldBeOk().ShouldSay("恢复审理").ShouldSay("这件案件经过调解。");
    }

    [Fact]
    public async Task A_judge_finds_the_case_by_its_number_and_a_second_mediation_is_not_closed_by_the_first()
    {
        var (owner, clerk) = (await host.Accounts.LitigantAsync(), await host.Accounts.ClerkAsync());
        var filingKey = await host.Given.DocketedAsync(owner, clerk);
        var number = (await host.Given.ReadAsync(filingKey)).Acceptance!.CaseNumber;
        var judge = await host.BrowserOfAsync(await host.Accounts.OpenAsync(CourtRole.Judge));
        var search = await (await judge.GetAsync(MediationLinks.Desk)).ShouldBeOk().FollowAsync("委托调解");
        (await search.Form(MediationLinks.Entrustments).Fill("案号", "(2026)青2801民初999999号").SubmitAsync()).ShouldBe(HttpStatusCode.BadRequest).ShouldSay("没有这个案号的案件");
        (await search.Form(MediationLinks.Entrustments).Fill("案号", "随便写").SubmitAsync()).ShouldBe(HttpStatusCode.BadRequest);
        var page = await search.Form(MediationLinks.Entrustments).Fill("案号", number.Replace('(', '（').Replace(')', '）')).SubmitAsync();
        (await page.ShouldBeOk().Form().Choose("案件适用的程序", "普通程序").SubmitAsync()).ShouldBeOk().ShouldSay("已委托调解");
        var first = await KeyOfAsync(filingKey);
        await Given.DeskAsync(first, clerk, (desk, m, o) => desk.AcceptAsync(m, o));
        await Given.ActAsync(first, clerk, (m, o) => m.Refuse(2, "不同意调解", o));
        Assert.Null((await host.Given.ReadAsync(filingKey)).EntrustedAt);

        host.Clock.Set(host.Clock.Now.AddMinutes(1));
        await judge.GetAsync(MediationLinks.Entrustment(filingKey));
        (await (await judge.GetAsync(MediationLinks.Entrustment(filingKey))).Form().Choose("案件适用的程序", "普通程序").SubmitAsync()).ShouldBeOk();
        await Given.ActAsync(first, owner, (_, _) => { }); // What is still done about the first leaves the second alone.
        Assert.NotNull((await host.Given.ReadAsync(filingKey)).EntrustedAt);
    }

    [Fact]
    public async Task Of_two_at_once_one_wins_and_the_other_is_told()
    {
        var (owner, clerk) = (await host.Accounts.LitigantAsync(), await host.Accounts.ClerkAsync());
        var filingKey = await host.Given.DocketedAsync(owner, clerk);
        var (one, other) = (await host.BrowserOfAsync(clerk), await host.BrowserOfAsync(await host.Accounts.ClerkAsync()));
        var (mine, theirs) = (await one.GetAsync(MediationLinks.Entrustment(filingKey)), await other.GetAsync(MediationLinks.Entrustment(filingKey)));
        (await mine.Form().Choose("案件适用的程序", "普通程序").SubmitAsync()).ShouldBeOk();
        (await theirs.Form().Choose("案件适用的程序", "简易程序").SubmitAsync()).ShouldBe(HttpStatusCode.Conflict).ShouldSay("您这一次没有办成");
        Assert.Equal(1, await host.DbAsync(db => db.Mediations.CountAsync(m => m.Source == MediationSource.Entrusted
            && db.Filings.Any(f => f.Key == filingKey && f.Acceptance!.CaseNumber == m.Origin.CaseNumber))));
    }

    [Fact]
    public async Task What_must_not_be_mediated_is_not_offered_and_what_is_not_docketed_is_not_found_by_a_judge()
    {
        var (owner, clerk) = (await host.Accounts.LitigantAsync(), await host.Accounts.ClerkAsync());
        var special = await host.Given.DocketedAsync(owner, clerk, "民特");
        var desk = await host.BrowserOfAsync(clerk);
        (await desk.GetAsync(DocketingLinks.Review(special))).ShouldBeOk().ShouldNotSay("委托调解");
        (await desk.GetAsync(MediationLinks.Entrustment(special))).ShouldSay("现在不能办理");
        var judge = await host.BrowserOfAsync(await host.Accounts.OpenAsync(CourtRole.Judge));
        (await judge.GetAsync(MediationLinks.Entrustment(await host.Given.SubmittedAsync(owner)))).ShouldBe(HttpStatusCode.NotFound);
    }

    private Task<Guid> KeyOfAsync(Guid filingKey) => host.DbAsync(db => db.Mediations
        .Where(m => db.Filings.Any(f => f.Key == filingKey && f.Acceptance!.CaseNumber == m.Origin.CaseNumber))
        .OrderByDescending(m => m.Id).Select(m => m.Key).FirstAsync());
}
