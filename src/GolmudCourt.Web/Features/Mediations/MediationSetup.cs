using GolmudCourt.Web.Features.Mediations.Shared;

namespace GolmudCourt.Web.Features.Mediations;

/// <summary>The services of mediation.</summary>
internal static class MediationSetup
{
    /// <summary>Registers them.</summary>
    public static void AddMediation(this IServiceCollection services)
    {
        services.AddScoped<Desk.DeskQueries>();
        services.AddScoped<PartnerChoices>();
        services.AddScoped<MediationActs>();
        services.AddScoped<MediationDesk>();
        services.AddScoped<MediationHeads>();
        services.AddScoped<MediationQueries>();
        services.AddScoped<MediatorChoices>();
        services.AddSingleton<MediationRounds>();
        services.AddHostedService<MediationRoundsService>();
    }
}
