using GolmudCourt.Domain.Confirmation;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Journal;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Domain.Roster;
using GolmudCourt.Domain.Triage;
using GolmudCourt.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Deadlines;

/// <summary>The matters with deadlines, whatever their kind, with the parts that hold them: for counting again and for moving.</summary>
internal sealed class RunningMatters(CourtDbContext db)
{
    private const int Batch = 300;

    /// <summary>The kinds that have deadlines.</summary>
    public static IReadOnlyList<string> Kinds { get; } = [nameof(Filing), nameof(Mediation), nameof(ConfirmationApplication), nameof(CaseTrack), nameof(RosterComplaint), nameof(PaymentOrder)];

    /// <summary>
    /// The matters of a kind with a deadline in a stretch of days, in batches. Whether it still runs is the matter's to say; the
    /// query only leaves out what cannot.
    /// </summary>
    /// <param name="kind">One of <see cref="Kinds"/>.</param>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day.</param>
    public async IAsyncEnumerable<IReadOnlyList<Matter>> DueBetweenAsync(string kind, DateOnly first, DateOnly last)
    {
        for (var after = 0L; ;)
        {
            var batch = await BatchAsync(kind, first, last, after);
            if (batch.Count == 0)
            {
                yield break;
            }

            yield return batch;
            after = batch[^1].Id;
        }
    }

    /// <summary>One matter, to move a deadline of it; null where there is none.</summary>
    public async Task<Matter?> FindAsync(string kind, Guid key) => kind switch
    {
        nameof(Filing) => await Filings().SingleOrDefaultAsync(f => f.Key == key),
        nameof(Mediation) => await Mediations().SingleOrDefaultAsync(m => m.Key == key),
        nameof(ConfirmationApplication) => await Confirmations().SingleOrDefaultAsync(a => a.Key == key),
        nameof(CaseTrack) => await Tracks().SingleOrDefaultAsync(t => t.Key == key),
        nameof(RosterComplaint) => await db.RosterComplaints.SingleOrDefaultAsync(c => c.Key == key),
        nameof(PaymentOrder) => await db.PaymentOrders.SingleOrDefaultAsync(o => o.Key == key),
        _ => null,
    };

    private async Task<IReadOnlyList<Matter>> BatchAsync(string kind, DateOnly first, DateOnly last, long after) => kind switch
    {
        nameof(Filing) => await Filings().Where(f => f.Id > after && (
                (f.ReviewDeadline != null && f.ReviewDeadline.Due >= first && f.ReviewDeadline.Due <= last)
                || f.Corrections.Any(c => c.AnsweredAt == null && c.Deadline.Due >= first && c.Deadline.Due <= last)
                || (f.FeeNotice != null && f.FeeNotice.PaidAt == null && f.FeeNotice.Deadline.Due >= first && f.FeeNotice.Deadline.Due <= last)
                || (f.Refusal != null && f.Refusal.Appeal.Due >= first && f.Refusal.Appeal.Due <= last)))
            .OrderBy(f => f.Id).Take(Batch).ToListAsync(),
        nameof(Mediation) => await Mediations().Where(m => m.Id > after
                && m.Status != MediationStatus.Settled && m.Status != MediationStatus.Ended && m.Status != MediationStatus.Declined
                && ((m.StepDeadline != null && m.StepDeadline.Due >= first && m.StepDeadline.Due <= last)
                    || (m.Period != null && m.Period.Due >= first && m.Period.Due <= last)))
            .OrderBy(m => m.Id).Take(Batch).ToListAsync(),
        nameof(ConfirmationApplication) => await Confirmations().Where(a => a.Id > after
                && ((a.Status == ConfirmationStatus.Draft && a.ApplyBy != null && a.ApplyBy.Due >= first && a.ApplyBy.Due <= last)
                    || (a.Status == ConfirmationStatus.AwaitingAcceptance && a.AcceptBy != null && a.AcceptBy.Due >= first && a.AcceptBy.Due <= last)
                    || ((a.Status == ConfirmationStatus.Docketed || a.Status == ConfirmationStatus.UnderExamination || a.Status == ConfirmationStatus.AwaitingSupplement)
                        && a.ExamineBy != null && a.ExamineBy.Due >= first && a.ExamineBy.Due <= last)
                    || a.Supplements.Any(s => s.AnsweredAt == null && s.Deadline.Due >= first && s.Deadline.Due <= last)))
            .OrderBy(a => a.Id).Take(Batch).ToListAsync(),
        nameof(CaseTrack) => await Tracks().Where(t => t.Id > after
                && t.Status != CaseTrackStatus.AwaitingTriage && t.Status != CaseTrackStatus.Closed
                && t.Limit != null && t.Limit.Due >= first && t.Limit.Due <= last)
            .OrderBy(t => t.Id).Take(Batch).ToListAsync(),
        nameof(PaymentOrder) => await db.PaymentOrders.Where(o => o.Id > after && o.Step != null && o.Step.Due >= first && o.Step.Due <= last)
            .OrderBy(o => o.Id).Take(Batch).ToListAsync(),
        _ => await db.RosterComplaints.Where(c => c.Id > after && c.Status == ComplaintStatus.Pending && c.Feedback.Due >= first && c.Feedback.Due <= last)
            .OrderBy(c => c.Id).Take(Batch).ToListAsync(),
    };

    private IQueryable<Filing> Filings() => db.Filings.Include(f => f.Corrections.OrderBy(c => c.Round)).Include(f => f.FeeNotice).Include(f => f.Refusal)
        .Include(f => f.Acceptance).Include(f => f.Receipts).AsSplitQuery();

    private IQueryable<Mediation> Mediations() => db.Mediations.Include(m => m.Appointments).Include(m => m.Extensions).Include(m => m.Appraisals)
        .Include(m => m.Performances).AsSplitQuery();

    private IQueryable<ConfirmationApplication> Confirmations() => db.Confirmations.Include(a => a.Supplements).Include(a => a.Objections)
        .Include(a => a.Docketing).AsSplitQuery();

    private IQueryable<CaseTrack> Tracks() => db.CaseTracks.Include(t => t.Exclusions);
}
