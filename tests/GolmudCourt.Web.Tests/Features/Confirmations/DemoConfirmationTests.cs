using System.Net;
using GolmudCourt.Domain;
using GolmudCourt.Domain.Confirmation;
using GolmudCourt.Web.Data.Seeding;
using GolmudCourt.Web.Features.Confirmations;
using GolmudCourt.Web.Hosting.Verbs;
using GolmudCourt.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace GolmudCourt.Web.Tests.Features.Confirmations;

/// <summary>The demo world has confirmations; in a class of its own, because it seeds nothing where there is something.</summary>
public sealed class DemoConfirmationTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task The_demo_world_has_an_application_in_every_state_and_every_page_of_it_opens()
    {
        await host.InScopeAsync(services => services.GetRequiredService<DemoWorld>().SeedOnceAsync());
        var found = await host.DbAsync(db => db.Confirmations.Select(a => new { a.Key, a.Status, Sent = a.SubmittedAt != null }).ToListAsync());
        Assert.Equal(Enum.GetValues<ConfirmationStatus>(), found.Select(a => a.Status).Distinct().Order());
        Assert.Equal(0, await host.InScopeAsync(services => services.GetRequiredService<VerifyJournal>().RunAsync(TextWriter.Null)));
        var judge = await host.BrowserOfAsync(await host.Accounts.OpenAsync(CourtRole.Judge));
        foreach (var application in found)
        {
            (await judge.GetAsync(ConfirmationLinks.OnBench(application.Key))).ShouldBe(application.Sent ? HttpStatusCode.OK : HttpStatusCode.NotFound);
        }

        Assert.Empty(await host.DbAsync(db => db.Confirmations.Where(a => a.Docketing != null).GroupBy(a => a.Docketing!.CaseNumber).Where(g => g.Count() > 1).Select(g => g.Key).ToListAsync()));
    }
}
