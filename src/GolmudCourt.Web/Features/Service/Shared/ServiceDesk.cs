using GolmudCourt.Domain;
using GolmudCourt.Domain.Documents;
using GolmudCourt.Domain.Journal;
using GolmudCourt.Domain.Service;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Service.Shared;

/// <summary>The acts of service, with what each channel brings along: the account, the message in the outbox, the line in the matter's journal.</summary>
internal sealed class ServiceDesk(CourtDbContext db, Recipients recipients, ServiceMessages messages)
{
    /// <summary>The records with all their parts.</summary>
    public IQueryable<ServiceRecord> Whole() => db.ServiceRecords.Include(r => r.Attempts).Include(r => r.Codes).AsSplitQuery();

    /// <summary>
    /// Makes an attempt to serve a document on a party; the first one begins the record. What has to be sent is saved with it, so
    /// that neither is there without the other.
    /// </summary>
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
            record.KeepRecipient(person.Recipient);
        }

        var attempt = record.Attempt(channel, details, occasion);
        (await MatterOfAsync(document)).Note("ServeDocument", $"向{record.RecipientName}送达《{document.Name}》（{document.Number}），方式：{ServiceNames.Of(channel)}", occasion);
        if (channel == ServiceChannel.Portal)
        {
            // What lies in the inbox has arrived in the recipient's system.
            record.Arrived(attempt.Number, occasion with { Actor = Actor.Portal });
        }
        else if (ServiceWorkflow.IsMessage(channel))
        {
            await messages.QueueAsync(record, attempt, occasion);
        }

        await db.SaveChangesAsync();
        return record;
    }

    /// <summary>Records what happened to an attempt; a message that still waits for an attempt that ended is not sent any more.</summary>
    /// <exception cref="NotFoundException">There is no such record.</exception>
    public async Task<ServiceRecord> RecordAsync(Guid key, int number, AttemptAct act, DateOnly? day, ReturnReason? reason, string? remark, Occasion occasion)
    {
        var record = await Whole().SingleOrDefaultAsync(r => r.Key == key) ?? throw new NotFoundException();
        record.Record(number, act, day, reason, remark, occasion);
        if (record.Attempts.Any(a => a.Number == number && a.Status == AttemptStatus.Failed && ServiceWorkflow.IsMessage(a.Channel)))
        {
            await messages.DropAsync(record, number);
        }

        await db.SaveChangesAsync();
        return record;
    }

    private async Task<Matter> MatterOfAsync(IssuedDocument document) => document.Matter switch
    {
        DocumentMatter.Filing => await db.Filings.SingleAsync(f => f.Key == document.MatterKey),
        DocumentMatter.Mediation => await db.Mediations.SingleAsync(m => m.Key == document.MatterKey),
        DocumentMatter.Confirmation => await db.Confirmations.SingleAsync(a => a.Key == document.MatterKey),
        DocumentMatter.PaymentOrder => await db.PaymentOrders.SingleAsync(o => o.Key == document.MatterKey),
        _ => throw new ArgumentOutOfRangeException(nameof(document), document.Matter, "No matter of this kind."),
    };
}
