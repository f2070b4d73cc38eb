using GolmudCourt.Domain;
using GolmudCourt.Domain.Roster;
using GolmudCourt.Web.Features.Roster.Shared;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Roster.Trainings;

/// <summary>培训 and who came (特邀规定 7).</summary>
internal sealed class TrainingsController(RosterWork work, TrainingQueries queries) : RosterFormController(work)
{
    [Requires(CourtActs.ReadTrainings)]
    [HttpGet(RosterLinks.Trainings)]
    public async Task<IActionResult> Index(string? at) => View(await queries.ListAsync(at));

    [Requires(CourtActs.ReadTrainings)]
    [HttpGet(RosterLinks.Trainings + "/{key:guid}")]
    public async Task<IActionResult> Show(Guid key, string? q)
    {
        var page = await queries.PageAsync(key, q);
        return Sheet(page, Fresh(new AttendanceForm(), page.Training));
    }

    [Requires(CourtActs.KeepTrainings)]
    [HttpGet(RosterLinks.Trainings + "/new")]
    public Task<IActionResult> New() => EditAsync(new TrainingForm(), null);

    [Requires(CourtActs.KeepTrainings)]
    [HttpPost(RosterLinks.Trainings)]
    public Task<IActionResult> Create(TrainingForm form) => EnterAsync(() => EditAsync(form, null), async occasion =>
    {
        if (!InOrder(form.Details().Problems()))
        {
            return await EditAsync(form, null, StatusCodes.Status400BadRequest);
        }

        var training = TrainingSession.Plan(Guid.NewGuid(), form.Details(), await HolderAsync(form.OrganisationId), occasion);
        Work.Db.Trainings.Add(training);
        return await SavedAsync(RosterLinks.Training(training.Key), "培训已安排");
    });

    [Requires(CourtActs.KeepTrainings)]
    [HttpGet(RosterLinks.Trainings + "/{key:guid}/edit")]
    public async Task<IActionResult> Edit(Guid key)
    {
        var training = await Work.Access.TrainingAsync(key);
        return await EditAsync(Fresh(TrainingForm.Of(training), training), key);
    }

    [Requires(CourtActs.KeepTrainings)]
    [HttpPost(RosterLinks.Trainings + "/{key:guid}/edit")]
    public async Task<IActionResult> Update(Guid key, TrainingForm form)
    {
        var training = await Work.Access.TrainingAsync(key);
        return await ChangeAsync(training, form, () => EditAsync(form, key), async occasion =>
        {
            if (!InOrder(form.Details().Problems()))
            {
                return await EditAsync(form, key, StatusCodes.Status400BadRequest);
            }

            training.Revise(form.Details(), await ActingAsync(training), occasion);
            return await SavedAsync(RosterLinks.Training(key), "已保存");
        });
    }

    /// <summary>Enrols those who are ticked.</summary>
    [Requires(CourtActs.KeepTrainings)]
    [HttpPost(RosterLinks.Trainings + "/{key:guid}/enrolments")]
    public async Task<IActionResult> Enrol(Guid key, AttendanceForm form)
    {
        var training = await Work.Access.TrainingAsync(key);
        return await ChangeAsync(training, form, () => SheetAsync(key, form), async occasion =>
        {
            var acting = await ActingAsync(training);
            foreach (var mediator in await TickedAsync(form))
            {
                training.Enrol(mediator, acting, occasion);
            }

            return await SavedAsync(RosterLinks.Training(key), "报名已登记");
        });
    }

    /// <summary>Records that those who are ticked came, and that the others who had enrolled did not.</summary>
    [Requires(CourtActs.KeepTrainings)]
    [HttpPost(RosterLinks.Trainings + "/{key:guid}/attendance")]
    public async Task<IActionResult> Record(Guid key, AttendanceForm form)
    {
        var training = await Work.Access.TrainingAsync(key);
        return await ChangeAsync(training, form, () => SheetAsync(key, form), async occasion =>
        {
            var came = await TickedAsync(form);
            await RecordAsync(training, came, occasion);
            return await SavedAsync(RosterLinks.Training(key), $"到课已登记：{came.Count}人参加，已记入各人的档案");
        });
    }

    /// <summary>Calls the training off.</summary>
    [Requires(CourtActs.KeepTrainings)]
    [HttpPost(RosterLinks.Trainings + "/{key:guid}/cancellation")]
    public async Task<IActionResult> Cancel(Guid key, CancellationForm form)
    {
        var training = await Work.Access.TrainingAsync(key);
        return await ChangeAsync(training, form, () => SheetAsync(key, new AttendanceForm { Version = form.Version, Seen = form.Seen, Since = form.Since }), async occasion =>
        {
            training.Cancel(form.Reason, await ActingAsync(training), occasion);
            return await SavedAsync(RosterLinks.Training(key), "培训已取消");
        });
    }

    private async Task RecordAsync(TrainingSession training, List<RosterMediator> came, Occasion occasion)
    {
        var acting = await ActingAsync(training);
        var known = training.Attendances.Where(a => a.Attended == true).Select(a => a.MediatorKey).ToHashSet();
        foreach (var mediator in came.Where(m => !known.Contains(m.Key)))
        {
            training.RecordAttendance(mediator, true, null, acting, occasion);
        }

        var missed = training.Attendances.Where(a => a.Attended is null).Select(a => a.MediatorId).ToList();
        foreach (var mediator in await Work.Access.Mediators().Where(m => missed.Contains(m.Id)).ToListAsync())
        {
            training.RecordAttendance(mediator, false, null, acting, occasion);
        }
    }

    private Task<List<RosterMediator>> TickedAsync(AttendanceForm form) => Work.Access.Mediators().Where(m => form.Ticked.Contains(m.Key)).ToListAsync();

    // A manager acts for the organisation that holds the training; the court for itself.
    private async Task<RosterOrganisation?> ActingAsync(TrainingSession training) =>
        training.OrganisationKey is { } key && Work.Role == CourtRole.OrganisationManager ? await Work.Access.OrganisationAsync(key) : null;

    private async Task<RosterOrganisation?> HolderAsync(Guid? key) =>
        Work.Role != CourtRole.OrganisationManager ? null
        : key is { } chosen ? await Work.Access.OrganisationAsync(chosen)
        : await Work.Access.Organisations().OrderBy(o => o.Id).FirstOrDefaultAsync();

    private async Task<IActionResult> SheetAsync(Guid key, AttendanceForm form) => Sheet(await queries.PageAsync(key, null), form);

    private ViewResult Sheet(TrainingPage page, AttendanceForm form)
    {
        ViewData["Page"] = page;
        return View("Show", form);
    }

    private async Task<IActionResult> EditAsync(TrainingForm form, Guid? key, int status = StatusCodes.Status200OK)
    {
        form.Key = key;
        form.Organisations = await queries.OwnOrganisationsAsync();
        Response.StatusCode = status == StatusCodes.Status200OK ? Response.StatusCode : status;
        return View("Edit", form);
    }
}
