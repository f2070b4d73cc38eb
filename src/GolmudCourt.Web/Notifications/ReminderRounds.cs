using System.Globalization;
using GolmudCourt.Domain.Confirmation;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Journal;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Notifications;

/// <summary>
/// Reminds people of what they must do soon. Every round may look at the same matters again: a reminder is known by matter,
/// deadline and number of days, and is saved once. A round that was missed is made up for by the next.
/// </summary>
internal sealed partial class ReminderRounds(IServiceScopeFactory scopes, CourtClock clock, ILogger<ReminderRounds> log)
{
    private sealed record Reminder(ReminderKind Kind, string Part, DateOnly From, DateOnly Due, string Path, IReadOnlyCollection<long> People);

    /// <summary>One round.</summary>
    /// <returns>How many reminders were saved.</returns>
    public async Task<int> RunAsync(CancellationToken cancel = default)
    {
        var (today, last) = (clock.Today, clock.Today.AddDays(NoticeCatalogue.ReminderDays[^1]));
        var saved = 0;
        foreach (var id in await AskAsync(db => db.Filings
            .Where(f => (f.Status == FilingStatus.AwaitingCorrection || f.Status == FilingStatus.Docketed)
                && f.NextDue >= today && f.NextDue <= last)
            .OrderBy(f => f.Id).Select(f => f.Id).ToListAsync(cancel)))
        {
            saved += await TryAsync(db => FilingAsync(db, id, cancel), cancel);
        }

        var (now, until) = (clock.Now, clock.Now.AddDays(NoticeCatalogue.ReminderDays[^1] + 1));
        MediationStatus[] stepping = [MediationStatus.Choosing, MediationStatus.AwaitingMediator, MediationStatus.AwaitingSignatures];
        foreach (var id in await AskAsync(db => db.Mediations
            .Where(m => (stepping.Contains(m.Status) && m.NextDue >= today && m.NextDue <= last)
                || (m.Status == MediationStatus.AwaitingRespondent && m.Invitations.Any(i =>
                    i.AnsweredAt == null && i.ReplacedAt == null && i.LockedAt == null && i.ExpiresAt > now && i.ExpiresAt < until))
                || (m.Status == MediationStatus.Settled
                    && m.Performances.Any(p => p.Status == PerformanceStatus.Due && p.DueOn >= today && p.DueOn <= last)))
            .OrderBy(m => m.Id).Select(m => m.Id).ToListAsync(cancel)))
        {
            saved += await TryAsync(db => MediationAsync(db, id, cancel), cancel);
        }

        ConfirmationStatus[] waiting = [ConfirmationStatus.Draft, ConfirmationStatus.AwaitingMaterial, ConfirmationStatus.AwaitingSupplement];
        foreach (var id in await AskAsync(db => db.Confirmations
            .Where(a => waiting.Contains(a.Status) && a.NextDue >= today && a.NextDue <= last)
            .OrderBy(a => a.Id).Select(a => a.Id).ToListAsync(cancel)))
        {
            saved += await TryAsync(db => ConfirmationAsync(db, id, cancel), cancel);
        }

        return saved;
    }

    private async Task<int> FilingAsync(CourtDbContext db, long id, CancellationToken cancel)
    {
        var filing = await db.Filings.AsNoTracking().Include(f => f.Parties).Include(f => f.Corrections).Include(f => f.Receipts)
            .Include(f => f.Acceptance).Include(f => f.FeeNotice).AsSplitQuery().SingleAsync(f => f.Id == id, cancel);
        var due = filing.NextDue!.Value;
        var (kind, from) = filing.Status == FilingStatus.AwaitingCorrection
            ? (ReminderKind.Correction, filing.Corrections.MaxBy(c => c.Round)?.Deadline.From)
            : (ReminderKind.Fee, filing.FeeNotice?.Deadline.From);
        var people = await new NoticeRecipients(db, filing, cancel).OfAsync(NoticeAudience.Filers, null);
        var path = NoticeMatters.PathOf(filing, NoticeAudience.Filers, "");
        return await SaveAsync(db, filing, [new(kind, "", from ?? DateOnly.MinValue, due, path, people)], cancel);
    }

    private async Task<int> MediationAsync(CourtDbContext db, long id, CancellationToken cancel)
    {
        var mediation = await db.Mediations.AsNoTracking().Include(m => m.Parties).Include(m => m.Appointments).Include(m => m.Picks)
            .Include(m => m.CourtChoices).Include(m => m.Performances).Include(m => m.Invitations).AsSplitQuery().SingleAsync(m => m.Id == id, cancel);
        return await SaveAsync(db, mediation, await OfAsync(db, mediation, clock.Now, cancel), cancel);
    }

    private static async Task<IReadOnlyList<Reminder>> OfAsync(CourtDbContext db, Mediation mediation, DateTimeOffset at, CancellationToken cancel)
    {
        var recipients = new NoticeRecipients(db, mediation, cancel);
        var sides = await NoticeRecipients.SidesOfAsync(db, mediation, cancel);
        IReadOnlyCollection<long> Parties(Func<int, MediationPosition, bool> which) =>
            [.. sides.Where(s => which(s.Number, s.Position)).SelectMany(s => s.Accounts).Distinct()];
        Reminder To(NoticeAudience to, ReminderKind kind, string part, DateOnly from, DateOnly due, IReadOnlyCollection<long> people) =>
            new(kind, part, from, due, NoticeMatters.PathOf(mediation, to, ""), people);
        switch (mediation)
        {
            case { ChoiceIsOpen: true, StepDeadline: { } step }:
                return [To(NoticeAudience.Parties, ReminderKind.Choice, "", step.From, step.Due, Parties((_, side) => side != MediationPosition.ThirdParty
                    && !mediation.Picks.Any(p => p.Side == side) && !mediation.CourtChoices.Any(c => c.Side == side)))];
            case { Status: MediationStatus.AwaitingMediator, StepDeadline: { } step }:
                var called = await recipients.OfAsync(NoticeAudience.Mediator, null);
                return [To(NoticeAudience.Mediator, ReminderKind.Confirmation, "", step.From, step.Due, called)];
            case { Status: MediationStatus.AwaitingSignatures, NextDue: { } due }:
                var signed = await SignersAsync(db, mediation, cancel);
                bool Has(SignerKind kind, int? number) => signed.Contains((kind, number));
                Reminder Sign(NoticeAudience to, string part, IReadOnlyCollection<long> people) =>
                    To(to, ReminderKind.Signature, part, DateOnly.MinValue, due, people);
                var mediator = Has(SignerKind.Mediator, null) ? [] : await recipients.OfAsync(NoticeAudience.Mediator, null);
                var manager = Has(SignerKind.Organisation, null) ? [] : await recipients.OfAsync(NoticeAudience.Manager, null);
                return
                [
                    Sign(NoticeAudience.Parties, "", Parties((number, _) => !Has(SignerKind.Party, number))),
                    Sign(NoticeAudience.Mediator, "m", mediator),
                    Sign(NoticeAudience.Manager, "o", manager),
                ];
            case { Status: MediationStatus.AwaitingRespondent }:
                return [.. mediation.Invitations.Where(i => i.IsOpen(at)).Select(i => To(
                    NoticeAudience.Parties, ReminderKind.Invitation, i.Number.ToString(CultureInfo.InvariantCulture), DateOnly.FromDateTime(i.SentAt.DateTime),
                    DateOnly.FromDateTime(i.ExpiresAt.DateTime), Parties((number, _) => number == i.PartyNumber)))];
            case { Status: MediationStatus.Settled }:
                return [.. mediation.Performances.Where(p => p.Status == PerformanceStatus.Due).Select(p => To(
                    NoticeAudience.Parties, ReminderKind.Instalment, p.Number.ToString(CultureInfo.InvariantCulture), DateOnly.MinValue, p.DueOn,
                    Parties((number, _) => number == p.DebtorNumber)))];
            default:
                return [];
        }
    }

    // Who has signed, without the text that was signed.
    private static async Task<HashSet<(SignerKind Kind, int? Number)>> SignersAsync(CourtDbContext db, Mediation mediation, CancellationToken cancel)
    {
        var rows = await (from s in db.Set<AgreementSignature>().AsNoTracking()
                          join a in db.Set<Agreement>() on EF.Property<long>(s, "AgreementId") equals a.Id
                          where EF.Property<long>(a, "MediationId") == mediation.Id && a.Status == AgreementStatus.ForSignature && s.VoidedAt == null
                          select new { s.Kind, s.PartyNumber }).ToListAsync(cancel);
        return [.. rows.Select(r => (r.Kind, r.PartyNumber))];
    }

    private async Task<int> SaveAsync(CourtDbContext db, Matter matter, IEnumerable<Reminder> reminders, CancellationToken cancel)
    {
        // On the day a period begins its notice has just gone out.
        var today = clock.Today;
        var drafts = reminders.Where(r => r.From < today).SelectMany(r => Drafts(matter, r, today))
            .DistinctBy(d => (d.Notice.UserId, d.Notice.Source)).ToList();
        var (people, sources) = (drafts.Select(d => d.Notice.UserId).Distinct().ToList(), drafts.Select(d => d.Notice.Source).Distinct().ToList());
        var known = await db.Notices.Where(n => people.Contains(n.UserId) && sources.Contains(n.Source)).Select(n => new { n.UserId, n.Source }).ToListAsync(cancel);
        drafts.RemoveAll(d => known.Exists(k => k.UserId == d.Notice.UserId && k.Source == d.Notice.Source));
        var added = await NoticeWriter.AddAsync(db, drafts, cancel);
        await db.SaveChangesAsync(cancel);
        return added;
    }

    private IEnumerable<NoticeDraft> Drafts(Matter matter, Reminder reminder, DateOnly today)
    {
        var left = reminder.Due.DayNumber - today.DayNumber;
        return NoticeCatalogue.ReminderFor(left) is not { } days ? [] : reminder.People.Select(id => new NoticeDraft(new Notice
        {
            UserId = id,
            MatterKind = NoticeMatters.KindOf(matter),
            MatterKey = matter.Key,
            Path = reminder.Path,
            Group = NoticeGroup.Reminder,
            Text = NoticeCatalogue.Remind(reminder.Kind, NoticeMatters.NameOf(matter), reminder.Due, left),
            Source = string.Create(
                CultureInfo.InvariantCulture, $"reminder/{matter.Key:N}/{reminder.Kind}{reminder.Part}/{reminder.Due:yyyyMMdd}/{days}"),
            CreatedAt = clock.Now,
        }, Sms: true));
    }

    private async Task<T> AskAsync<T>(Func<CourtDbContext, Task<T>> ask)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await ask(scope.ServiceProvider.GetRequiredService<CourtDbContext>());
    }

    // One matter that cannot be done must not keep the others waiting; what another process saved first is saved.
    private async Task<int> TryAsync(Func<CourtDbContext, Task<int>> remind, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        try
        {
            return await AskAsync(remind);
        }
#pragma warning disable CA1031 // Whatever it is, it is logged, and the next round tries again.
        catch (Exception fault) when (fault is not OperationCanceledException)
#pragma warning restore CA1031
        {
            LogFailure(log, fault);
            return 0;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A reminder could not be saved; the next round tries again.")]
    private static partial void LogFailure(ILogger logger, Exception fault);
}
