using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Filing;

namespace GolmudCourt.Domain.Mediation;

/// <summary>What is entered about a party to a mediation, in any channel.</summary>
public sealed record MediationPartyDetails
{
    /// <summary>申请人, 被申请人 or 第三人.</summary>
    public MediationPosition Position { get; init; }

    /// <summary>自然人, 法人 or 非法人组织.</summary>
    public PartyKind Kind { get; init; }

    /// <summary>Name.</summary>
    public string? Name { get; init; }

    /// <summary>Number of the identity document, or the credit code.</summary>
    public string? DocumentNumber { get; init; }

    /// <summary>Birth date, where the document does not say it.</summary>
    public DateOnly? BirthDate { get; init; }

    /// <summary>Telephone.</summary>
    public string? Phone { get; init; }

    /// <summary>Domicile.</summary>
    public string? Address { get; init; }

    /// <summary>The language needed.</summary>
    public CourtLanguage Language { get; init; }

    /// <summary>Which other language.</summary>
    public string? OtherLanguage { get; init; }

    /// <summary>法定代表人 or 负责人 of an organisation; 法定代理人 of a minor.</summary>
    public string? Representative { get; init; }

    /// <summary>Checks what was entered. The other side is described as far as the applicant knows it.</summary>
    public IReadOnlyList<FieldProblem> Problems()
    {
        var problems = new List<FieldProblem>();
        if (PersonName.Problem(Name) is { } name)
        {
            problems.Add(new(nameof(Name), name));
        }

        if (!string.IsNullOrWhiteSpace(Phone) && !MobileNumber.TryNormalize(Phone, out _, out var phone))
        {
            problems.Add(new(nameof(Phone), phone));
        }
        else if (string.IsNullOrWhiteSpace(Phone) && Position == MediationPosition.Applicant)
        {
            problems.Add(new(nameof(Phone), "请填写申请人的联系电话", "在线调解规则 8"));
        }
        else if (string.IsNullOrWhiteSpace(Phone) && string.IsNullOrWhiteSpace(Address))
        {
            problems.Add(new(nameof(Phone), "请至少填写电话、住所中的一项，否则无法联系对方", "在线调解规则 8"));
        }

        if (Language == CourtLanguage.Other && string.IsNullOrWhiteSpace(OtherLanguage))
        {
            problems.Add(new(nameof(OtherLanguage), "请写明需要哪种语言", "民诉法 11"));
        }

        foreach (var (field, text, max) in ((string, string?, int)[])[
            (nameof(DocumentNumber), DocumentNumber, 40), (nameof(Address), Address, 200),
            (nameof(OtherLanguage), OtherLanguage, 100), (nameof(Representative), Representative, 100)])
        {
            if (text?.Length > max)
            {
                problems.Add(new(field, $"不超过{max}个字"));
            }
        }

        return problems;
    }
}

/// <summary>A party to a mediation.</summary>
public sealed class MediationParty
{
    private MediationParty()
    {
    }

    internal MediationParty(int number, MediationPartyDetails details)
    {
        Number = number;
        Apply(details);
    }

    /// <summary>Database key.</summary>
    public long Id { get; private set; }

    /// <summary>The party's number within the mediation.</summary>
    public int Number { get; private set; }

    /// <summary>申请人, 被申请人 or 第三人.</summary>
    public MediationPosition Position { get; private set; }

    /// <summary>What kind of subject.</summary>
    public PartyKind Kind { get; private set; }

    /// <summary>Name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Document number. Encrypted at rest.</summary>
    public string? DocumentNumber { get; private set; }

    /// <summary>Birth date, where known.</summary>
    public DateOnly? BirthDate { get; private set; }

    /// <summary>Telephone in one form. Encrypted at rest.</summary>
    public string? Phone { get; private set; }

    /// <summary>Domicile.</summary>
    public string? Address { get; private set; }

    /// <summary>The language needed.</summary>
    public CourtLanguage Language { get; private set; }

    /// <summary>Which other language.</summary>
    public string? OtherLanguage { get; private set; }

    /// <summary>法定代表人、负责人 or 法定代理人.</summary>
    public string? Representative { get; private set; }

    /// <summary>The party's own account, once claimed.</summary>
    public long? UserId { get; private set; }

    /// <summary>The agent's account.</summary>
    public long? AgentUserId { get; private set; }

    /// <summary>The agent's name.</summary>
    public string? AgentName { get; private set; }

    /// <summary>The agent's authority; only 特别授权 may settle (民诉法 62).</summary>
    public AgentAuthority? AgentAuthority { get; private set; }

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

    internal void Apply(MediationPartyDetails d)
    {
        Position = d.Position;
        Kind = d.Kind;
        Name = d.Name!.Trim();
        DocumentNumber = Blank(d.DocumentNumber);
        Phone = MobileNumber.TryNormalize(d.Phone, out var phone, out _) ? phone : Blank(d.Phone);
        Address = Blank(d.Address);
        Language = d.Language;
        OtherLanguage = d.Language == CourtLanguage.Other ? Blank(d.OtherLanguage) : null;
        Representative = Blank(d.Representative);
        var card = d.Kind == PartyKind.NaturalPerson ? IdCardNumber.Read(DocumentNumber, DateOnly.MaxValue) : null;
        BirthDate = d.Kind != PartyKind.NaturalPerson ? null : card is { Valid: true } ? card.BirthDate : d.BirthDate;
    }

    internal void Claim(long userId) => UserId = userId;

    internal void Engage(long userId, string name, AgentAuthority authority)
    {
        AgentUserId = userId;
        AgentName = name.Trim();
        AgentAuthority = authority;
    }

    // From a filing: the agent is known by name; the account joins when it claims.
    internal void Introduce(string name, AgentAuthority authority) => (AgentName, AgentAuthority) = (name, authority);

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
