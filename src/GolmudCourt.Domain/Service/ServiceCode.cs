using System.Security.Cryptography;
using System.Text;

namespace GolmudCourt.Domain.Service;

/// <summary>What trying a code gave.</summary>
public enum ServiceCodeCheck
{
    /// <summary>Right and open.</summary>
    Right,

    /// <summary>Wrong; the try is counted and must be saved.</summary>
    Wrong,

    /// <summary>Too many wrong tries.</summary>
    Locked,

    /// <summary>Over, or replaced by a later one.</summary>
    Expired,
}

/// <summary>
/// A short code by which a recipient without an account fetches a document. It is kept as a hash; with it the end of the
/// document number is asked, and wrong tries at either lock it.
/// </summary>
public sealed class ServiceCode
{
    private const int Tail = 4;

    private ServiceCode()
    {
    }

    internal ServiceCode(int number, ServiceChannel channel, string codeHash, DateTimeOffset expiresAt, int maxWrongTries, DateTimeOffset at)
    {
        Number = number;
        Channel = channel;
        CodeHash = codeHash;
        ExpiresAt = expiresAt;
        MaxWrongTries = maxWrongTries;
        SentAt = at;
    }

    /// <summary>Database key.</summary>
    public long Id { get; private set; }

    /// <summary>Its number.</summary>
    public int Number { get; private set; }

    /// <summary>The channel it went out by.</summary>
    public ServiceChannel Channel { get; private set; }

    /// <summary>The keyed hash.</summary>
    public string CodeHash { get; private set; } = "";

    /// <summary>When it was made.</summary>
    public DateTimeOffset SentAt { get; private set; }

    /// <summary>Until when it is good.</summary>
    public DateTimeOffset ExpiresAt { get; private set; }

    /// <summary>How many wrong tries lock it.</summary>
    public int MaxWrongTries { get; private set; }

    /// <summary>Wrong tries so far.</summary>
    public int WrongTries { get; private set; }

    /// <summary>When it was locked.</summary>
    public DateTimeOffset? LockedAt { get; private set; }

    /// <summary>When a later one of the same channel replaced it.</summary>
    public DateTimeOffset? ReplacedAt { get; private set; }

    /// <summary>Tries the code.</summary>
    public ServiceCodeCheck Try(string codeHash, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(codeHash);
        return LockedAt is not null ? ServiceCodeCheck.Locked
            : !Same(CodeHash, codeHash) ? Miss(now)
            : ReplacedAt is not null || now >= ExpiresAt ? ServiceCodeCheck.Expired
            : ServiceCodeCheck.Right;
    }

    /// <summary>Tries the code together with the last four characters of the document number.</summary>
    public ServiceCodeCheck Try(string codeHash, string? tail, string? identityNumber, DateTimeOffset now)
    {
        var check = Try(codeHash, now);
        var typed = string.Concat((tail ?? "").Normalize(NormalizationForm.FormKC).Where(char.IsLetterOrDigit)).ToUpperInvariant();
        return check != ServiceCodeCheck.Right ? check
            : identityNumber is { Length: >= Tail } && Same(identityNumber[^Tail..].ToUpperInvariant(), typed) ? ServiceCodeCheck.Right
            : Miss(now);
    }

    internal void Replace(DateTimeOffset at) => ReplacedAt ??= at;

    private ServiceCodeCheck Miss(DateTimeOffset now)
    {
        WrongTries++;
        LockedAt = WrongTries >= MaxWrongTries ? now : null;
        return LockedAt is null ? ServiceCodeCheck.Wrong : ServiceCodeCheck.Locked;
    }

    // The comparison takes as long for a wrong one as for the right one.
    private static bool Same(string kept, string typed) => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(kept), Encoding.UTF8.GetBytes(typed));
}
