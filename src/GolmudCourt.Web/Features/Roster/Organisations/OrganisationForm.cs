using GolmudCourt.Domain;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Roster;
using GolmudCourt.Web.Features.Roster.Shared;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace GolmudCourt.Web.Features.Roster.Organisations;

/// <summary>An organisation's details as typed; the president transcribes and enters the certificate besides.</summary>
internal sealed class OrganisationForm : RosterForm
{
    public string? Name { get; set; }

    public OrganisationType Type { get; set; }

    public OrganisationKind Kind { get; set; }

    public string? CreditCode { get; set; }

    public string? Address { get; set; }

    public string? AreaServed { get; set; }

    public List<DisputeField> Fields { get; set; } = [];

    public List<CourtLanguage> Languages { get; set; } = [];

    public string? OtherLanguage { get; set; }

    public string? LiaisonName { get; set; }

    public string? LiaisonPhone { get; set; }

    public bool ChargesFees { get; set; }

    public string? FeeNote { get; set; }

    public string? Introduction { get; set; }

    public RosterLevel Level { get; set; }

    public string? InvitingCourt { get; set; }

    public string? CertificateNumber { get; set; }

    public DateOnly? TermFrom { get; set; }

    public DateOnly? TermTo { get; set; }

    /// <summary>The organisation; null for a new one. For the page only.</summary>
    [BindNever]
    public Guid? Key { get; set; }

    /// <summary>Who writes; for the page only.</summary>
    [BindNever]
    public CourtRole Role { get; set; }

    /// <summary>A new entry of one that the court had admitted on paper.</summary>
    public bool Transcribes => Key is null && Role == CourtRole.President;

    /// <summary>The form of what is on file.</summary>
    public static OrganisationForm Of(RosterOrganisation o) => new()
    {
        Name = o.Name,
        Type = o.Type,
        Kind = o.Kind,
        CreditCode = o.CreditCode,
        Address = o.Address,
        AreaServed = o.AreaServed,
        Fields = [.. o.Fields],
        Languages = [.. o.Languages],
        OtherLanguage = o.OtherLanguage,
        LiaisonName = o.LiaisonName,
        LiaisonPhone = o.LiaisonPhone,
        ChargesFees = o.ChargesFees,
        FeeNote = o.FeeNote,
        Introduction = o.Introduction,
        Level = o.Level,
        InvitingCourt = o.InvitingCourt,
    };

    /// <summary>What is missing of the term of one admitted before.</summary>
    public IEnumerable<FieldProblem> TermProblems()
    {
        if (TermFrom is null)
        {
            yield return new(nameof(TermFrom), "请填写聘期的第一天");
        }

        if (TermTo is null)
        {
            yield return new(nameof(TermTo), "请填写聘期的最后一天");
        }
    }

    /// <summary>What the domain reads.</summary>
    public OrganisationDetails Details() => new()
    {
        Name = Name,
        Type = Type,
        Kind = Kind,
        CreditCode = CreditCode,
        Address = Address,
        AreaServed = AreaServed,
        Fields = Fields,
        Languages = Languages,
        OtherLanguage = OtherLanguage,
        LiaisonName = LiaisonName,
        LiaisonPhone = LiaisonPhone,
        ChargesFees = ChargesFees,
        FeeNote = FeeNote,
        Introduction = Introduction,
        Level = Level,
        InvitingCourt = InvitingCourt,
    };
}
