using GolmudCourt.Domain.Calendar;

namespace GolmudCourt.Domain.Mediation;

/// <summary>A stretch of days that does not count, both ends included.</summary>
/// <param name="Start">The first day.</param>
/// <param name="End">The last day.</param>
/// <param name="Why">What it was, in Chinese.</param>
public sealed record UncountedDays(DateOnly Start, DateOnly End, string Why);

/// <summary>
/// The clock of a mediation (在线调解规则 24、26): it starts on the day the first mediator accepts and is never wound back.
/// It is lengthened only by days on which all parties agreed and by the days of an appraisal.
/// </summary>
/// <param name="ConfirmedOn">The day a mediator first accepted; it is not counted (民诉法 85).</param>
/// <param name="Track">Which limit applies.</param>
/// <param name="AgreedDays">Days added by agreement of all parties.</param>
/// <param name="Uncounted">Appraisals that have ended.</param>
public sealed record MediationClock(DateOnly ConfirmedOn, MediationTrack Track, int AgreedDays, IReadOnlyList<UncountedDays> Uncounted)
{
    /// <summary>The limit in days before anything is added.</summary>
    public static int LimitOf(MediationTrack track) => track switch
    {
        MediationTrack.BeforeFiling => 30,
        MediationTrack.OrdinaryProcedure => 15,
        _ => 7,
    };

    /// <summary>How many days of appraisal are left out; a day of two appraisals is left out once.</summary>
    public int AppraisalDays =>
        Uncounted.SelectMany(Days).Where(day => day > ConfirmedOn).Distinct().Count();

    /// <summary>Counts the last day; on a rest day it moves to the first working day after (民诉法 85).</summary>
    /// <exception cref="RuleViolation"><c>deadline.length</c>: more days were added than can be meant.</exception>
    public Deadline Count(CourtCalendar calendar) =>
        Deadline.Of(MediationRules.Period(LimitOf(Track), AgreedDays + AppraisalDays), ConfirmedOn, calendar);

    /// <summary>为什么是这一天: what was added and why, and then the whole count.</summary>
    public IReadOnlyList<DeadlineStep> Explain(CourtCalendar calendar)
    {
        var steps = new List<DeadlineStep>
        {
            new(ConfirmedOn, $"调解员确认接受，{MediationNames.Of(Track)}调解期限{LimitOf(Track)}日（在线调解规则 24）。"),
        };
        if (AgreedDays > 0)
        {
            steps.Add(new(ConfirmedOn, $"各方当事人同意延长，合计{AgreedDays}日（在线调解规则 24）。"));
        }

        steps.AddRange(Uncounted.OrderBy(u => u.Start).Select(u =>
            new DeadlineStep(u.Start, $"{u.Why}，{u.Start:M月d日}至{u.End:M月d日}共{Days(u).Count()}日不计入（在线调解规则 26）。")));
        steps.AddRange(Count(calendar).Explain(calendar));
        return steps;
    }

    private static IEnumerable<DateOnly> Days(UncountedDays stretch) =>
        Enumerable.Range(0, Math.Max(0, stretch.End.DayNumber - stretch.Start.DayNumber + 1)).Select(stretch.Start.AddDays);
}
