using GolmudCourt.Web.Hosting.Verbs;

namespace GolmudCourt.Web.Data.Seeding;

/// <summary>Registers what fills a database and the verbs that use it.</summary>
internal static class SeedingSetup
{
    /// <summary>Registers them.</summary>
    public static void AddSeeding(this IServiceCollection services)
    {
        services.AddScoped<BaseData>();
        services.AddScoped<ProvisionalDates>();
        services.AddScoped<DemoAccounts>();
        services.AddScoped<DemoDocuments>();
        services.AddScoped<DemoFiles>();
        services.AddScoped<DemoDrafts>();
        services.AddScoped<DemoConfirmations>();
        services.AddScoped<DemoIndicators>();
        services.AddScoped<DemoMediations>();
        services.AddScoped<DemoNotices>();
        services.AddScoped<DemoPaymentOrders>();
        services.AddScoped<DemoRoster>();
        services.AddScoped<DemoTracks>();
        services.AddScoped<DemoWorld>();
        services.AddScoped<DemoBulk>();
        services.AddScoped<Migration>();
        services.AddScoped<CreateAdmin>();
        services.AddScoped<JournalHeads>();
        services.AddScoped<VerifyJournal>();
        services.AddScoped<ImportCalendar>();
    }
}
