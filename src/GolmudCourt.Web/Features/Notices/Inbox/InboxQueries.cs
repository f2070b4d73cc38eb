using GolmudCourt.Web.Data;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Notifications;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;

namespace GolmudCourt.Web.Features.Notices.Inbox;

/// <summary>The inbox of one person.</summary>
internal sealed class InboxQueries(CourtDbContext db, CourtClock clock, IMemoryCache cache)
{
    private const int PageSize = 20;

    // The header of every page shows the count; a notice of another's act may show a few seconds late there, in the inbox at once.
    private static readonly TimeSpan s_fresh = TimeSpan.FromSeconds(15);

    /// <summary>How many are unread, counted a few seconds ago at most.</summary>
    public async Task<int> UnreadAsync(long userId)
    {
        var now = clock.Now;
        if (cache.TryGetValue((typeof(InboxQueries), userId), out (int Count, DateTimeOffset At) counted) && (now - counted.At).Duration() < s_fresh)
        {
            return counted.Count;
        }

        var count = await Of(userId).CountAsync(n => n.ReadAt == null);
        return cache.Set((typeof(InboxQueries), userId), (count, now), s_fresh).count;
    }

    /// <summary>Lets the next page count anew: the person has done something.</summary>
    public void Recount(long userId) => cache.Remove((typeof(InboxQueries), userId));

    /// <summary>A page, newest first.</summary>
    public async Task<InboxPage> ListAsync(long userId, bool unreadOnly, long? before)
    {
        var notices = Of(userId).Where(n => !unreadOnly || n.ReadAt == null);
        if (before is { } last)
        {
            notices = notices.Where(n => n.Id < last);
        }

        var rows = await notices.OrderByDescending(n => n.Id).Take(PageSize + 1)
            .Select(n => new InboxRow(n.Id, n.Text, n.Group, n.CreatedAt, n.ReadAt != null)).ToListAsync();
        var page = rows.Take(PageSize).ToList();
        return new InboxPage(page, unreadOnly, rows.Count > PageSize ? page[^1].Id : null);
    }

    /// <summary>Opens one, which marks it as read; null where the person has no such notice.</summary>
    public async Task<NoticePage?> OpenAsync(long userId, long id)
    {
        await MarkAsync(Of(userId).Where(n => n.Id == id));
        Recount(userId);
        return await Of(userId).Where(n => n.Id == id).Select(n => new NoticePage(
            n.Text, n.Group, n.Statutory, n.CreatedAt, n.Path,
            n.Deliveries.OrderBy(d => d.Id).Select(d => new DeliveryLine(d.Channel, d.State, d.SentAt)).ToList())).SingleOrDefaultAsync();
    }

    /// <summary>Marks all as read.</summary>
    public Task<int> ReadAllAsync(long userId) => MarkAsync(Of(userId));

    private Task<int> MarkAsync(IQueryable<Notice> notices)
    {
        DateTimeOffset? now = clock.Now;
        return notices.Where(n => n.ReadAt == null).ExecuteUpdateAsync(s => s.SetProperty(n => n.ReadAt, now));
    }

    private IQueryable<Notice> Of(long userId) => db.Notices.AsNoTracking().Where(n => n.UserId == userId && n.InInbox);
}
