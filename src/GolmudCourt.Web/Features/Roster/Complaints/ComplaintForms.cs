using GolmudCourt.Domain.Roster;
using GolmudCourt.Web.Features.Roster.Shared;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace GolmudCourt.Web.Features.Roster.Complaints;

/// <summary>A complaint as typed: by the party, or by the clerk who writes down what is said.</summary>
internal sealed class ComplaintForm : RosterForm
{
    public string? Complainant { get; set; }

    public string? Phone { get; set; }

    public ComplaintGround? Ground { get; set; }

    public string? Text { get; set; }

    /// <summary>The mediator; for the page only.</summary>
    [BindNever]
    public Guid Mediator { get; set; }

    /// <summary>The mediator's name; for the page only.</summary>
    [BindNever]
    public string MediatorName { get; set; } = "";

    /// <summary>Whether a clerk writes it down for somebody; for the page only.</summary>
    [BindNever]
    public bool ForAnother { get; set; }

    /// <summary>What the court promises; for the page only.</summary>
    [BindNever]
    public int FeedbackDays { get; set; }

    /// <summary>What the domain reads; a ground that was not chosen is none of the known ones.</summary>
    public ComplaintDetails Details() => new()
    {
        Complainant = Complainant,
        Phone = Phone,
        Ground = Ground ?? (ComplaintGround)(-1),
        Text = Text,
    };
}

/// <summary>What the president found.</summary>
internal sealed class FindingForm : RosterForm
{
    /// <summary>Whether the complaint is true.</summary>
    public bool? Upheld { get; set; }

    /// <summary>The measure, of a true one.</summary>
    public DisciplinaryMeasure? Measure { get; set; }

    /// <summary>What was found.</summary>
    public string? Reasons { get; set; }
}
