using GolmudCourt.Domain.Indicators;
using GolmudCourt.Web.Features.Indicators.Behind;
using GolmudCourt.Web.Features.Indicators.Boards;
using GolmudCourt.Web.Features.Indicators.Charts;
using GolmudCourt.Web.Features.Indicators.Indicators;
using GolmudCourt.Web.Features.Indicators.Ratings;
using GolmudCourt.Web.Features.Indicators.Shared;
using GolmudCourt.Web.Features.Indicators.Snapshots;

namespace GolmudCourt.Web.Features.Indicators;

/// <summary>The services of the indicators.</summary>
internal static class IndicatorSetup
{
    /// <summary>Registers them.</summary>
    public static void AddIndicators(this IServiceCollection services)
    {
        services.AddSingleton(p => p.GetRequiredService<IConfiguration>().GetSection("Indicators").Get<IndicatorSettings>() ?? new IndicatorSettings());
        services.AddScoped<FactReader>();
        services.AddScoped<IndicatorFigures>();
        services.AddScoped<IndicatorQueries>();
        services.AddScoped<BehindQueries>();
        services.AddScoped<SnapshotKeeper>();
        services.AddHostedService<FreezeService>();
        services.AddScoped<ChartQueries>();
        services.AddScoped<BoardQueries>();
        services.AddScoped<RatingDesk>();
    }
}
