using GolmudCourt.Domain.Calendar;

namespace GolmudCourt.Domain;

/// <summary>Who acts. The name is kept as it was at the time of the act.</summary>
/// <param name="UserId">The account, or null when the portal acts by itself.</param>
/// <param name="Name">The real name shown in the journal.</param>
/// <param name="Role">The capacity in which the person acts.</param>
public sealed record Actor(long? UserId, string Name, CourtRole Role)
{
    /// <summary>The portal acting on a rule, with no person behind it.</summary>
    public static Actor Portal { get; } = new(null, "诉讼服务平台", CourtRole.System);
}

/// <summary>The circumstances of an act: who, when, and the calendar that counts its periods.</summary>
/// <param name="Actor">Who acts.</param>
/// <param name="Now">The moment, already in court time (UTC+8), so that its date is the legal day.</param>
/// <param name="Calendar">The calendar in force.</param>
public sealed record Occasion(Actor Actor, DateTimeOffset Now, CourtCalendar Calendar)
{
    /// <summary>The legal day of the act.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Now.DateTime);
}
