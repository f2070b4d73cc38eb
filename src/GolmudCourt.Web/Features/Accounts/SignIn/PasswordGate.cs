using System.Globalization;
using GolmudCourt.Domain.Cases;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;

namespace GolmudCourt.Web.Features.Accounts.SignIn;

/// <summary>
/// Checks a name and a password. Five wrong tries close the name for a quarter of an hour. A name that nobody has
/// behaves like one that somebody has, so that nobody learns from here who has an account.
/// </summary>
internal sealed class PasswordGate(
    CourtDbContext db, CourtClock clock, IMemoryCache cache, ILookupNormalizer names, IPasswordHasher<CourtUser> hasher)
{
    /// <summary>Wrong tries that close a name.</summary>
    public const int Tries = 5;

    /// <summary>How long it stays closed.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromMinutes(15);

    /// <summary>The sentence for a wrong name as for a wrong password.</summary>
    public const string Wrong = "用户名或者密码不正确，请核对后再试；忘记密码的，可以用手机号码重新设置";

    private const string ClosedAccount = "这个账号已停用，请联系诉讼服务大厅或者拨打12368";

    /// <summary>Checks them.</summary>
    /// <returns>The account, or the sentence that says why not.</returns>
    public async Task<(CourtUser? User, string? Problem)> CheckAsync(string name, string password)
    {
        var user = await FindAsync(name);
        if (user is null)
        {
            // The work of a real check, so that the time taken says nothing either.
            hasher.HashPassword(new CourtUser(), password);
            return (null, CountUnknown(name));
        }

        if (user.LockoutEnd is { } end && end > clock.Now)
        {
            return (null, LockedUntil(end));
        }

        var checkedHash = hasher.VerifyHashedPassword(user, user.PasswordHash ?? "", password);
        if (checkedHash == PasswordVerificationResult.Failed)
        {
            return (null, await CountAsync(user));
        }

        await db.Users.Where(u => u.Id == user.Id && u.AccessFailedCount > 0)
            .ExecuteUpdateAsync(s => s.SetProperty(u => u.AccessFailedCount, 0));
        return user.Closed ? (null, ClosedAccount) : (user, null);
    }

    private async Task<CourtUser?> FindAsync(string name)
    {
        var normalized = names.NormalizeName(name.Trim());
        if (await db.Users.AsNoTracking().SingleOrDefaultAsync(u => u.NormalizedUserName == normalized) is { } byName)
        {
            return byName;
        }

        if (!MobileNumber.TryNormalize(name, out var mobile, out _))
        {
            return null;
        }

        var key = db.Cipher.LookupKey(mobile);
        return await db.Users.AsNoTracking().SingleOrDefaultAsync(u => u.MobileKey == key);
    }

    // Counted in the database by one update: of many guesses at once each one counts.
    private async Task<string> CountAsync(CourtUser user)
    {
        await db.Users.Where(u => u.Id == user.Id)
            .ExecuteUpdateAsync(s => s.SetProperty(u => u.AccessFailedCount, u => u.AccessFailedCount + 1));
        DateTimeOffset? until = clock.Now + Pause;
        var closed = await db.Users.Where(u => u.Id == user.Id && u.AccessFailedCount >= Tries)
            .ExecuteUpdateAsync(s => s.SetProperty(u => u.AccessFailedCount, 0).SetProperty(u => u.LockoutEnd, until));
        return closed > 0 ? LockedUntil(until.Value) : Wrong;
    }

    private string CountUnknown(string name)
    {
        var key = "sign-in/" + db.Cipher.LookupKey(names.NormalizeName(name.Trim()));
        var count = cache.GetOrCreate(key, entry =>
        {
            entry.AbsoluteExpirationRelativeToNow = TimeSpan.FromHours(1);
            return new UnknownName();
        })!;
        lock (count)
        {
            if (count.Until > clock.Now)
            {
                return LockedUntil(count.Until.Value);
            }

            count.Failures++;
            if (count.Failures < Tries)
            {
                return Wrong;
            }

            count.Failures = 0;
            count.Until = clock.Now + Pause;
            return LockedUntil(count.Until.Value);
        }
    }

    private static string LockedUntil(DateTimeOffset end)
    {
        // Rounded up to the minute: at the time the sentence names, it is open again.
        var open = end.ToOffset(CourtClock.Offset).AddTicks(TimeSpan.TicksPerMinute - 1);
        return string.Create(CultureInfo.InvariantCulture, $"密码连续输错{Tries}次，为了您的账号安全，请在{open:HH:mm}以后再试；急需办理的，可以拨打12368");
    }

    private sealed class UnknownName
    {
        public int Failures { get; set; }

        public DateTimeOffset? Until { get; set; }
    }
}
