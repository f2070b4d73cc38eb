using GolmudCourt.Domain.Calendar;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Features.Matters.Shared;
using GolmudCourt.Web.Features.MediationWork.Shared;
using Microsoft.EntityFrameworkCore;
using Case = GolmudCourt.Domain.Mediation.Mediation;

namespace GolmudCourt.Web.Features.MediationWork.Mine;

/// <summary>One matter on the mediator's desk.</summary>
internal sealed record DeskLine(
    Guid Key, string Title, string? About, string? CaseNumber, MediationStatus Status, Deadline? StepDeadline, Deadline? Period, bool Appraisal);

/// <summary>One session of today or later.</summary>
internal sealed record DeskSession(
    Guid Key, string Title, int Number, DateTimeOffset Start, DateTimeOffset End, SessionMode Mode, string? Room, int Invited, int Coming);

/// <summary>The mediator's desk.</summary>
internal sealed record Desk(
    DateOnly Today, IReadOnlyList<DeskLine> ToAccept, IReadOnlyList<DeskSession> Sessions, IReadOnlyList<DeskLine> EndingSoon,
    IReadOnlyList<DeskLine> Others, IReadOnlyList<DeskLine> Closed, Domain.Roster.PerformanceFile? Performance);

/// <summary>Reads the mediator's desk and the page of one of their matters.</summary>
internal sealed class MineQueries(CourtDbContext db, MediationRoom room, CalendarStore calendars, PerformanceRecords performance)
{
    /// <summary>From this many days before its end a mediation runs out soon.</summary>
    public const int SoonDays = 7;

    /// <summary>How many matters that are over the desk still shows.</summary>
    public const int ClosedShown = 20;

    private static readonly MediationStatus[] _open =
        [MediationStatus.AwaitingMediator, MediationStatus.InProgress, MediationStatus.AwaitingSignatures];

    /// <summary>Reads the desk.</summary>
    public async Task<Desk> DeskAsync()
    {
        var today = room.Occasions.Today;
        var mine = room.Mine();
        var open = await Lines(mine.Where(m => _open.Contains(m.Status)).OrderBy(m => m.NextDue).ThenBy(m => m.Id)).ToListAsync();
        var closed = await Lines(mine.Where(m => !_open.Contains(m.Status)).OrderByDescending(m => m.Id).Take(ClosedShown)).ToListAsync();
        var start = new DateTimeOffset(today.ToDateTime(TimeOnly.MinValue), Hosting.CourtClock.Offset);
        var end = start.AddDays(1);
        var sessions = await mine
            .SelectMany(m => m.Sessions.Where(s => s.Status == SessionStatus.Planned && s.Start >= start && s.Start < end), (m, s) => new { m, s })
            .OrderBy(x => x.s.Start)
            .Select(x => new DeskSession(
                x.m.Key, x.m.Title, x.s.Number, x.s.Start, x.s.End, x.s.Mode, x.s.Room, x.s.Attendance.Count,
                x.s.Attendance.Count(a => a.WillAttend == true)))
            .AsNoTracking().ToListAsync();
        bool Soon(DeskLine l) => l is { Appraisal: false, Period: { } period } && period.Due <= today.AddDays(SoonDays);
        return new(
            today,
            [.. open.Where(l => l.Status == MediationStatus.AwaitingMediator)],
            sessions,
            [.. open.Where(l => l.Status != MediationStatus.AwaitingMediator && Soon(l))],
            [.. open.Where(l => l.Status != MediationStatus.AwaitingMediator && !Soon(l))],
            closed,
            await performance.OfAccountAsync(room.Occasions.User.Id));
    }

    /// <summary>Reads the page of one matter: parties, files, sessions, clock and journal. Nothing confidential is in it.</summary>
    public async Task<MineView> MatterAsync(Guid key)
    {
        var matter = await room.Mine().Where(m => m.Key == key).AsNoTracking()
            .Include(m => m.Parties).Include(m => m.Consents).Include(m => m.Appointments)
            .Include(m => m.Extensions).ThenInclude(e => e.Answers).Include(m => m.Appraisals)
            .Include(m => m.Disclosures).ThenInclude(d => d.Answers).Include(m => m.Objections).Include(m => m.Ending)
            .AsSingleQuery().SingleOrDefaultAsync() ?? throw new Security.NotFoundException();
        var more = await room.Mine().Where(m => m.Key == key)
            .Select(m => new MatterParts(
                m.Files.OrderBy(f => f.Number)
                    .Select(f => new FileLine(f.Number, f.FileName, f.ContentType, f.Size, f.Purpose, f.PartyNumber)).ToList(),
                m.Sessions.OrderByDescending(s => s.Start).Select(s => new SessionLine(
                    s.Number, s.Status, s.Start, s.End, s.Mode, s.Room, s.Outcome, s.CancelReason,
                    s.Attendance.Select(a => new AnswerLine(a.PartyNumber, a.WillAttend, a.Attended)).ToList())).ToList(),
                m.Facts.Count, m.FactConfirmations.Count(c => c.VoidedAt == null), m.Offers.Count(o => o.Status == OfferStatus.Open),
                m.Offers.Count,
                m.Agreements.Where(a => a.Status != AgreementStatus.Void).Select(a => (AgreementStatus?)a.Status).FirstOrDefault()))
            .AsSingleQuery().AsNoTracking().SingleAsync();
        return MineView.Of(matter, more, await calendars.CurrentAsync(), await TimelineAsync(key), room.Occasions);
    }

    private async Task<IReadOnlyList<TimelineEntry>> TimelineAsync(Guid key) =>
        await db.Journal.AsNoTracking().Where(e => e.MatterKey == key).OrderByDescending(e => e.Sequence)
            .Select(e => new TimelineEntry(e.At, e.Role, e.ActorName, e.Sentence, e.Reason)).ToListAsync();

    private static IQueryable<DeskLine> Lines(IQueryable<Case> matters) =>
        matters.AsNoTracking().Select(m => new DeskLine(
            m.Key, m.Title, m.CauseName ?? m.FieldName, m.CaseNumber, m.Status, m.StepDeadline, m.Period, m.Appraisals.Any(a => a.EndedOn == null)));
}
