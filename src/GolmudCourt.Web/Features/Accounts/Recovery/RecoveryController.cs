using GolmudCourt.Domain.Cases;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Accounts.Recovery;

/// <summary>A forgotten password. Every answer is the same whether or not there is such an account.</summary>
[AllowAnonymous]
internal sealed class RecoveryController(
    CourtDbContext db, PhoneCodes codes, SealedNote notes, NewPasswords passwords, UserManager<CourtUser> users, SignInRecords records, CourtClock clock) : CourtController
{
    /// <summary>Asks who it is.</summary>
    [HttpGet(AccountLinks.ForgottenPassword)]
    public IActionResult Index() => View(new RecoveryForm());

    /// <summary>Sends a code, where document and telephone belong to one account.</summary>
    [MayRepeat]
    [EnableRateLimiting(RateLimits.Accounts)]
    [HttpPost(AccountLinks.ForgottenPassword)]
    public async Task<IActionResult> Index(RecoveryForm form)
    {
        if (!MobileNumber.TryNormalize(form.Mobile, out var mobile, out var reason))
        {
            ModelState.AddModelError(nameof(form.Mobile), reason);
        }

        var userId = ModelState.IsValid ? await FindAsync(form.DocumentNumber!, mobile) : null;
        if (ModelState.IsValid && await codes.SendAsync(mobile, PhoneCodes.ForPassword, deliver: userId is not null) is { } refused)
        {
            ModelState.AddModelError(nameof(form.Mobile), refused);
        }

        return ModelState.IsValid
            ? View("NewPassword", new NewPasswordForm { Sealed = notes.Seal(new RecoveryNote(userId, mobile)) })
            : Again("Index", form);
    }

    /// <summary>A reload of the second step begins again.</summary>
    [HttpGet(AccountLinks.ConfirmForgottenPassword)]
    public IActionResult StartOver() => Redirect(AccountLinks.ForgottenPassword);

    /// <summary>Sets the new password.</summary>
    [MayRepeat]
    [EnableRateLimiting(RateLimits.Accounts)]
    [HttpPost(AccountLinks.ConfirmForgottenPassword)]
    public async Task<IActionResult> Confirm(NewPasswordForm form)
    {
        if (notes.Open<RecoveryNote>(form.Sealed) is not { } note)
        {
            return Done(AccountLinks.ForgottenPassword, "停留时间过长，请重新获取验证码");
        }

        var user = note.UserId is { } id ? await db.Users.FindAsync(id) : null;
        await passwords.CheckPasswordAsync(user ?? new CourtUser(), form.Password, nameof(form.Password), ModelState);
        if (ModelState.IsValid && await codes.UseAsync(note.Mobile, PhoneCodes.ForPassword, form.Code) is { } wrong)
        {
            ModelState.AddModelError(nameof(form.Code), wrong);
        }

        if (!ModelState.IsValid || user is null)
        {
            return Again("NewPassword", form);
        }

        await ResetAsync(user, form.Password!);
        return Done(AccountLinks.SignIn, "密码已重新设置，请用新密码登录");
    }

    private async Task ResetAsync(CourtUser user, string password)
    {
        user.LockoutEnd = null;
        user.AccessFailedCount = 0;
        var reset = await users.ResetPasswordAsync(user, await users.GeneratePasswordResetTokenAsync(user), password);
        if (!reset.Succeeded)
        {
            throw new DbUpdateConcurrencyException();
        }

        await records.NoteOwnPasswordAsync(user);
    }

    private async Task<long?> FindAsync(string number, string mobile)
    {
        // The kind of document is not asked for again: the number is read in each form it may have been stored in.
        var keys = Enum.GetValues<IdentityDocumentType>()
            .Select(type => IdentityDocuments.Problem(type, number, clock.Today, out var stored) is null ? stored : null)
            .OfType<string>().Distinct().Select(db.Cipher.LookupKey).ToList();
        var mobileKey = db.Cipher.LookupKey(mobile);
        return await db.Users.Where(u => u.MobileKey == mobileKey && keys.Contains(u.DocumentKey!) && !u.Closed)
            .Select(u => (long?)u.Id).SingleOrDefaultAsync();
    }
}
