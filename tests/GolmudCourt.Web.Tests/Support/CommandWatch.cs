using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace GolmudCourt.Web.Tests.Support;

/// <summary>Hears every command of one database.</summary>
internal sealed class CommandWatch : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly string _connection;
    private readonly ConcurrentQueue<string> _commands = new();
    private readonly ConcurrentBag<IDisposable> _subscriptions = [];

    private CommandWatch(string connection)
    {
        _connection = connection;
        _subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    /// <summary>The commands some work gives to the database of a host.</summary>
    public static async Task<IReadOnlyCollection<string>> CommandsOfAsync(PortalHost host, Func<Task> work)
    {
        using var watch = new CommandWatch(await host.DbAsync(db => Task.FromResult(db.Database.GetConnectionString()!)));
        await work();
        return watch._commands;
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
        {
            _subscriptions.Add(value.Subscribe(this));
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Key == RelationalEventId.CommandExecuted.Name && value.Value is CommandExecutedEventData data
            && data.Connection.ConnectionString == _connection)
        {
            _commands.Enqueue(data.Command.CommandText);
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose()
    {
        foreach (var subscription in _subscriptions)
        {
            subscription.Dispose();
        }
    }
}
