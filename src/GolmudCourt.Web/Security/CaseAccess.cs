using GolmudCourt.Domain;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Data.Protection;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Security;

/// <summary>
/// The only way to a matter. What a person may not see does not exist for them: the query does not return it, and
/// the page is 404, not 403.
/// </summary>
internal sealed class CaseAccess(CourtDbContext db, Occasions occasions)
{
    /// <summary>The filings the signed-in person may see.</summary>
    public IQueryable<Filing> Filings() => FilingsFor(occasions.User);

    /// <summary>The filings a person may see.</summary>
    public IQueryable<Filing> FilingsFor(SignedInUser user) => user.Role switch
    {
        // A filing registered at the counter belongs to its plaintiff too, found by the document they showed. Two walks
        // of an index, put together by number: an "or" over both would look at every filing of the court.
        CourtRole.Litigant when user.DocumentKey is { } document => db.Filings.Where(f =>
            db.Filings.Where(own => own.OwnerId == user.Id).Select(own => own.Id)
                .Concat(db.Set<FilingParty>()
                    .Where(p => p.Position == PartyPosition.Plaintiff && EF.Property<string?>(p, ProtectedColumns.DocumentKey) == document)
                    .Select(p => EF.Property<long>(p, "FilingId")))
                .Contains(f.Id)
            && (f.Status != FilingStatus.Draft || f.OwnerId == user.Id)),
        CourtRole.Litigant => db.Filings.Where(f => f.OwnerId == user.Id),
        CourtRole.Agent => db.Filings.Where(f => f.OwnerId == user.Id),

        // A draft is its writer's alone, also at the counter.
        CourtRole.Clerk => db.Filings.Where(f => f.Status != FilingStatus.Draft && f.ReceivedAt != null
            || (f.OwnerId == user.Id && f.Status == FilingStatus.Draft)),
        CourtRole.President => db.Filings.Where(f => f.ReceivedAt != null),

        // A judge meets a matter as a case; who may open which page of it is told by the acts.
        CourtRole.Judge => db.Filings.Where(f => f.Status == FilingStatus.Docketed),
        _ => db.Filings.Where(_ => false),
    };

    /// <summary>Opens one filing by its key, with the parts a page or an act needs.</summary>
    /// <exception cref="NotFoundException">There is none that this person may see.</exception>
    public async Task<Filing> FilingAsync(Guid key, Func<IQueryable<Filing>, IQueryable<Filing>> with) =>
        await with(Filings().Where(f => f.Key == key)).AsSplitQuery().SingleOrDefaultAsync()
        ?? throw new NotFoundException();
}

/// <summary>There is no such thing for this person; the page says so with status 404.</summary>
internal sealed class NotFoundException : Exception;
