using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace GolmudCourt.Web.Features.Accounts;

/// <summary>Checks user names and passwords before anything is saved, and says what is wrong at the field.</summary>
internal sealed class NewPasswords(UserManager<CourtUser> users)
{
    /// <summary>The help beside every new password.</summary>
    public const string Hint = "至少10个字符。可以用一句自己记得住的话，汉字、字母、数字都行；不必有大小写和符号。";

    /// <summary>Checks a password for an account.</summary>
    public async Task CheckPasswordAsync(CourtUser user, string? password, string field, ModelStateDictionary state)
    {
        foreach (var validator in users.PasswordValidators)
        {
            Say(await validator.ValidateAsync(users, user, password), field, state);
        }
    }

    /// <summary>Checks whether a user name may be taken.</summary>
    public async Task CheckUserNameAsync(CourtUser user, string field, ModelStateDictionary state)
    {
        foreach (var validator in users.UserValidators)
        {
            Say(await validator.ValidateAsync(users, user), field, state);
        }
    }

    private static void Say(IdentityResult result, string field, ModelStateDictionary state)
    {
        foreach (var error in result.Errors)
        {
            state.AddModelError(field, error.Description);
        }
    }
}
