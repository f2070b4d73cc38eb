using GolmudCourt.Web.Features.Mediations.Shared;

namespace GolmudCourt.Web.Features.Mediations;

/// <summary>The services of mediation.</summary>
internal static class MediationSetup
{
    /// <summary>Registers them.</summary>
    public static void AddMediation(this IServiceCollection services)
    {
        services.AddScoped<MediationDesk>();
        services.AddSingleton<MediationRounds>();
        services.AddHostedService<MediationRoundsService>();
    }
}
