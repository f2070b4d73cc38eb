using GolmudCourt.Domain.Filing;
using GolmudCourt.Web.Features.Docketing;
using GolmudCourt.Web.Notifications;
using GolmudCourt.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace GolmudCourt.Web.Tests.Features.Notices;

/// <summary>A process that dies between the save and the dispatch: what was saved is told, once.</summary>
public sealed class KilledProcessTests(ChannelsHost host) : IClassFixture<ChannelsHost>
{
    [Fact]
    public async Task What_was_saved_is_told_once_although_the_process_that_saved_it_was_killed()
    {
        await host.BeginAsync();
        host.Clock.Set(TimeProvider.System.GetUtcNow()); // The process has the clock of the machine.
        var (clerk, me) = (await host.Accounts.ClerkAsync(), await host.Accounts.LitigantAsync());
        await new GivenNotices(host).MailAsync(me, "killed@mail.example");
        var key = await host.Given.SubmittedAsync(me);
        await host.DbAsync(db => db.NoticeDeliveries.ExecuteDeleteAsync(TestContext.Current.CancellationToken));

        using (var portal = await PortalProcess.StartAsync(host.ProcessSettings))
        {
            await (await portal.Browser.GetAsync("/sign-in")).Form("/sign-in").Fill("用户名或者手机号码", clerk.UserName).Fill("密码", Person.Password).SubmitAsync("登录");
            (await (await portal.Browser.GetAsync(DocketingLinks.Act(key, FilingAct.Docket)!)).Form().SubmitAsync("登记立案")).ShouldBeOk();
            await portal.KillAsync();
        }

        Assert.Equal(FilingStatus.Docketed, (await host.Given.ReadAsync(key)).Status);
        Assert.Empty(host.Smtp.To("killed@mail.example"));
        host.Clock.Set(TimeProvider.System.GetUtcNow().Date.AddDays(1).AddHours(4)); // By day: short messages keep quiet hours.
        await host.SendAsync();
        await host.SendAsync();
        Assert.Single(host.Smtp.To("killed@mail.example"));
        Assert.Single(host.Gateway.To(me.Mobile!));
        Assert.All(await host.DbAsync(db => db.NoticeDeliveries.ToListAsync(TestContext.Current.CancellationToken)), d => Assert.Equal(DeliveryState.Sent, d.State));
    }
}
