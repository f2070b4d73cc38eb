using System.Globalization;
using GolmudCourt.Benchmarks;

// One command measures everything:
//   dotnet run -c Release --project tests/GolmudCourt.Benchmarks [-- --small 1000 --large 100000 --seconds 10 --clients 8]
if (args is ["bare", var url, var size])
{
    await BarePage.ServeAsync(url, int.Parse(size, CultureInfo.InvariantCulture));
    return 0;
}

var options = BenchmarkOptions.Read(args);
await using var run = new BenchmarkRun(options);
return await run.MeasureAsync(Console.Out);
