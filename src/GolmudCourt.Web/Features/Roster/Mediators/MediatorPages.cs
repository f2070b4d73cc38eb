using System.ComponentModel.DataAnnotations;
using GolmudCourt.Domain;
using GolmudCourt.Domain.Roster;
using GolmudCourt.Web.Features.MediationWork.Shared;
using GolmudCourt.Web.Features.Roster.Shared;

namespace GolmudCourt.Web.Features.Roster.Mediators;

/// <summary>What the list is asked for.</summary>
internal sealed class MediatorFilter
{
    /// <summary>The state; null for all.</summary>
    public RosterStatus? State { get; set; }

    /// <summary>Part of a name, or a certificate number.</summary>
    [StringLength(100)]
    public string? Q { get; set; }

    /// <summary>The database key the page goes on before.</summary>
    public long? Before { get; set; }

    /// <summary>The address of the list with this filter.</summary>
    public string Href(string list, RosterStatus? state, long? before = null) => RosterLinks.With(list, ("state", state), ("q", Q), ("before", before));
}

/// <summary>One line of the list.</summary>
internal sealed record MediatorRow(
    long Id, Guid Key, string Name, RosterStatus Status, bool LeftInPeace, IReadOnlyList<DisputeField> Fields, string? Organisation, string? Certificate, DateOnly? TermTo);

/// <summary>A page of the list.</summary>
internal sealed record MediatorsPage(
    MediatorFilter Filter, IReadOnlyList<MediatorRow> Rows, long? Next, IReadOnlyDictionary<RosterStatus, int> Counts, CourtRole Role, DateOnly Today);

/// <summary>A complaint as the mediator's file lists it.</summary>
internal sealed record ComplaintLine(Guid Key, ComplaintGround Ground, ComplaintStatus Status, DateTimeOffset LodgedAt, DisciplinaryMeasure? Measure);

/// <summary>A mediator's file.</summary>
/// <param name="Mediator">The mediator; read only.</param>
/// <param name="OrganisationName">The organisation, or null.</param>
/// <param name="UserName">The account, or null.</param>
/// <param name="Complaints">The complaints; null for those who may not see them.</param>
/// <param name="Journal">What was done.</param>
/// <param name="Acts">The acts open to the role that have a page, with their addresses.</param>
/// <param name="Role">Who looks.</param>
/// <param name="Problem">What stands against an appointment today; null where nothing does.</param>
internal sealed record MediatorPage(
    RosterMediator Mediator, string? OrganisationName, string? UserName, IReadOnlyList<ComplaintLine>? Complaints,
    IReadOnlyList<RosterLine> Journal, IReadOnlyList<ActLink> Acts, CourtRole Role, string? Problem)
{
    /// <summary>业绩档案; null for those who do not see the file.</summary>
    public PerformanceFile? Performance { get; init; }

    /// <summary>What parties wrote, without their names; only the court reads it.</summary>
    public IReadOnlyList<RatingComment> Comments { get; init; } = [];

    /// <summary>The administrator keeps accounts and sees of the person no more than the public does.</summary>
    public bool ShowsFile => Role != CourtRole.Administrator;

    /// <summary>Whether the file may be changed by this person.</summary>
    public bool MayRevise => RosterWorkflow.Mediators.Allows(Mediator.Status, RosterAct.Revise, Role);

    /// <summary>Whether a complaint can be written down.</summary>
    public bool MayComplain => Role == CourtRole.Clerk && Mediator.WasAdmitted;
}

/// <summary>A button that leads to the page of an act.</summary>
internal sealed record ActLink(RosterAct Act, string Href)
{
    /// <summary>The links of the acts that the table opens and that have a page.</summary>
    public static IReadOnlyList<ActLink> Of(Workflow<RosterStatus, RosterAct> gate, RosterStatus status, CourtRole role, string entry) =>
    [
        .. gate.ActsFrom(status, role).Select(act => (act, href: RosterLinks.Act(entry, act)))
            .Where(a => a.href is not null).Select(a => new ActLink(a.act, a.href!)),
    ];
}
