using GolmudCourt.Web.Notifications;
using GolmudCourt.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace GolmudCourt.Web.Tests.Features.Notices;

/// <summary>From the outbox to a real mail server and a real gateway, and what becomes of it when they fail.</summary>
public sealed class DispatchTests(ChannelsHost host) : IClassFixture<ChannelsHost>
{
    private GivenNotices Notices => new(host);

    [Fact]
    public async Task An_email_and_a_short_message_go_out_once_and_say_no_more_than_the_inbox()
    {
        var (me, mail) = await PersonAsync();
        await Notices.AskedToCorrectAsync(me);
        await host.SendAsync();
        await host.SendAsync();
        Assert.Equal(2, host.Smtp.To(mail).Count);
        var letter = host.Smtp.To(mail)[1];
        var told = (await Notices.OfAsync(me))[1];
        Assert.Equal("【格尔木市人民法院】立案通知", letter.Subject);
        Assert.Contains(told.Text, letter.TextBody, StringComparison.Ordinal);
        Assert.Contains($"https://court.example/notices/{told.Id}", letter.TextBody, StringComparison.Ordinal);
        Assert.Equal($"{told.Deliveries.Single(d => d.Channel == NoticeChannel.Mail).Key:N}@court.example", letter.MessageId);
        var call = Assert.Single(host.Gateway.To(me.Mobile!));
        Assert.Equal($"【格尔木市人民法院】{told.Text}", call.Text);
        Assert.Equal(($"{told.Deliveries.Single(d => d.Channel == NoticeChannel.Sms).Key:N}", "Bearer secret-of-the-court"), (call.Id, call.Authorization));
        Assert.Equal(call.Id, call.IdempotencyKey);
        Assert.All((await Notices.OfAsync(me)).SelectMany(n => n.Deliveries), d => Assert.Equal((DeliveryState.Sent, 1, null), (d.State, d.Attempts, d.LastError)));
        Assert.DoesNotContain(me.Name, letter.TextBody + letter.Subject + call.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_the_mail_server_is_down_for_an_hour_nothing_is_lost_and_afterwards_nothing_comes_twice()
    {
        var people = new List<(Person Person, string Mail)>();
        await host.Smtp.StopAsync();
        try
        {
            for (var i = 0; i < 3; i++)
            {
                people.Add(await PersonAsync(begin: i == 0));
                await Notices.AskedToCorrectAsync(people[^1].Person);
            }

            for (var minute = 0; minute < 60; minute += 5)
            {
                await host.SendAsync();
                host.Clock.Advance(TimeSpan.FromMinutes(5));
            }
        }
        finally
        {
            host.Smtp.Start();
        }

        foreach (var (person, mail) in people)
        {
            Assert.Empty(host.Smtp.To(mail));
            Assert.All(await Notices.DeliveriesAsync(person, NoticeChannel.Mail), d => Assert.Equal(DeliveryState.Waiting, d.State));
            Assert.Single(host.Gateway.To(person.Mobile!));
        }

        Assert.Contains((await Notices.DeliveriesAsync(people[0].Person, NoticeChannel.Mail)), d => d is { LastError: "connect", Attempts: > 1 });
        host.Clock.Advance(TimeSpan.FromMinutes(61));
        await host.SendAsync();
        await host.SendAsync();
        Assert.All(people, p => Assert.Equal(2, host.Smtp.To(p.Mail).Count));
        Assert.All(people, p => Assert.Equal(2, host.Smtp.To(p.Mail).Select(m => m.MessageId).Distinct().Count()));
    }

    [Fact]
    public async Task A_letter_taken_by_a_server_that_broke_off_comes_again_under_the_same_id()
    {
        var (me, mail) = await PersonAsync();
        await host.Given.SubmittedAsync(me);
        host.Smtp.BreaksOff = true;
        await host.SendAsync();
        Assert.Equal(DeliveryState.Waiting, (await Notices.DeliveriesAsync(me, NoticeChannel.Mail))[0].State);
        host.Smtp.BreaksOff = false;
        host.Clock.Advance(TimeSpan.FromMinutes(2));
        await host.SendAsync();
        Assert.Equal(DeliveryState.Sent, (await Notices.DeliveriesAsync(me, NoticeChannel.Mail))[0].State);
        Assert.Equal(2, host.Smtp.To(mail).Count);
        Assert.Single(host.Smtp.To(mail).Select(m => m.MessageId).Distinct());
    }

    [Fact]
    public async Task A_gateway_that_answers_500_is_tried_again_later_and_later()
    {
        var (me, _) = await PersonAsync();
        await Notices.AskedToCorrectAsync(me);
        host.Gateway.Status = 500;
        var waits = new List<TimeSpan>();
        for (var i = 0; i < 4; i++)
        {
            await host.SendAsync();
            var delivery = Assert.Single(await Notices.DeliveriesAsync(me, NoticeChannel.Sms));
            Assert.Equal((DeliveryState.Waiting, "http 500", i + 1), (delivery.State, delivery.LastError, delivery.Attempts));
            waits.Add(delivery.NextAttemptAt - host.Clock.Now);
            await host.SendAsync();
            Assert.Equal(i + 1, host.Gateway.To(me.Mobile!).Count);
            host.Clock.Set(delivery.NextAttemptAt);
        }

        Assert.Equal([1, 2, 4, 8], waits.Select(w => w.TotalMinutes));
        host.Gateway.Mend();
        await host.SendAsync();
        Assert.Equal(DeliveryState.Sent, (await Notices.DeliveriesAsync(me, NoticeChannel.Sms))[0].State);
        Assert.Equal(5, host.Gateway.To(me.Mobile!).Count);
        Assert.Single(host.Gateway.To(me.Mobile!).Select(c => c.Id).Distinct());
    }

    [Fact]
    public async Task A_gateway_that_keeps_silent_is_not_waited_for()
    {
        var (me, _) = await PersonAsync();
        await Notices.AskedToCorrectAsync(me);
        host.Gateway.Silence = new TaskCompletionSource();
        await host.SendAsync();
        Assert.Equal("timeout", Assert.Single(await Notices.DeliveriesAsync(me, NoticeChannel.Sms)).LastError);
        host.Gateway.Mend();
        host.Clock.Advance(TimeSpan.FromMinutes(2));
        await host.SendAsync();
        Assert.Equal(DeliveryState.Sent, (await Notices.DeliveriesAsync(me, NoticeChannel.Sms))[0].State);
    }

    [Fact]
    public async Task What_a_killed_dispatcher_held_is_sent_by_another_when_its_time_is_up()
    {
        var (me, mail) = await PersonAsync();
        await Notices.AskedToCorrectAsync(me);
        DateTimeOffset? until = host.Clock.Now.AddMinutes(10);
        Guid? dead = Guid.NewGuid();
        await host.DbAsync(db => db.NoticeDeliveries.ExecuteUpdateAsync(s => s.SetProperty(d => d.ClaimKey, dead).SetProperty(d => d.ClaimedUntil, until)));
        await host.SendAsync();
        Assert.Equal((0, 0), (host.Smtp.To(mail).Count, host.Gateway.To(me.Mobile!).Count));
        host.Clock.Advance(TimeSpan.FromMinutes(11));
        await host.SendAsync();
        Assert.Equal((2, 1), (host.Smtp.To(mail).Count, host.Gateway.To(me.Mobile!).Count));
    }

    [Fact]
    public async Task A_dispatcher_killed_in_the_middle_of_a_call_loses_nothing()
    {
        var (me, _) = await PersonAsync();
        await Notices.AskedToCorrectAsync(me);
        host.Gateway.Silence = new TaskCompletionSource();
        using var kill = new CancellationTokenSource();
        var killed = host.Dispatcher().RunAsync(kill.Token);
        await host.Gateway.Heard.Task;
        await kill.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => killed);
        host.Gateway.Mend();
        Assert.Equal(DeliveryState.Waiting, (await Notices.DeliveriesAsync(me, NoticeChannel.Sms))[0].State);
        host.Clock.Advance(TimeSpan.FromMinutes(11));
        await host.SendAsync();
        Assert.Equal(DeliveryState.Sent, (await Notices.DeliveriesAsync(me, NoticeChannel.Sms))[0].State);
        Assert.Single(host.Gateway.To(me.Mobile!).Select(c => c.Id).Distinct());
    }

    [Fact]
    public async Task Of_two_dispatchers_at_once_each_message_is_sent_by_one()
    {
        var (me, _) = await PersonAsync();
        for (var i = 0; i < 12; i++)
        {
            await Notices.AskedToCorrectAsync(me);
        }

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => host.Dispatcher().RunAsync())));
        await host.SendAsync();
        Assert.Equal(12, host.Gateway.To(me.Mobile!).Count);
        Assert.Equal(12, host.Gateway.To(me.Mobile!).Select(c => c.Id).Distinct().Count());
        Assert.All((await Notices.OfAsync(me)).SelectMany(n => n.Deliveries), d => Assert.Equal((DeliveryState.Sent, 1), (d.State, d.Attempts)));
    }

    [Fact]
    public async Task At_night_a_short_message_waits_for_the_morning_and_an_email_does_not()
    {
        var (me, mail) = await PersonAsync();
        host.Clock.Set(new DateTimeOffset(2026, 11, 23, 21, 30, 0, TimeSpan.FromHours(8)));
        await Notices.AskedToCorrectAsync(me);
        await host.SendAsync();
        Assert.Equal((2, 0), (host.Smtp.To(mail).Count, host.Gateway.To(me.Mobile!).Count));
        host.Clock.Set(new DateTimeOffset(2026, 11, 24, 7, 59, 0, TimeSpan.FromHours(8)));
        await host.SendAsync();
        Assert.Empty(host.Gateway.To(me.Mobile!));
        host.Clock.Set(new DateTimeOffset(2026, 11, 24, 8, 0, 0, TimeSpan.FromHours(8)));
        await host.SendAsync();
        Assert.Single(host.Gateway.To(me.Mobile!));
    }

    [Fact]
    public async Task A_code_goes_through_the_gateway_at_any_hour_and_its_failure_is_said()
    {
        await host.BeginAsync();
        var me = await host.Accounts.LitigantAsync();
        host.Clock.Set(new DateTimeOffset(2026, 11, 23, 23, 0, 0, TimeSpan.FromHours(8)));
        var browser = await host.BrowserOfAsync(me);
        async Task<Page> AskAsync(int number) => await (await browser.GetAsync("/account/mobile")).Form("/account/mobile")
            .Fill("新的手机号码", Support.Accounts.MobileOf(number)).Fill("登录密码", Person.Password).SubmitAsync("发送验证码");
        (await AskAsync(930_001)).ShouldBeOk();
        Assert.Contains("验证码", Assert.Single(host.Gateway.To(Support.Accounts.MobileOf(930_001))).Text, StringComparison.Ordinal);
        host.Gateway.Status = 503;
        (await AskAsync(930_002)).ShouldBe(System.Net.HttpStatusCode.BadRequest).ShouldSay("短信暂时发不出去");
    }

    [Fact]
    public async Task Nobody_learns_from_a_failing_gateway_who_has_an_account()
    {
        await host.BeginAsync();
        var me = await host.Accounts.LitigantAsync();
        host.Gateway.Status = 503;
        async Task<Page> AskAsync(string mobile) => await (await host.NewBrowser().GetAsync("/forgotten-password")).Form("/forgotten-password")
            .Fill("证件号码", me.DocumentNumber!).Fill("手机号码", mobile).SubmitAsync("发送验证码");
        Assert.Equal((await AskAsync(me.Mobile!)).ShouldBeOk().Main, (await AskAsync(Support.Accounts.MobileOf(930_003))).ShouldBeOk().Main);
    }

    [Fact]
    public async Task An_address_taken_away_meanwhile_gets_nothing()
    {
        var (me, mail) = await PersonAsync();
        await host.Given.SubmittedAsync(me);
        await host.DbAsync(async db =>
        {
            var user = await db.Users.SingleAsync(u => u.Id == me.Id);
            (user.MailAddress, user.MailConfirmedAt) = (null, null);
            return await db.SaveChangesAsync();
        });
        await host.SendAsync();
        Assert.Empty(host.Smtp.To(mail));
        Assert.Equal(DeliveryState.Dropped, (await Notices.DeliveriesAsync(me, NoticeChannel.Mail))[0].State);
    }

    [Fact]
    public async Task A_refused_recipient_fails_for_good_and_the_administrator_can_try_again()
    {
        var (me, mail) = await PersonAsync();
        await host.Given.SubmittedAsync(me);
        host.Smtp.AnswerToRecipient = "550 no such mailbox";
        await host.SendAsync();
        Assert.Equal((DeliveryState.Failed, "smtp 550"), await StateAsync(me));
        var browser = await host.BrowserOfAsync(await host.Accounts.AdministratorAsync());
        var page = (await browser.GetAsync("/administration/deliveries")).ShouldBeOk().ShouldSay("smtp 550").ShouldSay(me.Name).ShouldNotSay(mail);
        host.Smtp.AnswerToRecipient = null;
        var id = (await Notices.DeliveriesAsync(me, NoticeChannel.Mail))[0].Id;
        (await page.Form($"/administration/deliveries/{id}/retry").SubmitAsync()).ShouldBeOk().ShouldSay("已放回待发送");
        await host.SendAsync();
        Assert.Equal((DeliveryState.Sent, null), await StateAsync(me));
        Assert.Single(host.Smtp.To(mail));
        (await browser.GetAsync("/administration/deliveries")).ShouldSay("没有发送失败的通知");
    }

    [Fact]
    public async Task After_three_days_of_trouble_a_delivery_is_given_up_and_all_can_be_put_back()
    {
        var (me, mail) = await PersonAsync();
        await host.Given.SubmittedAsync(me);
        host.Smtp.AnswerToRecipient = "451 later";
        await host.SendAsync();
        Assert.Equal((DeliveryState.Waiting, "smtp 451"), await StateAsync(me));
        host.Clock.Advance(TimeSpan.FromHours(72));
        await host.SendAsync();
        Assert.Equal((DeliveryState.Failed, "smtp 451"), await StateAsync(me));
        host.Smtp.AnswerToRecipient = null;
        var browser = await host.BrowserOfAsync(await host.Accounts.AdministratorAsync());
        (await (await browser.GetAsync("/administration/deliveries")).Form("/administration/deliveries/retry").SubmitAsync("全部重新发送")).ShouldSay("放回待发送");
        await host.SendAsync();
        Assert.Single(host.Smtp.To(mail));
    }

    [Fact]
    public async Task Without_a_server_an_email_is_dropped_and_not_kept_for_some_day()
    {
        var (me, _) = await PersonAsync();
        await host.Given.SubmittedAsync(me);
        await ActivatorUtilities.CreateInstance<NoticeDispatcher>(host.Services, new NoMail()).RunAsync(TestContext.Current.CancellationToken);
        Assert.Equal((DeliveryState.Dropped, "not connected"), await StateAsync(me));
    }

    private async Task<(DeliveryState, string?)> StateAsync(Person person) =>
        (await Notices.DeliveriesAsync(person, NoticeChannel.Mail)) is [var only] ? (only.State, only.LastError) : throw new InvalidOperationException("Not one.");

    private async Task<(Person Person, string Mail)> PersonAsync(bool begin = true)
    {
        if (begin)
        {
            await host.BeginAsync();
        }

        var me = await host.Accounts.LitigantAsync();
        var mail = $"{me.UserName}@people.example";
        await Notices.MailAsync(me, mail);
        return (me, mail);
    }
}
