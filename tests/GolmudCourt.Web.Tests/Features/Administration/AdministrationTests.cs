using System.Net;
using System.Text;
using GolmudCourt.Domain;
using GolmudCourt.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace GolmudCourt.Web.Tests.Features.Administration;

public sealed class AdministrationTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task A_staff_account_is_opened_with_a_password_that_must_be_changed_first()
    {
        var browser = await AdministratorAsync();
        var page = await (await browser.GetAsync("/administration/accounts/new")).Form("/administration/accounts")
            .Fill("姓名", "新来的书记").Fill("用户名", "new-clerk").Choose("身份", "立案人员").SubmitAsync("开通");
        var password = page.ShouldBeOk().ShouldSay("只显示这一次").TextsOf(".number")[0];
        Assert.Equal(19, password.Length);

        var clerk = await SignInAsync("new-clerk", password);
        Assert.Equal("/account/password", clerk.ShouldSay("临时密码").Path);
        (await clerk.Form("/account/password").Fill("现在的密码", password).Fill("新密码", "格尔木河的流水声")
            .Fill("再填一次新密码", "格尔木河的流水声").SubmitAsync("保存新密码")).ShouldBe(HttpStatusCode.BadRequest);
        (await clerk.Form("/account/password").Fill("现在的密码", password).Fill("新密码", "格尔木河的流水声日夜不停")
            .Fill("再填一次新密码", "格尔木河的流水声日夜不停").SubmitAsync("保存新密码")).ShouldSay("密码已修改");
        Assert.Equal("/docketing", (await SignInAsync("new-clerk", "格尔木河的流水声日夜不停")).Redirects[0]);
    }

    [Theory]
    [InlineData(nameof(CourtRole.Litigant))]
    [InlineData(nameof(CourtRole.System))]
    public async Task Accounts_of_the_public_are_not_opened_here(string role)
    {
        var page = await (await AdministratorAsync()).GetAsync("/administration/accounts/new");
        var form = page.Form("/administration/accounts").Fill("姓名", "某甲").Fill("用户名", "some-one").Choose("身份", "法官");
        page.Document.QuerySelector("input[name=Role]:checked")!.SetAttribute("value", role);
        (await form.SubmitAsync("开通")).ShouldBe(HttpStatusCode.BadRequest).ShouldSay("由本人注册");
    }

    [Fact]
    public async Task Accounts_are_found_by_name_user_name_and_mobile_and_never_show_a_document()
    {
        var person = await host.Accounts.LitigantAsync("可查找的人");
        var browser = await AdministratorAsync();
        foreach (var q in new[] { "查找的", person.UserName, person.Mobile! })
        {
            (await browser.GetAsync($"/administration/accounts?q={Uri.EscapeDataString(q)}")).ShouldBeOk()
                .ShouldSay("可查找的人").ShouldNotSay(person.DocumentNumber!).ShouldNotSay(person.DocumentNumber![^4..] + " ");
        }

        (await browser.GetAsync($"/administration/accounts/{person.Id}")).ShouldBeOk().ShouldNotSay(person.DocumentNumber!).ShouldNotSay(person.Mobile!);
        (await browser.GetAsync("/administration/accounts?q=没有这样的人")).ShouldSay("没有符合条件的账号");
    }

    [Fact]
    public async Task The_list_goes_on_from_page_to_page()
    {
        for (var i = 0; i < 31; i++)
        {
            await host.Accounts.OpenAsync(CourtRole.OrganisationManager, $"翻页{i:00}");
        }

        var browser = await AdministratorAsync();
        var first = await browser.GetAsync("/administration/accounts?q=翻页");
        var second = await first.FollowAsync("下一页");
        Assert.Equal((30, 1), (first.TextsOf("tbody tr").Count, second.TextsOf("tbody tr").Count));
        Assert.DoesNotContain("下一页", second.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Closing_ends_the_sessions_and_reopening_lets_in_again()
    {
        var person = await host.Accounts.ClerkAsync();
        var clerk = await host.BrowserOfAsync(person);
        var browser = await AdministratorAsync();
        var page = await (await browser.GetAsync($"/administration/accounts/{person.Id}")).FormWithButton("停用账号").SubmitAsync("停用账号");
        page.ShouldSay("账号已停用");
        host.Clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal(HttpStatusCode.Redirect, (await clerk.GetOnceAsync("/session/keep-alive")).Status);
        (await SignInAsync(person.UserName, Person.Password)).ShouldSay("这个账号已停用");
        (await page.FormWithButton("恢复使用").SubmitAsync("恢复使用")).ShouldSay("账号已恢复使用");
        Assert.Equal("/docketing", (await SignInAsync(person.UserName, Person.Password)).Redirects[0]);
    }

    [Fact]
    public async Task Nobody_closes_their_own_account()
    {
        var person = await host.Accounts.AdministratorAsync();
        var page = await (await host.BrowserOfAsync(person)).GetAsync($"/administration/accounts/{person.Id}");
        (await page.FormWithButton("停用账号").SubmitAsync("停用账号")).ShouldBe(HttpStatusCode.BadRequest).ShouldSay("不能停用自己的账号");
    }

    [Fact]
    public async Task A_lock_ends_and_a_password_is_reset_once_the_person_is_known()
    {
        var person = await host.Accounts.ClerkAsync();
        for (var i = 0; i < 5; i++)
        {
            await SignInAsync(person.UserName, "not the password");
        }

        var browser = await AdministratorAsync();
        var page = await browser.GetAsync($"/administration/accounts/{person.Id}");
        page = await page.FormWithButton("解除锁定").SubmitAsync("解除锁定");
        Assert.Equal("/docketing", (await SignInAsync(person.UserName, Person.Password)).Redirects[0]);
        page = await page.FormWithButton("生成临时密码").SubmitAsync("生成临时密码");
        page.ShouldBe(HttpStatusCode.BadRequest).ShouldSay("请先核对本人身份");
        page = await page.FormWithButton("生成临时密码").Check("已核对本人身份").SubmitAsync("生成临时密码");
        Assert.Equal("/account/password", (await SignInAsync(person.UserName, page.ShouldBeOk().TextsOf(".number")[0])).Path);
    }

    [Fact]
    public async Task A_bad_calendar_file_is_refused_whole_with_every_problem()
    {
        var browser = await AdministratorAsync();
        var page = await ImportAsync(browser, "date,kind,name,year_notice\n2027-13-01,holiday,元旦,国办发明电〔2026〕1号\n2027-01-02,rest,元旦,国办发明电〔2026〕1号\n");
        page.ShouldBe(HttpStatusCode.BadRequest).ShouldSay("第2行").ShouldSay("第3行").ShouldSay("没有导入任何内容");
        Assert.False(await host.DbAsync(db => db.CalendarDays.AnyAsync(d => d.Date >= new DateOnly(2027, 1, 1))));
    }

    [Fact]
    public async Task The_calendar_shows_its_years_and_a_month_overview()
    {
        var browser = await AdministratorAsync();
        (await browser.GetAsync("/administration/calendar?year=2026")).ShouldBeOk().ShouldSay("2020、2021").ShouldSay("国庆节放假").ShouldSay("随系统提供");
        (await browser.GetAsync("/administration/calendar?year=2031")).ShouldSay("还没有导入");
        Assert.Equal("text/csv", (await browser.GetAsync("/administration/calendar/template.csv")).ShouldBeOk().ContentType);
    }

    [Fact]
    public async Task The_reference_page_marks_what_is_unverified()
    {
        var page = (await (await AdministratorAsync()).GetAsync("/administration/reference")).ShouldBeOk();
        page.ShouldSay("未核").ShouldSay("青海省的具体收费标准尚未核实").ShouldSay("青海法院代字").ShouldNotSay("超出法定幅度");
    }

    [Theory]
    [InlineData(CourtRole.Clerk)]
    [InlineData(CourtRole.President)]
    [InlineData(CourtRole.Litigant)]
    public async Task Other_roles_stay_outside(CourtRole role)
    {
        var browser = await host.BrowserOfAsync(await host.Accounts.OpenAsync(role));
        foreach (var path in new[] { "/administration/accounts", "/administration/calendar", "/administration/reference" })
        {
            (await browser.GetAsync(path)).ShouldBe(HttpStatusCode.Forbidden);
        }
    }

    private async Task<Browser> AdministratorAsync() => await host.BrowserOfAsync(await host.Accounts.AdministratorAsync());

    private async Task<Page> SignInAsync(string name, string password) =>
        await (await host.NewBrowser().GetAsync("/sign-in")).Form("/sign-in").Fill("用户名或者手机号码", name).Fill("密码", password).SubmitAsync("登录");

    private static async Task<Page> ImportAsync(Browser browser, string csv) =>
        await (await browser.GetAsync("/administration/calendar")).Form("/administration/calendar")
            .Upload("CSV文件（UTF-8）", "2027.csv", Encoding.UTF8.GetBytes(csv)).SubmitAsync("导入");
}
