using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Web.Data.Seeding;
using GolmudCourt.Web.Features.Mediations;
using GolmudCourt.Web.Features.Mediations.Shared;
using GolmudCourt.Web.Hosting.Verbs;
using GolmudCourt.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace GolmudCourt.Web.Tests.Data;

public sealed class DemoMediationTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task The_demo_world_has_a_mediation_in_every_state_and_every_page_of_it_opens()
    {
        await host.InScopeAsync(services => services.GetRequiredService<DemoWorld>().SeedOnceAsync());
        var found = await host.DbAsync(db => db.Mediations.Select(m => new { m.Key, m.Status }).ToListAsync());
        Assert.Equal(Enum.GetValues<MediationStatus>(), found.Select(m => m.Status).Distinct().Order());
        Assert.Contains(await host.DbAsync(db => db.Filings.Select(f => f.Status).ToListAsync()), s => s == FilingStatus.InMediation);
        Assert.Equal(0, await host.InScopeAsync(services => services.GetRequiredService<VerifyJournal>().RunAsync(TextWriter.Null)));

        var clerk = await host.BrowserOfAsync(await host.Accounts.ClerkAsync());
        foreach (var matter in found.Where(m => m.Status != MediationStatus.Draft))
        {
            (await clerk.GetAsync(MediationLinks.OnDesk(matter.Key))).ShouldBeOk();
        }

        // What was seeded is not already over: the first round of the portal changes nothing.
        Assert.Equal(new RoundResult(0, 0, 0), await host.Services.GetRequiredService<MediationRounds>().RunAsync(TestContext.Current.CancellationToken));
    }
}
