using GolmudCourt.Domain.Calendar;

namespace GolmudCourt.Domain.Journal;

/// <summary>A deadline that runs in a matter, by the place where the matter keeps it.</summary>
/// <param name="Slot">The place; stable, kept with a difference until it is decided.</param>
/// <param name="Deadline">The deadline.</param>
public sealed record RunningDeadline(string Slot, Deadline Deadline)
{
    /// <summary>What it is the deadline of.</summary>
    public string Name => DeadlineRules.ByCode(Deadline.RuleCode).Name;
}

/// <content>
/// The one engine of deadlines (ADR 0016): whatever the matter, its running deadlines are listed, counted again and moved here,
/// and each time the journal says so.
/// </content>
public abstract partial class Matter
{
    /// <summary>The deadlines that run now.</summary>
    public virtual IReadOnlyList<RunningDeadline> RunningDeadlines() => [];

    /// <summary>Whether a running date was counted without published calendar data.</summary>
    public bool HasProvisionalDates => RunningDeadlines().Any(r => r.Deadline.Provisional);

    /// <summary>The deadlines that fall on another day by a calendar.</summary>
    public IReadOnlyList<(RunningDeadline Running, Deadline Counted)> DifferencesBy(CourtCalendar calendar) =>
        [.. RunningDeadlines().Select(r => (r, r.Deadline.Recomputed(calendar))).Where(d => d.Item2.Due != d.r.Deadline.Due)];

    /// <summary>
    /// 暂定转为确定: counts again the provisional deadlines that a calendar now covers and leaves on their day. A deadline that it
    /// would move waits for a decision, <see cref="Recount"/>.
    /// </summary>
    /// <returns>How many are provisional no more.</returns>
    public int SettleProvisional(Occasion occasion)
    {
        ArgumentNullException.ThrowIfNull(occasion);
        var settled = RunningDeadlines().Where(r => r.Deadline.Provisional).Select(r => (r, Counted: r.Deadline.Recomputed(occasion.Calendar)))
            .Where(d => !d.Counted.Provisional && d.Counted.Due == d.r.Deadline.Due).ToList();
        settled.ForEach(d => Put(d.r.Slot, d.Counted));
        if (settled.Count > 0)
        {
            var words = settled.Select(d => $"{d.r.Name}确定为{d.Counted.Due:yyyy年M月d日}");
            Write(occasion, "Recount", StateNow, StateNow, $"节假日安排公布后重新计算期限：{string.Join("；", words)}", null);
        }

        return settled.Count;
    }

    /// <summary>Takes over a difference that was approved: the deadline is counted again on the calendar in force.</summary>
    /// <param name="slot">The place of the deadline.</param>
    /// <param name="oldDue">The day it had when the difference was listed.</param>
    /// <param name="occasion">Who approved, when, and the calendar.</param>
    /// <exception cref="RuleViolation"><c>deadline.moved</c>: it runs no more, or was moved since.</exception>
    public void Recount(string slot, DateOnly oldDue, Occasion occasion)
    {
        ArgumentNullException.ThrowIfNull(occasion);
        var running = Running(slot, oldDue);
        var counted = running.Deadline.Recomputed(occasion.Calendar);
        Put(slot, counted);
        var was = running.Deadline.Provisional ? "暂定的" : "";
        Write(
            occasion, "Recount", StateNow, StateNow,
            $"节假日安排公布后重新计算期限：{running.Name}由{was}{oldDue:yyyy年M月d日}改为{counted.Due:yyyy年M月d日}", null);
    }

    /// <summary>
    /// The grounds on which a running deadline can be moved by a decision about it alone. What the matter has an act of its own for,
    /// with its own limits, is left to that act; what no law allows is not among them.
    /// </summary>
    /// <param name="slot">The place of the deadline.</param>
    public virtual IReadOnlyList<DeadlineGround> GroundsFor(string slot) => [];

    /// <summary>How a deadline would stand after a decision about it alone; nothing is changed.</summary>
    /// <param name="slot">The place of the deadline.</param>
    /// <param name="oldDue">The day it has on the page of who decides.</param>
    /// <param name="ground">The ground.</param>
    /// <param name="change">How, as in <see cref="ChangeDeadline"/>.</param>
    /// <exception cref="RuleViolation"><c>deadline.moved</c>; <c>deadline.ground</c>: it is not moved on this ground; what the verb refuses.</exception>
    public Deadline Adjusted(string slot, DateOnly oldDue, DeadlineGround ground, Func<Deadline, Deadline> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        var running = Running(slot, oldDue);
        return GroundsFor(slot).Contains(ground)
            ? change(running.Deadline)
            : throw new RuleViolation("deadline.ground", $"{running.Name}不能以“{DeadlineGrounds.Name(ground)}”变更", running.Deadline.Article, "Ground");
    }

    /// <summary>Decides about one deadline alone: <see cref="Adjusted"/>, and the journal says it.</summary>
    /// <exception cref="RuleViolation">As <see cref="Adjusted"/>.</exception>
    public void AdjustDeadline(string slot, DateOnly oldDue, DeadlineGround ground, Func<Deadline, Deadline> change, Occasion occasion)
    {
        var adjusted = Adjusted(slot, oldDue, ground, change);
        ChangeDeadline(slot, oldDue, _ => adjusted, occasion);
    }

    /// <summary>Moves one running deadline for a reason: lengthens it, leaves days out, lets it stand still or go on.</summary>
    /// <param name="slot">The place of the deadline.</param>
    /// <param name="oldDue">The day it has on the page of who decides.</param>
    /// <param name="change">How: one of the verbs of <see cref="Deadline"/>, which checks ground, role and days.</param>
    /// <param name="occasion">Who and when.</param>
    /// <exception cref="RuleViolation"><c>deadline.moved</c>, and what the verb refuses.</exception>
    public void ChangeDeadline(string slot, DateOnly oldDue, Func<Deadline, Deadline> change, Occasion occasion)
    {
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(occasion);
        var running = Running(slot, oldDue);
        var changed = change(running.Deadline);
        Put(slot, changed);
        var last = changed.Changes[^1];
        Write(
            occasion, "ChangeDeadline", StateNow, StateNow,
            $"{running.Name}因{DeadlineGrounds.Name(last.Ground)}由{oldDue:yyyy年M月d日}变更为{changed.Due:yyyy年M月d日}", last.Reason);
    }

    /// <summary>Puts a deadline in the place of the one that ran; called only for a place that <see cref="RunningDeadlines"/> has just named.</summary>
    protected virtual void Put(string slot, Deadline deadline) => throw new InvalidOperationException("The matter has no deadlines.");

    private RunningDeadline Running(string slot, DateOnly oldDue) =>
        RunningDeadlines().FirstOrDefault(r => r.Slot == slot && r.Deadline.Due == oldDue)
        ?? throw new RuleViolation("deadline.moved", "这一期限已经结束或者已被变更，请刷新页面后再决定");
}
