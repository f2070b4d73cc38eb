using GolmudCourt.Domain.Cases;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace GolmudCourt.Web.Features.Accounts.Registration;

/// <summary>Opens an account for a member of the public (在线诉讼规则 7). Staff accounts come from the administrator alone.</summary>
[AllowAnonymous]
internal sealed class RegistrationController(
    RegistrationDesk desk, PhoneCodes codes, SealedNote notes, SignInManager<CourtUser> sessions, SignInRecords records, CourtClock clock)
    : CourtController
{
    /// <summary>Step 1.</summary>
    [HttpGet(AccountLinks.Register)]
    public IActionResult Index(string? returnUrl) => View(new RegistrationForm { ReturnUrl = returnUrl, DocumentType = IdentityDocumentType.IdCard });

    /// <summary>Checks step 1 and sends the code.</summary>
    [MayRepeat]
    [EnableRateLimiting(RateLimits.Accounts)]
    [HttpPost(AccountLinks.Register)]
    public async Task<IActionResult> Index(RegistrationForm form)
    {
        var (problems, who) = form.Read(clock.Today);
        if (!InOrder(problems) || !InOrder(await desk.TakenAsync(who)))
        {
            return Again("Index", form);
        }

        if (await codes.SendAsync(who.Mobile, PhoneCodes.ForRegistration) is { } refused)
        {
            ModelState.AddModelError(nameof(form.Mobile), refused);
            return Again("Index", form);
        }

        ModelState.Clear();
        return Step2(who, new ConfirmationForm { Sealed = notes.Seal(who) });
    }

    /// <summary>Sends another code.</summary>
    [MayRepeat]
    [EnableRateLimiting(RateLimits.Accounts)]
    [HttpPost(AccountLinks.RegistrationCode)]
    public async Task<IActionResult> SendAgain(ConfirmationForm form)
    {
        if (notes.Open<Registrant>(form.Sealed) is not { } who)
        {
            return TooLate();
        }

        ModelState.Clear();
        ViewData["Sent"] = await codes.SendAsync(who.Mobile, PhoneCodes.ForRegistration) ?? "新的验证码已发送，旧的验证码不再有效";
        return Step2(who, form);
    }

    /// <summary>A reload of step 2 begins again.</summary>
    [HttpGet(AccountLinks.ConfirmRegistration)]
    [HttpGet(AccountLinks.RegistrationCode)]
    public IActionResult StartOver() => Redirect(AccountLinks.Register);

    /// <summary>Opens the account and signs in.</summary>
    [MayRepeat]
    [EnableRateLimiting(RateLimits.Accounts)]
    [HttpPost(AccountLinks.ConfirmRegistration)]
    public async Task<IActionResult> Confirm(ConfirmationForm form)
    {
        if (notes.Open<Registrant>(form.Sealed) is not { } who)
        {
            return TooLate();
        }

        var user = await desk.OpenAsync(who, form, ModelState);
        if (user is null)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Step2(who, form);
        }

        await sessions.SignInAsync(user, isPersistent: false);
        await records.NoteAsync(user.Id);
        return Done(Url.IsLocalUrl(who.ReturnUrl) ? who.ReturnUrl! : AccountLinks.HomeOf(who.Role), "注册成功，您已登录");
    }

    private ViewResult Step2(Registrant who, ConfirmationForm form)
    {
        ViewData["Mobile"] = MobileNumber.Mask(who.Mobile);
        return View("Confirmation", form);
    }

    private RedirectResult TooLate() => Done(AccountLinks.Register, "停留时间过长，为了您的信息安全，请重新填写");
}
