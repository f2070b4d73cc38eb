using GolmudCourt.Domain.Calendar;
using GolmudCourt.Domain.Journal;

namespace GolmudCourt.Domain.Deadlines;

/// <summary>What became of a difference.</summary>
public enum DifferenceState
{
    /// <summary>待决定.</summary>
    Waiting,

    /// <summary>已采用: the matter has the new day.</summary>
    Approved,

    /// <summary>不采用: the matter keeps the old day.</summary>
    Rejected,

    /// <summary>已失效: the deadline ended or was moved before the decision, or another calendar was imported.</summary>
    Overtaken,
}

/// <summary>A running deadline that a calendar just imported puts on another day; it moves only when somebody approves (ADR 0016).</summary>
public sealed class DeadlineDifference
{
    private DeadlineDifference()
    {
    }

    /// <summary>Lists a difference.</summary>
    /// <param name="matter">The matter.</param>
    /// <param name="matterName">Its number, never the names of its parties: an administrator reads it too.</param>
    /// <param name="running">The deadline as it stands.</param>
    /// <param name="counted">As the calendar counts it.</param>
    /// <param name="at">When the calendar was imported.</param>
    public DeadlineDifference(Matter matter, string matterName, RunningDeadline running, Deadline counted, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(matter);
        ArgumentNullException.ThrowIfNull(running);
        ArgumentNullException.ThrowIfNull(counted);
        (MatterKind, MatterKey, MatterName) = (matter.GetType().Name, matter.Key, matterName);
        (Slot, DeadlineName, OldDue, WasProvisional) = (running.Slot, running.Name, running.Deadline.Due, running.Deadline.Provisional);
        (NewDue, CalendarVersion, ListedAt) = (counted.Due, counted.CalendarVersion, at);
    }

    /// <summary>Database key.</summary>
    public long Id { get; private set; }

    /// <summary>Counts saves; of two who decide at once the second is told.</summary>
    public int Version { get; private set; }

    /// <summary>The kind of matter.</summary>
    public string MatterKind { get; private set; } = "";

    /// <summary>The matter.</summary>
    public Guid MatterKey { get; private set; }

    /// <summary>Its number.</summary>
    public string MatterName { get; private set; } = "";

    /// <summary>The place of the deadline in it.</summary>
    public string Slot { get; private set; } = "";

    /// <summary>The name of the deadline.</summary>
    public string DeadlineName { get; private set; } = "";

    /// <summary>The day it has.</summary>
    public DateOnly OldDue { get; private set; }

    /// <summary>Whether that day was provisional.</summary>
    public bool WasProvisional { get; private set; }

    /// <summary>The day by the new calendar.</summary>
    public DateOnly NewDue { get; private set; }

    /// <summary>The calendar.</summary>
    public string CalendarVersion { get; private set; } = "";

    /// <summary>When it was listed.</summary>
    public DateTimeOffset ListedAt { get; private set; }

    /// <summary>What became of it.</summary>
    public DifferenceState State { get; private set; }

    /// <summary>Who decided.</summary>
    public string? DecidedBy { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>Why it was rejected.</summary>
    public string? Reason { get; private set; }

    /// <summary>Whether the new day comes before the old one; such a difference takes time from somebody.</summary>
    public bool Shortens => NewDue < OldDue;

    /// <summary>The matter takes over the new day; where the deadline was moved meanwhile, the difference is overtaken and nothing moves.</summary>
    /// <returns>Whether the matter was moved.</returns>
    /// <exception cref="RuleViolation"><c>difference.decided</c>: decided before; <c>difference.role</c>: not a president or administrator.</exception>
    public bool Approve(Matter matter, Occasion occasion)
    {
        ArgumentNullException.ThrowIfNull(matter);
        Require(occasion);
        var stands = matter.RunningDeadlines().Any(r => r.Slot == Slot && r.Deadline.Due == OldDue);
        if (stands)
        {
            matter.Recount(Slot, OldDue, occasion);
        }

        Decide(stands ? DifferenceState.Approved : DifferenceState.Overtaken, null, occasion);
        return stands;
    }

    /// <summary>The matter keeps its day.</summary>
    /// <exception cref="RuleViolation">As <see cref="Approve"/>, and <c>difference.reason</c>.</exception>
    public void Reject(string? reason, Occasion occasion)
    {
        Require(occasion);
        var why = reason?.Trim() ?? "";
        if (why.Length is < 5 or > 500)
        {
            throw new RuleViolation("difference.reason", "请写明不采用的理由，5到500个字", null, "Reason");
        }

        Decide(DifferenceState.Rejected, why, occasion);
    }

    /// <summary>Another calendar was imported before anybody decided.</summary>
    public void Overtake(Occasion occasion)
    {
        if (State == DifferenceState.Waiting)
        {
            Decide(DifferenceState.Overtaken, null, occasion);
        }
    }

    private void Require(Occasion occasion)
    {
        ArgumentNullException.ThrowIfNull(occasion);
        if (occasion.Actor.Role is not (CourtRole.President or CourtRole.Administrator))
        {
            throw new RuleViolation("difference.role", "期限差异由院庭长或者系统管理员决定");
        }

        if (State != DifferenceState.Waiting)
        {
            throw new RuleViolation("difference.decided", "这一项已经决定，请刷新页面");
        }
    }

    private void Decide(DifferenceState state, string? reason, Occasion occasion)
    {
        (State, Reason, DecidedBy, DecidedAt) = (state, reason, occasion.Actor.Name, occasion.Now);
        Version++;
    }
}
