using GolmudCourt.Domain;
using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Service;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Features.Mediations.Shared;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Notifications;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Service.Shared;

/// <summary>
/// Puts the message of an attempt into the one outbox, to be saved with the attempt. A channel that is not connected, or a number
/// that is none, fails the attempt at once: the clerk need not wait for what is known already.
/// </summary>
internal sealed class ServiceMessages(
    CourtDbContext db, ServiceCodes codes, IMailSender mail, ISmsGateway sms, CourtSettings court, NoticeSettings notices, IHttpContextAccessor http)
{
    /// <summary>Queues the message of an attempt by e-mail or short message.</summary>
    public async Task QueueAsync(ServiceRecord record, ServiceAttempt attempt, Occasion occasion)
    {
        var byMail = attempt.Channel == ServiceChannel.Email;
        var to = byMail ? record.Email! : MobileNumber.TryNormalize(record.Phone, out var mobile, out _) ? mobile : null;
        if (WhyNot(byMail, to) is { } why)
        {
            record.NotSent(attempt.Number, why, occasion with { Actor = Actor.Portal });
            return;
        }

        db.NoticeDeliveries.Add(new NoticeDelivery
        {
            Channel = byMail ? NoticeChannel.Mail : NoticeChannel.Sms,
            CreatedAt = occasion.Now,
            NextAttemptAt = occasion.Now,
            Service = new ServiceMessage
            {
                Record = record.Key,
                Attempt = attempt.Number,
                To = to!,
                Text = await TextAsync(record, attempt.Channel, occasion),
            },
        });
    }

    /// <summary>Takes the message of an attempt that came to an end out of the outbox, where it still waits.</summary>
    public async Task DropAsync(ServiceRecord record, int attempt)
    {
        var waiting = await db.NoticeDeliveries.SingleOrDefaultAsync(
            d => d.State == DeliveryState.Waiting && d.Service!.Record == record.Key && d.Service.Attempt == attempt);
        if (waiting is not null)
        {
            (waiting.State, waiting.LastError, waiting.Service!.Text) = (DeliveryState.Dropped, "ended", null);
        }
    }

    private string? WhyNot(bool byMail, string? to) => (byMail, to) switch
    {
        (true, _) when !mail.IsOpen => "邮件服务尚未开通，没有发出",
        (false, _) when !sms.IsOpen => "短信服务尚未开通，没有发出",
        (_, null) => NoticeWords.WhyNotSent("no address"),
        _ => null,
    };

    private async Task<string> TextAsync(ServiceRecord record, ServiceChannel channel, Occasion occasion)
    {
        // Who can only sign in gets no code: there is nothing to check a person by.
        if (channel == ServiceChannel.Email && (record.IdentityNumber is null || record.Phone is null))
        {
            return NoticeWords.ServiceMailOf(AddressOf(ServiceLinks.Received(record.Key)), null, codes.Days, court);
        }

        var code = await codes.IssueAsync(record, channel, occasion);
        var (link, spaced) = (AddressOf(ServiceLinks.PickupOf(code)), InvitationCodes.Spaced(code));
        return channel == ServiceChannel.Email
            ? NoticeWords.ServiceMailOf(link, spaced, codes.Days, court) : NoticeWords.ServiceSmsOf(link, spaced, codes.Days, court);
    }

    // As people know the portal, where that is set; otherwise as the clerk has opened it.
    private string AddressOf(string path)
    {
        var request = http.HttpContext?.Request;
        return !string.IsNullOrWhiteSpace(notices.PortalUrl) ? notices.PortalUrl.TrimEnd('/') + path
            : request is null ? path : $"{request.Scheme}://{request.Host}{request.PathBase}{path}";
    }
}
