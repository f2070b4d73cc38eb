using GolmudCourt.Domain;
using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Roster;
using GolmudCourt.Web.Features.Roster.Shared;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Roster.Partners;

/// <summary>A partner as typed.</summary>
internal sealed class PartnerForm : RosterForm
{
    public string? Name { get; set; }

    public PartnerCategory Category { get; set; }

    public string? LiaisonName { get; set; }

    public string? LiaisonPhone { get; set; }

    /// <summary>Why it is no longer used.</summary>
    public string? Reason { get; set; }

    /// <summary>The partner; null for a new one. For the page only.</summary>
    [BindNever]
    public Guid? Key { get; set; }

    /// <summary>Where it stands; for the page only.</summary>
    [BindNever]
    public PartnerStatus Status { get; set; }

    /// <summary>What the domain reads.</summary>
    public PartnerDetails Details() => new()
    {
        Name = Name,
        Category = Category,
        LiaisonName = LiaisonName,
        LiaisonPhone = LiaisonPhone,
    };
}

/// <summary>One line of the list.</summary>
internal sealed record PartnerRow(long Id, Guid Key, string Name, PartnerCategory Category, PartnerStatus Status, string? Liaison, string? Phone)
{
    /// <summary>The liaison person with the telephone masked.</summary>
    public string LiaisonText => Liaison is null ? "没有登记" : Phone is null ? Liaison : $"{Liaison}，{MobileNumber.Mask(Phone)}";
}

/// <summary>A page of partners.</summary>
internal sealed record PartnersPage(PartnerCategory? Category, IReadOnlyList<PartnerRow> Rows, long? Next, CourtRole Role);

/// <summary>联动单位: the address book of those to whom a matter can be referred.</summary>
[Requires(CourtActs.KeepPartners)]
internal sealed class PartnersController(RosterWork work) : RosterFormController(work)
{
    private const int PageSize = 50;

    [HttpGet(RosterLinks.Partners)]
    public async Task<IActionResult> Index(PartnerCategory? category, long? after)
    {
        var source = Work.Db.Partners.AsNoTracking();
        source = category is { } c ? source.Where(p => p.Category == c) : source;
        source = after is { } id ? source.Where(p => p.Id > id) : source;
        var rows = await source.OrderBy(p => p.Id).Take(PageSize + 1)
            .Select(p => new PartnerRow(p.Id, p.Key, p.Name, p.Category, p.Status, p.LiaisonName, p.LiaisonPhone)).ToListAsync();
        return View(new PartnersPage(category, [.. rows.Take(PageSize)], rows.Count > PageSize ? rows[PageSize - 1].Id : null, Work.Role));
    }

    [HttpGet(RosterLinks.Partners + "/new")]
    public IActionResult New() => EditPage(new PartnerForm(), null);

    [HttpPost(RosterLinks.Partners)]
    public Task<IActionResult> Create(PartnerForm form) => EnterAsync(() => AgainAsync(form, null), async occasion =>
    {
        if (!InOrder(form.Details().Problems()))
        {
            return EditPage(form, null, StatusCodes.Status400BadRequest);
        }

        Work.Db.Partners.Add(PartnerOrganisation.Enter(Guid.NewGuid(), form.Details(), occasion));
        return await SavedAsync(RosterLinks.Partners, "联动单位已登记");
    });

    [HttpGet(RosterLinks.Partners + "/{key:guid}")]
    public async Task<IActionResult> Edit(Guid key)
    {
        var p = await FindAsync(key);
        return EditPage(Fresh(new PartnerForm { Name = p.Name, Category = p.Category, LiaisonName = p.LiaisonName, LiaisonPhone = p.LiaisonPhone }, p), p);
    }

    [HttpPost(RosterLinks.Partners + "/{key:guid}")]
    public async Task<IActionResult> Update(Guid key, PartnerForm form)
    {
        var partner = await FindAsync(key);
        return await ChangeAsync(partner, form, () => AgainAsync(form, key), async occasion =>
        {
            if (!InOrder(form.Details().Problems()))
            {
                return EditPage(form, partner, StatusCodes.Status400BadRequest);
            }

            partner.Revise(form.Details(), occasion);
            return await SavedAsync(RosterLinks.Partners, "已保存");
        });
    }

    /// <summary>Refers no more matters.</summary>
    [HttpPost(RosterLinks.Partners + "/{key:guid}/deactivation")]
    public Task<IActionResult> Deactivate(Guid key, PartnerForm form) => SwitchAsync(key, form, (p, o) => p.Deactivate(form.Reason, o), "联动单位已停用");

    /// <summary>Refers matters again.</summary>
    [HttpPost(RosterLinks.Partners + "/{key:guid}/activation")]
    public Task<IActionResult> Activate(Guid key, PartnerForm form) => SwitchAsync(key, form, (p, o) => p.Activate(o), "联动单位已启用");

    private async Task<IActionResult> SwitchAsync(Guid key, PartnerForm form, Action<PartnerOrganisation, Occasion> act, string notice)
    {
        var partner = await FindAsync(key);
        Task<IActionResult> Show() => AgainAsync(
            new PartnerForm
            {
                Name = partner.Name,
                Category = partner.Category,
                LiaisonName = partner.LiaisonName,
                LiaisonPhone = partner.LiaisonPhone,
                Reason = form.Reason,
                Version = form.Version,
                Seen = form.Seen,
                Since = form.Since,
            },
            key);
        return await ChangeAsync(partner, form, Show, async occasion =>
        {
            act(partner, occasion);
            return await SavedAsync(RosterLinks.Partners, notice);
        });
    }

    private async Task<PartnerOrganisation> FindAsync(Guid key) => await Work.Db.Partners.SingleOrDefaultAsync(p => p.Key == key) ?? throw new NotFoundException();

    private async Task<IActionResult> AgainAsync(PartnerForm form, Guid? key) => EditPage(form, key is { } known ? await FindAsync(known) : null);

    private ViewResult EditPage(PartnerForm form, PartnerOrganisation? partner, int status = StatusCodes.Status200OK)
    {
        form.Key = partner?.Key;
        form.Status = partner?.Status ?? PartnerStatus.New;
        Response.StatusCode = status == StatusCodes.Status200OK ? Response.StatusCode : status;
        return View("Edit", form);
    }
}
