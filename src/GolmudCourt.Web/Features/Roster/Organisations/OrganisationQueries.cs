using GolmudCourt.Domain;
using GolmudCourt.Domain.Roster;
using GolmudCourt.Web.Features.MediationWork.Shared;
using GolmudCourt.Web.Features.Roster.Mediators;
using GolmudCourt.Web.Features.Roster.Shared;
using GolmudCourt.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Roster.Organisations;

/// <summary>One line of the list.</summary>
internal sealed record OrganisationRow(
    long Id, Guid Key, string Name, OrganisationType Type, OrganisationKind Kind, RosterStatus Status, string Liaison, int Members, DateOnly? TermTo);

/// <summary>A page of the list.</summary>
internal sealed record OrganisationsPage(MediatorFilter Filter, IReadOnlyList<OrganisationRow> Rows, long? Next, CourtRole Role);

/// <summary>A member of an organisation.</summary>
internal sealed record MemberRow(Guid Key, string Name, RosterStatus Status, DateOnly? TermTo);

/// <summary>An organisation's file.</summary>
internal sealed record OrganisationPage(
    RosterOrganisation Organisation, string? ManagerName, IReadOnlyList<MemberRow> Members, int MoreMembers, IReadOnlyList<RosterLine> Journal,
    IReadOnlyList<ActLink> Acts, CourtRole Role, string? Problem)
{
    /// <summary>业绩档案 of what its mediators did for it; null for those who do not see the file.</summary>
    public PerformanceFile? Performance { get; init; }

    /// <summary>The administrator keeps accounts and sees no more than the public does.</summary>
    public bool ShowsFile => Role != CourtRole.Administrator;

    /// <summary>Whether the file may be changed by this person.</summary>
    public bool MayRevise => RosterWorkflow.Organisations.Allows(Organisation.Status, RosterAct.Revise, Role);
}

/// <summary>Reads organisations for those who keep the roster.</summary>
internal sealed class OrganisationQueries(RosterWork work, PerformanceRecords performance)
{
    private const int PageSize = 30;
    private const int MostMembers = 200;

    /// <summary>A page of the list, newest first.</summary>
    public async Task<OrganisationsPage> ListAsync(MediatorFilter filter)
    {
        var source = work.Access.Organisations().AsNoTracking();
        if (filter.State is { } state)
        {
            source = source.Where(o => o.Status == state);
        }

        if (filter.Q?.Trim() is { Length: > 0 } q)
        {
            source = source.Where(o => o.Name.Contains(q) || o.CertificateNumber == q);
        }

        if (filter.Before is { } before)
        {
            source = source.Where(o => o.Id < before);
        }

        var rows = await source.OrderByDescending(o => o.Id).Take(PageSize + 1).Select(o => new OrganisationRow(
            o.Id, o.Key, o.Name, o.Type, o.Kind, o.Status, o.LiaisonName,
            work.Db.Mediators.Count(m => m.OrganisationId == o.Id && m.Status == RosterStatus.Admitted), o.TermTo)).ToListAsync();
        var page = rows.Take(PageSize).ToList();
        return new(filter, page, rows.Count > PageSize ? page[^1].Id : null, work.Role);
    }

    /// <summary>An organisation's file.</summary>
    /// <exception cref="NotFoundException">There is none that this person may see.</exception>
    public async Task<OrganisationPage> PageAsync(Guid key)
    {
        var organisation = await work.Access.Organisations().AsNoTrackingWithIdentityResolution().Where(o => o.Key == key)
            .Include(o => o.Terms).Include(o => o.Suspensions).Include(o => o.Removal).AsSingleQuery().SingleOrDefaultAsync() ?? throw new NotFoundException();
        var around = await work.Db.Organisations.Where(o => o.Id == organisation.Id).Select(o => new
        {
            Manager = work.Db.Users.Where(u => u.Id == o.ManagerUserId).Select(u => u.UserName).FirstOrDefault(),
            Complaints = work.Db.RosterComplaints.Count(c => work.Db.Mediators.Any(m => m.Id == c.MediatorId && m.OrganisationId == o.Id)),
            Upheld = work.Db.RosterComplaints.Count(c =>
                c.Status == ComplaintStatus.Upheld && work.Db.Mediators.Any(m => m.Id == c.MediatorId && m.OrganisationId == o.Id)),
        }).SingleAsync();
        var members = await work.Db.Mediators.AsNoTracking().Where(m => m.OrganisationId == organisation.Id).OrderByDescending(m => m.Id).Take(MostMembers)
            .Select(m => new MemberRow(m.Key, m.Name, m.Status, m.TermTo)).ToListAsync();
        var all = members.Count < MostMembers ? members.Count : await work.Db.Mediators.CountAsync(m => m.OrganisationId == organisation.Id);
        var page = new OrganisationPage(
            organisation, around.Manager, members, all - members.Count, await work.JournalAsync(key),
            ActLink.Of(RosterWorkflow.Organisations, organisation.Status, work.Role, RosterLinks.Organisation(key)), work.Role,
            organisation.AppointmentProblem(work.Occasions.Today));
        return page.ShowsFile
            ? page with { Performance = await performance.OfOrganisationAsync(organisation.Id, around.Complaints, around.Upheld) } : page;
    }
}
