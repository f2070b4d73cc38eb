using GolmudCourt.Web.Features.Notices.Inbox;

namespace GolmudCourt.Web.Features.Notices;

/// <summary>The services of notices.</summary>
internal static class NoticeSetup
{
    /// <summary>Registers them.</summary>
    public static void AddNotices(this IServiceCollection services)
    {
        services.AddScoped<InboxQueries>();
    }
}
