using GolmudCourt.Domain;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Accounts.Registration;

/// <summary>Opens accounts of the public: one document, one account; one mobile number, one account.</summary>
internal sealed class RegistrationDesk(
    CourtDbContext db, UserManager<CourtUser> users, NewPasswords passwords, PhoneCodes codes, CourtClock clock)
{
    private const string DocumentTaken = "这个证件号码已经注册过账号。是您本人的，请直接登录或者找回密码；不是您注册的，请拨打12368";
    private const string MobileTaken = "这个手机号码已经用于另一个账号。是您本人的，请直接登录或者找回密码；换过号码的，请到窗口办理";

    /// <summary>What of it another account has already; it is not said whose.</summary>
    public async Task<IReadOnlyList<FieldProblem>> TakenAsync(Registrant who)
    {
        var document = db.Cipher.LookupKey(who.DocumentNumber);
        var mobile = db.Cipher.LookupKey(who.Mobile);
        var found = await db.Users.Where(u => u.DocumentKey == document || u.MobileKey == mobile)
            .Select(u => new { Document = u.DocumentKey == document, Mobile = u.MobileKey == mobile }).ToListAsync();
        return
        [
            .. found.Any(f => f.Document) ? [new FieldProblem(nameof(RegistrationForm.DocumentNumber), DocumentTaken)] : Array.Empty<FieldProblem>(),
            .. found.Any(f => f.Mobile) ? [new FieldProblem(nameof(RegistrationForm.Mobile), MobileTaken)] : Array.Empty<FieldProblem>(),
        ];
    }

    /// <summary>Opens the account; the code is used up only when everything else is in order.</summary>
    /// <returns>The account, or null with the problems in the model state.</returns>
    public async Task<CourtUser?> OpenAsync(Registrant who, ConfirmationForm form, ModelStateDictionary state)
    {
        var user = new CourtUser
        {
            UserName = form.UserName,
            RealName = who.Name,
            DocumentType = who.DocumentType,
            DocumentNumber = who.DocumentNumber,
            Mobile = who.Mobile,
            MobileConfirmedAt = clock.Now,
            Firm = who.Firm,
            LicenceNumber = who.LicenceNumber,
            CreatedAt = clock.Now,
        };
        await CheckAsync(user, form, state);
        foreach (var taken in state.IsValid ? await TakenAsync(who) : [])
        {
            state.AddModelError("", taken.Sentence);
        }

        if (state.IsValid && await codes.UseAsync(who.Mobile, PhoneCodes.ForRegistration, form.Code) is { } wrong)
        {
            state.AddModelError(nameof(form.Code), wrong);
        }

        return state.IsValid && await SaveAsync(user, form.Password!, who.Role, state) ? user : null;
    }

    private async Task CheckAsync(CourtUser user, ConfirmationForm form, ModelStateDictionary state)
    {
        if (state.GetFieldValidationState(nameof(form.UserName)) == ModelValidationState.Valid)
        {
            await passwords.CheckUserNameAsync(user, nameof(form.UserName), state);
        }

        if (state.GetFieldValidationState(nameof(form.Password)) == ModelValidationState.Valid)
        {
            await passwords.CheckPasswordAsync(user, form.Password, nameof(form.Password), state);
        }
    }

    private async Task<bool> SaveAsync(CourtUser user, string password, CourtRole role, ModelStateDictionary state)
    {
        try
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            var made = await users.CreateAsync(user, password);
            if (made.Succeeded)
            {
                made = await users.AddToRoleAsync(user, role.ToString());
            }

            if (made.Succeeded)
            {
                await transaction.CommitAsync();
                return true;
            }

            state.AddModelError("", made.Errors.First().Description);
        }
        catch (DbUpdateException)
        {
            // Someone took the document, the number or the name since it was checked; the unique indexes know.
            state.AddModelError("", "证件号码、手机号码或者用户名刚刚被另一个账号使用，请核对后再试");
        }

        return false;
    }
}
