using GolmudCourt.Domain.Documents;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Domain.Service;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Data.Protection;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Service.Shared;

/// <summary>A person a document can be served on, with the terms that hold for them now.</summary>
/// <param name="Position">原告, 申请人, ….</param>
/// <param name="Recipient">The person.</param>
/// <param name="Terms">The terms.</param>
internal sealed record PossibleRecipient(string Position, ServiceRecipient Recipient, ServiceTerms Terms);

/// <summary>
/// Who may be served in a matter. Consent is that to the stage 送达 and no other (在线诉讼规则 4); an address counts as
/// confirmed only when the recipient gave it (在线诉讼规则 31).
/// </summary>
internal sealed class Recipients(CourtDbContext db)
{
    /// <summary>The parties of the matter of a document.</summary>
    public Task<IReadOnlyList<PossibleRecipient>> OfAsync(DocumentMatter kind, Guid matter) => kind switch
    {
        DocumentMatter.Filing => OfFilingAsync(matter),
        DocumentMatter.Mediation => OfMediationAsync(matter),
        DocumentMatter.Confirmation => OfConfirmationAsync(matter),
        DocumentMatter.PaymentOrder => OfPaymentOrderAsync(matter),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No parties are known for this kind of matter."),
    };

    private async Task<IReadOnlyList<PossibleRecipient>> OfFilingAsync(Guid key)
    {
        var filing = await db.Filings.AsNoTracking().Where(f => f.Key == key).Include(f => f.Parties).Include(f => f.Consents).Include(f => f.FeeNotice).AsSplitQuery().SingleAsync();
        var accounts = await AccountsAsync(await db.Filings.Where(f => f.Key == key).SelectMany(f => f.Parties)
            .Select(p => new PartyKey(p.Number, EF.Property<string?>(p, ProtectedColumns.DocumentKey))).ToListAsync());
        var owner = filing.Channel == FilingChannel.Counter ? null : (long?)filing.OwnerId;
        var agreed = filing.Consents.Any(c => c.Stage == ConsentStage.Service && c.Stands);
        var summary = filing.FeeNotice?.Halved == true;
        return [.. filing.Parties.OrderBy(p => p.Position).ThenBy(p => p.Number).Select(p =>
        {
            // The address was confirmed by who filed; it says nothing about the other side.
            var own = p.Position == PartyPosition.Plaintiff && filing.Delivery is not null;
            var recipient = own
                ? new ServiceRecipient(p.Number, p.Name, accounts.GetValueOrDefault(p.Number) ?? owner, p.DocumentNumber, filing.Delivery!.Phone, filing.Delivery.Email, filing.Delivery.Address)
                : new ServiceRecipient(p.Number, p.Name, accounts.GetValueOrDefault(p.Number), p.DocumentNumber, p.Phone, null, p.Address);
            return new PossibleRecipient(PartyNames.Of(p.Position), recipient, new ServiceTerms(own, own && agreed, summary, PersonalOnly: false));
        })];
    }

    private async Task<IReadOnlyList<PossibleRecipient>> OfMediationAsync(Guid key)
    {
        var mediation = await db.Mediations.AsNoTracking().Where(m => m.Key == key).Include(m => m.Parties).Include(m => m.Consents).AsSplitQuery().SingleAsync();
        return [.. mediation.Parties.OrderBy(p => p.Position).ThenBy(p => p.Number).Select(p =>
        {
            var agreed = mediation.HasConsent(p.Number, MediationStage.Service);
            return new PossibleRecipient(
                MediationNames.Of(p.Position), new ServiceRecipient(p.Number, p.Name, p.UserId ?? p.AgentUserId, p.DocumentNumber, p.Phone, null, p.Address),
                new ServiceTerms(agreed || p.Position == MediationPosition.Applicant, agreed, SummaryProcedure: false, PersonalOnly: false));
        })];
    }

    // What a party said in the mediation says nothing here: this application asked each of them itself (在线诉讼规则 4).
    private async Task<IReadOnlyList<PossibleRecipient>> OfConfirmationAsync(Guid key)
    {
        var application = await db.Confirmations.AsNoTracking().Where(a => a.Key == key).Include(a => a.Parties).Include(a => a.Consents).AsSplitQuery().SingleAsync();
        return [.. application.Parties.OrderBy(p => p.Number).Select(p =>
        {
            var choice = application.ServiceChoiceOf(p.Number);
            return new PossibleRecipient(
                "申请人",
                new ServiceRecipient(
                    p.Number, p.Name, p.UserId ?? p.AgentUserId, p.DocumentNumber, choice?.Phone ?? p.Phone, choice?.Email, choice?.Address ?? p.Address),
                new ServiceTerms(choice is not null, choice?.Agrees == true, SummaryProcedure: false, PersonalOnly: false));
        })];
    }

    // Nobody was asked for consent to electronic service; what the creditor wrote of the debtor was not confirmed by the debtor.
    private async Task<IReadOnlyList<PossibleRecipient>> OfPaymentOrderAsync(Guid key)
    {
        var order = await db.PaymentOrders.AsNoTracking().SingleAsync(o => o.Key == key);
        var claim = order.Claim;
        var keys = await db.PaymentOrders.Where(o => o.Key == key)
            .Select(o => new { Creditor = EF.Property<string?>(o, ProtectedColumns.CreditorKey), Debtor = EF.Property<string?>(o, ProtectedColumns.DebtorKey) }).SingleAsync();
        var accounts = await AccountsAsync([new(1, keys.Creditor), new(2, keys.Debtor)]);
        return
        [
            new("申请人", new(1, claim.Creditor, accounts.GetValueOrDefault(1) ?? order.OwnerId, claim.CreditorDocument, claim.CreditorPhone, null, claim.CreditorAddress), new(true, false, false, PersonalOnly: false)),
            new("被申请人", new(2, claim.Debtor, accounts.GetValueOrDefault(2), claim.DebtorDocument, claim.DebtorPhone, null, claim.DebtorAddress), new(false, false, false, PersonalOnly: false)),
        ];
    }

    private async Task<Dictionary<int, long?>> AccountsAsync(IReadOnlyList<PartyKey> keys)
    {
        var documents = keys.Select(k => k.Document).OfType<string>().ToList();
        var users = await db.Users.Where(u => u.DocumentKey != null && documents.Contains(u.DocumentKey) && !u.Closed).Select(u => new { u.Id, u.DocumentKey }).ToListAsync();
        return keys.ToDictionary(k => k.Number, k => users.FirstOrDefault(u => u.DocumentKey == k.Document)?.Id);
    }

    private sealed record PartyKey(int Number, string? Document);
}
