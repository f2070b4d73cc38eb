using GolmudCourt.Domain;
using GolmudCourt.Domain.Roster;
using GolmudCourt.Web.Features.Roster.Shared;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Roster.Institutions;

/// <summary>A page of institutions.</summary>
internal sealed record InstitutionsPage(IReadOnlyList<AppraisalInstitution> Rows, long? Next, CourtRole Role);

/// <summary>An institution's file.</summary>
internal sealed record InstitutionPage(AppraisalInstitution Institution, IReadOnlyList<RosterLine> Journal, CourtRole Role)
{
    /// <summary>The acts open on the institution or an appraiser.</summary>
    public IReadOnlyList<ListingAct> Acts(ListingStatus status) => ListingWorkflow.Table.ActsFrom(status, Role);
}

/// <summary>What the public list shows.</summary>
internal sealed record AppraisalPage(AppraisalCategory? Category, IReadOnlyList<AppraisalInstitution> Rows);

/// <summary>The second roster: appraisal institutions and their appraisers (民诉法 79).</summary>
internal sealed class InstitutionsController(RosterWork work) : RosterFormController(work)
{
    private const int PageSize = 30;

    /// <summary>The list that parties choose from.</summary>
    [AllowAnonymous]
    [HttpGet(RosterLinks.Appraisal)]
    public async Task<IActionResult> Public(AppraisalCategory? category)
    {
        var rows = await Work.Db.AppraisalInstitutions.AsNoTrackingWithIdentityResolution().Include(i => i.Appraisers)
            .Where(i => i.Status == ListingStatus.Listed).OrderBy(i => i.Name).Take(500).AsSplitQuery().ToListAsync();
        return View(new AppraisalPage(category, [.. rows.Where(i => category is not { } c || i.Categories.Contains(c))]));
    }

    [Requires(CourtActs.ReadAppraisal)]
    [HttpGet(RosterLinks.Institutions)]
    public async Task<IActionResult> Index(long? before)
    {
        var source = Work.Db.AppraisalInstitutions.AsNoTracking();
        source = before is { } id ? source.Where(i => i.Id < id) : source;
        var rows = await source.OrderByDescending(i => i.Id).Take(PageSize + 1).ToListAsync();
        return View(new InstitutionsPage([.. rows.Take(PageSize)], rows.Count > PageSize ? rows[PageSize - 1].Id : null, Work.Role));
    }

    [Requires(CourtActs.ReadAppraisal)]
    [HttpGet(RosterLinks.Institutions + "/{key:guid}")]
    public async Task<IActionResult> Show(Guid key) => await PageAsync(key, Fresh(new ListingForm(), await FindAsync(key)));

    [Requires(CourtActs.DecideAppraisal)]
    [HttpGet(RosterLinks.Institutions + "/new")]
    public IActionResult New() => EditPage(new InstitutionForm(), null);

    [Requires(CourtActs.DecideAppraisal)]
    [HttpPost(RosterLinks.Institutions)]
    public Task<IActionResult> Create(InstitutionForm form) => EnterAsync(() => EditAgainAsync(form, null), async occasion =>
    {
        if (!InOrder(form.Details().Problems()))
        {
            return EditPage(form, null, StatusCodes.Status400BadRequest);
        }

        var institution = AppraisalInstitution.Enter(Guid.NewGuid(), form.Details(), occasion);
        Work.Db.AppraisalInstitutions.Add(institution);
        return await SavedAsync(RosterLinks.Institution(institution.Key), "已列入鉴定机构名册");
    });

    [Requires(CourtActs.KeepAppraisal)]
    [HttpGet(RosterLinks.Institutions + "/{key:guid}/edit")]
    public async Task<IActionResult> Edit(Guid key)
    {
        var institution = await FindAsync(key);
        return EditPage(Fresh(InstitutionForm.Of(institution), institution), key);
    }

    [Requires(CourtActs.KeepAppraisal)]
    [HttpPost(RosterLinks.Institutions + "/{key:guid}/edit")]
    public async Task<IActionResult> Update(Guid key, InstitutionForm form)
    {
        var institution = await FindAsync(key);
        return await ChangeAsync(institution, form, () => EditAgainAsync(form, key), async occasion =>
        {
            if (!InOrder(form.Details().Problems()))
            {
                return EditPage(form, key, StatusCodes.Status400BadRequest);
            }

            institution.Revise(form.Details(), occasion);
            return await SavedAsync(RosterLinks.Institution(key), "已保存");
        });
    }

    /// <summary>Suspends, reinstates or removes the institution or one of its appraisers.</summary>
    [Requires(CourtActs.DecideAppraisal)]
    [HttpPost(RosterLinks.Institutions + "/{key:guid}/decisions")]
    public async Task<IActionResult> Decide(Guid key, ListingForm form)
    {
        var institution = await FindAsync(key);
        return await ChangeAsync(institution, form, () => PageAsync(key, form), async occasion =>
        {
            Decide(institution, form, occasion);
            return await SavedAsync(RosterLinks.Institution(key), $"已办理：{RosterNames.Of(form.Decision!.Value)}");
        });
    }

    [Requires(CourtActs.DecideAppraisal)]
    [HttpGet(RosterLinks.Institutions + "/{key:guid}/appraisers/new")]
    public async Task<IActionResult> NewAppraiser(Guid key)
    {
        var institution = await FindAsync(key);
        return AppraiserPage(institution, Fresh(new AppraiserForm(), institution), null);
    }

    [Requires(CourtActs.DecideAppraisal)]
    [HttpPost(RosterLinks.Institutions + "/{key:guid}/appraisers")]
    public async Task<IActionResult> CreateAppraiser(Guid key, AppraiserForm form)
    {
        var institution = await FindAsync(key);
        return await ChangeAsync(institution, form, () => AppraiserAgainAsync(key, form, null), async occasion =>
        {
            institution.EnterAppraiser(form.Details(), occasion);
            return await SavedAsync(RosterLinks.Institution(key), "已列入鉴定人名册");
        });
    }

    [Requires(CourtActs.KeepAppraisal)]
    [HttpGet(RosterLinks.Institutions + "/{key:guid}/appraisers/{number:int}")]
    public async Task<IActionResult> EditAppraiser(Guid key, int number)
    {
        var institution = await FindAsync(key);
        var appraiser = institution.Appraisers.SingleOrDefault(a => a.Number == number) ?? throw new NotFoundException();
        return AppraiserPage(institution, Fresh(AppraiserForm.Of(appraiser), institution), number);
    }

    [Requires(CourtActs.KeepAppraisal)]
    [HttpPost(RosterLinks.Institutions + "/{key:guid}/appraisers/{number:int}")]
    public async Task<IActionResult> UpdateAppraiser(Guid key, int number, AppraiserForm form)
    {
        var institution = await FindAsync(key);
        return await ChangeAsync(institution, form, () => AppraiserAgainAsync(key, form, number), async occasion =>
        {
            institution.ReviseAppraiser(number, form.Details(), occasion);
            return await SavedAsync(RosterLinks.Institution(key), "已保存");
        });
    }

    private static void Decide(AppraisalInstitution institution, ListingForm form, Occasion occasion)
    {
        switch (form.Decision, form.Number)
        {
            case (ListingAct.Suspend, null):
                institution.Suspend(form.Reason, occasion);
                break;
            case (ListingAct.Reinstate, null):
                institution.Reinstate(form.Reason, occasion);
                break;
            case (ListingAct.Remove, null):
                institution.Remove(form.Reason, occasion);
                break;
            case (ListingAct.Suspend, { } number):
                institution.SuspendAppraiser(number, form.Reason, occasion);
                break;
            case (ListingAct.Reinstate, { } number):
                institution.ReinstateAppraiser(number, form.Reason, occasion);
                break;
            case (ListingAct.Remove, { } number):
                institution.RemoveAppraiser(number, form.Reason, occasion);
                break;
            default:
                throw new RuleViolation("appraisal.decision", "请选择要办理的事项", null, nameof(form.Decision));
        }
    }

    private async Task<AppraisalInstitution> FindAsync(Guid key) =>
        await Work.Db.AppraisalInstitutions.Include(i => i.Appraisers.OrderBy(a => a.Number)).SingleOrDefaultAsync(i => i.Key == key) ?? throw new NotFoundException();

    private async Task<IActionResult> PageAsync(Guid key, ListingForm form)
    {
        ViewData["Page"] = new InstitutionPage(await FindAsync(key), await Work.JournalAsync(key), Work.Role);
        return View("Show", form);
    }

    private Task<IActionResult> EditAgainAsync(InstitutionForm form, Guid? key) => Task.FromResult<IActionResult>(EditPage(form, key));

    private ViewResult EditPage(InstitutionForm form, Guid? key, int status = StatusCodes.Status200OK)
    {
        form.Key = key;
        Response.StatusCode = status == StatusCodes.Status200OK ? Response.StatusCode : status;
        return View("Edit", form);
    }

    private async Task<IActionResult> AppraiserAgainAsync(Guid key, AppraiserForm form, int? number) => AppraiserPage(await FindAsync(key), form, number);

    private ViewResult AppraiserPage(AppraisalInstitution institution, AppraiserForm form, int? number)
    {
        form.Institution = institution;
        form.Number = number;
        return View("Appraiser", form);
    }
}
