namespace GolmudCourt.Web.Data.Seeding;
#pragma warning disable CA1822
internal sealed class DemoWorld { public Task SeedOnceAsync() => Task.CompletedTask; }
#pragma warning disable CA1822
internal sealed class DemoBulk { public Task SeedAsync(int c, TextWriter o) => Task.CompletedTask; }
