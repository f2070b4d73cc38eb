using Microsoft.AspNetCore.Identity;

namespace GolmudCourt.Web.Security;

/// <summary>Refuses the passwords that are tried first, on every way an account gets its password.</summary>
internal sealed class HumanePasswords : IPasswordValidator<CourtUser>
{
    private static readonly HashSet<string> s_common = new(StringComparer.OrdinalIgnoreCase)
    {
        "1234567890", "0123456789", "0987654321", "9876543210", "12345678910", "123456789a", "a123456789", "1234567890a", "a1234567890",
        "123456789q", "q123456789", "123456789abc", "abc123456789", "abcd123456", "abcd12345678", "123456abcd", "abcdefghij", "1q2w3e4r5t",
        "1qaz2wsx3edc", "qazwsxedcrfv", "qwertyuiop", "qwerty123456", "qwertyuiop123", "asdfghjkl123", "password12", "password123",
        "password1234", "passw0rd123", "p@ssw0rd123", "admin12345", "admin123456", "administrator", "root123456", "woaini1314", "woaini520520",
        "woaini1314520", "woaini123456", "5201314520", "1314520520", "5201314woaini", "iloveyou1314", "iloveyou123", "wodemima123", "mima123456",
        "zhangsan123", "fayuan123456", "welcome123", "letmein123", "a1b2c3d4e5", "aabbccddee", "1122334455", "1212121212", "12341234abcd",
    };

    /// <inheritdoc/>
    public Task<IdentityResult> ValidateAsync(UserManager<CourtUser> manager, CourtUser user, string? password)
    {
        var problem = Problem(password ?? "", user.UserName ?? "");
        return Task.FromResult(problem is null
            ? IdentityResult.Success
            : IdentityResult.Failed(new IdentityError { Code = "PasswordTooEasy", Description = problem }));
    }

    private static string? Problem(string password, string userName) =>
        userName.Length > 0 && password.Contains(userName, StringComparison.OrdinalIgnoreCase) ? "密码里不要包含用户名"
        : s_common.Contains(password) ? "这个密码太常用，容易被猜到，请换一个；可以用一句自己记得住的话"
        : null;
}
