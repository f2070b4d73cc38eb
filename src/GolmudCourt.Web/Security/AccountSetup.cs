using System.Security.Claims;
using GolmudCourt.Domain;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace GolmudCourt.Web.Security;

/// <summary>Accounts, sessions and the policies of the catalogue.</summary>
internal static class AccountSetup
{
    /// <summary>Staff are signed out after 15 idle minutes.</summary>
    public static readonly TimeSpan StaffIdle = TimeSpan.FromMinutes(15);

    /// <summary>The public is signed out after an idle hour.</summary>
    public static readonly TimeSpan PublicIdle = TimeSpan.FromMinutes(60);

    /// <summary>How long a role may be idle.</summary>
    public static TimeSpan IdleOf(CourtRole role) => CourtRoles.IsStaff(role) ? StaffIdle : PublicIdle;

    /// <summary>Registers identity, the cookie and one policy for each act.</summary>
    public static void AddCourtAccounts(this IServiceCollection services, DataFolders folders)
    {
        services.AddDataProtection().SetApplicationName("GolmudCourt").PersistKeysToFileSystem(new DirectoryInfo(folders.Keys));
        services.AddIdentity<CourtUser, IdentityRole<long>>(options =>
            {
                // Length over composition: a long sentence is easier to keep and harder to guess.
                options.Password.RequiredLength = 10;
                options.Password.RequireDigit = false;
                options.Password.RequireLowercase = false;
                options.Password.RequireUppercase = false;
                options.Password.RequireNonAlphanumeric = false;
                options.Password.RequiredUniqueChars = 4;
                options.Lockout.MaxFailedAccessAttempts = 5;
                options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
                options.User.AllowedUserNameCharacters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_";
            })
            .AddEntityFrameworkStores<CourtDbContext>()
            .AddErrorDescriber<ChineseIdentityErrors>()
            .AddPasswordValidator<HumanePasswords>()
            .AddClaimsPrincipalFactory<CourtPrincipalFactory>()
            .AddDefaultTokenProviders();

        services.ConfigureApplicationCookie(options =>
        {
            options.Cookie.Name = "golmud-session";
            options.Cookie.HttpOnly = true;
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            options.LoginPath = "/sign-in";
            options.AccessDeniedPath = "/access-denied";
            options.ReturnUrlParameter = "returnUrl";
            options.SlidingExpiration = true;
            options.ExpireTimeSpan = PublicIdle;
            options.Events.OnSigningIn = context =>
            {
                var role = SignedInUser.From(context.Principal!)?.Role ?? CourtRole.Litigant;
                context.Properties.ExpiresUtc = context.Properties.IssuedUtc + IdleOf(role);
                return Task.CompletedTask;
            };

            // The default renews in the second half only, which would sign out after half the promised time.
            options.Events.OnCheckSlidingExpiration = context =>
            {
                context.ShouldRenew = context.ElapsedTime > TimeSpan.FromSeconds(30);
                return Task.CompletedTask;
            };
            options.Events.OnRedirectToLogin = context =>
                context.HttpContext.RequestServices.GetRequiredService<PendingForms>().KeepAndRedirectAsync(context);
        });
        services.AddScoped<PendingForms>();

        // A closed account or a changed password ends the other sessions within a minute.
        services.Configure<SecurityStampValidatorOptions>(options => options.ValidationInterval = TimeSpan.FromMinutes(1));

        var authorization = services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        foreach (var act in CourtActs.All)
        {
            authorization.AddPolicy(act.Code, policy => policy.RequireRole(act.Roles.Select(r => r.ToString())));
        }

        services.AddHttpContextAccessor();
        services.AddScoped<Occasions>();
        services.AddScoped<CaseAccess>();
        services.AddScoped<MediationAccess>();
        services.AddScoped<RosterAccess>();
    }
}

/// <summary>Puts the name and the document's hash into the ticket, so that no page asks the database who it is.</summary>
internal sealed class CourtPrincipalFactory(
    UserManager<CourtUser> users, RoleManager<IdentityRole<long>> roles, IOptions<IdentityOptions> options)
    : UserClaimsPrincipalFactory<CourtUser, IdentityRole<long>>(users, roles, options)
{
    /// <inheritdoc/>
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(CourtUser user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new Claim(SignedInUser.NameClaim, user.RealName));
        if (user.DocumentKey is not null)
        {
            identity.AddClaim(new Claim(SignedInUser.DocumentClaim, user.DocumentKey));
        }

        return identity;
    }
}

/// <summary>Identity's own sentences, in Chinese.</summary>
internal sealed class ChineseIdentityErrors : IdentityErrorDescriber
{
    /// <inheritdoc/>
    public override IdentityError DuplicateUserName(string userName) => Say(nameof(DuplicateUserName), "这个用户名已有人使用，请换一个");

    /// <inheritdoc/>
    public override IdentityError InvalidUserName(string? userName) => Say(nameof(InvalidUserName), "用户名只能用字母、数字、连接号和下划线");

    /// <inheritdoc/>
    public override IdentityError PasswordTooShort(int length) => Say(nameof(PasswordTooShort), $"密码至少{length}个字符；可以用一句自己记得住的话");

    /// <inheritdoc/>
    public override IdentityError PasswordRequiresUniqueChars(int uniqueChars) => Say(nameof(PasswordRequiresUniqueChars), $"密码至少要有{uniqueChars}种不同的字符");

    /// <inheritdoc/>
    public override IdentityError PasswordMismatch() => Say(nameof(PasswordMismatch), "原密码不正确");

    /// <inheritdoc/>
    public override IdentityError ConcurrencyFailure() => Say(nameof(ConcurrencyFailure), "账号刚刚被修改过，请刷新后再试");

    /// <inheritdoc/>
    public override IdentityError DefaultError() => Say(nameof(DefaultError), "操作没有成功，请稍后再试");

    private static IdentityError Say(string code, string sentence) => new() { Code = code, Description = sentence };
}
