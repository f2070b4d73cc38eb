using GolmudCourt.Web.Data;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace GolmudCourt.Web.Tests.Support;

/// <summary>
/// The whole portal, started for one test class with its own folder, its own database and its own clock. Take it as
/// <c>IClassFixture&lt;PortalHost&gt;</c>; see docs/testing.md.
/// </summary>
public class PortalHost : IAsyncLifetime
{
    private readonly TestDatabase _database = new();
    private readonly Factory _factory;

    static PortalHost() => ThreadPool.SetMinThreads(64, 64); // SQLite blocks the thread it works on.

    public PortalHost() => _factory = new Factory(this);

    /// <summary>The clock of the host.</summary>
    public TestClock Clock { get; } = new();

    /// <summary>The services of the host; take scoped ones through <see cref="InScopeAsync{T}"/>.</summary>
    public IServiceProvider Services => _factory.Services;

    /// <summary>Opens accounts.</summary>
    public Accounts Accounts => new(this);

    /// <summary>Makes filings in every state.</summary>
    public Given Given => new(this);

    /// <summary>Settings that differ from those of every test host; override in a fixture of one class.</summary>
    protected virtual IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string>();

    /// <summary>The settings of a process of its own on the database of this host.</summary>
    internal IEnumerable<KeyValuePair<string, string>> ProcessSettings => TestSettings.Common.Concat(_database.Settings).Concat(Settings);

    /// <summary>Services put in place of the portal's own; override in a fixture of one class.</summary>
    protected virtual void Replace(IServiceCollection services)
    {
    }

    /// <summary>A browser with no cookies yet.</summary>
    public Browser NewBrowser() => new(_factory.CreateClient(new WebApplicationFactoryClientOptions
    {
        AllowAutoRedirect = false,
        HandleCookies = true,
        BaseAddress = new Uri("http://localhost"),
    }));

    /// <summary>A browser in which a person has signed in.</summary>
    public async Task<Browser> BrowserOfAsync(Person person)
    {
        var browser = NewBrowser();
        await browser.SignInAsync(person);
        return browser;
    }

    /// <summary>Does something with the services of a scope of its own.</summary>
    public async Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = Services.CreateAsyncScope();
        return await work(scope.ServiceProvider);
    }

    /// <summary>Does something with the services of a scope of its own.</summary>
    public Task InScopeAsync(Func<IServiceProvider, Task> work) => InScopeAsync(async services =>
    {
        await work(services);
        return true;
    });

    /// <summary>Asks the database, as it is now.</summary>
    internal Task<T> DbAsync<T>(Func<CourtDbContext, Task<T>> ask) =>
        InScopeAsync(services => ask(services.GetRequiredService<CourtDbContext>()));

    /// <summary>The journal of a matter, in order, as <c>Act From→To</c> with its sentence and reason.</summary>
    internal Task<List<Domain.Journal.JournalEntry>> JournalOfAsync(Guid key) =>
        DbAsync(db => db.Journal.AsNoTracking().Where(e => e.MatterKey == key).OrderBy(e => e.Sequence).ToListAsync());

    public async ValueTask InitializeAsync()
    {
        await _database.PrepareAsync();
        _ = _factory.Server; // Starts the portal here, where a failure names this class.
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await _database.DropAsync(Services);
        await _factory.DisposeAsync();
        _database.DeleteFolder();
    }

    private sealed class Factory(PortalHost owner) : WebApplicationFactory<Program>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            foreach (var (key, value) in TestSettings.Common.Concat(owner._database.Settings).Concat(owner.Settings))
            {
                builder.UseSetting(key, value);
            }

            builder.UseEnvironment("Test");
            builder.ConfigureTestServices(services =>
            {
                services.Replace(ServiceDescriptor.Singleton<TimeProvider>(owner.Clock));
                services.AddSingleton<IStartupFilter, TestSignIn>();

                // EF builds its model and compiles its queries once for all hosts that log alike, instead of once a host.
                services.ConfigureDbContext<SqliteCourtDbContext>(options => options.UseLoggerFactory(NullLoggerFactory.Instance));
                services.ConfigureDbContext<SqlServerCourtDbContext>(options => options.UseLoggerFactory(NullLoggerFactory.Instance));
                owner.Replace(services);
            });
        }
    }
}
