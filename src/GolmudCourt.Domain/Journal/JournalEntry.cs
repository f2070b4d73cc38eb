using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace GolmudCourt.Domain.Journal;

/// <summary>
/// One act in the life of a matter: who, when, what, from where to where, why. Entries are only ever appended;
/// each carries the hash of the one before, so a changed, removed or inserted entry is found.
/// </summary>
public sealed class JournalEntry
{
    /// <summary>The <see cref="PreviousHash"/> of the first entry of a matter.</summary>
    public const string Origin = "0000000000000000000000000000000000000000000000000000000000000000";

    private JournalEntry()
    {
    }

    /// <summary>Database key.</summary>
    public long Id { get; private set; }

    /// <summary>The matter the act belongs to.</summary>
    public Guid MatterKey { get; private set; }

    /// <summary>Position in the matter's journal, from 1 without gap.</summary>
    public int Sequence { get; private set; }

    /// <summary>When it happened.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>The account that acted; null when the portal acted by itself.</summary>
    public long? ActorId { get; private set; }

    /// <summary>The actor's name at the time.</summary>
    public string ActorName { get; private set; } = "";

    /// <summary>The capacity in which the actor acted.</summary>
    public CourtRole Role { get; private set; }

    /// <summary>The act, as named in the workflow table.</summary>
    public string Act { get; private set; } = "";

    /// <summary>The state before.</summary>
    public string From { get; private set; } = "";

    /// <summary>The state after.</summary>
    public string To { get; private set; } = "";

    /// <summary>The sentence the timeline shows. It is written for the party and holds nothing confidential.</summary>
    public string Sentence { get; private set; } = "";

    /// <summary>The reason given, where the act asks for one.</summary>
    public string? Reason { get; private set; }

    /// <summary>The hash of the entry before, or <see cref="Origin"/>.</summary>
    public string PreviousHash { get; private set; } = Origin;

    /// <summary>SHA-256 over all of the above, in lower-case hex.</summary>
    public string Hash { get; private set; } = "";

    /// <summary>Writes the next entry of a matter.</summary>
    internal static JournalEntry Append(
        Guid matterKey, int sequence, string previousHash, Actor actor, DateTimeOffset at,
        string act, string from, string to, string sentence, string? reason)
    {
        var entry = new JournalEntry
        {
            MatterKey = matterKey,
            Sequence = sequence,
            At = at,
            ActorId = actor.UserId,
            ActorName = actor.Name,
            Role = actor.Role,
            Act = act,
            From = from,
            To = to,
            Sentence = sentence,
            Reason = reason,
            PreviousHash = previousHash,
        };
        entry.Hash = entry.ComputeHash();
        return entry;
    }

    /// <summary>The hash the stored contents give now; differs from <see cref="Hash"/> when something was changed.</summary>
    public string ComputeHash()
    {
        // Length-prefixed fields: no two different entries can give the same text.
        var text = new StringBuilder();
        foreach (var field in (string?[])[
            MatterKey.ToString("N"),
            Sequence.ToString(CultureInfo.InvariantCulture),
            At.UtcTicks.ToString(CultureInfo.InvariantCulture),
            ActorId?.ToString(CultureInfo.InvariantCulture),
            ActorName, Role.ToString(), Act, From, To, Sentence, Reason, PreviousHash])
        {
            text.Append(field is null ? "-" : field.Length.ToString(CultureInfo.InvariantCulture)).Append(':').Append(field).Append('\n');
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
