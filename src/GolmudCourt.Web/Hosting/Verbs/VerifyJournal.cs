using GolmudCourt.Domain.Journal;
using GolmudCourt.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Hosting.Verbs;

/// <summary>Walks every journal and says where one does not hold together.</summary>
internal sealed class VerifyJournal(CourtDbContext db, JournalHeads heads)
{
    private const int Batch = 500;

    /// <summary>Runs it over everything.</summary>
    /// <returns>0 when every chain holds, 1 otherwise.</returns>
    public async Task<int> RunAsync(TextWriter output)
    {
        var matters = 0;
        var entries = 0;
        var breaks = 0;
        foreach (var kind in heads.Kinds)
        {
            await foreach (var (found, count) in WalkAsync(kind))
            {
                matters++;
                entries += count;
                if (found is not null)
                {
                    breaks++;
                    await output.WriteLineAsync($"断裂：案件 {found.MatterKey:N},{found.Sentence}");
                }
            }
        }

        var orphans = await heads.Orphans().CountAsync();
        if (orphans > 0)
        {
            await output.WriteLineAsync($"有{orphans}条记录不属于任何案件");
        }

        await output.WriteLineAsync($"已查验{matters}件、{entries}条记录，{(breaks + orphans == 0 ? "全部完好" : $"发现{breaks + orphans}处问题")}。");
        return breaks + orphans == 0 ? 0 : 1;
    }

    /// <summary>Checks each matter of a kind; batches keep the memory flat however many there are.</summary>
    /// <param name="kind">The kind, from <see cref="JournalHeads.Kinds"/>.</param>
    /// <param name="after">Only matters with a greater database key.</param>
    /// <param name="until">None with a greater one than this.</param>
    public async IAsyncEnumerable<(JournalBreak? Break, int Entries)> WalkAsync(string kind, long after = 0, long until = long.MaxValue)
    {
        while (true)
        {
            var batch = await heads.Of(kind).Where(h => h.Id > after && h.Id <= until).OrderBy(h => h.Id).Take(Batch).ToListAsync();
            if (batch.Count == 0)
            {
                yield break;
            }

            after = batch[^1].Id;
            var keys = batch.Select(h => h.Key).ToList();
            var journals = (await db.Journal.AsNoTracking().Where(e => keys.Contains(e.MatterKey)).ToListAsync())
                .ToLookup(e => e.MatterKey);
            foreach (var head in batch)
            {
                var chain = journals[head.Key].OrderBy(e => e.Sequence).ToList();
                yield return (JournalChain.FirstBreak(head.Key, head.Length, head.Head, chain), chain.Count);
            }
        }
    }
}
