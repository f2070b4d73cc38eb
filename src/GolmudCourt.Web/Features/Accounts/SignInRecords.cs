using System.Globalization;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Accounts;

/// <summary>The last times an account was signed in to, so that its owner notices a sign-in that was not theirs; and whether its password is its owner's.</summary>
internal sealed class SignInRecords(CourtDbContext db, UserManager<CourtUser> users, CourtClock clock)
{
    private const string Provider = "court";
    private const string Name = "sign-ins";
    private const string FirstPassword = "first-password";
    private const string Format = "yyyyMMddHHmmss";
    private const int Kept = 10;

    /// <summary>Notes a sign-in of now.</summary>
    public async Task NoteAsync(long userId)
    {
        DateTimeOffset? now = clock.Now;
        await db.Users.Where(u => u.Id == userId).ExecuteUpdateAsync(s => s.SetProperty(u => u.LastSignInAt, now));
        var user = (await db.Users.FindAsync(userId))!;
        var times = (await ReadAsync(user)).Prepend(now.Value).Take(Kept);
        try
        {
            await users.SetAuthenticationTokenAsync(
                user, Provider, Name, string.Join(',', times.Select(t => t.ToString(Format, CultureInfo.InvariantCulture))));
        }
        catch (DbUpdateException)
        {
            // The same person signed in elsewhere in the same moment, and that was noted first: no reason to keep them out.
            db.ChangeTracker.Clear();
        }
    }

    /// <summary>The times, newest first.</summary>
    public async Task<IReadOnlyList<DateTimeOffset>> ReadAsync(CourtUser user)
    {
        var text = await users.GetAuthenticationTokenAsync(user, Provider, Name) ?? "";
        return
        [
            .. text.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(t =>
                new DateTimeOffset(DateTime.ParseExact(t, Format, CultureInfo.InvariantCulture), CourtClock.Offset)),
        ];
    }

    /// <summary>Notes that the administrator has given the account a password for one use.</summary>
    public Task NoteFirstPasswordAsync(CourtUser user) => users.SetAuthenticationTokenAsync(user, Provider, FirstPassword, "1");

    /// <summary>Whether the account still has the password the administrator gave it.</summary>
    public async Task<bool> IsOnFirstPasswordAsync(CourtUser user) =>
        await users.GetAuthenticationTokenAsync(user, Provider, FirstPassword) is not null;

    /// <summary>Notes that the owner has chosen a password.</summary>
    public Task NoteOwnPasswordAsync(CourtUser user) => users.RemoveAuthenticationTokenAsync(user, Provider, FirstPassword);
}
