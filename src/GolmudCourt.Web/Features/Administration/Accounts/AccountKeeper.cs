using System.Security.Cryptography;
using GolmudCourt.Domain;
using GolmudCourt.Domain.Cases;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Features.Accounts;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Notifications;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace GolmudCourt.Web.Features.Administration.Accounts;

/// <summary>What the administrator does to accounts. Each act leaves a line in the log, by keys only.</summary>
internal sealed partial class AccountKeeper(
    CourtDbContext db, UserManager<CourtUser> users, NewPasswords names, SignInRecords records, ISmsGateway gateway, Occasions occasions, CourtClock clock,
    ILogger<AccountKeeper> logger)
{
    /// <summary>Opens an account of the staff.</summary>
    /// <returns>The account with its first password, or null with the problems in the model state.</returns>
    public async Task<FirstPasswordPage?> OpenAsync(StaffForm form, ModelStateDictionary state)
    {
        if (PersonName.Problem(form.Name) is { } problem)
        {
            state.AddModelError(nameof(form.Name), problem);
        }

        if (form.Role is { } role && !CourtRoles.OfAccounts.Where(CourtRoles.IsStaff).Contains(role))
        {
            state.AddModelError(nameof(form.Role), "当事人和代理人由本人注册，请选择工作人员的身份");
        }

        var user = new CourtUser { UserName = form.UserName, RealName = form.Name?.Trim() ?? "", CreatedAt = clock.Now };
        if (state.IsValid)
        {
            await names.CheckUserNameAsync(user, nameof(form.UserName), state);
        }

        return state.IsValid ? await SaveAsync(user, form.Role!.Value) : null;
    }

    /// <summary>Closes an account; its sessions end.</summary>
    /// <exception cref="RuleViolation">It is the administrator's own.</exception>
    public async Task CloseAsync(long id)
    {
        if (id == occasions.User.Id)
        {
            throw new RuleViolation("account.own", "不能停用自己的账号，请由另一位管理员办理");
        }

        var user = await FindAsync(id);
        user.Closed = true;
        await users.UpdateSecurityStampAsync(user);
        LogAct(logger, "close", id, occasions.User.Id);
    }

    /// <summary>Opens it again.</summary>
    public async Task ReopenAsync(long id)
    {
        (await FindAsync(id)).Closed = false;
        await db.SaveChangesAsync();
        LogAct(logger, "reopen", id, occasions.User.Id);
    }

    /// <summary>Ends the lock after wrong passwords.</summary>
    public async Task UnlockAsync(long id)
    {
        Unlock(await FindAsync(id));
        await db.SaveChangesAsync();
        LogAct(logger, "unlock", id, occasions.User.Id);
    }

    /// <summary>Gives the account a password for one use and tells its owner.</summary>
    public async Task<FirstPasswordPage> ResetPasswordAsync(long id)
    {
        var user = await FindAsync(id);
        var password = FreshPassword();
        Unlock(user);
        await users.ResetPasswordAsync(user, await users.GeneratePasswordResetTokenAsync(user), password);
        await records.NoteFirstPasswordAsync(user);
        LogAct(logger, "reset password", id, occasions.User.Id);
        if (user.Mobile is { } mobile)
        {
            await gateway.TrySendAsync(mobile, "【格尔木市人民法院】您的诉讼服务账号密码已由法院重置。不是您本人申请的，请立即拨打12368。");
        }

        return new FirstPasswordPage(user.Id, user.RealName, user.UserName!, password);
    }

    private async Task<FirstPasswordPage> SaveAsync(CourtUser user, CourtRole role)
    {
        var password = FreshPassword();
        await using var transaction = await db.Database.BeginTransactionAsync();
        Require(await users.CreateAsync(user, password));
        Require(await users.AddToRoleAsync(user, role.ToString()));
        await records.NoteFirstPasswordAsync(user);
        await transaction.CommitAsync();
        LogAct(logger, "open", user.Id, occasions.User.Id);
        return new FirstPasswordPage(user.Id, user.RealName, user.UserName!, password);
    }

    private async Task<CourtUser> FindAsync(long id) => await db.Users.FindAsync(id) ?? throw new NotFoundException();

    private static void Unlock(CourtUser user)
    {
        user.LockoutEnd = null;
        user.AccessFailedCount = 0;
    }

    // Without letters and digits that look alike: it is read aloud or copied by hand.
    private static string FreshPassword() =>
        string.Join('-', Enumerable.Range(0, 4).Select(_ => RandomNumberGenerator.GetString("abcdefghjkmnpqrstuvwxyz23456789", 4)));

    private static void Require(IdentityResult result)
    {
        if (!result.Succeeded)
        {
            throw new RuleViolation("account.not-opened", result.Errors.First().Description);
        }
    }

    [LoggerMessage(LogLevel.Information, "Administration: {Act} account {AccountId} by {AdministratorId}")]
    private static partial void LogAct(ILogger logger, string act, long accountId, long administratorId);
}
