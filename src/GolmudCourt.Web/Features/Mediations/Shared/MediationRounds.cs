using GolmudCourt.Domain;
using GolmudCourt.Domain.Roster;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Mediations.Shared;

/// <summary>What one round did.</summary>
/// <param name="Mediations">In how many mediations something was due.</param>
/// <param name="Terms">How many terms on the roster had run out.</param>
/// <param name="Failed">How many could not be done; they are tried again in the next round.</param>
internal sealed record RoundResult(int Mediations, int Terms, int Failed);

/// <summary>Does what has fallen due in all mediations and on the roster, each matter in a scope and a save of its own.</summary>
internal sealed partial class MediationRounds(IServiceScopeFactory scopes, CourtClock clock, ILogger<MediationRounds> log)
{
    /// <summary>One round.</summary>
    public async Task<RoundResult> RunAsync(CancellationToken cancel = default)
    {
        var (now, today) = (clock.Now, clock.Today);
        var mediations = await AskAsync(db => db.Mediations.WithSomethingDue(db, now, today).Select(m => m.Id).ToListAsync(cancel));
        var mediators = await AskAsync(db => db.Mediators.Where(m => m.TermTo < today && (m.Status == RosterStatus.Admitted || m.Status == RosterStatus.Suspended))
            .Select(m => m.Id).ToListAsync(cancel));
        var organisations = await AskAsync(db => db.Organisations.Where(o => o.TermTo < today && (o.Status == RosterStatus.Admitted || o.Status == RosterStatus.Suspended))
            .Select(o => o.Id).ToListAsync(cancel));
        var failed = 0;
        foreach (var id in mediations)
        {
            failed += await TryAsync(async s =>
            {
                var mediation = await s.GetRequiredService<CourtDbContext>().Mediations.Where(m => m.Id == id).Whole().SingleAsync(cancel);
                await s.GetRequiredService<MediationDesk>().DoDueAsync(mediation);
            }, cancel);
        }

        foreach (var id in mediators)
        {
            failed += await TryAsync(s => ExpireAsync(s, db => db.Mediators.SingleAsync(m => m.Id == id, cancel)), cancel);
        }

        foreach (var id in organisations)
        {
            failed += await TryAsync(s => ExpireAsync(s, db => db.Organisations.SingleAsync(o => o.Id == id, cancel)), cancel);
        }

        return new RoundResult(mediations.Count, mediators.Count + organisations.Count, failed);
    }

    private async Task ExpireAsync<T>(IServiceProvider services, Func<CourtDbContext, Task<T>> find)
        where T : RosterEntry
    {
        var db = services.GetRequiredService<CourtDbContext>();
        (await find(db)).Expire(new Occasion(Actor.Portal, clock.Now, await services.GetRequiredService<CalendarStore>().CurrentAsync()));
        await db.SaveChangesAsync();
    }

    private async Task<T> AskAsync<T>(Func<CourtDbContext, Task<T>> ask)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await ask(scope.ServiceProvider.GetRequiredService<CourtDbContext>());
    }

    // One matter that cannot be done must not keep the others waiting; a lost race was done by the other.
    private async Task<int> TryAsync(Func<IServiceProvider, Task> act, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await act(scope.ServiceProvider);
            return 0;
        }
        catch (DbUpdateConcurrencyException)
        {
            return 0;
        }
#pragma warning disable CA1031 // Whatever it is, it is logged, and the next round tries again.
        catch (Exception fault) when (fault is not OperationCanceledException)
#pragma warning restore CA1031
        {
            LogFailure(log, fault);
            return 1;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A due act could not be done.")]
    private static partial void LogFailure(ILogger logger, Exception fault);
}

/// <summary>Makes the rounds while the portal runs.</summary>
internal sealed partial class MediationRoundsService(MediationRounds rounds, MediationSettings settings, TimeProvider time, ILogger<MediationRoundsService> log)
    : BackgroundService
{
    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (settings.RoundMinutes <= 0)
        {
            return;
        }

        using var timer = new PeriodicTimer(TimeSpan.FromMinutes(settings.RoundMinutes), time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await rounds.RunAsync(stoppingToken);
            }
#pragma warning disable CA1031 // The database may be away for a while; the rounds go on when it is back.
            catch (Exception fault) when (fault is not OperationCanceledException)
#pragma warning restore CA1031
            {
                LogFailure(log, fault);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A round could not be made.")]
    private static partial void LogFailure(ILogger logger, Exception fault);
}
