using GolmudCourt.Domain;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Triage;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Triage.Tracks;

/// <summary>One thing in the life of a track, as its page lists it.</summary>
internal sealed record TrackLine(DateTimeOffset At, string By, string What, string? Reason);

/// <summary>Where a track stands.</summary>
internal sealed record TrackPage
{
    public required Guid Key { get; init; }

    public required string Title { get; init; }

    public required string? Cause { get; init; }

    public required string CaseNumber { get; init; }

    public required int Version { get; init; }

    public required CaseTrackStatus Status { get; init; }

    public required DateOnly DocketedOn { get; init; }

    public required DateOnly? Due { get; init; }

    public required bool Provisional { get; init; }

    public required bool Suspended { get; init; }

    public required int ExcludedDays { get; init; }

    public required DateOnly? HeardOn { get; init; }

    public required string? Judge { get; init; }

    public required string? Objection { get; init; }

    public required string? Decided { get; init; }

    public required string? DecisionReason { get; init; }

    public required IReadOnlyList<RecordedCriterion> Basis { get; init; }

    public required IReadOnlyList<TrackLine> Lines { get; init; }

    public required IReadOnlyList<TrackPart> Open { get; init; }

    public required IReadOnlyList<SelectListItem> Parties { get; init; }

    public required IReadOnlyList<SelectListItem> Judges { get; init; }

    public required DateOnly Today { get; init; }
}

/// <summary>Loads tracks for those who may see the filing, and reads their page.</summary>
internal sealed class TrackQueries(CourtDbContext db, CaseAccess access, Occasions occasions)
{
    /// <summary>The filing of a docketed civil suit with its track; a new one where none was opened at docketing.</summary>
    /// <exception cref="NotFoundException">There is none that this person may see.</exception>
    public async Task<(Filing Filing, CaseTrack Track)> LoadAsync(Guid key)
    {
        var filing = await access.FilingAsync(key, q => q.Include(f => f.Parties).Include(f => f.Agents).Include(f => f.Claims).Include(f => f.Acceptance));
        if (filing.Acceptance is not { TypeCode: CaseTrack.TypeCode })
        {
            throw new NotFoundException();
        }

        var track = await db.CaseTracks.Include(t => t.Decision).Include(t => t.Changes).Include(t => t.Objections).Include(t => t.Exclusions)
            .Include(t => t.Extensions).Include(t => t.Allocations).AsSplitQuery().SingleOrDefaultAsync(t => t.FilingKey == key);

        RefuseAnothersCase(track);
        return (filing, track ?? CaseTrack.Open(Guid.NewGuid(), filing));
    }

    /// <summary>The address of the track of which only its own key is known.</summary>
    /// <exception cref="NotFoundException">There is none that this person may see.</exception>
    public async Task<string> AddressAsync(Guid track) =>
        await db.CaseTracks.Where(t => t.Key == track).Select(t => (Guid?)t.FilingKey).SingleOrDefaultAsync() is { } filing
            ? TriageLinks.Track(filing) : throw new NotFoundException();

    // A page reads; what an act changes is loaded by LoadAsync. The parts are few by nature, so two queries bring them all.
    private async Task<(Filing Filing, CaseTrack Track)> ReadAsync(Guid key)
    {
        var filing = await access.Filings().Where(f => f.Key == key).Include(f => f.Parties.OrderBy(p => p.Number)).Include(f => f.Acceptance)
            .AsSingleQuery().SingleOrDefaultAsync();
        if (filing is not { Acceptance.TypeCode: CaseTrack.TypeCode })
        {
            throw new NotFoundException();
        }

        var tracks = db.CaseTracks.Where(t => t.FilingKey == key);
        var track = await tracks.Include(t => t.Decision).Include(t => t.Changes).Include(t => t.Objections).AsSingleQuery().SingleOrDefaultAsync();
        RefuseAnothersCase(track);
        await tracks.Include(t => t.Exclusions).Include(t => t.Extensions).Include(t => t.Allocations).AsSingleQuery().LoadAsync();
        return (filing, track ?? CaseTrack.Open(Guid.NewGuid(), filing));
    }

    // A judge acts on their own cases, and on those nobody holds yet.
    private void RefuseAnothersCase(CaseTrack? track)
    {
        if (occasions.User.Role == CourtRole.Judge && track?.JudgeId is { } holder && holder != occasions.User.Id)
        {
            throw new NotFoundException();
        }
    }

    /// <summary>Reads the page.</summary>
    public async Task<TrackPage> PageAsync(Guid key)
    {
        var (filing, track) = await ReadAsync(key);
        var judges = occasions.User.Role == CourtRole.President
            ? await db.Users.Where(u => db.UserRoles.Any(r => r.UserId == u.Id && db.Roles.Any(x => x.Id == r.RoleId && x.Name == nameof(CourtRole.Judge))))
                .OrderBy(u => u.RealName).Select(u => new { u.Id, u.RealName }).ToListAsync()
            : [];
        var open = CaseTrackWorkflow.Table.ActsFrom(track.Status, occasions.User.Role).ToHashSet();
        return new TrackPage
        {
            Key = key,
            Title = filing.Title,
            Cause = filing.CauseName,
            CaseNumber = track.CaseNumber,
            Version = track.Version,
            Status = track.Status,
            DocketedOn = track.DocketedOn,
            Due = track.NextDue,
            Provisional = track.Limit?.Provisional == true,
            Suspended = track.OpenExclusion() is not null,
            ExcludedDays = track.ExcludedDays,
            HeardOn = track.HeardOn,
            Judge = track.JudgeName,
            Objection = track.OpenObjection() is { } o ? $"{o.Party}：{o.Reason}" : null,
            Decided = track.Decision is { } d
                ? $"{d.DecidedBy}于{d.DecidedAt:yyyy年M月d日}决定适用{TriageNames.Of(d.Chosen)}；系统建议：{TriageNames.Of(d.Suggested)}；采用{d.WageYear}年就业人员年平均工资{d.WageAmount:0.00}元"
                : null,
            DecisionReason = track.Decision?.Reason,
            Basis = track.Decision is { } decision ? TriageBasis.Read(decision.Basis) : [],
            Lines = [.. LinesOf(track).OrderBy(l => l.At)],
            Open = [.. TrackPart.All.Where(p => p.Acts.Any(open.Contains) && HasSubject(p, track, occasions.User.Role))],
            Parties = [.. filing.Parties.Select(p => new SelectListItem($"{PartyNames.Of(p.Position)}：{p.Name}", $"{p.Number}"))],
            Judges = [.. judges.Select(j => new SelectListItem(j.RealName, $"{j.Id}"))],
            Today = occasions.Today,
        };
    }

    private static bool HasSubject(TrackPart part, CaseTrack track, CourtRole role) =>
        part == TrackPart.Allocation ? track.JudgeId is null
        : part == TrackPart.Assignment ? role == CourtRole.President
        : part == TrackPart.Objection ? track.HeardOn is null && track.OpenObjection() is null
        : part == TrackPart.ObjectionRejection ? track.OpenObjection() is not null
        : part == TrackPart.Agreement ? track.HeardOn is null
        : part == TrackPart.Exclusion ? track.OpenExclusion() is null
        : part != TrackPart.Resumption || track.OpenExclusion() is not null;

    private static IEnumerable<TrackLine> LinesOf(CaseTrack track) =>
    [
        .. track.Changes.Select(c => new TrackLine(
            c.ChangedAt, c.ChangedBy,
            $"由{TriageNames.Of(c.From)}转为{TriageNames.Of(c.To)}（{(c.Ground is { } g ? CaseTrackNames.Of(g) : "双方约定")}）{(c.AfterLimit ? "，转换时原审理期限已经届满" : "")}", c.Reason)),
        .. track.Objections.Select(o => new TrackLine(
            o.FiledAt, o.FiledBy, $"{o.Party}对适用{TriageNames.Of(o.Procedure)}提出异议：{o.Reason}",
            o.Upheld is { } upheld ? $"{(upheld ? "成立" : "不成立")}：{o.Decision}" : "等待决定")),
        .. track.Exclusions.Select(e => new TrackLine(
            e.RecordedAt, e.RecordedBy,
            $"{e.From:yyyy年M月d日}起{CaseTrackNames.Of(e.Ground)}不计入审理期限{(e.To is { } to ? $"，到{to:yyyy年M月d日}，共{e.Days}日" : "，还没有结束")}", e.Reason)),
        .. track.Extensions.Select(e => new TrackLine(
            e.GrantedAt, e.GrantedBy, $"延长{e.Months}个月{(e.Approval is null ? "" : $"（{e.Approval}）")}{(e.Late ? "，报请时距期满不足15日（2019年审限规定 1）" : "")}", e.Reason)),
        .. track.Allocations.Select(a => new TrackLine(a.AllocatedAt, a.AllocatedBy, a.JudgeName is { } judge ? $"分给{judge}" : "没有可以分案的法官", a.Reason)),
    ];
}
