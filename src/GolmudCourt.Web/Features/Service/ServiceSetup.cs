using GolmudCourt.Web.Features.Service.Shared;

namespace GolmudCourt.Web.Features.Service;

/// <summary>The services of service.</summary>
internal static class ServiceSetup
{
    /// <summary>Registers them.</summary>
    public static void AddService(this IServiceCollection services)
    {
        services.AddScoped<Recipients>();
        services.AddScoped<ServedDays>();
        services.AddScoped<ServiceCodes>();
        services.AddScoped<ServiceDesk>();
        services.AddScoped<ServiceMessages>();
        services.AddScoped<ServiceQueries>();
    }
}
