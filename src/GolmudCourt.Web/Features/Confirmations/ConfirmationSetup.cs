using GolmudCourt.Domain.Confirmation;
using GolmudCourt.Web.Features.Confirmations.Bench;
using GolmudCourt.Web.Features.Confirmations.Landing;
using GolmudCourt.Web.Features.Confirmations.Outside;
using GolmudCourt.Web.Features.Confirmations.Shared;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;

namespace GolmudCourt.Web.Features.Confirmations;

/// <summary>The services of judicial confirmation.</summary>
internal static class ConfirmationSetup
{
    /// <summary>Registers them; what the law leaves to the court stands in the section <c>Confirmation</c>.</summary>
    public static void AddConfirmations(this IServiceCollection services)
    {
        services.AddSingleton(SettingsOf);
        services.AddScoped<AgreementSource>();
        services.AddScoped<BenchQueries>();
        services.AddScoped<ConfirmationAccess>();
        services.AddScoped<ConfirmationActs>();
        services.AddScoped<ConfirmationDesk>();
        services.AddScoped<ConfirmationHeads>();
        services.AddScoped<ConfirmationInvitations>();
        services.AddScoped<ConfirmationQueries>();
        services.AddScoped<LandingQueries>();
        services.AddScoped<OutsideForms>();
    }

    private static ConfirmationSettings SettingsOf(IServiceProvider services)
    {
        var set = services.GetRequiredService<IConfiguration>().GetSection("Confirmation").Get<ConfirmationSettings>() ?? new ConfirmationSettings();
        return set with { CourtName = services.GetRequiredService<CourtSettings>().Name };
    }
}
