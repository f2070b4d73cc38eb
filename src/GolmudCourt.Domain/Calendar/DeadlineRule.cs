namespace GolmudCourt.Domain.Calendar;

/// <summary>A period the law sets for an act.</summary>
/// <param name="Code">Stable and stored with every deadline: <c>filing.review</c>.</param>
/// <param name="Name">The Chinese name shown beside the date.</param>
/// <param name="Period">How long.</param>
/// <param name="Article">The article it rests on.</param>
/// <param name="StartsFrom">The event whose day is not counted, in Chinese.</param>
public sealed record DeadlineRule(string Code, string Name, StatutoryPeriod Period, string Article, string StartsFrom)
{
    /// <summary>不变期间: never suspended, never lengthened (民诉解释 127).</summary>
    public bool Invariable { get; init; }
}
