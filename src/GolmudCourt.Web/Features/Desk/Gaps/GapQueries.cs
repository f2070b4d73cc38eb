using GolmudCourt.Domain;
using GolmudCourt.Domain.Confirmation;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Desk;
using GolmudCourt.Web.Hosting;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Desk.Gaps;

/// <summary>A matter that breaks the rule, and how.</summary>
internal sealed record GapRow(string Kind, Guid Key, string Title, string What);

/// <summary>The team lead of a clerk.</summary>
internal sealed record LeadRow(long UserId, string Name, long? LeadId);

/// <summary>The page.</summary>
internal sealed record GapPage(IReadOnlyList<GapRow> Rows, bool More, int Open, IReadOnlyList<LeadRow> Leads, IReadOnlyList<SelectListItem> People);

/// <summary>Finds the open matters that have no owner, no act or no day, and the duties that belong to nobody who could do them.</summary>
internal sealed class GapQueries(CourtDbContext db, CourtClock clock)
{
    private const int Most = 200;
    private const int Batch = 500;

    /// <summary>Reads the page.</summary>
    public async Task<GapPage> ReadAsync()
    {
        var rows = await Find().Take(Most + 1).ToListAsync();
        var clerks = await DeskDuties.PeopleAsync(db, CourtRole.Clerk, null);
        var ids = clerks.ConvertAll(c => c.Id);
        var leads = await db.Set<DeskLead>().AsNoTracking().Where(l => ids.Contains(l.UserId)).ToDictionaryAsync(l => l.UserId, l => l.LeadId);
        return new(
            [.. rows.Take(Most)], rows.Count > Most, await db.DeskItems.OrderBy(i => i.Id).Take(100_000).CountAsync(),
            [.. clerks.Select(c => new LeadRow(c.Id, c.Name, leads.TryGetValue(c.Id, out var lead) ? lead : null))],
            [.. clerks.Select(c => new SelectListItem(c.Name, $"{c.Id}"))]);
    }

    /// <summary>Every violation of “each open matter has one owner, one act, one day”.</summary>
    public IQueryable<GapRow> Find() => Unowned()
        .Concat(db.DeskItems.Where(i => i.Due == null).Select(i => new GapRow(i.MatterKind, i.MatterKey, i.Title, "没有期限")))
        .Concat(db.DeskItems.Where(i => i.Act == "").Select(i => new GapRow(i.MatterKind, i.MatterKey, i.Title, "没有下一步")))
        .Concat(db.DeskItems.Where(i => i.Role == CourtRole.Litigant && !i.Seats.Any() && i.UserId == null)
            .Select(i => new GapRow(i.MatterKind, i.MatterKey, i.Title, "等待当事人办理，但没有能在网上办理的当事人")))
        .Concat(db.DeskItems.Where(i => i.Role != CourtRole.Litigant && i.UserId != null && db.Users.Any(u => u.Id == i.UserId && u.Closed))
            .Select(i => new GapRow(i.MatterKind, i.MatterKey, i.Title, "承办人的账号已停用，请移交")));

    /// <summary>Writes the duties of all matters anew, in batches; for an installation that had matters before it had desks.</summary>
    /// <returns>How many duties there are.</returns>
    public async Task<int> RebuildAsync(CancellationToken cancel)
    {
        await RebuildAsync(nameof(Filing), db.Filings.Select(f => new HeadRow { Id = f.Id, Key = f.Key }), cancel);
        await RebuildAsync(nameof(Mediation), db.Mediations.Select(m => new HeadRow { Id = m.Id, Key = m.Key }), cancel);
        await RebuildAsync(nameof(ConfirmationApplication), db.Confirmations.Select(a => new HeadRow { Id = a.Id, Key = a.Key }), cancel);
        return await db.DeskItems.CountAsync(cancel);
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

    private IQueryable<GapRow> Unowned()
    {
        const string What = "没有承办人和下一步";
        return db.Filings.Where(f => (f.Status == FilingStatus.Draft || f.Status == FilingStatus.AwaitingReview || f.Status == FilingStatus.AwaitingCorrection
                || f.Status == FilingStatus.InMediation) && !db.DeskItems.Any(i => i.MatterKey == f.Key))
            .Select(f => new GapRow(nameof(Filing), f.Key, f.Title, What))
            .Concat(db.Mediations.Where(m => m.Status != MediationStatus.Settled && m.Status != MediationStatus.Ended && m.Status != MediationStatus.Declined
                && !db.DeskItems.Any(i => i.MatterKey == m.Key)).Select(m => new GapRow(nameof(Mediation), m.Key, m.Title, What)))
            .Concat(db.Confirmations.Where(a => (a.Status == ConfirmationStatus.Draft || a.Status == ConfirmationStatus.AwaitingAcceptance || a.Status == ConfirmationStatus.Docketed
                || a.Status == ConfirmationStatus.UnderExamination || a.Status == ConfirmationStatus.AwaitingSupplement)
                && !db.DeskItems.Any(i => i.MatterKey == a.Key)).Select(a => new GapRow(nameof(ConfirmationApplication), a.Key, a.Title, What)));
    }

    private sealed class HeadRow
    {
        public long Id { get; init; }

        public Guid Key { get; init; }
    }
}
