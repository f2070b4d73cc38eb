using GolmudCourt.Domain;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Security;
using Microsoft.EntityFrameworkCore;
using Case = GolmudCourt.Domain.Mediation.Mediation;

namespace GolmudCourt.Web.Features.Mediation.Shared;

/// <summary>
/// The ways into a running mediation: as its mediator, as a party to it, as the organisation of its mediator. Each sees
/// only its own; what is another's is not found.
/// </summary>
internal sealed class MediationRoom(CourtDbContext db, MediationAccess access, Occasions occasions, Reappointments reappointments)
{
    /// <summary>The unit of work of the request.</summary>
    public CourtDbContext Db => db;

    /// <summary>Who acts, and when.</summary>
    public Occasions Occasions => occasions;

    /// <summary>The matters of the mediator who is signed in. One who left a matter reads nothing more in it: minutes are the next one's.</summary>
    public IQueryable<Case> Mine()
    {
        var user = occasions.User.Id;
        return access.Mediations().Where(m => m.Appointments.Any(a => a.MediatorUserId == user && a.EndedAt == null));
    }

    /// <summary>The matters of the party or agent who is signed in, once they joined with their account.</summary>
    public IQueryable<Case> Own()
    {
        var user = occasions.User.Id;
        var asked = access.Mediations().Where(m => m.RequestedAt != null);
        return occasions.User.Role == CourtRole.Agent
            ? asked.Where(m => m.Parties.Any(p => p.AgentUserId == user))
            : asked.Where(m => m.Parties.Any(p => p.UserId == user));
    }

    /// <summary>The matters whose present mediator belongs to the organisation of the signed-in manager.</summary>
    public IQueryable<Case> OfOrganisation()
    {
        var user = occasions.User.Id;
        return access.Mediations().Where(m => m.Appointments.Any(a => a.EndedAt == null
            && db.Organisations.Any(o => o.Id == a.OrganisationId && o.ManagerUserId == user)));
    }

    /// <summary>The key on the roster of the organisation that the signed-in manager acts for in a matter.</summary>
    public Task<long?> OrganisationIdAsync(Case matter)
    {
        var (user, of) = (occasions.User.Id, matter.CurrentAppointment()?.OrganisationId);
        return db.Organisations.Where(o => o.Id == of && o.ManagerUserId == user).Select(o => (long?)o.Id).SingleOrDefaultAsync();
    }

    /// <summary>Opens the whole of one matter for an act.</summary>
    /// <exception cref="NotFoundException">There is none that this person may see.</exception>
    public async Task<Case> OpenAsync(IQueryable<Case> matters, Guid key) =>
        await matters.Where(m => m.Key == key).Whole().SingleOrDefaultAsync() ?? throw new NotFoundException();

    /// <summary>Reads the head of one matter.</summary>
    /// <exception cref="NotFoundException">There is none that this person may see.</exception>
    public async Task<WorkHead> HeadAsync(IQueryable<Case> matters, Guid key)
    {
        var head = await matters.Where(m => m.Key == key).AsNoTracking()
            .Select(m => new WorkHead(
                m.Key, m.Title, m.CaseNumber, m.CauseName, m.Status, m.StepDeadline, m.Period,
                m.Parties.OrderBy(p => p.Number).Select(p => new WorkParty(p.Number, p.Name, p.Position, p.UserId, p.AgentUserId)).ToList()))
            .SingleOrDefaultAsync();
        return head is null ? throw new NotFoundException() : head with { Today = occasions.Today };
    }

    /// <summary>Refuses a mediator whom the roster has suspended or removed, and gives their matters back to the court.</summary>
    /// <exception cref="RuleViolation"><c>mediation.suspended</c>.</exception>
    public async Task RequireStandingAsync()
    {
        if (await reappointments.RunAsync(occasions.User.Id) > 0)
        {
            throw new RuleViolation(
                "mediation.suspended", "您在名册上的资格已经暂停或者终止，不能再主持调解；有关调解已交法院另行指定调解员", "特邀调解规定 12、28");
        }
    }
}
