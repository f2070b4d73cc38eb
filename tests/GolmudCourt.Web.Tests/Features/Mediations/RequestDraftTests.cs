using System.Net;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Web.Features.Mediations;
using GolmudCourt.Web.Tests.Support;
using Xunit;

namespace GolmudCourt.Web.Tests.Features.Mediations;

/// <summary>The request being written: two pages of one draft, files taken out, and the way back from an invitation.</summary>
public sealed class RequestDraftTests(PortalHost host) : IClassFixture<PortalHost>
{
    private GivenMediation Given => new(host);

    [Fact]
    public async Task Of_two_tabs_the_later_is_shown_what_the_other_saved_and_decides()
    {
        var (browser, key) = await DraftAsync();
        var (one, other) = (await browser.GetAsync(MediationLinks.Step(key, "dispute")), await browser.GetAsync(MediationLinks.Step(key, "dispute")));
        (await Typed(one, "先写的经过").SubmitAsync()).ShouldBeOk();
        var conflict = await Typed(other, "后写的经过").SubmitAsync();
        conflict.ShouldBe(HttpStatusCode.Conflict).ShouldSay("先写的经过");
        Assert.Equal("后写的经过", conflict.Form(0).ValueOf("纠纷的简要情况"));
        Assert.Equal("先写的经过", (await Given.ReadAsync(key)).Summary);
        (await conflict.Form(0).SubmitAsync()).ShouldBeOk();
        Assert.Equal("后写的经过", (await Given.ReadAsync(key)).Summary);

        // The same words twice are no conflict.
        var (a, b) = (await browser.GetAsync(MediationLinks.Step(key, "dispute")), await browser.GetAsync(MediationLinks.Step(key, "dispute")));
        (await Typed(a, "一样的经过").SubmitAsync()).ShouldBeOk();
        (await Typed(b, "一样的经过").SubmitAsync()).ShouldBeOk();
    }

    [Fact]
    public async Task A_party_and_the_last_page_tell_of_changes_too()
    {
        var (browser, key) = await DraftAsync();
        var (one, other) = (await browser.GetAsync(MediationLinks.RequestParty(key, 2)), await browser.GetAsync(MediationLinks.RequestParty(key, 2)));
        (await one.Form(0).Fill("住所", "格尔木市先填路1号").SubmitAsync()).ShouldBeOk();
        (await other.Form(0).Fill("住所", "格尔木市后填路2号").SubmitAsync()).ShouldBe(HttpStatusCode.Conflict).ShouldSay("格尔木市先填路1号");

        (await Typed(await browser.GetAsync(MediationLinks.Step(key, "dispute")), "争执经过").SubmitAsync()).ShouldBeOk();
        var stale = await browser.GetAsync(MediationLinks.Step(key, "confirmation"));
        (await Typed(await browser.GetAsync(MediationLinks.Step(key, "dispute")), "改过的经过").SubmitAsync()).ShouldBeOk();
        const string Willing = "自愿申请调解，提供的情况真实；知道虚构事实、恶意串通进行虚假调解要承担法律责任";
        var again = await stale.Form(0).Check(Willing).SubmitAsync();
        again.ShouldBe(HttpStatusCode.Conflict).ShouldSay("改过的经过").ShouldSay("请重新核对");
        Assert.Equal(MediationStatus.Draft, (await Given.ReadAsync(key)).Status);
        (await again.Form(0).Check(Willing).SubmitAsync()).ShouldBeOk().ShouldSay("法院已收到您的调解申请");
    }

    [Fact]
    public async Task A_draft_is_given_up_only_after_a_page_that_says_what_is_lost()
    {
        var (browser, key) = await DraftAsync();
        var page = await (await browser.GetAsync(MediationLinks.Step(key, "parties"))).FollowAsync("放弃这份草稿");
        page.ShouldBeOk().ShouldSay("要放弃这份调解申请的草稿吗").ShouldSay("放弃后不能再打开");
        Assert.Equal(MediationStatus.Draft, (await Given.ReadAsync(key)).Status);
        (await page.FormWithButton("放弃草稿").SubmitAsync()).ShouldBeOk().ShouldSay("草稿已放弃");
        (await browser.GetAsync(MediationLinks.RequestRemoval(key))).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_file_is_taken_out_of_the_draft_by_its_writer_alone()
    {
        var (browser, key) = await DraftAsync();
        var page = await browser.GetAsync(MediationLinks.Step(key, "evidence"));
        var with = await page.Form(MediationLinks.Step(key, "evidence")).Upload("选择文件", "照片.png", Png).SubmitAsync();
        with.ShouldBeOk().ShouldSay("照片.png");
        var stranger = await host.BrowserOfAsync(await host.Accounts.LitigantAsync());
        var token = (await stranger.GetAsync("/no-such-page")).Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        (await stranger.PostForgedAsync(MediationLinks.RequestFileRemoval(key, 1), ("__RequestVerificationToken", token))).ShouldBe(HttpStatusCode.NotFound);
        (await with.Form(MediationLinks.RequestFileRemoval(key, 1)).SubmitAsync()).ShouldBeOk().ShouldSay("已删除“照片.png”");
        Assert.Empty((await Given.ReadAsync(key)).Files);
    }

    [Fact]
    public async Task Registering_from_an_invitation_comes_back_to_it_and_once_joined_leads_to_the_matter()
    {
        var people = await Given.PeopleAsync();
        var key = await Given.InStateAsync(MediationStatus.AwaitingRespondent, people);
        var code = await Given.InviteAsync(key, people.Clerk);
        var phone = host.NewBrowser();
        var answered = await (await phone.GetAsync(MediationLinks.InvitationOf(code))).Form(MediationLinks.InvitationAnswer(code)).SubmitAsync("true");
        Assert.Equal($"/register?returnUrl={Uri.EscapeDataString(MediationLinks.InvitationOf(code))}", answered.ShouldBeOk().LinkOf("注册账号"));
        (await answered.FollowAsync("注册账号")).ShouldBeOk();

        var mine = await host.BrowserOfAsync(people.Respondent);
        var joined = await (await mine.GetAsync(MediationLinks.InvitationOf(code))).Form(MediationLinks.Participation(code)).SubmitAsync();
        joined.ShouldBeOk().ShouldSay("已关联您的账号");
        (await (await mine.GetAsync(MediationLinks.InvitationOf(code))).ShouldBeOk().FollowAsync("进入调解")).ShouldBeOk();
        Assert.Equal(MediationLinks.Matter(key), (await mine.GetAsync(MediationLinks.InvitationOf(code))).LinkOf("进入调解"));
        (await phone.GetAsync(MediationLinks.InvitationOf(code))).ShouldNotSay("进入调解");
    }

    private async Task<(Browser Browser, Guid Key)> DraftAsync()
    {
        var (me, other) = (await host.Accounts.LitigantAsync(), await host.Accounts.LitigantAsync());
        var browser = await host.BrowserOfAsync(me);
        var parties = await (await browser.GetAsync(MediationLinks.Landing)).Form(MediationLinks.Requests).SubmitAsync();
        parties = await (await parties.FollowAsync("申请人是我本人")).Form(0).SubmitAsync();
        parties = await (await parties.FollowAsync("添加被申请人")).Form(0).Fill("姓名或者名称", other.Name).Fill("联系电话", other.Mobile!).SubmitAsync();
        return (browser, Guid.Parse(parties.ShouldBeOk().Path.Split('/')[3]));
    }

    private static Form Typed(Page page, string summary) =>
        page.Form(0).Fill("纠纷的种类", "家事").Fill("纠纷的简要情况", summary).Fill("希望怎样解决", "公平分割");

    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0, .. "IEND"u8, 0xAE, 0x42, 0x60, 0x82];
}
