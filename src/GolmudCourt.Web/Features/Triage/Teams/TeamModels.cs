using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace GolmudCourt.Web.Features.Triage.Teams;

/// <summary>A judge of a team with what they hold.</summary>
internal sealed record SeatLine(long UserId, string Name, int Capacity, int OpenCases, bool Available, IReadOnlyList<string> Avoids);

/// <summary>A team on the list.</summary>
internal sealed record TeamLine(Guid Key, string Name, bool Active, IReadOnlyList<string> Causes, int Judges, int Available, int OpenCases, int Capacity);

/// <summary>A team on its page.</summary>
internal sealed record TeamPage(
    Guid Key, string Name, bool Active, IReadOnlyList<string> Causes, IReadOnlyList<SeatLine> Seats, IReadOnlyList<SelectListItem> Judges, bool CanKeep);

/// <summary>A new team.</summary>
internal sealed class TeamForm
{
    /// <summary>Its name.</summary>
    public string? Name { get; set; }
}

/// <summary>What is typed on the page of a team; each of its forms sends its own fields.</summary>
internal sealed class TeamActForm
{
    /// <summary>The names of the causes it takes, a line each; empty for every cause.</summary>
    public string? Causes { get; set; }

    /// <summary>The judge who is given a seat, or whose seat is changed.</summary>
    public long? JudgeId { get; set; }

    /// <summary>How many cases at once.</summary>
    public int? Capacity { get; set; }

    /// <summary>Whether the judge takes cases now.</summary>
    public bool Available { get; set; }

    /// <summary>Names whose cases the judge must not try, a line each.</summary>
    public string? Avoids { get; set; }

    /// <summary>Why the team is dissolved.</summary>
    public string? Reason { get; set; }

    /// <summary>The team; for the page only.</summary>
    [BindNever]
    [ValidateNever]
    public TeamPage Page { get; set; } = null!;
}
