using GolmudCourt.Domain;
using GolmudCourt.Domain.Triage;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Data.Reference;
using GolmudCourt.Web.Features.Matters.Shared;
using GolmudCourt.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Triage.Batches;

/// <summary>A line of the list.</summary>
internal sealed record BatchRow(
    long Id, Guid Key, string Title, string Cause, TrialProcedure Procedure, int Cases, DateOnly? HearingOn, bool HasModel, BatchStatus Status);

/// <summary>A page of the list; <paramref name="Next"/> is where the next begins.</summary>
internal sealed record BatchList(IReadOnlyList<BatchRow> Rows, long? Next);

/// <summary>Cases of one cause and procedure that are in no batch yet, and how many there are.</summary>
internal sealed record BatchGroup(string Code, string Cause, TrialProcedure Procedure, int Cases);

/// <summary>A case that can be taken in, or is in.</summary>
internal sealed record BatchCaseRow(Guid TrackKey, Guid FilingKey, string CaseNumber, string Title, string? Judge, DateOnly? Due, CaseTrackStatus Status);

/// <summary>What can be ticked on the page of a new batch.</summary>
internal sealed record BatchCandidates(IReadOnlyList<BatchGroup> Groups, string? Cause, IReadOnlyList<BatchCaseRow> Cases, bool More);

/// <summary>One batch.</summary>
internal sealed record BatchPage(
    Guid Key, int Version, string Title, string CauseCode, string Cause, TrialProcedure Procedure, BatchStatus Status, DateOnly? HearingOn, string? Template,
    Guid? ModelKey, IReadOnlyList<BatchCaseRow> Cases, IReadOnlyList<BatchAct> Open, IReadOnlyList<TimelineEntry> Timeline, DateOnly Today);

/// <summary>Loads batches and the cases for them. A judge has the cases they hold and those nobody holds, and the batches with one of them.</summary>
internal sealed class BatchQueries(CourtDbContext db, ReferenceData reference, MatterHeads heads, Occasions occasions)
{
    /// <summary>Rows on a page.</summary>
    public const int PageSize = 25;

    /// <summary>How many cases can be ticked at once.</summary>
    public const int MostCandidates = 100;

    /// <summary>The list, newest first.</summary>
    public async Task<BatchList> ListAsync(long? after)
    {
        var rows = await Batches().AsNoTracking().Where(b => after == null || b.Id < after).OrderByDescending(b => b.Id).Take(PageSize + 1)
            .Select(b => new BatchRow(b.Id, b.Key, b.Title, b.CauseCode, b.Procedure, b.Cases.Count, b.HearingOn, b.ModelKey != null, b.Status)).ToListAsync();
        return new(
            [.. rows.Take(PageSize).Select(r => r with { Cause = CauseName(r.Cause) })],
            rows.Count > PageSize ? rows[PageSize - 1].Id : null);
    }

    /// <summary>What can be taken into a batch: the groups, and the cases of the one chosen.</summary>
    public async Task<BatchCandidates> CandidatesAsync(string? cause, TrialProcedure? procedure)
    {
        if (cause is null || procedure is not { } chosen)
        {
            var groups = await Free().Where(t => t.CauseCode != null).GroupBy(t => new { t.CauseCode, t.Status })
                .Select(g => new { g.Key.CauseCode, g.Key.Status, Count = g.Count() }).Where(g => g.Count > 1)
                .OrderByDescending(g => g.Count).Take(PageSize).ToListAsync();
            return new([.. groups.Select(g => new BatchGroup(g.CauseCode!, CauseName(g.CauseCode!), ProcedureOf(g.Status), g.Count))], null, [], false);
        }

        var status = StatusOf(chosen);
        var rows = await Rows(Free().Where(t => t.CauseCode == cause && t.Status == status).OrderBy(t => t.NextDue).ThenBy(t => t.Id).Take(MostCandidates + 1)).ToListAsync();
        return new([], CauseName(cause), [.. rows.Take(MostCandidates)], rows.Count > MostCandidates);
    }

    /// <summary>The page of a batch.</summary>
    /// <exception cref="NotFoundException">There is none that this person may see.</exception>
    public async Task<BatchPage> PageAsync(Guid key)
    {
        var batch = await FindAsync(key);
        var keys = batch.Cases.Select(c => c.TrackKey).ToList();
        var rows = (await Rows(db.CaseTracks.Where(t => keys.Contains(t.Key))).ToListAsync()).OrderBy(r => r.CaseNumber, StringComparer.Ordinal).ToList();
        return new(
            key, batch.Version, batch.Title, batch.CauseCode, CauseName(batch.CauseCode), batch.Procedure, batch.Status, batch.HearingOn, batch.Template,
            batch.ModelKey, rows, BatchWorkflow.Table.ActsFrom(batch.Status, occasions.User.Role), await heads.TimelineAsync(key), occasions.Today);
    }

    /// <summary>Opens a batch with its cases, for an act.</summary>
    /// <exception cref="NotFoundException">There is none that this person may see.</exception>
    public async Task<CaseBatch> FindAsync(Guid key) =>
        await Batches().Include(b => b.Cases).SingleOrDefaultAsync(b => b.Key == key) ?? throw new NotFoundException();

    /// <summary>The tracks of some cases, in the order of their numbers.</summary>
    /// <exception cref="RuleViolation"><c>batch.none</c>, <c>batch.unknown</c>: at the field of the numbers.</exception>
    public async Task<IReadOnlyList<CaseTrack>> TracksAsync(IReadOnlyCollection<string> numbers)
    {
        var wanted = numbers.Distinct().Take(MostCandidates + 1).ToList();
        if (wanted.Count is 0 or > MostCandidates)
        {
            throw new RuleViolation("batch.none", $"请选择1到{MostCandidates}件案件", null, nameof(BatchCasesForm.CaseNumber));
        }

        var tracks = await Tracks().Where(t => wanted.Contains(t.CaseNumber)).OrderBy(t => t.Id).ToListAsync();
        return tracks.Count == wanted.Count
            ? tracks : throw new RuleViolation("batch.unknown", "有案件找不到，或者不由您承办，请刷新页面后重新选择", null, nameof(BatchCasesForm.CaseNumber));
    }

    private static CaseTrackStatus StatusOf(TrialProcedure procedure) => procedure switch
    {
        TrialProcedure.SmallClaims => CaseTrackStatus.SmallClaims,
        TrialProcedure.Summary => CaseTrackStatus.Summary,
        _ => CaseTrackStatus.Ordinary,
    };

    private static TrialProcedure ProcedureOf(CaseTrackStatus status) => status switch
    {
        CaseTrackStatus.SmallClaims => TrialProcedure.SmallClaims,
        CaseTrackStatus.Summary => TrialProcedure.Summary,
        _ => TrialProcedure.Ordinary,
    };

    private IQueryable<BatchCaseRow> Rows(IQueryable<CaseTrack> tracks) =>
        from t in tracks.AsNoTracking()
        join f in db.Filings on t.FilingId equals f.Id
        select new BatchCaseRow(t.Key, t.FilingKey, t.CaseNumber, f.Title, t.JudgeName, t.NextDue, t.Status);

    private IQueryable<CaseTrack> Tracks()
    {
        var user = occasions.User;
        return user.Role == CourtRole.Judge ? db.CaseTracks.Where(t => t.JudgeId == null || t.JudgeId == user.Id) : db.CaseTracks;
    }

    private IQueryable<CaseTrack> Free() => Tracks().Where(t => t.BatchKey == null
        && (t.Status == CaseTrackStatus.SmallClaims || t.Status == CaseTrackStatus.Summary || t.Status == CaseTrackStatus.Ordinary));

    private IQueryable<CaseBatch> Batches()
    {
        var user = occasions.User;
        return user.Role == CourtRole.Judge
            ? db.CaseBatches.Where(b => db.CaseTracks.Any(t => t.BatchKey == b.Key && (t.JudgeId == null || t.JudgeId == user.Id)) || !b.Cases.Any())
            : db.CaseBatches;
    }

    private string CauseName(string code) => reference.Causes.ByCode(code)?.Name ?? code;
}
