using System.Net;
using GolmudCourt.Domain.Roster;
using GolmudCourt.Web.Features.Roster;
using GolmudCourt.Web.Tests.Support;
using Xunit;

namespace GolmudCourt.Web.Tests.Features.Roster;

/// <summary>A mediator from the proposal to the end, each act from its page.</summary>
public sealed class MediatorPagesTests(PortalHost host) : IClassFixture<PortalHost>
{
    private GivenRoster Given => new(host);

    [Fact]
    public async Task A_clerk_puts_forward_trains_and_the_president_admits()
    {
        var clerk = await host.BrowserOfAsync(await host.Accounts.ClerkAsync());
        var president = await host.BrowserOfAsync(await host.Accounts.PresidentAsync());
        var page = (await Filled(await clerk.GetAsync(RosterLinks.Mediators + "/new"), "新推荐甲").SubmitAsync("提交推荐")).ShouldBeOk().ShouldSay("已推荐").ShouldSay("尚无委派记录");
        var key = KeyOf(page);
        page.ShouldNotSay("13911112222").ShouldSay("2222");

        // Untrained, there is no way in: the page has no button, and the address refuses.
        Assert.DoesNotContain("入册", (await president.GetAsync(RosterLinks.Mediator(key))).TextsOf(".actions a"));
        (await president.GetAsync(RosterLinks.Mediator(key, "decisions/admission"))).ShouldSay("现在不能办理“入册”");

        var training = await PlanAsync(clerk);
        var sheet = await clerk.GetAsync(training);
        await sheet.FormWithButton("登记到课").Check("新推荐甲").SubmitAsync("登记到课");
        Assert.Equal(RosterStatus.Trained, (await Given.ReadAsync(key)).Status);

        var admitted = await (await president.GetAsync(RosterLinks.Mediator(key, "decisions/admission"))).Form().SubmitAsync("入册");
        admitted.ShouldBeOk().ShouldSay("在册");
        var mediator = await Given.ReadAsync(key);
        Assert.StartsWith("格特调证", mediator.CertificateNumber, StringComparison.Ordinal);
        Assert.Equal(host.Clock.Today.AddYears(3).AddDays(-1), mediator.TermTo);
        Assert.Equal(["Propose", "RecordTraining", "Admit"], (await host.JournalOfAsync(key)).Select(j => j.Act));
    }

    [Fact]
    public async Task Wrong_details_are_told_at_their_fields_and_what_was_typed_stays()
    {
        var clerk = await host.BrowserOfAsync(await host.Accounts.ClerkAsync());
        var form = await clerk.GetAsync(RosterLinks.Mediators + "/new");
        var page = await form.Form().Fill("姓名", "某某").Fill("手机号码", "123").SubmitAsync("提交推荐");
        page.ShouldBe(HttpStatusCode.BadRequest);
        Assert.Equal("某某", page.Form().ValueOf("姓名"));
        Assert.NotNull(page.ErrorAt("手机号码"));
        Assert.NotNull(page.ErrorAt("受理范围"));
        Assert.NotNull(page.ErrorAt("基本情况"));
    }

    [Fact]
    public async Task Suspension_reinstatement_renewal_and_removal_go_by_the_gate_with_their_reasons()
    {
        var key = await Given.MediatorAsync();
        var president = await host.BrowserOfAsync(await host.Accounts.PresidentAsync());
        var form = await president.GetAsync(RosterLinks.Mediator(key, "decisions/suspension"));
        var missing = await form.Form().SubmitAsync("暂停");
        missing.ShouldBe(HttpStatusCode.BadRequest);
        Assert.NotNull(missing.ErrorAt("情形"));
        var noReason = await missing.Form().Fill("情形", nameof(SuspensionGround.OwnRequest)).SubmitAsync("暂停");
        Assert.NotNull(noReason.ErrorAt("理由"));
        (await noReason.Form().Fill("理由", "本人外出学习半年").SubmitAsync("暂停")).ShouldBeOk().ShouldSay("本人外出学习半年");
        (await host.NewBrowser().GetOnceAsync(RosterLinks.PublicMediator(key))).ShouldBe(HttpStatusCode.NotFound);
        await Act(president, key, "reinstatement", f => f.Fill("理由", "已经学习归来"), "恢复");
        Assert.Equal(RosterStatus.Admitted, (await Given.ReadAsync(key)).Status);
        (await (await president.GetAsync(RosterLinks.Mediator(key, "decisions/renewal"))).Form().SubmitAsync("续聘")).ShouldBe(HttpStatusCode.BadRequest).ShouldSay("起可以办理续聘");
        await Act(president, key, "removal", f => f.Fill("情形", nameof(RemovalGround.OwnRequest)).Fill("理由", "本人书面申请退出"), "移出名册");
        Assert.Equal("已退出", (await Given.ReadAsync(key)).StatusName);
    }

    [Fact]
    public async Task Misconduct_is_not_among_the_grounds_and_is_refused_when_forged()
    {
        var key = await Given.MediatorAsync();
        var president = await host.BrowserOfAsync(await host.Accounts.PresidentAsync());
        var form = (await president.GetAsync(RosterLinks.Mediator(key, "decisions/removal"))).Form();
        var fields = form.Fields.Where(f => f.Key is not ("Ground" or "Reason")).Select(f => (f.Key, f.Value))
            .Append(("Ground", nameof(RemovalGround.Gifts))).Append(("Reason", "收受当事人财物")).ToArray();
        (await president.PostForgedAsync(RosterLinks.Mediator(key, "decisions/removal"), fields)).ShouldBe(HttpStatusCode.BadRequest).ShouldSay("须先登记投诉并查证属实");
    }

    [Fact]
    public async Task Of_two_who_decide_the_second_is_told_what_the_first_did()
    {
        var key = await Given.MediatorAsync();
        var first = await host.BrowserOfAsync(await host.Accounts.PresidentAsync());
        var second = await host.BrowserOfAsync(await host.Accounts.PresidentAsync());
        var late = (await second.GetAsync(RosterLinks.Mediator(key, "decisions/removal"))).Form().Fill("情形", nameof(RemovalGround.Ceased)).Fill("理由", "已经去世，家属来函");
        await Act(first, key, "suspension", f => f.Fill("情形", nameof(SuspensionGround.OwnRequest)).Fill("理由", "本人申请暂停半年"), "暂停");
        var conflict = await late.SubmitAsync("移出名册");
        conflict.ShouldBe(HttpStatusCode.Conflict).ShouldSay("暂停接受委派");
        Assert.Equal("已经去世，家属来函", conflict.Form().ValueOf("理由"));
        (await conflict.Form().SubmitAsync("移出名册")).ShouldBeOk();
        Assert.Equal(RosterStatus.Removed, (await Given.ReadAsync(key)).Status);
    }

    [Fact]
    public async Task A_change_of_details_is_written_down_and_a_clash_keeps_both()
    {
        var key = await Given.MediatorAsync();
        var one = await host.BrowserOfAsync(await host.Accounts.ClerkAsync());
        var other = await host.BrowserOfAsync(await host.Accounts.ClerkAsync());
        var late = (await other.GetAsync(RosterLinks.Mediator(key, "edit"))).Form().Fill("擅长领域", "后写的");
        await (await one.GetAsync(RosterLinks.Mediator(key, "edit"))).Form().Fill("擅长领域", "先写的").SubmitAsync("保存");
        (await late.SubmitAsync("保存")).ShouldBe(HttpStatusCode.Conflict).ShouldSay("更新了").ShouldSay("擅长领域");
        Assert.Equal("先写的", (await Given.ReadAsync(key)).Strengths);
    }

    [Fact]
    public async Task A_photo_is_taken_in_shown_and_taken_out()
    {
        var key = await Given.MediatorAsync();
        var clerk = await host.BrowserOfAsync(await host.Accounts.ClerkAsync());
        var page = await clerk.GetAsync(RosterLinks.Mediator(key, "photo-change"));
        (await page.Form().Upload("选择图片", "照片.pdf", [1, 2, 3]).SubmitAsync("上传")).ShouldBe(HttpStatusCode.BadRequest).ShouldSay("PNG");
        (await page.Form().Upload("选择图片", "照片.png", Png).SubmitAsync("上传")).ShouldBeOk().ShouldSay("照片已更新");
        Assert.Equal("image/png", (await host.NewBrowser().GetAsync(RosterLinks.PublicMediator(key) + "/photo")).ContentType);
        await (await clerk.GetAsync(RosterLinks.Mediator(key, "photo-change"))).FormWithButton("删除照片").SubmitAsync("删除照片");
        (await clerk.GetOnceAsync(RosterLinks.Mediator(key, "photo"))).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_president_transcribes_from_the_paper_roster_once_per_certificate()
    {
        var president = await host.BrowserOfAsync(await host.Accounts.PresidentAsync());
        Form Typed(Page page, string name) => Filled(page, name).Fill("证书编号", "格调证2025007").Fill("聘期起", "2026-01-01").Fill("聘期止", "2028-12-31");
        (await Typed(await president.GetAsync(RosterLinks.Mediators + "/new"), "纸面甲").SubmitAsync("转录到名册")).ShouldBeOk().ShouldSay("格调证2025007");
        var twice = await Typed(await president.GetAsync(RosterLinks.Mediators + "/new"), "纸面乙").SubmitAsync("转录到名册");
        twice.ShouldBe(HttpStatusCode.BadRequest);
        Assert.Contains("已经登记给别人", twice.ErrorAt("证书编号"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_administrator_links_accounts_and_sees_no_file()
    {
        var key = await Given.MediatorAsync();
        var account = await host.Accounts.OpenAsync(Domain.CourtRole.Mediator);
        var admin = await host.BrowserOfAsync(await host.Accounts.AdministratorAsync());
        (await admin.GetAsync(RosterLinks.Mediator(key))).ShouldBeOk().ShouldNotSay("秘密单位").ShouldNotSay("秘密乡镇");
        (await (await admin.GetAsync(RosterLinks.Mediator(key, "account"))).Form().Fill("用户名", "nobody-there").SubmitAsync("关联账户")).ShouldBe(HttpStatusCode.BadRequest);
        (await (await admin.GetAsync(RosterLinks.Mediator(key, "account"))).Form().Fill("用户名", account.UserName).SubmitAsync("关联账户")).ShouldBeOk();
        Assert.Equal(account.Id, (await Given.ReadAsync(key)).UserId);
        var other = await Given.MediatorAsync();
        (await (await admin.GetAsync(RosterLinks.Mediator(other, "account"))).Form().Fill("用户名", account.UserName).SubmitAsync("关联账户")).ShouldBe(HttpStatusCode.BadRequest).ShouldSay("已经关联");
    }

    [Fact]
    public async Task The_list_goes_by_state_and_name_and_turns_its_pages()
    {
        var first = await Given.MediatorAsync(RosterStatus.Proposed, but: d => d with { Name = "翻页某甲" });
        for (var i = 0; i < 31; i++)
        {
            await Given.MediatorAsync(RosterStatus.Proposed, but: d => d with { Name = "翻页某" + "乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地玄黄宇宙洪荒日月"[i] });
        }

        var clerk = await host.BrowserOfAsync(await host.Accounts.ClerkAsync());
        var page = await clerk.GetAsync(RosterLinks.Mediators + "?state=Proposed&q=翻页某");
        Assert.Equal(30, page.TextsOf("tbody tr").Count);
        page.ShouldNotSay("翻页某甲");
        (await page.FollowAsync("下一页")).ShouldSay("翻页某甲");
        (await clerk.GetAsync(RosterLinks.Mediators + "?state=Admitted&q=翻页某")).ShouldSay("没有符合条件");
        Assert.Equal(RosterStatus.Proposed, (await Given.ReadAsync(first)).Status);
    }

    private static async Task Act(Browser browser, Guid key, string act, Func<Form, Form> fill, string button) =>
        (await fill((await browser.GetAsync(RosterLinks.Mediator(key, $"decisions/{act}"))).Form()).SubmitAsync(button)).ShouldBeOk();

    private static Form Filled(Page page, string name) => page.Form()
        .Fill("姓名", name).Fill("手机号码", "13911112222").Choose("身份类别", "人民调解员").Choose("受理范围", "家事").Choose("能用来调解的语言", "汉语")
        .Fill("服务区域", "格尔木市区").Fill("基本情况", "从事调解工作多年。");

    private async Task<string> PlanAsync(Browser clerk)
    {
        var form = (await clerk.GetAsync(RosterLinks.Trainings + "/new")).Form()
            .Fill("培训名称", "岗前培训").Fill("日期", host.Clock.Today.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)).Fill("学时", "8")
            .Fill("地点", "会议室").Fill("授课人", "某老师").Fill("内容", "调解的基本要求");
        return (await form.SubmitAsync("安排培训")).ShouldBeOk().Path;
    }

    private static Guid KeyOf(Page page) => Guid.Parse(page.Path.Split('?')[0].Split('/')[^1]);

    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0, .. "IEND"u8, 0xAE, 0x42, 0x60, 0x82];
}
