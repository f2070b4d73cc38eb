using GolmudCourt.Web.Features.MediationWork.Mine;
using GolmudCourt.Web.Features.MediationWork.Offers;
using GolmudCourt.Web.Features.MediationWork.Organisation;
using GolmudCourt.Web.Features.MediationWork.Proceedings;
using GolmudCourt.Web.Features.MediationWork.Sessions;
using GolmudCourt.Web.Features.MediationWork.Shared;
using GolmudCourt.Web.Features.MediationWork.Supervision;

namespace GolmudCourt.Web.Features.MediationWork;

/// <summary>The services of the work on a mediation.</summary>
internal static class MediationWorkSetup
{
    /// <summary>Registers them.</summary>
    public static void AddMediationWork(this IServiceCollection services)
    {
        services.AddScoped<PerformanceRecords>();
        services.AddScoped<MediationRoom>();
        services.AddScoped<MineQueries>();
        services.AddScoped<OfferQueries>();
        services.AddScoped<OrganisationQueries>();
        services.AddScoped<ProceedingsQueries>();
        services.AddScoped<SessionCalendar>();
        services.AddScoped<SessionNotices>();
        services.AddScoped<SessionQueries>();
        services.AddScoped<SupervisionQueries>();
    }
}
