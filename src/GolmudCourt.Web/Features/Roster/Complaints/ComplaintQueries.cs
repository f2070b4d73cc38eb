using GolmudCourt.Domain;
using GolmudCourt.Domain.Roster;
using GolmudCourt.Web.Features.Roster.Shared;
using GolmudCourt.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Roster.Complaints;

/// <summary>One line of a list of complaints.</summary>
internal sealed record ComplaintRow(
    long Id, Guid Key, string Mediator, ComplaintGround Ground, ComplaintStatus Status, DateTimeOffset LodgedAt, DateOnly Feedback, bool Provisional,
    DisciplinaryMeasure? Measure, string? Reasons);

/// <summary>A page of complaints.</summary>
internal sealed record ComplaintsPage(ComplaintStatus? State, IReadOnlyList<ComplaintRow> Rows, long? Next, CourtRole Role, DateOnly Today);

/// <summary>A complaint as the court sees it.</summary>
internal sealed record ComplaintPage(RosterComplaint Complaint, RosterStatus MediatorStatus, IReadOnlyList<RosterLine> Journal, bool MayFind, DateOnly Today);

/// <summary>Reads complaints.</summary>
internal sealed class ComplaintQueries(RosterWork work)
{
    private const int PageSize = 30;

    /// <summary>A page of the complaints this person may see, newest first.</summary>
    public async Task<ComplaintsPage> ListAsync(ComplaintStatus? state, long? before)
    {
        var source = work.Access.Complaints().AsNoTracking();
        source = state is { } status ? source.Where(c => c.Status == status) : source;
        source = before is { } id ? source.Where(c => c.Id < id) : source;
        var rows = await source.OrderByDescending(c => c.Id).Take(PageSize + 1).Select(c => new ComplaintRow(
            c.Id, c.Key, c.MediatorName, c.Ground, c.Status, c.LodgedAt, c.Feedback.Due, c.Feedback.Provisional,
            c.Finding != null ? c.Finding.Measure : null, c.Finding != null ? c.Finding.Reasons : null)).ToListAsync();
        var page = rows.Take(PageSize).ToList();
        return new(state, page, rows.Count > PageSize ? page[^1].Id : null, work.Role, work.Occasions.Today);
    }

    /// <summary>A complaint.</summary>
    /// <exception cref="NotFoundException">There is none that this person may see.</exception>
    public async Task<ComplaintPage> PageAsync(Guid key)
    {
        var complaint = await work.Access.Complaints().AsNoTracking().Where(c => c.Key == key).Include(c => c.Finding).SingleOrDefaultAsync() ?? throw new NotFoundException();
        var status = await work.Db.Mediators.Where(m => m.Id == complaint.MediatorId).Select(m => m.Status).SingleAsync();
        return new(
            complaint, status, await work.JournalAsync(key), ComplaintWorkflow.Table.Allows(complaint.Status, ComplaintAct.Uphold, work.Role), work.Occasions.Today);
    }
}
