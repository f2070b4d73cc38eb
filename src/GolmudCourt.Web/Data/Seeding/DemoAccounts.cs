using GolmudCourt.Domain;
using GolmudCourt.Domain.Cases;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Identity;

namespace GolmudCourt.Web.Data.Seeding;

/// <summary>The demo accounts of Development.</summary>
internal sealed class DemoAccounts(UserManager<CourtUser> users, CourtClock clock)
{
    /// <summary>The password of all of them.</summary>
    public const string Password = "Golmud-2026!";

    /// <summary>User name, real name, role, and for the public the year of birth.</summary>
    public static IReadOnlyList<(string User, string Name, CourtRole Role, int? Born)> All { get; } =
    [
        ("litigant", "马文忠", CourtRole.Litigant, 1979),
        ("litigant2", "才让卓玛", CourtRole.Litigant, 1988),
        ("agent", "周雅琴", CourtRole.Agent, 1984),
        ("clerk", "李立安", CourtRole.Clerk, null),
        ("clerk2", "韩晓梅", CourtRole.Clerk, null),
        ("mediator", "多杰", CourtRole.Mediator, null),
        ("mediator2", "王秀兰", CourtRole.Mediator, null),
        ("org", "赵国庆", CourtRole.OrganisationManager, null),
        ("judge", "巴图", CourtRole.Judge, null),
        ("president", "陈德明", CourtRole.President, null),
        ("admin", "系统管理员", CourtRole.Administrator, null),
    ];

    /// <summary>Opens those that are missing.</summary>
    /// <returns>The accounts by user name.</returns>
    public async Task<IReadOnlyDictionary<string, CourtUser>> EnsureAsync()
    {
        var accounts = new Dictionary<string, CourtUser>();
        foreach (var (user, name, role, born) in All)
        {
            var account = await users.FindByNameAsync(user);
            if (account is null)
            {
                account = new CourtUser { UserName = user, RealName = name, CreatedAt = clock.Now };
                if (born is { } year)
                {
                    account.DocumentType = IdentityDocumentType.IdCard;
                    account.DocumentNumber = DocumentOf(user, year);
                    account.Mobile = MobileOf(user);
                    account.MobileConfirmedAt = clock.Now;
                }

                if (role == CourtRole.Agent)
                {
                    account.Firm = "青海昆仑山口律师事务所";
                    account.LicenceNumber = "16328202010000001";
                }

                Require(await users.CreateAsync(account, Password));
                Require(await users.AddToRoleAsync(account, role.ToString()));
            }

            accounts[user] = account;
        }

        return accounts;
    }

    /// <summary>Opens an account for one more mediator of the demo roster, so that the lists to choose from are not empty.</summary>
    public async Task<CourtUser> OpenMediatorAsync(string user, string name)
    {
        var account = new CourtUser { UserName = user, RealName = name, CreatedAt = clock.Now };
        Require(await users.CreateAsync(account, Password));
        Require(await users.AddToRoleAsync(account, nameof(CourtRole.Mediator)));
        return account;
    }

    /// <summary>The invented identity number of a demo account.</summary>
    public static string DocumentOf(string user, int year) => DemoPeople.IdCard(new DateOnly(year, 6, 18), 100 + user.Length);

    /// <summary>The invented mobile number of a demo account.</summary>
    public static string MobileOf(string user) => DemoPeople.Mobile(50_000_000 + user.Length);

    private static void Require(IdentityResult result)
    {
        if (!result.Succeeded)
        {
            throw new InvalidOperationException(string.Join("; ", result.Errors.Select(e => e.Code)));
        }
    }
}
