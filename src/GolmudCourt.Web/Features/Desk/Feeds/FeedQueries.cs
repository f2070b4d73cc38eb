using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using GolmudCourt.Domain;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Desk;
using GolmudCourt.Web.Features.Desk.Work;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Desk.Feeds;

/// <summary>The secret address of a person's duties, and the file behind it. Numbers and acts only: no names of parties leave the portal.</summary>
internal sealed class FeedQueries(CourtDbContext db, DeskQueries desks, CourtClock clock)
{
    private const int Most = 500;

    /// <summary>When a person's address was made; null where there is none.</summary>
    public async Task<DateTimeOffset?> MadeAtAsync(long userId) =>
        (await db.Set<DeskFeed>().AsNoTracking().SingleOrDefaultAsync(f => f.UserId == userId))?.MadeAt;

    /// <summary>Makes a new secret; the old address stops to work.</summary>
    public async Task<string> RenewAsync(long userId)
    {
        var secret = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(20));
        var feed = await db.Set<DeskFeed>().SingleOrDefaultAsync(f => f.UserId == userId) ?? db.Add(new DeskFeed { UserId = userId }).Entity;
        (feed.SecretHash, feed.MadeAt) = (HashOf(secret), clock.Now);
        await db.SaveChangesAsync();
        return secret;
    }

    /// <summary>Takes the address back.</summary>
    public Task RevokeAsync(long userId) => db.Set<DeskFeed>().Where(f => f.UserId == userId).ExecuteDeleteAsync();

    /// <summary>The file; null where the secret is nobody's.</summary>
    public async Task<string?> FileAsync(string secret)
    {
        var hash = HashOf(secret);
        var person = await (from f in db.Set<DeskFeed>()
                            join u in db.Users on f.UserId equals u.Id
                            join r in db.UserRoles on u.Id equals r.UserId
                            join n in db.Roles on r.RoleId equals n.Id
                            where f.SecretHash == hash && !u.Closed
                            select new { u.Id, u.RealName, u.DocumentKey, Role = n.Name }).FirstOrDefaultAsync();
        if (person is null || !Enum.TryParse<CourtRole>(person.Role, out var role))
        {
            return null;
        }

        var items = await desks.MineOf(new SignedInUser(person.Id, person.RealName, role, person.DocumentKey), [])
            .Where(i => i.Due != null).OrderBy(i => i.Due).ThenBy(i => i.Id).Take(Most).ToListAsync();
        return Write(items, role is CourtRole.Litigant or CourtRole.Agent);
    }

    private string Write(IReadOnlyList<DeskItem> items, bool party)
    {
        var text = new StringBuilder("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Golmud Court//Desk//ZH\r\nX-WR-CALNAME:工作台\r\n");
        var stamp = clock.Now.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
        foreach (var item in items)
        {
            var (first, next) = (item.Due!.Value, item.Due.Value.AddDays(1));
            Line(text, "BEGIN:VEVENT");
            Line(text, $"UID:{item.MatterKey:N}@desk");
            Line(text, $"DTSTAMP:{stamp}");
            Line(text, string.Create(CultureInfo.InvariantCulture, $"DTSTART;VALUE=DATE:{first:yyyyMMdd}"));
            Line(text, string.Create(CultureInfo.InvariantCulture, $"DTEND;VALUE=DATE:{next:yyyyMMdd}"));
            Line(text, $"SUMMARY:{Escaped($"{(party ? item.PartyAct ?? item.Act : item.Act)}{(item.Number is null ? "" : $" {item.Number}")}")}");
            Line(text, $"DESCRIPTION:{Escaped(item.Why)}");
            Line(text, "END:VEVENT");
        }

        Line(text, "END:VCALENDAR");
        return text.ToString();
    }

    // A line is at most 75 bytes long (RFC 5545, 3.1); a character of three bytes is never cut.
    private static void Line(StringBuilder text, string line)
    {
        var length = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (length + rune.Utf8SequenceLength > 74)
            {
                text.Append("\r\n ");
                length = 1;
            }

            text.Append(rune.ToString());
            length += rune.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }

    private static string Escaped(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal).ReplaceLineEndings("\\n");

    private static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
