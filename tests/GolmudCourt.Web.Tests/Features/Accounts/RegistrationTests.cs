using System.Net;
using System.Text.RegularExpressions;
using GolmudCourt.Domain;
using GolmudCourt.Web.Notifications;
using GolmudCourt.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace GolmudCourt.Web.Tests.Features.Accounts;

public sealed partial class RegistrationTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Password = "昆仑山下的一句长密码";
    private static int _next = 700_000;

    [Fact]
    public async Task A_litigant_registers_by_document_and_code_and_is_signed_in()
    {
        var (browser, document, mobile) = Someone();
        var page = await Step1Async(browser, document, mobile, returnUrl: "/account");
        page.ShouldBeOk().ShouldSay("第2步").ShouldNotSay(document).ShouldNotSay(mobile);
        Assert.DoesNotContain(document, page.Body, StringComparison.Ordinal);

        page = await Step2(page, CodeTo(mobile), "kunlun-" + mobile[^4..]).SubmitAsync("完成注册");
        Assert.Equal("/account", page.ShouldBeOk().ShouldSay("注册成功").Path);
        page.ShouldSay("才让·卓玛").ShouldSay(mobile[..3] + "****" + mobile[^4..]).ShouldNotSay(document).ShouldNotSay(mobile);

        var userName = "kunlun-" + mobile[^4..];
        var user = await host.DbAsync(db => db.Users.SingleAsync(u => u.UserName == userName));
        Assert.Equal((document, mobile), (user.DocumentNumber, user.Mobile));
        Assert.NotNull(user.MobileConfirmedAt);
    }

    [Fact]
    public async Task An_agent_names_firm_and_licence()
    {
        var (browser, document, mobile) = Someone();
        var page = await Step1Async(browser, document, mobile, role: "代理人");
        Assert.NotNull(page.ShouldBe(HttpStatusCode.BadRequest).ErrorAt("执业机构或者单位"));
        page = await page.Form("/register").Fill("执业机构或者单位", "青海某律师事务所").Fill("执业证号", "16328202010000009").SubmitAsync("发送验证码");
        await Step2(page.ShouldBeOk(), CodeTo(mobile), "agent-" + mobile[^4..]).SubmitAsync("完成注册");
        var userName = "agent-" + mobile[^4..];
        var role = await host.DbAsync(db => (from u in db.Users
                                             join m in db.UserRoles on u.Id equals m.UserId
                                             join r in db.Roles on m.RoleId equals r.Id
                                             where u.UserName == userName
                                             select r.Name).SingleAsync());
        Assert.Equal(nameof(CourtRole.Agent), role);
    }

    [Theory]
    [InlineData(nameof(CourtRole.Clerk))]
    [InlineData(nameof(CourtRole.Administrator))]
    [InlineData(nameof(CourtRole.System))]
    public async Task Nobody_registers_as_staff(string role)
    {
        var (browser, document, mobile) = Someone();
        var page = await browser.GetAsync("/register");
        var form = page.Form("/register").Choose("您以什么身份使用", "当事人")
            .Fill("姓名或者单位名称", "某甲").Fill("证件号码", document).Fill("手机号码", mobile);
        page.Document.QuerySelector("input[name=Role]:checked")!.SetAttribute("value", role);
        (await form.SubmitAsync("发送验证码")).ShouldBe(HttpStatusCode.BadRequest).ShouldSay("由系统管理员开通");
        Assert.Empty(SentTo(mobile));
    }

    [Theory]
    [InlineData("姓名或者单位名称", "😀")]
    [InlineData("证件号码", "632801199001010000")]
    [InlineData("手机号码", "12345")]
    public async Task A_mistake_is_said_at_its_field_and_the_rest_stays(string label, string value)
    {
        var (browser, document, mobile) = Someone();
        var form = (await browser.GetAsync("/register")).Form("/register").Choose("您以什么身份使用", "当事人")
            .Fill("姓名或者单位名称", "某甲").Fill("证件号码", document).Fill("手机号码", mobile).Fill(label, value);
        var page = await form.SubmitAsync("发送验证码");
        Assert.NotNull(page.ShouldBe(HttpStatusCode.BadRequest).ErrorAt(label));
        Assert.Equal(value, page.Form("/register").ValueOf(label));
        Assert.Single(page.Errors);
        Assert.Empty(SentTo(mobile));
    }

    [Fact]
    public async Task One_document_and_one_mobile_are_one_account()
    {
        var known = await host.Accounts.LitigantAsync("某知名人士");
        var (browser, document, mobile) = Someone();
        var page = await Step1Async(browser, known.DocumentNumber!, mobile);
        Assert.Contains("已经注册过账号", page.ShouldBe(HttpStatusCode.BadRequest).ErrorAt("证件号码"), StringComparison.Ordinal);
        page = await Step1Async(browser, document, known.Mobile!);
        Assert.Contains("已经用于另一个账号", page.ShouldBe(HttpStatusCode.BadRequest).ErrorAt("手机号码"), StringComparison.Ordinal);
        page.ShouldNotSay("某知名人士");
    }

    [Theory]
    [InlineData("short", "至少10个字符")]
    [InlineData("qwertyuiop", "太常用")]
    [InlineData("aaaaaaaaaaaa", "不同的字符")]
    [InlineData("my-kunlun-name-1", "不要包含用户名")]
    public async Task A_weak_password_is_refused_and_the_code_stays_good(string password, string sentence)
    {
        var (browser, document, mobile) = Someone();
        var page = await Step1Async(browser, document, mobile);
        var code = CodeTo(mobile);
        page = await Step2(page, code, "kunlun-name", password).SubmitAsync("完成注册");
        Assert.Contains(sentence, page.ShouldBe(HttpStatusCode.BadRequest).ErrorAt("密码"), StringComparison.Ordinal);
        (await Step2(page, code, "weak-" + mobile[^5..]).SubmitAsync("完成注册")).ShouldSay("注册成功");
    }

    [Fact]
    public async Task Five_wrong_codes_end_a_code()
    {
        var (browser, document, mobile) = Someone();
        var page = await Step1Async(browser, document, mobile);
        var code = CodeTo(mobile);
        var wrong = code == "000000" ? "000001" : "000000";
        for (var i = 0; i < 5; i++)
        {
            page = await Step2(page, wrong, "five-" + mobile[^5..]).SubmitAsync("完成注册");
            Assert.Contains("验证码不正确", page.ShouldBe(HttpStatusCode.BadRequest).ErrorAt("短信验证码"), StringComparison.Ordinal);
        }

        page = await Step2(page, code, "five-" + mobile[^5..]).SubmitAsync("完成注册");
        Assert.Contains("请重新获取", page.ShouldBe(HttpStatusCode.BadRequest).ErrorAt("短信验证码"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_is_good_for_ten_minutes_and_comes_once_a_minute_and_five_times_an_hour()
    {
        var (browser, document, mobile) = Someone();
        var page = await Step1Async(browser, document, mobile);
        (await AgainAsync(page)).ShouldSay("请等60秒后再试");
        for (var i = 0; i < 4; i++)
        {
            host.Clock.Advance(TimeSpan.FromSeconds(61));
            page = (await AgainAsync(page)).ShouldSay("新的验证码已发送");
        }

        host.Clock.Advance(TimeSpan.FromSeconds(61));
        (await AgainAsync(page)).ShouldSay("一小时内已发送5次");
        Assert.Equal(5, SentTo(mobile).Count);
        host.Clock.Advance(TimeSpan.FromMinutes(10));
        var late = await Step2(page, CodeTo(mobile), "late-" + mobile[^5..]).SubmitAsync("完成注册");
        Assert.Contains("已失效", late.ErrorAt("短信验证码"), StringComparison.Ordinal);
        host.Clock.Set(TestClock.Start);
    }

    [Fact]
    public async Task Codes_are_not_kept_in_the_clear()
    {
        var (browser, document, mobile) = Someone();
        await Step1Async(browser, document, mobile);
        var code = CodeTo(mobile);
        Assert.DoesNotContain(await host.DbAsync(db => db.PhoneCodes.ToListAsync()), c => c.CodeKey.Contains(code, StringComparison.Ordinal) && c.CodeKey.Length < 40);
        Assert.All(await host.DbAsync(db => db.PhoneCodes.ToListAsync()), c => Assert.Equal(40, c.CodeKey.Length));
    }

    [Fact]
    public async Task A_changed_note_begins_again()
    {
        var (browser, document, mobile) = Someone();
        var page = await Step1Async(browser, document, mobile);
        page = await Step2(page, CodeTo(mobile), "forged-name").Set("Sealed", "forged").SubmitAsync("完成注册");
        Assert.Equal("/register", page.ShouldSay("请重新填写").Path);
    }

    private static (string Document, string Mobile) Numbers()
    {
        var number = Interlocked.Increment(ref _next);
        return (Support.Accounts.IdCardOf(number), Support.Accounts.MobileOf(number));
    }

    private (Browser Browser, string Document, string Mobile) Someone()
    {
        var (document, mobile) = Numbers();
        return (host.NewBrowser(), document, mobile);
    }

    private static async Task<Page> Step1Async(Browser browser, string document, string mobile, string role = "当事人", string? returnUrl = null) =>
        await (await browser.GetAsync(returnUrl is null ? "/register" : $"/register?returnUrl={returnUrl}")).Form("/register")
            .Choose("您以什么身份使用", role).Fill("姓名或者单位名称", "才让·卓玛").Fill("证件号码", document).Fill("手机号码", mobile).SubmitAsync("发送验证码");

    private static Form Step2(Page page, string code, string userName, string password = Password) =>
        page.Form("/register/confirmation").Fill("短信验证码", code).Fill("用户名", userName).Fill("密码", password).Fill("再填一次密码", password);

    private static Task<Page> AgainAsync(Page page) => page.Form("/register/code").SubmitAsync("重新发送验证码");

    private string CodeTo(string mobile) => SixDigits().Match(SentTo(mobile)[0].Text).Value;

    private List<SentSms> SentTo(string mobile) =>
        [.. host.Services.GetRequiredService<DevelopmentSmsOutbox>().Messages.Where(m => m.Mobile == mobile)];

    [GeneratedRegex("[0-9]{6}")]
    private static partial Regex SixDigits();
}
