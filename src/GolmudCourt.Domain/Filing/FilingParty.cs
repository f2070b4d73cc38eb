using GolmudCourt.Domain.Cases;

namespace GolmudCourt.Domain.Filing;

/// <summary>The position of a party.</summary>
public enum PartyPosition
{
    /// <summary>原告.</summary>
    Plaintiff,

    /// <summary>被告.</summary>
    Defendant,

    /// <summary>第三人.</summary>
    ThirdParty,
}

/// <summary>What kind of subject a party is.</summary>
public enum PartyKind
{
    /// <summary>自然人.</summary>
    NaturalPerson,

    /// <summary>法人.</summary>
    LegalPerson,

    /// <summary>非法人组织.</summary>
    Organisation,
}

/// <summary>The language a party needs; the court provides interpretation (民诉法 11).</summary>
public enum CourtLanguage
{
    /// <summary>汉语.</summary>
    Chinese,

    /// <summary>藏语.</summary>
    Tibetan,

    /// <summary>蒙古语.</summary>
    Mongolian,

    /// <summary>其他, named in words.</summary>
    Other,
}

/// <summary>Chinese names for what a party is.</summary>
public static class PartyNames
{
    /// <summary>The name of a position.</summary>
    public static string Of(PartyPosition position) => position switch
    {
        PartyPosition.Plaintiff => "原告",
        PartyPosition.Defendant => "被告",
        _ => "第三人",
    };

    /// <summary>The name of a kind.</summary>
    public static string Of(PartyKind kind) => kind switch
    {
        PartyKind.NaturalPerson => "自然人",
        PartyKind.LegalPerson => "法人",
        _ => "非法人组织",
    };

    /// <summary>The name of a language.</summary>
    public static string Of(CourtLanguage language) => language switch
    {
        CourtLanguage.Chinese => "汉语",
        CourtLanguage.Tibetan => "藏语",
        CourtLanguage.Mongolian => "蒙古语",
        _ => "其他语言",
    };

    /// <summary>The name of a sex.</summary>
    public static string Of(Sex sex) => sex == Sex.Male ? "男" : "女";
}

/// <summary>A party to the case (民诉法 124; 登记立案规定 4).</summary>
public sealed class FilingParty
{
    private FilingParty()
    {
    }

    internal FilingParty(int number, PartyDetails details)
    {
        Number = number;
        Apply(details);
    }

    /// <summary>Database key.</summary>
    public long Id { get; private set; }

    /// <summary>The party's number within the filing; never given twice.</summary>
    public int Number { get; private set; }

    /// <summary>原告, 被告 or 第三人.</summary>
    public PartyPosition Position { get; private set; }

    /// <summary>自然人, 法人 or 非法人组织.</summary>
    public PartyKind Kind { get; private set; }

    /// <summary>Name as on the document.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Sex, of a natural person, where known.</summary>
    public Sex? Sex { get; private set; }

    /// <summary>Date of birth, of a natural person, where known.</summary>
    public DateOnly? BirthDate { get; private set; }

    /// <summary>民族 code of GB/T 3304, of a natural person, where told.</summary>
    public string? EthnicGroup { get; private set; }

    /// <summary>Occupation or position, where told.</summary>
    public string? Occupation { get; private set; }

    /// <summary>Employer, where told.</summary>
    public string? Employer { get; private set; }

    /// <summary>The document.</summary>
    public IdentityDocumentType? DocumentType { get; private set; }

    /// <summary>Its number in one form. Encrypted at rest. A defendant's is never required (民诉解释 209).</summary>
    public string? DocumentNumber { get; private set; }

    /// <summary>Telephone in one form. Encrypted at rest.</summary>
    public string? Phone { get; private set; }

    /// <summary>Region code of the domicile, where chosen from the list.</summary>
    public string? RegionCode { get; private set; }

    /// <summary>Domicile in words.</summary>
    public string? Address { get; private set; }

    /// <summary>The language needed.</summary>
    public CourtLanguage Language { get; private set; }

    /// <summary>Which other language.</summary>
    public string? OtherLanguage { get; private set; }

    /// <summary>法定代表人 or 负责人 of an organisation; 法定代理人 of a minor.</summary>
    public string? Representative { get; private set; }

    /// <summary>The representative's office or relation.</summary>
    public string? RepresentativeTitle { get; private set; }

    /// <summary>Takes over what was entered, in one form.</summary>
    internal void Apply(PartyDetails d)
    {
        Position = d.Position;
        Kind = d.Kind;
        Name = d.Name!.Trim();
        var natural = d.Kind == PartyKind.NaturalPerson;
        Sex = natural ? d.Sex : null;
        BirthDate = natural ? d.BirthDate : null;
        EthnicGroup = natural ? Blank(d.EthnicGroup) : null;
        Occupation = natural ? Blank(d.Occupation) : null;
        Employer = natural ? Blank(d.Employer) : null;
        DocumentType = natural ? d.DocumentType : IdentityDocumentType.CreditCode;
        DocumentNumber = Blank(d.DocumentNumber) is { } number
            && IdentityDocuments.Problem(DocumentType ?? IdentityDocumentType.Other, number, DateOnly.MaxValue, out var normal) is null
            ? normal : null;
        Phone = MobileNumber.TryNormalize(d.Phone, out var phone, out _) ? phone : Blank(d.Phone);
        RegionCode = Blank(d.RegionCode);
        Address = Blank(d.Address);
        Language = d.Language;
        OtherLanguage = d.Language == CourtLanguage.Other ? Blank(d.OtherLanguage) : null;
        Representative = Blank(d.Representative);
        RepresentativeTitle = Blank(d.RepresentativeTitle);

        // The card says both; asking again would only let them differ.
        if (DocumentType is IdentityDocumentType.IdCard or IdentityDocumentType.HmtResidencePermit && DocumentNumber is not null)
        {
            var card = IdCardNumber.Read(DocumentNumber, DateOnly.MaxValue);
            Sex = card.Sex ?? Sex;
            BirthDate = card.BirthDate ?? BirthDate;
        }
    }

    /// <summary>Age in full years on a day, where the birth date is known.</summary>
    public int? AgeOn(DateOnly day)
    {
        if (BirthDate is not { } born)
        {
            return null;
        }

        var years = day.Year - born.Year;
        return born.AddYears(years) > day ? years - 1 : years;
    }

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
