using GolmudCourt.Web.Data;
using GolmudCourt.Web.Hosting.Verbs;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Audit.Journal;

/// <summary>Walks the chains of many matters, a part at a time, so that a page answers however many there are.</summary>
internal sealed class JournalVerification(JournalHeads heads, VerifyJournal verify)
{
    /// <summary>How many matters one request walks.</summary>
    public const int Part = 5000;

    private const int MostBreaks = 100;

    /// <summary>Walks the newest matters of a kind, or the next older ones, and goes on with the next kind.</summary>
    /// <param name="kind">Where to go on; null begins with the first kind.</param>
    /// <param name="before">The database key of a matter of the kind; only older ones are walked. Null begins with the newest.</param>
    public async Task<VerificationPage> RunAsync(string? kind, long? before)
    {
        var (matters, entries) = (0, 0);
        var breaks = new List<(Guid, string)>();
        var rest = heads.Kinds.SkipWhile(k => kind is not null && kind != k).ToList();
        VerificationCursor? older = null;
        foreach (var current in rest.Count > 0 ? rest : heads.Kinds)
        {
            if (matters >= Part)
            {
                older = new(current, null);
                break;
            }

            var until = (current == kind ? before - 1 : null) ?? long.MaxValue;
            var source = heads.Of(current);
            var first = await source.Where(h => h.Id <= until).OrderByDescending(h => h.Id).Select(h => h.Id).Take(Part - matters).OrderBy(id => id).FirstOrDefaultAsync();
            await foreach (var (found, count) in verify.WalkAsync(current, first - 1, until))
            {
                matters++;
                entries += count;
                if (found is not null && breaks.Count < MostBreaks)
                {
                    breaks.Add((found.MatterKey, found.Sentence));
                }
            }

            if (await source.AnyAsync(h => h.Id < first))
            {
                older = new(current, first);
                break;
            }
        }

        return new VerificationPage(matters, entries, breaks, older, await TotalAsync());
    }

    private async Task<int> TotalAsync()
    {
        var total = 0;
        foreach (var kind in heads.Kinds)
        {
            total += await heads.Of(kind).CountAsync();
        }

        return total;
    }
}
