using System.Net;
using GolmudCourt.Domain;
using GolmudCourt.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace GolmudCourt.Web.Tests.Features.Accounts;

public sealed class SignInTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Wrong = "用户名或者密码不正确";

    [Theory]
    [InlineData(CourtRole.Litigant, "/matters")]
    [InlineData(CourtRole.Agent, "/matters")]
    [InlineData(CourtRole.Clerk, "/docketing")]
    [InlineData(CourtRole.President, "/supervision")]
    [InlineData(CourtRole.Administrator, "/administration/accounts")]
    [InlineData(CourtRole.Judge, "/")]
    public async Task Each_role_begins_on_its_own_page(CourtRole role, string home)
    {
        var person = await host.Accounts.OpenAsync(role);
        var page = await TryAsync(host.NewBrowser(), person.UserName, Person.Password);
        Assert.Equal(home, page.Redirects[0]);
        Assert.Equal(host.Clock.Now, await host.DbAsync(db => db.Users.Where(u => u.Id == person.Id).Select(u => u.LastSignInAt).SingleAsync()));
    }

    [Fact]
    public async Task A_person_may_sign_in_by_mobile_number_however_it_is_typed()
    {
        var person = await host.Accounts.LitigantAsync();
        var typed = $"+86 {person.Mobile![..3]} {person.Mobile[3..7]} {person.Mobile[7..]}";
        Assert.Equal("/matters", (await TryAsync(host.NewBrowser(), typed, Person.Password)).Redirects[0]);
    }

    [Theory]
    [InlineData("/help", "/help")]
    [InlineData("https://evil.example/", "/")]
    [InlineData("//evil.example/", "/")]
    [InlineData("/\\evil.example", "/")]
    public async Task Signing_in_leads_back_only_to_pages_of_the_portal(string returnUrl, string expected)
    {
        var person = await host.Accounts.OpenAsync(CourtRole.Judge);
        var page = await host.NewBrowser().GetAsync($"/sign-in?returnUrl={Uri.EscapeDataString(returnUrl)}");
        page = await page.Form("/sign-in").Fill("用户名或者手机号码", person.UserName).Fill("密码", Person.Password).SubmitAsync("登录");
        Assert.Equal(expected, page.Path);
    }

    [Fact]
    public async Task An_unknown_name_and_a_wrong_password_get_the_same_answers_five_times()
    {
        var person = await host.Accounts.LitigantAsync();
        foreach (var name in new[] { person.UserName, "nobody-has-this-name" })
        {
            var browser = host.NewBrowser();
            for (var i = 0; i < 4; i++)
            {
                Assert.Contains(Wrong, (await TryAsync(browser, name, "not the password")).ShouldBe(HttpStatusCode.BadRequest).ErrorAt("密码"), StringComparison.Ordinal);
            }

            (await TryAsync(browser, name, "not the password")).ShouldSay("请在10:15以后再试");
            (await TryAsync(browser, name, Person.Password)).ShouldSay("请在10:15以后再试");
        }
    }

    [Fact]
    public async Task After_the_pause_the_right_password_opens_again()
    {
        var person = await host.Accounts.LitigantAsync();
        for (var i = 0; i < 5; i++)
        {
            await TryAsync(host.NewBrowser(), person.UserName, "not the password");
        }

        host.Clock.Advance(TimeSpan.FromMinutes(15));
        Assert.Equal("/matters", (await TryAsync(host.NewBrowser(), person.UserName, Person.Password)).Redirects[0]);
        host.Clock.Set(TestClock.Start);
    }

    [Fact]
    public async Task Thirty_guesses_at_once_all_count()
    {
        var person = await host.Accounts.LitigantAsync();
        await Task.WhenAll(Enumerable.Range(0, 30).Select(_ => TryAsync(host.NewBrowser(), person.UserName, "not the password")));
        (await TryAsync(host.NewBrowser(), person.UserName, Person.Password)).ShouldSay("以后再试");
    }

    [Fact]
    public async Task A_closed_account_does_not_come_in()
    {
        var person = await host.Accounts.LitigantAsync();
        await host.DbAsync(db => db.Users.Where(u => u.Id == person.Id).ExecuteUpdateAsync(s => s.SetProperty(u => u.Closed, true)));
        (await TryAsync(host.NewBrowser(), person.UserName, Person.Password)).ShouldBe(HttpStatusCode.BadRequest).ShouldSay("这个账号已停用");
    }

    [Fact]
    public async Task Signing_out_ends_the_session()
    {
        var browser = await host.BrowserOfAsync(await host.Accounts.LitigantAsync());
        Assert.Equal(HttpStatusCode.NoContent, (await browser.GetOnceAsync("/session/keep-alive")).Status);
        var page = await browser.GetAsync("/account");
        var form = page.Document.QuerySelector("form[action='/sign-out']");
        Assert.NotNull(form);
        (await new Form(page, (AngleSharp.Html.Dom.IHtmlFormElement)form).SubmitAsync("退出")).ShouldSay("您已退出登录");
        Assert.Equal(HttpStatusCode.Redirect, (await browser.GetOnceAsync("/session/keep-alive")).Status);
    }

    [Theory]
    [InlineData(CourtRole.Clerk, 14, 16)]
    [InlineData(CourtRole.Litigant, 59, 61)]
    public async Task A_session_ends_when_it_is_left_alone(CourtRole role, int stillIn, int out_)
    {
        var person = await host.Accounts.OpenAsync(role);
        var browser = await host.BrowserOfAsync(person);
        host.Clock.Advance(TimeSpan.FromMinutes(stillIn));
        Assert.Equal(HttpStatusCode.NoContent, (await browser.GetOnceAsync("/session/keep-alive")).Status);
        host.Clock.Advance(TimeSpan.FromMinutes(out_));
        Assert.Equal(HttpStatusCode.Redirect, (await browser.GetOnceAsync("/session/keep-alive")).Status);
        host.Clock.Set(TestClock.Start);
    }

    [Fact]
    public async Task The_page_says_that_the_typed_words_were_kept()
    {
        (await host.NewBrowser().GetAsync("/sign-in?expired=1")).ShouldSay("登录已超时，您填写的内容已保存，重新登录后可继续");
        (await host.NewBrowser().GetAsync("/sign-in")).ShouldNotSay("登录已超时").ShouldNotSay("演示账号");
    }

    [Fact]
    public async Task Access_denied_is_a_page_with_status_403() =>
        (await host.NewBrowser().GetAsync("/access-denied")).ShouldBe(HttpStatusCode.Forbidden).ShouldSay("您不能办理这一事项");

    [Theory]
    [InlineData("/help", "/help")]
    [InlineData("https://evil.example/", "/")]
    public async Task The_larger_type_is_kept_for_a_year(string returnUrl, string expected)
    {
        var browser = host.NewBrowser();
        var page = await browser.GetAsync("/help");
        var form = new Form(page, (AngleSharp.Html.Dom.IHtmlFormElement)page.Document.QuerySelector("form[action='/display-mode']")!);
        page = await form.Set("returnUrl", returnUrl).SubmitAsync("长辈版");
        Assert.Equal(expected, page.Path);
        Assert.Equal("elder", page.Document.DocumentElement.GetAttribute("data-size"));
    }

    [Fact]
    public async Task A_person_may_sign_in_at_two_places_in_the_same_moment()
    {
        var person = await host.Accounts.LitigantAsync();
        var forms = await Task.WhenAll(Enumerable.Range(0, 6).Select(async _ =>
            (await host.NewBrowser().GetAsync("/sign-in")).Form("/sign-in").Fill("用户名或者手机号码", person.UserName).Fill("密码", Person.Password)));
        var pages = await Task.WhenAll(forms.Select(form => Task.Run(() => form.SubmitAsync("登录"))));
        Assert.All(pages, page => Assert.Equal("/matters", page.ShouldBeOk().Path));
    }

    private static async Task<Page> TryAsync(Browser browser, string name, string password) =>
        await (await browser.GetAsync("/sign-in")).Form("/sign-in").Fill("用户名或者手机号码", name).Fill("密码", password).SubmitAsync("登录");
}
