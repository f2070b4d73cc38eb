using GolmudCourt.Domain;
using GolmudCourt.Domain.Calendar;
using GolmudCourt.Domain.Deadlines;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Notifications;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Deadlines;

/// <summary>What an import did.</summary>
/// <param name="Problems">What is wrong with the file, with its rows; nothing was imported when there are any.</param>
/// <param name="Settled">How many provisional dates became certain on the day they had.</param>
/// <param name="Differences">How many dates would move, and wait for a decision.</param>
internal sealed record CalendarImported(IReadOnlyList<string> Problems, int Settled, int Differences);

/// <summary>
/// Imports the published calendar of one or more years, all or nothing: dates it leaves where they were become certain, dates it
/// would move are listed for the president or the administrator. The verb and the page share it.
/// </summary>
internal sealed class CalendarImporter(CourtDbContext db, CalendarStore calendars, RunningMatters running, CourtClock clock)
{
    private const int FirstRow = 2;

    /// <summary>Imports the text of a CSV file.</summary>
    public async Task<CalendarImported> RunAsync(string csv, string by)
    {
        if (!CalendarCsv.TryRead(csv, out var days, out var problems))
        {
            return new(problems, 0, 0);
        }

        problems = CourtCalendar.Check(days, FirstRow);
        if (problems.Count > 0)
        {
            return new(problems, 0, 0);
        }

        await using var transaction = await db.Database.BeginTransactionAsync();
        var before = await CalendarStore.ReadAsync(db);
        var calendar = await calendars.ImportAsync(db, days, by, clock.Now);
        var (settled, differences) = before.FirstDifference(calendar) is { } first
            ? await CompareAsync(first, new Occasion(Actor.Portal, clock.Now, calendar))
            : (0, 0);
        await transaction.CommitAsync();
        return new([], settled, differences);
    }

    // No date before the first changed day can move: every count asks only about days up to its last.
    private async Task<(int Settled, int Differences)> CompareAsync(DateOnly first, Occasion occasion)
    {
        foreach (var waiting in await db.DeadlineDifferences.Where(d => d.State == DifferenceState.Waiting).ToListAsync())
        {
            waiting.Overtake(occasion);
        }

        await db.SaveChangesAsync();
        db.ChangeTracker.Clear();
        var (settled, differences) = (0, 0);
        foreach (var kind in RunningMatters.Kinds)
        {
            await foreach (var batch in running.DueBetweenAsync(kind, first, DateOnly.MaxValue))
            {
                foreach (var matter in batch)
                {
                    settled += matter.SettleProvisional(occasion);
                    var found = matter.DifferencesBy(occasion.Calendar);
                    differences += found.Count;
                    db.DeadlineDifferences.AddRange(found.Select(d => new DeadlineDifference(
                        matter, NoticeMatters.NameOf(matter), d.Running, d.Counted, occasion.Now)));
                }

                await db.SaveChangesAsync();
                db.ChangeTracker.Clear();
            }
        }

        return (settled, differences);
    }
}
