using System.Net;
using GolmudCourt.Domain;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Triage;
using GolmudCourt.Web.Features.Docketing;
using GolmudCourt.Web.Features.Triage;
using GolmudCourt.Web.Features.Triage.Batches;
using GolmudCourt.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace GolmudCourt.Web.Tests.Features.Triage;

/// <summary>类案集中 over HTTP.</summary>
public sealed class BatchTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task A_judge_makes_a_batch_sets_its_day_and_the_model_case_and_ends_it()
    {
        var (first, second, third) = (await TrackedAsync(), await TrackedAsync(), await TrackedAsync());
        var judge = await host.BrowserOfAsync(await host.Accounts.OpenAsync(CourtRole.Judge));
        (await judge.GetAsync(BatchLinks.New)).ShouldBeOk().ShouldSay("简易程序");
        var page = (await judge.GetAsync(BatchLinks.NewOf(Given.Cause, TrialProcedure.Summary))).ShouldBeOk();
        page = await Tick(page, first, second).Fill("名称", "某公司租赁费").SubmitAsync("并成一批");
        page.ShouldBeOk().ShouldSay("已把2件案件并成一批").ShouldSay(first.CaseNumber).ShouldNotSay(third.CaseNumber);
        var key = (await ReadAsync(first.CaseNumber)).BatchKey!.Value;

        page = await Tick(await page.FollowAsync("并入案件"), third).SubmitAsync("并入");
        page.ShouldBeOk().ShouldSay("案件（3件）");
        page = await page.Form(BatchLinks.Part(key, "hearing")).Fill("开庭日期", "2026-12-10").Fill("文书模板", "租赁费要素式判决书").SubmitAsync("安排集中开庭");
        page.ShouldBeOk().ShouldSay("2026年12月10日").ShouldSay("租赁费要素式判决书");
        page = await FormOf(page, BatchLinks.Part(key, "model"), second).SubmitAsync("定为示范");
        page.ShouldBeOk().ShouldSay("示范案件").ShouldSay($"以{second.CaseNumber}为示范案件，先行审理");
        page = await FormOf(page, BatchLinks.Part(key, "removals"), third).SubmitAsync("移出");
        page.ShouldBeOk().ShouldSay("案件（2件）");
        Assert.Null((await ReadAsync(third.CaseNumber)).BatchKey);
        (await page.Form(BatchLinks.Part(key, "ending")).SubmitAsync("结束集中审理")).ShouldBeOk().ShouldSay("已结束");
        var batch = await host.DbAsync(db => db.CaseBatches.AsNoTracking().SingleAsync(b => b.Key == key));
        Assert.Equal((BatchStatus.Ended, (Guid?)second.Key), (batch.Status, batch.ModelKey));
        (await judge.GetAsync(BatchLinks.Batches)).ShouldBeOk().ShouldSay("某公司租赁费");
    }

    [Fact]
    public async Task A_batch_without_a_name_or_without_cases_is_refused_at_its_field()
    {
        var track = await TrackedAsync();
        var president = await host.BrowserOfAsync(await host.Accounts.PresidentAsync());
        var page = await president.GetAsync(BatchLinks.NewOf(Given.Cause, TrialProcedure.Summary));
        page = (await page.Form().Fill("名称", "某公司租赁费").SubmitAsync("并成一批")).ShouldBe(HttpStatusCode.BadRequest).ShouldSay("请选择1到100件案件");
        page = (await Tick(page, track).Fill("名称", "").SubmitAsync("并成一批")).ShouldBe(HttpStatusCode.BadRequest);
        Assert.Contains("请填写2到100个字的名称", page.ErrorAt("名称"), StringComparison.Ordinal);
        Assert.Null((await ReadAsync(track.CaseNumber)).BatchKey);
    }

    [Fact]
    public async Task A_case_goes_into_one_batch_only()
    {
        var (first, second) = (await TrackedAsync(), await TrackedAsync());
        var clerk = await host.BrowserOfAsync(await host.Accounts.ClerkAsync());
        var address = BatchLinks.NewOf(Given.Cause, TrialProcedure.Summary);
        var (one, two) = (await clerk.GetAsync(address), await clerk.GetAsync(address));
        (await Tick(one, first).Fill("名称", "第一批").SubmitAsync("并成一批")).ShouldBeOk();
        (await Tick(two, first, second).Fill("名称", "第二批").SubmitAsync("并成一批")).ShouldBe(HttpStatusCode.BadRequest).ShouldSay("已经并入一批类案");
        Assert.Null((await ReadAsync(second.CaseNumber)).BatchKey);
    }

    [Theory]
    [InlineData("2026-11-26", "应当在开庭3日前通知当事人")]
    [InlineData("2026-11-29", "请另定日期")]
    [InlineData("", "请填写开庭日期")]
    public async Task A_day_too_near_or_of_rest_is_refused_at_its_field(string day, string says)
    {
        var (judge, key) = await BatchAsync();
        var page = await (await judge.GetAsync(BatchLinks.Batch(key))).Form(BatchLinks.Part(key, "hearing")).Fill("开庭日期", day).SubmitAsync("安排集中开庭");
        Assert.Contains(says, page.ShouldBe(HttpStatusCode.BadRequest).ErrorAt("开庭日期"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_pages_of_one_batch_the_second_is_told_and_does_nothing()
    {
        var (judge, key) = await BatchAsync();
        var (one, two) = (await judge.GetAsync(BatchLinks.Batch(key)), await judge.GetAsync(BatchLinks.Batch(key)));
        (await one.Form(BatchLinks.Part(key, "hearing")).Fill("开庭日期", "2026-12-10").SubmitAsync("安排集中开庭")).ShouldBeOk();
        (await two.Form(BatchLinks.Part(key, "ending")).SubmitAsync("结束集中审理")).ShouldBe(HttpStatusCode.BadRequest).ShouldSay("有了变化");
    }

    [Fact]
    public async Task A_batch_of_another_judge_is_not_there_and_a_litigant_never_gets_in()
    {
        var track = await TrackedAsync();
        var (holder, other) = (await host.Accounts.OpenAsync(CourtRole.Judge), await host.Accounts.OpenAsync(CourtRole.Judge));
        var president = await host.BrowserOfAsync(await host.Accounts.PresidentAsync());
        var form = (await president.GetAsync(TriageLinks.Part(track.FilingKey, "assignment"))).Form();
        await form.Fill("法官", $"{holder.Id}").Fill("理由", "由其统一审理这批案件").SubmitAsync("指定承办法官");
        var page = await president.GetAsync(BatchLinks.NewOf(Given.Cause, TrialProcedure.Summary));
        await Tick(page, track).Fill("名称", "某公司租赁费").SubmitAsync("并成一批");
        var address = BatchLinks.Batch((await ReadAsync(track.CaseNumber)).BatchKey!.Value);
        (await (await host.BrowserOfAsync(holder)).GetAsync(address)).ShouldBeOk();
        (await (await host.BrowserOfAsync(other)).GetAsync(address)).ShouldBe(HttpStatusCode.NotFound);
        (await (await host.BrowserOfAsync(other)).GetAsync(BatchLinks.NewOf(Given.Cause, TrialProcedure.Summary))).ShouldNotSay(track.CaseNumber);
        var litigant = await (await host.BrowserOfAsync(await host.Accounts.LitigantAsync())).GetAsync(address);
        Assert.NotEqual(HttpStatusCode.OK, litigant.Status);
    }

    private static Form Tick(Page page, params CaseTrack[] tracks)
    {
        var form = page.Form();
        foreach (var track in tracks)
        {
            form.Check(page.TextsOf("main form label").First(label => label.StartsWith(track.CaseNumber, StringComparison.Ordinal)));
        }

        return form;
    }

    private static Form FormOf(Page page, string action, CaseTrack track) => page.Form(page.Document.QuerySelectorAll("main form").ToList()
        .FindIndex(f => f.GetAttribute("action") == action && f.QuerySelector($"input[name=CaseNumber][value='{track.CaseNumber}']") is not null));

    private async Task<(Browser Judge, Guid Key)> BatchAsync()
    {
        var track = await TrackedAsync();
        var judge = await host.BrowserOfAsync(await host.Accounts.OpenAsync(CourtRole.Judge));
        var page = await judge.GetAsync(BatchLinks.NewOf(Given.Cause, TrialProcedure.Summary));
        (await Tick(page, track).Fill("名称", "某公司租赁费").SubmitAsync("并成一批")).ShouldBeOk();
        return (judge, (await ReadAsync(track.CaseNumber)).BatchKey!.Value);
    }

    private async Task<CaseTrack> TrackedAsync()
    {
        var clerk = await host.Accounts.ClerkAsync();
        var key = await host.Given.SubmittedAsync(await host.Accounts.LitigantAsync());
        var page = await (await host.BrowserOfAsync(clerk)).GetAsync(DocketingLinks.Act(key, FilingAct.Docket)!);
        (await page.Form().SubmitAsync("登记立案")).ShouldBeOk();
        return await host.DbAsync(db => db.CaseTracks.AsNoTracking().SingleAsync(t => t.FilingKey == key));
    }

    private Task<CaseTrack> ReadAsync(string number) => host.DbAsync(db => db.CaseTracks.AsNoTracking().SingleAsync(t => t.CaseNumber == number));
}
