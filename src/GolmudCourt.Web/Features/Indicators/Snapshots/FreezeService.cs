using GolmudCourt.Domain;
using GolmudCourt.Domain.Indicators;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Hosting;

namespace GolmudCourt.Web.Features.Indicators.Snapshots;

/// <summary>Freezes the last month by itself from the day the court has set; looks every hour, so a portal that stood still makes up for it.</summary>
internal sealed partial class FreezeService(
    IServiceScopeFactory scopes, IndicatorSettings settings, CourtClock clock, TimeProvider time, ILogger<FreezeService> log) : BackgroundService
{
    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (settings.FreezeDay <= 0)
        {
            return;
        }

        using var timer = new PeriodicTimer(TimeSpan.FromHours(1), time);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                await TryAsync();
            }
        }
        catch (OperationCanceledException)
        {
            // The portal ends.
        }
    }

    private async Task TryAsync()
    {
        var today = clock.Today;
        if (today.Day < settings.FreezeDay)
        {
            return;
        }

        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var calendar = await scope.ServiceProvider.GetRequiredService<CalendarStore>().CurrentAsync();
            await scope.ServiceProvider.GetRequiredService<SnapshotKeeper>()
                .FreezeAsync(IndicatorPeriod.MonthOf(today).Before.Code, new Occasion(Actor.Portal, clock.Now, calendar));
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            Failed(log, fault);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The indicators of the last month could not be frozen; tried again in an hour")]
    private static partial void Failed(ILogger log, Exception fault);
}
