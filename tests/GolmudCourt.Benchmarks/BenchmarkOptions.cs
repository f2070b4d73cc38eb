using System.Globalization;

namespace GolmudCourt.Benchmarks;

/// <summary>How much to measure. The defaults are the ones behind <c>docs/quality.md</c>.</summary>
internal sealed record BenchmarkOptions(int Small, int Large, int Seconds, int Clients)
{
    public static BenchmarkOptions Read(string[] args)
    {
        int Value(string name, int otherwise)
        {
            var at = Array.IndexOf(args, name);
            return at >= 0 && at + 1 < args.Length ? int.Parse(args[at + 1], CultureInfo.InvariantCulture) : otherwise;
        }

        // Every loop is bounded; a mistyped number must not load this machine for hours.
        return new(
            Math.Clamp(Value("--small", 1_000), 100, 1_000_000),
            Math.Clamp(Value("--large", 100_000), 100, 1_000_000),
            Math.Clamp(Value("--seconds", 10), 1, 60),
            Math.Clamp(Value("--clients", 8), 1, 64));
    }
}
