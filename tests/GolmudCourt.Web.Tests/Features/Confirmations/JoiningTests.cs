using System.Net;
using GolmudCourt.Domain;
using GolmudCourt.Domain.Confirmation;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Web.Features.Confirmations;
using GolmudCourt.Web.Tests.Features.Filings;
using GolmudCourt.Web.Tests.Support;
using Xunit;

namespace GolmudCourt.Web.Tests.Features.Confirmations;

/// <summary>A company that is the other side joins by a short code: its legal representative, or an agent with the letter of authority.</summary>
public sealed class JoiningTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Company = "格尔木测试商贸有限公司";

    private GivenConfirmations Given => new(host);

    [Fact]
    public async Task The_legal_representative_joins_and_signs_for_the_company()
    {
        var (people, key, code) = await InvitedAsync();
        var browser = await host.BrowserOfAsync(people.Second);
        (await browser.GetAsync(ConfirmationLinks.Application(key))).ShouldBe(HttpStatusCode.NotFound);
        var page = await (await browser.GetAsync(ConfirmationLinks.Joining)).Form(ConfirmationLinks.Joining).Fill("短码", code).SubmitAsync();
        page = (await page.ShouldBeOk().ShouldSay($"代表{Company}加入申请").FormWithButton("加入申请").SubmitAsync()).ShouldBeOk().ShouldSay("请您签署");
        page = await page.FollowAsync("签署申请");
        await (await host.BrowserOfAsync(people.First)).GetAsync(ConfirmationLinks.Application(key));
        await Given.SignAsync(key, people.First, 1);
        page = await browser.GetAsync(ConfirmationLinks.Part(key, "signature"));
        (await ApplyingTests.Served(page.FormWithButton("我已读完，签署")).Fill("输入姓名作为签名", people.Second.Name).SubmitAsync()).ShouldBeOk().ShouldSay("申请已提交给法院");
        Assert.Equal(["Invite", "Join", "Sign", "Sign", "Submit"], (await host.JournalOfAsync(key)).Select(e => e.Act).Where(act => act != "ChooseService"));
    }

    [Fact]
    public async Task An_agent_joins_with_the_letter_of_special_authority_only()
    {
        var (people, key, code) = await InvitedAsync();
        var agent = await host.Accounts.OpenAsync(CourtRole.Agent);
        var browser = await host.BrowserOfAsync(agent);
        var page = (await browser.GetAsync(ConfirmationLinks.JoiningBy(code.Replace(" ", "", StringComparison.Ordinal)))).ShouldBeOk();
        page = (await page.FormWithButton("上传并加入").Choose("代理权限", "一般授权").Upload("授权委托书", "委托书.pdf", Drafting.Pdf()).SubmitAsync())
            .ShouldBe(HttpStatusCode.BadRequest).ShouldSay("一般授权不能代为签署");
        page = (await page.FormWithButton("上传并加入").Choose("代理权限", "特别授权").SubmitAsync()).ShouldBe(HttpStatusCode.BadRequest).ShouldSay("请上传");
        (await page.FormWithButton("上传并加入").Choose("代理权限", "特别授权").Upload("授权委托书", "委托书.pdf", Drafting.Pdf()).SubmitAsync())
            .ShouldBeOk().ShouldSay("请您签署").ShouldSay("授权委托材料");
        await Given.SignAsync(key, people.First, 1);
        page = await browser.GetAsync(ConfirmationLinks.Part(key, "signature"));
        (await ApplyingTests.Served(page.FormWithButton("我已读完，签署")).Fill("输入姓名作为签名", agent.Name).SubmitAsync()).ShouldBeOk().ShouldSay("申请已提交给法院");
    }

    [Fact]
    public async Task Who_has_no_authority_is_told_who_has()
    {
        var (people, key, code) = await InvitedAsync();
        var spaceless = code.Replace(" ", "", StringComparison.Ordinal);
        var stranger = await host.BrowserOfAsync(await host.Accounts.LitigantAsync());
        var page = (await stranger.GetAsync(ConfirmationLinks.JoiningBy(spaceless))).ShouldBeOk().ShouldNotSay("货款");
        (await page.FormWithButton("加入申请").SubmitAsync()).ShouldBe(HttpStatusCode.BadRequest).ShouldSay("没有权限代表它签署");
        page = (await (await host.BrowserOfAsync(people.First)).GetAsync(ConfirmationLinks.JoiningBy(spaceless))).ShouldBeOk();
        (await page.FormWithButton("加入申请").SubmitAsync()).ShouldBe(HttpStatusCode.BadRequest).ShouldSay("不能同时代表双方");
        (await stranger.GetAsync(ConfirmationLinks.JoiningBy("2222222222"))).ShouldBe(HttpStatusCode.BadRequest).ShouldSay("没有这个短码");
        (await stranger.GetAsync(ConfirmationLinks.Invitation(key, 2))).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_code_is_shown_once_and_a_later_one_replaces_it()
    {
        var (people, key, code) = await InvitedAsync();
        var browser = await host.BrowserOfAsync(people.First);
        var page = (await browser.GetAsync(ConfirmationLinks.Application(key))).ShouldBeOk().ShouldSay("已经发出邀请").ShouldNotSay(code);
        (await (await page.FollowAsync($"重新邀请：{Company}")).FormWithButton("发出邀请").SubmitAsync()).ShouldBeOk().ShouldSay("的短码");
        var representative = await host.BrowserOfAsync(people.Second);
        (await representative.GetAsync(ConfirmationLinks.JoiningBy(code.Replace(" ", "", StringComparison.Ordinal)))).ShouldBe(HttpStatusCode.BadRequest).ShouldSay("重新邀请过");
    }

    private async Task<(ConfirmationPeople People, Guid Key, string Code)> InvitedAsync()
    {
        var people = await Given.PeopleAsync();
        var terms = Given.Terms(people);
        var company = new ConfirmationPartyDetails(2, PartyKind.LegalPerson, Company, "91632801MA75TEST08", "13997010088", "格尔木市测试路8号", people.Second.Name, null);
        var key = await Given.DraftAsync(people, terms with { Parties = [terms.Parties[0], company] });
        var page = (await (await host.BrowserOfAsync(people.First)).GetAsync(ConfirmationLinks.Application(key))).ShouldBeOk();
        page = (await (await page.FollowAsync($"邀请加入：{Company}")).ShouldBeOk().FormWithButton("发出邀请").SubmitAsync()).ShouldBeOk();
        var code = page.Document.QuerySelector("p.number.strong")!.TextContent.Trim();
        Assert.Matches("^[2-9A-Z]{5} [2-9A-Z]{5}$", code);
        return (people, key, code);
    }
}
