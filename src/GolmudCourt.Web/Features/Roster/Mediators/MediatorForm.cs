using GolmudCourt.Domain;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Roster;
using GolmudCourt.Web.Features.Roster.Shared;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace GolmudCourt.Web.Features.Roster.Mediators;

/// <summary>A mediator's details as typed; the president transcribes and enters the certificate besides.</summary>
internal sealed class MediatorForm : RosterForm
{
    public string? Name { get; set; }

    public List<MediatorCategory> Categories { get; set; } = [];

    public List<DisputeField> Fields { get; set; } = [];

    public string? Strengths { get; set; }

    public List<CourtLanguage> Languages { get; set; } = [];

    public string? OtherLanguage { get; set; }

    public string? AreaServed { get; set; }

    public string? Township { get; set; }

    public string? Employer { get; set; }

    public bool ChargesFees { get; set; }

    public string? FeeNote { get; set; }

    public string? Biography { get; set; }

    public string? Phone { get; set; }

    public RosterLevel Level { get; set; }

    public string? InvitingCourt { get; set; }

    public int? MaxOpenMatters { get; set; }

    /// <summary>The key of the organisation.</summary>
    public Guid? OrganisationId { get; set; }

    public string? CertificateNumber { get; set; }

    public DateOnly? TermFrom { get; set; }

    public DateOnly? TermTo { get; set; }

    /// <summary>The mediator; null for a new one. For the page only.</summary>
    [BindNever]
    public Guid? Key { get; set; }

    /// <summary>The organisations to choose from; for the page only.</summary>
    [BindNever]
    [ValidateNever]
    public IReadOnlyList<SelectListItem> Organisations { get; set; } = [];

    /// <summary>Who writes; for the page only.</summary>
    [BindNever]
    public CourtRole Role { get; set; }

    /// <summary>A new entry of one whom the court had admitted on paper.</summary>
    public bool Transcribes => Key is null && Role == CourtRole.President;

    /// <summary>The form of what is on file.</summary>
    public static MediatorForm Of(RosterMediator m) => new()
    {
        Name = m.Name,
        Categories = [.. m.Categories],
        Fields = [.. m.Fields],
        Strengths = m.Strengths,
        Languages = [.. m.Languages],
        OtherLanguage = m.OtherLanguage,
        AreaServed = m.AreaServed,
        Township = m.Township,
        Employer = m.Employer,
        ChargesFees = m.ChargesFees,
        FeeNote = m.FeeNote,
        Biography = m.Biography,
        Phone = m.Phone,
        Level = m.Level,
        InvitingCourt = m.InvitingCourt,
        MaxOpenMatters = m.MaxOpenMatters,
        OrganisationId = m.OrganisationKey,
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
    public MediatorDetails Details() => new()
    {
        Name = Name,
        Categories = Categories,
        Fields = Fields,
        Strengths = Strengths,
        Languages = Languages,
        OtherLanguage = OtherLanguage,
        AreaServed = AreaServed,
        Township = Township,
        Employer = Employer,
        ChargesFees = ChargesFees,
        FeeNote = FeeNote,
        Biography = Biography,
        Phone = Phone,
        Level = Level,
        InvitingCourt = InvitingCourt,
        MaxOpenMatters = MaxOpenMatters,
    };
}

/// <summary>A picture: a photo or a seal.</summary>
internal sealed class PictureForm : RosterForm
{
    /// <summary>The file; the field bears the name the domain gives its refusals.</summary>
    public IFormFile? Picture { get; set; }
}
