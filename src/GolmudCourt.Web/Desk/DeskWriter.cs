using GolmudCourt.Domain;
using GolmudCourt.Domain.Confirmation;
using GolmudCourt.Domain.Desk;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Journal;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Domain.Triage;
using GolmudCourt.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace GolmudCourt.Web.Desk;

/// <summary>Keeps the duty of each matter in step with the matter, in the transaction of the act.</summary>
internal static class DeskWriter
{
    private const int Batch = 400;

    /// <summary>Whether acts on such a matter change a desk.</summary>
    public static bool Concerns(Matter matter) => matter is Filing or Mediation or ConfirmationApplication or CaseTrack or PaymentOrder;

    /// <summary>Writes the duties of matters just saved. The day is that of the act itself.</summary>
    public static async Task RefreshAsync(CourtDbContext db, IReadOnlyList<Matter> matters, CancellationToken cancel)
    {
        foreach (var day in matters.GroupBy(m => DateOnly.FromDateTime(m.ChangedAt.DateTime)))
        {
            await RefreshAsync(db, [.. day.Select(m => (m.GetType().Name, m.Key))], day.Key, cancel);
        }
    }

    /// <summary>Writes the duties of some matters as they stand on a day.</summary>
    public static async Task RefreshAsync(CourtDbContext db, IReadOnlyCollection<(string Kind, Guid Key)> matters, DateOnly today, CancellationToken cancel)
    {
        foreach (var some in matters.Chunk(Batch))
        {
            await WriteAsync(db, await DutiesAsync(db, some, today, cancel), cancel);
        }
    }

    private static async Task<IReadOnlyList<MatterDuty>> DutiesAsync(
        CourtDbContext db, IReadOnlyCollection<(string Kind, Guid Key)> matters, DateOnly today, CancellationToken cancel)
    {
        var targets = db.GetService<DeskTargets>();
        List<Guid> Keys(string kind) => [.. matters.Where(m => m.Kind == kind).Select(m => m.Key)];
        var found = new List<MatterDuty>();
        var mediations = Keys(nameof(Mediation));
        if (mediations.Count > 0)
        {
            found.AddRange(await DeskFacts.MediationsAsync(db, db.Mediations.Where(m => mediations.Contains(m.Key)), targets, today, cancel));
        }

        // A filing in mediation waits for the day of its mediation, so it is looked at along with it.
        var filings = Keys(nameof(Filing));
        if (filings.Count > 0 || mediations.Count > 0)
        {
            found.AddRange(await DeskFacts.FilingsAsync(
                db, db.Filings.Where(f => filings.Contains(f.Key)
                    || (f.Status == FilingStatus.InMediation && db.Mediations.Any(m => mediations.Contains(m.Key) && m.Origin.FilingKey == f.Key))),
                targets, today, cancel));
        }

        var confirmations = Keys(nameof(ConfirmationApplication));
        if (confirmations.Count > 0)
        {
            found.AddRange(await DeskFacts.ConfirmationsAsync(db.Confirmations.Where(a => confirmations.Contains(a.Key)), targets, today, cancel));
        }

        var tracks = Keys(nameof(CaseTrack));
        if (tracks.Count > 0)
        {
            found.AddRange(await DeskFacts.TracksAsync(db, db.CaseTracks.Where(t => tracks.Contains(t.Key)), targets, cancel));
        }

        var orders = Keys(nameof(PaymentOrder));
        if (orders.Count > 0)
        {
            found.AddRange(await PaymentOrderFacts.ReadAsync(db.PaymentOrders.Where(o => orders.Contains(o.Key)), targets, today, cancel));
        }

        return found;
    }

    private static async Task WriteAsync(CourtDbContext db, IReadOnlyList<MatterDuty> duties, CancellationToken cancel)
    {
        var keys = duties.Select(d => d.Key).ToList();
        var items = await db.DeskItems.Include(i => i.Seats).Where(i => keys.Contains(i.MatterKey)).ToDictionaryAsync(i => i.MatterKey, cancel);
        var held = (await db.DeskAssignments.AsNoTracking().Where(a => keys.Contains(a.MatterKey)).ToListAsync(cancel))
            .GroupBy(a => (a.MatterKey, a.Role)).ToDictionary(g => g.Key, g => g.MaxBy(a => a.Id)!.UserId);
        foreach (var matter in duties)
        {
            var item = items.GetValueOrDefault(matter.Key);
            if (matter.Duty is not { } duty)
            {
                if (item is not null)
                {
                    db.DeskItems.Remove(item);
                }

                continue;
            }

            if (item is null)
            {
                item = new DeskItem { MatterKind = matter.Kind, MatterKey = matter.Key };
                db.DeskItems.Add(item);
            }

            (item.Title, item.Number, item.IsDraft) = (matter.Title, matter.Number, matter.IsDraft);
            (item.Role, item.Act, item.PartyAct, item.Due, item.Why, item.Turns) = (duty.Role, duty.Act, duty.PartyAct, duty.Due, duty.Why, duty.Turns);
            item.UserId = duty.UserId ?? (held.TryGetValue((matter.Key, duty.Role), out var holder) ? holder : null);
            Seat(db, item, duty.Role == CourtRole.Litigant || duty.PartyAct is not null ? matter.Seats : []);
        }

        await db.SaveChangesAsync(cancel);
    }

    private static void Seat(CourtDbContext db, DeskItem item, IReadOnlyList<SeatFacts> wanted)
    {
        foreach (var seat in item.Seats.ToList())
        {
            if (wanted.Any(w => (w.UserId, w.DocumentKey) == (seat.UserId, seat.DocumentKey)))
            {
                seat.Due = item.Due;
            }
            else
            {
                item.Seats.Remove(seat);
                db.Remove(seat);
            }
        }

        item.Seats.AddRange(wanted.Distinct().Where(w => !item.Seats.Exists(s => (s.UserId, s.DocumentKey) == (w.UserId, w.DocumentKey)))
            .Select(w => new DeskSeat { UserId = w.UserId, DocumentKey = w.DocumentKey, Due = item.Due }).ToList());
    }
}
