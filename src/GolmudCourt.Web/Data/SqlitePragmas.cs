using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace GolmudCourt.Web.Data;

/// <summary>What every SQLite connection needs: write-ahead log, foreign keys, patience with another writer.</summary>
internal sealed class SqlitePragmas : DbConnectionInterceptor
{
    // NORMAL with a write-ahead log loses nothing when the program dies, and is a hundred times faster than FULL
    // under many writers; only a power cut may lose the last moments, never the consistency.
    private const string Pragmas =
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON; PRAGMA busy_timeout=10000; PRAGMA cache_size=-32000; PRAGMA mmap_size=268435456;";

    // A pool hands the same handle out again and again; it keeps what it was told the first time.
    private readonly ConditionalWeakTable<object, object> _told = [];

    /// <summary>It knows every handle of the process, so one is enough.</summary>
    public static SqlitePragmas Instance { get; } = new();

    /// <inheritdoc/>
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        if (connection is not SqliteConnection { Handle: { } handle } || !_told.TryAdd(handle, handle))
        {
            return;
        }

        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
    }

    /// <inheritdoc/>
    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        // SQLite has no asynchronous work to offer; pretending would only cost a task.
        ConnectionOpened(connection, eventData);
        return Task.CompletedTask;
    }
}
