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
public sealed class Invitation : CodeInvitation
{
    private Invitation()
    {
    }

    internal Invitation(int number, int partyNumber, string codeHash, DateTimeOffset expiresAt, int maxWrongTries, Occasion occasion)
        : base(number, partyNumber, codeHash, expiresAt, maxWrongTries, occasion)
    {
    }
}
