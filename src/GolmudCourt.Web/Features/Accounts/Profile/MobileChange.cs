using GolmudCourt.Domain.Cases;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Notifications;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Accounts.Profile;

/// <summary>Changes the mobile number of an account: password first, then a code to the new number, then word to the old one.</summary>
internal sealed class MobileChange(
    CourtDbContext db, UserManager<CourtUser> users, PhoneCodes codes, SealedNote notes, ISmsGateway gateway, CourtClock clock)
{
    private const string Taken = "这个手机号码已经用于一个账号，请换一个号码";

    /// <summary>Checks the request and sends the code.</summary>
    /// <returns>The note for the next page, or null with the problems in the model state.</returns>
    public async Task<string?> BeginAsync(CourtUser user, MobileForm form, ModelStateDictionary state)
    {
        if (state.IsValid && !await users.CheckPasswordAsync(user, form.Current!))
        {
            state.AddModelError(nameof(form.Current), "密码不正确");
        }

        if (!MobileNumber.TryNormalize(form.Mobile, out var mobile, out var reason))
        {
            state.AddModelError(nameof(form.Mobile), reason);
        }
        else if (state.IsValid && await IsTakenAsync(mobile))
        {
            state.AddModelError(nameof(form.Mobile), Taken);
        }

        if (state.IsValid && await codes.SendAsync(mobile, PhoneCodes.ForMobile) is { } refused)
        {
            state.AddModelError(nameof(form.Mobile), refused);
        }

        return state.IsValid ? notes.Seal(new MobileNote(user.Id, mobile)) : null;
    }

    /// <summary>Checks the code and changes the number.</summary>
    /// <returns>Whether it was changed.</returns>
    public async Task<bool> FinishAsync(CourtUser user, MobileCodeForm form, ModelStateDictionary state)
    {
        if (notes.Open<MobileNote>(form.Sealed) is not { } note || note.UserId != user.Id)
        {
            state.AddModelError("", "停留时间过长，请从“更换手机号码”重新开始");
        }
        else if (state.IsValid && await codes.UseAsync(note.Mobile, PhoneCodes.ForMobile, form.Code) is { } wrong)
        {
            state.AddModelError(nameof(form.Code), wrong);
        }
        else if (state.IsValid)
        {
            await SaveAsync(user, note.Mobile, state);
        }

        return state.IsValid;
    }

    private async Task SaveAsync(CourtUser user, string mobile, ModelStateDictionary state)
    {
        var old = user.Mobile;
        user.Mobile = mobile;
        user.MobileConfirmedAt = clock.Now;
        try
        {
            // Sessions elsewhere end: a number is changed by its owner or after a theft.
            await users.UpdateSecurityStampAsync(user);
        }
        catch (DbUpdateException)
        {
            state.AddModelError("", Taken);
            return;
        }

        if (old is not null)
        {
            await gateway.TrySendAsync(old, "【格尔木市人民法院】您的诉讼服务账号已更换手机号码。不是您本人操作的，请立即拨打12368。");
        }
    }

    private Task<bool> IsTakenAsync(string mobile)
    {
        var key = db.Cipher.LookupKey(mobile);
        return db.Users.AnyAsync(u => u.MobileKey == key);
    }
}
