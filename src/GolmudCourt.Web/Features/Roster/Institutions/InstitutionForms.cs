using GolmudCourt.Domain.Roster;
using GolmudCourt.Web.Features.Roster.Shared;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace GolmudCourt.Web.Features.Roster.Institutions;

/// <summary>An institution as typed.</summary>
internal sealed class InstitutionForm : RosterForm
{
    public string? Name { get; set; }

    public string? CreditCode { get; set; }

    public string? LicenceNumber { get; set; }

    public List<AppraisalCategory> Categories { get; set; } = [];

    public string? Address { get; set; }

    public string? Phone { get; set; }

    /// <summary>The institution; null for a new one. For the page only.</summary>
    [BindNever]
    public Guid? Key { get; set; }

    /// <summary>The form of what is on file.</summary>
    public static InstitutionForm Of(AppraisalInstitution i) => new()
    {
        Name = i.Name,
        CreditCode = i.CreditCode,
        LicenceNumber = i.LicenceNumber,
        Categories = [.. i.Categories],
        Address = i.Address,
        Phone = i.Phone,
    };

    /// <summary>What the domain reads.</summary>
    public InstitutionDetails Details() => new()
    {
        Name = Name,
        CreditCode = CreditCode,
        LicenceNumber = LicenceNumber,
        Categories = Categories,
        Address = Address,
        Phone = Phone,
    };
}

/// <summary>An appraiser as typed.</summary>
internal sealed class AppraiserForm : RosterForm
{
    public string? Name { get; set; }

    public string? Qualification { get; set; }

    public string? LicenceNumber { get; set; }

    public List<AppraisalCategory> Categories { get; set; } = [];

    /// <summary>The institution; for the page only.</summary>
    [BindNever]
    [ValidateNever]
    public AppraisalInstitution Institution { get; set; } = null!;

    /// <summary>The appraiser's number; null for a new one. For the page only.</summary>
    [BindNever]
    public int? Number { get; set; }

    /// <summary>The form of what is on file.</summary>
    public static AppraiserForm Of(Appraiser a) => new()
    {
        Name = a.Name,
        Qualification = a.Qualification,
        LicenceNumber = a.LicenceNumber,
        Categories = [.. a.Categories],
    };

    /// <summary>What the domain reads.</summary>
    public AppraiserDetails Details() => new()
    {
        Name = Name,
        Qualification = Qualification,
        LicenceNumber = LicenceNumber,
        Categories = Categories,
    };
}

/// <summary>A decision about an institution or one of its appraisers.</summary>
internal sealed class ListingForm : RosterForm
{
    /// <summary>The appraiser's number; null for the institution itself.</summary>
    public int? Number { get; set; }

    /// <summary>What is decided.</summary>
    public ListingAct? Decision { get; set; }

    public string? Reason { get; set; }
}
