using GolmudCourt.Domain.Cases;

namespace GolmudCourt.Domain.Filing;

/// <summary>The confirmed address for service (民诉法 90; 在线诉讼规则 29、31), as entered.</summary>
public sealed record DeliveryDetails
{
    /// <summary>Who receives.</summary>
    public string? Recipient { get; init; }

    /// <summary>Postal address.</summary>
    public string? Address { get; init; }

    /// <summary>Mobile number.</summary>
    public string? Phone { get; init; }

    /// <summary>E-mail, optional.</summary>
    public string? Email { get; init; }

    /// <summary>The stages consented to, one by one; a stage not named is not consented to (在线诉讼规则 4).</summary>
    public IReadOnlyCollection<ConsentStage> Consents { get; init; } = [];

    /// <summary>Whether the filer has read what confirming the address means.</summary>
    public bool Confirmed { get; init; }

    /// <summary>Checks what was entered.</summary>
    public IReadOnlyList<FieldProblem> Problems()
    {
        var problems = new List<FieldProblem>();
        if (PersonName.Problem(Recipient) is { } recipient)
        {
            problems.Add(new(nameof(Recipient), recipient));
        }

        if (string.IsNullOrWhiteSpace(Address))
        {
            problems.Add(new(nameof(Address), "请填写能收到信件的地址"));
        }
        else if (Address.Length > 200)
        {
            problems.Add(new(nameof(Address), "地址不超过200个字"));
        }

        if (!MobileNumber.TryNormalize(Phone, out _, out var phone))
        {
            problems.Add(new(nameof(Phone), phone));
        }

        if (!string.IsNullOrWhiteSpace(Email)
            && (Email.Length > 254 || !System.Net.Mail.MailAddress.TryCreate(Email.Trim(), out _)))
        {
            problems.Add(new(nameof(Email), "请核对电子邮箱，例如 name@example.cn；没有可以不填"));
        }

        if (!Confirmed)
        {
            problems.Add(new(nameof(Confirmed), "请阅读并确认送达地址的后果", "民诉解释 137"));
        }

        return problems;
    }
}

/// <summary>Consent to one stage online; revocable, never inferred from another (在线诉讼规则 4、5).</summary>
public sealed class StageConsent
{
    private StageConsent()
    {
    }

    internal StageConsent(ConsentStage stage, DateTimeOffset at)
    {
        Stage = stage;
        GivenAt = at;
    }

    /// <summary>Database key.</summary>
    public long Id { get; private set; }

    /// <summary>The stage.</summary>
    public ConsentStage Stage { get; private set; }

    /// <summary>When it was given.</summary>
    public DateTimeOffset GivenAt { get; private set; }

    /// <summary>When it was taken back, or null.</summary>
    public DateTimeOffset? RevokedAt { get; private set; }

    /// <summary>Whether it stands.</summary>
    public bool Stands => RevokedAt is null;

    internal void Revoke(DateTimeOffset at) => RevokedAt ??= at;
}
