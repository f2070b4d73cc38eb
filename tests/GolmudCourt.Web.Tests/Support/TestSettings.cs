using System.Text;

namespace GolmudCourt.Web.Tests.Support;

/// <summary>What every host under test is configured with.</summary>
internal static class TestSettings
{
    /// <summary>The environment variable that makes the suite run on a SQL Server.</summary>
    public const string SqlServerVariable = "GOLMUD_TEST_SQLSERVER";

    /// <summary>The server to run on, or null for SQLite.</summary>
    public static string? SqlServer { get; } =
        Environment.GetEnvironmentVariable(SqlServerVariable) is { Length: > 0 } connection ? connection : null;

    /// <summary>The settings, before those of a database or a fixture.</summary>
    public static IReadOnlyDictionary<string, string> Common { get; } = new Dictionary<string, string>
    {
        // Invented keys, fixed so that hosts share a compiled model.
        ["Protection:Keys:0:Version"] = "1",
        ["Protection:Keys:0:Key"] = Convert.ToBase64String(Encoding.ASCII.GetBytes("test-key-of-thirty-two-bytes-001")),
        ["Protection:LookupKey"] = Convert.ToBase64String(Encoding.ASCII.GetBytes("test-lookup-of-32-bytes-00000001")),
        ["Demo:Seed"] = "false",
        ["Mediation:RoundMinutes"] = "0",
        ["Notices:DispatchSeconds"] = "0",
        ["Heartbeat:Seconds"] = "0",
        ["Notices:ReminderMinutes"] = "0",
        ["Indicators:KeepMinutes"] = "0",
        ["Indicators:FreezeDay"] = "0",
        ["RateLimits:Tools"] = "1000000",
        ["RateLimits:Accounts"] = "1000000",
        ["RateLimits:Codes"] = "1000000",
        ["Serilog:MinimumLevel:Default"] = "Error",
        ["Serilog:MinimumLevel:Override:Microsoft.Hosting.Lifetime"] = "Error",

        // Lost races are provoked on purpose; what the portal makes of them is asserted, so the provider may keep quiet.
        ["Serilog:MinimumLevel:Override:Microsoft.EntityFrameworkCore"] = "Fatal",
        ["Serilog:MinimumLevel:Override:Microsoft.AspNetCore.Mvc"] = "Error",
        ["Serilog:MinimumLevel:Override:Microsoft"] = "Error",
    };
}
