using GolmudCourt.Domain;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Data.Protection;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Security;

/// <summary>
/// The only way to a mediation, beside <see cref="CaseAccess"/>: what a person may not see does not exist for them. It opens
/// the matter, not what is confidential in it: a read model for a clerk, a judge or a president never touches the records
/// of sessions, the offers or an agreement that is not in effect (特邀调解规定 22).
/// </summary>
internal sealed class MediationAccess(CourtDbContext db, Occasions occasions)
{
    /// <summary>The mediations the signed-in person may see.</summary>
    public IQueryable<Mediation> Mediations() => MediationsFor(occasions.User);

    /// <summary>The mediations a person may see.</summary>
    public IQueryable<Mediation> MediationsFor(SignedInUser user) => user.Role switch
    {
        // A party is known by its account, or by the document it showed; a draft is its writer's alone.
        CourtRole.Litigant => db.Mediations.Where(m => (m.RequestedAt == null && m.OwnerId == user.Id)
            || (m.RequestedAt != null && m.Parties.Any(p => p.UserId == user.Id
                || (user.DocumentKey != null && p.UserId == null && EF.Property<string?>(p, ProtectedColumns.DocumentKey) == user.DocumentKey)))),
        CourtRole.Agent => db.Mediations.Where(m => (m.RequestedAt == null && m.OwnerId == user.Id)
            || (m.RequestedAt != null && m.Parties.Any(p => p.AgentUserId == user.Id))),

        // One who was called and never accepted has no further business with it.
        CourtRole.Mediator => Requested().Where(m =>
            m.Appointments.Any(a => a.MediatorUserId == user.Id && (a.EndedAt == null || a.ConfirmedAt != null))),
        CourtRole.OrganisationManager => Requested().Where(m =>
            m.Appointments.Any(a => db.Organisations.Any(o => o.Id == a.OrganisationId && o.ManagerUserId == user.Id))),
        CourtRole.Clerk => db.Mediations.Where(m => m.RequestedAt != null || m.OwnerId == user.Id),
        CourtRole.Judge or CourtRole.President => Requested(),
        _ => db.Mediations.Where(_ => false),
    };

    /// <summary>Opens one mediation by its key.</summary>
    /// <exception cref="NotFoundException">There is none that this person may see.</exception>
    public async Task RequireAsync(Guid key)
    {
        if (!await Mediations().AnyAsync(m => m.Key == key))
        {
            throw new NotFoundException();
        }
    }

    private IQueryable<Mediation> Requested() => db.Mediations.Where(m => m.RequestedAt != null);
}

/// <summary>The whole of a mediation, for doing an act on it; what is read for a page has its own, narrower queries.</summary>
internal static class WholeMediation
{
    /// <summary>Takes every part along. A verb may look at any of them: an ending closes offers and keeps their sums out of its words.</summary>
    public static IQueryable<Mediation> Whole(this IQueryable<Mediation> mediations) => mediations
        .Include(m => m.Parties).Include(m => m.Files).Include(m => m.Referrals).Include(m => m.Consents).Include(m => m.Invitations)
        .Include(m => m.Picks).Include(m => m.CourtChoices).Include(m => m.Appointments).Include(m => m.Objections)
        .Include(m => m.Disclosures).ThenInclude(d => d.Answers).Include(m => m.Extensions).ThenInclude(e => e.Answers)
        .Include(m => m.Appraisals).Include(m => m.Sessions).ThenInclude(s => s.Attendance).Include(m => m.ConfidentialRecords)
        .Include(m => m.Facts).Include(m => m.FactConfirmations).Include(m => m.Offers).ThenInclude(o => o.Instalments)
        .Include(m => m.Agreements).ThenInclude(a => a.Clauses).ThenInclude(c => c.Instalments)
        .Include(m => m.Agreements).ThenInclude(a => a.FreeClauses).Include(m => m.Agreements).ThenInclude(a => a.Signatures)
        .Include(m => m.Performances).Include(m => m.Ratings).Include(m => m.Declination).Include(m => m.Ending)
        .AsSplitQuery();
}
