using System.Globalization;
using GolmudCourt.Domain;
using GolmudCourt.Domain.Cases;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace GolmudCourt.Web.Tests.Support;

/// <summary>A person with an account, all invented.</summary>
public sealed record Person(long Id, string UserName, string Name, CourtRole Role, string? DocumentNumber, string? Mobile)
{
    /// <summary>The password of every account of the tests.</summary>
    public const string Password = "Golmud-2026!";

    internal Actor Actor => new(Id, Name, Role);
}

/// <summary>Opens accounts through the portal's own user manager.</summary>
public sealed class Accounts(PortalHost host)
{
    private static readonly string s_hash = new PasswordHasher<CourtUser>().HashPassword(new CourtUser(), Person.Password);
    private static int s_count;

    /// <summary>Opens an account. Litigants and agents get a document and a mobile number that are valid and taken by nobody else.</summary>
    public async Task<Person> OpenAsync(CourtRole role, string? name = null)
    {
        var number = Interlocked.Increment(ref s_count);
        var isPublic = CourtRoles.OfThePublic.Contains(role);
        var user = new CourtUser
        {
            UserName = string.Create(CultureInfo.InvariantCulture, $"{role}-{number}").ToLowerInvariant(),
            RealName = name ?? NameOf(role, number),
            PasswordHash = s_hash,
            CreatedAt = host.Clock.Now,
            DocumentType = isPublic ? IdentityDocumentType.IdCard : null,
            DocumentNumber = isPublic ? IdCardOf(number) : null,
            Mobile = isPublic ? MobileOf(number) : null,
            MobileConfirmedAt = isPublic ? host.Clock.Now : null,
        };
        return await host.InScopeAsync(async services =>
        {
            var users = services.GetRequiredService<UserManager<CourtUser>>();
            Assert.True((await users.CreateAsync(user)).Succeeded);
            Assert.True((await users.AddToRoleAsync(user, role.ToString())).Succeeded);
            return new Person(user.Id, user.UserName, user.RealName, role, user.DocumentNumber, user.Mobile);
        });
    }

    /// <summary>A litigant.</summary>
    public Task<Person> LitigantAsync(string? name = null) => OpenAsync(CourtRole.Litigant, name);

    /// <summary>An agent.</summary>
    public Task<Person> AgentAsync(string? name = null) => OpenAsync(CourtRole.Agent, name);

    /// <summary>A clerk.</summary>
    public Task<Person> ClerkAsync(string? name = null) => OpenAsync(CourtRole.Clerk, name);

    /// <summary>A president.</summary>
    public Task<Person> PresidentAsync(string? name = null) => OpenAsync(CourtRole.President, name);

    /// <summary>An administrator.</summary>
    public Task<Person> AdministratorAsync(string? name = null) => OpenAsync(CourtRole.Administrator, name);

    /// <summary>An identity number that can exist and belongs to nobody: the region code is one that was never given.</summary>
    public static string IdCardOf(int number)
    {
        var body = string.Create(CultureInfo.InvariantCulture, $"632899{1950 + (number / 100_000 % 50)}{1 + (number / 10_000 % 9):00}{1 + (number / 1000 % 10):00}{number % 1000:000}");
        int[] weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
        return body + "10X98765432"[weights.Select((w, i) => w * (body[i] - '0')).Sum() % 11];
    }

    /// <summary>A mobile number in the right form.</summary>
    public static string MobileOf(int number) => string.Create(CultureInfo.InvariantCulture, $"139{number:00000000}");

    // Chinese numerals make names that differ and hold no digit.
    private static string NameOf(CourtRole role, int number) =>
        CourtRoles.Name(role) + string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(c => "零一二三四五六七八九"[c - '0']));
}
