using System.Net.Sockets;
using GolmudCourt.Web.Hosting;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace GolmudCourt.Web.Notifications;

/// <summary>Sends e-mail by SMTP, one connection a letter. The Message-Id is made of the key, so that a second attempt is the same letter.</summary>
internal sealed class SmtpMailSender(MailSettings settings, CourtSettings court, CourtClock clock) : IMailSender
{
    /// <inheritdoc/>
    public bool IsOpen => true;

    /// <inheritdoc/>
    public async Task SendAsync(Letter letter, CancellationToken cancel)
    {
        using var message = MessageOf(letter);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(TimeSpan.FromSeconds(settings.TimeoutSeconds));
        try
        {
            await SendAsync(message, limit.Token);
        }
        catch (OperationCanceledException fault) when (!cancel.IsCancellationRequested)
        {
            throw new DeliveryFault("timeout", fault) { IsOfChannel = true };
        }
        catch (SmtpCommandException fault)
        {
            // A refused recipient is refused for good; what the server says for a while (4xx) may pass.
            var code = (int)fault.StatusCode;
            throw new DeliveryFault($"smtp {code}", fault)
            {
                IsForGood = code >= 500 && (fault.ErrorCode is SmtpErrorCode.RecipientNotAccepted or SmtpErrorCode.MessageNotAccepted),
                IsOfChannel = fault.ErrorCode is SmtpErrorCode.SenderNotAccepted,
            };
        }
        catch (Exception fault) when (fault is AuthenticationException or ServiceNotAuthenticatedException)
        {
            throw new DeliveryFault("smtp sign-in", fault) { IsOfChannel = true };
        }
        catch (Exception fault) when (fault is IOException or SocketException or ProtocolException or SslHandshakeException or NotSupportedException)
        {
            throw new DeliveryFault("connect", fault) { IsOfChannel = true };
        }
    }

    private async Task SendAsync(MimeMessage message, CancellationToken cancel)
    {
        using var client = new SmtpClient();
        var security = !settings.UseTls ? SecureSocketOptions.None
            : settings.Port == 465 ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls;
        await client.ConnectAsync(settings.Host!, settings.Port, security, cancel);
        if (!string.IsNullOrEmpty(settings.User))
        {
            if (!client.IsSecure)
            {
                throw new DeliveryFault("smtp no-tls") { IsOfChannel = true };
            }

            await client.AuthenticateAsync(settings.User, settings.Password ?? "", cancel);
        }

        await client.SendAsync(message, cancel);
        try
        {
            await client.DisconnectAsync(quit: true, cancel);
        }
        catch (Exception fault) when (fault is IOException or ProtocolException or OperationCanceledException)
        {
            // The server has taken the letter; how it says goodbye does not matter.
        }
    }

    private MimeMessage MessageOf(Letter letter)
    {
        var from = MailboxAddress.Parse(settings.From);
        var text = new TextPart("plain") { Text = letter.Text };
        var message = new MimeMessage([new MailboxAddress(court.Name, from.Address)], [MailboxAddress.Parse(letter.To)], letter.Subject, text)
        {
            MessageId = $"{letter.Key:N}@{from.Domain}",
            Date = clock.Now,
        };
        message.Headers.Add("Auto-Submitted", "auto-generated");
        return message;
    }
}
