using GolmudCourt.Domain;
using GolmudCourt.Domain.Deadlines;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Deadlines;

/// <summary>The last sign of life of the portal; one row.</summary>
internal sealed class Heartbeat
{
    /// <summary>The key of the one row.</summary>
    public const int TheOne = 1;

    /// <summary>Database key.</summary>
    public int Id { get; set; } = TheOne;

    /// <summary>When.</summary>
    public DateTimeOffset At { get; set; }
}

/// <summary>How the heartbeat goes (section <c>Heartbeat</c>).</summary>
internal sealed class HeartbeatSettings
{
    /// <summary>Every how many seconds; 0 for never.</summary>
    public double Seconds { get; init; } = 30;

    /// <summary>From how many minutes without a sign of life on it is an outage.</summary>
    public double GapMinutes { get; init; } = 10;
}

/// <summary>One beat: finds the gap since the last one, and writes this one.</summary>
internal sealed partial class HeartbeatMonitor(
    IServiceScopeFactory scopes, CourtClock clock, CalendarStore calendars, HeartbeatSettings settings, ILogger<HeartbeatMonitor> log)
{
    /// <summary>Beats once.</summary>
    /// <returns>The outage that was found, or null.</returns>
    public async Task<Guid?> BeatAsync(CancellationToken cancel = default)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CourtDbContext>();
        var now = clock.Now;
        var beat = await db.Set<Heartbeat>().SingleOrDefaultAsync(h => h.Id == Heartbeat.TheOne, cancel);
        SystemOutage? outage = null;
        if (beat is null)
        {
            db.Add(new Heartbeat { At = now });
        }
        else
        {
            outage = Gap(beat.At, now)
                ? SystemOutage.Find(Guid.NewGuid(), beat.At, now, new Occasion(Actor.Portal, now, await calendars.CurrentAsync()))
                : null;
            if (outage is not null)
            {
                db.Outages.Add(outage);
            }

            beat.At = now;
        }

        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException)
        {
            // Another process of the portal beat in the same moment; its sign of life is as good as this one.
            return null;
        }

        return outage?.Key;
    }

    // A clock set back is no outage: time that did not pass cannot have been missed. It is logged, and the beats go on from there.
    private bool Gap(DateTimeOffset last, DateTimeOffset now)
    {
        if (now < last)
        {
            LogSetBack(log, last, now);
        }

        return now - last >= TimeSpan.FromMinutes(settings.GapMinutes);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The clock was set back: the last heartbeat was at {Last}, now it is {Now}.")]
    private static partial void LogSetBack(ILogger logger, DateTimeOffset last, DateTimeOffset now);
}

/// <summary>Beats while the portal runs; the first beat, at the start, finds how long it was away.</summary>
internal sealed partial class HeartbeatService(HeartbeatMonitor monitor, HeartbeatSettings settings, TimeProvider time, ILogger<HeartbeatService> log) : BackgroundService
{
    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (settings.Seconds <= 0)
        {
            return;
        }

        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(settings.Seconds), time);
        do
        {
            try
            {
                await monitor.BeatAsync(stoppingToken);
            }
#pragma warning disable CA1031 // The database may be away for a while; the gap it leaves is found when it is back.
            catch (Exception fault) when (fault is not OperationCanceledException)
#pragma warning restore CA1031
            {
                LogFailure(log, fault);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A heartbeat could not be written.")]
    private static partial void LogFailure(ILogger logger, Exception fault);
}
