using GolmudCourt.Domain;
using GolmudCourt.Domain.Confirmation;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Data.Protection;
using GolmudCourt.Web.Features.Confirmations;
using GolmudCourt.Web.Features.Desk.Work;
using GolmudCourt.Web.Features.Mediations;
using GolmudCourt.Web.Features.MediationWork;
using GolmudCourt.Web.Features.Triage;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Desk.Calendars;

/// <summary>What a line of a calendar is about.</summary>
internal enum EntryKind
{
    /// <summary>期限: the day of a duty.</summary>
    Deadline,

    /// <summary>调解.</summary>
    Session,

    /// <summary>询问.</summary>
    Interview,

    /// <summary>开庭.</summary>
    Hearing,
}

/// <summary>One line of a person's calendar.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Uid">Its name for calendar programs; the same at every reading.</param>
/// <param name="Day">The day.</param>
/// <param name="Start">When it begins; null for what has the whole day.</param>
/// <param name="End">When it ends; null where only the beginning is known.</param>
/// <param name="Text">What is to be done, without the name of any party.</param>
/// <param name="Number">Case number or receipt.</param>
/// <param name="Title">The parties; for the page only, never for a file that leaves the portal.</param>
/// <param name="Note">Why that day, or where.</param>
/// <param name="Address">The page of the matter.</param>
internal sealed record CalendarEntry(
    EntryKind Kind, string Uid, DateOnly Day, DateTimeOffset? Start, DateTimeOffset? End, string Text, string? Number, string Title, string? Note,
    string Address);

/// <summary>The lines of some days, and whether there were more than are read.</summary>
internal sealed record CalendarEntries(IReadOnlyList<CalendarEntry> Lines, bool More);

/// <summary>The one source of a person's calendar: the page and the file for calendar programs read the same lines.</summary>
internal sealed class CalendarSource(CourtDbContext db, DeskQueries desks, MediationAccess mediations, ConfirmationAccess confirmations)
{
    /// <summary>The most lines of a kind.</summary>
    public const int Most = 500;

    /// <summary>The lines of a person, those whose work they cover today included; five queries at most.</summary>
    public async Task<CalendarEntries> ReadAsync(SignedInUser user, DateOnly today, DateOnly first, DateOnly last)
    {
        var found = new List<CalendarEntry>();
        var more = await AddDeadlinesAsync(found, user, today, first, last);
        var (from, to) = (StartOf(first), StartOf(last.AddDays(1)));
        if (user.Role is CourtRole.Litigant or CourtRole.Agent or CourtRole.Mediator)
        {
            await AddSessionsAsync(found, user, from, to);
        }

        if (user.Role is CourtRole.Litigant or CourtRole.Agent or CourtRole.Judge)
        {
            await AddInterviewsAsync(found, user, from, to);
        }

        if (user.Role == CourtRole.Judge)
        {
            await AddHearingsAsync(found, user, first, last);
        }

        return new([.. found.OrderBy(e => e.Day).ThenBy(e => e.Start).ThenBy(e => e.Uid, StringComparer.Ordinal)], more || found.Count >= Most);
    }

    private async Task<bool> AddDeadlinesAsync(List<CalendarEntry> found, SignedInUser user, DateOnly today, DateOnly first, DateOnly last)
    {
        var party = user.Role is CourtRole.Litigant or CourtRole.Agent;
        List<long> covered = party ? [] : await desks.CoversOf(user.Id, today).Select(c => c.AbsentId).ToListAsync();
        var items = await desks.MineOf(user, covered).Where(i => i.Due >= first && i.Due <= last).OrderBy(i => i.Due).ThenBy(i => i.Id).Take(Most + 1)
            .ToListAsync();
        found.AddRange(items.Take(Most).Select(i => new CalendarEntry(
            EntryKind.Deadline, $"{i.MatterKey:N}@desk", i.Due!.Value, null, null, party ? i.PartyAct ?? i.Act : i.Act, i.Number, i.Title, i.Why,
            DeskLinks.Matter(i.MatterKind, i.MatterKey, i.IsDraft, user.Role, i.Role))));
        return items.Count > Most;
    }

    // A mediator's own sessions; of a party those it was invited to.
    private async Task AddSessionsAsync(List<CalendarEntry> found, SignedInUser user, DateTimeOffset from, DateTimeOffset to)
    {
        var (id, document) = (user.Id, user.Role == CourtRole.Litigant ? user.DocumentKey : null);
        var all = mediations.MediationsFor(user).SelectMany(m => m.Sessions, (m, s) => new { Matter = m, Session = s })
            .Where(x => x.Session.Status != SessionStatus.Cancelled && x.Session.Start >= from && x.Session.Start < to);
        var mine = user.Role == CourtRole.Mediator
            ? all.Where(x => x.Matter.Appointments.Any(a => a.MediatorId == x.Session.MediatorId && a.MediatorUserId == id))
            : all.Where(x => x.Matter.Parties.Any(p => x.Session.Attendance.Any(a => a.PartyNumber == p.Number)
                && (p.UserId == id || p.AgentUserId == id
                    || (document != null && p.UserId == null && EF.Property<string?>(p, ProtectedColumns.DocumentKey) == document))));
        var rows = await mine.OrderBy(x => x.Session.Start).Take(Most).Select(x => new
        {
            x.Matter.Key,
            x.Matter.Title,
            x.Matter.CaseNumber,
            x.Session.Number,
            x.Session.Start,
            x.Session.End,
            x.Session.Mode,
            x.Session.Room,
        }).ToListAsync();
        found.AddRange(rows.Select(s => new CalendarEntry(
            EntryKind.Session, $"{s.Key:N}-session-{s.Number}@desk", DayOf(s.Start), s.Start, s.End, $"调解（{MediationNames.Of(s.Mode)}）",
            s.CaseNumber, s.Title, s.Room, user.Role == CourtRole.Mediator ? WorkLinks.Matter(s.Key) : MediationLinks.Matter(s.Key))));
    }

    private async Task AddInterviewsAsync(List<CalendarEntry> found, SignedInUser user, DateTimeOffset from, DateTimeOffset to)
    {
        var (id, document, judge) = (user.Id, user.Role == CourtRole.Litigant ? user.DocumentKey : null, user.Role == CourtRole.Judge);
        var all = confirmations.ConfirmationsFor(user).SelectMany(a => a.Interviews, (a, i) => new { Matter = a, Interview = i })
            .Where(x => x.Interview.HeldAt >= from && x.Interview.HeldAt < to);
        var mine = judge
            ? all.Where(x => x.Matter.Judges.Any(j => j.UserId == id && !x.Matter.Judges.Any(later => later.Number > j.Number)))
            : all.Where(x => x.Matter.Parties.Any(p => p.Number == x.Interview.PartyNumber && (p.UserId == id || p.AgentUserId == id
                || (document != null && p.UserId == null && EF.Property<string?>(p, ProtectedColumns.DocumentKey) == document))));
        var rows = await mine.OrderBy(x => x.Interview.HeldAt).Take(Most).Select(x => new
        {
            x.Matter.Key,
            x.Matter.Title,
            CaseNumber = x.Matter.Docketing == null ? null : x.Matter.Docketing.CaseNumber,
            x.Interview.Number,
            x.Interview.HeldAt,
            x.Interview.Mode,
        }).ToListAsync();
        found.AddRange(rows.Select(i => new CalendarEntry(
            EntryKind.Interview, $"{i.Key:N}-interview-{i.Number}@desk", DayOf(i.HeldAt), i.HeldAt, null, ConfirmationNames.Of(i.Mode),
            i.CaseNumber, i.Title, null, judge ? ConfirmationLinks.OnBench(i.Key) : ConfirmationLinks.Application(i.Key))));
    }

    private async Task AddHearingsAsync(List<CalendarEntry> found, SignedInUser user, DateOnly first, DateOnly last)
    {
        var rows = await (from t in db.CaseTracks.AsNoTracking()
                          join f in db.Filings on t.FilingId equals f.Id
                          where t.JudgeId == user.Id && t.HeardOn >= first && t.HeardOn <= last
                          orderby t.HeardOn, t.Id
                          select new { t.Key, t.FilingKey, t.CaseNumber, t.HeardOn, f.Title }).Take(Most).ToListAsync();
        found.AddRange(rows.Select(h => new CalendarEntry(
            EntryKind.Hearing, $"{h.Key:N}-hearing@desk", h.HeardOn!.Value, null, null, "开庭", h.CaseNumber, h.Title, null, TriageLinks.Track(h.FilingKey))));
    }

    private static DateTimeOffset StartOf(DateOnly day) => new(day.ToDateTime(default), CourtClock.Offset);

    private static DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(at.ToOffset(CourtClock.Offset).DateTime);
}
