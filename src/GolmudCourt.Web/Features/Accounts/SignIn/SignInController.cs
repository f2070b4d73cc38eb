using GolmudCourt.Domain;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace GolmudCourt.Web.Features.Accounts.SignIn;

/// <summary>Coming in and going out.</summary>
internal sealed class SignInController(
    PasswordGate gate, SignInManager<CourtUser> sessions, SignInRecords records, IHostEnvironment environment) : CourtController
{
    /// <summary>The sign-in page.</summary>
    [AllowAnonymous]
    [HttpGet(AccountLinks.SignIn)]
    public IActionResult Index(string? returnUrl)
    {
        if (SignedInUser.From(User) is { } user)
        {
            return Redirect(After(returnUrl, user.Role));
        }

        ViewData["Expired"] = Request.Query["expired"] == "1";
        return Show(new SignInForm { ReturnUrl = returnUrl });
    }

    /// <summary>Signs in.</summary>
    [AllowAnonymous]
    [MayRepeat]
    [EnableRateLimiting(RateLimits.Accounts)]
    [HttpPost(AccountLinks.SignIn)]
    public async Task<IActionResult> Index(SignInForm form)
    {
        if (!ModelState.IsValid)
        {
            return Show(form);
        }

        var (user, problem) = await gate.CheckAsync(form.Name!, form.Password!);
        if (user is null)
        {
            ModelState.AddModelError(nameof(form.Password), problem!);
            return Show(form);
        }

        await sessions.SignInAsync(user, isPersistent: false);
        await records.NoteAsync(user.Id);
        if (await records.IsOnFirstPasswordAsync(user))
        {
            return Done(AccountLinks.Password, "您用的是管理员给的临时密码，请先设置自己的密码");
        }

        var role = (await sessions.UserManager.GetRolesAsync(user)).Select(Enum.Parse<CourtRole>).First();
        return Redirect(After(form.ReturnUrl, role));
    }

    /// <summary>Signs out.</summary>
    [Requires(CourtActs.OwnAccount)]
    [HttpPost(AccountLinks.SignOut)]
    public async Task<IActionResult> Leave()
    {
        await sessions.SignOutAsync();
        return Done("/", "您已退出登录。在公用电脑上请同时关闭浏览器");
    }

    /// <summary>Tells the portal that the person is still there.</summary>
    [Requires(CourtActs.OwnAccount)]
    [HttpGet("/session/keep-alive")]
    public IActionResult KeepAlive() => NoContent();

    /// <summary>A page for other roles.</summary>
    [AllowAnonymous]
    [HttpGet("/access-denied")]
    public IActionResult Denied() => StatusCode(StatusCodes.Status403Forbidden);

    private string After(string? returnUrl, CourtRole role) =>
        Url.IsLocalUrl(returnUrl) ? returnUrl! : AccountLinks.HomeOf(role);

    private ViewResult Show(SignInForm form)
    {
        ViewData["Demo"] = environment.IsDevelopment();
        return ModelState.IsValid ? View("Index", form) : Again("Index", form);
    }
}
