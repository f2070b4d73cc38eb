namespace GolmudCourt.Domain.Calendar;

/// <summary>
/// A deadline of a running matter, stored with the rule, the article and the calendar it was counted on and with everything
/// that moved it, so that it can say why it falls on its day and be counted again when a year's notice is imported. It never
/// changes: what moves it gives a new one (ADR 0016).
/// </summary>
public sealed partial class Deadline
{
    private Deadline()
    {
        RuleCode = Article = CalendarVersion = "";
        Changes = [];
    }

    private Deadline(DeadlineRule rule, DeadlineResult counted, IReadOnlyList<DeadlineChange> changes)
    {
        RuleCode = rule.Code;
        Article = rule.Article;
        From = counted.From;
        Due = counted.Due;
        CalendarVersion = counted.CalendarVersion;
        Provisional = counted.Provisional;
        Changes = changes;
    }

    /// <summary>The code of the rule in <see cref="DeadlineRules"/>.</summary>
    public string RuleCode { get; private set; }

    /// <summary>The article the rule rests on.</summary>
    public string Article { get; private set; }

    /// <summary>The day of the event, which is not counted.</summary>
    public DateOnly From { get; private set; }

    /// <summary>The last day of the period.</summary>
    public DateOnly Due { get; private set; }

    /// <summary>The calendar it was counted on.</summary>
    public string CalendarVersion { get; private set; }

    /// <summary>暂定: counted on weekends alone because a year's notice was missing.</summary>
    public bool Provisional { get; private set; }

    /// <summary>What moved it, in order.</summary>
    public IReadOnlyList<DeadlineChange> Changes { get; private set; }

    /// <summary>中止: whether it stands still now; <see cref="Due"/> is then only where it would end without the standstill.</summary>
    public bool IsSuspended => Changes.Any(c => c.Runs);

    /// <summary>Days added by extensions.</summary>
    public int AddedDays => Changes.Sum(c => c.Days);

    /// <summary>Counts a deadline; a missing notice makes it provisional and never stops the matter.</summary>
    /// <param name="rule">A rule of the catalogue.</param>
    /// <param name="from">The day of the event.</param>
    /// <param name="calendar">The rest days.</param>
    /// <exception cref="ArgumentException">The catalogue does not know the rule, so the deadline could not explain itself later.</exception>
    public static Deadline Of(DeadlineRule rule, DateOnly from, CourtCalendar calendar) => Counted(Known(rule), from, [], calendar);

    /// <summary>Another count with everything that moved this one: the rule or the first day has changed, the decisions stand.</summary>
    /// <param name="rule">A rule of the catalogue.</param>
    /// <param name="from">The day of the event.</param>
    /// <param name="calendar">The rest days.</param>
    /// <exception cref="ArgumentException">As <see cref="Of"/>.</exception>
    public Deadline Over(DeadlineRule rule, DateOnly from, CourtCalendar calendar) => Counted(Known(rule), from, Changes, calendar);

    /// <summary>为什么是这一天: the whole count, on the given calendar.</summary>
    public IReadOnlyList<DeadlineStep> Explain(CourtCalendar calendar) =>
        DeadlineCalculator.OrProvisional(From, DeadlineRules.ByCode(RuleCode).Period, Changes, calendar).Steps;

    /// <summary>Days left: 0 on the last day, negative when it has passed.</summary>
    public int DaysLeft(DateOnly today) => Due.DayNumber - today.DayNumber;

    /// <summary>Whether the last day has passed. A deadline that stands still never has.</summary>
    public bool IsOverdue(DateOnly today) => today > Due && !IsSuspended;

    /// <summary>The same deadline counted on another calendar; this one stays as it is, so the difference can be shown.</summary>
    public Deadline Recomputed(CourtCalendar calendar) => Counted(DeadlineRules.ByCode(RuleCode), From, Changes, calendar);

    private static DeadlineRule Known(DeadlineRule rule) => DeadlineRules.Find(rule.Code) == rule
        ? rule
        : throw new ArgumentException($"The rule '{rule.Code}' is not in the catalogue.", nameof(rule));

    private static Deadline Counted(DeadlineRule rule, DateOnly from, IReadOnlyList<DeadlineChange> changes, CourtCalendar calendar) =>
        new(rule, DeadlineCalculator.OrProvisional(from, rule.Period, changes, calendar), changes);
}
