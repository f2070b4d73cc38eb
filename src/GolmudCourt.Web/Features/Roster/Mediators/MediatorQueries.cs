using GolmudCourt.Domain;
using GolmudCourt.Domain.Roster;
using GolmudCourt.Web.Features.MediationWork.Shared;
using GolmudCourt.Web.Features.Roster.Shared;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Roster.Mediators;

/// <summary>Reads mediators for those who keep the roster.</summary>
internal sealed class MediatorQueries(RosterWork work, PerformanceRecords performance)
{
    /// <summary>Rows on a page.</summary>
    public const int PageSize = 30;

    /// <summary>A page of the list, newest first.</summary>
    public async Task<MediatorsPage> ListAsync(MediatorFilter filter)
    {
        var counts = await work.Access.Mediators().GroupBy(m => m.Status).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count);
        var source = work.Access.Mediators().AsNoTracking();
        if (filter.State is { } state)
        {
            source = source.Where(m => m.Status == state);
        }

        if (filter.Q?.Trim() is { Length: > 0 } q)
        {
            source = source.Where(m => m.Name.Contains(q) || m.CertificateNumber == q);
        }

        if (filter.Before is { } before)
        {
            source = source.Where(m => m.Id < before);
        }

        var rows = await source.OrderByDescending(m => m.Id).Take(PageSize + 1).Select(m => new MediatorRow(
            m.Id, m.Key, m.Name, m.Status,
            m.Removal != null && (m.Removal.Ground == RemovalGround.OwnRequest || m.Removal.Ground == RemovalGround.NoLongerQualified || m.Removal.Ground == RemovalGround.Ceased),
            m.Fields, work.Db.Organisations.Where(o => o.Id == m.OrganisationId).Select(o => o.Name).FirstOrDefault(), m.CertificateNumber, m.TermTo)).ToListAsync();
        var page = rows.Take(PageSize).ToList();
        return new(filter, page, rows.Count > PageSize ? page[^1].Id : null, counts, work.Role, work.Occasions.Today);
    }

    /// <summary>A mediator's file.</summary>
    /// <exception cref="NotFoundException">There is none that this person may see.</exception>
    public async Task<MediatorPage> PageAsync(Guid key)
    {
        // The records of one person are few; one query for all of them costs less than one each.
        var mediator = await work.Access.Mediators().AsNoTrackingWithIdentityResolution().Where(m => m.Key == key)
            .Include(m => m.Terms).Include(m => m.Suspensions).Include(m => m.Trainings).Include(m => m.Disciplines).Include(m => m.Removal)
            .AsSingleQuery().SingleOrDefaultAsync() ?? throw new NotFoundException();
        var around = await work.Db.Mediators.Where(m => m.Id == mediator.Id).Select(m => new
        {
            Organisation = work.Db.Organisations.Where(o => o.Id == m.OrganisationId).Select(o => o.Name).FirstOrDefault(),
            User = work.Db.Users.Where(u => u.Id == m.UserId).Select(u => u.UserName).FirstOrDefault(),
            Complaints = work.Db.RosterComplaints.Count(c => c.MediatorId == m.Id),
            Upheld = work.Db.RosterComplaints.Count(c => c.MediatorId == m.Id && c.Status == ComplaintStatus.Upheld),
        }).SingleAsync();
        var mayRead = work.Role is CourtRole.Clerk or CourtRole.President;
        var complaints = mayRead
            ? await work.Access.Complaints().AsNoTracking().Where(c => c.MediatorId == mediator.Id).OrderByDescending(c => c.Id)
                .Select(c => new ComplaintLine(c.Key, c.Ground, c.Status, c.LodgedAt, c.Finding != null ? c.Finding.Measure : null)).ToListAsync()
            : null;
        var page = new MediatorPage(
            mediator, around.Organisation, around.User, complaints, await work.JournalAsync(key),
            ActLink.Of(RosterWorkflow.Mediators, mediator.Status, work.Role, RosterLinks.Mediator(key)), work.Role, mediator.AppointmentProblem(work.Occasions.Today));
        return page with
        {
            Performance = page.ShowsFile ? await performance.OfMediatorAsync(mediator.Id, around.Complaints, around.Upheld) : null,
            Comments = mayRead ? await performance.CommentsAsync(mediator.Id) : [],
        };
    }

    /// <summary>Puts onto the form what its page shows besides.</summary>
    public async Task FillAsync(MediatorForm form, Guid? key)
    {
        form.Key = key;
        form.Role = work.Role;
        form.Organisations = await work.Access.Organisations().AsNoTracking()
            .Where(o => (o.Status != RosterStatus.Removed && o.Status != RosterStatus.NotAdmitted) || o.Key == form.OrganisationId)
            .OrderBy(o => o.Name).Select(o => new SelectListItem(o.Name, o.Key.ToString())).ToListAsync();
    }

    /// <summary>The organisation chosen on a form, among those the person may choose.</summary>
    public async Task<RosterOrganisation?> ChosenAsync(Guid? key) => key is { } chosen
        ? await work.Access.Organisations().SingleOrDefaultAsync(o => o.Key == chosen)
            ?? throw new RuleViolation("roster.organisation-unknown", "没有这个组织，请重新选择", null, nameof(MediatorForm.OrganisationId))
        : null;
}
