using System.Net;
using GolmudCourt.Domain;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Hosting.Verbs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace GolmudCourt.Web.Tests.Support;

public sealed class PortalHostTests(PortalHost host) : IClassFixture<PortalHost>
{
    public static TheoryData<FilingStatus> States => [.. Enum.GetValues<FilingStatus>()];

    [Fact]
    public async Task The_portal_starts_with_roles_and_the_published_calendar()
    {
        (await host.NewBrowser().GetAsync("/healthz/ready")).ShouldBeOk();
        Assert.Equal(CourtRoles.OfAccounts.Count, await host.DbAsync(db => db.Roles.CountAsync()));
        Assert.True(await host.DbAsync(db => db.CalendarDays.AnyAsync(d => d.Date == new DateOnly(2026, 10, 1))));
    }

    [Theory]
    [MemberData(nameof(States))]
    public async Task A_filing_can_be_brought_into_every_state_and_its_journal_holds(FilingStatus state)
    {
        var owner = await host.Accounts.LitigantAsync();
        var clerk = await host.Accounts.ClerkAsync();
        var key = await host.Given.InStateAsync(state, owner, clerk);
        Assert.Equal(state, (await host.Given.ReadAsync(key)).Status);
        Assert.Equal(state == FilingStatus.Draft ? 0 : 1, Math.Min(1, (await host.JournalOfAsync(key)).Count));
        await using var output = new StringWriter();
        Assert.Equal(0, await host.InScopeAsync(s => s.GetRequiredService<VerifyJournal>().RunAsync(output)));
    }

    [Fact]
    public async Task A_person_is_signed_in_with_the_portals_own_cookie()
    {
        var clerk = await host.Accounts.ClerkAsync("测试书记");
        var page = await (await host.BrowserOfAsync(clerk)).GetAsync("/no-such-page");
        page.ShouldBe(HttpStatusCode.NotFound).ShouldSay("测试书记").ShouldSay("没有找到这个页面");
    }

    [Fact]
    public void SqlServer_suite()
    {
        Assert.SkipWhen(TestSettings.SqlServer is null, $"not configured: {TestSettings.SqlServerVariable}");
        using var scope = host.Services.CreateScope();
        Assert.IsType<SqlServerCourtDbContext>(scope.ServiceProvider.GetRequiredService<CourtDbContext>());
    }
}
