using GolmudCourt.Domain;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Triage;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Data.Reference;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Triage.Shared;

/// <summary>Holds a filing against the rules of triage, takes down the decision, and finds a judge.</summary>
internal sealed class TriageDesk(CourtDbContext db, ReferenceData reference, TriageSettings settings)
{
    /// <summary>The act by which the timeline of a filing tells of its track.</summary>
    public const string Act = "Track";

    /// <summary>The act when the procedure is decided with the docketing: one notice tells of both.</summary>
    public const string ActAtDocketing = "TrackAtDocketing";

    /// <summary>The keys of a cause and of the lines above it.</summary>
    public IReadOnlyList<string> CauseCodes(string? cause) => cause is null ? [] : [.. reference.Causes.SelfAndAncestors(cause).Select(c => c.Code)];

    /// <summary>Puts the questions and the suggestion onto a form; what the clerk has answered stays.</summary>
    /// <param name="form">The form.</param>
    /// <param name="filing">With its parties and claims.</param>
    public void Fill(ITriageForm form, Filing filing)
    {
        var known = TriageElements.OnTheFace(filing, CauseCodes(filing.CauseCode));
        foreach (var given in form.Answers)
        {
            known[given.Question] = given.Answer;
        }

        form.Answers = [.. Enum.GetValues<TriageQuestion>().Select(q => new AnswerRow { Question = q, Answer = known.GetValueOrDefault(q) })];
        form.Doubt = settings.Doubt;
        try
        {
            form.Suggestion = TriageRules.Suggest(ElementsOf(filing, form), reference.WageBases.InForce(settings));
            form.Route ??= form.Suggestion.Trial;
        }
        catch (RuleViolation missing) when (missing.Code == WageBaseTable.MissingCode)
        {
            form.NoSuggestion = missing.Message;
        }
    }

    /// <summary>Takes down the decision made with the docketing. Without a wage base the decision waits; the docketing does not.</summary>
    public void DecideAtDocketing(CaseTrack track, Filing filing, ITriageForm form, Occasion occasion)
    {
        if (settings.WageYear is { } year && reference.WageBases.All.Any(w => w.Year == year))
        {
            Decide(track, filing, form, occasion);
            filing.Note(ActAtDocketing, track.UnsavedEntries[^1].Sentence, occasion);
        }
    }

    /// <summary>Takes down the decision on a track that waits for it.</summary>
    public void DecideOn(CaseTrack track, Filing filing, ITriageForm form, Occasion occasion)
    {
        Decide(track, filing, form, occasion);
        Tell(filing, track, occasion);
    }

    private void Decide(CaseTrack track, Filing filing, ITriageForm form, Occasion occasion)
    {
        var route = form.Route ?? throw new RuleViolation("track.route", "请选择审理程序", "民诉法 136", nameof(form.Route));
        track.Decide(ElementsOf(filing, form), reference.WageBases.InForce(settings), route, form.Reason, occasion);
    }

    /// <summary>Writes into the timeline of the filing, which the parties read, what the track's journal says last.</summary>
    public static void Tell(Filing filing, CaseTrack track, Occasion occasion) => filing.Note(Act, track.UnsavedEntries[^1].Sentence, occasion);

    /// <summary>The case held against the rules today, with the answers of its form.</summary>
    public TriageSuggestion SuggestionFor(Filing filing, IReadOnlyDictionary<TriageQuestion, TriageAnswer> answers) =>
        TriageRules.Suggest(TriageElements.Of(filing, CauseCodes(filing.CauseCode), answers), reference.WageBases.InForce(settings));

    /// <summary>Chooses a judge of the teams that take the cause.</summary>
    public async Task<AllocationResult> ChooseJudgeAsync(CaseTrack track, Filing filing)
    {
        var teams = await db.FastTrackTeams.AsNoTracking().Include(t => t.Judges).Where(t => t.Status == TeamStatus.Active).ToListAsync();
        var codes = CauseCodes(track.CauseCode);
        var seats = teams.Where(t => t.Takes(codes)).SelectMany(t => t.Judges).DistinctBy(j => j.UserId).ToList();
        var ids = seats.Select(s => (long?)s.UserId).ToList();
        var open = await db.CaseTracks.Where(t => ids.Contains(t.JudgeId) && t.Status != CaseTrackStatus.Closed)
            .GroupBy(t => t.JudgeId).Select(g => new { Judge = g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Judge!.Value, g => g.Count);
        var last = await db.Set<CaseAllocation>().Where(a => ids.Contains(a.JudgeId))
            .GroupBy(a => a.JudgeId).Select(g => new { Judge = g.Key, At = g.Max(a => a.AllocatedAt) }).ToDictionaryAsync(g => g.Judge!.Value, g => g.At);
        return Allocation.Choose(
            seats.Select(s => s.AsCandidate(open.GetValueOrDefault(s.UserId), last.TryGetValue(s.UserId, out var at) ? at : null)),
            [.. filing.Parties.Select(p => p.Name), .. filing.Agents.Select(a => a.Name)]);
    }

    private TriageElements ElementsOf(Filing filing, ITriageForm form) => TriageElements.Of(
        filing, CauseCodes(filing.CauseCode), form.Answers.DistinctBy(a => a.Question).ToDictionary(a => a.Question, a => a.Answer));
}
