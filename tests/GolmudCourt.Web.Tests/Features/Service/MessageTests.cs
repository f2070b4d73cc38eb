using System.Text.RegularExpressions;
using GolmudCourt.Domain.Documents;
using GolmudCourt.Domain.Service;
using GolmudCourt.Web.Documents.Papers;
using GolmudCourt.Web.Features.Service;
using GolmudCourt.Web.Notifications;
using GolmudCourt.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace GolmudCourt.Web.Tests.Features.Service;

/// <summary>Service by e-mail and short message: through the one outbox, and what becomes of it written into the ledger.</summary>
public sealed partial class MessageTests(ChannelsHost host) : IClassFixture<ChannelsHost>
{
    private static readonly DateOnly s_today = new(2026, 11, 23);

    private GivenConfirmations Given => new(host);

    [Fact]
    public async Task An_email_is_queued_with_the_attempt_and_served_on_the_day_it_is_sent()
    {
        var (people, document, mail) = await RulingAsync();
        (await ServeAsync(people, document, people.First, "电子邮件")).ShouldBeOk().ShouldSay("已放入发件箱").ShouldSay("还没有生效");
        Assert.Empty(host.Smtp.To(mail));
        Assert.Equal(AttemptStatus.Sent, (await RecordAsync(document)).Attempts[0].Status);
        host.Clock.Advance(TimeSpan.FromDays(1));
        await host.SendAsync();
        await host.SendAsync();

        var letter = Assert.Single(host.Smtp.To(mail));
        var record = await RecordAsync(document);
        Assert.Equal((AttemptStatus.Delivered, (DateOnly?)s_today.AddDays(1), 1), (record.Attempts[0].Status, record.EffectiveOn, record.EffectiveBy));
        var row = await RowAsync(record);
        Assert.Equal((DeliveryState.Sent, null, mail, $"{row.Key:N}@court.example"), (row.State, row.Service!.Text, row.Service.To, letter.MessageId));
        Assert.Equal("System", (await host.JournalOfAsync(record.Key))[^1].Role.ToString());
        Assert.Contains($"https://court.example/s/{CodeIn(letter.TextBody)}", letter.TextBody, StringComparison.Ordinal);
        Assert.All([people.First.Name, document.Number, document.Name], w => Assert.DoesNotContain(w, letter.TextBody + letter.Subject, StringComparison.Ordinal));
        var page = (await (await host.BrowserOfAsync(people.Clerk)).GetAsync(ServiceLinks.Certificate(record.Key))).ShouldBeOk();
        page.ShouldSay("2026年11月24日").ShouldSay("电子邮件");
    }

    [Fact]
    public async Task The_code_of_the_email_opens_the_document_and_its_files()
    {
        var (people, document, mail) = await RulingAsync();
        await ServeAsync(people, document, people.First, "电子邮件");
        await host.SendAsync();
        var page = await host.NewBrowser().GetAsync($"/s/{CodeIn(Assert.Single(host.Smtp.To(mail)).TextBody)}");
        page = (await page.Form().Fill("证件号码的末四位", people.First.DocumentNumber![^4..]).SubmitAsync("获取手机验证码")).ShouldBeOk();
        var code = PhoneCode().Match(host.Gateway.To(people.First.Mobile!)[^1].Text).Groups[1].Value;
        page = (await page.Form().Fill("手机验证码", code).Check("我同意电子送达这份文书").SubmitAsync("打开文书")).ShouldBeOk().ShouldSay(document.Number);
        var record = await RecordAsync(document);
        Assert.Equal((AttemptStatus.Read, host.Clock.Now), (record.Attempts[0].Status, record.Attempts[0].ReadAt));
        Assert.Equal("Open", (await host.JournalOfAsync(record.Key))[^1].Act);

        var file = (await page.FormWithButton("下载DOCX").SubmitAsync()).ShouldBeOk();
        Assert.Equal("application/vnd.openxmlformats-officedocument.wordprocessingml.document", file.ContentType?.Split(';')[0]);
        Assert.Equal("PK"u8.ToArray(), file.Bytes[..2]);
        (await page.FormWithButton("下载DOCX").Set("pass", "forged").SubmitAsync()).ShouldBe(System.Net.HttpStatusCode.BadRequest).ShouldSay("请重新核对身份");
        Assert.Equal(
            host.Services.GetRequiredService<PdfMaker>().Program is not null,
            page.Body.Contains("下载PDF", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_refused_address_is_a_work_item_of_the_clerk_and_is_not_put_back()
    {
        var (people, document, mail) = await RulingAsync();
        await ServeAsync(people, document, people.First, "电子邮件");
        host.Smtp.AnswerToRecipient = "550 no such mailbox";
        await host.SendAsync();
        var record = await RecordAsync(document);
        Assert.Equal((true, AttemptStatus.Failed, (DateOnly?)null), (record.NeedsClerk, record.Attempts[0].Status, record.EffectiveOn));
        (await (await host.BrowserOfAsync(people.Clerk)).GetAsync(ServiceLinks.Root)).ShouldBeOk().ShouldSay(document.Number).ShouldSay("邮箱可能不存在").ShouldNotSay(mail);

        host.Smtp.AnswerToRecipient = null;
        var admin = await host.BrowserOfAsync(await host.Accounts.AdministratorAsync());
        (await admin.GetAsync("/administration/deliveries")).ShouldBeOk().ShouldNotSay(people.First.Name);
        await host.InScopeAsync(async services => await services.GetRequiredService<GolmudCourt.Web.Features.Administration.Deliveries.DeliveryQueries>().RetryAsync(null));
        await host.SendAsync();
        Assert.Empty(host.Smtp.To(mail));
        Assert.Equal((DeliveryState.Failed, null), ((await RowAsync(record)).State, (await RowAsync(record)).Service!.Text));
    }

    [Fact]
    public async Task While_the_server_is_down_nothing_is_lost_and_the_day_is_that_of_the_sending()
    {
        var (people, document, mail) = await RulingAsync();
        await host.Smtp.StopAsync();
        try
        {
            await ServeAsync(people, document, people.First, "电子邮件");
            await host.SendAsync();
            host.Clock.Advance(TimeSpan.FromHours(30));
            await host.SendAsync();
        }
        finally
        {
            host.Smtp.Start();
        }

        Assert.Equal(AttemptStatus.Sent, (await RecordAsync(document)).Attempts[0].Status);
        host.Clock.Advance(TimeSpan.FromHours(18));
        await host.SendAsync();
        Assert.Single(host.Smtp.To(mail));
        Assert.Equal(s_today.AddDays(2), (await RecordAsync(document)).EffectiveOn);
    }

    [Fact]
    public async Task After_three_days_it_is_given_up_and_the_clerk_has_it()
    {
        var (people, document, _) = await RulingAsync();
        await ServeAsync(people, document, people.First, "电子邮件");
        host.Smtp.AnswerToRecipient = "451 later";
        await host.SendAsync();
        Assert.False((await RecordAsync(document)).NeedsClerk);
        host.Clock.Advance(TimeSpan.FromHours(72));
        await host.SendAsync();
        Assert.True((await RecordAsync(document)).NeedsClerk);
    }

    [Fact]
    public async Task A_letter_taken_by_a_server_that_broke_off_comes_again_under_the_same_id_and_arrives_once()
    {
        var (people, document, mail) = await RulingAsync();
        await ServeAsync(people, document, people.First, "电子邮件");
        host.Smtp.BreaksOff = true;
        await host.SendAsync();
        host.Smtp.BreaksOff = false;
        host.Clock.Advance(TimeSpan.FromMinutes(2));
        await host.SendAsync();
        Assert.Equal(2, host.Smtp.To(mail).Count);
        Assert.Single(host.Smtp.To(mail).Select(m => m.MessageId + m.TextBody).Distinct());
        Assert.Single((await host.JournalOfAsync((await RecordAsync(document)).Key)), e => e.Act == "Deliver");
    }

    [Fact]
    public async Task Of_two_dispatchers_at_once_one_sends_and_one_day_is_written()
    {
        var (people, document, mail) = await RulingAsync();
        await ServeAsync(people, document, people.First, "电子邮件");
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => host.Dispatcher().RunAsync())));
        Assert.Single(host.Smtp.To(mail));
        Assert.Single((await host.JournalOfAsync((await RecordAsync(document)).Key)), e => e.Act == "Deliver");
    }

    [Fact]
    public async Task What_a_killed_dispatcher_held_is_served_by_another()
    {
        var (people, document, mail) = await RulingAsync();
        await ServeAsync(people, document, people.First, "电子邮件");
        var (dead, until) = ((Guid?)Guid.NewGuid(), (DateTimeOffset?)host.Clock.Now.AddMinutes(10));
        await host.DbAsync(db => db.NoticeDeliveries.ExecuteUpdateAsync(s => s.SetProperty(d => d.ClaimKey, dead).SetProperty(d => d.ClaimedUntil, until)));
        await host.SendAsync();
        Assert.Empty(host.Smtp.To(mail));
        host.Clock.Advance(TimeSpan.FromMinutes(11));
        await host.SendAsync();
        Assert.Single(host.Smtp.To(mail));
        Assert.NotNull((await RecordAsync(document)).EffectiveOn);
    }

    [Fact]
    public async Task What_the_clerk_ended_before_it_went_out_is_not_sent()
    {
        var (people, document, mail) = await RulingAsync();
        var page = await ServeAsync(people, document, people.First, "电子邮件");
        (await page.Form().Choose("情况", "登记失败").Fill("说明", "当事人来电更换邮箱").SubmitAsync("登记")).ShouldBeOk();
        await host.SendAsync();
        Assert.Empty(host.Smtp.To(mail));
        var row = await RowAsync(await RecordAsync(document));
        Assert.Equal((DeliveryState.Dropped, null), (row.State, row.Service!.Text));
    }

    [Fact]
    public async Task An_email_that_came_back_makes_the_service_undone_and_a_work_item()
    {
        var (people, document, _) = await RulingAsync();
        var page = await ServeAsync(people, document, people.First, "电子邮件");
        await host.SendAsync();
        var browser = await host.BrowserOfAsync(people.Clerk);
        page = (await browser.GetAsync(page.Path)).ShouldSay("2026年11月23日送达").ShouldNotSay("登记到达");
        (await page.Form().Choose("情况", "登记失败").Fill("说明", "收到退信，邮箱已满").SubmitAsync("登记")).ShouldBeOk().ShouldSay("请换一种方式再送");
        Assert.Equal((true, (DateOnly?)null), ((await RecordAsync(document)).NeedsClerk, (await RecordAsync(document)).EffectiveOn));
    }

    [Fact]
    public async Task A_short_message_waits_for_the_morning_and_alone_serves_nothing()
    {
        var (people, document, _) = await RulingAsync();
        host.Clock.Set(new DateTimeOffset(2026, 11, 23, 21, 30, 0, TimeSpan.FromHours(8)));
        await ServeAsync(people, document, people.Second, "短信提示");
        await host.SendAsync();
        Assert.DoesNotContain(host.Gateway.To(people.Second.Mobile!), c => c.Text.Contains("短码", StringComparison.Ordinal));
        host.Clock.Set(new DateTimeOffset(2026, 11, 24, 8, 0, 0, TimeSpan.FromHours(8)));
        await host.SendAsync();
        var call = Assert.Single(host.Gateway.To(people.Second.Mobile!), c => c.Text.Contains("短码", StringComparison.Ordinal));
        var record = await RecordAsync(document);
        Assert.Equal((AttemptStatus.Delivered, (DateOnly?)null, $"{(await RowAsync(record)).Key:N}"), (record.Attempts[0].Status, record.EffectiveOn, call.IdempotencyKey));
        Assert.DoesNotContain(document.Number, call.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_mail_server_what_waits_fails_and_the_clerk_has_it()
    {
        var (people, document, _) = await RulingAsync();
        await ServeAsync(people, document, people.First, "电子邮件");
        await ActivatorUtilities.CreateInstance<NoticeDispatcher>(host.Services, new NoMail()).RunAsync(TestContext.Current.CancellationToken);
        var record = await RecordAsync(document);
        Assert.Equal((true, "短信、邮件服务没有接通，没有发出"), (record.NeedsClerk, record.Attempts[0].Remark));
    }

    // The first agreed and gave an e-mail; the second did not agree.
    private async Task<(ConfirmationPeople People, IssuedDocument Document, string Mail)> RulingAsync()
    {
        await host.BeginAsync();
        var people = await Given.PeopleAsync();
        var key = await Given.ConfirmedAsync(people);
        var mail = $"{people.First.UserName}@served.example";
        await Given.ActAsync(key, people.First, (a, o) => a.ChooseService(1, GivenConfirmations.Choice(a.Parties.Single(p => p.Number == 1), email: mail), o));
        await Given.ActAsync(key, people.Second, (a, o) => a.ChooseService(2, GivenConfirmations.Choice(a.Parties.Single(p => p.Number == 2), agrees: false), o));
        var document = await host.InScopeAsync(async services => await services.GetRequiredService<PaperDesk>()
            .IssueAsync(DocumentKinds.ConfirmationRuling, key, null, await host.Given.OccasionAsync(services, people.Judge)));
        await host.DbAsync(db => db.NoticeDeliveries.ExecuteDeleteAsync());
        return (people, document, mail);
    }

    private async Task<Page> ServeAsync(ConfirmationPeople people, IssuedDocument document, Person to, string channel) =>
        await (await (await host.BrowserOfAsync(people.Clerk)).GetAsync(ServiceLinks.Of(document.Key))).Form()
            .Fill("收件人", $"申请人：{to.Name}").Choose("送达方式", channel).SubmitAsync("送达");

    private Task<ServiceRecord> RecordAsync(IssuedDocument document) =>
        host.DbAsync(db => db.ServiceRecords.AsNoTracking().Include(r => r.Attempts).Include(r => r.Codes).SingleAsync(r => r.DocumentId == document.Id));

    private Task<NoticeDelivery> RowAsync(ServiceRecord record) =>
        host.DbAsync(db => db.NoticeDeliveries.AsNoTracking().SingleAsync(d => d.Service!.Record == record.Key));

    private static string CodeIn(string? text) => ShortCode().Match(text ?? "").Groups[1].Value;

    [GeneratedRegex("/s/([0-9A-Z]{10})")]
    private static partial Regex ShortCode();

    [GeneratedRegex("验证码([0-9]{6})")]
    private static partial Regex PhoneCode();
}
