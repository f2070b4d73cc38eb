using GolmudCourt.Domain;
using GolmudCourt.Domain.Triage;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Triage.PaymentOrders;

/// <summary>
/// Does what follows from the mere passing of days: an order nobody objected to takes effect (民诉法 227), and a creditor who said
/// nothing in seven days sues (民诉解释 439).
/// </summary>
internal sealed class PaymentOrderRounds(IServiceScopeFactory scopes, CourtClock clock)
{
    private const int Batch = 100;

    /// <summary>One round.</summary>
    /// <returns>How many orders moved.</returns>
    public async Task<int> RunAsync(CancellationToken cancel = default)
    {
        var moved = 0;
        for (var after = 0L; ;)
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<CourtDbContext>();
            var (last, today) = (after, clock.Today);
            var due = await db.PaymentOrders.AsNoTracking()
                .Where(o => (o.Status == PaymentOrderStatus.Served || (o.Status == PaymentOrderStatus.AwaitingChoice && o.RulingServedOn != null)) && o.NextDue < today && o.Id > last)
                .OrderBy(o => o.Id).Take(Batch).Select(o => new { o.Id, o.Key }).ToListAsync(cancel);
            if (due.Count == 0)
            {
                return moved;
            }

            foreach (var order in due)
            {
                moved += await MoveAsync(order.Key, cancel) ? 1 : 0;
            }

            after = due[^1].Id;
        }
    }

    // Each order in a scope of its own: one that somebody acts on in the same moment is left to the next round.
    private async Task<bool> MoveAsync(Guid key, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CourtDbContext>();
        var order = await db.PaymentOrders.SingleAsync(o => o.Key == key, cancel);
        if (order.Step?.IsOverdue(clock.Today) != true)
        {
            return false;
        }

        var calendar = await scope.ServiceProvider.GetRequiredService<CalendarStore>().CurrentAsync();
        var occasion = new Occasion(Actor.Portal, clock.Now, calendar);
        switch (order.Status)
        {
            case PaymentOrderStatus.Served:
                order.TakeEffect(occasion);
                break;
            case PaymentOrderStatus.AwaitingChoice:
                order.ConvertToSuit(occasion);
                break;
            default:
                return false;
        }

        try
        {
            await db.SaveChangesAsync(cancel);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }
    }
}
