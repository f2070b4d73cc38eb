using GolmudCourt.Web.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Hosting;

/// <summary>Chooses the database by <c>Database:Provider</c>: <c>Sqlite</c> (default) or <c>SqlServer</c>.</summary>
internal static class DatabaseSetup
{
    /// <summary>The name of the connection string.</summary>
    public const string ConnectionName = "Court";

    /// <summary>Registers the one context the app asks for.</summary>
    public static void AddCourtDatabase(this IServiceCollection services, IConfiguration configuration, DataFolders folders)
    {
        var connection = configuration.GetConnectionString(ConnectionName);
        switch (ProviderOf(configuration))
        {
            case "Sqlite":
                services.AddDbContext<CourtDbContext, SqliteCourtDbContext>(options => UseSqlite(options, connection ?? DefaultSqlite(folders)));
                break;
            case "SqlServer":
                services.AddDbContext<CourtDbContext, SqlServerCourtDbContext>(options => options.UseSqlServer(
                    connection ?? throw new InvalidOperationException("SqlServer needs ConnectionStrings:Court.")));
                break;
            case var other:
                throw new InvalidOperationException($"Database:Provider is '{other}'; it can be Sqlite or SqlServer.");
        }
    }

    /// <summary>Whether migrations run at start: by default for the embedded database only.</summary>
    public static bool MigratesOnStart(IConfiguration configuration) =>
        configuration.GetValue<bool?>("Database:MigrateOnStart") ?? ProviderOf(configuration) == "Sqlite";

    private static string ProviderOf(IConfiguration configuration) => configuration["Database:Provider"] ?? "Sqlite";

    private static void UseSqlite(DbContextOptionsBuilder options, string connection) =>
        options.UseSqlite(connection).AddInterceptors(SqlitePragmas.Instance);

    private static string DefaultSqlite(DataFolders folders) =>
        new SqliteConnectionStringBuilder { DataSource = Path.Combine(folders.Root, "court.db") }.ToString();
}
