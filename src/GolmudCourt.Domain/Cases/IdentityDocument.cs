namespace GolmudCourt.Domain.Cases;

/// <summary>The documents by which a person or an organisation is told from others (在线诉讼规则 7).</summary>
public enum IdentityDocumentType
{
    /// <summary>居民身份证, checked by GB 11643.</summary>
    IdCard,

    /// <summary>护照, accepted as written.</summary>
    Passport,

    /// <summary>港澳台居民居住证: 18 digits by the same algorithm as the identity card.</summary>
    HmtResidencePermit,

    /// <summary>港澳居民来往内地通行证 or 台湾居民来往大陆通行证, accepted as written.</summary>
    HmtTravelPermit,

    /// <summary>外国人永久居留身份证, accepted as written.</summary>
    PermanentResidence,

    /// <summary>统一社会信用代码, checked by GB 32100.</summary>
    CreditCode,

    /// <summary>Any other document, accepted as written.</summary>
    Other,
}

/// <summary>Names and checks of identity documents.</summary>
public static class IdentityDocuments
{
    /// <summary>The longest number any document has here.</summary>
    public const int MaxLength = 40;

    /// <summary>The documents a natural person may show.</summary>
    public static IReadOnlyList<IdentityDocumentType> OfPersons { get; } =
        [.. Enum.GetValues<IdentityDocumentType>().Where(t => t != IdentityDocumentType.CreditCode)];

    /// <summary>The Chinese name.</summary>
    public static string Name(IdentityDocumentType type) => type switch
    {
        IdentityDocumentType.IdCard => "居民身份证",
        IdentityDocumentType.Passport => "护照",
        IdentityDocumentType.HmtResidencePermit => "港澳台居民居住证",
        IdentityDocumentType.HmtTravelPermit => "港澳台居民来往内地（大陆）通行证",
        IdentityDocumentType.PermanentResidence => "外国人永久居留身份证",
        IdentityDocumentType.CreditCode => "统一社会信用代码",
        _ => "其他证件",
    };

    /// <summary>Checks a number against its document and brings it into one form.</summary>
    /// <param name="type">The document.</param>
    /// <param name="number">As typed.</param>
    /// <param name="today">The legal day; no one is born after it.</param>
    /// <param name="normalized">The one form to store, when valid.</param>
    /// <returns>Null when it is in order; otherwise a sentence for the field.</returns>
    public static string? Problem(IdentityDocumentType type, string? number, DateOnly today, out string normalized)
    {
        switch (type)
        {
            case IdentityDocumentType.IdCard or IdentityDocumentType.HmtResidencePermit:
                var card = IdCardNumber.Read(number, today);
                normalized = card.Normalized ?? "";
                return card.Valid ? null : card.Reason;
            case IdentityDocumentType.CreditCode:
                var code = CreditCode.Read(number);
                normalized = code.Normalized ?? "";
                return code.Valid ? null : code.Reason;
            default:
                normalized = (number ?? "").Normalize(System.Text.NormalizationForm.FormKC).Trim().ToUpperInvariant();
                return normalized.Length == 0 ? "请填写证件号码"
                    : normalized.Length > MaxLength ? $"证件号码不超过{MaxLength}个字符"
                    : normalized.Any(c => !char.IsAsciiLetterOrDigit(c) && c is not ('-' or '(' or ')' or '/' or ' '))
                        ? "证件号码只能有字母、数字和连接号，请按证件照抄"
                        : null;
        }
    }

    /// <summary>Shows only the ends of a number.</summary>
    public static string Mask(string? number) =>
        string.IsNullOrEmpty(number) ? ""
        : number.Length >= 15 ? IdCardNumber.Mask(number)
        : number.Length <= 4 ? new string('*', number.Length)
        : string.Concat(number.AsSpan(0, 2), new string('*', number.Length - 4), number.AsSpan(number.Length - 2));
}
