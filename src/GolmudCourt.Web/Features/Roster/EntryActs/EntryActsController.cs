using GolmudCourt.Domain;
using GolmudCourt.Domain.Roster;
using GolmudCourt.Web.Features.Roster.Shared;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Roster.EntryActs;

/// <summary>The acts on a mediator or an organisation that have a page of their own. The gate decides which are open.</summary>
[Route(RosterLinks.Mediators + "/{key:guid}")]
[Route(RosterLinks.Organisations + "/{key:guid}")]
internal sealed class EntryActsController(RosterWork work, RosterSettings settings) : RosterFormController(work)
{
    private bool IsMediator => Request.Path.StartsWithSegments(RosterLinks.Mediators);

    [Requires(CourtActs.DecideRoster)]
    [HttpGet("decisions/{act}")]
    public Task<IActionResult> Decision(Guid key, string act) => NewAsync(key, act);

    [Requires(CourtActs.DecideRoster)]
    [HttpPost("decisions/{act}")]
    public Task<IActionResult> Decide(Guid key, string act, EntryActForm form) => ActAsync(key, act, form);

    [Requires(CourtActs.KeepRoster)]
    [HttpGet("notes/{act}")]
    public Task<IActionResult> Note(Guid key, string act) => NewAsync(key, act);

    [Requires(CourtActs.KeepRoster)]
    [HttpPost("notes/{act}")]
    public Task<IActionResult> TakeNote(Guid key, string act, EntryActForm form) => ActAsync(key, act, form);

    [Requires(CourtActs.LinkRosterAccounts)]
    [HttpGet("account")]
    public Task<IActionResult> Account(Guid key) => NewAsync(key, "account");

    [Requires(CourtActs.LinkRosterAccounts)]
    [HttpPost("account")]
    public Task<IActionResult> Link(Guid key, EntryActForm form) => ActAsync(key, "account", form);

    private async Task<IActionResult> NewAsync(Guid key, string name)
    {
        var entry = await EntryAsync(key);
        return await ShowAsync(key, name, Fresh(new EntryActForm { TermFrom = Work.Occasions.Today, UserName = await UserNameAsync(entry) }, entry));
    }

    private async Task<IActionResult> ActAsync(Guid key, string name, EntryActForm form)
    {
        var act = RosterLinks.ActOf(name) ?? throw new NotFoundException();
        var entry = await EntryAsync(key);
        form.Act = act;
        return await ChangeAsync(entry, form, () => ShowAsync(key, name, form), async occasion =>
        {
            await DoAsync(entry, act, form, occasion);
            return await SavedAsync(BackOf(key), $"已办理：{RosterNames.Of(act)}");
        });
    }

    private async Task DoAsync(RosterEntry entry, RosterAct act, EntryActForm form, Occasion occasion)
    {
        switch (act)
        {
            case RosterAct.Admit:
                await Work.Desk.AdmitAsync(entry, form.TermFrom ?? throw Missing("请填写聘期的第一天", nameof(form.TermFrom)), occasion);
                break;
            case RosterAct.Renew:
                await Work.Desk.RenewAsync(entry, occasion);
                break;
            case RosterAct.Decline:
                entry.Decline(form.Reason, occasion);
                break;
            case RosterAct.Suspend:
                entry.Suspend(Chosen<SuspensionGround>(form), form.Reason, occasion);
                break;
            case RosterAct.Reinstate:
                entry.Reinstate(form.Reason, occasion);
                break;
            case RosterAct.Remove:
                entry.Remove(Chosen<RemovalGround>(form), form.Reason, occasion);
                break;
            case RosterAct.Expire:
                entry.Expire(occasion);
                break;
            case RosterAct.Retract:
                await RetractAsync(entry, form, occasion);
                break;
            default:
                await LinkAsync(entry, form, occasion);
                break;
        }
    }

    private async Task RetractAsync(RosterEntry entry, EntryActForm form, Occasion occasion)
    {
        if (entry is RosterMediator mediator)
        {
            mediator.Retract(form.Reason, await Work.Desk.OrganisationOfAsync(mediator), occasion);
        }
        else
        {
            ((RosterOrganisation)entry).Retract(form.Reason, occasion);
        }
    }

    private async Task LinkAsync(RosterEntry entry, EntryActForm form, Occasion occasion)
    {
        var role = entry is RosterMediator ? CourtRole.Mediator : CourtRole.OrganisationManager;
        long? user = string.IsNullOrWhiteSpace(form.UserName) ? null : await AccountAsync(form.UserName.Trim(), role);
        if (entry is RosterOrganisation organisation)
        {
            organisation.LinkManager(user, occasion);
            return;
        }

        if (user is not null && await Work.Db.Mediators.AnyAsync(m => m.UserId == user && m.Id != entry.Id))
        {
            throw new RuleViolation("roster.account-taken", "这个账户已经关联了另一位调解员", null, nameof(form.UserName));
        }

        ((RosterMediator)entry).LinkAccount(user, occasion);
    }

    private async Task<long> AccountAsync(string userName, CourtRole role)
    {
        var upper = userName.ToUpperInvariant();
        var name = role.ToString();
        var id = await Work.Db.Users.Where(u => u.NormalizedUserName == upper && !u.Closed
                && Work.Db.UserRoles.Any(r => r.UserId == u.Id && Work.Db.Roles.Any(x => x.Id == r.RoleId && x.Name == name)))
            .Select(u => (long?)u.Id).SingleOrDefaultAsync();
        return id ?? throw Missing($"没有用户名为“{userName}”的{CourtRoles.Name(role)}账户，请先在账号管理中开通", nameof(EntryActForm.UserName));
    }

    private async Task<RosterEntry> EntryAsync(Guid key) => IsMediator
        ? await Work.Access.MediatorAsync(key, Parts)
        : await Work.Access.OrganisationAsync(key, Parts);

    private static IQueryable<T> Parts<T>(IQueryable<T> entries)
        where T : RosterEntry =>
        typeof(T) == typeof(RosterMediator)
            ? entries.Include(e => e.Terms.OrderBy(t => t.Id)).Include(e => e.Suspensions.OrderBy(s => s.Id)).Include(e => e.Removal).Include(nameof(RosterMediator.Trainings))
            : entries.Include(e => e.Terms.OrderBy(t => t.Id)).Include(e => e.Suspensions.OrderBy(s => s.Id)).Include(e => e.Removal);

    private async Task<string?> UserNameAsync(RosterEntry entry)
    {
        var id = entry is RosterMediator mediator ? mediator.UserId : ((RosterOrganisation)entry).ManagerUserId;
        return id is null ? null : await Work.Db.Users.Where(u => u.Id == id).Select(u => u.UserName).SingleAsync();
    }

    private async Task<IActionResult> ShowAsync(Guid key, string name, EntryActForm form)
    {
        form.Act = RosterLinks.ActOf(name) ?? throw new NotFoundException();
        form.Entry = await EntryAsync(key);
        form.Back = BackOf(key);
        form.Settings = settings;
        form.IsOpen = (IsMediator ? RosterWorkflow.Mediators : RosterWorkflow.Organisations).Allows(form.Entry.Status, form.Act, Work.Role);
        return View("New", form);
    }

    private string BackOf(Guid key) => IsMediator ? RosterLinks.Mediator(key) : RosterLinks.Organisation(key);

    private static T Chosen<T>(EntryActForm form)
        where T : struct, Enum =>
        Enum.TryParse<T>(form.Ground, out var ground) && Enum.IsDefined(ground) ? ground : throw Missing("请选择情形", nameof(form.Ground));

    private static RuleViolation Missing(string sentence, string field) => new("roster.missing", sentence, null, field);
}
