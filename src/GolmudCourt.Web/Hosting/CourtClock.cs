namespace GolmudCourt.Web.Hosting;

/// <summary>The court's time: UTC+8 all year, so that the date of a moment is the legal day.</summary>
internal sealed class CourtClock(TimeProvider time)
{
    /// <summary>The offset of the court from UTC.</summary>
    public static readonly TimeSpan Offset = TimeSpan.FromHours(8);

    /// <summary>The moment, in court time.</summary>
    public DateTimeOffset Now => time.GetUtcNow().ToOffset(Offset);

    /// <summary>The legal day.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Now.DateTime);
}
