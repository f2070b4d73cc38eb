using GolmudCourt.Domain;
using GolmudCourt.Domain.Roster;
using GolmudCourt.Web.Documents;
using GolmudCourt.Web.Features.Roster.Mediators;
using GolmudCourt.Web.Features.Roster.Shared;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Roster.Organisations;

/// <summary>Keeping the organisations' files.</summary>
internal sealed class OrganisationsController(RosterWork work, OrganisationQueries queries, Uploads uploads, CourtSettings court) : RosterFormController(work)
{
    [Requires(CourtActs.ReadRoster)]
    [HttpGet(RosterLinks.Organisations)]
    public async Task<IActionResult> Index(MediatorFilter filter) => View(await queries.ListAsync(filter));

    [Requires(CourtActs.ReadRoster)]
    [HttpGet(RosterLinks.Organisations + "/{key:guid}")]
    public async Task<IActionResult> Show(Guid key) => View(await queries.PageAsync(key));

    [Requires(CourtActs.EnterRoster)]
    [HttpGet(RosterLinks.Organisations + "/new")]
    public Task<IActionResult> New() => EditAsync(new OrganisationForm { InvitingCourt = court.Name }, null);

    /// <summary>Puts an organisation forward, or transcribes one from the paper roster.</summary>
    [Requires(CourtActs.EnterRoster)]
    [HttpPost(RosterLinks.Organisations)]
    public Task<IActionResult> Create(OrganisationForm form) => EnterAsync(() => EditAsync(form, null), async occasion =>
    {
        var transcribes = Work.Role == CourtRole.President;
        if (!InOrder([.. form.Details().Problems(), .. transcribes ? form.TermProblems() : []]))
        {
            return await EditAsync(form, null, StatusCodes.Status400BadRequest);
        }

        var organisation = transcribes
            ? await TranscribeAsync(form, occasion)
            : RosterOrganisation.Propose(Guid.NewGuid(), form.Details(), occasion);
        Work.Db.Organisations.Add(organisation);
        return await SavedAsync(RosterLinks.Organisation(organisation.Key), transcribes ? "已转录到名册" : "推荐已登记，等待院庭长决定");
    });

    [Requires(CourtActs.KeepRoster)]
    [HttpGet(RosterLinks.Organisations + "/{key:guid}/edit")]
    public async Task<IActionResult> Edit(Guid key)
    {
        var organisation = await Work.Access.OrganisationAsync(key);
        return await EditAsync(Fresh(OrganisationForm.Of(organisation), organisation), key);
    }

    [Requires(CourtActs.KeepRoster)]
    [HttpPost(RosterLinks.Organisations + "/{key:guid}/edit")]
    public async Task<IActionResult> Update(Guid key, OrganisationForm form)
    {
        var organisation = await Work.Access.OrganisationAsync(key);
        return await ChangeAsync(organisation, form, () => EditAsync(form, key), async occasion =>
        {
            if (!InOrder(form.Details().Problems()))
            {
                return await EditAsync(form, key, StatusCodes.Status400BadRequest);
            }

            organisation.Revise(form.Details(), occasion);
            return await SavedAsync(RosterLinks.Organisation(key), "已保存");
        });
    }

    [Requires(CourtActs.ReadRoster)]
    [HttpGet(RosterLinks.Organisations + "/{key:guid}/seal")]
    public async Task<IActionResult> Seal(Guid key) =>
        (await Work.Access.OrganisationAsync(key)).Seal is { } seal ? Pictures.Show(seal) : throw new NotFoundException();

    [Requires(CourtActs.KeepRoster)]
    [HttpGet(RosterLinks.Organisations + "/{key:guid}/seal-change")]
    public async Task<IActionResult> ChangeSeal(Guid key) => await SealPageAsync(key, Fresh(new PictureForm(), await Work.Access.OrganisationAsync(key)));

    /// <summary>Puts in another seal, or takes it out.</summary>
    [Requires(CourtActs.KeepRoster)]
    [HttpPost(RosterLinks.Organisations + "/{key:guid}/seal-change")]
    public async Task<IActionResult> SaveSeal(Guid key, PictureForm form, bool remove)
    {
        var organisation = await Work.Access.OrganisationAsync(key);
        return await ChangeAsync(organisation, form, () => SealPageAsync(key, form), async occasion =>
        {
            organisation.SetSeal(remove ? null : await Pictures.TakeAsync(uploads, form.Picture), occasion);
            return await SavedAsync(RosterLinks.Organisation(key), remove ? "印章图样已删除" : "印章图样已更新");
        });
    }

    private async Task<RosterOrganisation> TranscribeAsync(OrganisationForm form, Occasion occasion)
    {
        await Work.Desk.RequireFreeCertificateAsync(form.CertificateNumber);
        return RosterOrganisation.Transcribe(Guid.NewGuid(), form.Details(), form.CertificateNumber, form.TermFrom!.Value, form.TermTo!.Value, occasion);
    }

    private Task<IActionResult> EditAsync(OrganisationForm form, Guid? key, int status = StatusCodes.Status200OK)
    {
        form.Key = key;
        form.Role = Work.Role;
        Response.StatusCode = status == StatusCodes.Status200OK ? Response.StatusCode : status;
        return Task.FromResult<IActionResult>(View("Edit", form));
    }

    private async Task<IActionResult> SealPageAsync(Guid key, PictureForm form)
    {
        var organisation = await Work.Access.OrganisationAsync(key);
        ViewData["Subject"] = new PictureSubject(
            "印章图样", organisation.Name, RosterLinks.Organisation(key), "seal-change", organisation.Seal is null ? null : RosterLinks.Organisation(key, "seal"));
        return View("Picture", form);
    }
}
