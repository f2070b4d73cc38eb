using System.Net;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Web.Tests.Support;
using Xunit;

namespace GolmudCourt.Web.Tests.Features.Matters;

/// <summary>Withdrawal, fee notice, fee relief and consents.</summary>
public sealed class PartyActsTests(PortalHost host) : IClassFixture<PortalHost>
{
    private static readonly byte[] s_png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82];

    [Fact]
    public async Task A_filing_is_taken_back_after_its_consequences_were_read()
    {
        var owner = await host.Accounts.LitigantAsync();
        var key = await host.Given.SubmittedAsync(owner);
        var page = (await (await host.BrowserOfAsync(owner)).GetAsync($"/matters/{key}/withdrawal")).ShouldBeOk().ShouldSay("撤回不能取消").ShouldSay("民诉解释 214");
        (await page.FormWithButton("确认撤回").Fill("撤回的原因", "已经和解").SubmitAsync()).ShouldBeOk().ShouldSay("已撤回").ShouldSay("理由：已经和解");
        Assert.Equal(FilingStatus.Withdrawn, (await host.Given.ReadAsync(key)).Status);
    }

    [Fact]
    public async Task A_withdrawal_decided_on_an_old_page_is_asked_again_with_what_happened()
    {
        var (owner, clerk) = (await host.Accounts.LitigantAsync(), await host.Accounts.ClerkAsync());
        var key = await host.Given.SubmittedAsync(owner);
        var old = await (await host.BrowserOfAsync(owner)).GetAsync($"/matters/{key}/withdrawal");
        await host.Given.ActAsync(key, clerk, (filing, _, occasion) =>
            filing.RequestCorrection([new(FilingSection.Evidence, "请补充租车单的照片", "现有照片看不清", "登记立案规定 6")], 15, occasion));
        var page = await old.FormWithButton("确认撤回").Fill("撤回的原因", "打好的原因").SubmitAsync();
        page.ShouldBe(HttpStatusCode.Conflict).ShouldSay("案件有新的进展").ShouldSay("一次性告知补正1项");
        Assert.Equal("打好的原因", page.FormWithButton("确认撤回").ValueOf("撤回的原因"));
        Assert.Equal(FilingStatus.AwaitingCorrection, (await host.Given.ReadAsync(key)).Status);
        (await page.FormWithButton("确认撤回").SubmitAsync()).ShouldBeOk().ShouldSay("已撤回");
    }

    [Fact]
    public async Task What_is_docketed_can_no_longer_be_taken_back_here()
    {
        var (owner, clerk) = (await host.Accounts.LitigantAsync(), await host.Accounts.ClerkAsync());
        var key = await host.Given.SubmittedAsync(owner);
        var browser = await host.BrowserOfAsync(owner);
        var old = await browser.GetAsync($"/matters/{key}/withdrawal");
        await host.Given.ActAsync(key, clerk, async (filing, desk, occasion) => await desk.DocketAsync(filing, "民初", false, occasion));
        Assert.Equal($"/matters/{key}", (await old.FormWithButton("确认撤回").SubmitAsync()).ShouldSay("现在不能撤回了").Path);
        Assert.Equal($"/matters/{key}", (await browser.GetAsync($"/matters/{key}/withdrawal")).Path);
        Assert.Equal(FilingStatus.Docketed, (await host.Given.ReadAsync(key)).Status);
    }

    [Fact]
    public async Task The_notice_to_pay_says_how_much_why_and_by_when()
    {
        var (owner, clerk) = (await host.Accounts.LitigantAsync(), await host.Accounts.ClerkAsync());
        var key = await host.Given.DocketedAsync(owner, clerk);
        var browser = await host.BrowserOfAsync(owner);
        (await browser.GetAsync($"/matters/{key}/fee-notice")).ShouldBeOk()
            .ShouldSay("300.00元").ShouldSay("13(1)").ShouldSay("2026年11月30日").ShouldSay("为什么是这一天").ShouldSay("民诉解释 213").ShouldSay("公示的诉讼费专用账户");
        await host.Given.ActAsync(key, clerk, (filing, _, occasion) => filing.RecordPayment("QH0001", occasion));
        (await browser.GetAsync($"/matters/{key}/fee-notice")).ShouldBeOk().ShouldSay("已于2026年11月23日登记交费").ShouldSay("QH0001").ShouldNotSay("申请缓交、减交或者免交");
    }

    [Fact]
    public async Task Before_docketing_there_is_no_notice_to_pay()
    {
        var owner = await host.Accounts.LitigantAsync();
        var key = await host.Given.SubmittedAsync(owner);
        (await (await host.BrowserOfAsync(owner)).GetAsync($"/matters/{key}/fee-notice")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Relief_is_applied_for_with_ground_statement_and_proof_and_its_decision_is_shown_with_reasons()
    {
        var (owner, clerk, president) = (await host.Accounts.LitigantAsync(), await host.Accounts.ClerkAsync(), await host.Accounts.PresidentAsync());
        var key = await host.Given.DocketedAsync(owner, clerk);
        var browser = await host.BrowserOfAsync(owner);
        var page = (await browser.GetAsync($"/matters/{key}/fee-relief")).ShouldBeOk().ShouldSay("15日内作出复核决定");
        page = await page.FormWithButton("提交申请").Choose("申请的种类和理由", "减交：国家规定的优抚、安置对象")
            .Fill("困难的情况", "本人系优抚对象，收入微薄。").Upload("证明材料", "优抚证.png", s_png).SubmitAsync();
        page.ShouldBeOk().ShouldSay("申请已提交").ShouldSay("等待决定").ShouldSay("已有一份申请正在审查");
        Assert.Empty(page.Document.QuerySelectorAll("main form"));

        await host.Given.ActAsync(key, president, (filing, _, occasion) => filing.DecideFeeRelief(1, new FeeReliefDecision(true, 40, null, "符合减交的条件"), occasion));
        (await browser.GetAsync($"/matters/{key}/fee-relief")).ShouldSay("准予，减交40%").ShouldSay("符合减交的条件").ShouldSay(president.Name);
        (await browser.GetAsync($"/matters/{key}/fee-notice")).ShouldSay("120.00元").ShouldSay("180.00元");
    }

    [Theory]
    [InlineData(null, "家庭困难，无力交纳。", true, "申请的种类和理由")]
    [InlineData("缓交：正在接受法律援助", "难", true, "困难的情况")]
    [InlineData("缓交：正在接受法律援助", "家庭困难，无力交纳。", false, "证明材料")]
    public async Task What_an_application_lacks_is_said_at_its_field_and_the_rest_stays(string? ground, string statement, bool proof, string label)
    {
        var owner = await host.Accounts.LitigantAsync();
        var key = await host.Given.SubmittedAsync(owner);
        var form = (await (await host.BrowserOfAsync(owner)).GetAsync($"/matters/{key}/fee-relief")).FormWithButton("提交申请").Fill("困难的情况", statement);
        form = ground is null ? form : form.Choose("申请的种类和理由", ground);
        var page = await (proof ? form.Upload("证明材料", "证明.png", s_png) : form).SubmitAsync();
        Assert.NotNull(page.ShouldBe(HttpStatusCode.BadRequest).ErrorAt(label));
        Assert.Equal(statement, page.FormWithButton("提交申请").ValueOf("困难的情况"));
        Assert.Empty((await host.Given.ReadAsync(key)).Reliefs);
    }

    [Fact]
    public async Task Consent_is_given_and_taken_back_stage_by_stage()
    {
        var owner = await host.Accounts.LitigantAsync();
        var key = await host.Given.SubmittedAsync(owner);
        var page = (await (await host.BrowserOfAsync(owner)).GetAsync($"/matters/{key}/consents")).ShouldBeOk();
        page = await page.FormWithButton("同意在线进行“庭审”").SubmitAsync();
        page = await page.ShouldBeOk().ShouldSay("已同意在线进行“庭审”").FormWithButton("撤回对“送达”的同意").SubmitAsync();
        page.ShouldBeOk().ShouldSay("已撤回对“送达”的同意");
        Assert.Equal(
            [ConsentStage.Filing, ConsentStage.Hearing],
            (await host.Given.ReadAsync(key)).Consents.Where(c => c.Stands).Select(c => c.Stage).Order());
        Assert.Equal(["GiveConsent", "RevokeConsent"], (await host.JournalOfAsync(key)).TakeLast(2).Select(e => e.Act));
    }

    [Fact]
    public async Task A_stage_that_is_over_has_no_button_and_an_old_page_gets_the_rule()
    {
        var (owner, clerk) = (await host.Accounts.LitigantAsync(), await host.Accounts.ClerkAsync());
        var key = await host.Given.SubmittedAsync(owner);
        var browser = await host.BrowserOfAsync(owner);
        var old = await browser.GetAsync($"/matters/{key}/consents");
        await host.Given.ActAsync(key, clerk, (filing, _, occasion) => filing.RefuseAcceptance(RefusalGround.OtherCourt, "被告住所不在本市", occasion));
        (await old.FormWithButton("撤回对“送达”的同意").SubmitAsync()).ShouldBe(HttpStatusCode.BadRequest).ShouldSay("不能再更改").ShouldSay("在线诉讼规则 4、5");
        Assert.Empty((await browser.GetAsync($"/matters/{key}/consents")).ShouldBeOk().Document.QuerySelectorAll("main form"));
    }
}
