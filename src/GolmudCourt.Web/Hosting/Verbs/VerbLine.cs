using System.Globalization;
using GolmudCourt.Web.Data.Seeding;

namespace GolmudCourt.Web.Hosting.Verbs;

/// <summary>A command of the same executable: <c>migrate</c>, <c>seed-demo</c>, <c>create-admin</c>, <c>verify-journal</c>, <c>import-calendar</c>.</summary>
internal sealed record VerbLine(string Verb, IReadOnlyList<string> Arguments)
{
    private static readonly string[] s_verbs = ["migrate", "seed-demo", "create-admin", "verify-journal", "import-calendar"];

    /// <summary>Reads the command line; null when the portal is to be served.</summary>
    public static VerbLine? From(string[] args) => args is [var verb, .. var rest] && s_verbs.Contains(verb) ? new(verb, rest) : null;

    /// <summary>The arguments for the host's configuration.</summary>
    public static string[] WithoutVerb(string[] args) => From(args) is null ? args : [.. args.Skip(1).Where(a => a.StartsWith("--", StringComparison.Ordinal) && a.Contains('=', StringComparison.Ordinal))];

    /// <summary>Runs the command.</summary>
    /// <returns>0 when done; 1 when it found something wrong; 2 when it was not understood.</returns>
    public async Task<int> RunAsync(WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        switch (Verb)
        {
            case "migrate":
                await services.GetRequiredService<Migration>().RunAsync();
                Console.WriteLine("数据库已是最新。");
                return 0;
            case "seed-demo":
                return await SeedAsync(services);
            case "create-admin":
                return await services.GetRequiredService<CreateAdmin>().RunAsync(Arguments);
            case "verify-journal":
                return await services.GetRequiredService<VerifyJournal>().RunAsync(Console.Out);
            default:
                return await services.GetRequiredService<ImportCalendar>().RunAsync(Arguments, Console.Out);
        }
    }

    private async Task<int> SeedAsync(IServiceProvider services)
    {
        await services.GetRequiredService<Migration>().RunAsync();
        await services.GetRequiredService<DemoWorld>().SeedOnceAsync();
        var at = Arguments.ToList().IndexOf("--cases");
        if (at < 0)
        {
            return 0;
        }

        if (at + 1 >= Arguments.Count || !int.TryParse(Arguments[at + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count is < 1 or > 1_000_000)
        {
            await Console.Error.WriteLineAsync("用法：seed-demo [--cases N],N 为1到1000000的整数。");
            return 2;
        }

        await services.GetRequiredService<DemoBulk>().SeedAsync(count, Console.Out);
        return 0;
    }
}
