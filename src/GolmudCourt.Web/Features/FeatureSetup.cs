using GolmudCourt.Web.Features.Accounts.SignIn;
using GolmudCourt.Web.Features.Filings;
using GolmudCourt.Web.Features.Tools;

namespace GolmudCourt.Web.Features;

/// <summary>The services of the features.</summary>
internal static class FeatureSetup
{
    /// <summary>Registers them.</summary>
    public static void AddPortalFeatures(this IServiceCollection services)
    {
        services.AddScoped<FilingDesk>();
        services.AddScoped<PasswordGate>();
        services.AddTools();
    }
}
