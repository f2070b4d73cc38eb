using System.Net;
using GolmudCourt.Domain;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Triage;
using GolmudCourt.Web.Features.Docketing;
using GolmudCourt.Web.Features.Triage;
using GolmudCourt.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace GolmudCourt.Web.Tests.Features.Triage;

/// <summary>The suggestion at docketing, the decision, and the track that follows, over HTTP.</summary>
public sealed class TrackTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string FactsQuestion = "事实是否清楚（双方陈述基本一致、能提供证据、无须法院调查收集）";

    [Fact]
    public async Task The_clerk_sees_each_condition_with_its_article_and_the_figures_of_the_year()
    {
        var (clerk, key) = await ReceivedAsync();
        var page = await OpenAsync(clerk, key);
        page.ShouldSay("建议：简易程序").ShouldSay("待查明").ShouldSay("采用2021年就业人员年平均工资109346.00元").ShouldSay("尚未经本院核实")
            .ShouldSay("民诉法 165(1)；民诉解释 272").ShouldSay("标的额20000.00元，不超过54673.00元").ShouldSay("当事人已表示不同意调解，不影响立案");
        Assert.Equal("Summary", page.Form().ValueOf("审理程序"));
    }

    [Fact]
    public async Task The_suggestion_followed_is_docketed_and_kept_with_its_conditions()
    {
        var (clerk, key) = await ReceivedAsync();
        (await (await OpenAsync(clerk, key)).Form().SubmitAsync("登记立案")).ShouldBeOk().ShouldSay("已登记立案");
        var track = await ReadAsync(key);
        Assert.Equal((CaseTrackStatus.Summary, TriageRoute.Summary, null), (track.Status, track.Decision!.Chosen, track.Decision.Reason));
        Assert.NotEmpty(TriageBasis.Read(track.Decision.Basis));
        Assert.Equal(["Docket", "TrackAtDocketing"], (await host.JournalOfAsync(key)).TakeLast(2).Select(j => j.Act));
        Assert.Equal("ApplySummary", Assert.Single(await host.JournalOfAsync(track.Key)).Act);
    }

    [Fact]
    public async Task Another_procedure_needs_a_reason_and_nothing_is_docketed_without_it()
    {
        var (clerk, key) = await ReceivedAsync();
        var page = await (await OpenAsync(clerk, key)).Form().Fill("审理程序", "Ordinary").SubmitAsync("登记立案");
        page.ShouldBe(HttpStatusCode.BadRequest);
        Assert.Contains("请写明理由", page.ErrorAt("与建议不同的理由"), StringComparison.Ordinal);
        Assert.Equal(FilingStatus.AwaitingReview, (await host.Given.ReadAsync(key)).Status);
        (await page.Form().Fill("与建议不同的理由", "涉及新类型交易，需要合议").SubmitAsync("登记立案")).ShouldBeOk();
        Assert.Equal("涉及新类型交易，需要合议", (await ReadAsync(key)).Decision!.Reason);
    }

    [Fact]
    public async Task What_the_law_closes_is_refused_at_the_field_whatever_the_reason()
    {
        var (clerk, key) = await ReceivedAsync();
        var page = await (await OpenAsync(clerk, key)).Form().Fill("审理程序", "SmallClaimsByAgreement")
            .Fill("与建议不同的理由", "双方都希望尽快审结").SubmitAsync("登记立案");
        Assert.Contains("不能适用小额诉讼程序（双方约定）", page.ShouldBe(HttpStatusCode.BadRequest).ErrorAt("审理程序"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_change_the_suggestion_and_docket_nothing()
    {
        var (clerk, key) = await ReceivedAsync();
        var form = (await OpenAsync(clerk, key)).Form();
        foreach (var question in Enum.GetValues<TriageQuestion>())
        {
            var yes = question is TriageQuestion.FactsClear or TriageQuestion.RightsClear or TriageQuestion.LittleDispute;
            form.Fill(TriageNames.Of(question), yes ? "Yes" : "No");
        }

        var page = (await form.SubmitAsync("按回答重新判断")).ShouldBeOk().ShouldSay("建议：小额诉讼程序（应当适用）");
        Assert.Equal(("SmallClaims", "Yes"), (page.Form().ValueOf("审理程序"), page.Form().ValueOf(FactsQuestion)));
        Assert.Equal(FilingStatus.AwaitingReview, (await host.Given.ReadAsync(key)).Status);
        (await page.Form().SubmitAsync("登记立案")).ShouldBeOk();
        Assert.Equal(CaseTrackStatus.SmallClaims, (await ReadAsync(key)).Status);
    }

    [Fact]
    public async Task A_case_docketed_without_a_decision_gets_one_later()
    {
        var (clerk, litigant) = (await host.Accounts.ClerkAsync(), await host.Accounts.LitigantAsync());
        var key = await host.Given.DocketedAsync(litigant, clerk);
        var browser = await host.BrowserOfAsync(clerk);
        (await browser.GetAsync(TriageLinks.Track(key))).ShouldBeOk().ShouldSay("待分流").ShouldSay("决定审理程序");
        (await (await browser.GetAsync(TriageLinks.Decision(key))).Form().SubmitAsync("决定审理程序")).ShouldBeOk().ShouldSay("简易程序");
        Assert.Equal(CaseTrackStatus.Summary, (await ReadAsync(key)).Status);
    }

    [Fact]
    public async Task An_objection_is_taken_down_upheld_and_the_limit_counted_again()
    {
        var key = await TrackedAsync();
        var clerk = await host.BrowserOfAsync(await host.Accounts.ClerkAsync());
        var judge = await host.BrowserOfAsync(await host.Accounts.OpenAsync(CourtRole.Judge));
        var before = (await ReadAsync(key)).Limit!.Due;
        var page = await clerk.GetAsync(TriageLinks.Part(key, "objection"));
        await page.Form().Fill("提出异议的当事人", "2").Fill("理由", "案情复杂，不应当适用简易程序").SubmitAsync("登记程序异议");
        page = (await judge.GetAsync(TriageLinks.Track(key))).ShouldBeOk().ShouldSay("程序异议等待决定");
        page = await page.FollowAsync("转换审理程序");
        page = await page.Form().Fill("转入的程序", "Ordinary").Fill("情形", "ObjectionUpheld").Fill("理由", "案情确实复杂，异议成立").SubmitAsync("转换审理程序");
        page.ShouldBeOk().ShouldSay("普通程序").ShouldSay("异议成立");
        var track = await ReadAsync(key);
        Assert.True(track.Limit!.Due > before);
        Assert.True(track.Objections[0].Upheld);
        Assert.Contains("由简易程序转为普通程序", (await host.JournalOfAsync(key))[^1].Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_team_allocation_finds_nobody_and_a_president_names_the_judge()
    {
        var key = await TrackedAsync();
        var judge = await host.Accounts.OpenAsync(CourtRole.Judge);
        var clerk = await host.BrowserOfAsync(await host.Accounts.ClerkAsync());
        var president = await host.BrowserOfAsync(await host.Accounts.PresidentAsync());
        (await (await clerk.GetAsync(TriageLinks.Part(key, "allocation"))).Form().SubmitAsync("按规则分案")).ShouldBeOk().ShouldSay("没有可以分案的法官");
        var form = (await president.GetAsync(TriageLinks.Part(key, "assignment"))).Form();
        (await form.Fill("法官", $"{judge.Id}").Fill("理由", "速裁团队还没有设立").SubmitAsync("指定承办法官")).ShouldBeOk().ShouldSay(judge.Name);
        Assert.Equal((judge.Id, 2), ((await ReadAsync(key)).JudgeId, (await ReadAsync(key)).Allocations.Count));
        var other = await host.BrowserOfAsync(await host.Accounts.OpenAsync(CourtRole.Judge));
        (await other.GetAsync(TriageLinks.Track(key))).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_president_extends_and_a_second_month_is_refused_at_its_field()
    {
        var key = await TrackedAsync();
        var president = await host.BrowserOfAsync(await host.Accounts.PresidentAsync());
        var page = await (await president.GetAsync(TriageLinks.Part(key, "extension"))).Form().Fill("延长", "2").Fill("理由", "证据较多，需要继续审理").SubmitAsync("延长审限");
        Assert.Contains("只能延长一次", page.ShouldBe(HttpStatusCode.BadRequest).ErrorAt("延长"), StringComparison.Ordinal);
        (await page.Form().Fill("延长", "1").SubmitAsync("延长审限")).ShouldBeOk();
        Assert.Single((await ReadAsync(key)).Extensions);
    }

    [Fact]
    public async Task Of_two_forms_of_one_track_the_second_is_told_and_does_nothing()
    {
        var key = await TrackedAsync();
        var clerk = await host.BrowserOfAsync(await host.Accounts.ClerkAsync());
        var (one, two) = (await clerk.GetAsync(TriageLinks.Part(key, "objection")), await clerk.GetAsync(TriageLinks.Part(key, "allocation")));
        await one.Form().Fill("提出异议的当事人", "2").Fill("理由", "案情复杂，不应当适用简易程序").SubmitAsync("登记程序异议");
        (await two.Form().SubmitAsync("按规则分案")).ShouldBe(HttpStatusCode.Conflict).ShouldSay("有了变化");
        Assert.Empty((await ReadAsync(key)).Allocations);
    }

    private async Task<(Person Clerk, Guid Key)> ReceivedAsync() =>
        (await host.Accounts.ClerkAsync(), await host.Given.SubmittedAsync(await host.Accounts.LitigantAsync()));

    private async Task<Guid> TrackedAsync()
    {
        var (clerk, key) = await ReceivedAsync();
        await (await OpenAsync(clerk, key)).Form().SubmitAsync("登记立案");
        return key;
    }

    private async Task<Page> OpenAsync(Person clerk, Guid key) =>
        (await (await host.BrowserOfAsync(clerk)).GetAsync(DocketingLinks.Act(key, FilingAct.Docket)!)).ShouldBeOk();

    private Task<CaseTrack> ReadAsync(Guid key) => host.DbAsync(db => db.CaseTracks.AsNoTracking().Include(t => t.Decision).Include(t => t.Objections)
        .Include(t => t.Allocations).Include(t => t.Extensions).SingleAsync(t => t.FilingKey == key));
}
