using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using Xunit;

namespace GolmudCourt.Web.Tests.Support;

/// <summary>The portal as a process of its own on the database of a host, for what only a real death shows.</summary>
internal sealed class PortalProcess : IDisposable
{
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

    /// <summary>Starts it with these settings and waits until it answers.</summary>
    public static async Task<PortalProcess> StartAsync(IEnumerable<KeyValuePair<string, string>> settings)
    {
        var address = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{FreePort()}"));
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = AppContext.BaseDirectory };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "GolmudCourt.Web.dll"));
        start.ArgumentList.Add("--urls");
        start.ArgumentList.Add(address.ToString());
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Test";
        foreach (var (key, value) in settings)
        {
            start.Environment[key.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        var process = Process.Start(start)!;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var portal = new PortalProcess(process, address);
        while (!await portal.AnswersAsync())
        {
            Assert.False(process.HasExited, "The portal ended while it started.");
            await Task.Delay(TimeSpan.FromMilliseconds(200), TestContext.Current.CancellationToken);
        }

        return portal;
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

    private async Task<bool> AnswersAsync()
    {
        try
        {
            using var answer = await _client.GetAsync(new Uri("/healthz/ready", UriKind.Relative), TestContext.Current.CancellationToken);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        return ((System.Net.IPEndPoint)listener.LocalEndpoint).Port;
    }
}
