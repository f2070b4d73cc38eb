using GolmudCourt.Web.Data;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Notifications;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Administration.Deliveries;

/// <summary>One delivery that was given up. The administrator sees that it failed and why, not what it said.</summary>
internal sealed record FailedRow(
    long Id, long UserId, string Name, NoticeChannel Channel, NoticeGroup Group, DateTimeOffset CreatedAt, int Attempts, string? Error);

/// <summary>The failed deliveries.</summary>
/// <param name="Rows">Newest first.</param>
/// <param name="Waiting">How many wait to be sent.</param>
/// <param name="Oldest">Since when the oldest of them waits; null where none does.</param>
/// <param name="Next">The last one shown, where there are more.</param>
/// <param name="MailIsOpen">Whether e-mail is connected.</param>
/// <param name="SmsIsOpen">Whether short messages are connected.</param>
internal sealed record DeliveriesPage(
    IReadOnlyList<FailedRow> Rows, int Waiting, DateTimeOffset? Oldest, long? Next, bool MailIsOpen, bool SmsIsOpen);

/// <summary>Reads deliveries for the administrator and puts failed ones back into the queue.</summary>
internal sealed class DeliveryQueries(CourtDbContext db, IMailSender mail, ISmsGateway sms, CourtClock clock)
{
    private const int PageSize = 30;

    /// <summary>A page of those that failed.</summary>
    public async Task<DeliveriesPage> ListAsync(long? before)
    {
        var waiting = db.NoticeDeliveries.AsNoTracking().Where(d => d.State == DeliveryState.Waiting);
        var rows = await (from d in db.NoticeDeliveries.AsNoTracking()
                          join n in db.Notices on d.NoticeId equals n.Id
                          join u in db.Users on n.UserId equals u.Id
                          where d.State == DeliveryState.Failed && (before == null || d.Id < before)
                          orderby d.Id descending
                          select new FailedRow(d.Id, u.Id, u.RealName, d.Channel, n.Group, d.CreatedAt, d.Attempts, d.LastError))
            .Take(PageSize + 1).ToListAsync();
        var page = rows.Take(PageSize).ToList();
        return new DeliveriesPage(
            page, await waiting.CountAsync(), await waiting.OrderBy(d => d.CreatedAt).Select(d => (DateTimeOffset?)d.CreatedAt).FirstOrDefaultAsync(),
            rows.Count > PageSize ? page[^1].Id : null, mail.IsOpen, sms.IsOpen);
    }

    /// <summary>
    /// Puts one back, or all where none is named; the time to give up begins anew. A message of service that failed is the clerk's
    /// work item and is not among them.
    /// </summary>
    /// <returns>How many.</returns>
    public Task<int> RetryAsync(long? id)
    {
        var now = clock.Now;
        return db.NoticeDeliveries.Where(d => d.State == DeliveryState.Failed && d.NoticeId != null && (id == null || d.Id == id)).ExecuteUpdateAsync(s => s
            .SetProperty(d => d.State, DeliveryState.Waiting).SetProperty(d => d.Attempts, 0)
            .SetProperty(d => d.NextAttemptAt, now).SetProperty(d => d.CreatedAt, now)
            .SetProperty(d => d.ClaimKey, (Guid?)null).SetProperty(d => d.ClaimedUntil, (DateTimeOffset?)null));
    }
}
