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
public static class MediationClock
{
    /// <summary>The limit in days before anything is added.</summary>
    public static int LimitOf(MediationTrack track) => track switch
    {
        MediationTrack.BeforeFiling => 30,
        MediationTrack.OrdinaryProcedure => 15,
        _ => 7,
    };

    /// <summary>Starts it.</summary>
    /// <param name="confirmedOn">The day a mediator first accepted; it is not counted (民诉法 85).</param>
    /// <param name="track">Which limit applies.</param>
    /// <param name="calendar">The rest days.</param>
    public static Deadline Start(DateOnly confirmedOn, MediationTrack track, CourtCalendar calendar) =>
        Deadline.Of(MediationRules.Period(LimitOf(track)), confirmedOn, calendar);
}
