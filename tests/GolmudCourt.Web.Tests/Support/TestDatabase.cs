using GolmudCourt.Web.Data;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace GolmudCourt.Web.Tests.Support;

/// <summary>
/// The database and the folder of one test class. SQLite: a copy of a template that is migrated once per process.
/// SQL Server: a database of its own, migrated at start and dropped at the end.
/// </summary>
internal sealed class TestDatabase
{
    private static readonly Lazy<Task<string>> s_template = new(MakeTemplateAsync);

    private readonly string _folder = Directory.CreateTempSubdirectory("golmud-test-").FullName;

    /// <summary>The settings that lead a host here.</summary>
    public IReadOnlyDictionary<string, string> Settings => TestSettings.SqlServer is { } server
        ? new Dictionary<string, string>
        {
            ["Data:Root"] = _folder,
            ["Database:Provider"] = "SqlServer",
            ["Database:MigrateOnStart"] = "true",
            ["ConnectionStrings:Court"] = new SqlConnectionStringBuilder(server) { InitialCatalog = Path.GetFileName(_folder) }.ToString(),
        }
        : new Dictionary<string, string>
        {
            ["Data:Root"] = _folder,
            ["Database:Provider"] = "Sqlite",
            ["Database:MigrateOnStart"] = "false",
            ["ConnectionStrings:Court"] = new SqliteConnectionStringBuilder { DataSource = File("court.db") }.ToString(),
        };

    /// <summary>Puts the template in place.</summary>
    public async Task PrepareAsync()
    {
        if (TestSettings.SqlServer is null)
        {
            System.IO.File.Copy(await s_template.Value, File("court.db"));
        }
    }

    /// <summary>Drops the database of a server, or lets go of the file.</summary>
    public async Task DropAsync(IServiceProvider services)
    {
        if (TestSettings.SqlServer is null)
        {
            using var connection = new SqliteConnection(Settings["ConnectionStrings:Court"]);
            SqliteConnection.ClearPool(connection);
            return;
        }

        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<CourtDbContext>().Database.EnsureDeletedAsync();
    }

    /// <summary>Removes the folder.</summary>
    public void DeleteFolder()
    {
        try
        {
            Directory.Delete(_folder, recursive: true);
        }
        catch (IOException)
        {
            // A file still held, on Windows; the system clears its temporary folder itself.
        }
    }

    private string File(string name) => Path.Combine(_folder, name);

    // Unpooled, so that the last connection to close writes the log back and leaves one whole file.
    private static async Task<string> MakeTemplateAsync()
    {
        var folder = Directory.CreateTempSubdirectory("golmud-template-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        var file = Path.Combine(folder, "template.db");
        await using var factory = new TemplateFactory(folder, file);
        try
        {
            _ = factory.Server;
        }
        catch (ObjectDisposedException fault)
        {
            throw new InvalidOperationException(
                "The portal stopped while it migrated the template; the line FTL above says why. Most often the model changed and the migrations did not.", fault);
        }

        return file;
    }

    private sealed class TemplateFactory(string folder, string file) : WebApplicationFactory<Program>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            foreach (var (key, value) in TestSettings.Common)
            {
                builder.UseSetting(key, value);
            }

            builder.UseSetting("Data:Root", folder);
            builder.UseSetting("Database:Provider", "Sqlite");
            builder.UseSetting("Database:MigrateOnStart", "true");
            builder.UseSetting("ConnectionStrings:Court", new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
            builder.UseEnvironment("Test");
        }
    }
}
