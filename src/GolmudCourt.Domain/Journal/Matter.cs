namespace GolmudCourt.Domain.Journal;

/// <summary>
/// The root of everything that is followed as one matter. It keeps the head of its journal, so that cutting off
/// the last entries is found as surely as changing one in the middle.
/// </summary>
public abstract partial class Matter
{
    private readonly List<JournalEntry> _unsaved = [];

    /// <summary>Database key.</summary>
    public long Id { get; private set; }

    /// <summary>The matter's name in addresses and in the journal: unguessable and never reused.</summary>
    public Guid Key { get; protected init; }

    /// <summary>Counts saves; two people acting at once are told apart by it.</summary>
    public int Version { get; private set; }

    /// <summary>How many journal entries the matter has.</summary>
    public int JournalLength { get; private set; }

    /// <summary>The hash of the last journal entry.</summary>
    public string JournalHead { get; private set; } = JournalEntry.Origin;

    /// <summary>When the matter was last acted on.</summary>
    public DateTimeOffset ChangedAt { get; private set; }

    /// <summary>The entries written since the matter was loaded; the unit of work saves them with it.</summary>
    public IReadOnlyList<JournalEntry> UnsavedEntries => _unsaved;

    /// <summary>Called by the unit of work when the entries are in its hands.</summary>
    public void EntriesTaken() => _unsaved.Clear();

    /// <summary>Called by the unit of work on each save of a changed matter.</summary>
    public void CountSave() => Version++;

    /// <summary>The state as the journal names it.</summary>
    protected virtual string StateNow => "";

    /// <summary>Writes into the journal what was done about the matter without moving its state: a document issued, served.</summary>
    /// <param name="act">The act, stable.</param>
    /// <param name="sentence">For the party; nothing confidential.</param>
    /// <param name="occasion">Who and when.</param>
    public void Note(string act, string sentence, Occasion occasion) => Write(occasion, act, StateNow, StateNow, sentence, null);

    /// <summary>Marks the matter as changed, so that a change in a part of it is also a change of the whole.</summary>
    protected void Touch(DateTimeOffset now) => ChangedAt = now;

    /// <summary>Writes the act into the journal.</summary>
    protected void Write(Occasion occasion, string act, string from, string to, string sentence, string? reason)
    {
        ArgumentNullException.ThrowIfNull(occasion);
        var entry = JournalEntry.Append(
            Key, JournalLength + 1, JournalHead, occasion.Actor, occasion.Now, act, from, to, sentence, reason);
        _unsaved.Add(entry);
        JournalLength = entry.Sequence;
        JournalHead = entry.Hash;
        Touch(occasion.Now);
    }
}
