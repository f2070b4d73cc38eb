using System.Text.Encodings.Web;
using System.Text.Unicode;
using GolmudCourt.Domain.Fees;
using GolmudCourt.Domain.Roster;
using GolmudCourt.Domain.Triage;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Data.Protection;
using GolmudCourt.Web.Data.Reference;
using GolmudCourt.Web.Data.Seeding;
using GolmudCourt.Web.Deadlines;
using GolmudCourt.Web.Documents;
using GolmudCourt.Web.Features;
using GolmudCourt.Web.Features.Mediations;
using GolmudCourt.Web.Features.Notices;
using GolmudCourt.Web.Hosting.Verbs;
using GolmudCourt.Web.Notifications;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace GolmudCourt.Web.Hosting;

/// <summary>Puts the portal together: one line a concern.</summary>
internal static class CourtHost
{
    /// <summary>Where the portal listens unless told otherwise.</summary>
    public const string DefaultUrl = "http://localhost:5080";

    /// <summary>The builder, with a content root that has the portal's own files wherever it is started from.</summary>
    public static WebApplicationBuilder CreateBuilder(string[] args)
    {
        var culture = System.Globalization.CultureInfo.GetCultureInfo("zh-CN");
        System.Globalization.CultureInfo.DefaultThreadCurrentCulture = culture;
        System.Globalization.CultureInfo.DefaultThreadCurrentUICulture = culture;
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = VerbLine.WithoutVerb(args),
            ContentRootPath = Directory.Exists("wwwroot") ? null : AppContext.BaseDirectory,
        });
        if (builder.Configuration["urls"] is null && builder.Configuration["http_ports"] is null)
        {
            builder.WebHost.UseUrls(DefaultUrl);
        }

        // Static files come from the projects in a checkout, also outside Development.
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = UploadBodyLimit);
        return builder;
    }

    // Room for one upload of the largest sum allowed, so that a file over its limit gets a sentence and not a cut line.
    private const long UploadBodyLimit = 220L * 1024 * 1024;

    /// <summary>Registers everything.</summary>
    public static void AddPortal(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        var configuration = builder.Configuration;
        var folders = new DataFolders(configuration, builder.Environment.ContentRootPath);

        builder.AddCourtLogging(folders);
        services.AddSingleton(folders);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<CourtClock>();
        services.AddSingleton(new FieldCipher(KeyRingSetup.Load(configuration, folders.Root)));
        services.AddMemoryCache();

        services.AddCourtDatabase(configuration, folders);
        services.AddSingleton<CalendarStore>();
        services.AddScoped<RunningMatters>();
        services.AddScoped<CalendarImporter>();
        services.AddSingleton(configuration.GetSection("Heartbeat").Get<HeartbeatSettings>() ?? new HeartbeatSettings());
        services.AddSingleton<HeartbeatMonitor>();
        services.AddHostedService<HeartbeatService>();
        services.AddScoped<NumberBook>();
        services.AddSingleton<ReferenceData>();
        services.AddSingleton(p => CaseNumbers.Registry(p.GetRequiredService<ReferenceData>()));
        services.AddSingleton<FileStore>();
        services.AddScoped<Uploads>();
        services.Configure<CourtSettings>(configuration.GetSection("Court"));
        services.AddSingleton(p => p.GetRequiredService<IOptions<CourtSettings>>().Value);
        services.AddSingleton(configuration.GetSection("Fees").Get<FeeSettings>() ?? new FeeSettings());
        services.AddSingleton(configuration.GetSection("Triage").Get<TriageSettings>() ?? new TriageSettings());
        services.AddSingleton(configuration.GetSection("Mediation").Get<MediationSettings>() ?? new MediationSettings());
        services.AddSingleton(configuration.GetSection("Documents").Get<DocumentSettings>() ?? new DocumentSettings());
        services.AddSingleton(configuration.GetSection("Roster").Get<RosterSettings>() ?? new RosterSettings());
        builder.AddNotifications();

        services.AddCourtAccounts(folders);
        services.AddCourtRateLimits(configuration);
        services.AddSingleton<HtmlEncoder>(HtmlEncoder.Create(UnicodeRanges.All));
        services.Configure<FormOptions>(options => options.MultipartBodyLengthLimit = UploadBodyLimit);
        services.AddControllersWithViews(AddFilters)
            .AddFeatureFolders()
            .ConfigureApplicationPartManager(parts => parts.FeatureProviders.Add(new InternalControllers()))
            .AddJsonOptions(json => json.JsonSerializerOptions.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All));
        services.AddOpenApi();
        services.AddHealthChecks().AddDbContextCheck<CourtDbContext>();
        services.AddPortalFeatures();
        services.AddSeeding();
    }

    private static void AddFilters(MvcOptions options)
    {
        options.Filters.Add<AutoValidateAntiforgeryTokenAttribute>();
        options.Filters.Add<RuleViolationFilter>();
        options.Filters.Add<NavigationFilter>();
        options.Filters.Add<UnreadFilter>();
        options.Filters.Add<RestoreFormFilter>();
        options.Filters.Add<OnceFilter>();
        ChineseMessages.Use(options);
    }

    /// <summary>The order of things for each request.</summary>
    public static void UsePortal(this WebApplication app)
    {
        app.UseCourtSecurityHeaders();
        app.UseExceptionHandler("/error");
        app.UseStatusCodePagesWithReExecute("/error/{0}");
        app.UseCourtRequestLog();
        app.UseRouting();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapStaticAssets().AllowAnonymous();
        app.MapControllers();
        app.MapOpenApi("/openapi/{documentName}.json").AllowAnonymous();
        app.MapHealthChecks("/healthz/live", new() { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/healthz/ready").AllowAnonymous();

        // An address that leads nowhere is not found; asking to sign in first would promise that it is there.
        app.MapFallback(context =>
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }).AllowAnonymous();
    }

    /// <summary>Brings the database up to date where that is this installation's way, and fills a Development one.</summary>
    public static async Task PrepareDataAsync(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        if (DatabaseSetup.MigratesOnStart(app.Configuration))
        {
            await scope.ServiceProvider.GetRequiredService<Migration>().RunAsync();
        }

        if (app.Environment.IsDevelopment() && app.Configuration.GetValue("Demo:Seed", true))
        {
            await scope.ServiceProvider.GetRequiredService<DemoWorld>().SeedOnceAsync();
        }
    }
}
