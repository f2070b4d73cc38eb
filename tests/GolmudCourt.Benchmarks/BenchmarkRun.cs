using System.Diagnostics;
using System.Globalization;

namespace GolmudCourt.Benchmarks;

/// <summary>
/// Publishes the portal, fills it with a small and a large number of filings, asks its pages over loopback, and in
/// the same run a bare MVC page of the same size, so that the ratios hold on whatever machine this is.
/// </summary>
internal sealed class BenchmarkRun(BenchmarkOptions options) : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("golmud-bench-").FullName;

    /// <summary>Measures and prints the table of <c>docs/quality.md</c>.</summary>
    /// <returns>0 when no answer was an error.</returns>
    public async Task<int> MeasureAsync(TextWriter output)
    {
        await PublishAsync();
        var small = await MeasureSizeAsync(options.Small);
        var large = await MeasureSizeAsync(options.Large);
        var bare = await MeasureBareAsync((int)large.Reads.Average(m => m.Bytes));

        await output.WriteLineAsync();
        await output.WriteLineAsync($"| page | filings | req/s | p50 ms | p95 ms | p99 ms | errors | bytes | of bare | {options.Large:N0} : {options.Small:N0} |");
        await output.WriteLineAsync("|---|---|---|---|---|---|---|---|---|---|");
        foreach (var (few, many) in small.All.Zip(large.All))
        {
            await RowAsync(output, few, options.Small, bare, null);
            await RowAsync(output, many, options.Large, bare, many.P50 / few.P50);
        }

        await RowAsync(output, bare, 0, bare, null);
        await output.WriteLineAsync();
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"Seeding: {options.Small:N0} in {small.Seeding.TotalSeconds:0} s, {options.Large:N0} in {large.Seeding.TotalSeconds:0} s. Peak memory: {small.Memory:0} MB and {large.Memory:0} MB. {Environment.ProcessorCount} cores, {options.Clients} clients on the same machine."));
        return small.All.Concat(large.All).Sum(m => m.Errors) == 0 ? 0 : 1;
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    private static async Task RowAsync(TextWriter output, Measurement m, int filings, Measurement bare, double? growth) =>
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"| {m.Name} | {(filings == 0 ? "–" : filings.ToString("N0", CultureInfo.InvariantCulture))} | {m.PerSecond:0} | {m.P50:0.0} | {m.P95:0.0} | {m.P99:0.0} | {m.Errors} | {m.Bytes:N0} | {m.PerSecond / bare.PerSecond:0.00} | {(growth is { } g ? g.ToString("0.00", CultureInfo.InvariantCulture) + " ×" : "")} |"));

    private async Task PublishAsync()
    {
        var info = new ProcessStartInfo("dotnet") { ArgumentList = { "publish", ProjectPath(), "-c", "Release", "-o", Path.Combine(_folder, "portal"), "-v", "q", "--nologo" } };
        await PortalProcess.RunAsync(info);
    }

    private async Task<SizeResult> MeasureSizeAsync(int filings)
    {
        Console.WriteLine($"{filings:N0} filings");
        var watch = Stopwatch.StartNew();
        await PortalProcess.RunAsync(Portal(filings, "Development", "seed-demo", "--cases", filings.ToString(CultureInfo.InvariantCulture)));
        watch.Stop();
        await using var portal = await PortalProcess.StartAsync(url => Portal(filings, "Production", "--urls", url), "/healthz/ready");
        var reads = new List<Measurement>();
        var scenarios = await Scenarios.OpenAsync(portal.Address, options.Clients);
        foreach (var (name, ask) in scenarios.Reads)
        {
            Console.WriteLine($"  {name}");
            reads.Add(await LoadLoop.RunAsync(name, options.Clients, options.Seconds, ask));
        }

        Console.WriteLine("  filing");
        var filing = await LoadLoop.RunAsync("a whole filing with 3 files", Math.Min(4, options.Clients), options.Seconds, scenarios.FileAsync);
        return new SizeResult(reads, filing, watch.Elapsed, portal.PeakMegabytes);
    }

    private async Task<Measurement> MeasureBareAsync(int bytes)
    {
        var self = Environment.ProcessPath!;
        var dll = typeof(BenchmarkRun).Assembly.Location;
        await using var bare = await PortalProcess.StartAsync(
            url =>
            {
                var info = new ProcessStartInfo(self) { UseShellExecute = false };
                if (Path.GetFileNameWithoutExtension(self) == "dotnet")
                {
                    info.ArgumentList.Add(dll);
                }

                foreach (var argument in (string[])["bare", url, bytes.ToString(CultureInfo.InvariantCulture)])
                {
                    info.ArgumentList.Add(argument);
                }

                return info;
            },
            "/");
        using var client = new HttpClient { BaseAddress = bare.Address };
        return await LoadLoop.RunAsync("bare MVC page", options.Clients, options.Seconds, async _ => (await client.GetByteArrayAsync("/")).Length);
    }

    private ProcessStartInfo Portal(int filings, string environment, params string[] arguments)
    {
        var info = new ProcessStartInfo("dotnet") { UseShellExecute = false, WorkingDirectory = Path.Combine(_folder, "portal") };
        info.ArgumentList.Add(Path.Combine(_folder, "portal", "GolmudCourt.Web.dll"));
        foreach (var argument in arguments)
        {
            info.ArgumentList.Add(argument);
        }

        info.Environment["ASPNETCORE_ENVIRONMENT"] = environment;
        info.Environment["Data__Root"] = Path.Combine(_folder, $"data-{filings}");
        info.Environment["Serilog__MinimumLevel__Default"] = "Warning";
        foreach (var limit in (string[])["Tools", "Accounts", "Codes"])
        {
            info.Environment[$"RateLimits__{limit}"] = "1000000";
        }

        return info;
    }

    private static string ProjectPath()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "GolmudCourt.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder?.FullName ?? throw new InvalidOperationException("Run it from a checkout."), "src", "GolmudCourt.Web");
    }

    private sealed record SizeResult(IReadOnlyList<Measurement> Reads, Measurement Filing, TimeSpan Seeding, double Memory)
    {
        public IEnumerable<Measurement> All => Reads.Append(Filing);
    }
}
