using System.Globalization;
using GolmudCourt.Domain;
using GolmudCourt.Domain.Triage;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Triage.Progress;

/// <summary>Reads the lists of tracks by the last day of the trial limit, by keyset: a page costs the same however long the list is.</summary>
internal sealed class ProgressQueries(CourtDbContext db, Occasions occasions)
{
    /// <summary>Rows on a page.</summary>
    public const int PageSize = 25;

    /// <summary>Counting stops here.</summary>
    public const int Enough = 1000;

    /// <summary>The page. What the address asks for and does not exist is left out of the question.</summary>
    public async Task<ProgressPage> ReadAsync(ProgressFilter filter)
    {
        var teams = await db.FastTrackTeams.AsNoTracking().Where(t => t.Status == TeamStatus.Active).OrderBy(t => t.Id)
            .Select(t => new TeamChoice(t.Key, t.Name)).ToListAsync();
        var names = NamesFor(occasions.User.Role);
        var tab = Enum.TryParse<TrackTab>(filter.Tab, out var asked) && names.Any(n => n.Tab == asked) ? asked : names[0].Tab;
        var procedure = Enum.TryParse<TrialProcedure>(filter.Procedure, out var named) && Enum.IsDefined(named) ? named : (TrialProcedure?)null;
        var team = teams.FirstOrDefault(t => filter.Team == t.Key.ToString())?.Key;
        var tabs = new List<(TrackTab Tab, string Name, int? Count)>();
        foreach (var (each, name, counted) in names)
        {
            tabs.Add((each, name, counted ? await Of(each).OrderBy(t => t.Id).Take(Enough).CountAsync() : null));
        }

        var found = await After(Filtered(Of(tab), procedure, team), tab, filter.After).Take(PageSize + 1).Select(t => new ProgressRow(
            t.Id, t.FilingKey, db.Filings.Where(f => f.Id == t.FilingId).Select(f => f.Title).First(),
            db.Filings.Where(f => f.Id == t.FilingId).Select(f => f.CauseName).First(), t.CaseNumber, t.Status, t.DocketedOn, t.NextDue,
            t.Limit != null && t.Limit.Provisional, t.JudgeName,
            t.Allocations.OrderByDescending(a => a.Number).Select(a => (bool?)(a.JudgeId == null)).FirstOrDefault() == true)).ToListAsync();
        var rows = found.Take(PageSize).ToList();
        return new(tab, tabs, procedure, team, teams, rows, found.Count > PageSize ? CursorOf(rows[^1], tab) : null, occasions.Today);
    }

    // A judge sees the cases of their own and those nobody holds; a clerk holds none.
    private static IReadOnlyList<(TrackTab Tab, string Name, bool Counted)> NamesFor(CourtRole role) => role == CourtRole.Judge
        ? [(TrackTab.Mine, "我承办的", true), (TrackTab.Unallocated, "待分案", true), (TrackTab.All, "全部在办", false), (TrackTab.Closed, "已审结", false)]
        : [(TrackTab.All, "全部在办", false), (TrackTab.Undecided, "待分流", true), (TrackTab.Unallocated, "待分案", true), (TrackTab.Closed, "已审结", false)];

    private IQueryable<CaseTrack> Of(TrackTab tab)
    {
        var user = occasions.User;
        var all = db.CaseTracks.AsNoTracking();
        var seen = user.Role == CourtRole.Judge ? all.Where(t => t.JudgeId == null || t.JudgeId == user.Id) : all;
        return tab switch
        {
            TrackTab.Mine => all.Where(t => t.JudgeId == user.Id && t.Status != CaseTrackStatus.Closed),
            TrackTab.Undecided => seen.Where(t => t.Status == CaseTrackStatus.AwaitingTriage),
            TrackTab.Unallocated => seen.Where(t => t.JudgeId == null && t.Status != CaseTrackStatus.AwaitingTriage && t.Status != CaseTrackStatus.Closed),
            TrackTab.Closed => seen.Where(t => t.Status == CaseTrackStatus.Closed),
            _ => seen.Where(t => t.Status != CaseTrackStatus.Closed),
        };
    }

    private IQueryable<CaseTrack> Filtered(IQueryable<CaseTrack> tracks, TrialProcedure? procedure, Guid? team)
    {
        if (procedure is { } chosen)
        {
            var status = chosen switch
            {
                TrialProcedure.SmallClaims => CaseTrackStatus.SmallClaims,
                TrialProcedure.Summary => CaseTrackStatus.Summary,
                _ => CaseTrackStatus.Ordinary,
            };
            tracks = tracks.Where(t => t.Status == status);
        }

        return team is { } key
            ? tracks.Where(t => db.FastTrackTeams.Where(x => x.Key == key).SelectMany(x => x.Judges).Any(j => j.UserId == t.JudgeId))
            : tracks;
    }

    // What has no running limit comes first: it is undecided, or stands still, and must not be forgotten at the end.
    private static IQueryable<CaseTrack> After(IQueryable<CaseTrack> tracks, TrackTab tab, string? after)
    {
        var parts = after?.Split('-');
        var given = parts is [_, var number] && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var read) ? read : (long?)null;
        if (tab == TrackTab.Closed)
        {
            return tracks.Where(t => given == null || t.Id < given).OrderByDescending(t => t.Id);
        }

        if (given is { } id)
        {
            tracks = DateOnly.TryParseExact(parts![0], "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var due)
                ? tracks.Where(t => t.NextDue > due || (t.NextDue == due && t.Id > id))
                : tracks.Where(t => t.NextDue != null || t.Id > id);
        }

        return tracks.OrderBy(t => t.NextDue).ThenBy(t => t.Id);
    }

    private static string CursorOf(ProgressRow last, TrackTab tab) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(tab != TrackTab.Closed && last.Due is { } due ? due.ToString("yyyyMMdd", CultureInfo.InvariantCulture) : "none")}-{last.Id}");
}
