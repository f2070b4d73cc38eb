using GolmudCourt.Domain.Calendar;

namespace GolmudCourt.Web.Features.Matters.Shared;

/// <summary>A deadline with everything that makes it believable: from when, by which article, and every step of the count.</summary>
/// <param name="Name">What it is the deadline of.</param>
/// <param name="StartsFrom">The event it runs from.</param>
/// <param name="From">The day of the event.</param>
/// <param name="Due">The last day.</param>
/// <param name="Provisional">暂定.</param>
/// <param name="Article">The article.</param>
/// <param name="Steps">The count.</param>
/// <param name="Today">The legal day.</param>
internal sealed record DeadlineStory(
    string Name, string StartsFrom, DateOnly From, DateOnly Due, bool Provisional, string Article, IReadOnlyList<DeadlineStep> Steps, DateOnly Today)
{
    /// <summary>Whether the last day has passed.</summary>
    public bool IsOverdue => Today > Due;

    /// <summary>Tells a deadline on the calendar in force.</summary>
    public static DeadlineStory Of(Deadline deadline, CourtCalendar calendar, DateOnly today)
    {
        var rule = DeadlineRules.ByCode(deadline.RuleCode);
        return new(rule.Name, rule.StartsFrom, deadline.From, deadline.Due, deadline.Provisional, deadline.Article, deadline.Explain(calendar), today);
    }
}
