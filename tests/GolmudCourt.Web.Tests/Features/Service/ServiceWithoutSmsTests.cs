using GolmudCourt.Domain.Documents;
using GolmudCourt.Domain.Service;
using GolmudCourt.Web.Documents.Papers;
using GolmudCourt.Web.Notifications;
using GolmudCourt.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Xunit;

namespace GolmudCourt.Web.Tests.Features.Service;

/// <summary>A portal whose short messages do not go out.</summary>
public sealed class SilentHost : PortalHost
{
    protected override void Replace(IServiceCollection services) => services.Replace(ServiceDescriptor.Singleton<ISmsGateway, NoSmsGateway>());
}

/// <summary>What cannot be sent is kept as failed and waits for the clerk; nothing is lost and nothing pretended.</summary>
public sealed class ServiceWithoutSmsTests(SilentHost host) : IClassFixture<SilentHost>
{
    [Fact]
    public async Task A_message_that_does_not_go_out_is_a_work_item()
    {
        var (me, clerk) = (await host.Accounts.LitigantAsync(), await host.Accounts.ClerkAsync());
        var key = await host.Given.DocketedAsync(me, clerk);
        var document = await host.InScopeAsync(async services =>
            await services.GetRequiredService<PaperDesk>().IssueAsync(DocumentKinds.Acceptance, key, null, await host.Given.OccasionAsync(services, clerk)));
        var browser = await host.BrowserOfAsync(clerk);
        var form = (await browser.GetAsync($"/service/of/{document.Key}")).Form().Fill("收件人", $"原告：{me.Name}").Set("Channel", "Sms");
        (await form.SubmitAsync("送达")).ShouldBeOk().ShouldSay("没有发出去：短信服务尚未开通").ShouldSay("请换一种方式再送");
        var record = await host.DbAsync(db => db.ServiceRecords.Include(r => r.Attempts).SingleAsync(r => r.DocumentId == document.Id));
        Assert.Equal((true, AttemptStatus.Failed), (record.NeedsClerk, record.Attempts[0].Status));
        (await browser.GetAsync("/service")).ShouldSay(document.Number).ShouldSay("短信服务尚未开通");
    }
}
