using GolmudCourt.Domain;

namespace GolmudCourt.Web.Features.Accounts;

/// <summary>The addresses of the account pages, and where each role begins its work.</summary>
internal static class AccountLinks
{
    public const string SignIn = "/sign-in";
    public const string SignOut = "/sign-out";
    public const string Register = "/register";
    public const string ConfirmRegistration = "/register/confirmation";
    public const string RegistrationCode = "/register/code";
    public const string ForgottenPassword = "/forgotten-password";
    public const string ConfirmForgottenPassword = "/forgotten-password/confirmation";
    public const string Account = "/account";
    public const string Password = "/account/password";
    public const string Mobile = "/account/mobile";
    public const string MobileCode = "/account/mobile/code";
    public const string DisplayMode = "/display-mode";

    /// <summary>The page a role lands on after signing in.</summary>
    public static string HomeOf(CourtRole role) => role switch
    {
        CourtRole.Litigant or CourtRole.Agent => "/matters",
        CourtRole.Clerk => "/docketing",
        CourtRole.Mediator => "/mediation/mine",
        CourtRole.OrganisationManager => "/mediation/organisation",
        CourtRole.President => "/supervision",
        CourtRole.Administrator => "/administration/accounts",
        _ => "/",
    };

    /// <summary>An account page that leads on to another page of the portal.</summary>
    public static string WithReturn(string page, string? returnUrl) =>
        string.IsNullOrEmpty(returnUrl) ? page : $"{page}?returnUrl={Uri.EscapeDataString(returnUrl)}";
}
