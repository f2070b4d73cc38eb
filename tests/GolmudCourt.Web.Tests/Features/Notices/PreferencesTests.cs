using System.Net;
using System.Text.RegularExpressions;
using GolmudCourt.Web.Notifications;
using GolmudCourt.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace GolmudCourt.Web.Tests.Features.Notices;

public sealed partial class PreferencesTests(PortalHost host) : IClassFixture<PortalHost>
{
    private GivenNotices Notices => new(host);

    [Fact]
    public async Task One_chooses_the_channels_of_each_group_and_the_law_keeps_its_place_in_the_inbox()
    {
        var (me, clerk) = (await host.Accounts.LitigantAsync(), await host.Accounts.ClerkAsync());
        var browser = await host.BrowserOfAsync(me);
        var form = (await browser.GetAsync("/account/notices")).ShouldBeOk().ShouldSay("立案").ShouldSay("期限提醒").Form("/account/notices");
        form.Set("Groups[0].Inbox", "false").Set("Groups[0].Mail", "false").Set("Groups[0].Sms", "false");
        (await form.SubmitAsync("保存设置")).ShouldBeOk().ShouldSay("通知设置已保存");
        Assert.Equal((false, false, false), await WishAsync(me, NoticeGroup.Filing));
        Assert.Equal((true, true, true), await WishAsync(me, NoticeGroup.Mediation));
        var key = await host.Given.DocketedAsync(me, clerk);
        await host.Given.ActAsync(key, clerk, (f, _, o) => f.RecordPayment("QH20260003", o));
        var told = await Notices.OfAsync(me);
        Assert.Equal(2, told.Count);
        Assert.All(told, n => Assert.True(n is { Statutory: true, InInbox: true, Deliveries: [] }));
    }

    [Fact]
    public async Task An_address_is_kept_when_its_code_came_back()
    {
        var me = await host.Accounts.LitigantAsync();
        var browser = await host.BrowserOfAsync(me);
        var page = await AskAsync(browser, "Wang.Test@Example.ORG", Person.Password);
        var letter = Assert.Single(LettersTo("Wang.Test@example.org"));
        page = await page.ShouldBeOk().Form("/account/mail/code").Fill("邮件验证码", "000000").SubmitAsync("确认");
        Assert.Contains("核对邮件", page.ShouldBe(HttpStatusCode.BadRequest).ErrorAt("邮件验证码"), StringComparison.Ordinal);
        Assert.Null((await ReadAsync(me)).Address);
        page = await page.Form("/account/mail/code").Fill("邮件验证码", SixDigits().Match(letter.Text).Value).SubmitAsync("确认");
        page.ShouldBeOk().ShouldSay("电子邮箱已确认").ShouldSay("W***@example.org").ShouldNotSay("Wang.Test");
        Assert.Equal(("Wang.Test@example.org", true), await ReadAsync(me));

        page = await (await browser.GetAsync("/account/mail")).Form("/account/mail/removal").SubmitAsync("删除现在的邮箱");
        page.ShouldSay("电子邮箱已删除");
        Assert.Equal((null, false), await ReadAsync(me));
    }

    [Fact]
    public async Task The_address_is_encrypted_at_rest()
    {
        var me = await host.Accounts.LitigantAsync();
        await Notices.MailAsync(me, "secret-address@example.org");
        var stored = await host.DbAsync(db => db.Database.SqlQuery<string>($"SELECT MailAddress AS Value FROM Users WHERE Id = {me.Id}").SingleAsync());
        Assert.DoesNotContain("secret-address", stored, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("not an address")]
    [InlineData("name@localhost")]
    [InlineData("name@exa mple.org")]
    [InlineData("张三@example.org")]
    [InlineData("Some One <name@example.org>")]
    public async Task What_is_no_address_is_refused_at_its_field(string typed)
    {
        var browser = await host.BrowserOfAsync(await host.Accounts.LitigantAsync());
        var page = await AskAsync(browser, typed, Person.Password);
        Assert.Contains("请填写正确的电子邮箱", page.ShouldBe(HttpStatusCode.BadRequest).ErrorAt("电子邮箱"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_password_sends_nothing_and_a_second_code_waits()
    {
        var browser = await host.BrowserOfAsync(await host.Accounts.LitigantAsync());
        Assert.NotNull((await AskAsync(browser, "wait@example.org", "wrong")).ShouldBe(HttpStatusCode.BadRequest).ErrorAt("登录密码"));
        Assert.Empty(LettersTo("wait@example.org"));
        (await AskAsync(browser, "wait@example.org", Person.Password)).ShouldBeOk();
        Assert.Contains("刚刚发送过", (await AskAsync(browser, "wait@example.org", Person.Password)).ShouldBe(HttpStatusCode.BadRequest).ErrorAt("电子邮箱"), StringComparison.Ordinal);
        Assert.Single(LettersTo("wait@example.org"));
    }

    [Fact]
    public async Task The_code_of_one_account_confirms_nothing_for_another()
    {
        var (me, other) = (await host.Accounts.LitigantAsync(), await host.Accounts.LitigantAsync());
        var page = await AskAsync(await host.BrowserOfAsync(me), "mine@example.org", Person.Password);
        var note = page.Document.QuerySelector("input[name=Sealed]")!.GetAttribute("value")!;
        var foreign = await AskAsync(await host.BrowserOfAsync(other), "others@example.org", Person.Password);
        var answer = await foreign.Form("/account/mail/code").Set("Sealed", note)
            .Fill("邮件验证码", SixDigits().Match(LettersTo("mine@example.org")[0].Text).Value).SubmitAsync("确认");
        answer.ShouldBe(HttpStatusCode.BadRequest).ShouldSay("请重新填写电子邮箱");
        Assert.Equal((null, false), await ReadAsync(other));
    }

    private async Task<Page> AskAsync(Browser browser, string address, string password) =>
        await (await browser.GetAsync("/account/mail")).Form("/account/mail").Fill("电子邮箱", address).Fill("登录密码", password).SubmitAsync("发送验证码");

    private List<Letter> LettersTo(string address) =>
        [.. host.Services.GetRequiredService<DevelopmentMailOutbox>().Letters.Select(l => l.Letter).Where(l => l.To == address)];

    private Task<(string? Address, bool Confirmed)> ReadAsync(Person person) => host.DbAsync(async db =>
        await db.Users.SingleAsync(u => u.Id == person.Id) is var u ? (u.MailAddress, u.MailConfirmedAt != null) : default);

    private Task<(bool, bool, bool)> WishAsync(Person person, NoticeGroup group) => host.DbAsync(async db =>
        await db.NoticePreferences.SingleAsync(p => p.UserId == person.Id && p.Group == group) is var p ? (p.Inbox, p.Mail, p.Sms) : default);

    [GeneratedRegex("[0-9]{6}")]
    private static partial Regex SixDigits();
}
