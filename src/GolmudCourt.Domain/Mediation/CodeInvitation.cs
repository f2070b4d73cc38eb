using System.Security.Cryptography;
using System.Text;

namespace GolmudCourt.Domain.Mediation;

/// <summary>
/// An invitation of a party by a short code: it runs out, is replaced by a later one and is locked by wrong tries. The code
/// itself is kept nowhere, only its keyed hash.
/// </summary>
public abstract class CodeInvitation
{
    private protected CodeInvitation()
    {
    }

    private protected CodeInvitation(int number, int partyNumber, string codeHash, DateTimeOffset expiresAt, int maxWrongTries, Occasion occasion)
    {
        Number = number;
        PartyNumber = partyNumber;
        CodeHash = codeHash;
        ExpiresAt = expiresAt;
        MaxWrongTries = maxWrongTries;
        SentAt = occasion.Now;
        SentBy = occasion.Actor.Name;
    }

    /// <summary>Database key.</summary>
    public long Id { get; private set; }

    /// <summary>The invitation's number within its matter.</summary>
    public int Number { get; private set; }

    /// <summary>The party invited.</summary>
    public int PartyNumber { get; private set; }

    /// <summary>The keyed hash of the code, lower-case hex; the code itself is only on the notice.</summary>
    public string CodeHash { get; private set; } = "";

    /// <summary>When it was sent.</summary>
    public DateTimeOffset SentAt { get; private set; }

    /// <summary>The clerk, or the party who invites.</summary>
    public string SentBy { get; private set; } = "";

    /// <summary>Until when it can be answered.</summary>
    public DateTimeOffset ExpiresAt { get; private set; }

    /// <summary>How many wrong tries lock it; set by the court.</summary>
    public int MaxWrongTries { get; private set; }

    /// <summary>Wrong tries so far.</summary>
    public int WrongTries { get; private set; }

    /// <summary>When it was locked.</summary>
    public DateTimeOffset? LockedAt { get; private set; }

    /// <summary>When a later invitation replaced it.</summary>
    public DateTimeOffset? ReplacedAt { get; private set; }

    /// <summary>When it was answered.</summary>
    public DateTimeOffset? AnsweredAt { get; private set; }

    /// <summary>The answer.</summary>
    public bool? Answer { get; private set; }

    /// <summary>Whether the right code would open it now.</summary>
    public bool IsOpen(DateTimeOffset now) => AnsweredAt is null && LockedAt is null && ReplacedAt is null && now < ExpiresAt;

    internal InvitationCheck Try(string codeHash, DateTimeOffset now)
    {
        if (LockedAt is not null)
        {
            return InvitationCheck.Locked;
        }

        // The comparison takes as long for a wrong code as for the right one.
        if (!CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(CodeHash), Encoding.ASCII.GetBytes(codeHash)))
        {
            WrongTries++;
            LockedAt = WrongTries >= MaxWrongTries ? now : null;
            return LockedAt is null ? InvitationCheck.Wrong : InvitationCheck.Locked;
        }

        return AnsweredAt is not null ? InvitationCheck.Answered
            : IsOpen(now) ? InvitationCheck.Right
            : InvitationCheck.Expired;
    }

    internal void Close(bool answer, DateTimeOffset at) => (Answer, AnsweredAt) = (answer, at);

    internal void Replace(DateTimeOffset at) => ReplacedAt ??= at;
}
