using GolmudCourt.Domain;
using GolmudCourt.Domain.Documents;
using GolmudCourt.Domain.Filing.Elements;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Data.Reference;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.EntityFrameworkCore;
using Case = GolmudCourt.Domain.Mediation.Mediation;

namespace GolmudCourt.Web.Documents.Papers;

/// <summary>What a document can say about its matter, or why it cannot be made yet.</summary>
/// <param name="NotYet">Why not; null when it can.</param>
/// <param name="Read">The facts; called only when it can.</param>
internal sealed record MatterFacts(string? NotYet, Func<FactScope> Read);

/// <summary>
/// Reads the facts of documents. Each matter has one typed read model; what is confidential in a mediation is loaded
/// only for the one kind of document that the mediator alone may read (特邀调解规定 22).
/// </summary>
internal sealed class PaperFacts(CourtDbContext db, CourtSettings court, ReferenceData reference)
{
    private readonly Dictionary<(DocumentMatter, Guid, bool, bool), object> _read = [];

    /// <summary>The names that templates of a kind may use.</summary>
    public static FactShape ShapeOf(DocumentKind kind)
    {
        var shape = IssueFacts.Set.Shape;
        return kind.Matter switch
        {
            _ when kind.CertifiesService => shape.With(ServiceFacts.Set.Shape),
            DocumentMatter.Filing => shape.With(FilingFacts.Set.Shape),
            DocumentMatter.Mediation when kind.Audience == DocumentAudience.Mediator => shape.With(MediationFacts.Set.Shape).With(MinutesFacts.Set.Shape),
            DocumentMatter.Mediation => shape.With(MediationFacts.Set.Shape),
            DocumentMatter.Confirmation => shape.With(ConfirmationPaperFacts.Set.Shape),
            DocumentMatter.PaymentOrder => shape.With(PaymentOrderPaperFacts.Set.Shape),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind.Code, "No facts are known for this kind of document."),
        };
    }

    /// <summary>What the document says of itself.</summary>
    public IssueFacts Issue(string number, Occasion occasion, string? replaces) =>
        new(court.Name, court.HigherName, court.ComplaintChannel, number, occasion.Today, occasion.Actor.Name, replaces);

    /// <summary>The facts of a matter for a kind of document.</summary>
    public async Task<MatterFacts> OfAsync(DocumentKind kind, Guid matter)
    {
        switch (kind.Matter)
        {
            case var _ when kind.CertifiesService:
                var served = new ServiceFacts(await db.ServiceRecords.AsNoTracking().Where(r => r.OfMatter == matter && r.Attempts.Any()).Include(r => r.Attempts).ToListAsync());
                return new(served.NotYet, () => ServiceFacts.Set.Read(served));
            case DocumentMatter.Filing:
                var filing = await OnceAsync(kind, matter, false, () => FilingAsync(matter));
                return new(filing.NotYet(kind), () => FilingFacts.Set.Read(filing));
            case DocumentMatter.Mediation when kind.Audience == DocumentAudience.Mediator:
                var whole = await OnceAsync(kind, matter, false, () => MediationAsync(matter, q => q.Include(m => m.ConfidentialRecords)));
                return new(whole.NotYet(kind), () => MediationFacts.Set.Read(whole).With(MinutesFacts.Set.Read(new MinutesFacts(whole.Case))));
            case DocumentMatter.Mediation:
                var mediation = await OnceAsync(kind, matter, false, () => MediationAsync(matter, q => q));
                return new(mediation.NotYet(kind), () => MediationFacts.Set.Read(mediation));
            case DocumentMatter.Confirmation:
                var application = await OnceAsync(kind, matter, false, async () => new ConfirmationPaperFacts(await db.Confirmations.AsNoTracking().Where(a => a.Key == matter).Whole().SingleAsync()));
                return new(application.NotYet(kind), () => ConfirmationPaperFacts.Set.Read(application));
            case DocumentMatter.PaymentOrder:
                var order = await OnceAsync(kind, matter, false, () => PaymentOrderAsync(matter));
                return new(order.NotYet(kind), () => PaymentOrderPaperFacts.Set.Read(order));
            default:
                throw new ArgumentOutOfRangeException(nameof(kind), kind.Code, "No facts are known for this kind of document.");
        }
    }

    /// <summary>Why a document cannot be made yet; null when it can. It reads only what tells that, each kind of matter in two queries at most.</summary>
    public async Task<string?> NotYetAsync(DocumentKind kind, Guid matter) => kind switch
    {
        { CertifiesService: true } => await db.ServiceRecords.AnyAsync(r => r.OfMatter == matter && r.Attempts.Any()) ? null : new ServiceFacts([]).NotYet,
        { Matter: DocumentMatter.Filing } => (await OnceAsync(kind, matter, true, () => FilingStandsAsync(matter))).NotYet(kind),
        { Matter: DocumentMatter.Mediation } => (await OnceAsync(kind, matter, true, () => MediationStandsAsync(matter))).NotYet(kind),
        { Matter: DocumentMatter.PaymentOrder } => (await OnceAsync(kind, matter, false, () => PaymentOrderAsync(matter))).NotYet(kind),
        _ => (await OnceAsync(kind, matter, true, async () => new ConfirmationPaperFacts(await db.Confirmations.AsNoTracking().Where(a => a.Key == matter)
            .Include(a => a.Docketing).Include(a => a.Refusal).Include(a => a.Ruling).Include(a => a.Interviews).AsSingleQuery().SingleAsync()))).NotYet(kind),
    };

    private async Task<FilingFacts> FilingStandsAsync(Guid key) => new(
        await db.Filings.AsNoTracking().Where(f => f.Key == key).Include(f => f.Acceptance).Include(f => f.Refusal).Include(f => f.FeeNotice)
            .Include(f => f.Agents).Include(f => f.Receipts).Include(f => f.Corrections).AsSingleQuery().SingleAsync(), "");

    private async Task<MediationFacts> MediationStandsAsync(Guid key)
    {
        var mediation = await db.Mediations.Where(m => m.Key == key).Include(m => m.Parties).Include(m => m.Ending).Include(m => m.Sessions)
            .Include(m => m.Agreements.Where(a => a.EffectiveAt != null)).AsSingleQuery().SingleAsync();
        await db.Mediations.Where(m => m.Key == key).Include(m => m.Facts).Include(m => m.FactConfirmations).Include(m => m.Consents).AsSingleQuery().LoadAsync();
        return new(mediation);
    }

    private async Task<PaymentOrderPaperFacts> PaymentOrderAsync(Guid key) =>
        new(await db.PaymentOrders.AsNoTracking().Where(o => o.Key == key).Include(o => o.Files).AsSingleQuery().SingleAsync());

    // A page asks for every kind of a matter; the matter is read once.
    private async Task<T> OnceAsync<T>(DocumentKind kind, Guid matter, bool standing, Func<Task<T>> read)
        where T : notnull
    {
        var key = (kind.Matter, matter, !standing && kind.Audience == DocumentAudience.Mediator, standing);
        if (!_read.TryGetValue(key, out var facts))
        {
            _read[key] = facts = await read();
        }

        return (T)facts;
    }

    private async Task<FilingFacts> FilingAsync(Guid key)
    {
        var filing = await db.Filings.AsNoTracking().Where(f => f.Key == key)
            .Include(f => f.Parties).Include(f => f.Agents).Include(f => f.Claims).Include(f => f.Evidence).Include(f => f.Consents)
            .Include(f => f.Receipts).ThenInclude(r => r.Items).Include(f => f.Corrections).ThenInclude(c => c.Items)
            .Include(f => f.Acceptance).Include(f => f.Refusal).Include(f => f.FeeNotice).AsSplitQuery().SingleAsync();
        var form = filing.CauseCode is { } cause ? ElementForms.ForCause(cause, reference.Causes) : null;
        return new FilingFacts(filing, form?.Compose(filing.Elements) ?? "");
    }

    private async Task<MediationFacts> MediationAsync(Guid key, Func<IQueryable<Case>, IQueryable<Case>> with) => new(
        await with(db.Mediations.AsNoTracking().Where(m => m.Key == key)
            .Include(m => m.Parties).Include(m => m.Consents).Include(m => m.Appointments).Include(m => m.Sessions).ThenInclude(s => s.Attendance)
            .Include(m => m.Facts).Include(m => m.FactConfirmations).Include(m => m.Ending)
            .Include(m => m.Agreements.Where(a => a.EffectiveAt != null)).ThenInclude(a => a.Signatures)).AsSplitQuery().SingleAsync());
}
