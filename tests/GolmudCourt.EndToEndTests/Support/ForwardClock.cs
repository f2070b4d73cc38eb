namespace GolmudCourt.EndToEndTests.Support;

/// <summary>The machine's clock, put forward where a journey must wait for a session to be held. It is never put back.</summary>
public sealed class ForwardClock : TimeProvider
{
    private static readonly TimeSpan s_court = TimeSpan.FromHours(8);
    private TimeSpan _ahead;

    /// <summary>The moment in court time.</summary>
    public DateTimeOffset Now => GetUtcNow().ToOffset(s_court);

    public override DateTimeOffset GetUtcNow() => TimeProvider.System.GetUtcNow() + _ahead;

    /// <summary>Lets time pass.</summary>
    public void Forward(TimeSpan span) => _ahead += span;

    /// <summary>Goes on to the next morning, half past nine, so that a journey of some hours stays within one day.</summary>
    public void ForwardToMorning() => Forward(new DateTimeOffset(Now.Date.AddDays(1).AddHours(9.5), s_court) - Now);
}
