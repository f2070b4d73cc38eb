using GolmudCourt.Domain;
using GolmudCourt.Domain.Cases;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace GolmudCourt.Web.Features.Accounts.Profile;

/// <summary>One's own account.</summary>
[Requires(CourtActs.OwnAccount)]
internal sealed class ProfileController(
    UserManager<CourtUser> users, SignInManager<CourtUser> sessions, SignInRecords records, NewPasswords passwords, MobileChange change, Occasions occasions)
    : CourtController
{
    /// <summary>The account.</summary>
    [HttpGet(AccountLinks.Account)]
    public async Task<IActionResult> Index()
    {
        var user = await MeAsync();
        var role = occasions.User.Role;
        return View(new ProfilePage(
            user.UserName!, user.RealName, CourtRoles.Name(role),
            user.DocumentType is { } type ? $"{IdentityDocuments.Name(type)} {IdentityDocuments.Mask(user.DocumentNumber)}" : null,
            user.Mobile is { } mobile ? MobileNumber.Mask(mobile) : null,
            user.Firm, user.LicenceNumber, user.CreatedAt, await records.ReadAsync(user), (int)AccountSetup.IdleOf(role).TotalMinutes));
    }

    /// <summary>Asks for a new password.</summary>
    [HttpGet(AccountLinks.Password)]
    public IActionResult Password() => View(new PasswordForm());

    /// <summary>Changes the password; sessions elsewhere end.</summary>
    [MayRepeat]
    [EnableRateLimiting(RateLimits.Accounts)]
    [HttpPost(AccountLinks.Password)]
    public async Task<IActionResult> Password(PasswordForm form)
    {
        var user = await MeAsync();
        if (ModelState.IsValid && !await users.CheckPasswordAsync(user, form.Current!))
        {
            ModelState.AddModelError(nameof(form.Current), "现在的密码不正确");
        }

        await passwords.CheckPasswordAsync(user, form.Password, nameof(form.Password), ModelState);
        if (!ModelState.IsValid || !(await users.ChangePasswordAsync(user, form.Current!, form.Password!)).Succeeded)
        {
            return Again("Password", form);
        }

        await records.NoteOwnPasswordAsync(user);
        await sessions.RefreshSignInAsync(user);
        return Done(AccountLinks.Account, "密码已修改，其他设备上的登录已失效");
    }

    /// <summary>Asks for a new mobile number.</summary>
    [HttpGet(AccountLinks.Mobile)]
    public IActionResult Mobile() => View(new MobileForm());

    /// <summary>Sends a code to the new number.</summary>
    [MayRepeat]
    [EnableRateLimiting(RateLimits.Accounts)]
    [HttpPost(AccountLinks.Mobile)]
    public async Task<IActionResult> Mobile(MobileForm form)
    {
        var sealedNote = await change.BeginAsync(await MeAsync(), form, ModelState);
        return sealedNote is null ? Again("Mobile", form) : View("MobileCode", new MobileCodeForm { Sealed = sealedNote });
    }

    /// <summary>A reload of the second step begins again.</summary>
    [HttpGet(AccountLinks.MobileCode)]
    public IActionResult MobileAgain() => Redirect(AccountLinks.Mobile);

    /// <summary>Changes the number.</summary>
    [MayRepeat]
    [EnableRateLimiting(RateLimits.Accounts)]
    [HttpPost(AccountLinks.MobileCode)]
    public async Task<IActionResult> MobileCode(MobileCodeForm form)
    {
        var user = await MeAsync();
        if (!await change.FinishAsync(user, form, ModelState))
        {
            return Again("MobileCode", form);
        }

        await sessions.RefreshSignInAsync(user);
        return Done(AccountLinks.Account, "手机号码已更换，以后的通知发到新号码");
    }

    private async Task<CourtUser> MeAsync() => await users.GetUserAsync(User) ?? throw new NotFoundException();
}
