using GolmudCourt.Domain.Cases;

namespace GolmudCourt.Domain.Confirmation;

/// <summary>What a party says about how the papers of the confirmation reach it (民诉法 90; 在线诉讼规则 4、29), as entered.</summary>
public sealed record ServiceChoiceDetails
{
    /// <summary>Whether the party agrees to electronic service; null while nothing is chosen, and nothing is chosen for it.</summary>
    public bool? Agrees { get; init; }

    /// <summary>Where letters reach the party.</summary>
    public string? Address { get; init; }

    /// <summary>Mobile number.</summary>
    public string? Phone { get; init; }

    /// <summary>E-mail, optional.</summary>
    public string? Email { get; init; }

    /// <summary>Checks what was entered.</summary>
    public IReadOnlyList<FieldProblem> Problems()
    {
        var problems = new List<FieldProblem>();
        if (Agrees is null)
        {
            problems.Add(new(nameof(Agrees), "请选择是否同意电子送达；两种选择都不影响案件办理", "在线诉讼规则 4"));
        }

        if (string.IsNullOrWhiteSpace(Address))
        {
            problems.Add(new(nameof(Address), "请填写能收到信件的地址", "民诉解释 137"));
        }
        else if (Address.Trim().Length > ConfirmationConsent.AddressMaxLength)
        {
            problems.Add(new(nameof(Address), $"地址不超过{ConfirmationConsent.AddressMaxLength}个字"));
        }

        if (!MobileNumber.TryNormalize(Phone, out _, out var phone))
        {
            problems.Add(new(nameof(Phone), phone));
        }

        if (!string.IsNullOrWhiteSpace(Email) && (Email.Trim().Length > 254 || !System.Net.Mail.MailAddress.TryCreate(Email.Trim(), out _)))
        {
            problems.Add(new(nameof(Email), "请核对电子邮箱，例如 name@example.cn；没有可以不填"));
        }

        return problems;
    }
}

/// <summary>
/// What one party said about the service of the papers of this application, and the address it confirmed. Consent given in the
/// mediation says nothing here (在线诉讼规则 4).
/// </summary>
public sealed class ConfirmationConsent
{
    /// <summary>The longest address.</summary>
    public const int AddressMaxLength = 200;

    private ConfirmationConsent()
    {
    }

    internal ConfirmationConsent(int partyNumber, ServiceChoiceDetails details, Occasion occasion)
    {
        PartyNumber = partyNumber;
        Agrees = details.Agrees!.Value;
        Address = details.Address!.Trim();
        Phone = MobileNumber.TryNormalize(details.Phone, out var phone, out _) ? phone : "";
        Email = string.IsNullOrWhiteSpace(details.Email) ? null : details.Email.Trim();
        GivenBy = occasion.Actor.Name;
        GivenAt = occasion.Now;
    }

    /// <summary>Database key.</summary>
    public long Id { get; private set; }

    /// <summary>The party.</summary>
    public int PartyNumber { get; private set; }

    /// <summary>Yes or no.</summary>
    public bool Agrees { get; private set; }

    /// <summary>The postal address it confirmed.</summary>
    public string Address { get; private set; } = "";

    /// <summary>The telephone it confirmed, in one form. Encrypted at rest.</summary>
    public string Phone { get; private set; } = "";

    /// <summary>The e-mail it gave. Encrypted at rest.</summary>
    public string? Email { get; private set; }

    /// <summary>The name of the person who said it: the party, or its agent.</summary>
    public string GivenBy { get; private set; } = "";

    /// <summary>When.</summary>
    public DateTimeOffset GivenAt { get; private set; }

    /// <summary>When another choice took its place; null while it stands.</summary>
    public DateTimeOffset? RevokedAt { get; private set; }

    internal bool Says(ServiceChoiceDetails d) =>
        MobileNumber.TryNormalize(d.Phone, out var phone, out _)
        && (Agrees, Address, Phone, Email) == (d.Agrees!.Value, d.Address!.Trim(), phone, string.IsNullOrWhiteSpace(d.Email) ? null : d.Email.Trim());

    internal void Revoke(DateTimeOffset at) => RevokedAt ??= at;
}
