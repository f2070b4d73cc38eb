using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Service;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Documents.Papers;
using GolmudCourt.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Service.Shared;

/// <summary>Reads the ledger: as the clerk keeps it, and as the recipient finds it.</summary>
internal sealed class ServiceQueries(CourtDbContext db, DocumentAccess access, Recipients recipients, PaperDesk papers, Occasions occasions)
{
    private const int UnreadDays = 7;
    private const int Most = 100;

    /// <summary>The service of a document.</summary>
    public async Task<ServicePage> PageAsync(Guid key, ServiceForm form)
    {
        var document = await access.DocumentAsync(key);
        var matter = await access.MatterAsync(document.MatterKey);
        var people = await recipients.OfAsync(document.Matter, document.MatterKey);
        var records = await db.ServiceRecords.AsNoTracking().Where(r => r.DocumentId == document.Id).Include(r => r.Attempts).ToListAsync();
        return new(document, matter.Title, [.. people.Select(p => Line(p, records.FirstOrDefault(r => r.PartyNumber == p.Recipient.PartyNumber)))], form);
    }

    /// <summary>One record, for the clerk.</summary>
    /// <exception cref="NotFoundException">There is none.</exception>
    public async Task<RecordPage> RecordAsync(Guid key, RecordForm form, int? attempt = null)
    {
        var record = await db.ServiceRecords.AsNoTracking().Include(r => r.Attempts).SingleOrDefaultAsync(r => r.Key == key) ?? throw new NotFoundException();
        var document = await db.IssuedDocuments.Where(d => d.Id == record.DocumentId).Select(d => d.Key).SingleAsync();
        var matter = await access.MatterAsync(record.OfMatter);
        return new(record, document, matter.Title, record.Phone is { } phone ? MobileNumber.Mask(phone) : null, occasions.Today, form, attempt);
    }

    /// <summary>What waits for the clerk.</summary>
    public async Task<OpenItemsPage> OpenAsync()
    {
        var failed = await db.ServiceRecords.AsNoTracking().Where(r => r.NeedsClerk).Include(r => r.Attempts).OrderBy(r => r.Id).Take(Most).ToListAsync();
        var open = await db.ServiceRecords.AsNoTracking().Where(r => !r.NeedsClerk && r.EffectiveOn == null).Include(r => r.Attempts).OrderBy(r => r.Id).Take(Most).ToListAsync();
        var alarms = await db.DocumentAlarms.AsNoTracking().OrderByDescending(a => a.Id).Take(Most)
            .Join(db.IssuedDocuments, a => a.DocumentId, d => d.Id, (a, d) => new AlarmItem(d.Key, d.Name, d.Number, a.Finding, a.FoundAt)).ToListAsync();
        var today = occasions.Today;
        return new(
            [.. failed.Select(Item)],
            [.. open.Where(r => r.Attempts.Count > 0 && DateOnly.FromDateTime(r.Attempts[^1].SentAt.DateTime).AddDays(UnreadDays) < today).Select(Item)], alarms);
    }

    /// <summary>What was served on the signed-in person.</summary>
    public async Task<IReadOnlyList<InboxLine>> InboxAsync() =>
        [.. (await Mine().AsNoTracking().Include(r => r.Attempts).OrderByDescending(r => r.Id).Take(Most).ToListAsync())
            .Select(r => new InboxLine(r.Key, r.DocumentName, r.DocumentNumber, r.RecipientName, r.Attempts[^1].SentAt, r.Attempts.Any(a => a.ReadAt is not null), r.EffectiveOn))];

    /// <summary>One of them, to act on.</summary>
    /// <exception cref="NotFoundException">There is none for this person.</exception>
    public async Task<ServiceRecord> ReceivedAsync(Guid key) =>
        await Mine().Include(r => r.Attempts).SingleOrDefaultAsync(r => r.Key == key) ?? throw new NotFoundException();

    /// <summary>The document of a record with its content.</summary>
    public async Task<(Domain.Documents.IssuedDocument Document, PaperContent Content)> PaperAsync(ServiceRecord record)
    {
        var document = await db.IssuedDocuments.AsNoTracking().SingleAsync(d => d.Id == record.DocumentId);
        return (document, await papers.OpenAsync(document));
    }

    // What was sent to the account, or by e-mail to one who has it: a letter in the post is not in the portal.
    private IQueryable<ServiceRecord> Mine()
    {
        var user = occasions.User.Id;
        return db.ServiceRecords.Where(r => r.RecipientUserId == user && r.Attempts.Any(a => a.Channel == ServiceChannel.Portal || a.Channel == ServiceChannel.Email));
    }

    private static RecipientLine Line(PossibleRecipient person, ServiceRecord? record) => record switch
    {
        null => new(person, null, "没有送达", "neutral"),
        { EffectiveOn: { } day } => new(person, record.Key, $"{day:yyyy年M月d日}送达", "success"),
        { NeedsClerk: true } => new(person, record.Key, "没有送到，需要办理", "danger"),
        _ => new(person, record.Key, ServiceNames.Of(record.Attempts[^1].Status), "info"),
    };

    private static OpenItem Item(ServiceRecord r)
    {
        var last = r.Attempts[^1];
        return new(r.Key, r.RecipientName, r.DocumentName, r.DocumentNumber, ServiceNames.Of(last.Channel), last.Remark ?? (last.ReturnReason is { } why ? ServiceNames.Of(why) : ServiceNames.Of(last.Status)), last.SentAt);
    }
}
