using System.Collections.Concurrent;
using GolmudCourt.Domain;
using GolmudCourt.Web.Hosting;

namespace GolmudCourt.Web.Notifications;

/// <summary>How e-mail leaves the house (section <c>Mail</c>).</summary>
internal sealed class MailSettings
{
    /// <summary>The SMTP server; empty where no e-mail is sent.</summary>
    public string? Host { get; init; }

    /// <summary>Its port: 587 with STARTTLS, 465 with TLS from the first byte, 25 without.</summary>
    public int Port { get; init; } = 587;

    /// <summary>The sender.</summary>
    public string From { get; init; } = "";

    /// <summary>The account at the server; empty to send without signing in.</summary>
    public string? User { get; init; }

    /// <summary>Its password.</summary>
    public string? Password { get; init; }

    /// <summary>Whether the line must be encrypted. Without encryption nothing is sent with a password.</summary>
    public bool UseTls { get; init; } = true;

    /// <summary>How long the server is waited for.</summary>
    public double TimeoutSeconds { get; init; } = 20;
}

/// <summary>One e-mail.</summary>
/// <param name="To">The address.</param>
/// <param name="Subject">The subject.</param>
/// <param name="Text">The text.</param>
/// <param name="Key">The same with every attempt; it becomes the Message-Id.</param>
internal sealed record Letter(string To, string Subject, string Text, Guid Key);

/// <summary>Sends e-mail. An edge of the system.</summary>
internal interface IMailSender
{
    /// <summary>Whether a server is connected.</summary>
    bool IsOpen { get; }

    /// <summary>Hands a letter to the server.</summary>
    /// <exception cref="DeliveryFault">The server did not take it.</exception>
    Task SendAsync(Letter letter, CancellationToken cancel);
}

/// <summary>A letter in the Development outbox.</summary>
internal sealed record SentLetter(Letter Letter, DateTimeOffset At);

/// <summary>Development: keeps the letters in memory for the page <c>/dev/outbox</c>.</summary>
internal sealed class DevelopmentMailOutbox(CourtClock clock) : IMailSender
{
    private const int Kept = 200;
    private readonly ConcurrentQueue<SentLetter> _letters = new();

    /// <summary>The letters, newest first.</summary>
    public IReadOnlyList<SentLetter> Letters => [.. _letters.Reverse()];

    /// <inheritdoc/>
    public bool IsOpen => true;

    /// <inheritdoc/>
    public Task SendAsync(Letter letter, CancellationToken cancel)
    {
        _letters.Enqueue(new SentLetter(letter, clock.Now));
        while (_letters.Count > Kept)
        {
            _letters.TryDequeue(out _);
        }

        return Task.CompletedTask;
    }
}

/// <summary>Outside Development without a server.</summary>
internal sealed class NoMail : IMailSender
{
    /// <inheritdoc/>
    public bool IsOpen => false;

    /// <inheritdoc/>
    public Task SendAsync(Letter letter, CancellationToken cancel) =>
        throw new RuleViolation("mail.not-configured", "邮件服务尚未开通");
}
