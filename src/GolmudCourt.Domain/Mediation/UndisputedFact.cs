namespace GolmudCourt.Domain.Mediation;

/// <summary>A fact nobody disputes; confirmed by all, it stands in later proceedings too (特邀调解规定 22; 在线调解规则 22).</summary>
public sealed class UndisputedFact
{
    /// <summary>The most characters of one fact.</summary>
    public const int MaxLength = 1_000;

    private UndisputedFact()
    {
    }

    internal UndisputedFact(int number, string text, DateTimeOffset at)
    {
        Number = number;
        Text = text;
        StatedAt = at;
    }

    /// <summary>Database key.</summary>
    public long Id { get; private set; }

    /// <summary>Position, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>The fact.</summary>
    public string Text { get; private set; } = "";

    /// <summary>When it was written down.</summary>
    public DateTimeOffset StatedAt { get; private set; }
}

/// <summary>A party's signature under the undisputed facts.</summary>
public sealed class FactConfirmation
{
    private FactConfirmation()
    {
    }

    internal FactConfirmation(int partyNumber, Filing.SignatureDetails signature, string textHash, DateTimeOffset at)
    {
        PartyNumber = partyNumber;
        Name = signature.Name.Trim();
        DrawingSha256 = signature.DrawingSha256;
        Address = signature.Address;
        TextHash = textHash;
        SignedAt = at;
    }

    /// <summary>Database key.</summary>
    public long Id { get; private set; }

    /// <summary>The party.</summary>
    public int PartyNumber { get; private set; }

    /// <summary>The name as typed.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The stored PNG of the drawing, or null.</summary>
    public string? DrawingSha256 { get; private set; }

    /// <summary>The network address it came from.</summary>
    public string? Address { get; private set; }

    /// <summary>The hash of the text that was confirmed.</summary>
    public string TextHash { get; private set; } = "";

    /// <summary>When.</summary>
    public DateTimeOffset SignedAt { get; private set; }

    /// <summary>When the text changed under it; null while it stands.</summary>
    public DateTimeOffset? VoidedAt { get; private set; }

    internal void Void(DateTimeOffset at) => VoidedAt ??= at;
}
