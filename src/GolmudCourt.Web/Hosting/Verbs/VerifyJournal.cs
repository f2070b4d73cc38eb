using GolmudCourt.Domain.Journal;
using GolmudCourt.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Hosting.Verbs;

/// <summary>Walks every journal and says where one does not hold together.</summary>
internal sealed class VerifyJournal(CourtDbContext db)
{
    private const int Batch = 500;

    /// <summary>Runs it over everything.</summary>
    /// <returns>0 when every chain holds, 1 otherwise.</returns>
    public async Task<int> RunAsync(TextWriter output)
    {
        var matters = 0;
        var entries = 0;
        var breaks = 0;
        await foreach (var (found, count) in WalkAsync())
        {
            matters++;
            entries += count;
            if (found is not null)
            {
                breaks++;
                await output.WriteLineAsync($"断裂：案件 {found.MatterKey:N},{found.Sentence}");
            }
        }

        var orphans = await db.Journal.CountAsync(e => !db.Filings.Any(f => f.Key == e.MatterKey));
        if (orphans > 0)
        {
            await output.WriteLineAsync($"有{orphans}条记录不属于任何案件");
        }

        await output.WriteLineAsync($"已查验{matters}件、{entries}条记录，{(breaks + orphans == 0 ? "全部完好" : $"发现{breaks + orphans}处问题")}。");
        return breaks + orphans == 0 ? 0 : 1;
    }

    /// <summary>Checks each matter; batches keep the memory flat however many there are.</summary>
    /// <param name="after">Only matters with a greater database key.</param>
    /// <param name="until">None with a greater one than this.</param>
    public async IAsyncEnumerable<(JournalBreak? Break, int Entries)> WalkAsync(long after = 0, long until = long.MaxValue)
    {
        while (true)
        {
            var batch = await db.Filings.AsNoTracking().Where(f => f.Id > after && f.Id <= until).OrderBy(f => f.Id).Take(Batch)
                .Select(f => new { f.Id, f.Key, f.JournalLength, f.JournalHead }).ToListAsync();
            if (batch.Count == 0)
            {
                yield break;
            }

            after = batch[^1].Id;
            var keys = batch.Select(f => f.Key).ToList();
            var journals = (await db.Journal.AsNoTracking().Where(e => keys.Contains(e.MatterKey)).ToListAsync())
                .ToLookup(e => e.MatterKey);
            foreach (var filing in batch)
            {
                var chain = journals[filing.Key].OrderBy(e => e.Sequence).ToList();
                yield return (JournalChain.FirstBreak(filing.Key, filing.JournalLength, filing.JournalHead, chain), chain.Count);
            }
        }
    }
}
