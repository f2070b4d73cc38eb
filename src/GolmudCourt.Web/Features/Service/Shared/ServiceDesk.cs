using System.Security.Cryptography;
using GolmudCourt.Domain;
using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Documents;
using GolmudCourt.Domain.Journal;
using GolmudCourt.Domain.Service;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Data.Configurations;
using GolmudCourt.Web.Documents;
using GolmudCourt.Web.Features.Mediations.Shared;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Notifications;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Service.Shared;

/// <summary>The acts of service, with what each channel brings along: the inbox, the short message, the line in the matter's journal.</summary>
internal sealed class ServiceDesk(CourtDbContext db, Recipients recipients, ISmsGateway sms, CourtSettings court, DocumentSettings settings, IHttpContextAccessor http)
{
    private const string Alphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    /// <summary>The records with all their parts.</summary>
    public IQueryable<ServiceRecord> Whole() => db.ServiceRecords.Include(r => r.Attempts).Include(r => r.Codes).AsSplitQuery();

    /// <summary>Makes an attempt to serve a document on a party; the first one begins the record.</summary>
    public async Task<ServiceRecord> AttemptAsync(IssuedDocument document, int party, ServiceChannel channel, string? details, Occasion occasion)
    {
        var person = (await recipients.OfAsync(document.Matter, document.MatterKey)).FirstOrDefault(r => r.Recipient.PartyNumber == party)
            ?? throw new RuleViolation("service.recipient", "请选择收件人", null, "Party");
        var record = await Whole().SingleOrDefaultAsync(r => r.DocumentId == document.Id && r.PartyNumber == party);
        if (record is null)
        {
            record = ServiceRecord.Start(Guid.NewGuid(), document, person.Recipient, person.Terms, occasion);
            db.ServiceRecords.Add(record);
        }
        else
        {
            record.KeepConsent(person.Terms.Consented, occasion);
        }

        var attempt = record.Attempt(channel, details, occasion);
        (await MatterOfAsync(document)).Note("ServeDocument", $"向{record.RecipientName}送达《{document.Name}》（{document.Number}），方式：{ServiceNames.Of(channel)}", occasion);
        if (channel == ServiceChannel.Portal)
        {
            // What lies in the inbox has arrived in the recipient's system.
            record.Record(attempt.Number, AttemptAct.Deliver, null, null, null, occasion with { Actor = Actor.Portal });
        }

        var code = channel == ServiceChannel.Sms ? await CodeAsync(record, occasion) : null;
        await db.SaveChangesAsync();

        // Only what is saved is sent, so that no message leads nowhere. That it could not be sent is part of the ledger and
        // waits for the clerk; it does not undo the attempt.
        if (code is not null && await SendAsync(record, code) is { } fault)
        {
            record.Record(attempt.Number, AttemptAct.Fail, null, null, fault, occasion with { Actor = Actor.Portal });
            await db.SaveChangesAsync();
        }

        return record;
    }

    /// <summary>Finds the record of a short code.</summary>
    public async Task<(ServiceRecord? Record, ServiceCode? Code)> ByCodeAsync(string code)
    {
        var selector = InvitationCodes.SelectorOf(code);
        var found = await db.Set<ServiceCode>().Where(c => EF.Property<string?>(c, ServiceConfigurations.Selector) == selector)
            .Select(c => new { c.Id, Record = EF.Property<long>(c, "RecordId") }).SingleOrDefaultAsync();
        if (found is null)
        {
            return default;
        }

        var record = await Whole().SingleAsync(r => r.Id == found.Record);
        return (record, record.Codes.First(c => c.Id == found.Id));
    }

    /// <summary>The keyed hash under which a code is kept.</summary>
    public string HashOf(string code) => db.Cipher.CodeHash($"service/{code}");

    private async Task<string> CodeAsync(ServiceRecord record, Occasion occasion)
    {
        var code = await FreshAsync();
        var issued = record.IssueCode(HashOf(code), occasion.Now.AddDays(settings.ServiceCodeDays), settings.ServiceCodeMaxWrongTries, occasion);
        db.ChangeTracker.DetectChanges();
        db.Entry(issued).Property(ServiceConfigurations.Selector).CurrentValue = InvitationCodes.SelectorOf(code);
        return code;
    }

    // Why the message could not be sent; null when it was.
    private async Task<string?> SendAsync(ServiceRecord record, string code)
    {
        if (!MobileNumber.TryNormalize(record.Phone, out var mobile, out var reason))
        {
            return reason;
        }

        try
        {
            await sms.SendAsync(
                mobile, $"【{court.Name}】有一份文书送达给您。请打开{AddressOf(code)}领取，短码{InvitationCodes.Spaced(code)}，{settings.ServiceCodeDays}日内有效。"
                + "是否在线领取由您决定，也可以到法院领取。有疑问请拨打12368。");
            return null;
        }
        catch (RuleViolation fault)
        {
            return fault.Message;
        }
    }

    private async Task<string> FreshAsync()
    {
        while (true)
        {
            var code = RandomNumberGenerator.GetString(Alphabet, InvitationCodes.Length);
            var selector = InvitationCodes.SelectorOf(code);
            if (!await db.Set<ServiceCode>().AnyAsync(c => EF.Property<string?>(c, ServiceConfigurations.Selector) == selector))
            {
                return code;
            }
        }
    }

    private string AddressOf(string code)
    {
        var request = http.HttpContext?.Request;
        return request is null ? ServiceLinks.PickupOf(code) : $"{request.Scheme}://{request.Host}{request.PathBase}{ServiceLinks.PickupOf(code)}";
    }

    private async Task<Matter> MatterOfAsync(IssuedDocument document) => document.Matter switch
    {
        DocumentMatter.Filing => await db.Filings.SingleAsync(f => f.Key == document.MatterKey),
        DocumentMatter.Mediation => await db.Mediations.SingleAsync(m => m.Key == document.MatterKey),
        DocumentMatter.Confirmation => await db.Confirmations.SingleAsync(a => a.Key == document.MatterKey),
        _ => throw new ArgumentOutOfRangeException(nameof(document), document.Matter, "No matter of this kind."),
    };
}
