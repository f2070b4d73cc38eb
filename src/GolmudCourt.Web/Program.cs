using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Hosting.Verbs;
using Serilog;

Logging.Begin();
try
{
    var builder = CourtHost.CreateBuilder(args);
    builder.AddPortal();

    await using var app = builder.Build();
    app.UsePortal();

    if (VerbLine.From(args) is { } verb)
    {
        return await verb.RunAsync(app);
    }

    await app.PrepareDataAsync();
    await app.RunAsync();
    return 0;
}
catch (HostAbortedException)
{
    // The migration tools stop the host once they have what they came for.
    return 0;
}
catch (Exception fault)
{
    Log.Fatal(fault, "The portal could not start");
    return 1;
}
finally
{
    await Log.CloseAndFlushAsync();
}
