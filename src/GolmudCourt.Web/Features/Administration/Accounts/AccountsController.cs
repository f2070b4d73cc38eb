using GolmudCourt.Domain;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Administration.Accounts;

/// <summary>Keeps the accounts: opens those of the staff, closes, unlocks, gives a password for one use.</summary>
[Requires(CourtActs.KeepAccounts)]
internal sealed class AccountsController(AccountQueries queries, AccountKeeper keeper) : CourtController
{
    /// <summary>The list.</summary>
    [HttpGet(AdministrationLinks.Accounts)]
    public async Task<IActionResult> Index(AccountFilter filter) => View(await queries.ListAsync(filter));

    /// <summary>The form of a new account.</summary>
    [HttpGet(AdministrationLinks.NewAccount)]
    public IActionResult New() => View(new StaffForm());

    /// <summary>Opens an account of the staff and shows its first password, once.</summary>
    [MayRepeat]
    [HttpPost(AdministrationLinks.Accounts)]
    public async Task<IActionResult> Create(StaffForm form) =>
        await keeper.OpenAsync(form, ModelState) is { } opened ? View("FirstPassword", opened) : Again("New", form);

    /// <summary>One account.</summary>
    [HttpGet(AdministrationLinks.Accounts + "/{id:long}")]
    public async Task<IActionResult> Details(long id) => await ShowAsync(id);

    /// <summary>Closes an account.</summary>
    [HttpPost(AdministrationLinks.Accounts + "/{id:long}/closure")]
    public async Task<IActionResult> Close(long id)
    {
        ShowAgainWith(() => ShowAsync(id));
        await keeper.CloseAsync(id);
        return Done(AdministrationLinks.Account(id), "账号已停用，正在进行的登录会在一分钟内失效");
    }

    /// <summary>Opens it again.</summary>
    [HttpPost(AdministrationLinks.Accounts + "/{id:long}/reopening")]
    public async Task<IActionResult> Reopen(long id)
    {
        await keeper.ReopenAsync(id);
        return Done(AdministrationLinks.Account(id), "账号已恢复使用");
    }

    /// <summary>Ends a lock after wrong passwords.</summary>
    [HttpPost(AdministrationLinks.Accounts + "/{id:long}/unlocking")]
    public async Task<IActionResult> Unlock(long id)
    {
        await keeper.UnlockAsync(id);
        return Done(AdministrationLinks.Account(id), "锁定已解除，现在可以登录");
    }

    /// <summary>Gives a password for one use and shows it, once.</summary>
    [MayRepeat]
    [HttpPost(AdministrationLinks.Accounts + "/{id:long}/password")]
    public async Task<IActionResult> ResetPassword(long id, ResetForm form)
    {
        ShowAgainWith(() => ShowAsync(id));
        return form.Identified
            ? View("FirstPassword", await keeper.ResetPasswordAsync(id))
            : throw new RuleViolation("account.not-identified", "请先核对本人身份，再重置密码", field: nameof(form.Identified));
    }

    private async Task<IActionResult> ShowAsync(long id)
    {
        ViewData["Account"] = await queries.FindAsync(id) ?? throw new NotFoundException();
        return View("Details", new ResetForm());
    }
}
