using System.Net;
using GolmudCourt.Domain;
using GolmudCourt.Domain.Confirmation;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Domain.Triage;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Desk;
using GolmudCourt.Web.Features.Desk;
using GolmudCourt.Web.Features.Desk.Gaps;
using GolmudCourt.Web.Features.Triage;
using GolmudCourt.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace GolmudCourt.Web.Tests.Features.Desk;

/// <summary>
/// The invariant over the whole house: each state of each workflow with duties is reached by acts on a real matter, and nothing open
/// is without owner, act and day. A state that is added is not known here, and the test fails until it is brought about.
/// </summary>
public sealed class DutyStatesTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task In_every_state_an_open_matter_has_one_owner_one_act_one_day()
    {
        var reached = new List<(Guid Key, bool Open)>();
        reached.AddRange(await FilingsAsync());
        reached.AddRange(await MediationsAsync());
        reached.AddRange(await ConfirmationsAsync());
        reached.AddRange(await TracksAsync());
        await host.InScopeAsync(async services => Assert.Empty(await services.GetRequiredService<GapQueries>().FindAsync()));

        var keys = reached.ConvertAll(r => r.Key);
        var items = await host.DbAsync(db => db.DeskItems.AsNoTracking().Include(i => i.Seats).Where(i => keys.Contains(i.MatterKey)).ToListAsync());
        foreach (var (key, open) in reached)
        {
            var mine = items.Where(i => i.MatterKey == key).ToList();
            Assert.True(mine.Count <= 1 && (mine.Count == 1 || !open), $"{key} has {mine.Count} duties.");
            Assert.All(mine, i => Assert.True(i.Due is not null && i.Act.Length > 1 && Owned(i), $"{i.MatterKind} {i.Act} {i.Role} {i.UserId} {i.Due}"));
        }

        // Nothing changes when all of them are written anew.
        await host.InScopeAsync(async services =>
        {
            var gaps = services.GetRequiredService<GapQueries>();
            await gaps.RebuildAsync(CancellationToken.None);
            Assert.Empty(await gaps.FindAsync());
        });
        Assert.Equal(items.Count, await host.DbAsync(db => db.DeskItems.CountAsync(i => keys.Contains(i.MatterKey))));
    }

    [Fact]
    public async Task A_track_that_lost_its_duty_is_a_violation_and_its_judge_finds_it_on_the_desk()
    {
        var (given, judge) = (new GivenTracks(host), await host.Accounts.OpenAsync(CourtRole.Judge));
        var filing = await given.OfJudgeAsync(TrialProcedure.Summary, await host.Accounts.LitigantAsync(), await host.Accounts.ClerkAsync(), judge);
        var key = (await given.ReadAsync(filing)).Key;
        var browser = await host.BrowserOfAsync(judge);
        var desk = (await browser.GetAsync(DeskLinks.Desk)).ShouldBeOk().ShouldSay("排期开庭").ShouldSay("民诉法 164");
        (await desk.FollowAsync("排期开庭")).ShouldBeOk().ShouldSay("审理程序和期限");
        (await browser.GetOnceAsync(TriageLinks.ByKey(Guid.NewGuid()))).ShouldBe(HttpStatusCode.NotFound);

        await host.DbAsync(db => db.DeskItems.Where(i => i.MatterKey == key).ExecuteDeleteAsync());
        await host.InScopeAsync(async services =>
        {
            var gaps = services.GetRequiredService<GapQueries>();
            Assert.Contains(await gaps.FindAsync(), g => g.Key == key);
            await gaps.RebuildAsync(CancellationToken.None);
            Assert.DoesNotContain(await gaps.FindAsync(), g => g.Key == key);
        });
    }

    private static bool Owned(DeskItem item) =>
        item.Role == CourtRole.Litigant ? item.UserId is not null || item.Seats.Count > 0 : item.Role != CourtRole.Mediator || item.UserId is not null;

    private async Task<List<(Guid, bool)>> FilingsAsync()
    {
        var (litigant, clerk) = (await host.Accounts.LitigantAsync(), await host.Accounts.ClerkAsync());
        var found = new List<(Guid, bool)>();
        foreach (var status in Reachable(FilingWorkflow.Table))
        {
            var key = await host.Given.InStateAsync(status, litigant, clerk);
            Assert.Equal(status, await host.DbAsync(db => db.Filings.Where(f => f.Key == key).Select(f => f.Status).SingleAsync()));
            found.Add((key, Domain.Desk.Duties.IsOpen(status)));
        }

        return found;
    }

    private async Task<List<(Guid, bool)>> MediationsAsync()
    {
        var (given, found) = (new GivenMediation(host), new List<(Guid, bool)>());
        foreach (var status in Reachable(MediationWorkflow.Table))
        {
            var people = await given.PeopleAsync();
            var key = status == MediationStatus.Draft ? await DraftAsync(people.Applicant) : await given.InStateAsync(status, people);
            Assert.Equal(status, await host.DbAsync(db => db.Mediations.Where(m => m.Key == key).Select(m => m.Status).SingleAsync()));
            found.Add((key, Domain.Desk.Duties.IsOpen(status)));
        }

        return found;
    }

    private Task<Guid> DraftAsync(Person owner) => host.InScopeAsync(async services =>
    {
        var mediation = Mediation.Start(Guid.NewGuid(), await host.Given.OccasionAsync(services, owner));
        var db = services.GetRequiredService<CourtDbContext>();
        db.Mediations.Add(mediation);
        await db.SaveChangesAsync();
        return mediation.Key;
    });

    private async Task<List<(Guid, bool)>> ConfirmationsAsync()
    {
        var (given, found) = (new GivenConfirmations(host), new List<(Guid, bool)>());
        var people = await given.PeopleAsync();
        foreach (var status in Reachable(ConfirmationWorkflow.Table))
        {
            var key = await InStateAsync(given, status, people);
            Assert.Equal(status, await host.DbAsync(db => db.Confirmations.Where(a => a.Key == key).Select(a => a.Status).SingleAsync()));
            found.Add((key, Domain.Desk.Duties.IsOpen(status)));
        }

        var objected = await given.ConfirmedAsync(people);
        await given.ActAsync(objected, people.First, RaiseObjection);
        return [.. found, (objected, true)];
    }

    private static async Task<Guid> InStateAsync(GivenConfirmations given, ConfirmationStatus status, ConfirmationPeople people)
    {
        const string Why = "这是写明的具体理由";
        var key = status switch
        {
            ConfirmationStatus.Draft or ConfirmationStatus.Discarded => await given.DraftAsync(people),
            ConfirmationStatus.AwaitingAcceptance or ConfirmationStatus.AwaitingMaterial or ConfirmationStatus.Refused or ConfirmationStatus.Withdrawn => await given.SubmittedAsync(people),
            ConfirmationStatus.Docketed => await given.DocketedAsync(people),
            ConfirmationStatus.UnderExamination or ConfirmationStatus.AwaitingSupplement or ConfirmationStatus.Dismissed or ConfirmationStatus.DeemedWithdrawn => await given.TakenAsync(people),
            ConfirmationStatus.Confirmed or ConfirmationStatus.Revoked => await given.ConfirmedAsync(people),
            _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Nobody says how this state is reached."),
        };
        if (status == ConfirmationStatus.Revoked)
        {
            await given.ActAsync(key, people.First, RaiseObjection);
        }

        (Person Who, Action<ConfirmationApplication, Occasion> Act)? last = status switch
        {
            ConfirmationStatus.Discarded => (people.First, (a, o) => a.Discard(o)),
            ConfirmationStatus.AwaitingMaterial => (people.Clerk, (a, o) => a.RequestMaterial("请补交财产权利证明", 5, o)),
            ConfirmationStatus.Refused => (people.Clerk, (a, o) => a.Refuse(ConfirmationRefusalGround.NotThisCourt, Why, o)),
            ConfirmationStatus.Withdrawn => (people.First, (a, o) => a.Withdraw(1, Why, o)),
            ConfirmationStatus.AwaitingSupplement => (people.Judge, (a, o) => a.RequestSupplement("请补充付款凭证的原件", 10, o)),
            ConfirmationStatus.Dismissed => (people.Judge, (a, o) => a.Dismiss([DismissalGround.Unclear], [], Why, o)),
            ConfirmationStatus.DeemedWithdrawn => (people.Judge, (a, o) => a.DeemWithdrawn(LapseGround.RefusedInterview, Why, o)),
            ConfirmationStatus.Revoked => (people.Judge, (a, o) => a.DecideObjection(1, true, Why, o)),
            _ => null,
        };
        if (last is { } act)
        {
            await given.ActAsync(key, act.Who, act.Act);
        }

        return key;
    }

    private static void RaiseObjection(ConfirmationApplication application, Occasion occasion) =>
        application.Object(new ObjectionDetails(ObjectorKind.Party, 1, null, null, occasion.Today, "裁定写错了给付的金额"), [], occasion);

    private async Task<List<(Guid, bool)>> TracksAsync()
    {
        var (given, found) = (new GivenTracks(host), new List<(Guid, bool)>());
        var (litigant, clerk) = (await host.Accounts.LitigantAsync(), await host.Accounts.ClerkAsync());
        foreach (var status in Reachable(CaseTrackWorkflow.Table))
        {
            var track = await given.ReadAsync(await given.InStateAsync(status, litigant, clerk));
            Assert.Equal(status, track.Status);
            found.Add((track.Key, Domain.Desk.Duties.IsOpen(status)));
        }

        var judge = await host.Accounts.OpenAsync(CourtRole.Judge);
        var excluded = await given.OfJudgeAsync(TrialProcedure.Ordinary, litigant, clerk, judge);
        await given.ActAsync(excluded, judge, (t, o) => t.Exclude(ExclusionGround.Appraisal, o.Today, "委托鉴定机构鉴定工程造价", o));
        return [.. found, ((await given.ReadAsync(excluded)).Key, true)];
    }

    private static IEnumerable<TState> Reachable<TState, TAct>(Workflow<TState, TAct> table)
        where TState : struct, Enum
        where TAct : struct, Enum
    {
        var seen = new HashSet<TState> { table.Initial };
        while (table.Transitions.Where(t => seen.Contains(t.From) && !seen.Contains(t.To)).Select(t => t.To).ToList() is { Count: > 0 } more)
        {
            seen.UnionWith(more);
        }

        return seen;
    }
}
