using GolmudCourt.Domain.Mediation;
using GolmudCourt.Web.Features.MediationWork.Shared;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.MediationWork.Offers;

/// <summary>One payment of an offer.</summary>
internal sealed record PaymentLine(DateOnly DueOn, decimal Amount);

/// <summary>保密: an offer, as the two parties to it and the mediator read it.</summary>
internal sealed record OfferLine(
    int Number, OfferStatus Status, int From, int To, int? Payer, decimal? Sum, DateOnly? PayBy, IReadOnlyList<PaymentLine> Payments,
    string? NonMonetary, DateTimeOffset ExpiresAt, DateTimeOffset MadeAt, DateTimeOffset? ClosedAt, int? AnswersOffer);

/// <summary>Reads offers, for the mediator of the matter and for the parties to each; for nobody else (特邀调解规定 22).</summary>
internal sealed class OfferQueries(MediationRoom room)
{
    /// <summary>All offers of a matter of the mediator's.</summary>
    public Task<List<OfferLine>> OfMineAsync(Guid key) => ReadAsync(room.Mine().Where(m => m.Key == key).SelectMany(m => m.Offers));

    /// <summary>The offers a party made or was made.</summary>
    public Task<List<OfferLine>> OfPartyAsync(Guid key, int party) =>
        ReadAsync(room.Own().Where(m => m.Key == key).SelectMany(m => m.Offers).Where(o => o.FromPartyNumber == party || o.ToPartyNumber == party));

    private static Task<List<OfferLine>> ReadAsync(IQueryable<Offer> offers) =>
        offers.AsNoTracking().OrderByDescending(o => o.Number)
            .Select(o => new OfferLine(
                o.Number, o.Status, o.FromPartyNumber, o.ToPartyNumber, o.PayerNumber, o.Sum, o.PayBy,
                o.Instalments.OrderBy(i => i.Number).Select(i => new PaymentLine(i.DueOn, i.Amount)).ToList(), o.NonMonetary, o.ExpiresAt, o.MadeAt,
                o.ClosedAt, o.AnswersOffer))
            .ToListAsync();
}
