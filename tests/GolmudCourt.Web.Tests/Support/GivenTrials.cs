using GolmudCourt.Domain;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Triage;
using GolmudCourt.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GolmudCourt.Web.Tests.Support;

/// <summary>Tracks of docketed cases, made through the verbs of the domain.</summary>
internal sealed class GivenTrials(PortalHost host)
{
    private static readonly WageBase s_wage = new(2021, 109_346m, "城镇非私营单位就业人员年平均工资", "青海省", "测试", "测试");

    /// <summary>The track of a docketed filing, decided as the rules suggest.</summary>
    /// <returns>The key of the track.</returns>
    public Task<Guid> DecidedAsync(Guid filing, Person clerk, TrialProcedure procedure) => host.InScopeAsync(async services =>
    {
        var db = services.GetRequiredService<CourtDbContext>();
        var track = CaseTrack.Open(Guid.NewGuid(), await host.Given.ReadAsync(filing));
        var route = procedure switch
        {
            TrialProcedure.SmallClaims => TriageRoute.SmallClaims,
            TrialProcedure.Summary => TriageRoute.Summary,
            _ => TriageRoute.Ordinary,
        };
        track.Decide(Elements(procedure), s_wage, route, null, await host.Given.OccasionAsync(services, clerk));
        db.CaseTracks.Add(track);
        await db.SaveChangesAsync();
        return track.Key;
    });

    /// <summary>Does one act on a track and saves it.</summary>
    public Task ActAsync(Guid key, Person person, Action<CaseTrack, Occasion> act) => host.InScopeAsync(async services =>
    {
        var db = services.GetRequiredService<CourtDbContext>();
        var track = await db.CaseTracks.Include(t => t.Decision).Include(t => t.Changes).Include(t => t.Objections).Include(t => t.Exclusions)
            .Include(t => t.Extensions).Include(t => t.Allocations).AsSplitQuery().SingleAsync(t => t.Key == key);
        act(track, await host.Given.OccasionAsync(services, person));
        await db.SaveChangesAsync();
    });

    // A plain case over a small sum; an appraisal closes small claims, unclear facts close the summary procedure.
    private static TriageElements Elements(TrialProcedure procedure) => new()
    {
        CauseCodes = ["MS4-116-03", "MS3-116"],
        MoneyOnly = true,
        Amount = 20_000m,
        Wish = MediationWish.Unwilling,
        Answers = new Dictionary<TriageQuestion, TriageAnswer>
        {
            [TriageQuestion.FactsClear] = procedure == TrialProcedure.Ordinary ? TriageAnswer.No : TriageAnswer.Yes,
            [TriageQuestion.RightsClear] = TriageAnswer.Yes,
            [TriageQuestion.LittleDispute] = TriageAnswer.Yes,
            [TriageQuestion.StatusOrTitle] = TriageAnswer.No,
            [TriageQuestion.ForeignElement] = TriageAnswer.No,
            [TriageQuestion.WhereaboutsUnknown] = TriageAnswer.No,
            [TriageQuestion.NeedsAppraisal] = procedure == TrialProcedure.Summary ? TriageAnswer.Yes : TriageAnswer.No,
            [TriageQuestion.Counterclaim] = TriageAnswer.No,
            [TriageQuestion.BarredFromSummary] = TriageAnswer.No,
        },
    };
}
