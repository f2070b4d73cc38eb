using System.Security.Cryptography;
using System.Text;

namespace GolmudCourt.Domain.Mediation;

/// <summary>What one person said to one stage: who, when, how. Never inferred from anything else (在线调解规则 4).</summary>
public sealed class MediationConsent
{
    private MediationConsent()
    {
    }

    internal MediationConsent(int partyNumber, MediationStage stage, bool agrees, ConsentMeans means, string by, string? reason, DateTimeOffset at)
    {
        PartyNumber = partyNumber;
        Stage = stage;
        Agrees = agrees;
        Means = means;
        GivenBy = by;
        Reason = reason;
        GivenAt = at;
    }

    /// <summary>Database key.</summary>
    public long Id { get; private set; }

    /// <summary>The party.</summary>
    public int PartyNumber { get; private set; }

    /// <summary>To what.</summary>
    public MediationStage Stage { get; private set; }

    /// <summary>Yes or no.</summary>
    public bool Agrees { get; private set; }

    /// <summary>How.</summary>
    public ConsentMeans Means { get; private set; }

    /// <summary>The name of the person who said or recorded it.</summary>
    public string GivenBy { get; private set; } = "";

    /// <summary>The reason of a no, where told.</summary>
    public string? Reason { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset GivenAt { get; private set; }

    /// <summary>When it was taken back; null while it stands.</summary>
    public DateTimeOffset? RevokedAt { get; private set; }

    /// <summary>Whether it is a yes that stands.</summary>
    public bool Stands => Agrees && RevokedAt is null;

    internal void Revoke(DateTimeOffset at) => RevokedAt = at;
}

/// <summary>
/// The invitation of one party by a short code. The code serves this one question only, is kept as a hash, expires,
/// and locks after too many wrong tries.
/// </summary>
public sealed class Invitation
{
    private Invitation()
    {
    }

    internal Invitation(int number, int partyNumber, string codeHash, DateTimeOffset expiresAt, int maxWrongTries, Occasion occasion)
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

    /// <summary>The invitation's number within the mediation.</summary>
    public int Number { get; private set; }

    /// <summary>The party invited.</summary>
    public int PartyNumber { get; private set; }

    /// <summary>The keyed hash of the code, lower-case hex; the code itself is only on the notice.</summary>
    public string CodeHash { get; private set; } = "";

    /// <summary>When it was sent.</summary>
    public DateTimeOffset SentAt { get; private set; }

    /// <summary>The clerk.</summary>
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
