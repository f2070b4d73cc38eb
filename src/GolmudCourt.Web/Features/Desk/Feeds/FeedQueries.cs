using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using GolmudCourt.Domain;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Desk;
using GolmudCourt.Web.Features.Desk.Calendars;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Desk.Feeds;

/// <summary>The secret address of a person's duties, and the file behind it. Numbers and acts only: no names of parties leave the portal.</summary>
internal sealed class FeedQueries(CourtDbContext db, CalendarSource source, CourtClock clock)
{
    // What is long past or far away is on the page; a calendar program reads the file every hour.
    private const int DaysBefore = 180;
    private const int DaysAfter = 400;

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

        var user = new SignedInUser(person.Id, person.RealName, role, person.DocumentKey);
        var today = clock.Today;
        return Write((await source.ReadAsync(user, today, today.AddDays(-DaysBefore), today.AddDays(DaysAfter))).Lines);
    }

    private string Write(IReadOnlyList<CalendarEntry> lines)
    {
        var text = new StringBuilder("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Golmud Court//Desk//ZH\r\nX-WR-CALNAME:工作台\r\n");
        var stamp = Moment(clock.Now);
        foreach (var line in lines)
        {
            Line(text, "BEGIN:VEVENT");
            Line(text, $"UID:{line.Uid}");
            Line(text, $"DTSTAMP:{stamp}");
            if (line.Start is { } start)
            {
                Line(text, $"DTSTART:{Moment(start)}");
                if (line.End is { } end)
                {
                    Line(text, $"DTEND:{Moment(end)}");
                }
            }
            else
            {
                Line(text, string.Create(CultureInfo.InvariantCulture, $"DTSTART;VALUE=DATE:{line.Day:yyyyMMdd}"));
                Line(text, string.Create(CultureInfo.InvariantCulture, $"DTEND;VALUE=DATE:{line.Day.AddDays(1):yyyyMMdd}"));
            }

            Line(text, $"SUMMARY:{Escaped($"{line.Text}{(line.Number is null ? "" : $" {line.Number}")}")}");
            if (line.Note is not null)
            {
                Line(text, $"{(line.Kind == EntryKind.Session ? "LOCATION" : "DESCRIPTION")}:{Escaped(line.Note)}");
            }

            Line(text, "END:VEVENT");
        }

        Line(text, "END:VCALENDAR");
        return text.ToString();
    }

    private static string Moment(DateTimeOffset at) => at.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

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
