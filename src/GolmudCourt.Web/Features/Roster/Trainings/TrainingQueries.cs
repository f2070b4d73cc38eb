using System.Globalization;
using GolmudCourt.Domain;
using GolmudCourt.Domain.Roster;
using GolmudCourt.Web.Features.Roster.Shared;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Roster.Trainings;

/// <summary>One line of the list.</summary>
internal sealed record TrainingRow(long Id, Guid Key, string Title, DateOnly Date, decimal Hours, TrainingMode Mode, TrainingStatus Status, string? Holder, int Attended, int Enrolled);

/// <summary>A page of the list.</summary>
internal sealed record TrainingsPage(IReadOnlyList<TrainingRow> Rows, string? Next, CourtRole Role);

/// <summary>One mediator on the sheet of a training.</summary>
internal sealed record AttendanceRow(Guid Key, string Name, string? Organisation, RosterStatus Status, bool Enrolled, bool? Attended);

/// <summary>A training with its sheet.</summary>
/// <param name="Training">The training; read only.</param>
/// <param name="Holder">The organisation that holds it; null for the court.</param>
/// <param name="Rows">Everyone who can take part, with what is recorded.</param>
/// <param name="More">Whether there are more than are shown.</param>
/// <param name="Q">The part of a name that was searched.</param>
/// <param name="Journal">What was done.</param>
/// <param name="Acts">The acts open to the role.</param>
/// <param name="Today">The legal day.</param>
internal sealed record TrainingPage(
    TrainingSession Training, string? Holder, IReadOnlyList<AttendanceRow> Rows, bool More, string? Q, IReadOnlyList<RosterLine> Journal,
    IReadOnlyList<TrainingAct> Acts, DateOnly Today)
{
    /// <summary>Whether attendance can be recorded: from the day on.</summary>
    public bool Records => Acts.Contains(TrainingAct.RecordAttendance) && Today >= Training.Date;

    /// <summary>Whether people can be enrolled: until then.</summary>
    public bool Enrols => Acts.Contains(TrainingAct.Enrol) && !Records;
}

/// <summary>Reads trainings.</summary>
internal sealed class TrainingQueries(RosterWork work)
{
    private const int PageSize = 30;
    private const int MostRows = 300;
    private static readonly RosterStatus[] s_closed = [RosterStatus.Removed, RosterStatus.NotAdmitted];

    /// <summary>A page of the list, the latest day first.</summary>
    /// <param name="at">Where it goes on: the day and the key of the last row, as <c>20261123-17</c>.</param>
    public async Task<TrainingsPage> ListAsync(string? at)
    {
        var source = work.Access.Trainings().AsNoTracking();
        if (at?.Split('-') is [var day, var last] && DateOnly.TryParseExact(day, "yyyyMMdd", out var date) && long.TryParse(last, out var id))
        {
            source = source.Where(t => t.Date < date || (t.Date == date && t.Id < id));
        }

        var rows = await source.OrderByDescending(t => t.Date).ThenByDescending(t => t.Id).Take(PageSize + 1).Select(t => new TrainingRow(
            t.Id, t.Key, t.Title, t.Date, t.Hours, t.Mode, t.Status,
            work.Db.Organisations.Where(o => o.Id == t.OrganisationId).Select(o => o.Name).FirstOrDefault(),
            t.Attendances.Count(a => a.Attended == true), t.Attendances.Count)).ToListAsync();
        var page = rows.Take(PageSize).ToList();
        var next = rows.Count > PageSize ? string.Create(CultureInfo.InvariantCulture, $"{page[^1].Date:yyyyMMdd}-{page[^1].Id}") : null;
        return new(page, next, work.Role);
    }

    /// <summary>A training with its sheet.</summary>
    public async Task<TrainingPage> PageAsync(Guid key, string? q)
    {
        var training = await work.Access.Trainings().AsNoTrackingWithIdentityResolution().Where(t => t.Key == key).Include(t => t.Attendances).SingleOrDefaultAsync()
            ?? throw new NotFoundException();
        var holder = training.OrganisationId is { } id ? await work.Db.Organisations.Where(o => o.Id == id).Select(o => o.Name).SingleAsync() : null;
        var enrolled = training.Attendances.ToDictionary(a => a.MediatorKey);
        var name = q?.Trim();
        var people = work.Access.Mediators().AsNoTracking().Where(m => !s_closed.Contains(m.Status));
        people = training.OrganisationId is { } holderId ? people.Where(m => m.OrganisationId == holderId) : people;
        people = string.IsNullOrEmpty(name) ? people : people.Where(m => m.Name.Contains(name));
        var found = await people.OrderBy(m => m.OrganisationId).ThenBy(m => m.Name).ThenBy(m => m.Id).Take(MostRows + 1).Select(m => new
        {
            m.Key,
            m.Name,
            m.Status,
            Organisation = work.Db.Organisations.Where(o => o.Id == m.OrganisationId).Select(o => o.Name).FirstOrDefault(),
        }).ToListAsync();
        var rows = found.Take(MostRows)
            .Select(m => new AttendanceRow(m.Key, m.Name, m.Organisation, m.Status, enrolled.ContainsKey(m.Key), enrolled.GetValueOrDefault(m.Key)?.Attended)).ToList();
        return new(
            training, holder, rows, found.Count > MostRows, name, await work.JournalAsync(key),
            TrainingWorkflow.Table.ActsFrom(training.Status, work.Role), work.Occasions.Today);
    }

    /// <summary>The organisations for which a manager may plan.</summary>
    public async Task<IReadOnlyList<SelectListItem>> OwnOrganisationsAsync() => work.Role == CourtRole.OrganisationManager
        ? await work.Access.Organisations().OrderBy(o => o.Name).Select(o => new SelectListItem(o.Name, o.Key.ToString())).ToListAsync()
        : [];
}
