using GolmudCourt.Domain.Journal;
using GolmudCourt.Web.Notifications;
using GolmudCourt.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Data.Seeding;

/// <summary>A few notices for the demo accounts: what the last act on each demo matter tells, in the inbox only.</summary>
internal sealed class DemoNotices(CourtDbContext db)
{
    private const int Unread = 3;

    /// <summary>Writes them, once.</summary>
    public async Task SeedOnceAsync()
    {
        if (await db.Notices.AnyAsync())
        {
            return;
        }

        var drafts = new List<NoticeDraft>();
        foreach (var filing in await db.Filings.Where(f => f.ReceivedAt != null).Include(f => f.Parties).Include(f => f.Receipts)
            .Include(f => f.Acceptance).AsSplitQuery().ToListAsync())
        {
            drafts.AddRange(await LastOfAsync(filing));
        }

        foreach (var mediation in await db.Mediations.Whole().ToListAsync())
        {
            drafts.AddRange(await LastOfAsync(mediation));
        }

        foreach (var own in drafts.Select(d => d.Notice).GroupBy(n => n.UserId))
        {
            foreach (var (notice, i) in own.OrderByDescending(n => n.CreatedAt).Select((n, i) => (n, i)))
            {
                notice.ReadAt = i < Unread ? null : notice.CreatedAt.AddHours(2);
            }
        }

        // Oldest first, so that the inbox, which is walked by key, shows the newest on top.
        db.Notices.AddRange(drafts.Select(d => d.Notice).OrderBy(n => n.CreatedAt));
        await db.SaveChangesAsync();
    }

    private async Task<IEnumerable<NoticeDraft>> LastOfAsync(Matter matter)
    {
        var entries = db.Journal.AsNoTracking().Where(e => e.MatterKey == matter.Key);
        return await NoticeWriter.OfAsync(db, matter, await entries.OrderByDescending(e => e.Sequence).Take(1).ToListAsync(), default);
    }
}
