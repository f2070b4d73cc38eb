using GolmudCourt.Domain.Cases;

namespace GolmudCourt.Domain.Filing;

/// <summary>The confirmed address for service.</summary>
public sealed class DeliveryAddress
{
    private DeliveryAddress()
    {
    }

    internal DeliveryAddress(DeliveryDetails d, string phone, DateTimeOffset at)
    {
        Recipient = d.Recipient!.Trim();
        Address = d.Address!.Trim();
        Phone = phone;
        Email = string.IsNullOrWhiteSpace(d.Email) ? null : d.Email.Trim();
        ConfirmedAt = at;
    }

    /// <summary>Who receives.</summary>
    public string Recipient { get; private set; } = "";

    /// <summary>Postal address.</summary>
    public string Address { get; private set; } = "";

    /// <summary>Mobile number in one form. Encrypted at rest.</summary>
    public string Phone { get; private set; } = "";

    /// <summary>E-mail. Encrypted at rest.</summary>
    public string? Email { get; private set; }

    /// <summary>When it was confirmed.</summary>
    public DateTimeOffset ConfirmedAt { get; private set; }
}

/// <summary>The signature under the pleading.</summary>
public sealed class FilingSignature
{
    private FilingSignature()
    {
    }

    internal FilingSignature(SignatureDetails details, string textSha256, DateTimeOffset at)
    {
        Name = details.Name.Trim();
        DrawingSha256 = details.DrawingSha256;
        Address = details.Address;
        TextSha256 = textSha256;
        SignedAt = at;
    }

    /// <summary>The name as typed.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The stored PNG of the drawing, or null when typed only.</summary>
    public string? DrawingSha256 { get; private set; }

    /// <summary>The network address it came from.</summary>
    public string? Address { get; private set; }

    /// <summary>The hash of the text that was signed.</summary>
    public string TextSha256 { get; private set; } = "";

    /// <summary>When.</summary>
    public DateTimeOffset SignedAt { get; private set; }
}

/// <summary>A term by which a filing is found.</summary>
public sealed class FilingSearchTerm : SearchTerm
{
    private FilingSearchTerm()
    {
    }

    internal FilingSearchTerm(string term)
        : base(term)
    {
    }

    /// <summary>The filing it finds.</summary>
    public long FilingId { get; private set; }
}
