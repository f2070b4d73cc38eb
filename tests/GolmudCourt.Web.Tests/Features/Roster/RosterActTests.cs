using System.Net;
using GolmudCourt.Domain;
using GolmudCourt.Domain.Roster;
using GolmudCourt.Web.Features.Roster;
using GolmudCourt.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace GolmudCourt.Web.Tests.Features.Roster;

/// <summary>The acts on the roster that are done less often, each from its page.</summary>
public sealed class RosterActTests(PortalHost host) : IClassFixture<PortalHost>
{
    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0, .. "IEND"u8, 0xAE, 0x42, 0x60, 0x82];

    private GivenRoster Given => new(host);

    [Fact]
    public async Task Who_enrols_is_on_the_list_and_a_training_is_called_off_with_a_reason()
    {
        await Given.MediatorAsync(RosterStatus.Proposed, but: d => d with { Name = "报名某甲" });
        var clerk = await host.BrowserOfAsync(await host.Accounts.ClerkAsync());
        var training = await PlanAsync(clerk, host.Clock.Today.AddDays(5));
        var sheet = await (await clerk.GetAsync(training)).FormWithButton("登记报名").Check("报名某甲").SubmitAsync("登记报名");
        sheet.ShouldBeOk().ShouldSay("报名已登记").ShouldSay("已报名");
        (await sheet.FormWithButton("取消培训").SubmitAsync("取消培训")).ShouldBe(HttpStatusCode.BadRequest);
        (await (await clerk.GetAsync(training)).FormWithButton("取消培训").Set("Reason", "授课老师临时有事").SubmitAsync("取消培训"))
            .ShouldBeOk().ShouldSay("培训已取消").ShouldSay("授课老师临时有事");
        (await clerk.GetAsync(training)).ShouldNotSay("登记报名");
    }

    [Fact]
    public async Task The_seal_of_an_organisation_is_put_in_shown_and_taken_out()
    {
        var manager = await host.Accounts.OpenAsync(CourtRole.OrganisationManager);
        var key = await Given.OrganisationAsync(manager);
        var mine = await host.BrowserOfAsync(manager);
        var page = await mine.GetAsync(RosterLinks.Organisation(key, "seal-change"));
        (await page.Form().Upload("选择图片", "印章.pdf", [1, 2, 3]).SubmitAsync("上传")).ShouldBe(HttpStatusCode.BadRequest).ShouldSay("PNG");
        (await page.Form().Upload("选择图片", "印章.png", Png).SubmitAsync("上传")).ShouldBeOk().ShouldSay("印章图样已更新");
        Assert.Equal("image/png", (await mine.GetAsync(RosterLinks.Organisation(key, "seal"))).ContentType);
        var stranger = await host.BrowserOfAsync(await host.Accounts.OpenAsync(CourtRole.OrganisationManager));
        (await stranger.GetOnceAsync(RosterLinks.Organisation(key, "seal"))).ShouldBe(HttpStatusCode.NotFound);
        (await stranger.GetOnceAsync(RosterLinks.Organisation(key, "seal-change"))).ShouldBe(HttpStatusCode.NotFound);
        (await (await mine.GetAsync(RosterLinks.Organisation(key, "seal-change"))).FormWithButton("删除印章图样").SubmitAsync("删除印章图样")).ShouldBeOk().ShouldSay("印章图样已删除");
        (await mine.GetOnceAsync(RosterLinks.Organisation(key, "seal"))).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_proposal_is_declined_with_a_reason()
    {
        var key = await Given.MediatorAsync(RosterStatus.Proposed);
        var president = await host.BrowserOfAsync(await host.Accounts.PresidentAsync());
        var page = await president.GetAsync(RosterLinks.Act(RosterLinks.Mediator(key), RosterAct.Decline)!);
        var act = RosterNames.Of(RosterAct.Decline);
        Assert.NotNull((await page.Form().SubmitAsync(act)).ShouldBe(HttpStatusCode.BadRequest).ErrorAt("理由"));
        (await page.Form().Fill("理由", "不符合规定的条件").SubmitAsync(act)).ShouldBeOk().ShouldSay("不符合规定的条件");
        Assert.Equal(RosterStatus.NotAdmitted, (await Given.ReadAsync(key)).Status);
        (await president.GetAsync(RosterLinks.Mediator(key, "decisions/admission"))).ShouldSay("现在不能办理");
    }

    [Fact]
    public async Task A_term_that_is_over_is_noted_and_not_before()
    {
        var key = await Given.MediatorAsync();
        var now = host.Clock.Now;
        var clerkPerson = await host.Accounts.ClerkAsync();
        var clerk = await host.BrowserOfAsync(clerkPerson);
        var act = RosterNames.Of(RosterAct.Expire);
        (await (await clerk.GetAsync(RosterLinks.Act(RosterLinks.Mediator(key), RosterAct.Expire)!)).Form().SubmitAsync(act)).ShouldBe(HttpStatusCode.BadRequest);
        try
        {
            host.Clock.Set(now.AddYears(3).AddDays(1));
            await clerk.SignInAsync(clerkPerson);
            (await (await clerk.GetAsync(RosterLinks.Act(RosterLinks.Mediator(key), RosterAct.Expire)!)).Form().SubmitAsync(act)).ShouldBeOk();
            Assert.Equal(RosterStatus.Expired, (await Given.ReadAsync(key)).Status);
        }
        finally
        {
            host.Clock.Set(now);
        }
    }

    [Fact]
    public async Task Of_a_manager_and_a_clerk_at_once_the_later_is_told_and_what_was_typed_stays()
    {
        var manager = await host.Accounts.OpenAsync(CourtRole.OrganisationManager);
        var key = await Given.OrganisationAsync(manager);
        var (mine, clerk) = (await host.BrowserOfAsync(manager), await host.BrowserOfAsync(await host.Accounts.ClerkAsync()));
        var late = (await mine.GetAsync(RosterLinks.Organisation(key, "edit"))).Form().Fill("地址", "格尔木市后写路2号");
        (await (await clerk.GetAsync(RosterLinks.Organisation(key, "edit"))).Form().Fill("地址", "格尔木市先写路1号").SubmitAsync("保存")).ShouldBeOk();
        var conflict = await late.SubmitAsync("保存");
        conflict.ShouldBe(HttpStatusCode.Conflict);
        Assert.Equal("格尔木市后写路2号", conflict.Form().ValueOf("地址"));
        Assert.Equal("格尔木市先写路1号", await host.DbAsync(db => db.Organisations.Where(o => o.Key == key).Select(o => o.Address).SingleAsync()));
        (await conflict.Form().SubmitAsync("保存")).ShouldBeOk();
        Assert.Equal("格尔木市后写路2号", await host.DbAsync(db => db.Organisations.Where(o => o.Key == key).Select(o => o.Address).SingleAsync()));
    }

    [Fact]
    public async Task The_journal_is_narrowed_by_the_acts_of_every_table()
    {
        var key = await Given.MediatorAsync(RosterStatus.Proposed, but: d => d with { Name = "日志筛选某" });
        var admin = await host.BrowserOfAsync(await host.Accounts.AdministratorAsync());
        var page = await admin.GetAsync("/audit");
        var groups = page.ShouldBeOk().Document.QuerySelectorAll("select[name=act] optgroup").Select(g => g.GetAttribute("label")).ToList();
        Assert.Empty(new[] { "立案申请", "调解", "司法确认", "送达", "特邀调解员", "特邀调解组织", "调解员培训", "调解员投诉", "鉴定机构", "联动单位" }.Except(groups));
        var proposed = await admin.GetAsync($"/audit?act=RosterMediator.Propose&matter={key}");
        Assert.Single(proposed.ShouldBeOk().TextsOf("tbody tr"));
        Assert.Empty((await admin.GetAsync($"/audit?act=RosterOrganisation.Propose&matter={key}")).ShouldBeOk().TextsOf("tbody tr"));
        Assert.Single((await admin.GetAsync($"/audit?act=Propose&matter={key}")).ShouldBeOk().TextsOf("tbody tr"));
        Assert.Single((await admin.GetAsync($"/audit?act=Nothing.Propose&matter={key}")).ShouldBeOk().TextsOf("tbody tr"));
    }

    private static async Task<string> PlanAsync(Browser clerk, DateOnly day)
    {
        var form = (await clerk.GetAsync(RosterLinks.Trainings + "/new")).Form()
            .Fill("培训名称", "业务培训").Fill("日期", day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)).Fill("学时", "8")
            .Fill("地点", "会议室").Fill("授课人", "某老师").Fill("内容", "调解的基本要求");
        return (await form.SubmitAsync("安排培训")).ShouldBeOk().Path;
    }
}
