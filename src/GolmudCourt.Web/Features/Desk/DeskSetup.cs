using GolmudCourt.Domain.Desk;
using GolmudCourt.Web.Desk;
using GolmudCourt.Web.Features.Desk.Absences;
using GolmudCourt.Web.Features.Desk.Calendars;
using GolmudCourt.Web.Features.Desk.Feeds;
using GolmudCourt.Web.Features.Desk.Gaps;
using GolmudCourt.Web.Features.Desk.Searches;
using GolmudCourt.Web.Features.Desk.Work;

namespace GolmudCourt.Web.Features.Desk;

/// <summary>The services of the desk.</summary>
internal static class DeskSetup
{
    /// <summary>Registers them.</summary>
    public static void AddDesk(this IServiceCollection services)
    {
        services.AddSingleton(p => p.GetRequiredService<IConfiguration>().GetSection("Desk").Get<DeskTargets>() ?? new DeskTargets());
        services.AddSingleton(p => p.GetRequiredService<IConfiguration>().GetSection("Desk").Get<EscalationSettings>() ?? new EscalationSettings());
        services.AddScoped<AbsenceDesk>();
        services.AddScoped<CalendarSource>();
        services.AddScoped<DeskCounts>();
        services.AddScoped<DeskDuties>();
        services.AddScoped<DeskQueries>();
        services.AddScoped<FeedQueries>();
        services.AddScoped<GapQueries>();
        services.AddScoped<SearchQueries>();
    }
}
