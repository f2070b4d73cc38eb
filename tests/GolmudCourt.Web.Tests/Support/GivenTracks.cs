using GolmudCourt.Domain;
using GolmudCourt.Domain.Triage;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Features.Triage.Shared;
using GolmudCourt.Web.Features.Triage.Tracks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GolmudCourt.Web.Tests.Support;

/// <summary>Brings the tracks of docketed cases into a state through the verbs of the domain.</summary>
internal sealed class GivenTracks(PortalHost host)
{
    /// <summary>The track of a new docketed case.</summary>
    /// <returns>The key of the track.</returns>
    public async Task<Guid> InStateAsync(CaseTrackStatus status, Person owner, Person clerk)
    {
        var filingKey = await host.Given.DocketedAsync(owner, clerk);
        var key = await host.InScopeAsync(async services =>
        {
            var db = services.GetRequiredService<CourtDbContext>();
            var filing = await db.Filings.Include(f => f.Parties).Include(f => f.Agents).Include(f => f.Claims).Include(f => f.Acceptance)
                .AsSplitQuery().SingleAsync(f => f.Key == filingKey);
            var track = CaseTrack.Open(Guid.NewGuid(), filing);
            db.CaseTracks.Add(track);
            if (status != CaseTrackStatus.AwaitingTriage)
            {
                services.GetRequiredService<TriageDesk>().DecideOn(track, filing, FormFor(status), await host.Given.OccasionAsync(services, clerk));
            }

            await db.SaveChangesAsync();
            return track.Key;
        });
        if (status == CaseTrackStatus.Closed)
        {
            await ActAsync(key, await host.Accounts.OpenAsync(CourtRole.Judge), (t, o) => t.Close("判决", o));
        }

        return key;
    }

    /// <summary>A president names the judge.</summary>
    public async Task AssignAsync(Guid key, Person judge) =>
        await ActAsync(key, await host.Accounts.PresidentAsync(), (t, o) => t.Assign(judge.Id, judge.Name, "速裁团队还没有设立", o));

    /// <summary>Does one act and saves it.</summary>
    public Task ActAsync(Guid key, Person person, Action<CaseTrack, Occasion> act) => host.InScopeAsync(async services =>
    {
        var db = services.GetRequiredService<CourtDbContext>();
        var track = await db.CaseTracks.Include(t => t.Decision).Include(t => t.Changes).Include(t => t.Objections).Include(t => t.Exclusions)
            .Include(t => t.Extensions).Include(t => t.Allocations).AsSplitQuery().SingleAsync(t => t.Key == key);
        act(track, await host.Given.OccasionAsync(services, person));
        await db.SaveChangesAsync();
    });

    private static TrackForm FormFor(CaseTrackStatus status) => new()
    {
        Answers = [.. Enum.GetValues<TriageQuestion>().Select(q => new AnswerRow
        {
            Question = q,
            Answer = status != CaseTrackStatus.SmallClaims ? TriageAnswer.Unknown
                : q is TriageQuestion.FactsClear or TriageQuestion.RightsClear or TriageQuestion.LittleDispute ? TriageAnswer.Yes : TriageAnswer.No,
        })],
        Route = status switch
        {
            CaseTrackStatus.SmallClaims => TriageRoute.SmallClaims,
            CaseTrackStatus.Ordinary => TriageRoute.Ordinary,
            _ => TriageRoute.Summary,
        },
        Reason = status == CaseTrackStatus.SmallClaims ? null : "涉及新类型交易，需要进一步审理",
    };
}
