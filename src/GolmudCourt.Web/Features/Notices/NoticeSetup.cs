using GolmudCourt.Web.Features.Administration.Deliveries;
using GolmudCourt.Web.Features.Notices.Inbox;
using GolmudCourt.Web.Features.Notices.MailAddress;
using GolmudCourt.Web.Features.Notices.Preferences;

namespace GolmudCourt.Web.Features.Notices;

/// <summary>The services of notices.</summary>
internal static class NoticeSetup
{
    /// <summary>Registers them.</summary>
    public static void AddNotices(this IServiceCollection services)
    {
        services.AddScoped<DeliveryQueries>();
        services.AddScoped<InboxQueries>();
        services.AddScoped<MailChange>();
        services.AddScoped<PreferencesDesk>();
    }
}
