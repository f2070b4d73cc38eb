using System.Net;
using GolmudCourt.Domain;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Roster;
using GolmudCourt.Web.Data.Seeding;
using GolmudCourt.Web.Features.Roster;
using GolmudCourt.Web.Hosting.Verbs;
using GolmudCourt.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace GolmudCourt.Web.Tests.Features.Roster;

/// <summary>What the public sees of the roster, and the complaints that come from there.</summary>
public sealed class DirectoryTests(PortalHost host) : IClassFixture<PortalHost>
{
    private GivenRoster Given => new(host);

    [Fact]
    public async Task The_public_page_shows_what_the_rules_demand_and_nothing_private()
    {
        var organisation = await Given.OrganisationAsync();
        var key = await Given.MediatorAsync(organisation: organisation);
        var mediator = await Given.ReadAsync(key);
        var page = (await host.NewBrowser().GetAsync(RosterLinks.PublicMediator(key))).ShouldBeOk();
        foreach (var demanded in new[] { mediator.Biography, "家事", "不收费", "格尔木市人民法院", mediator.CertificateNumber!, "格尔木测试调解组织" })
        {
            page.ShouldSay(demanded);
        }

        foreach (var hidden in new[] { mediator.Phone, mediator.Phone[^4..], "秘密乡镇", "秘密单位", "测试联络员", "13900001111" })
        {
            page.ShouldNotSay(hidden);
            (await host.NewBrowser().GetAsync(RosterLinks.PublicOrganisation(organisation))).ShouldBeOk().ShouldNotSay(hidden);
        }
    }

    [Theory]
    [InlineData(RosterStatus.Proposed)]
    [InlineData(RosterStatus.Trained)]
    [InlineData(RosterStatus.Suspended)]
    public async Task Who_is_not_admitted_is_not_public(RosterStatus status)
    {
        var key = await Given.MediatorAsync(status);
        (await host.NewBrowser().GetOnceAsync(RosterLinks.PublicMediator(key))).ShouldBe(HttpStatusCode.NotFound);
        (await host.NewBrowser().GetAsync(RosterLinks.Directory + "?q=" + (await Given.ReadAsync(key)).Name)).ShouldSay("没有符合条件");
    }

    [Fact]
    public async Task The_directory_is_narrowed_by_field_language_organisation_category_and_fee()
    {
        var organisation = await Given.OrganisationAsync();
        await Given.MediatorAsync(organisation: organisation, but: d => d with { Name = "筛选某甲", Languages = [CourtLanguage.Tibetan], Fields = [DisputeField.Labour] });
        await Given.MediatorAsync(but: d => d with { Name = "筛选某乙", Categories = [MediatorCategory.Lawyer], ChargesFees = true, FeeNote = "每件500元" });
        var browser = host.NewBrowser();
        foreach (var (query, shown) in new[]
        {
            ("language=Tibetan", "甲"), ("field=Labour", "甲"), ($"organisation={organisation}", "甲"), ("category=Lawyer", "乙"), ("free=true", "甲"),
        })
        {
            var page = (await browser.GetAsync($"{RosterLinks.Directory}?q=筛选某&{query}")).ShouldBeOk();
            page.ShouldSay("筛选某" + shown).ShouldNotSay("筛选某" + (shown == "甲" ? "乙" : "甲")).ShouldSay("共1名");
        }

        (await browser.GetAsync("/")).ShouldSay("调解员名册");
    }

    [Fact]
    public async Task A_party_complains_the_president_upholds_and_the_party_reads_the_answer()
    {
        var key = await Given.MediatorAsync();
        var party = await host.BrowserOfAsync(await host.Accounts.LitigantAsync());
        var president = await host.BrowserOfAsync(await host.Accounts.PresidentAsync());
        var form = await (await party.GetAsync(RosterLinks.PublicMediator(key))).FollowAsync("投诉这位调解员");
        var bad = await form.Form().Fill("经过和要求", "太短").SubmitAsync("提交投诉");
        bad.ShouldBe(HttpStatusCode.BadRequest);
        Assert.NotNull(bad.ErrorAt("事由"));
        Assert.NotNull(bad.ErrorAt("经过和要求"));
        (await bad.Form().Fill("事由", nameof(ComplaintGround.Gifts)).Fill("经过和要求", "调解员收受对方财物，请求核查处理。").SubmitAsync("提交投诉"))
            .ShouldBeOk().ShouldSay("待核查").ShouldSay("反馈");
        var complaint = await host.DbAsync(db => db.RosterComplaints.SingleAsync(c => c.MediatorKey == key));
        var finding = await president.GetAsync(RosterLinks.Complaint(complaint.Key));
        var missing = await finding.Form().Choose("投诉是否属实", "属实").Fill("核查情况和理由", "经核查属实").SubmitAsync("登记核查结果");
        Assert.NotNull(missing.ErrorAt("处理"));
        (await missing.Form().Fill("处理", nameof(DisciplinaryMeasure.Removal)).SubmitAsync("登记核查结果")).ShouldBeOk();
        Assert.Equal("已除名", (await Given.ReadAsync(key)).StatusName);
        (await party.GetAsync(RosterLinks.OwnComplaints)).ShouldSay("经核查属实").ShouldSay("除名");
        var stranger = await host.BrowserOfAsync(await host.Accounts.LitigantAsync());
        (await stranger.GetAsync(RosterLinks.OwnComplaints)).ShouldNotSay("经核查属实");
    }

    [Fact]
    public async Task A_clerk_writes_a_complaint_down_and_the_president_may_find_it_untrue()
    {
        var key = await Given.MediatorAsync();
        var clerk = await host.BrowserOfAsync(await host.Accounts.ClerkAsync());
        var page = await (await (await clerk.GetAsync(RosterLinks.Mediator(key))).FollowAsync("登记投诉")).Form()
            .Fill("投诉人", "窗口某人").Fill("事由", nameof(ComplaintGround.Coercion)).Fill("经过和要求", "当事人到窗口反映被强迫签字。").SubmitAsync("登记投诉");
        page.ShouldBeOk().ShouldSay("窗口某人");
        var president = await host.BrowserOfAsync(await host.Accounts.PresidentAsync());
        await (await president.GetAsync(page.Path)).Form().Choose("投诉是否属实", "不属实").Fill("核查情况和理由", "笔录有签字，没有强迫").SubmitAsync("登记核查结果");
        Assert.Equal(RosterStatus.Admitted, (await Given.ReadAsync(key)).Status);
        (await president.GetAsync(RosterLinks.Complaints + "?state=Unfounded")).ShouldSay("强迫调解");
    }

    [Fact]
    public async Task A_manager_sees_and_keeps_the_own_organisation_only()
    {
        var me = await host.Accounts.OpenAsync(CourtRole.OrganisationManager);
        var mine = await Given.OrganisationAsync(me);
        var another = await Given.OrganisationAsync();
        var member = await Given.MediatorAsync(organisation: mine);
        var colleague = await Given.MediatorAsync(organisation: another);
        var browser = await host.BrowserOfAsync(me);
        (await browser.GetAsync(RosterLinks.Mediator(member))).ShouldBeOk();
        (await browser.GetAsync(RosterLinks.Organisation(mine))).ShouldBeOk();
        foreach (var hidden in new[]
        {
            RosterLinks.Mediator(colleague), RosterLinks.Mediator(colleague, "edit"), RosterLinks.Organisation(another), RosterLinks.Organisation(another, "edit"),
            RosterLinks.Mediator(colleague, "notes/retraction"), RosterLinks.Organisation(another, "seal-change"),
        })
        {
            (await browser.GetOnceAsync(hidden)).ShouldBe(HttpStatusCode.NotFound);
        }

        (await browser.GetAsync(RosterLinks.Mediators)).ShouldNotSay((await Given.ReadAsync(colleague)).Name);
        var edit = (await browser.GetAsync(RosterLinks.Organisation(mine, "edit"))).Form().Fill("地址", "格尔木市新地址9号");
        (await edit.SubmitAsync("保存")).ShouldBeOk().ShouldSay("新地址9号");
    }

    [Fact]
    public async Task Appraisal_institutions_are_entered_kept_suspended_and_shown()
    {
        var clerk = await host.BrowserOfAsync(await host.Accounts.ClerkAsync());
        var president = await host.BrowserOfAsync(await host.Accounts.PresidentAsync());
        var page = await (await president.GetAsync(RosterLinks.Institutions + "/new")).Form()
            .Fill("名称", "测试鉴定中心").Fill("统一社会信用代码", DemoPeople.CompanyCode(7)).Fill("鉴定许可证号", "632801009").Choose("鉴定类别", "法医")
            .Fill("地址", "格尔木市测试路3号").Fill("电话", "0979-8400001").SubmitAsync("列入名册");
        page.ShouldBeOk();
        var place = page.Path.Split('?')[0];
        var appraiser = await (await president.GetAsync(place + "/appraisers/new")).Form().Fill("姓名", "测试鉴定人").Fill("执业资格", "主任法医师")
            .Fill("执业证号", "6328001").Choose("鉴定类别", "法医").SubmitAsync("列入名册");
        appraiser.ShouldBeOk().ShouldSay("测试鉴定人");
        (await host.NewBrowser().GetAsync(RosterLinks.Appraisal)).ShouldSay("测试鉴定中心").ShouldSay("测试鉴定人");
        await (await clerk.GetAsync(place + "/edit")).Form().Fill("电话", "0979-8400002").SubmitAsync("保存");
        var decision = (await president.GetAsync(place)).Form().Fill("办理事项", nameof(ListingAct.Suspend)).Fill("理由", "许可证年检期间暂停");
        (await decision.SubmitAsync("作出决定")).ShouldBeOk().ShouldSay("暂停");
        (await host.NewBrowser().GetAsync(RosterLinks.Appraisal)).ShouldNotSay("测试鉴定中心");
    }

    [Fact]
    public async Task Partners_come_with_the_portal_and_are_kept_switched_off_and_on()
    {
        var clerk = await host.BrowserOfAsync(await host.Accounts.ClerkAsync());
        (await clerk.GetAsync(RosterLinks.Partners + "?category=BeforeAction")).ShouldSay("妇联").ShouldNotSay("中国文学艺术界联合会");
        var list = await (await clerk.GetAsync(RosterLinks.Partners + "/new")).Form().Fill("名称", "测试商会").Fill("联络人", "某联络").SubmitAsync("登记");
        list.ShouldBeOk();
        var key = await host.DbAsync(db => db.Partners.Where(p => p.Name == "测试商会").Select(p => p.Key).SingleAsync());
        await (await clerk.GetAsync(RosterLinks.Partner(key))).FormWithButton("停用").Fill("停用的理由", "单位已经撤销").SubmitAsync("停用");
        Assert.Equal(PartnerStatus.Inactive, await host.DbAsync(db => db.Partners.Where(p => p.Key == key).Select(p => p.Status).SingleAsync()));
        await (await clerk.GetAsync(RosterLinks.Partner(key))).FormWithButton("启用").SubmitAsync("启用");
        Assert.Equal(PartnerStatus.Active, await host.DbAsync(db => db.Partners.Where(p => p.Key == key).Select(p => p.Status).SingleAsync()));
    }
}

/// <summary>The roster of the demo world, and its journals.</summary>
public sealed class DemoRosterTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Thirty_mediators_stand_in_all_states_and_every_journal_holds()
    {
        await host.InScopeAsync(async services =>
            await services.GetRequiredService<DemoRoster>().SeedOnceAsync(await services.GetRequiredService<DemoAccounts>().EnsureAsync()));
        var states = await host.DbAsync(db => db.Mediators.GroupBy(m => m.Status).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count));
        Assert.Equal(30, states.Values.Sum());
        Assert.Equal(Enum.GetValues<RosterStatus>().Except([RosterStatus.New]).Order(), states.Keys.Order());
        Assert.Equal(3, await host.DbAsync(db => db.Organisations.CountAsync(o => o.Status == RosterStatus.Admitted)));
        await using var output = new StringWriter();
        Assert.True(await host.InScopeAsync(s => s.GetRequiredService<VerifyJournal>().RunAsync(output)) == 0, output.ToString());
        var auditor = await host.BrowserOfAsync(await host.Accounts.PresidentAsync());
        (await auditor.GetAsync("/audit")).ShouldBeOk().ShouldSay("特邀调解员").ShouldSay("关联账户");
        (await auditor.GetAsync("/")).ShouldSay("名册管理");
    }
}
