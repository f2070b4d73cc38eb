namespace GolmudCourt.Domain.Calendar;

/// <summary>One move of the count.</summary>
/// <param name="Date">The day the move is about.</param>
/// <param name="Why">What happened to it, in a Chinese sentence.</param>
public sealed record DeadlineStep(DateOnly Date, string Why);

/// <summary>A counted deadline with the whole count.</summary>
/// <param name="From">The day of the event, which itself is not counted.</param>
/// <param name="Due">The last day of the period.</param>
/// <param name="Provisional">Whether a day that decided the answer lies in a year without a notice (暂定).</param>
/// <param name="CalendarVersion">The calendar it was counted on.</param>
/// <param name="Steps">Every move, from the event to the last day.</param>
public sealed record DeadlineResult(
    DateOnly From,
    DateOnly Due,
    bool Provisional,
    string CalendarVersion,
    IReadOnlyList<DeadlineStep> Steps);
