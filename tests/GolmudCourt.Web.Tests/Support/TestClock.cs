using GolmudCourt.Web.Hosting;
using Microsoft.Extensions.Time.Testing;

namespace GolmudCourt.Web.Tests.Support;

/// <summary>
/// The clock of a host under test. It stands still at 10:00 on Monday 2026-11-23, court time, until a test moves it;
/// unlike a plain <see cref="FakeTimeProvider"/> it may also be set back, because the tests of a class share a host.
/// </summary>
public sealed class TestClock : TimeProvider
{
    private FakeTimeProvider _fake = new(Start);

    /// <summary>Where every host begins.</summary>
    public static DateTimeOffset Start { get; } = new(2026, 11, 23, 10, 0, 0, CourtClock.Offset);

    /// <summary>The moment, in court time.</summary>
    public DateTimeOffset Now => _fake.GetUtcNow().ToOffset(CourtClock.Offset);

    /// <summary>The legal day.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Now.DateTime);

    /// <summary>Sets the clock, forward or back.</summary>
    public void Set(DateTimeOffset moment)
    {
        if (moment >= Now)
        {
            _fake.SetUtcNow(moment);
        }
        else
        {
            _fake = new FakeTimeProvider(moment);
        }
    }

    /// <summary>Sets the clock to 10:00 court time of a day.</summary>
    public void Set(int year, int month, int day) => Set(new DateTimeOffset(year, month, day, 10, 0, 0, CourtClock.Offset));

    /// <summary>Lets time pass; timers that fall due fire.</summary>
    public void Advance(TimeSpan span) => _fake.Advance(span);

    public override DateTimeOffset GetUtcNow() => _fake.GetUtcNow();

    public override long GetTimestamp() => _fake.GetTimestamp();

    public override long TimestampFrequency => _fake.TimestampFrequency;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        _fake.CreateTimer(callback, state, dueTime, period);
}
