using GolmudCourt.Domain.Triage;
using GolmudCourt.Web.Data.Seeding;
using GolmudCourt.Web.Features.Desk.Gaps;
using GolmudCourt.Web.Features.Triage;
using GolmudCourt.Web.Hosting.Verbs;
using GolmudCourt.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace GolmudCourt.Web.Tests.Data;

/// <summary>The demo world has cases under trial; in a class of its own, because it seeds nothing where there is something.</summary>
public sealed class DemoTracksTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task The_demo_world_has_tracks_in_every_state_each_with_its_duty_and_every_page_of_them_opens()
    {
        await host.InScopeAsync(services => services.GetRequiredService<DemoWorld>().SeedOnceAsync());
        var tracks = await host.DbAsync(db => db.CaseTracks.AsNoTracking().Include(t => t.Changes).Include(t => t.Extensions).Include(t => t.Objections)
            .Include(t => t.Exclusions).AsSplitQuery().ToListAsync());
        Assert.Equal(Enum.GetValues<CaseTrackStatus>(), tracks.Select(t => t.Status).Distinct().Order());
        Assert.Single(tracks, t => t.Changes.Count == 1);
        Assert.Single(tracks, t => t.Extensions.Count == 1);
        Assert.Single(tracks, t => t.OpenObjection() is not null);
        Assert.Single(tracks, t => t.OpenExclusion() is not null);
        Assert.Contains(tracks, t => t.NextDue is { } due && due >= host.Clock.Today && due < host.Clock.Today.AddDays(7));
        Assert.DoesNotContain(tracks, t => t.NextDue < host.Clock.Today);
        Assert.Contains(tracks, t => t.Status == CaseTrackStatus.Summary && t.JudgeId is null);

        await host.InScopeAsync(async services => Assert.Empty(await services.GetRequiredService<GapQueries>().FindAsync()));
        Assert.Equal(0, await host.InScopeAsync(services => services.GetRequiredService<VerifyJournal>().RunAsync(TextWriter.Null)));
        var president = await host.BrowserOfAsync(await host.Accounts.PresidentAsync());
        foreach (var track in tracks)
        {
            (await president.GetAsync(TriageLinks.Track(track.FilingKey))).ShouldBeOk();
        }

        (await president.GetAsync(TriageLinks.Teams)).ShouldBeOk().ShouldSay("民事速裁一队");

        // A second start makes nothing twice.
        await host.InScopeAsync(services => services.GetRequiredService<DemoWorld>().SeedOnceAsync());
        Assert.Equal(tracks.Count, await host.DbAsync(db => db.CaseTracks.CountAsync()));
    }
}
