using GolmudCourt.Domain;
using GolmudCourt.Domain.Roster;
using GolmudCourt.Web.Documents;
using GolmudCourt.Web.Features.Roster.Shared;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Roster.Mediators;

/// <summary>Keeping the mediators' files.</summary>
internal sealed class MediatorsController(RosterWork work, MediatorQueries queries, Uploads uploads, CourtSettings court) : RosterFormController(work)
{
    /// <summary>The roster begins with its mediators.</summary>
    [Requires(CourtActs.ReadRoster)]
    [HttpGet(RosterLinks.Manage)]
    public IActionResult Start() => Redirect(RosterLinks.Mediators);

    [Requires(CourtActs.ReadRoster)]
    [HttpGet(RosterLinks.Mediators)]
    public async Task<IActionResult> Index(MediatorFilter filter) => View(await queries.ListAsync(filter));

    [Requires(CourtActs.ReadRoster)]
    [HttpGet(RosterLinks.Mediators + "/{key:guid}")]
    public async Task<IActionResult> Show(Guid key) => View(await queries.PageAsync(key));

    [Requires(CourtActs.EnterRoster)]
    [HttpGet(RosterLinks.Mediators + "/new")]
    public Task<IActionResult> New() => EditAsync(new MediatorForm { InvitingCourt = court.Name }, null);

    /// <summary>Puts a person forward, or transcribes one from the paper roster.</summary>
    [Requires(CourtActs.EnterRoster)]
    [HttpPost(RosterLinks.Mediators)]
    public Task<IActionResult> Create(MediatorForm form) => EnterAsync(() => EditAsync(form, null), async occasion =>
    {
        var transcribes = Work.Role == CourtRole.President;
        if (!InOrder([.. form.Details().Problems(), .. transcribes ? form.TermProblems() : []]))
        {
            return await EditAsync(form, null, StatusCodes.Status400BadRequest);
        }

        var organisation = await queries.ChosenAsync(form.OrganisationId);
        var mediator = transcribes
            ? await TranscribeAsync(form, organisation, occasion)
            : RosterMediator.Propose(Guid.NewGuid(), form.Details(), organisation, occasion);
        Work.Db.Mediators.Add(mediator);
        return await SavedAsync(RosterLinks.Mediator(mediator.Key), transcribes ? "已转录到名册" : "推荐已登记，接下来记录培训");
    });

    [Requires(CourtActs.KeepRoster)]
    [HttpGet(RosterLinks.Mediators + "/{key:guid}/edit")]
    public async Task<IActionResult> Edit(Guid key)
    {
        var mediator = await Work.Access.MediatorAsync(key);
        return await EditAsync(Fresh(MediatorForm.Of(mediator), mediator), key);
    }

    [Requires(CourtActs.KeepRoster)]
    [HttpPost(RosterLinks.Mediators + "/{key:guid}/edit")]
    public async Task<IActionResult> Update(Guid key, MediatorForm form)
    {
        var mediator = await Work.Access.MediatorAsync(key);
        return await ChangeAsync(mediator, form, () => EditAsync(form, key), async occasion =>
        {
            if (!InOrder(form.Details().Problems()))
            {
                return await EditAsync(form, key, StatusCodes.Status400BadRequest);
            }

            mediator.Revise(form.Details(), await queries.ChosenAsync(form.OrganisationId), occasion);
            return await SavedAsync(RosterLinks.Mediator(key), "已保存");
        });
    }

    [Requires(CourtActs.ReadRoster)]
    [HttpGet(RosterLinks.Mediators + "/{key:guid}/photo")]
    public async Task<IActionResult> Photo(Guid key) =>
        (await Work.Access.MediatorAsync(key)).Photo is { } photo ? Pictures.Show(photo) : throw new NotFoundException();

    [Requires(CourtActs.KeepRoster)]
    [HttpGet(RosterLinks.Mediators + "/{key:guid}/photo-change")]
    public async Task<IActionResult> ChangePhoto(Guid key) => await PhotoPageAsync(key, Fresh(new PictureForm(), await Work.Access.MediatorAsync(key)));

    /// <summary>Puts in another photo, or takes it out where no file was chosen and that was asked for.</summary>
    [Requires(CourtActs.KeepRoster)]
    [HttpPost(RosterLinks.Mediators + "/{key:guid}/photo-change")]
    public async Task<IActionResult> SavePhoto(Guid key, PictureForm form, bool remove)
    {
        var mediator = await Work.Access.MediatorAsync(key);
        return await ChangeAsync(mediator, form, () => PhotoPageAsync(key, form), async occasion =>
        {
            var file = remove ? null : await Pictures.TakeAsync(uploads, form.Picture);
            mediator.SetPhoto(file, await Work.Desk.OrganisationOfAsync(mediator), occasion);
            return await SavedAsync(RosterLinks.Mediator(key), remove ? "照片已删除" : "照片已更新");
        });
    }

    private async Task<RosterMediator> TranscribeAsync(MediatorForm form, RosterOrganisation? organisation, Occasion occasion)
    {
        await Work.Desk.RequireFreeCertificateAsync(form.CertificateNumber);
        return RosterMediator.Transcribe(
            Guid.NewGuid(), form.Details(), organisation, form.CertificateNumber, form.TermFrom!.Value, form.TermTo!.Value, occasion);
    }

    private async Task<IActionResult> EditAsync(MediatorForm form, Guid? key, int status = StatusCodes.Status200OK)
    {
        await queries.FillAsync(form, key);
        Response.StatusCode = status == StatusCodes.Status200OK ? Response.StatusCode : status;
        return View("Edit", form);
    }

    private async Task<IActionResult> PhotoPageAsync(Guid key, PictureForm form)
    {
        var mediator = await Work.Access.MediatorAsync(key);
        ViewData["Subject"] = new PictureSubject("照片", mediator.Name, RosterLinks.Mediator(key), "photo-change", mediator.Photo is null ? null : RosterLinks.Mediator(key, "photo"));
        return View("Picture", form);
    }
}
