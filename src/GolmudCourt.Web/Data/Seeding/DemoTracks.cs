using GolmudCourt.Domain;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Triage;
using GolmudCourt.Web.Data.Reference;
using GolmudCourt.Web.Features.Filings;
using GolmudCourt.Web.Features.Triage.Shared;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Data.Seeding;

/// <summary>A fast-track team and cases under trial: in each procedure, one converted, one extended, one nearly due, one decided, one of nobody.</summary>
internal sealed class DemoTracks(
    CourtDbContext db, DemoDrafts drafts, FilingDesk desk, TriageDesk triage, TriageSettings settings, ReferenceData reference, CalendarStore calendars, CourtClock clock)
{
    private static readonly Dictionary<TriageQuestion, TriageAnswer> s_simple = new()
    {
        [TriageQuestion.FactsClear] = TriageAnswer.Yes,
        [TriageQuestion.RightsClear] = TriageAnswer.Yes,
        [TriageQuestion.LittleDispute] = TriageAnswer.Yes,
        [TriageQuestion.ForeignElement] = TriageAnswer.No,
        [TriageQuestion.WhereaboutsUnknown] = TriageAnswer.No,
        [TriageQuestion.NeedsAppraisal] = TriageAnswer.No,
        [TriageQuestion.Counterclaim] = TriageAnswer.No,
        [TriageQuestion.BarredFromSummary] = TriageAnswer.No,
    };

    private static readonly Dictionary<TriageQuestion, TriageAnswer> s_disputed = new(s_simple)
    {
        [TriageQuestion.FactsClear] = TriageAnswer.No,
        [TriageQuestion.LittleDispute] = TriageAnswer.No,
    };

    private IReadOnlyDictionary<string, CourtUser> _people = new Dictionary<string, CourtUser>();

    /// <summary>Makes them, once: a court that has a team is left alone, and so is one that has set no wage base.</summary>
    public async Task SeedOnceAsync(IReadOnlyDictionary<string, CourtUser> people)
    {
        _people = people;
        if (await db.FastTrackTeams.AnyAsync() || settings.WageYear is null)
        {
            return;
        }

        var team = FastTrackTeam.Establish(Guid.NewGuid(), "民事速裁一队", await At("president", 130));
        team.Seat(people["judge"].Id, people["judge"].RealName, 60, true, [], await At("president", 130));
        db.FastTrackTeams.Add(team);
        await db.SaveChangesAsync();

        await EarlierAsync();
        await ClosedAsync();
        await ExtendedAsync();
        await NearlyDueAsync();
        await ConvertedAsync();
        await SuspendedAsync();
        await ObjectedAsync();
        await OfNobodyAsync();
    }

    // What the demo world docketed before is decided too, but for the newest.
    private async Task EarlierAsync()
    {
        var (today, last) = (clock.Today, clock.Today.AddDays(-10));
        foreach (var track in await db.CaseTracks.Where(t => t.Status == CaseTrackStatus.AwaitingTriage && t.DocketedOn < last).ToListAsync())
        {
            var filing = await db.Filings.Include(f => f.Parties).Include(f => f.Agents).Include(f => f.Claims).Include(f => f.Acceptance).AsSplitQuery()
                .SingleAsync(f => f.Id == track.FilingId);
            var daysAgo = today.DayNumber - track.DocketedOn.DayNumber - 4;
            await DecideAsync(filing, track, s_simple, daysAgo);
            await AllocateAsync(filing, track, daysAgo - 0.1);
        }
    }

    private async Task ClosedAsync()
    {
        var (filing, track) = await DecidedAsync(drafts.AccidentAsync(await At("litigant", 110), complete: true), "litigant", 107, s_simple);
        await ActAsync(filing, track, "judge", 60, (t, o) => t.RecordHearing(o.Today, o));
        await ActAsync(filing, track, "judge", 45, (t, o) => t.Close(CaseEnding.Judgment, null, o));
    }

    private async Task ExtendedAsync()
    {
        var (filing, track) = await DecidedAsync(drafts.TransportAsync(await At("agent", 82)), "agent", 79, s_simple);
        await ActAsync(filing, track, "judge", 50, (t, o) => t.RecordHearing(o.Today, o));
        await ActAsync(filing, track, "president", 30, (t, o) => t.Extend(1, "过磅单数量较多，双方正在逐笔核对。", null, o));
    }

    private async Task NearlyDueAsync() =>
        await DecidedAsync(drafts.WagesAsync(await At("litigant2", 60)), "litigant2", 57, s_simple);

    private async Task ConvertedAsync()
    {
        var (filing, track) = await DecidedAsync(drafts.RenovationAsync(await At("litigant", 45)), "litigant", 42, s_simple);
        await ActAsync(filing, track, "judge", 20, (t, o) => t.Convert(
            TrialProcedure.Summary, ConversionGround.Appraisal, "被告对空鼓的成因有异议，申请对施工质量进行鉴定。", o));
    }

    private async Task SuspendedAsync()
    {
        var (filing, track) = await DecidedAsync(drafts.PartnershipAsync(await At("litigant2", 34)), "litigant2", 31, s_disputed);
        await ActAsync(filing, track, "judge", 10, (t, o) => t.Exclude(ExclusionGround.Valuation, o.Today, "委托会计师事务所对合伙期间的账目进行审计。", o));
    }

    private async Task ObjectedAsync()
    {
        var (filing, track) = await DecidedAsync(drafts.LeaseAsync(await At("litigant", 16), complete: true), "litigant", 13, s_simple);
        await ActAsync(filing, track, "litigant", 2, (t, o) => t.ObjectToProcedure(o.Actor.Name, "被告主张以装修折抵租金，需要评估，不宜适用简易程序。", o));
    }

    // One waits for the clerk's decision, one for a judge.
    private async Task OfNobodyAsync()
    {
        await DocketedAsync(drafts.WagesAsync(await At("litigant", 4)), "litigant", 1);
        var (filing, track) = await DocketedAsync(drafts.LoanAsync(await At("litigant2", 5), complete: true), "litigant2", 2);
        await DecideAsync(filing, track, s_simple, 1.5);
    }

    private async Task<(Filing Filing, CaseTrack Track)> DecidedAsync(
        Task<Filing> draft, string user, double daysAgo, IReadOnlyDictionary<TriageQuestion, TriageAnswer> answers)
    {
        var (filing, track) = await DocketedAsync(draft, user, daysAgo);
        await DecideAsync(filing, track, answers, daysAgo - 0.1);
        await AllocateAsync(filing, track, daysAgo - 0.2);
        return (filing, track);
    }

    private async Task AllocateAsync(Filing filing, CaseTrack track, double daysAgo)
    {
        var judges = await triage.ChooseJudgeAsync(track, filing);
        await ActAsync(filing, track, "clerk", daysAgo, (t, o) => t.AllocateByRule(judges, o));
    }

    private async Task<(Filing Filing, CaseTrack Track)> DocketedAsync(Task<Filing> draft, string user, double daysAgo)
    {
        var filing = await draft;
        await desk.SubmitAsync(filing, new SignatureDetails(_people[user].RealName, null, null), await At(user, daysAgo + 2));
        await desk.DocketAsync(filing, CaseTrack.TypeCode, halve: false, await At("clerk", daysAgo));
        filing.RecordPayment($"QH2026100{filing.Id:000}", await At("clerk", daysAgo - 0.05));
        await db.SaveChangesAsync();
        return (filing, db.CaseTracks.Local.Single(t => t.FilingId == filing.Id));
    }

    private Task DecideAsync(Filing filing, CaseTrack track, IReadOnlyDictionary<TriageQuestion, TriageAnswer> answers, double daysAgo)
    {
        var elements = TriageElements.Of(filing, triage.CauseCodes(filing.CauseCode), answers);
        var wage = reference.WageBases.InForce(settings);
        return ActAsync(filing, track, "clerk", daysAgo, (t, o) => t.Decide(elements, wage, TriageRules.Suggest(elements, wage).Trial, null, o));
    }

    private async Task ActAsync(Filing filing, CaseTrack track, string user, double daysAgo, Action<CaseTrack, Occasion> act)
    {
        var occasion = await At(user, daysAgo);
        act(track, occasion);
        TriageDesk.Tell(filing, track, occasion);
        await db.SaveChangesAsync();
    }

    private async Task<Occasion> At(string user, double daysAgo)
    {
        var role = DemoAccounts.All.Single(a => a.User == user).Role;
        var person = _people[user];
        return new Occasion(new Actor(person.Id, person.RealName, role), clock.Now.AddDays(-daysAgo), await calendars.CurrentAsync());
    }
}
