using GolmudCourt.Domain.Confirmation;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Domain.Triage;

namespace GolmudCourt.Web.Data;

/// <summary>The running matters whose dates were counted on weekends alone, because the year's calendar was not published.</summary>
internal sealed class ProvisionalDates(CourtDbContext db)
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
        (a.Status == ConfirmationStatus.Draft || a.Status == ConfirmationStatus.AwaitingAcceptance || a.Status == ConfirmationStatus.AwaitingMaterial
            || a.Status == ConfirmationStatus.Docketed || a.Status == ConfirmationStatus.UnderExamination || a.Status == ConfirmationStatus.AwaitingSupplement)
        && ((a.ApplyBy != null && a.ApplyBy.Provisional) || (a.AcceptBy != null && a.AcceptBy.Provisional)
            || (a.ExamineBy != null && a.ExamineBy.Provisional) || a.Supplements.Any(s => s.AnsweredAt == null && s.Deadline.Provisional)));

    /// <summary>The cases under trial with a provisional limit.</summary>
    public IQueryable<CaseTrack> Tracks() => db.CaseTracks.Where(t =>
        t.Status != CaseTrackStatus.AwaitingTriage && t.Status != CaseTrackStatus.Closed && t.Limit != null && t.Limit.Provisional);
}
