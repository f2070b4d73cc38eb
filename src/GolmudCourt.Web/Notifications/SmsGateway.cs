using System.Collections.Concurrent;
using GolmudCourt.Domain;
using GolmudCourt.Web.Hosting;

namespace GolmudCourt.Web.Notifications;

/// <summary>Sends short messages. An edge of the system: another gateway is another class.</summary>
internal interface ISmsGateway
{
    /// <summary>Hands a message over for sending.</summary>
    /// <param name="mobile">The number in one form.</param>
    /// <param name="text">The message.</param>
    Task SendAsync(string mobile, string text);
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
    public Task SendAsync(string mobile, string text) =>
        throw new RuleViolation("sms.not-configured", "短信服务尚未开通，请到诉讼服务大厅窗口办理，或者拨打12368");
}
