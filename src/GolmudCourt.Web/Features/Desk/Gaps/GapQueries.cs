using GolmudCourt.Domain;
using GolmudCourt.Domain.Confirmation;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Domain.Triage;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Desk;
using GolmudCourt.Web.Features.Filings;
using GolmudCourt.Web.Hosting;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Desk.Gaps;

/// <summary>A matter that breaks the rule, and how.</summary>
internal sealed record GapRow(string Kind, Guid Key, string Title, string What);

/// <summary>The team lead of a clerk.</summary>
internal sealed record LeadRow(long UserId, string Name, long? LeadId);

/// <summary>The page.</summary>
internal sealed record GapPage(IReadOnlyList<GapRow> Rows, bool More, IReadOnlyList<LeadRow> Leads, IReadOnlyList<SelectListItem> People);

/// <summary>Finds the open matters that have no owner, no act or no day, and the duties that belong to nobody who could do them.</summary>
internal sealed class GapQueries(CourtDbContext db, CourtClock clock)
{
    private const int Most = 200;
    private const int Batch = 500;

    /// <summary>Reads the page.</summary>
    public async Task<GapPage> ReadAsync()
    {
        var rows = await FindAsync();
        var clerks = await (from u in db.Users
                            join r in db.UserRoles on u.Id equals r.UserId
                            join n in db.Roles on r.RoleId equals n.Id
                            where n.Name == nameof(CourtRole.Clerk) && !u.Closed
                            orderby u.RealName, u.Id
                            select new LeadRow(
                                u.Id, u.RealName, db.Set<DeskLead>().Where(l => l.UserId == u.Id).Select(l => (long?)l.LeadId).FirstOrDefault())).ToListAsync();
        return new(
            rows, rows.Count >= Most, clerks,
            [.. clerks.Select(c => new SelectListItem(c.Name, $"{c.UserId}"))]);
    }

    /// <summary>The violations of “each open matter has one owner, one act, one day”, of each kind as many as a page shows.</summary>
    public async Task<IReadOnlyList<GapRow>> FindAsync()
    {
        const string Unowned = "没有承办人和下一步";
        const string Untracked = "已经立案，没有审理程序的记录";
        var filings = await db.Filings.Where(f => ((f.Status == FilingStatus.Draft || f.Status == FilingStatus.AwaitingReview
                || f.Status == FilingStatus.AwaitingCorrection || f.Status == FilingStatus.InMediation) && !db.DeskItems.Any(i => i.MatterKey == f.Key))
            || (f.Status == FilingStatus.Docketed && f.Acceptance!.TypeCode == CaseTrack.TypeCode && !db.CaseTracks.Any(t => t.FilingId == f.Id)))
            .OrderBy(f => f.Id).Take(Most)
            .Select(f => new GapRow(nameof(Filing), f.Key, f.Title, f.Status == FilingStatus.Docketed ? Untracked : Unowned)).ToListAsync();
        var mediations = await db.Mediations.Where(m => m.Status != MediationStatus.Settled && m.Status != MediationStatus.Ended
                && m.Status != MediationStatus.Declined && !db.DeskItems.Any(i => i.MatterKey == m.Key))
            .OrderBy(m => m.Id).Take(Most).Select(m => new GapRow(nameof(Mediation), m.Key, m.Title, Unowned)).ToListAsync();
        var others = await db.Confirmations.Where(a => (a.Status == ConfirmationStatus.Draft || a.Status == ConfirmationStatus.AwaitingAcceptance
                || a.Status == ConfirmationStatus.AwaitingMaterial || a.Status == ConfirmationStatus.Docketed || a.Status == ConfirmationStatus.UnderExamination || a.Status == ConfirmationStatus.AwaitingSupplement)
                && !db.DeskItems.Any(i => i.MatterKey == a.Key))
            .Select(a => new { a.Id, Kind = nameof(ConfirmationApplication), a.Key, a.Title })
            .Concat(db.PaymentOrders.Where(o => (o.Status == PaymentOrderStatus.AwaitingAcceptance || o.Status == PaymentOrderStatus.Accepted
                    || o.Status == PaymentOrderStatus.Issued || o.Status == PaymentOrderStatus.Served || o.Status == PaymentOrderStatus.Objected
                    || o.Status == PaymentOrderStatus.AwaitingChoice || o.Status == PaymentOrderStatus.ConvertedToSuit) && !db.DeskItems.Any(i => i.MatterKey == o.Key))
                .Select(o => new { o.Id, Kind = nameof(PaymentOrder), o.Key, o.Title }))
            .Concat(db.CaseTracks.Where(t => t.Status != CaseTrackStatus.Closed && !db.DeskItems.Any(i => i.MatterKey == t.Key))
                .Select(t => new { t.Id, Kind = nameof(CaseTrack), t.Key, Title = t.CaseNumber }))
            .OrderBy(a => a.Kind).ThenBy(a => a.Id).Take(Most).ToListAsync();
        var duties = await db.DeskItems.Where(i => i.Due == null || i.Act == ""
                || (i.UserId != null && db.Users.Any(u => u.Id == i.UserId && u.Closed)))
            .OrderBy(i => i.Id).Take(Most)
            .Select(i => new GapRow(i.MatterKind, i.MatterKey, i.Title, i.Due == null ? "没有期限" : i.Act == "" ? "没有下一步" : "承办人的账号已停用，请移交")).ToListAsync();
        return [.. filings, .. mediations, .. others.Select(a => new GapRow(a.Kind, a.Key, a.Title, Unowned)), .. duties];
    }

    /// <summary>
    /// Writes the duties of all matters anew, in batches, and opens the tracks that are missing; for an installation that had matters
    /// before it had desks or tracks.
    /// </summary>
    /// <returns>How many duties there are.</returns>
    public async Task<int> RebuildAsync(CancellationToken cancel)
    {
        await OpenTracksAsync(cancel);
        await RebuildAsync(nameof(CaseTrack), db.CaseTracks.Select(t => new HeadRow { Id = t.Id, Key = t.Key }), cancel);
        await RebuildAsync(nameof(Filing), db.Filings.Select(f => new HeadRow { Id = f.Id, Key = f.Key }), cancel);
        await RebuildAsync(nameof(Mediation), db.Mediations.Select(m => new HeadRow { Id = m.Id, Key = m.Key }), cancel);
        await RebuildAsync(nameof(ConfirmationApplication), db.Confirmations.Select(a => new HeadRow { Id = a.Id, Key = a.Key }), cancel);
        await RebuildAsync(nameof(CaseTrack), db.CaseTracks.Select(t => new HeadRow { Id = t.Id, Key = t.Key }), cancel);
        await RebuildAsync(nameof(PaymentOrder), db.PaymentOrders.Select(o => new HeadRow { Id = o.Id, Key = o.Key }), cancel);
        return await db.DeskItems.CountAsync(cancel);
    }

    private async Task OpenTracksAsync(CancellationToken cancel)
    {
        for (List<Filing> batch; ; db.ChangeTracker.Clear())
        {
            batch = await db.Filings.Include(f => f.Acceptance).Where(f => f.Status == FilingStatus.Docketed
                    && f.Acceptance!.TypeCode == CaseTrack.TypeCode && !db.CaseTracks.Any(t => t.FilingId == f.Id))
                .OrderBy(f => f.Id).Take(Batch).ToListAsync(cancel);
            if (batch.Count == 0)
            {
                return;
            }

            db.CaseTracks.AddRange(batch.Select(FilingDesk.OpenTrack).OfType<CaseTrack>());
            await db.SaveChangesAsync(cancel);
        }
    }

    private async Task RebuildAsync(string kind, IQueryable<HeadRow> heads, CancellationToken cancel)
    {
        for (var after = 0L; ;)
        {
            var last = after;
            var batch = await heads.Where(h => h.Id > last).OrderBy(h => h.Id).Take(Batch).ToListAsync(cancel);
            if (batch.Count == 0)
            {
                return;
            }

            await DeskWriter.RefreshAsync(db, [.. batch.Select(h => (kind, h.Key))], clock.Today, cancel);
            db.ChangeTracker.Clear();
            after = batch[^1].Id;
        }
    }

    private sealed class HeadRow
    {
        public long Id { get; init; }

        public Guid Key { get; init; }
    }
}
