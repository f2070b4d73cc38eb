using GolmudCourt.Domain.Cases;

namespace GolmudCourt.Domain.Filing;

/// <summary>What is entered about a party, in any channel, with the one check that all channels share.</summary>
public sealed record PartyDetails
{
    /// <summary>原告, 被告 or 第三人.</summary>
    public PartyPosition Position { get; init; }

    /// <summary>自然人, 法人 or 非法人组织.</summary>
    public PartyKind Kind { get; init; }

    /// <summary>Name as on the document.</summary>
    public string? Name { get; init; }

    /// <summary>Sex of a natural person.</summary>
    public Sex? Sex { get; init; }

    /// <summary>Date of birth of a natural person.</summary>
    public DateOnly? BirthDate { get; init; }

    /// <summary>民族 code.</summary>
    public string? EthnicGroup { get; init; }

    /// <summary>Occupation.</summary>
    public string? Occupation { get; init; }

    /// <summary>Employer.</summary>
    public string? Employer { get; init; }

    /// <summary>The document of a natural person; organisations always use the credit code.</summary>
    public IdentityDocumentType? DocumentType { get; init; }

    /// <summary>Its number.</summary>
    public string? DocumentNumber { get; init; }

    /// <summary>Telephone.</summary>
    public string? Phone { get; init; }

    /// <summary>Region code.</summary>
    public string? RegionCode { get; init; }

    /// <summary>Domicile.</summary>
    public string? Address { get; init; }

    /// <summary>Language needed.</summary>
    public CourtLanguage Language { get; init; }

    /// <summary>Which other language.</summary>
    public string? OtherLanguage { get; init; }

    /// <summary>法定代表人, 负责人 or 法定代理人.</summary>
    public string? Representative { get; init; }

    /// <summary>Office of the representative.</summary>
    public string? RepresentativeTitle { get; init; }

    /// <summary>Checks what was entered. Nothing is refused that the law does not ask for.</summary>
    /// <param name="today">The legal day.</param>
    /// <returns>The problems, each at its field; empty when in order.</returns>
    public IReadOnlyList<FieldProblem> Problems(DateOnly today)
    {
        var problems = new List<FieldProblem>();
        void Add(string field, string sentence, string? article = null) => problems.Add(new(field, sentence, article));

        var natural = Kind == PartyKind.NaturalPerson;
        var plaintiff = Position == PartyPosition.Plaintiff;
        if (PersonName.Problem(Name) is { } nameProblem)
        {
            Add(nameof(Name), nameProblem);
        }

        var type = natural ? DocumentType ?? IdentityDocumentType.IdCard : IdentityDocumentType.CreditCode;
        if (!string.IsNullOrWhiteSpace(DocumentNumber))
        {
            if (IdentityDocuments.Problem(type, DocumentNumber, today, out _) is { } wrong)
            {
                Add(nameof(DocumentNumber), wrong);
            }
        }
        else if (plaintiff)
        {
            Add(nameof(DocumentNumber), $"请填写原告的{IdentityDocuments.Name(type)}号码", "登记立案规定 6");
        }

        if (BirthDate is { } born && born > today)
        {
            Add(nameof(BirthDate), "出生日期不能晚于今天");
        }
        else if (BirthDate is { Year: < 1880 })
        {
            Add(nameof(BirthDate), "请核对出生日期的年份");
        }

        if (!string.IsNullOrWhiteSpace(Phone))
        {
            if (!MobileNumber.TryNormalize(Phone, out _, out var reason) && !IsLandline(Phone))
            {
                Add(nameof(Phone), reason);
            }
        }
        else if (plaintiff)
        {
            Add(nameof(Phone), "请填写原告的联系电话，法院要用它联系您", "民诉法 124");
        }

        if (string.IsNullOrWhiteSpace(Address))
        {
            if (plaintiff)
            {
                Add(nameof(Address), "请填写原告的住所", "民诉法 124");
            }
            else if (Position == PartyPosition.Defendant && string.IsNullOrWhiteSpace(DocumentNumber) && string.IsNullOrWhiteSpace(Phone))
            {
                Add(nameof(Address), "请至少填写住所、电话、证件号码中的一项，使被告能与他人区别开", "民诉解释 209");
            }
        }
        else if (Address.Length > 200)
        {
            Add(nameof(Address), "住所不超过200个字");
        }

        if (!natural && plaintiff && string.IsNullOrWhiteSpace(Representative))
        {
            Add(nameof(Representative), "请填写法定代表人或负责人的姓名", "民诉法 124");
        }

        if (!string.IsNullOrWhiteSpace(Representative) && PersonName.Problem(Representative) is { } representativeProblem)
        {
            Add(nameof(Representative), representativeProblem);
        }

        if (Language == CourtLanguage.Other && string.IsNullOrWhiteSpace(OtherLanguage))
        {
            Add(nameof(OtherLanguage), "请写明需要哪种语言", "民诉法 11");
        }

        foreach (var (field, text) in ((string, string?)[])[
            (nameof(Occupation), Occupation), (nameof(Employer), Employer), (nameof(OtherLanguage), OtherLanguage),
            (nameof(RepresentativeTitle), RepresentativeTitle)])
        {
            if (text?.Length > 100)
            {
                Add(field, "不超过100个字");
            }
        }

        return problems;
    }

    internal static bool IsLandline(string text)
    {
        var digits = InputText.Compact(text);
        return digits.All(c => char.IsAsciiDigit(c) || c is '-' or ' ' or '(' or ')' or '+') && digits.Count(char.IsAsciiDigit) is >= 7 and <= 15;
    }
}
