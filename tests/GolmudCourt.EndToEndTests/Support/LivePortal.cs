using GolmudCourt.Web.Data.Seeding;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Xunit;

[assembly: AssemblyFixture(typeof(GolmudCourt.EndToEndTests.Support.LivePortal))]

namespace GolmudCourt.EndToEndTests.Support;

/// <summary>The portal as a new user gets it (Development, demo world), listening on a free port, and a real browser before it.</summary>
public sealed class LivePortal : IAsyncLifetime
{
    private static readonly string[] s_browsers = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
    private readonly string _folder = Directory.CreateTempSubdirectory("golmud-e2e-").FullName;
    private readonly Factory _factory;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public LivePortal() => _factory = new Factory(_folder, Clock);

    /// <summary>The browser program, or null where none is installed.</summary>
    public static string? BrowserPath { get; } = Array.Find(s_browsers, File.Exists);

    /// <summary>The portal's clock: the machine's, which a journey may put forward.</summary>
    public ForwardClock Clock { get; } = new();

    /// <summary>Where the portal listens.</summary>
    public Uri Address { get; private set; } = null!;

    /// <summary>The password of the demo accounts.</summary>
    public static string Password => DemoAccounts.Password;

    public async ValueTask InitializeAsync()
    {
        if (BrowserPath is null)
        {
            return;
        }

        _factory.UseKestrel(0);
        _factory.StartServer();
        Address = _factory.ClientOptions.BaseAddress;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = BrowserPath,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>A browser window of its own. Skips the test by name where no browser is installed.</summary>
    /// <param name="width">Width in CSS pixels: 360 for a phone, 1280 for a desk.</param>
    /// <param name="scripts">Whether JavaScript runs.</param>
    public async Task<Visitor> VisitAsync(int width = 1280, bool scripts = true)
    {
        Assert.SkipWhen(_browser is null, "no browser installed: chromium");
        var context = await _browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Address.ToString(),
            ViewportSize = new ViewportSize { Width = width, Height = width < 600 ? 780 : 900 },
            JavaScriptEnabled = scripts,
            Locale = "zh-CN",
        });
        context.SetDefaultTimeout(20_000);
        return new Visitor(context, await context.NewPageAsync(), scripts);
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        await _factory.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private sealed class Factory(string folder, TimeProvider clock) : WebApplicationFactory<Program>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.UseEnvironment("Development");
            builder.UseSetting("Data:Root", folder);
            builder.UseSetting("RateLimits:Tools", "100000");
            builder.UseSetting("RateLimits:Accounts", "100000");
            builder.UseSetting("RateLimits:Codes", "100000");
            builder.UseSetting("Serilog:MinimumLevel:Default", "Warning");
            builder.ConfigureTestServices(services => services.AddSingleton(clock));
        }
    }
}
