using GolmudCourt.Domain;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Notifications;

/// <summary>What one round did.</summary>
internal sealed record DispatchResult(int Sent, int Postponed, int Failed, int Dropped);

/// <summary>
/// Sends what is due. A delivery is first claimed by one update, so that of two dispatchers only one has it; what a killed one
/// held is free again when its time is up. A message may so go out twice, always under the same key, and is never lost.
/// </summary>
internal sealed partial class NoticeDispatcher(
    IServiceScopeFactory scopes, CourtClock clock, NoticeSettings settings, ISmsGateway sms, IMailSender mail, CourtSettings court,
    ServiceOutcomes outcomes, ILogger<NoticeDispatcher> log)
{
    private static readonly TimeSpan s_reserve = TimeSpan.FromMinutes(1);

    /// <summary>One round over all channels.</summary>
    public async Task<DispatchResult> RunAsync(CancellationToken cancel = default)
    {
        var counted = new Dictionary<Outcome, int>();
        foreach (var channel in Enum.GetValues<NoticeChannel>())
        {
            if (!IsOpen(channel))
            {
                Count(counted, Outcome.Dropped, await DropAllAsync(channel, cancel));
                Count(counted, Outcome.Failed, await outcomes.FailAllAsync(channel, cancel));
                continue;
            }

            while (!IsWaiting(channel) && await ClaimAsync(channel, cancel) is { Count: > 0 } claimed)
            {
                if (!await SendAllAsync(claimed, counted, cancel))
                {
                    break;
                }
            }
        }

        int Of(Outcome outcome) => counted.GetValueOrDefault(outcome);
        return new(Of(Outcome.Sent), Of(Outcome.Postponed), Of(Outcome.Failed), Of(Outcome.Dropped));
    }

    private enum Outcome
    {
        Sent,
        Postponed,
        Failed,
        Dropped,
    }

    private sealed record Claimed(
        long Id, Guid Key, Guid Claim, NoticeChannel Channel, int Attempts, DateTimeOffset CreatedAt, DateTimeOffset Until,
        long NoticeId, NoticeGroup Group, string Text, string? Mobile, string? MailAddress, bool IsService = false);

    private bool IsOpen(NoticeChannel channel) => channel == NoticeChannel.Mail ? mail.IsOpen : sms.IsOpen;

    private bool IsWaiting(NoticeChannel channel) => channel == NoticeChannel.Sms && settings.IsQuiet(clock.Now);

    /// <summary>Takes some that are due. The update asks again whether they are free: of two at once the second finds none.</summary>
    private Task<List<Claimed>> ClaimAsync(NoticeChannel channel, CancellationToken cancel) => InScopeAsync<List<Claimed>>(async db =>
    {
        var (now, claim) = (clock.Now, (Guid?)Guid.NewGuid());
        DateTimeOffset? until = now.AddMinutes(settings.ClaimMinutes);
        var due = db.NoticeDeliveries.Where(d => d.State == DeliveryState.Waiting && d.Channel == channel && d.NextAttemptAt <= now
            && (d.ClaimedUntil == null || d.ClaimedUntil <= now));
        var ids = await due.OrderBy(d => d.NextAttemptAt).ThenBy(d => d.Id).Take(settings.Batch).Select(d => d.Id).ToListAsync(cancel);
        if (ids.Count == 0 || await due.Where(d => ids.Contains(d.Id)).ExecuteUpdateAsync(
            s => s.SetProperty(d => d.ClaimKey, claim).SetProperty(d => d.ClaimedUntil, until), cancel) == 0)
        {
            return [];
        }

        var served = await db.NoticeDeliveries.AsNoTracking().Where(d => d.ClaimKey == claim && d.Service != null).OrderBy(d => d.NextAttemptAt).ThenBy(d => d.Id)
            .Select(d => new { d.Id, d.Key, d.Channel, d.Attempts, d.CreatedAt, d.Service!.To, d.Service.Text }).ToListAsync(cancel);
        var told = await (from d in db.NoticeDeliveries.AsNoTracking()
                          join n in db.Notices on d.NoticeId equals n.Id
                          join u in db.Users on n.UserId equals u.Id
                          where d.ClaimKey == claim
                          orderby d.NextAttemptAt, d.Id
                          select new Claimed(d.Id, d.Key, claim.Value, d.Channel, d.Attempts, d.CreatedAt, until.Value, n.Id, n.Group, n.Text,
                              u.MobileConfirmedAt == null ? null : u.Mobile, u.MailConfirmedAt == null ? null : u.MailAddress, false)).ToListAsync(cancel);
        return
        [
            .. served.Select(d => new Claimed(
                d.Id, d.Key, claim.Value, d.Channel, d.Attempts, d.CreatedAt, until.Value, 0, NoticeGroup.Service, d.Text ?? "", d.To, d.To, IsService: true)),
            .. told,
        ];
    });

    /// <summary>Sends what was claimed, in order.</summary>
    /// <returns>False when the channel is down, so that no more is taken this round.</returns>
    private async Task<bool> SendAllAsync(List<Claimed> claimed, Dictionary<Outcome, int> counted, CancellationToken cancel)
    {
        for (var i = 0; i < claimed.Count; i++)
        {
            // What cannot be sent while it is surely held is left to the next claim.
            if (clock.Now + s_reserve >= claimed[i].Until || IsWaiting(claimed[i].Channel))
            {
                await ReleaseAsync(claimed.Skip(i), cancel);
                return false;
            }

            var (outcome, isDown) = await SendAsync(claimed[i], cancel);
            Count(counted, outcome, 1);
            if (isDown)
            {
                await ReleaseAsync(claimed.Skip(i + 1), cancel);
                return false;
            }
        }

        return true;
    }

    private async Task<(Outcome Outcome, bool IsDown)> SendAsync(Claimed delivery, CancellationToken cancel)
    {
        try
        {
            if (!await HandOverAsync(delivery, cancel))
            {
                await CloseAsync(delivery, DeliveryState.Dropped, "no address");
                return (Outcome.Dropped, false);
            }

            await CloseAsync(delivery, DeliveryState.Sent, null);
            return (Outcome.Sent, false);
        }
        catch (Exception fault) when (fault is DeliveryFault or RuleViolation)
        {
            var known = fault as DeliveryFault ?? new DeliveryFault("refused", fault);
            LogFault(log, delivery.Id, delivery.Channel, known.Message);
            if (known.IsForGood || clock.Now - delivery.CreatedAt >= TimeSpan.FromHours(settings.GiveUpAfterHours))
            {
                await CloseAsync(delivery, DeliveryState.Failed, known.Message);
                return (Outcome.Failed, known.IsOfChannel);
            }

            await PostponeAsync(delivery, known.Message);
            return (Outcome.Postponed, known.IsOfChannel);
        }
    }

    private async Task<bool> HandOverAsync(Claimed delivery, CancellationToken cancel)
    {
        switch (delivery)
        {
            case { IsService: true, Channel: NoticeChannel.Mail, MailAddress: { } served }:
                await mail.SendAsync(NoticeWords.ServiceLetterOf(served, delivery.Text, delivery.Key, court), cancel);
                return true;
            case { IsService: true, Mobile: { } served }:
                await sms.SendAsync(served, delivery.Text, delivery.Key, cancel);
                return true;
            case { Channel: NoticeChannel.Mail, MailAddress: { } address }:
                var letter = NoticeWords.LetterOf(address, delivery.Group, delivery.Text, delivery.NoticeId, delivery.Key, court, settings);
                await mail.SendAsync(letter, cancel);
                return true;
            case { Channel: NoticeChannel.Sms, Mobile: { } mobile }:
                await sms.SendAsync(mobile, NoticeWords.SmsOf(delivery.Text, court), delivery.Key, cancel);
                return true;
            default:
                return false;
        }
    }

    // The marks are made even when the portal is asked to stop: what went out should not go out again.
    private Task<int> CloseAsync(Claimed delivery, DeliveryState state, string? error) => delivery.IsService
        ? outcomes.CloseAsync(delivery.Id, delivery.Claim, state, error)
        : CloseNoticeAsync(delivery, state, error);

    private Task<int> CloseNoticeAsync(Claimed delivery, DeliveryState state, string? error) => InScopeAsync(db =>
    {
        DateTimeOffset? sent = state == DeliveryState.Sent ? clock.Now : null;
        return Own(db, delivery).ExecuteUpdateAsync(s => s
            .SetProperty(d => d.State, state).SetProperty(d => d.SentAt, sent).SetProperty(d => d.LastError, error)
            .SetProperty(d => d.Attempts, d => d.Attempts + 1)
            .SetProperty(d => d.ClaimKey, (Guid?)null).SetProperty(d => d.ClaimedUntil, (DateTimeOffset?)null));
    });

    private Task<int> PostponeAsync(Claimed delivery, string error) => InScopeAsync(db =>
    {
        var next = clock.Now + settings.WaitAfter(delivery.Attempts + 1);
        return Own(db, delivery).ExecuteUpdateAsync(s => s
            .SetProperty(d => d.NextAttemptAt, next).SetProperty(d => d.LastError, error).SetProperty(d => d.Attempts, d => d.Attempts + 1)
            .SetProperty(d => d.ClaimKey, (Guid?)null).SetProperty(d => d.ClaimedUntil, (DateTimeOffset?)null));
    });

    private Task<int> ReleaseAsync(IEnumerable<Claimed> claimed, CancellationToken cancel)
    {
        var ids = claimed.Select(c => c.Id).ToList();
        var claim = claimed.FirstOrDefault()?.Claim;
        return ids.Count == 0 ? Task.FromResult(0) : InScopeAsync(db => db.NoticeDeliveries.Where(d => ids.Contains(d.Id) && d.ClaimKey == claim)
            .ExecuteUpdateAsync(s => s.SetProperty(d => d.ClaimKey, (Guid?)null).SetProperty(d => d.ClaimedUntil, (DateTimeOffset?)null), cancel));
    }

    // A letter kept until a server is connected, months later, would help nobody.
    private Task<int> DropAllAsync(NoticeChannel channel, CancellationToken cancel) => InScopeAsync(db =>
        db.NoticeDeliveries.Where(d => d.State == DeliveryState.Waiting && d.Channel == channel && d.NoticeId != null)
            .ExecuteUpdateAsync(s => s.SetProperty(d => d.State, DeliveryState.Dropped).SetProperty(d => d.LastError, "not connected"), cancel));

    // Only what is still held: where the claim ran out, another has it and its word counts.
    private static IQueryable<NoticeDelivery> Own(CourtDbContext db, Claimed delivery) =>
        db.NoticeDeliveries.Where(d => d.Id == delivery.Id && d.ClaimKey == delivery.Claim && d.State == DeliveryState.Waiting);

    private async Task<T> InScopeAsync<T>(Func<CourtDbContext, Task<T>> work)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<CourtDbContext>());
    }

    private static void Count(Dictionary<Outcome, int> counted, Outcome outcome, int more) =>
        counted[outcome] = counted.GetValueOrDefault(outcome) + more;

    [LoggerMessage(Level = LogLevel.Warning, Message = "Delivery {Delivery} by {Channel} was not taken: {Code}.")]
    private static partial void LogFault(ILogger logger, long delivery, NoticeChannel channel, string code);
}
