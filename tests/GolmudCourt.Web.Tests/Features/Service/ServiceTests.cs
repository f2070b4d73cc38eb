using System.Net;
using System.Text.RegularExpressions;
using GolmudCourt.Domain.Documents;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Service;
using GolmudCourt.Web.Documents.Papers;
using GolmudCourt.Web.Notifications;
using GolmudCourt.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace GolmudCourt.Web.Tests.Features.Service;

/// <summary>送达: sent, arrived, read or failed; the day of effect explained; nobody served online who did not agree.</summary>
public sealed partial class ServiceTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task One_who_agreed_is_served_in_the_account_and_opening_is_recorded()
    {
        var (me, clerk, key, document) = await AcceptanceAsync();
        var browser = await host.BrowserOfAsync(clerk);
        Assert.Contains($"/service/of/{document.Key}", (await browser.GetAsync($"/documents/{document.Key}")).Body, StringComparison.Ordinal);
        var page = (await browser.GetAsync($"/service/of/{document.Key}")).ShouldBeOk().ShouldSay("同意，有账号").ShouldSay("没有同意，没有账号");
        page = (await Serve(page, $"原告：{me.Name}", "在线账号")).ShouldBeOk().ShouldSay("2026年11月23日送达").ShouldSay("在线诉讼规则 31");
        Assert.Equal("ServeDocument", (await host.JournalOfAsync(key))[^1].Act);

        var mine = await host.BrowserOfAsync(me);
        var inbox = (await mine.GetAsync("/service/inbox")).ShouldBeOk().ShouldSay(document.Number).ShouldSay("未阅");
        var received = (await inbox.FollowAsync($"受理案件通知书（{document.Number}）")).ShouldBeOk().ShouldSay("现将有关事项通知如下");
        (await received.FormWithButton("告知法院我已收到").SubmitAsync("告知法院我已收到")).ShouldBeOk().ShouldSay("已告知法院");
        var record = await RecordOf(document);
        Assert.Equal((AttemptStatus.Read, host.Clock.Now), (record.Attempts[0].Status, record.Attempts[0].ReadAt));
        Assert.NotNull(record.Attempts[0].AcknowledgedAt);
        (await browser.GetAsync(page.Path)).ShouldSay("已阅").ShouldSay("回复收悉");
        (await browser.GetAsync($"{page.Path}/certificate")).ShouldBeOk().ShouldSay("送达回证").ShouldSay(me.Name).ShouldSay("2026年11月23日");
        Assert.Equal(HttpStatusCode.OK, (await mine.GetAsync($"/service/inbox/{record.Key}/docx")).Status);
        (await (await host.BrowserOfAsync(await host.Accounts.LitigantAsync())).GetAsync($"/service/inbox/{record.Key}")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task One_who_did_not_agree_is_not_served_online()
    {
        var (me, clerk, key, document) = await AcceptanceAsync();
        await host.Given.ActAsync(key, me, (filing, _, occasion) => filing.RevokeConsent(ConsentStage.Service, occasion));
        var page = await Serve(await (await host.BrowserOfAsync(clerk)).GetAsync($"/service/of/{document.Key}"), $"原告：{me.Name}", "在线账号");
        page.ShouldBe(HttpStatusCode.BadRequest).ShouldSay("没有同意电子送达");
        Assert.Equal(0, await host.DbAsync(db => db.ServiceRecords.CountAsync(r => r.DocumentId == document.Id)));
    }

    [Fact]
    public async Task A_letter_that_comes_back_waits_for_the_clerk_until_another_way_works()
    {
        var (_, clerk, _, document) = await AcceptanceAsync();
        var browser = await host.BrowserOfAsync(clerk);
        var page = (await Serve(await browser.GetAsync($"/service/of/{document.Key}"), "被告：格尔木测试商贸有限公司", "邮寄", "EMS100200")).ShouldBeOk().ShouldSay("还没有生效");
        page = (await page.Form().Choose("情况", "登记退回").Fill("退回的原因", "无人签收或者其他原因").SubmitAsync("登记")).ShouldBeOk().ShouldSay("请换一种方式再送");
        (await browser.GetAsync("/service")).ShouldBeOk().ShouldSay(document.Number).ShouldSay("无人签收或者其他原因");
        await Serve(await browser.GetAsync($"/service/of/{document.Key}"), "被告：格尔木测试商贸有限公司", "直接送达", "李法警");
        (await browser.GetAsync("/service")).ShouldNotSay(document.Number);
        page = await browser.GetAsync(page.Path);
        (await page.Form().Choose("情况", "登记到达").Fill("日期", "2026-11-22").SubmitAsync("登记")).ShouldBeOk().ShouldSay("2026年11月22日送达").ShouldSay("民诉法 87");
        (await Serve(await browser.GetAsync($"/service/of/{document.Key}"), "被告：格尔木测试商贸有限公司", "邮寄")).ShouldBe(HttpStatusCode.BadRequest).ShouldSay("不用再次送达");
    }

    [Fact]
    public async Task What_is_not_told_is_asked_for_at_its_field()
    {
        var (me, clerk, _, document) = await AcceptanceAsync();
        var browser = await host.BrowserOfAsync(clerk);
        var page = await browser.GetAsync($"/service/of/{document.Key}");
        Assert.Equal("请选择收件人和送达方式", (await page.Form().SubmitAsync("送达")).ShouldBe(HttpStatusCode.BadRequest).ErrorAt("收件人"));
        page = await Serve(page, $"原告：{me.Name}", "邮寄");
        (await page.Form().Choose("情况", "登记失败").SubmitAsync("登记")).ShouldBe(HttpStatusCode.BadRequest).ShouldSay("请写明失败的原因");
        (await page.Form().Choose("情况", "登记到达").Fill("日期", "2026-11-24").SubmitAsync("登记")).ShouldBe(HttpStatusCode.BadRequest).ShouldSay("日期不能晚于今天");
    }

    [Fact]
    public async Task One_without_an_account_fetches_by_short_code_document_tail_and_telephone()
    {
        var (record, code, person) = await ByCodeAsync();
        var browser = host.NewBrowser();
        var page = (await (await browser.GetAsync("/s")).ShouldBeOk().Form().Fill("短码", code).SubmitAsync("下一步")).ShouldBeOk().ShouldSay(record.RecipientName).ShouldNotSay(record.DocumentName);
        page = (await page.Form().Fill("证件号码的末四位", "0000").SubmitAsync("获取手机验证码")).ShouldBe(HttpStatusCode.BadRequest).ShouldSay("请核对");
        page = (await page.Form().Fill("证件号码的末四位", person.DocumentNumber![^4..]).SubmitAsync("获取手机验证码")).ShouldBeOk().ShouldSay("验证码已发到");
        var phoneCode = PhoneCode().Match(SmsTo(person.Mobile!)[0]).Groups[1].Value;
        var refused = await page.Form().Fill("手机验证码", phoneCode).SubmitAsync("打开文书");
        refused.ShouldBe(HttpStatusCode.BadRequest).ShouldSay("须明确同意电子送达");
        (await refused.Form().Fill("手机验证码", phoneCode).Check("我同意电子送达这份文书").SubmitAsync("打开文书")).ShouldBeOk().ShouldSay("现将有关事项通知如下").ShouldSay("推定该日送达");
        var read = await RecordAsync(record.Key);
        Assert.Equal((new DateOnly(2026, 11, 23), true, true), (read.EffectiveOn, read.Rebuttable, read.ConsentedByCode));
        Assert.Equal(1, read.Codes[^1].WrongTries);
    }

    [Fact]
    public async Task A_code_tried_wrongly_too_often_is_locked_for_the_right_one_too()
    {
        var (record, code, person) = await ByCodeAsync();
        var browser = host.NewBrowser();
        for (var i = 0; i < 5; i++)
        {
            var page = await browser.GetAsync($"/s/{code}");
            await page.Form().Fill("证件号码的末四位", "9999").SubmitAsync("获取手机验证码");
        }

        (await browser.GetAsync($"/s/{code}")).ShouldBe(HttpStatusCode.BadRequest).ShouldSay("已经锁定");
        Assert.NotNull((await RecordAsync(record.Key)).Codes[^1].LockedAt);
        Assert.DoesNotContain(SmsTo(person.Mobile!), m => m.Contains("验证码", StringComparison.Ordinal));
        (await browser.GetAsync("/s/ABCDE23456")).ShouldBe(HttpStatusCode.BadRequest).ShouldSay("没有这个短码");
    }

    [Fact]
    public async Task A_code_is_over_after_its_time()
    {
        var (_, code, _) = await ByCodeAsync();
        var now = host.Clock.Now;
        host.Clock.Set(now.AddDays(15));
        (await host.NewBrowser().GetAsync($"/s/{code}")).ShouldBe(HttpStatusCode.BadRequest).ShouldSay("已经过期");
        host.Clock.Set(now);
    }

    [Fact]
    public async Task The_certificate_is_a_document_of_the_matter_that_lists_what_was_served()
    {
        var (me, clerk, key, document) = await AcceptanceAsync();
        var browser = await host.BrowserOfAsync(clerk);
        (await browser.GetAsync($"/documents/of/{key}")).ShouldBeOk().ShouldSay("还没有送达过文书");
        await Serve(await browser.GetAsync($"/service/of/{document.Key}"), $"原告：{me.Name}", "在线账号");
        var page = await browser.GetAsync($"/documents/of/{key}/preview/filing-service-certificate");
        (await page.ShouldBeOk().ShouldSay(me.Name).ShouldSay("2026年11月23日").Form().SubmitAsync("签发")).ShouldBeOk().ShouldSay("《送达回证（立案）》已签发").ShouldSay(document.Number);
    }

    [Theory]
    [InlineData("/service")]
    [InlineData("/service/of/{0}")]
    [InlineData("/service/records/{0}")]
    public async Task The_ledger_is_the_clerks(string path)
    {
        var (me, _, _, document) = await AcceptanceAsync();
        var page = await (await host.BrowserOfAsync(me)).GetOnceAsync(string.Format(System.Globalization.CultureInfo.InvariantCulture, path, document.Key));
        Assert.NotEqual(HttpStatusCode.OK, page.Status);
    }

    private async Task<(Person Me, Person Clerk, Guid Key, IssuedDocument Document)> AcceptanceAsync()
    {
        var (me, clerk) = (await host.Accounts.LitigantAsync(), await host.Accounts.ClerkAsync());
        var key = await host.Given.DocketedAsync(me, clerk);
        return (me, clerk, key, await IssueAsync(clerk, key));
    }

    // One who has not agreed to electronic service gets a short message and decides on the page.
    private async Task<(ServiceRecord Record, string Code, Person Person)> ByCodeAsync()
    {
        var (me, clerk, key, document) = await AcceptanceAsync();
        await host.Given.ActAsync(key, me, (filing, _, occasion) => filing.RevokeConsent(ConsentStage.Service, occasion));
        var browser = await host.BrowserOfAsync(clerk);
        (await Serve(await browser.GetAsync($"/service/of/{document.Key}"), $"原告：{me.Name}", "短信提示")).ShouldBeOk().ShouldSay("已放入发件箱");
        await host.Services.GetRequiredService<NoticeDispatcher>().RunAsync();
        var text = SmsTo(me.Mobile!).First(m => m.Contains("短码", StringComparison.Ordinal));
        return (await RecordOf(document), ShortCode().Match(text).Groups[1].Value, me);
    }

    private static Task<Page> Serve(Page page, string recipient, string channel, string? details = null)
    {
        var form = page.Form().Fill("收件人", recipient).Choose("送达方式", channel);
        return (details is null ? form : form.Fill("邮件号、送达人、刊登的报纸", details)).SubmitAsync("送达");
    }

    private Task<IssuedDocument> IssueAsync(Person clerk, Guid matter) => host.InScopeAsync(async services =>
        await services.GetRequiredService<PaperDesk>().IssueAsync(DocumentKinds.Acceptance, matter, null, await host.Given.OccasionAsync(services, clerk)));

    private Task<ServiceRecord> RecordOf(IssuedDocument document) =>
        host.DbAsync(db => db.ServiceRecords.AsNoTracking().Include(r => r.Attempts).Include(r => r.Codes).SingleAsync(r => r.DocumentId == document.Id));

    private Task<ServiceRecord> RecordAsync(Guid key) =>
        host.DbAsync(db => db.ServiceRecords.AsNoTracking().Include(r => r.Attempts).Include(r => r.Codes).SingleAsync(r => r.Key == key));

    private IReadOnlyList<string> SmsTo(string mobile) =>
        [.. host.Services.GetRequiredService<DevelopmentSmsOutbox>().Messages.Where(m => m.Mobile == mobile).Select(m => m.Text)];

    [GeneratedRegex("/s/([0-9A-Z]{10})")]
    private static partial Regex ShortCode();

    [GeneratedRegex("验证码([0-9]{6})")]
    private static partial Regex PhoneCode();
}
