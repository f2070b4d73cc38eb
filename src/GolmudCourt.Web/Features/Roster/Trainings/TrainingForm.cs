using System.Globalization;
using GolmudCourt.Domain.Roster;
using GolmudCourt.Web.Features.Roster.Shared;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace GolmudCourt.Web.Features.Roster.Trainings;

/// <summary>A training as typed.</summary>
internal sealed class TrainingForm : RosterForm
{
    public string? Title { get; set; }

    public DateOnly? Date { get; set; }

    /// <summary>Hours as typed, so that what is no number is shown again.</summary>
    public string? Hours { get; set; }

    public TrainingMode Mode { get; set; }

    public string? Place { get; set; }

    public string? Content { get; set; }

    public string? Trainer { get; set; }

    /// <summary>The organisation that holds it; null for the court.</summary>
    public Guid? OrganisationId { get; set; }

    /// <summary>The training; null for a new one. For the page only.</summary>
    [BindNever]
    public Guid? Key { get; set; }

    /// <summary>The manager's organisations; for the page only.</summary>
    [BindNever]
    [ValidateNever]
    public IReadOnlyList<SelectListItem> Organisations { get; set; } = [];

    /// <summary>The form of what is on file.</summary>
    public static TrainingForm Of(TrainingSession t) => new()
    {
        Title = t.Title,
        Date = t.Date,
        Hours = t.Hours.ToString("0.#", CultureInfo.InvariantCulture),
        Mode = t.Mode,
        Place = t.Place,
        Content = t.Content,
        Trainer = t.Trainer,
    };

    /// <summary>What the domain reads; hours that are no number are none, which it refuses.</summary>
    public TrainingDetails Details() => new()
    {
        Title = Title,
        Date = Date,
        Hours = decimal.TryParse(Hours, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var hours) ? hours : 0m,
        Mode = Mode,
        Place = Place,
        Content = Content,
        Trainer = Trainer,
    };
}

/// <summary>Who is enrolled, or who came.</summary>
internal sealed class AttendanceForm : RosterForm
{
    /// <summary>The keys of the mediators ticked.</summary>
    public List<Guid> Ticked { get; set; } = [];
}

/// <summary>Why a training is called off.</summary>
internal sealed class CancellationForm : RosterForm
{
    public string? Reason { get; set; }
}
