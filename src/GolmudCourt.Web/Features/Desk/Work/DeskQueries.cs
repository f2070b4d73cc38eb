using System.Globalization;
using GolmudCourt.Domain;
using GolmudCourt.Domain.Deadlines;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Desk;
using GolmudCourt.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Desk.Work;

/// <summary>Reads desks: each list is a stretch of an index, paged by its last row.</summary>
internal sealed class DeskQueries(CourtDbContext db, Occasions occasions)
{
    /// <summary>The list of what waits for any of the role.</summary>
    public const string Pool = "pool";

    /// <summary>One's own list.</summary>
    public const string Mine = "mine";

    private const int PageSize = 50;

    /// <summary>The roles whose duties one may take from the pool here; a judge takes a matter on its own page.</summary>
    public static bool Takes(CourtRole role) => role is CourtRole.Clerk or CourtRole.President;

    /// <summary>The page.</summary>
    /// <param name="tab">Which list; null is one's own, or what can be taken while one holds nothing.</param>
    /// <param name="after">The last row of the page before, or null.</param>
    public async Task<DeskPage> ReadAsync(string? tab, string? after)
    {
        var (user, today) = (occasions.User, occasions.Today);
        var hasPool = user.Role is CourtRole.Clerk or CourtRole.President or CourtRole.Judge;
        var pool = hasPool && tab == Pool;
        var isParty = user.Role is CourtRole.Litigant or CourtRole.Agent;
        var covering = await CoversOf(user.Id, today)
            .Select(c => new { c.AbsentId, Name = db.Users.Where(u => u.Id == c.AbsentId).Select(u => u.RealName).First() }).ToListAsync();
        var mine = MineOf(user, [.. covering.Select(c => c.AbsentId)]);
        var rows = await RowsAsync(pool ? PoolOf(user.Role) : mine, after, isParty);
        if (rows.Count == 0 && tab is null && hasPool)
        {
            (pool, rows) = (true, await RowsAsync(PoolOf(user.Role), after, isParty));
        }

        var decides = user.Role is CourtRole.President or CourtRole.Administrator;
        var page = rows.Take(PageSize).ToList();
        return new(
            today, user.Role, user.Id, pool ? Pool : Mine, hasPool, await CountAsync(pool ? PoolOf(user.Role) : mine, today), page,
            rows.Count > PageSize ? Token(page[^1]) : null,
            [.. covering.Select(c => c.Name)],
            decides ? await db.DeadlineDifferences.Where(d => d.State == DifferenceState.Waiting).OrderBy(d => d.Id).Take(DeskCount.Enough).CountAsync() : 0,
            decides ? await db.Outages.Where(o => o.Status == OutageStatus.Found).OrderBy(o => o.Id).Take(DeskCount.Enough).CountAsync() : 0);
    }

    /// <summary>How much is due on a person's own desk, those they cover included.</summary>
    public Task<DeskCount> CountAsync(SignedInUser user, DateOnly today) => CountAsync(
        user.Role is CourtRole.Litigant or CourtRole.Agent ? MineOf(user, [])
            : OwnedBy(CoversOf(user.Id, today).Select(c => c.AbsentId).Concat(db.Users.Where(u => u.Id == user.Id).Select(u => u.Id))),
        today);

    /// <summary>The duties of a person, the soonest first, for a calendar program.</summary>
    public IQueryable<DeskItem> MineOf(SignedInUser user, IReadOnlyList<long> covered)
    {
        if (user.Role is not (CourtRole.Litigant or CourtRole.Agent))
        {
            long[] ids = [user.Id, .. covered];
            return db.DeskItems.AsNoTracking().Where(i => i.UserId != null && ids.Contains(i.UserId.Value));
        }

        // Two walks of two indexes; an "or" over both columns would look at every seat.
        var seats = db.Set<DeskSeat>().Where(s => s.UserId == user.Id).Select(s => s.ItemId);
        if (user.DocumentKey is { } document)
        {
            seats = seats.Concat(db.Set<DeskSeat>().Where(s => s.DocumentKey == document).Select(s => s.ItemId));
        }

        return db.DeskItems.AsNoTracking().Where(i => seats.Contains(i.Id));
    }

    /// <summary>The covers in force on a day for one who covers.</summary>
    public IQueryable<DeskCover> CoversOf(long coverId, DateOnly today) =>
        db.DeskCovers.AsNoTracking().Where(c => c.CoverId == coverId && c.To >= today && c.From <= today && c.RevokedAt == null);

    private IQueryable<DeskItem> OwnedBy(IQueryable<long> owners) =>
        db.DeskItems.AsNoTracking().Where(i => i.UserId != null && owners.Contains(i.UserId.Value));

    private IQueryable<DeskItem> PoolOf(CourtRole role) => db.DeskItems.AsNoTracking().Where(i => i.Role == role && i.UserId == null);

    private static async Task<DeskCount> CountAsync(IQueryable<DeskItem> items, DateOnly today)
    {
        var sunday = DeskPage.Sunday(today);
        var dues = await items.Where(i => i.Due <= sunday).OrderBy(i => i.Due).Select(i => i.Due!.Value).Take(DeskCount.Enough).ToListAsync();
        return new(dues.Count(d => d < today), dues.Count(d => d == today), dues.Count(d => d > today));
    }

    private Task<List<DeskRow>> RowsAsync(IQueryable<DeskItem> items, string? after, bool isParty) =>
        After(items, after).OrderBy(i => i.Due).ThenBy(i => i.Id).Take(PageSize + 1)
            .Select(i => new DeskRow(
                i.Id, i.MatterKind, i.MatterKey, i.Title, i.Number, i.IsDraft, i.Role, i.UserId,
                db.Users.Where(u => u.Id == i.UserId).Select(u => u.RealName).FirstOrDefault(), isParty ? i.PartyAct ?? i.Act : i.Act,
                i.Due, i.Why)).ToListAsync();

    private static IQueryable<DeskItem> After(IQueryable<DeskItem> items, string? after)
    {
        if (after?.Split('-') is not [var day, var number] || !long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var id))
        {
            return items;
        }

        return DateOnly.TryParseExact(day, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var due)
            ? items.Where(i => i.Due > due || (i.Due == due && i.Id > id))
            : items.Where(i => i.Due != null || i.Id > id);
    }

    private static string Token(DeskRow row) =>
        string.Create(CultureInfo.InvariantCulture, $"{(row.Due is { } due ? due.ToString("yyyyMMdd", CultureInfo.InvariantCulture) : "none")}-{row.Id}");
}
