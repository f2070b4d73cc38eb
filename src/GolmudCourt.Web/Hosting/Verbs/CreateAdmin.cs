using GolmudCourt.Domain;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Identity;

namespace GolmudCourt.Web.Hosting.Verbs;

/// <summary>
/// Opens the first administrator's account: <c>create-admin --user NAME --name 姓名</c>. The password comes from
/// the environment variable <c>GOLMUD_ADMIN_PASSWORD</c> or is asked for, so that it stands in no shell history.
/// </summary>
internal sealed class CreateAdmin(UserManager<CourtUser> users, CourtClock clock)
{
    /// <summary>Runs it.</summary>
    public async Task<int> RunAsync(IReadOnlyList<string> arguments)
    {
        var user = Value(arguments, "--user");
        var name = Value(arguments, "--name");
        if (user is null || name is null)
        {
            await Console.Error.WriteLineAsync("用法：create-admin --user 用户名 --name 姓名（密码取自环境变量 GOLMUD_ADMIN_PASSWORD，没有则询问）");
            return 2;
        }

        var password = Environment.GetEnvironmentVariable("GOLMUD_ADMIN_PASSWORD");
        if (string.IsNullOrEmpty(password))
        {
            Console.Write("密码：");
            password = Console.ReadLine() ?? "";
        }

        var account = new CourtUser { UserName = user, RealName = name, CreatedAt = clock.Now };
        var made = await users.CreateAsync(account, password);
        if (made.Succeeded)
        {
            made = await users.AddToRoleAsync(account, nameof(CourtRole.Administrator));
        }

        foreach (var error in made.Errors)
        {
            await Console.Error.WriteLineAsync(error.Description);
        }

        if (made.Succeeded)
        {
            Console.WriteLine($"管理员账号“{user}”已开通。");
        }

        return made.Succeeded ? 0 : 1;
    }

    private static string? Value(IReadOnlyList<string> arguments, string name)
    {
        var at = arguments.ToList().IndexOf(name);
        return at >= 0 && at + 1 < arguments.Count ? arguments[at + 1] : null;
    }
}
