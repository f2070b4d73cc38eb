using System.Globalization;
using GolmudCourt.Web.Security;
using Serilog;
using Serilog.Events;

namespace GolmudCourt.Web.Hosting;

/// <summary>The log: what the machine did, never whom it was about.</summary>
internal static class Logging
{
    /// <summary>A console log for the time before the configuration is read.</summary>
    public static void Begin() =>
        Log.Logger = new LoggerConfiguration()
            .WriteTo.Console(formatProvider: CultureInfo.InvariantCulture)
            .CreateBootstrapLogger();

    /// <summary>The log of the running portal: console, and a file a day kept for 190 days (网络安全法 23: six months).</summary>
    public static void AddCourtLogging(this WebApplicationBuilder builder, DataFolders folders) =>
        builder.Services.AddSerilog(
            (services, log) => log
                .MinimumLevel.Information()
                .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
                .MinimumLevel.Override("Microsoft.Hosting.Lifetime", LogEventLevel.Information)
                .MinimumLevel.Override("System", LogEventLevel.Warning)

                // That the keys lie in a folder of this machine is known and written down in docs/operations.md.
                .MinimumLevel.Override("Microsoft.AspNetCore.DataProtection", LogEventLevel.Error)

                // Faults are logged once, with their reference number, by the error page.
                .MinimumLevel.Override("Microsoft.AspNetCore.Diagnostics.ExceptionHandlerMiddleware", LogEventLevel.Fatal)
                .ReadFrom.Configuration(builder.Configuration)
                .ReadFrom.Services(services)
                .Enrich.FromLogContext()
                .WriteTo.Console(formatProvider: CultureInfo.InvariantCulture)
                .WriteTo.File(
                    Path.Combine(folders.Logs, "portal-.log"),
                    formatProvider: CultureInfo.InvariantCulture,
                    rollingInterval: RollingInterval.Day,
                    retainedFileCountLimit: 190,
                    shared: true),
            preserveStaticLogger: builder.Environment.IsEnvironment("Test"));

    /// <summary>One line a request: route, not address, because addresses may hold names typed into a search.</summary>
    public static void UseCourtRequestLog(this WebApplication app) =>
        app.UseSerilogRequestLogging(options =>
        {
            options.MessageTemplate = "{RequestMethod} {Route} answered {StatusCode} in {Elapsed:0.0} ms";
            options.GetLevel = (context, _, fault) => fault is not null || context.Response.StatusCode >= 500 ? LogEventLevel.Error
                : context.Request.Path.StartsWithSegments("/healthz") ? LogEventLevel.Verbose : LogEventLevel.Information;
            options.EnrichDiagnosticContext = (diagnostic, context) =>
            {
                diagnostic.Set("Route", (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "(none)");
                diagnostic.Set("UserId", SignedInUser.From(context.User)?.Id);
            };
            options.IncludeQueryInRequestPath = false;

            // The logger of this host, not of the process: hosts side by side each keep their own.
            options.Logger = app.Services.GetRequiredService<Serilog.ILogger>();
        });
}
