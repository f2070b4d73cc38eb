using GolmudCourt.Domain;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Features.Mediations.Shared;
using GolmudCourt.Web.Security;
using Microsoft.EntityFrameworkCore;
using Case = GolmudCourt.Domain.Mediation.Mediation;

namespace GolmudCourt.Web.Features.MediationWork.Shared;

/// <summary>
/// The ways into a running mediation: as its mediator, as a party to it, as the organisation of its mediator. Each sees
/// only its own; what is another's is not found.
/// </summary>
internal sealed class MediationRoom(CourtDbContext db, MediationAccess access, Occasions occasions, MediationDesk desk)
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

    /// <summary>Does what has fallen due in a matter before it is read, so that no page shows a time that is over as if it still ran.</summary>
    public Task KeepAsync(Guid key) => desk.KeepAsync(key);

    /// <summary>Does what has fallen due before an act, and tells the person whose matter it no longer is.</summary>
    /// <exception cref="NotFoundException">There is none that this person may see.</exception>
    /// <exception cref="RuleViolation"><c>mediation.left</c>: it was this person's until what was due was done.</exception>
    private async Task KeepAsync(IQueryable<Case> matters, Guid key)
    {
        if (!await matters.AnyAsync(m => m.Key == key))
        {
            throw new NotFoundException();
        }

        await desk.KeepAsync(key);
        if (!await matters.AnyAsync(m => m.Key == key))
        {
            throw new RuleViolation(
                "mediation.left", "确认期限已过，或者您在名册上的资格已经暂停、终止，这件调解已交法院另行指定调解员", "在线调解规则 12；特邀调解规定 28");
        }
    }

    /// <summary>Opens the whole of one matter for an act.</summary>
    /// <exception cref="NotFoundException">There is none that this person may see.</exception>
    public async Task<Case> OpenAsync(IQueryable<Case> matters, Guid key)
    {
        await KeepAsync(matters, key);
        return await matters.Where(m => m.Key == key).Whole().SingleAsync();
    }

    /// <summary>Saves an act, and lets the filing that waits for the mediation go on where it is over.</summary>
    public Task SaveAsync(Case matter, Occasion occasion) => desk.SaveAsync(matter, occasion);

    /// <summary>Reads the head of one matter.</summary>
    /// <exception cref="NotFoundException">There is none that this person may see.</exception>
    public async Task<WorkHead> HeadAsync(IQueryable<Case> matters, Guid key)
    {
        var head = await matters.Where(m => m.Key == key).AsNoTracking()
            .Select(m => new WorkHead(
                m.Key, m.Title, m.CaseNumber, m.CauseName ?? m.FieldName, m.Status, m.StepDeadline, m.Period,
                m.Parties.OrderBy(p => p.Number).Select(p => new WorkParty(p.Number, p.Name, p.Position, p.UserId, p.AgentUserId)).ToList()))
            .SingleOrDefaultAsync();
        return head is null ? throw new NotFoundException() : head with { Today = occasions.Today };
    }
}
