using System.Net;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Web.Tests.Support;
using Xunit;

namespace GolmudCourt.Web.Tests.Features.Filings;

/// <summary>The address for service, the consents, the wish about mediation, and the summary of all answers.</summary>
public sealed class AnswersTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Consent_is_given_stage_by_stage_and_nothing_is_ticked_beforehand()
    {
        var litigant = await host.Accounts.LitigantAsync();
        var browser = await host.BrowserOfAsync(litigant);
        var key = await Drafting.StartAsync(browser);
        var page = await browser.GetAsync($"/filings/{key}/delivery");
        Assert.Equal(5, page.Document.QuerySelectorAll("input[name=Consents]").Length);
        Assert.Empty(page.Document.QuerySelectorAll("input[name=Consents][checked], input[name=Confirmed][checked]"));

        var form = page.FormWithButton("保存并继续").Fill("收件人", "某人").Fill("送达地址", "格尔木市某路").Fill("手机号码", "１３９１２３４５６７８");
        (await form.SubmitAsync("保存并继续")).ShouldRefuseAt("我已阅读并确认以上送达地址和后果", "请阅读并确认");
        (await form.Check("我已阅读并确认以上送达地址和后果").Check("送达").SubmitAsync("保存并继续")).ShouldBeOk();
        var filing = await host.Given.ReadAsync(key);
        Assert.Equal(("13912345678", ConsentStage.Service), (filing.Delivery!.Phone, Assert.Single(filing.Consents).Stage));
    }

    [Fact]
    public async Task An_unfinished_address_is_not_confirmed_in_the_background()
    {
        var browser = await host.BrowserOfAsync(await host.Accounts.LitigantAsync());
        var key = await Drafting.StartAsync(browser);
        var form = (await browser.FormAsync(key, "delivery", "保存并继续")).Fill("收件人", "某人");
        using var answer = await browser.AutosaveAsync(form, $"/filings/{key}/delivery");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Null((await host.Given.ReadAsync(key)).Delivery);
    }

    [Theory]
    [InlineData("Willing", MediationWish.Willing)]
    [InlineData("Unwilling", MediationWish.Unwilling)]
    public async Task Both_answers_about_mediation_weigh_the_same(string button, MediationWish wish)
    {
        var browser = await host.BrowserOfAsync(await host.Accounts.LitigantAsync());
        var key = await Drafting.StartAsync(browser);
        var page = (await browser.GetAsync($"/filings/{key}/mediation")).ShouldBeOk().ShouldSay("不影响法院受理").ShouldSay("30日");
        var buttons = page.Document.QuerySelectorAll(".equal-actions button");
        Assert.Equal(2, buttons.Length);
        Assert.Equal(buttons[0].ClassName, buttons[1].ClassName);
        Assert.Empty(page.Document.QuerySelectorAll("main .button--primary"));
        (await page.Form($"/filings/{key}/mediation").SubmitAsync(button)).ShouldBeOk();
        Assert.Equal(wish, (await host.Given.ReadAsync(key)).MediationWish);
    }

    [Fact]
    public async Task The_summary_masks_numbers_shows_the_complaint_and_leads_back_to_every_step()
    {
        var litigant = await host.Accounts.LitigantAsync();
        var key = await host.Given.DraftAsync(litigant);
        var page = (await (await host.BrowserOfAsync(litigant)).GetAsync($"/filings/{key}/summary")).ShouldBeOk();
        page.ShouldSay("民事起诉状").ShouldSay("此致").ShouldSay("合计").ShouldSay("不愿意调解，直接立案");
        Assert.DoesNotContain(litigant.DocumentNumber!, page.TextsOf("main > .wizard .summary-list")[0], StringComparison.Ordinal);
        foreach (var step in (string[])["parties", "cause", "claims", "facts", "evidence", "delivery", "mediation"])
        {
            Assert.NotEmpty(page.Document.QuerySelectorAll($".summary-action a[href='/filings/{key}/{step}']"));
        }
    }
}
