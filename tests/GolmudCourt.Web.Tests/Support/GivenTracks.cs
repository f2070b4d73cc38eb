using GolmudCourt.Domain;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Triage;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Data.Reference;
using GolmudCourt.Web.Features.Triage.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GolmudCourt.Web.Tests.Support;

/// <summary>Brings docketed cases onto their tracks through the verbs of the portal; keys are those of the filings.</summary>
internal sealed class GivenTracks(PortalHost host)
{
    /// <summary>A docketed case in a procedure, of nobody yet.</summary>
    public async Task<Guid> InAsync(TrialProcedure procedure, Person litigant, Person clerk, string defendant = "格尔木测试商贸有限公司")
    {
        var key = await host.Given.SubmittedAsync(litigant, defendant: defendant);
        await host.Given.ActAsync(key, clerk, async (filing, desk, occasion) => await desk.DocketAsync(filing, "民初", halve: false, occasion));
        await DecideAsync(key, clerk, procedure);
        return key;
    }

    /// <summary>Decides the procedure of a docketed case as the rules suggest.</summary>
    public Task DecideAsync(Guid key, Person clerk, TrialProcedure procedure) => ActAsync(key, clerk, (track, filing, services, occasion) =>
    {
        var simple = procedure == TrialProcedure.Ordinary ? TriageAnswer.No : TriageAnswer.Yes;
        var small = procedure == TrialProcedure.SmallClaims ? TriageAnswer.No : TriageAnswer.Unknown;
        var elements = TriageElements.Of(filing, services.GetRequiredService<TriageDesk>().CauseCodes(filing.CauseCode), new Dictionary<TriageQuestion, TriageAnswer>
        {
            [TriageQuestion.FactsClear] = simple,
            [TriageQuestion.RightsClear] = simple,
            [TriageQuestion.LittleDispute] = simple,
            [TriageQuestion.ForeignElement] = small,
            [TriageQuestion.WhereaboutsUnknown] = TriageAnswer.No,
            [TriageQuestion.NeedsAppraisal] = small,
            [TriageQuestion.Counterclaim] = small,
            [TriageQuestion.BarredFromSummary] = TriageAnswer.No,
        });
        var wage = services.GetRequiredService<ReferenceData>().WageBases.InForce(services.GetRequiredService<TriageSettings>());
        track.Decide(elements, wage, TriageRules.Suggest(elements, wage).Trial, null, occasion);
    });

    /// <summary>A docketed case whose track has come into a state.</summary>
    public async Task<Guid> InStateAsync(CaseTrackStatus status, Person litigant, Person clerk)
    {
        switch (status)
        {
            case CaseTrackStatus.AwaitingTriage:
                return await host.Given.DocketedAsync(litigant, clerk);
            case CaseTrackStatus.Closed:
                var judge = await host.Accounts.OpenAsync(CourtRole.Judge);
                var closed = await OfJudgeAsync(TrialProcedure.Summary, litigant, clerk, judge);
                await ActAsync(closed, judge, (track, occasion) => track.Close(CaseEnding.Judgment, null, occasion));
                return closed;
            default:
                return await InAsync(Enum.Parse<TrialProcedure>($"{status}"), litigant, clerk);
        }
    }

    /// <summary>A case under trial of a judge.</summary>
    public async Task<Guid> OfJudgeAsync(TrialProcedure procedure, Person litigant, Person clerk, Person judge, string defendant = "格尔木测试商贸有限公司")
    {
        var key = await InAsync(procedure, litigant, clerk, defendant);
        await ActAsync(key, await host.Accounts.PresidentAsync(), (track, occasion) => track.Assign(judge.Id, judge.Name, "测试指定承办法官", occasion));
        return key;
    }

    /// <summary>Does one act on the track of a case, and tells the filing of it.</summary>
    public Task ActAsync(Guid key, Person person, Action<CaseTrack, Occasion> act) => ActAsync(key, person, (track, _, _, occasion) => act(track, occasion));

    /// <summary>The track of a case, for reading.</summary>
    public Task<CaseTrack> ReadAsync(Guid key) => host.DbAsync(db => db.CaseTracks.AsNoTracking().Include(t => t.Decision).Include(t => t.Objections)
        .Include(t => t.Allocations).Include(t => t.Exclusions).AsSplitQuery().SingleAsync(t => t.FilingKey == key));

    private Task ActAsync(Guid key, Person person, Action<CaseTrack, Filing, IServiceProvider, Occasion> act) => host.InScopeAsync(async services =>
    {
        var db = services.GetRequiredService<CourtDbContext>();
        var track = await db.CaseTracks.Include(t => t.Decision).Include(t => t.Changes).Include(t => t.Objections).Include(t => t.Exclusions)
            .Include(t => t.Extensions).Include(t => t.Allocations).AsSplitQuery().SingleAsync(t => t.FilingKey == key);
        var filing = await db.Filings.Include(f => f.Parties).Include(f => f.Claims).Include(f => f.Acceptance).AsSplitQuery().SingleAsync(f => f.Key == key);
        var occasion = await host.Given.OccasionAsync(services, person);
        act(track, filing, services, occasion);
        TriageDesk.Tell(filing, track, occasion);
        await db.SaveChangesAsync();
    });
}
