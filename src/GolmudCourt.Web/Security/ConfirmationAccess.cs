using GolmudCourt.Domain;
using GolmudCourt.Domain.Confirmation;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Data.Protection;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Security;

/// <summary>
/// The only way to an application for confirmation, beside <see cref="CaseAccess"/> and <see cref="MediationAccess"/>: what a
/// person may not see does not exist for them. Behind it stands only what the application itself carries, never the mediation.
/// </summary>
internal sealed class ConfirmationAccess(CourtDbContext db, Occasions occasions)
{
    /// <summary>The applications the signed-in person may open.</summary>
    public IQueryable<ConfirmationApplication> Confirmations() => ConfirmationsFor(occasions.User);

    /// <summary>The applications a person may open.</summary>
    public IQueryable<ConfirmationApplication> ConfirmationsFor(SignedInUser user) => user.Role switch
    {
        // A draft is seen by all parties to it: each signs its own part. A party is known by account or by the document shown.
        CourtRole.Litigant => db.Confirmations.Where(a => a.OwnerId == user.Id
            || a.Parties.Any(p => p.UserId == user.Id
                || (user.DocumentKey != null && p.UserId == null && EF.Property<string?>(p, ProtectedColumns.DocumentKey) == user.DocumentKey))),
        CourtRole.Agent => db.Confirmations.Where(a => a.OwnerId == user.Id || a.Parties.Any(p => p.AgentUserId == user.Id)),
        CourtRole.Clerk or CourtRole.Judge or CourtRole.President => db.Confirmations.Where(a => a.SubmittedAt != null),
        _ => db.Confirmations.Where(_ => false),
    };

    /// <summary>The applications about agreements of the organisations a liaison officer manages. Only their status is told.</summary>
    public IQueryable<ConfirmationApplication> OfOwnOrganisations()
    {
        var id = occasions.User.Id;
        return db.Confirmations.Where(a => a.SubmittedAt != null
            && db.Organisations.Any(o => o.Id == a.Agreement!.OrganisationId && o.ManagerUserId == id));
    }

    /// <summary>Opens one application by its key.</summary>
    /// <exception cref="NotFoundException">There is none that this person may see.</exception>
    public async Task<ConfirmationApplication> WholeAsync(Guid key) =>
        await Confirmations().Where(a => a.Key == key).Whole().SingleOrDefaultAsync() ?? throw new NotFoundException();
}

/// <summary>The whole of an application, for doing an act on it.</summary>
internal static class WholeConfirmation
{
    /// <summary>Takes every part along.</summary>
    public static IQueryable<ConfirmationApplication> Whole(this IQueryable<ConfirmationApplication> applications) => applications
        .Include(a => a.Agreement).Include(a => a.Docketing).Include(a => a.Refusal).Include(a => a.Ruling).Include(a => a.Lapse)
        .Include(a => a.Parties).Include(a => a.Clauses).ThenInclude(c => c.Instalments).Include(a => a.Facts).Include(a => a.Mediators)
        .Include(a => a.Files).Include(a => a.Signatures).Include(a => a.Consents).Include(a => a.Judges).Include(a => a.Interviews).Include(a => a.Supplements)
        .Include(a => a.Extensions).Include(a => a.Withdrawals).Include(a => a.Objections).Include(a => a.Invitations)
        .AsSplitQuery();
}
