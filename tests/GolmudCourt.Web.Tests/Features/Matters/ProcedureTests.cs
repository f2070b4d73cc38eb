using System.Net;
using GolmudCourt.Domain;
using GolmudCourt.Domain.Triage;
using GolmudCourt.Web.Features.Matters;
using GolmudCourt.Web.Tests.Support;
using Xunit;

namespace GolmudCourt.Web.Tests.Features.Matters;

/// <summary>The procedure of one's own case, and the objection to it.</summary>
public sealed class ProcedureTests(PortalHost host) : IClassFixture<PortalHost>
{
    private readonly GivenTracks _given = new(host);

    [Fact]
    public async Task The_party_reads_the_procedure_objects_once_with_reasons_and_reads_the_answer()
    {
        var (litigant, clerk, judge) = (await host.Accounts.LitigantAsync(), await host.Accounts.ClerkAsync(), await host.Accounts.OpenAsync(CourtRole.Judge, "何法官"));
        var key = await _given.OfJudgeAsync(TrialProcedure.Summary, litigant, clerk, judge);
        var browser = await host.BrowserOfAsync(litigant);
        var page = (await browser.GetAsync(MatterLinks.Matter(key))).ShouldBeOk().ShouldSay("审理程序").ShouldSay("审理期限").ShouldSay("何法官");
        page = (await page.FollowAsync("简易程序")).ShouldBeOk().ShouldSay("何法官").ShouldSay("民诉法 164");
        page = await page.Form().Fill("异议的理由", "不行").SubmitAsync("提出异议");
        Assert.Contains("不少于5个字", page.ShouldBe(HttpStatusCode.BadRequest).ErrorAt("异议的理由"), StringComparison.Ordinal);
        Assert.Equal("不行", page.Form().ValueOf("异议的理由"));
        var stale = await browser.GetAsync(MatterLinks.Procedure(key));
        page = (await page.Form().Fill("异议的理由", "租车单是否真实需要鉴定").SubmitAsync("提出异议")).ShouldBeOk().ShouldSay("异议已提出").ShouldSay("等待决定");
        Assert.Empty(page.Document.QuerySelectorAll("main form"));
        (await stale.Form().Fill("异议的理由", "租车单是否真实需要鉴定").SubmitAsync("提出异议")).ShouldBe(HttpStatusCode.Conflict).ShouldSay("有了变化");
        Assert.Equal(litigant.Name, Assert.Single((await _given.ReadAsync(key)).Objections).Party);
        Assert.Contains(await host.JournalOfAsync(key), j => j.Sentence == $"{litigant.Name}对适用简易程序提出异议");

        await _given.ActAsync(key, judge, (t, o) => t.RejectObjection("双方对租车单的真实性没有争议", o));
        (await browser.GetAsync(MatterLinks.Procedure(key))).ShouldBeOk().ShouldSay("异议不成立").ShouldSay("双方对租车单的真实性没有争议");
    }

    [Fact]
    public async Task After_the_hearing_and_in_the_ordinary_procedure_there_is_nothing_to_object_to()
    {
        var (litigant, clerk, judge) = (await host.Accounts.LitigantAsync(), await host.Accounts.ClerkAsync(), await host.Accounts.OpenAsync(CourtRole.Judge));
        var browser = await host.BrowserOfAsync(litigant);
        var waiting = await host.Given.DocketedAsync(litigant, clerk);
        (await browser.GetAsync(MatterLinks.Procedure(waiting))).ShouldBeOk().ShouldSay("法院还没有决定适用的程序");
        var ordinary = await _given.InAsync(TrialProcedure.Ordinary, litigant, clerk);
        (await browser.GetAsync(MatterLinks.Procedure(ordinary))).ShouldBeOk().ShouldSay("不需要提出程序异议");
        var heard = await _given.OfJudgeAsync(TrialProcedure.SmallClaims, litigant, clerk, judge);
        var form = (await browser.GetAsync(MatterLinks.Procedure(heard))).ShouldBeOk().ShouldSay("小额诉讼程序").Form();
        await _given.ActAsync(heard, judge, (t, o) => t.RecordHearing(o.Today, o));
        (await form.Fill("异议的理由", "不应当适用小额诉讼").SubmitAsync("提出异议")).ShouldBe(HttpStatusCode.Conflict).ShouldSay("开庭前提出");
        Assert.Empty((await _given.ReadAsync(heard)).Objections);
    }

    [Fact]
    public async Task Another_person_and_a_case_not_docketed_have_no_such_page()
    {
        var (litigant, clerk) = (await host.Accounts.LitigantAsync(), await host.Accounts.ClerkAsync());
        var key = await _given.InAsync(TrialProcedure.Summary, litigant, clerk);
        var other = await host.BrowserOfAsync(await host.Accounts.LitigantAsync());
        (await other.GetAsync(MatterLinks.Procedure(key))).ShouldBe(HttpStatusCode.NotFound);
        var submitted = await host.Given.SubmittedAsync(litigant);
        (await (await host.BrowserOfAsync(litigant)).GetAsync(MatterLinks.Procedure(submitted))).ShouldBe(HttpStatusCode.NotFound);
    }
}
