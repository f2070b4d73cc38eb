using GolmudCourt.Domain;
using GolmudCourt.Domain.Calendar;
using GolmudCourt.Web.Features.Matters.Shared;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace GolmudCourt.Web.Features.Supervision.Adjustments;

/// <summary>One running deadline of a matter.</summary>
/// <param name="Slot">Its place in the matter.</param>
/// <param name="Story">The deadline with its count.</param>
/// <param name="Changes">How often it was moved.</param>
/// <param name="Grounds">On which grounds the reader may move it; none where there is none.</param>
/// <param name="Elsewhere">What other act moves it, in words; null where there is none.</param>
internal sealed record AdjustableDeadline(string Slot, DeadlineStory Story, int Changes, IReadOnlyList<DeadlineGround> Grounds, string? Elsewhere);

/// <summary>The running deadlines of a matter.</summary>
internal sealed record AdjustmentPage(
    string Kind, Guid Key, string Name, int Version, string Address, IReadOnlyList<AdjustableDeadline> Deadlines);

/// <summary>The form to move one deadline.</summary>
internal sealed class AdjustmentForm
{
    /// <summary>Why in law.</summary>
    public DeadlineGround? Ground { get; set; }

    /// <summary>Days added, of an extension.</summary>
    public int? Days { get; set; }

    /// <summary>The first day that does not count.</summary>
    public DateOnly? Start { get; set; }

    /// <summary>The last.</summary>
    public DateOnly? End { get; set; }

    /// <summary>Why in fact.</summary>
    public string? Reason { get; set; }

    /// <summary>Whether the outcome is only to be shown.</summary>
    public bool Trial { get; set; }

    /// <summary>The version of the matter the page was rendered from.</summary>
    public int Version { get; set; }

    /// <summary>The last day on that page.</summary>
    public DateOnly OldDue { get; set; }

    /// <summary>The matter.</summary>
    [BindNever]
    [ValidateNever]
    public AdjustmentPage Page { get; set; } = null!;

    /// <summary>The deadline as it stands.</summary>
    [BindNever]
    [ValidateNever]
    public AdjustableDeadline Before { get; set; } = null!;

    /// <summary>As it would stand; null until asked for.</summary>
    [BindNever]
    [ValidateNever]
    public DeadlineStory? After { get; set; }

    /// <summary>What was typed, as a verb of the deadline.</summary>
    /// <exception cref="RuleViolation">Something is missing, or what the verb refuses.</exception>
    public Deadline Move(Deadline deadline, Occasion occasion) => Required() == DeadlineGround.Extension
        ? deadline.Extend(DeadlineGround.Extension, Days ?? 0, Reason, occasion)
        : deadline.LeaveOut(
            Required(),
            Start ?? throw new RuleViolation("deadline.stretch", "请填写不计入的第一天", null, nameof(Start)),
            End ?? throw new RuleViolation("deadline.stretch", "请填写不计入的最后一天", null, nameof(End)),
            Reason, occasion);

    /// <summary>The ground.</summary>
    /// <exception cref="RuleViolation"><c>deadline.ground</c>: none was chosen.</exception>
    public DeadlineGround Required() => Ground ?? throw new RuleViolation("deadline.ground", "请选择变更的事由", null, nameof(Ground));
}
