using GolmudCourt.Domain;
using GolmudCourt.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Accounts.SignIn;

/// <summary>One line of the list of demo accounts.</summary>
internal sealed record DemoAccount(string UserName, string RealName, string Role);

/// <summary>Development: the accounts one can try the portal with.</summary>
internal static class DemoSignIns
{
    private static readonly string[] s_names =
        ["litigant", "litigant2", "agent", "clerk", "clerk2", "mediator", "mediator2", "org", "judge", "president", "admin"];

    /// <summary>Those of the well-known names that are in the database.</summary>
    public static async Task<IReadOnlyList<DemoAccount>> ListAsync(CourtDbContext db)
    {
        var found = await (
            from user in db.Users
            join membership in db.UserRoles on user.Id equals membership.UserId
            join role in db.Roles on membership.RoleId equals role.Id
            where s_names.Contains(user.UserName)
            select new { user.UserName, user.RealName, Role = role.Name! }).ToListAsync();
        return
        [
            .. found.OrderBy(u => Array.IndexOf(s_names, u.UserName))
                .Select(u => new DemoAccount(u.UserName!, u.RealName, CourtRoles.Name(Enum.Parse<CourtRole>(u.Role)))),
        ];
    }
}
