using GolmudCourt.Web.Features.Triage.PaymentOrders;

namespace GolmudCourt.Web.Notifications;

/// <summary>Sends what is due and looks for what is due soon, while the portal runs.</summary>
internal sealed partial class NoticeService(
    NoticeDispatcher dispatcher, ReminderRounds reminders, EscalationRounds escalation, PaymentOrderRounds orders, NoticeSettings settings, TimeProvider time, ILogger<NoticeService> log) : BackgroundService
{
    /// <inheritdoc/>
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(
        EveryAsync(TimeSpan.FromSeconds(settings.DispatchSeconds), dispatcher.RunAsync, stoppingToken),
        EveryAsync(TimeSpan.FromMinutes(settings.ReminderMinutes), reminders.RunAsync, stoppingToken),
        EveryAsync(TimeSpan.FromMinutes(settings.ReminderMinutes), escalation.RunAsync, stoppingToken),
        EveryAsync(TimeSpan.FromMinutes(settings.ReminderMinutes), orders.RunAsync, stoppingToken));

    private async Task EveryAsync<T>(TimeSpan period, Func<CancellationToken, Task<T>> round, CancellationToken stop)
    {
        if (period <= TimeSpan.Zero)
        {
            return;
        }

        using var timer = new PeriodicTimer(period, time);
        while (await timer.WaitForNextTickAsync(stop))
        {
            try
            {
                await round(stop);
            }
#pragma warning disable CA1031 // The database may be away for a while; the rounds go on when it is back.
            catch (Exception fault) when (fault is not OperationCanceledException)
#pragma warning restore CA1031
            {
                LogFailure(log, fault);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A round of notices could not be made.")]
    private static partial void LogFailure(ILogger logger, Exception fault);
}
