using GolmudCourt.Web.Features.Accounts;
using GolmudCourt.Web.Features.Accounts.Profile;
using GolmudCourt.Web.Features.Accounts.Registration;
using GolmudCourt.Web.Features.Accounts.SignIn;
using GolmudCourt.Web.Features.Filings;
using GolmudCourt.Web.Features.Filings.Causes;
using GolmudCourt.Web.Features.Filings.Drafts;
using GolmudCourt.Web.Features.Filings.Parties;
using GolmudCourt.Web.Features.Tools;

namespace GolmudCourt.Web.Features;

/// <summary>The services of the features.</summary>
internal static class FeatureSetup
{
    /// <summary>Registers them.</summary>
    public static void AddPortalFeatures(this IServiceCollection services)
    {
        services.AddScoped<CauseQueries>();
        services.AddScoped<DraftDesk>();
        services.AddScoped<DraftQueries>();
        services.AddScoped<FilingDesk>();
        services.AddScoped<MobileChange>();
        services.AddScoped<NewPasswords>();
        services.AddScoped<PasswordGate>();
        services.AddSingleton<PartyChoices>();
        services.AddScoped<PhoneCodes>();
        services.AddScoped<RegistrationDesk>();
        services.AddScoped<SealedNote>();
        services.AddScoped<SignInRecords>();
        services.AddTools();
    }
}
