using GolmudCourt.Domain.Confirmation;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Web.Features.Triage.PaymentOrders;
using GolmudCourt.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Matters.Matters;

/// <summary>Reads the list of a person's matters, by keyset: it costs the same on every page.</summary>
internal sealed class MatterListQueries(CaseAccess access, MediationAccess mediations, ConfirmationAccess confirmations, PaymentOrderQueries orders, Occasions occasions)
{
    private const int PageSize = 20;

    /// <summary>A page of the list.</summary>
    /// <param name="before">The last one shown on the page before; null for the first page.</param>
    public async Task<MatterList> ListAsync(long? before)
    {
        var rows = await access.Filings().AsNoTracking()
            .Where(f => f.ReceivedAt != null && (before == null || f.Id < before))
            .OrderByDescending(f => f.Id).Take(PageSize + 1)
            .Select(f => new MatterRow(
                f.Id, f.Key, f.Title, f.CauseName, f.Status, f.Channel, f.ReceivedAt!.Value, f.Acceptance!.CaseNumber, f.NextDue,
                f.Status == FilingStatus.AwaitingReview ? f.ReviewDeadline!.Provisional
                    : f.Status == FilingStatus.AwaitingCorrection ? f.Corrections.OrderByDescending(c => c.Round).Select(c => c.Deadline.Provisional).FirstOrDefault()
                    : f.Status == FilingStatus.Docketed && f.FeeNotice!.DeferredTo == null && f.FeeNotice.Deadline.Provisional))
            .ToListAsync();
        var more = rows.Count > PageSize;
        var shown = more ? rows[..PageSize] : rows;
        return new(shown, more ? shown[^1].Id : null, before is null, occasions.Today)
        {
            Drafts = before is null ? await DraftsAsync() : [],
            Mediations = before is null ? await MediationsAsync() : [],
            Confirmations = before is null ? await ConfirmationsAsync(null) : new([], null),
            PaymentOrders = before is null ? await orders.OwnAsync(null) : null,
        };
    }

    /// <summary>A page of the person's applications for confirmation alone.</summary>
    /// <param name="before">The last one shown on the page before.</param>
    public async Task<MatterList> ConfirmationsOnlyAsync(long before) =>
        new([], null, false, occasions.Today) { Confirmations = await ConfirmationsAsync(before) };

    private async Task<ConfirmationRows> ConfirmationsAsync(long? before)
    {
        var user = occasions.User.Id;
        var rows = await confirmations.Confirmations().AsNoTracking()
            .Where(a => a.Status != ConfirmationStatus.Discarded && (before == null || a.Id < before))
            .OrderByDescending(a => a.Id).Take(PageSize + 1)
            .Select(a => new ConfirmationRow(
                a.Id, a.Key, a.Title, a.Agreement!.CauseName, a.Status, a.Docketing!.CaseNumber, a.NextDue,
                a.ExamineBy != null ? a.ExamineBy.Provisional : a.AcceptBy != null ? a.AcceptBy.Provisional : a.ApplyBy != null && a.ApplyBy.Provisional,
                !a.Signatures.Any(s => s.VoidedAt == null && a.Parties.Any(p => p.Number == s.PartyNumber && (p.UserId == user || p.AgentUserId == user))),
                a.Judges.OrderByDescending(j => j.Number).Select(j => j.Name).FirstOrDefault()))
            .ToListAsync();
        return rows.Count > PageSize ? new(rows[..PageSize], rows[PageSize - 1].Id) : new(rows, null);
    }

    // Few people have more than a handful of mediations; the newest are enough on the first page.
    private async Task<IReadOnlyList<MediationRow>> MediationsAsync() =>
        await mediations.Mediations().AsNoTracking().Where(m => m.RequestedAt != null || m.Status == MediationStatus.Draft)
            .OrderByDescending(m => m.Id).Take(PageSize)
            .Select(m => new MediationRow(
                m.Key, m.Title, m.CauseName ?? m.FieldName, m.Status, m.CaseNumber, m.Status == MediationStatus.Settled ? null : m.NextDue,
                (m.StepDeadline != null && m.StepDeadline.Provisional) || (m.Period != null && m.Period.Provisional))).ToListAsync();

    private async Task<IReadOnlyList<DraftRow>> DraftsAsync() =>
        await access.Filings().AsNoTracking().Where(f => f.Status == FilingStatus.Draft)
            .OrderByDescending(f => f.Id).Take(PageSize)
            .Select(f => new DraftRow(f.Key, f.Title, f.CauseName, f.ChangedAt)).ToListAsync();
}
