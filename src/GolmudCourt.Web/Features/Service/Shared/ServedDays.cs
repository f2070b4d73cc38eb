using GolmudCourt.Domain.Documents;
using GolmudCourt.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Service.Shared;

/// <summary>On which day a paper took effect on each party, for the periods that run from it.</summary>
internal sealed class ServedDays(CourtDbContext db)
{
    /// <summary>
    /// The days on which the ruling that confirms was served, by number of the party; a party on whom it was not served is not among
    /// them. Where it was made out again to correct a slip, the period has run from the first one.
    /// </summary>
    public async Task<IReadOnlyDictionary<int, DateOnly>> OfRulingAsync(Guid confirmation)
    {
        var kind = DocumentKinds.ConfirmationRuling.Code;
        var served = await (from r in db.ServiceRecords.AsNoTracking()
                            join d in db.IssuedDocuments on r.DocumentId equals d.Id
                            where r.OfMatter == confirmation && d.KindCode == kind && r.EffectiveOn != null
                            select new { r.PartyNumber, Day = r.EffectiveOn!.Value }).ToListAsync();
        return served.GroupBy(s => s.PartyNumber).ToDictionary(g => g.Key, g => g.Min(s => s.Day));
    }
}
