using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace GolmudCourt.Web.Hosting;

/// <summary>How often one address may ask for what costs something or can be guessed.</summary>
internal static class RateLimits
{
    /// <summary>The public JSON tools.</summary>
    public const string Tools = "tools";

    /// <summary>Sign-in, registration and codes.</summary>
    public const string Accounts = "accounts";

    /// <summary>Checking receipts by short code.</summary>
    public const string Codes = "codes";

    /// <summary>Registers the limits; the numbers are settings under <c>RateLimits</c>, requests a minute and address.</summary>
    public static void AddCourtRateLimits(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddRateLimiter(options =>
        {
            Add(options, Tools, configuration.GetValue("RateLimits:Tools", 120));
            Add(options, Accounts, configuration.GetValue("RateLimits:Accounts", 30));
            Add(options, Codes, configuration.GetValue("RateLimits:Codes", 30));
            options.OnRejected = async (context, cancel) =>
            {
                var http = context.HttpContext;
                http.Response.StatusCode = StatusCodes.Status429TooManyRequests;
                http.Response.Headers.RetryAfter = "60";
                if (http.Request.Path.StartsWithSegments("/api"))
                {
                    await http.Response.WriteAsJsonAsync(
                        new { title = "请求过于频繁，请一分钟后再试", status = 429, code = "too-many-requests" },
                        options: null, contentType: "application/problem+json", cancel);
                }
            };
        });
    }

    private static void Add(RateLimiterOptions options, string name, int permits) =>
        options.AddPolicy(name, http => RateLimitPartition.GetFixedWindowLimiter(
            string.Create(CultureInfo.InvariantCulture, $"{name}/{http.Connection.RemoteIpAddress}"),
            _ => new FixedWindowRateLimiterOptions { PermitLimit = permits, Window = TimeSpan.FromMinutes(1), QueueLimit = 0 }));
}
