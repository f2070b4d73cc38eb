using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Triage;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Features.Matters.Shared;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Matters.Procedures;

/// <summary>Reads the procedure of a matter for those who brought it.</summary>
internal sealed class ProcedureQueries(CourtDbContext db, MatterHeads heads, CalendarStore calendars, Occasions occasions)
{
    /// <summary>The page.</summary>
    /// <exception cref="NotFoundException">There is no such matter for this person, or it is not tried in a procedure.</exception>
    public async Task<ProcedurePage> PageAsync(Guid key)
    {
        var head = await heads.FindAsync(key);
        var track = await TrackAsync(key, tracking: false);
        var parties = await heads.HandedIn(key).SelectMany(f => f.Parties).Where(p => p.Position == PartyPosition.Plaintiff).OrderBy(p => p.Number)
            .Select(p => new { p.Number, p.Name }).ToListAsync();
        return new()
        {
            Head = head,
            Version = track.Version,
            Status = track.Status,
            DocketedOn = track.DocketedOn,
            Limit = track.NextDue is not null ? DeadlineStory.Of(track.Limit!, await calendars.CurrentAsync(), occasions.Today) : null,
            Suspended = track.OpenExclusion() is not null,
            HeardOn = track.HeardOn,
            Judge = track.JudgeName,
            Changes = [.. track.Changes.OrderBy(c => c.Number).Select(c => new ChangeLine(c.From, c.To, c.Reason, c.ChangedAt))],
            Objections = [.. track.Objections.OrderBy(o => o.Number)
                .Select(o => new ObjectionLine(o.Party, o.Procedure, o.Reason, o.FiledAt, o.Upheld, o.Decision, o.DecidedAt))],
            Parties = [.. parties.Select(p => new SelectListItem(p.Name, $"{p.Number}"))],
            Closed = ClosedFor(track),
        };
    }

    /// <summary>The track of a matter this person follows.</summary>
    /// <exception cref="NotFoundException">There is none.</exception>
    public async Task<CaseTrack> TrackAsync(Guid key, bool tracking = true)
    {
        var own = heads.HandedIn(key).Select(f => f.Id);
        var tracks = db.CaseTracks.Where(t => t.FilingKey == key && own.Contains(t.FilingId))
            .Include(t => t.Changes).Include(t => t.Objections).Include(t => t.Exclusions).AsSingleQuery();
        return await (tracking ? tracks : tracks.AsNoTrackingWithIdentityResolution()).SingleOrDefaultAsync() ?? throw new NotFoundException();
    }

    private string? ClosedFor(CaseTrack track) =>
        track.Status == CaseTrackStatus.AwaitingTriage ? "法院还没有决定适用的程序；决定以后会通知您，对适用小额诉讼程序、简易程序有异议的，在开庭前提出。"
        : track.Status == CaseTrackStatus.Closed ? "案件已经审结。"
        : !CaseTrackWorkflow.Table.Allows(track.Status, CaseTrackAct.ObjectToProcedure, occasions.User.Role) ? "本案适用普通程序，不需要提出程序异议。"
        : track.HeardOn is { } day ? $"程序异议应当在开庭前提出，本案已于{day:yyyy年M月d日}开庭（民诉解释 269、279）。"
        : track.OpenObjection() is not null ? "异议正在等待法官决定，决定以后会通知您。"
        : null;
}
