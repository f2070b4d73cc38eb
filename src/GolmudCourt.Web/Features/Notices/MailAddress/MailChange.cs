using GolmudCourt.Web.Data;
using GolmudCourt.Web.Features.Accounts;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Notifications;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace GolmudCourt.Web.Features.Notices.MailAddress;

/// <summary>Gives an account an address for e-mail: password first, then a code to the address.</summary>
internal sealed class MailChange(
    CourtDbContext db, UserManager<CourtUser> users, PhoneCodes codes, SealedNote notes, IMailSender mail, CourtSettings court, CourtClock clock)
{
    /// <summary>Checks the request and sends the code.</summary>
    /// <returns>The note for the next page, or null with the problems in the model state.</returns>
    public async Task<string?> BeginAsync(CourtUser user, MailForm form, ModelStateDictionary state, CancellationToken cancel)
    {
        if (!mail.IsOpen)
        {
            state.AddModelError("", "邮件服务尚未开通，通知会继续出现在平台里");
            return null;
        }

        if (state.IsValid && !await users.CheckPasswordAsync(user, form.Current!))
        {
            state.AddModelError(nameof(form.Current), "密码不正确");
        }

        var address = MailNames.Normalize(form.Address);
        if (address is null && form.Address is not null)
        {
            state.AddModelError(nameof(form.Address), "请填写正确的电子邮箱，例如name@example.com");
        }

        if (!state.IsValid || address is null)
        {
            return null;
        }

        if (await SendAsync(address, cancel) is { } refused)
        {
            state.AddModelError(nameof(form.Address), refused);
            return null;
        }

        return notes.Seal(new MailNote(user.Id, address));
    }

    /// <summary>Checks the code and keeps the address.</summary>
    /// <returns>Whether it was kept.</returns>
    public async Task<bool> FinishAsync(CourtUser user, MailCodeForm form, ModelStateDictionary state)
    {
        if (notes.Open<MailNote>(form.Sealed) is not { } note || note.UserId != user.Id)
        {
            state.AddModelError("", "停留时间过长，请重新填写电子邮箱");
        }
        else if (state.IsValid && await codes.UseAsync(note.Address, PhoneCodes.ForMail, form.Code) is { } wrong)
        {
            state.AddModelError(nameof(form.Code), wrong);
        }
        else if (state.IsValid)
        {
            (user.MailAddress, user.MailConfirmedAt) = (note.Address, clock.Now);
            await db.SaveChangesAsync();
        }

        return state.IsValid;
    }

    /// <summary>Takes the address away; what waits for it is dropped when its turn comes.</summary>
    public async Task RemoveAsync(CourtUser user)
    {
        (user.MailAddress, user.MailConfirmedAt) = (null, null);
        await db.SaveChangesAsync();
    }

    private async Task<string?> SendAsync(string address, CancellationToken cancel)
    {
        var (code, refused) = await codes.IssueAsync(address, PhoneCodes.ForMail);
        if (code is null)
        {
            return refused;
        }

        try
        {
            await mail.SendAsync(NoticeWords.CodeOf(address, code, court), cancel);
            return null;
        }
        catch (DeliveryFault fault)
        {
            return fault.IsForGood ? "这个地址收不到邮件，请核对后再填" : "邮件暂时发不出去，请过几分钟再试";
        }
    }
}
