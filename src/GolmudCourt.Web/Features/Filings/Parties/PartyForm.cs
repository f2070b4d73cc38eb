using GolmudCourt.Domain;
using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Web.Security;

namespace GolmudCourt.Web.Features.Filings.Parties;

/// <summary>What is typed about a party.</summary>
internal sealed class PartyForm
{
    public PartyPosition Position { get; set; }

    public PartyKind Kind { get; set; }

    public string? Name { get; set; }

    public Sex? Sex { get; set; }

    public DateOnly? BirthDate { get; set; }

    public string? EthnicGroup { get; set; }

    public string? Occupation { get; set; }

    public string? Employer { get; set; }

    public IdentityDocumentType DocumentType { get; set; }

    public string? DocumentNumber { get; set; }

    public string? CreditCode { get; set; }

    public string? Phone { get; set; }

    public string? RegionCode { get; set; }

    public string? Address { get; set; }

    public CourtLanguage Language { get; set; }

    public string? OtherLanguage { get; set; }

    public string? Representative { get; set; }

    public string? RepresentativeTitle { get; set; }

    /// <summary>What the form was rendered from.</summary>
    public string? Stamp { get; set; }

    /// <summary>The form of a stored party.</summary>
    public static PartyForm Of(FilingParty p) => new()
    {
        Position = p.Position,
        Kind = p.Kind,
        Name = p.Name,
        Sex = p.Sex,
        BirthDate = p.BirthDate,
        EthnicGroup = p.EthnicGroup,
        Occupation = p.Occupation,
        Employer = p.Employer,
        DocumentType = p.Kind == PartyKind.NaturalPerson ? p.DocumentType ?? IdentityDocumentType.IdCard : IdentityDocumentType.IdCard,
        DocumentNumber = p.Kind == PartyKind.NaturalPerson ? p.DocumentNumber : null,
        CreditCode = p.Kind == PartyKind.NaturalPerson ? null : p.DocumentNumber,
        Phone = p.Phone,
        RegionCode = p.RegionCode,
        Address = p.Address,
        Language = p.Language,
        OtherLanguage = p.OtherLanguage,
        Representative = p.Representative,
        RepresentativeTitle = p.RepresentativeTitle,
        Stamp = DraftStamp.Of(PartyLines.Of(p)),
    };

    /// <summary>The form of a plaintiff who is the person signed in.</summary>
    public static PartyForm Of(CourtUser me) => new()
    {
        Position = PartyPosition.Plaintiff,
        Kind = me.DocumentType == IdentityDocumentType.CreditCode ? PartyKind.LegalPerson : PartyKind.NaturalPerson,
        Name = me.RealName,
        DocumentType = me.DocumentType is { } type and not IdentityDocumentType.CreditCode ? type : IdentityDocumentType.IdCard,
        DocumentNumber = me.DocumentType == IdentityDocumentType.CreditCode ? null : me.DocumentNumber,
        CreditCode = me.DocumentType == IdentityDocumentType.CreditCode ? me.DocumentNumber : null,
        Phone = me.Mobile,
    };

    /// <summary>What the domain checks and stores. Fields of the other kind of party, open without a script, say nothing.</summary>
    public PartyDetails ToDetails()
    {
        var natural = Kind == PartyKind.NaturalPerson;
        return new()
        {
            Position = Position,
            Kind = Kind,
            Name = Name,
            Sex = natural ? Sex : null,
            BirthDate = natural ? BirthDate : null,
            EthnicGroup = natural ? EthnicGroup : null,
            Occupation = natural ? Occupation : null,
            Employer = natural ? Employer : null,
            DocumentType = natural ? DocumentType : IdentityDocumentType.CreditCode,
            DocumentNumber = natural ? DocumentNumber : CreditCode,
            Phone = Phone,
            RegionCode = RegionCode,
            Address = Address,
            Language = Language,
            OtherLanguage = OtherLanguage,
            Representative = Representative,
            RepresentativeTitle = RepresentativeTitle,
        };
    }

    /// <summary>The problems, each at the field of this form.</summary>
    public IEnumerable<FieldProblem> Problems(DateOnly today) =>
        ToDetails().Problems(today).Select(p => Kind != PartyKind.NaturalPerson && p.Field == nameof(DocumentNumber) ? p with { Field = nameof(CreditCode) } : p);
}
