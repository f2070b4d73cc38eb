using GolmudCourt.Domain;
using GolmudCourt.Domain.Roster;
using GolmudCourt.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Security;

/// <summary>
/// The only way to an entry of the roster beside the public directory. The court sees all of it, a manager the own
/// organisation and its people; anything else does not exist for them and is 404.
/// </summary>
internal sealed class RosterAccess(CourtDbContext db, Occasions occasions)
{
    private static readonly CourtRole[] s_court = [CourtRole.Clerk, CourtRole.President, CourtRole.Administrator];

    private bool IsManager => occasions.User.Role == CourtRole.OrganisationManager;

    private bool IsCourt => s_court.Contains(occasions.User.Role);

    /// <summary>The organisations the signed-in person may see.</summary>
    public IQueryable<RosterOrganisation> Organisations()
    {
        var id = occasions.User.Id;
        return IsCourt ? db.Organisations : db.Organisations.Where(o => IsManager && o.ManagerUserId == id);
    }

    /// <summary>The mediators the signed-in person may see.</summary>
    public IQueryable<RosterMediator> Mediators()
    {
        var id = occasions.User.Id;
        return IsCourt
            ? db.Mediators
            : db.Mediators.Where(m => IsManager && db.Organisations.Any(o => o.Id == m.OrganisationId && o.ManagerUserId == id));
    }

    /// <summary>The trainings the signed-in person may see.</summary>
    public IQueryable<TrainingSession> Trainings()
    {
        var id = occasions.User.Id;
        return occasions.User.Role is CourtRole.Clerk or CourtRole.President
            ? db.Trainings
            : db.Trainings.Where(t => IsManager && db.Organisations.Any(o => o.Id == t.OrganisationId && o.ManagerUserId == id));
    }

    /// <summary>The complaints the signed-in person may see: the court all, a party the own ones; the mediator none.</summary>
    public IQueryable<RosterComplaint> Complaints()
    {
        var id = occasions.User.Id;
        return occasions.User.Role is CourtRole.Clerk or CourtRole.President
            ? db.RosterComplaints
            : db.RosterComplaints.Where(c => c.ComplainantId == id);
    }

    /// <summary>Opens one mediator by key.</summary>
    /// <exception cref="NotFoundException">There is none that this person may see.</exception>
    public Task<RosterMediator> MediatorAsync(Guid key, Func<IQueryable<RosterMediator>, IQueryable<RosterMediator>>? with = null) =>
        OneAsync(Mediators().Where(m => m.Key == key), with);

    /// <summary>Opens one organisation by key.</summary>
    /// <exception cref="NotFoundException">There is none that this person may see.</exception>
    public Task<RosterOrganisation> OrganisationAsync(Guid key, Func<IQueryable<RosterOrganisation>, IQueryable<RosterOrganisation>>? with = null) =>
        OneAsync(Organisations().Where(o => o.Key == key), with);

    /// <summary>Opens one training by key.</summary>
    /// <exception cref="NotFoundException">There is none that this person may see.</exception>
    public Task<TrainingSession> TrainingAsync(Guid key) => OneAsync(Trainings().Where(t => t.Key == key), q => q.Include(t => t.Attendances));

    /// <summary>Opens one complaint by key.</summary>
    /// <exception cref="NotFoundException">There is none that this person may see.</exception>
    public Task<RosterComplaint> ComplaintAsync(Guid key) => OneAsync(Complaints().Where(c => c.Key == key), q => q.Include(c => c.Finding));

    private static async Task<T> OneAsync<T>(IQueryable<T> source, Func<IQueryable<T>, IQueryable<T>>? with)
        where T : class =>
        await (with is null ? source : with(source)).AsSplitQuery().SingleOrDefaultAsync() ?? throw new NotFoundException();
}
