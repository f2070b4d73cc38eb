using System.Net;
using System.Text.RegularExpressions;
using GolmudCourt.Web.Notifications;
using GolmudCourt.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace GolmudCourt.Web.Tests.Features.Accounts;

public sealed partial class ProfileTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string NewPassword = "察尔汗盐湖边的新密码";

    [Fact]
    public async Task One_sees_ones_own_account_with_masked_numbers()
    {
        var person = await host.Accounts.LitigantAsync("李四光明");
        var page = await (await host.BrowserOfAsync(person)).GetAsync("/account");
        page.ShouldBeOk().ShouldSay("李四光明").ShouldNotSay(person.DocumentNumber!).ShouldNotSay(person.Mobile!).ShouldSay(person.Mobile![^4..]);
    }

    [Fact]
    public async Task The_password_changes_and_other_sessions_end()
    {
        var person = await host.Accounts.LitigantAsync();
        var (here, elsewhere) = (await host.BrowserOfAsync(person), await host.BrowserOfAsync(person));
        var page = await PasswordForm(await here.GetAsync("/account/password"), "not mine").SubmitAsync("保存新密码");
        Assert.NotNull(page.ShouldBe(HttpStatusCode.BadRequest).ErrorAt("现在的密码"));
        (await PasswordForm(page, Person.Password).SubmitAsync("保存新密码")).ShouldBeOk().ShouldSay("密码已修改");

        host.Clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal(HttpStatusCode.NoContent, (await here.GetOnceAsync("/session/keep-alive")).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await elsewhere.GetOnceAsync("/session/keep-alive")).Status);
    }

    [Fact]
    public async Task The_mobile_number_changes_by_password_and_code_and_the_old_one_is_told()
    {
        var person = await host.Accounts.LitigantAsync();
        var (browser, mobile) = (await host.BrowserOfAsync(person), Support.Accounts.MobileOf(910_001));
        var page = await (await browser.GetAsync("/account/mobile")).Form("/account/mobile")
            .Fill("新的手机号码", mobile).Fill("登录密码", Person.Password).SubmitAsync("发送验证码");
        (await page.ShouldBeOk().Form("/account/mobile/code").Fill("短信验证码", CodeTo(mobile)).SubmitAsync("更换")).ShouldSay("手机号码已更换");
        Assert.Equal(mobile, await host.DbAsync(db => db.Users.Where(u => u.Id == person.Id).Select(u => u.Mobile).SingleAsync()));
        Assert.Contains("已更换手机号码", SentTo(person.Mobile!)[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mobile_number_of_another_account_is_refused()
    {
        var (person, other) = (await host.Accounts.LitigantAsync(), await host.Accounts.LitigantAsync());
        var page = await (await (await host.BrowserOfAsync(person)).GetAsync("/account/mobile")).Form("/account/mobile")
            .Fill("新的手机号码", other.Mobile!).Fill("登录密码", Person.Password).SubmitAsync("发送验证码");
        Assert.Contains("已经用于一个账号", page.ShouldBe(HttpStatusCode.BadRequest).ErrorAt("新的手机号码"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_forgotten_password_is_set_anew_by_document_and_mobile()
    {
        var person = await host.Accounts.LitigantAsync();
        var page = await ForgottenAsync(person.DocumentNumber!.ToLowerInvariant(), person.Mobile!);
        page = await NewPasswordForm(page, CodeTo(person.Mobile!)).SubmitAsync("保存新密码");
        Assert.Equal("/sign-in", page.ShouldSay("密码已重新设置").Path);
        page = await page.Form("/sign-in").Fill("用户名或者手机号码", person.UserName).Fill("密码", NewPassword).SubmitAsync("登录");
        Assert.Equal("/matters", page.Redirects[0]);
    }

    [Fact]
    public async Task Nobody_learns_from_a_forgotten_password_who_has_an_account()
    {
        var person = await host.Accounts.LitigantAsync();
        var stranger = Support.Accounts.MobileOf(920_001);
        var (known, unknown) = (await ForgottenAsync(person.DocumentNumber!, person.Mobile!), await ForgottenAsync(person.DocumentNumber!, stranger));
        Assert.Equal(known.ShouldBeOk().Main, unknown.ShouldBeOk().Main);
        Assert.Empty(SentTo(stranger));
        Assert.Equal(
            (await ForgottenAsync(person.DocumentNumber!, person.Mobile!)).Errors, (await ForgottenAsync(person.DocumentNumber!, stranger)).Errors);
        var wrong = await NewPasswordForm(unknown, "000000").SubmitAsync("保存新密码");
        Assert.Contains("验证码不正确", wrong.ShouldBe(HttpStatusCode.BadRequest).ErrorAt("短信验证码"), StringComparison.Ordinal);
    }

    private async Task<Page> ForgottenAsync(string document, string mobile) =>
        await (await host.NewBrowser().GetAsync("/forgotten-password")).Form("/forgotten-password")
            .Fill("证件号码", document).Fill("手机号码", mobile).SubmitAsync("发送验证码");

    private static Form PasswordForm(Page page, string current) =>
        page.Form("/account/password").Fill("现在的密码", current).Fill("新密码", NewPassword).Fill("再填一次新密码", NewPassword);

    private static Form NewPasswordForm(Page page, string code) =>
        page.Form("/forgotten-password/confirmation").Fill("短信验证码", code).Fill("新密码", NewPassword).Fill("再填一次新密码", NewPassword);

    private string CodeTo(string mobile) => SixDigits().Match(SentTo(mobile)[0].Text).Value;

    private List<SentSms> SentTo(string mobile) =>
        [.. host.Services.GetRequiredService<DevelopmentSmsOutbox>().Messages.Where(m => m.Mobile == mobile)];

    [GeneratedRegex("[0-9]{6}")]
    private static partial Regex SixDigits();
}
