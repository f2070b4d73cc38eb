using System.Collections.Concurrent;
using System.Threading.Channels;
using GolmudCourt.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Roster.Imports;

/// <summary>The tables that wait to be checked or taken, and how far each is.</summary>
internal sealed class ImportQueue
{
    private readonly Channel<Guid> _waiting = Channel.CreateUnbounded<Guid>();
    private readonly ConcurrentDictionary<Guid, TaskCompletionSource> _running = new();
    private readonly ConcurrentDictionary<Guid, (int Done, int Total)> _progress = new();

    /// <summary>The tables, in turn.</summary>
    public ChannelReader<Guid> Waiting => _waiting.Reader;

    /// <summary>Puts one in.</summary>
    public void Add(Guid key)
    {
        _running.TryAdd(key, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        _waiting.Writer.TryWrite(key);
    }

    /// <summary>Completes when the table is through.</summary>
    public Task DoneAsync(Guid key) => _running.TryGetValue(key, out var done) ? done.Task : Task.CompletedTask;

    /// <summary>Says how far one is.</summary>
    public void Report(Guid key, int done, int total) => _progress[key] = (done, total);

    /// <summary>How far one is; null before the first report.</summary>
    public (int Done, int Total)? ProgressOf(Guid key) => _progress.TryGetValue(key, out var progress) ? progress : null;

    /// <summary>Says that one is through.</summary>
    public void Finish(Guid key)
    {
        _progress.TryRemove(key, out _);
        if (_running.TryRemove(key, out var done))
        {
            done.TrySetResult();
        }
    }
}

/// <summary>Works the tables off, one at a time, beside the requests.</summary>
internal sealed partial class ImportWorker(ImportQueue queue, IServiceScopeFactory scopes, ILogger<ImportWorker> logger) : BackgroundService
{
    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await ResumeAsync(stoppingToken);
        await foreach (var key in queue.Waiting.ReadAllAsync(stoppingToken))
        {
            try
            {
                await RunAsync(key, stoppingToken);
            }
            finally
            {
                queue.Finish(key);
            }
        }
    }

    private async Task RunAsync(Guid key, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var importer = scope.ServiceProvider.GetRequiredService<RosterImporter>();
        try
        {
            await importer.RunAsync(key, cancel);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // Whatever a broken file or a lost race brings, the page must say it and the next table must get its turn.
            LogFault(logger, key, fault);
            await importer.FailAsync(key, "表格没有读完：文件可能已经损坏，或者名册刚刚被别人更新。名册没有任何改动，请重新上传。");
        }
    }

    // What was under way when the portal stopped begins again; nothing of it was kept.
    private async Task ResumeAsync(CancellationToken cancel)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<CourtDbContext>();
            var open = await db.RosterImports.Where(i => i.Status == RosterImportStatus.Checking || i.Status == RosterImportStatus.Applying)
                .OrderBy(i => i.At).Select(i => i.Key).ToListAsync(cancel);
            open.ForEach(queue.Add);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            LogResume(logger, fault);
        }
    }

    [LoggerMessage(LogLevel.Error, "Roster import {Key} failed")]
    private static partial void LogFault(ILogger logger, Guid key, Exception fault);

    [LoggerMessage(LogLevel.Warning, "Open roster imports could not be read")]
    private static partial void LogResume(ILogger logger, Exception fault);
}
