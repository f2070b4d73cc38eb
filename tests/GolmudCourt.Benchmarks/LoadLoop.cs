using System.Collections.Concurrent;
using System.Diagnostics;

namespace GolmudCourt.Benchmarks;

/// <summary>What a bounded loop of requests measured.</summary>
/// <param name="Name">The page or journey.</param>
/// <param name="PerSecond">Answers a second.</param>
/// <param name="P50">Median, milliseconds.</param>
/// <param name="P95">95th percentile, milliseconds.</param>
/// <param name="P99">99th percentile, milliseconds.</param>
/// <param name="Errors">Answers that were not what they should be.</param>
/// <param name="Bytes">Size of one answer.</param>
internal sealed record Measurement(string Name, double PerSecond, double P50, double P95, double P99, int Errors, int Bytes);

/// <summary>Asks the same thing from several clients at once, for a bounded time, on this machine only.</summary>
internal static class LoadLoop
{
    public static async Task<Measurement> RunAsync(string name, int clients, int seconds, Func<int, Task<int>> ask)
    {
        // A warm-up of its own, long enough for the compiler's second look: what is measured is the running portal, not its first minute.
        await ForAsync(clients, TimeSpan.FromSeconds(Math.Max(3, seconds)), ask, [], []);
        var times = new ConcurrentBag<double>();
        var faults = new ConcurrentBag<string>();
        var watch = Stopwatch.StartNew();
        var bytes = await ForAsync(clients, TimeSpan.FromSeconds(seconds), ask, times, faults);
        var elapsed = watch.Elapsed.TotalSeconds;
        foreach (var fault in faults.Distinct().Take(3))
        {
            await Console.Error.WriteLineAsync($"  {name}: {fault}");
        }

        var sorted = times.Order().ToArray();
        double At(double part) => sorted.Length == 0 ? double.NaN : sorted[Math.Min(sorted.Length - 1, (int)(sorted.Length * part))];
        return new(name, sorted.Length / elapsed, At(0.50), At(0.95), At(0.99), faults.Count, bytes);
    }

    private static async Task<int> ForAsync(int clients, TimeSpan time, Func<int, Task<int>> ask, ConcurrentBag<double> times, ConcurrentBag<string> faults)
    {
        var bytes = 0;
        var end = Stopwatch.GetTimestamp() + (long)(time.TotalSeconds * Stopwatch.Frequency);
        await Task.WhenAll(Enumerable.Range(0, clients).Select(client => Task.Run(async () =>
        {
            while (Stopwatch.GetTimestamp() < end)
            {
                var start = Stopwatch.GetTimestamp();
                try
                {
                    bytes = await ask(client);
                    times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                }
                catch (Exception fault) when (fault is HttpRequestException or InvalidOperationException or TaskCanceledException)
                {
                    faults.Add(fault.Message);
                }
            }
        })));
        return bytes;
    }
}
