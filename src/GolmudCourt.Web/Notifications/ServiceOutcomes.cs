using GolmudCourt.Domain;
using GolmudCourt.Domain.Service;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Notifications;

/// <summary>
/// Writes what became of a message of service into its attempt, in the same save that closes it in the outbox: sent is arrived
/// (民诉解释 135), given up is failed and waits for the clerk.
/// </summary>
internal sealed class ServiceOutcomes(IServiceScopeFactory scopes, CourtClock clock)
{
    private const int MostRaces = 5;
    private const string NotConnected = "not connected";

    /// <summary>Closes a message that a dispatcher holds.</summary>
    /// <returns>1, or 0 where another has closed it.</returns>
    public Task<int> CloseAsync(long id, Guid claim, DeliveryState state, string? error) =>
        CloseAsync(id, state, error, d => d.ClaimKey == claim);

    /// <summary>Fails what waits for a channel that is not connected.</summary>
    /// <returns>How many.</returns>
    public async Task<int> FailAllAsync(NoticeChannel channel, CancellationToken cancel)
    {
        List<long> waiting;
        await using (var scope = scopes.CreateAsyncScope())
        {
            waiting = await scope.ServiceProvider.GetRequiredService<CourtDbContext>().NoticeDeliveries
                .Where(d => d.State == DeliveryState.Waiting && d.Channel == channel && d.Service != null).Select(d => d.Id).ToListAsync(cancel);
        }

        var failed = 0;
        foreach (var id in waiting)
        {
            failed += await CloseAsync(id, DeliveryState.Failed, NotConnected, _ => true);
        }

        return failed;
    }

    // Who reads the document or records something about it in this moment changes the same record: the word is tried again.
    private async Task<int> CloseAsync(long id, DeliveryState state, string? error, Func<NoticeDelivery, bool> own)
    {
        for (var race = 0; ; race++)
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<CourtDbContext>();
            var delivery = await db.NoticeDeliveries.SingleOrDefaultAsync(d => d.Id == id && d.State == DeliveryState.Waiting);
            if (delivery?.Service is not { } message || !own(delivery))
            {
                return 0;
            }

            var record = await db.ServiceRecords.Include(r => r.Attempts).SingleAsync(r => r.Key == message.Record);
            var calendars = scope.ServiceProvider.GetRequiredService<CalendarStore>();
            var occasion = new Occasion(Actor.Portal, clock.Now, await calendars.CurrentAsync());
            Write(record, message.Attempt, state, error, occasion);
            (delivery.State, delivery.SentAt, delivery.LastError) = (state, state == DeliveryState.Sent ? clock.Now : null, error);
            (delivery.ClaimKey, delivery.ClaimedUntil, delivery.Attempts, message.Text) = (null, null, delivery.Attempts + 1, null);
            try
            {
                await db.SaveChangesAsync();
                return 1;
            }
            catch (DbUpdateConcurrencyException) when (race < MostRaces)
            {
                // Read again.
            }
        }
    }

    private static void Write(ServiceRecord record, int attempt, DeliveryState state, string? error, Occasion occasion)
    {
        if (state == DeliveryState.Sent)
        {
            record.Arrived(attempt, occasion);
        }
        else
        {
            record.NotSent(attempt, NoticeWords.WhyNotSent(error), occasion);
        }
    }
}
