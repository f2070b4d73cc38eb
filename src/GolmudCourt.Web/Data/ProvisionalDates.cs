using GolmudCourt.Domain;
using GolmudCourt.Domain.Calendar;
using GolmudCourt.Domain.Confirmation;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Domain.Roster;
using GolmudCourt.Domain.Triage;
using GolmudCourt.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Data;

/// <summary>The running matters whose dates were counted on weekends alone, because the year's calendar was not published.</summary>
internal sealed class ProvisionalDates(CourtDbContext db, CourtClock clock)
{
    /// <summary>The filings with a provisional date.</summary>
    public IQueryable<Filing> Filings() => db.Filings.Where(f =>
        (f.ReviewDeadline != null && f.ReviewDeadline.Provisional)
        || f.Corrections.Any(c => c.AnsweredAt == null && c.Deadline.Provisional)
        || (f.FeeNotice != null && f.FeeNotice.PaidAt == null && f.FeeNotice.Deadline.Provisional)
        || (f.Refusal != null && f.Refusal.Appeal.Provisional));

    /// <summary>The running mediations with a provisional date.</summary>
    public IQueryable<Mediation> Mediations() => db.Mediations.Where(m =>
        m.Status != MediationStatus.Settled && m.Status != MediationStatus.Ended && m.Status != MediationStatus.Declined
        && ((m.StepDeadline != null && m.StepDeadline.Provisional) || (m.Period != null && m.Period.Provisional)));

    /// <summary>The running applications for confirmation with a provisional date.</summary>
    public IQueryable<ConfirmationApplication> Confirmations() => db.Confirmations.Where(a =>
        (a.Status == ConfirmationStatus.Draft || a.Status == ConfirmationStatus.AwaitingAcceptance || a.Status == ConfirmationStatus.Docketed
            || a.Status == ConfirmationStatus.UnderExamination || a.Status == ConfirmationStatus.AwaitingSupplement)
        && ((a.ApplyBy != null && a.ApplyBy.Provisional) || (a.AcceptBy != null && a.AcceptBy.Provisional)
            || (a.ExamineBy != null && a.ExamineBy.Provisional) || a.Supplements.Any(s => s.AnsweredAt == null && s.Deadline.Provisional)));

    /// <summary>The cases under trial with a provisional limit.</summary>
    public IQueryable<CaseTrack> Tracks() => db.CaseTracks.Where(t =>
        t.Status != CaseTrackStatus.AwaitingTriage && t.Status != CaseTrackStatus.Closed && t.Limit != null && t.Limit.Provisional);

    /// <summary>Counts them again on a calendar just imported.</summary>
    /// <returns>How many dates are provisional no more.</returns>
    public async Task<int> RecomputeAsync(CourtCalendar calendar)
    {
        var occasion = new Occasion(Actor.Portal, clock.Now, calendar);
        var waiting = await Filings().Include(f => f.Corrections).Include(f => f.FeeNotice).Include(f => f.Refusal).AsSplitQuery().ToListAsync();
        var complaints = await db.RosterComplaints.Where(c => c.Status == ComplaintStatus.Pending && c.Feedback.Provisional).ToListAsync();
        var mediations = await Mediations().Include(m => m.Appointments).Include(m => m.Extensions).Include(m => m.Appraisals).Include(m => m.Performances)
            .AsSplitQuery().ToListAsync();
        var confirmations = await Confirmations().Include(a => a.Supplements).Include(a => a.Objections).AsSplitQuery().ToListAsync();
        var tracks = await Tracks().Include(t => t.Exclusions).ToListAsync();
        var settled = waiting.Sum(f => f.RecountProvisional(occasion)) + complaints.Count(c => c.RecountProvisional(occasion))
            + mediations.Sum(m => m.RecountProvisional(occasion)) + confirmations.Sum(a => a.RecountProvisional(occasion))
            + tracks.Sum(t => t.RecountProvisional(occasion));
        await db.SaveChangesAsync();
        return settled;
    }
}
