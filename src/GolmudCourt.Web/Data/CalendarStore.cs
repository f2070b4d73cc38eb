using System.Security.Cryptography;
using System.Text;
using GolmudCourt.Domain.Calendar;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;

namespace GolmudCourt.Web.Data;

/// <summary>The calendar in force, from the database; read once and kept until an import.</summary>
internal sealed class CalendarStore(IServiceScopeFactory scopes, IMemoryCache cache)
{
    private const string CacheKey = "calendar";

    /// <summary>The calendar in force; empty before the first import.</summary>
    public async Task<CourtCalendar> CurrentAsync() =>
        (await cache.GetOrCreateAsync(CacheKey, async entry =>
        {
            // Another process may import; a minute is soon enough for a thing published once a year.
            entry.AbsoluteExpirationRelativeToNow = TimeSpan.FromMinutes(1);
            await using var scope = scopes.CreateAsyncScope();
            return await ReadAsync(scope.ServiceProvider.GetRequiredService<CourtDbContext>());
        }))!;

    /// <summary>Replaces the days of the years given, and names the new version after its contents.</summary>
    /// <returns>The calendar that is now in force.</returns>
    public async Task<CourtCalendar> ImportAsync(CourtDbContext db, IReadOnlyList<CalendarDay> days, string by, DateTimeOffset now)
    {
        // By the year of the notice: the rest of New Year may begin in December, which says nothing on the year before.
        var years = days.Select(d => d.NoticeYear).Distinct().ToList();
        var dates = days.Select(d => d.Date).ToHashSet();
        foreach (var old in await db.CalendarDays.ToListAsync())
        {
            if (years.Contains(Day(old).NoticeYear) || dates.Contains(old.Date))
            {
                db.CalendarDays.Remove(old);
            }
        }

        await db.SaveChangesAsync();
        db.CalendarDays.AddRange(days.Select(d => new CalendarDayRow { Date = d.Date, Kind = d.Kind, Name = d.Name, Notice = d.Notice }));
        await db.SaveChangesAsync();

        var all = await DaysAsync(db);
        db.CalendarVersions.Add(new CalendarVersion { Name = NameOf(all), ImportedAt = now, ImportedBy = by });
        await db.SaveChangesAsync();
        cache.Remove(CacheKey);
        return await ReadAsync(db);
    }

    /// <summary>The calendar as it lies in the database, within the transaction of the caller.</summary>
    public static async Task<CourtCalendar> ReadAsync(CourtDbContext db)
    {
        var days = await DaysAsync(db);
        return days.Count == 0 ? CourtCalendar.Empty : new CourtCalendar(NameOf(days), days);
    }

    private static async Task<List<CalendarDay>> DaysAsync(CourtDbContext db) =>
        [.. (await db.CalendarDays.AsNoTracking().OrderBy(d => d.Date).ToListAsync()).Select(Day)];

    private static CalendarDay Day(CalendarDayRow row) => new(row.Date, row.Kind, row.Name, row.Notice);

    // The same days give the same name on every installation, so a stored deadline says exactly what it was counted on.
    private static string NameOf(IReadOnlyList<CalendarDay> days)
    {
        var text = string.Join('\n', days.Select(d => $"{d.Date:yyyy-MM-dd} {d.Kind}"));
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..8];
        return $"{days[0].Date.Year}-{days[^1].Date.Year}/{hash}";
    }
}
