namespace GolmudCourt.Domain.Journal;

/// <summary>Where a matter's journal does not hold together.</summary>
/// <param name="MatterKey">The matter.</param>
/// <param name="Sequence">The entry at or before which the chain breaks.</param>
/// <param name="Sentence">What was found, in Chinese.</param>
public sealed record JournalBreak(Guid MatterKey, int Sequence, string Sentence);

/// <summary>Checks that a journal is whole: nothing changed, removed, inserted or cut off.</summary>
public static class JournalChain
{
    /// <summary>Walks one matter's entries in order.</summary>
    /// <param name="matterKey">The matter.</param>
    /// <param name="length">The length the matter itself remembers.</param>
    /// <param name="head">The head the matter itself remembers.</param>
    /// <param name="entries">Its entries, ordered by sequence.</param>
    /// <returns>The first break, or null when the chain holds.</returns>
    public static JournalBreak? FirstBreak(Guid matterKey, int length, string head, IEnumerable<JournalEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var previous = JournalEntry.Origin;
        var sequence = 0;
        foreach (var entry in entries)
        {
            sequence++;
            if (entry.Sequence != sequence)
            {
                return new(matterKey, sequence, $"第{sequence}条记录缺失");
            }

            if (entry.PreviousHash != previous)
            {
                return new(matterKey, sequence, $"第{sequence}条记录与前一条不衔接");
            }

            if (entry.ComputeHash() != entry.Hash)
            {
                return new(matterKey, sequence, $"第{sequence}条记录内容与其哈希不符");
            }

            previous = entry.Hash;
        }

        return sequence != length || previous != head
            ? new(matterKey, sequence, $"案件登记应有{length}条记录，实有{sequence}条，或末条哈希不符")
            : null;
    }
}
