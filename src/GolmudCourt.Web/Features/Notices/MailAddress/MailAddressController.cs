using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Notifications;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace GolmudCourt.Web.Features.Notices.MailAddress;

/// <summary>The address of the own account for e-mail.</summary>
[Requires(CourtActs.OwnAccount)]
internal sealed class MailAddressController(UserManager<CourtUser> users, MailChange change, IMailSender mail) : CourtController
{
    /// <summary>Asks for an address.</summary>
    [HttpGet(NoticeLinks.Mail)]
    public async Task<IActionResult> Edit()
    {
        await TellStateAsync();
        return View(new MailForm());
    }

    /// <summary>Sends a code to it.</summary>
    [MayRepeat]
    [EnableRateLimiting(RateLimits.Accounts)]
    [HttpPost(NoticeLinks.Mail)]
    public async Task<IActionResult> Edit(MailForm form)
    {
        var sealedNote = await change.BeginAsync(await TellStateAsync(), form, ModelState, HttpContext.RequestAborted);
        return sealedNote is null ? Again("Edit", form) : View("Code", new MailCodeForm { Sealed = sealedNote });
    }

    /// <summary>A reload of the second step begins again.</summary>
    [HttpGet(NoticeLinks.MailCode)]
    public IActionResult CodeAgain() => Redirect(NoticeLinks.Mail);

    /// <summary>Keeps the address.</summary>
    [MayRepeat]
    [EnableRateLimiting(RateLimits.Accounts)]
    [HttpPost(NoticeLinks.MailCode)]
    public async Task<IActionResult> Code(MailCodeForm form) => await change.FinishAsync(await MeAsync(), form, ModelState)
        ? Done(NoticeLinks.Preferences, "电子邮箱已确认，以后的通知也发到这个邮箱")
        : Again("Code", form);

    /// <summary>Takes the address away.</summary>
    [HttpPost(NoticeLinks.MailRemoval)]
    public async Task<IActionResult> Remove()
    {
        await change.RemoveAsync(await MeAsync());
        return Done(NoticeLinks.Preferences, "电子邮箱已删除，不再发送邮件");
    }

    private async Task<CourtUser> TellStateAsync()
    {
        var me = await MeAsync();
        ViewData["State"] = new MailState(me is { MailConfirmedAt: not null, MailAddress: { } address } ? MailNames.Mask(address) : null, mail.IsOpen);
        return me;
    }

    private async Task<CourtUser> MeAsync() => await users.GetUserAsync(User) ?? throw new NotFoundException();
}
