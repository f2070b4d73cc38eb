using GolmudCourt.Domain;
using GolmudCourt.Domain.Cases;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Administration.Accounts;

/// <summary>Reads accounts for the administrator.</summary>
internal sealed class AccountQueries(CourtDbContext db, CourtClock clock)
{
    private const int PageSize = 30;

    /// <summary>A page of the list, in the order the accounts were opened.</summary>
    public async Task<AccountsPage> ListAsync(AccountFilter filter)
    {
        var users = db.Users.AsNoTracking();
        if (filter.Q?.Trim() is { Length: > 0 } q)
        {
            var mobile = MobileNumber.TryNormalize(q, out var number, out _) ? db.Cipher.LookupKey(number) : null;
            var upper = q.ToUpperInvariant();
            users = users.Where(u => u.RealName.Contains(q) || u.NormalizedUserName!.StartsWith(upper) || (mobile != null && u.MobileKey == mobile));
        }

        if (filter.After is { } after)
        {
            users = users.Where(u => u.Id > after);
        }

        var rows = await Rows(users, filter.Role).Take(PageSize + 1).ToListAsync();
        var page = rows.Take(PageSize).Select(Read).ToList();
        return new AccountsPage(filter, page, rows.Count > PageSize ? page[^1].Id : null);
    }

    /// <summary>One account; null when there is none.</summary>
    public async Task<AccountRow?> FindAsync(long id) =>
        await Rows(db.Users.AsNoTracking().Where(u => u.Id == id), null).SingleOrDefaultAsync() is { } row ? Read(row) : null;

    private IQueryable<Row> Rows(IQueryable<CourtUser> users, CourtRole? role)
    {
        var name = role?.ToString();
        return
            from user in users
            join membership in db.UserRoles on user.Id equals membership.UserId
            join r in db.Roles on membership.RoleId equals r.Id
            where name == null || r.Name == name
            orderby user.Id
            select new Row(user.Id, user.UserName!, user.RealName, r.Name!, user.CreatedAt, user.LastSignInAt, user.Closed, user.LockoutEnd);
    }

    private AccountRow Read(Row row) => new(
        row.Id, row.UserName, row.Name, Enum.Parse<CourtRole>(row.Role), row.CreatedAt, row.LastSignInAt, row.Closed,
        row.LockoutEnd > clock.Now ? row.LockoutEnd : null);

    private sealed record Row(
        long Id, string UserName, string Name, string Role, DateTimeOffset CreatedAt, DateTimeOffset? LastSignInAt, bool Closed, DateTimeOffset? LockoutEnd);
}
