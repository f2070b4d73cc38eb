using GolmudCourt.Web.Data;
using GolmudCourt.Web.Hosting.Verbs;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Audit.Journal;

/// <summary>Walks the chains of many matters, a part at a time, so that a page answers however many there are.</summary>
internal sealed class JournalVerification(CourtDbContext db, VerifyJournal verify)
{
    /// <summary>How many matters one request walks.</summary>
    public const int Part = 5000;

    private const int MostBreaks = 100;

    /// <summary>Walks the newest matters, or the next older ones.</summary>
    /// <param name="before">The database key of a matter; only older ones are walked. Null begins with the newest.</param>
    public async Task<VerificationPage> RunAsync(long? before)
    {
        var until = before - 1 ?? long.MaxValue;
        var first = await db.Filings.Where(f => f.Id <= until).OrderByDescending(f => f.Id).Select(f => f.Id).Take(Part).OrderBy(id => id).FirstOrDefaultAsync();
        var (matters, entries) = (0, 0);
        var breaks = new List<(Guid, string)>();
        await foreach (var (found, count) in verify.WalkAsync(first - 1, until))
        {
            matters++;
            entries += count;
            if (found is not null && breaks.Count < MostBreaks)
            {
                breaks.Add((found.MatterKey, found.Sentence));
            }
        }

        var older = await db.Filings.AnyAsync(f => f.Id < first) ? first : (long?)null;
        return new VerificationPage(matters, entries, breaks, older, await db.Filings.CountAsync());
    }
}
