using System.Collections.Concurrent;
using GolmudCourt.Domain;
using GolmudCourt.Web.Hosting;

namespace GolmudCourt.Web.Notifications;

/// <summary>Sends short messages. An edge of the system: another gateway is another class.</summary>
internal interface ISmsGateway
{
    /// <summary>Whether a gateway is connected.</summary>
    bool IsOpen => true;

    /// <summary>Hands over a message that somebody is waiting for, such as a code.</summary>
    /// <param name="mobile">The number in one form.</param>
    /// <param name="text">The message.</param>
    /// <exception cref="RuleViolation">It could not be handed over.</exception>
    Task SendAsync(string mobile, string text);

    /// <summary>Hands over a message of the outbox.</summary>
    /// <param name="mobile">The number in one form.</param>
    /// <param name="text">The message.</param>
    /// <param name="key">The same with every attempt, so that the gateway can tell a second attempt from a second message.</param>
    /// <param name="cancel">Stops waiting.</param>
    /// <exception cref="DeliveryFault">It could not be handed over.</exception>
    Task SendAsync(string mobile, string text, Guid key, CancellationToken cancel) => SendAsync(mobile, text);

    /// <summary>Hands over a message about something that is done already, and stays done when it cannot be sent.</summary>
    /// <returns>Whether it was handed over.</returns>
    async Task<bool> TrySendAsync(string mobile, string text)
    {
        try
        {
            await SendAsync(mobile, text);
            return true;
        }
        catch (RuleViolation)
        {
            return false;
        }
    }
}

/// <summary>A message in the Development outbox.</summary>
internal sealed record SentSms(string Mobile, string Text, DateTimeOffset At);

/// <summary>Development: keeps the messages in memory for the page <c>/dev/outbox</c>, and out of the log.</summary>
internal sealed class DevelopmentSmsOutbox(CourtClock clock) : ISmsGateway
{
    private const int Kept = 200;
    private readonly ConcurrentQueue<SentSms> _messages = new();

    /// <summary>The messages, newest first.</summary>
    public IReadOnlyList<SentSms> Messages => [.. _messages.Reverse()];

    /// <inheritdoc/>
    public Task SendAsync(string mobile, string text)
    {
        _messages.Enqueue(new SentSms(mobile, text, clock.Now));
        while (_messages.Count > Kept)
        {
            _messages.TryDequeue(out _);
        }

        return Task.CompletedTask;
    }
}

/// <summary>Outside Development without a gateway: says so, instead of pretending to send.</summary>
internal sealed class NoSmsGateway : ISmsGateway
{
    /// <inheritdoc/>
    public bool IsOpen => false;

    /// <inheritdoc/>
    public Task SendAsync(string mobile, string text) =>
        throw new RuleViolation("sms.not-configured", "短信服务尚未开通，请到诉讼服务大厅窗口办理，或者拨打12368");
}
