using System.Diagnostics;
using Xunit;

namespace GolmudCourt.Web.Tests.Support;

/// <summary>The portal as a process of its own on the database of a host, for what only a real death shows.</summary>
internal sealed class PortalProcess : IDisposable
{
    private const string Listening = "Now listening on: ";

    private readonly Process _process;
    private readonly HttpClient _client;

    private PortalProcess(Process process, Uri address)
    {
        _process = process;
        _client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = address };
        Browser = new Browser(_client);
    }

    /// <summary>A browser before it, not signed in.</summary>
    public Browser Browser { get; }

    /// <summary>Starts it with these settings and reads from its log when and where it listens.</summary>
    public static async Task<PortalProcess> StartAsync(IEnumerable<KeyValuePair<string, string>> settings)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, WorkingDirectory = AppContext.BaseDirectory };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "GolmudCourt.Web.dll"));
        start.ArgumentList.Add("--urls");
        start.ArgumentList.Add("http://127.0.0.1:0");
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Test";
        foreach (var (key, value) in settings)
        {
            start.Environment[key.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        start.Environment["Serilog__MinimumLevel__Override__Microsoft.Hosting.Lifetime"] = "Information";
        var process = Process.Start(start)!;
        while (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            if (line.Split(Listening) is [_, var address])
            {
                _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null); // Or the process would stop at a full pipe.
                return new PortalProcess(process, new Uri(address));
            }
        }

        throw new InvalidOperationException("The portal ended while it started.");
    }

    /// <summary>Kills it as the system would: nothing is finished, nothing is flushed.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _client.Dispose();
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }
}
