using GolmudCourt.Domain.Confirmation;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Journal;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Domain.Roster;
using GolmudCourt.Domain.Service;
using GolmudCourt.Domain.Triage;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Data.Protection;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Notifications;

/// <summary>Finds the accounts behind an audience of one matter. Parts that were not loaded for the act are asked for once.</summary>
internal sealed class NoticeRecipients(CourtDbContext db, Matter matter, CancellationToken cancel)
{
    private List<Side>? _sides;
    private List<Seat>? _seats;

    /// <summary>The accounts of an audience.</summary>
    /// <param name="audience">Who is meant.</param>
    /// <param name="actorId">Who acted, to know the other side.</param>
    public async Task<IReadOnlyCollection<long>> OfAsync(NoticeAudience audience, long? actorId) => (matter, audience) switch
    {
        (Filing filing, NoticeAudience.Filers) => await FilersAsync(filing),
        (Mediation mediation, NoticeAudience.Mediator) => One((await SeatsAsync(mediation)).Find(s => !s.Ended)?.UserId),
        (Mediation mediation, NoticeAudience.FormerMediator) => One((await SeatsAsync(mediation)).LastOrDefault(s => s.Ended)?.UserId),
        (Mediation mediation, NoticeAudience.Manager) => await ManagerAsync(mediation),
        (Mediation mediation, _) => [.. (await PartiesAsync(mediation, audience, actorId)).SelectMany(s => s.Accounts).Distinct()],
        (ConfirmationApplication confirmation, NoticeAudience.Judge) => One(await JudgeAsync(confirmation)),
        (ConfirmationApplication confirmation, _) => await ApplicantsAsync(confirmation, audience, actorId),
        (PaymentOrder order, NoticeAudience.Filers) => One(order.OwnerId),
        (PaymentOrder order, _) => await DebtorAsync(order),
        (ServiceRecord service, _) => One(service.RecipientUserId),
        (RosterMediator mediator, NoticeAudience.ListedManager) => await ManagerOfAsync(mediator.OrganisationId),
        (RosterMediator mediator, _) => One(mediator.UserId),
        (RosterOrganisation organisation, _) => One(organisation.ManagerUserId),
        (RosterComplaint complaint, _) => One(complaint.ComplainantId),
        (TrainingSession training, _) => await EnrolledAsync(training, audience),
        _ => [],
    };

    /// <summary>The parties of a mediation and their accounts, for reminders.</summary>
    public static async Task<IReadOnlyList<(int Number, MediationPosition Position, IReadOnlyList<long> Accounts)>> SidesOfAsync(
        CourtDbContext db, Mediation mediation, CancellationToken cancel) =>
        [.. (await new NoticeRecipients(db, mediation, cancel).SidesAsync(mediation)).Select(s => (s.Number, s.Position, s.Accounts))];

    /// <summary>The parties of an application for confirmation and their accounts, for reminders.</summary>
    public static async Task<IReadOnlyList<(int Number, IReadOnlyList<long> Accounts)>> ApplicantsOfAsync(
        CourtDbContext db, ConfirmationApplication confirmation, CancellationToken cancel) =>
        [.. (await new NoticeRecipients(db, confirmation, cancel).ApplicantSidesAsync(confirmation)).Select(s => (s.Number, s.Accounts))];

    private static long[] One(long? id) => id is { } known ? [known] : [];

    private bool IsInHand<T>(Matter whole, string part, IReadOnlyCollection<T> items) =>
        items.Count > 0 || db.Entry(whole).State == EntityState.Added || db.Entry(whole).Collection(part).IsLoaded;

    private async Task<IReadOnlyCollection<long>> FilersAsync(Filing filing)
    {
        var plaintiffs = IsInHand(filing, nameof(Filing.Parties), filing.Parties)
            ? [.. filing.Parties.Where(p => p.Position == PartyPosition.Plaintiff && p.DocumentNumber is not null)
                .Select(p => db.Cipher.LookupKey(p.DocumentNumber!))]
            : await db.Set<FilingParty>().AsNoTracking()
                .Where(p => p.Position == PartyPosition.Plaintiff && EF.Property<long>(p, "FilingId") == filing.Id)
                .Select(p => EF.Property<string?>(p, ProtectedColumns.DocumentKey)!).Where(k => k != null).ToListAsync(cancel);
        var own = plaintiffs.Count == 0 ? [] : await db.Users.Where(u => plaintiffs.Contains(u.DocumentKey!)).Select(u => u.Id).ToListAsync(cancel);

        // What was registered at the counter is owned by the clerk who typed it; the clerk has a queue, not a notice.
        return filing.Channel == FilingChannel.Online ? [.. own.Append(filing.OwnerId).Distinct()] : own;
    }

    private async Task<IEnumerable<Side>> PartiesAsync(Mediation mediation, NoticeAudience audience, long? actorId)
    {
        var sides = await SidesAsync(mediation);
        var acting = sides.Where(s => actorId is { } id && s.Accounts.Contains(id)).Select(s => s.Position).ToHashSet();
        return audience switch
        {
            NoticeAudience.Applicants => sides.Where(s => s.Position == MediationPosition.Applicant),
            NoticeAudience.Respondents => sides.Where(s => s.Position != MediationPosition.Applicant),
            NoticeAudience.OtherSide => sides.Where(s => !acting.Contains(s.Position)),
            NoticeAudience.OfferParties => NumberedBy(Touched(mediation.Offers).SelectMany(o => new[] { o.FromPartyNumber, o.ToPartyNumber })),
            NoticeAudience.SessionParties => NumberedBy(Touched(mediation.Sessions).SelectMany(s => s.Attendance).Select(a => a.PartyNumber)),
            _ => sides,
        };

        IEnumerable<Side> NumberedBy(IEnumerable<int> numbers) => sides.Where(s => numbers.Contains(s.Number));
    }

    // What this save adds or changes. Looking at the state detects no changes anew: the save has done that already.
    private List<T> Touched<T>(IReadOnlyList<T> parts)
        where T : class => [.. parts.Where(p => db.Entry(p).State is EntityState.Added or EntityState.Modified)];

    private async Task<List<Side>> SidesAsync(Mediation mediation)
    {
        if (_sides is not null)
        {
            return _sides;
        }

        var rows = IsInHand(mediation, nameof(Mediation.Parties), mediation.Parties)
            ? [.. mediation.Parties.Select(p => new Row(
                p.Number, p.Position, p.UserId, p.AgentUserId, p.DocumentNumber is null ? null : db.Cipher.LookupKey(p.DocumentNumber)))]
            : await db.Set<MediationParty>().AsNoTracking().Where(p => EF.Property<long>(p, "MediationId") == mediation.Id)
                .Select(p => new Row(p.Number, p.Position, p.UserId, p.AgentUserId, EF.Property<string?>(p, ProtectedColumns.DocumentKey)))
                .ToListAsync(cancel);
        return _sides = await WithAccountsAsync(rows);
    }

    // Who has an account but has not opened the matter yet is known by the document they showed, as at the sign-in.
    private async Task<List<Side>> WithAccountsAsync(List<Row> rows)
    {
        var unclaimed = rows.Where(r => r.UserId is null && r.DocumentKey is not null).Select(r => r.DocumentKey!).ToList();
        var known = unclaimed.Count == 0 ? [] : await db.Users.Where(u => unclaimed.Contains(u.DocumentKey!))
            .Select(u => new { u.Id, u.DocumentKey }).ToListAsync(cancel);
        return [.. rows.Select(r => new Side(r.Number, r.Position,
            [.. new[] { r.UserId ?? known.Find(k => k.DocumentKey == r.DocumentKey)?.Id, r.AgentUserId }.OfType<long>().Distinct()]))];
    }

    private async Task<List<Seat>> SeatsAsync(Mediation mediation) =>
        _seats ??= IsInHand(mediation, nameof(Mediation.Appointments), mediation.Appointments)
            ? [.. mediation.Appointments.OrderBy(a => a.Number).Select(a => new Seat(a.MediatorUserId, a.OrganisationId, a.EndedAt != null))]
            : await db.Set<MediatorAppointment>().AsNoTracking().Where(a => EF.Property<long>(a, "MediationId") == mediation.Id)
                .OrderBy(a => a.Number).Select(a => new Seat(a.MediatorUserId, a.OrganisationId, a.EndedAt != null)).ToListAsync(cancel);

    private async Task<IReadOnlyCollection<long>> ManagerAsync(Mediation mediation)
    {
        var seats = await SeatsAsync(mediation);
        return await ManagerOfAsync((seats.Find(s => !s.Ended) ?? seats.LastOrDefault())?.OrganisationId);
    }

    private async Task<IReadOnlyCollection<long>> ManagerOfAsync(long? organisationId) => organisationId is not { } id ? []
        : One(await db.Organisations.Where(o => o.Id == id).Select(o => o.ManagerUserId).SingleOrDefaultAsync(cancel));

    private async Task<long?> JudgeAsync(ConfirmationApplication confirmation) => IsInHand(confirmation, nameof(confirmation.Judges), confirmation.Judges)
        ? confirmation.CurrentJudge()?.UserId
        : await db.Set<ConfirmationJudge>().AsNoTracking().Where(j => EF.Property<long>(j, "ConfirmationId") == confirmation.Id)
            .OrderByDescending(j => j.Number).Select(j => (long?)j.UserId).FirstOrDefaultAsync(cancel);

    private async Task<IReadOnlyCollection<long>> ApplicantsAsync(ConfirmationApplication confirmation, NoticeAudience audience, long? actorId)
    {
        var others = (await ApplicantSidesAsync(confirmation)).Where(s => audience != NoticeAudience.OtherSide || actorId is not { } id || !s.Accounts.Contains(id));
        return [.. others.SelectMany(s => s.Accounts).Distinct()];
    }

    private async Task<List<Side>> ApplicantSidesAsync(ConfirmationApplication confirmation)
    {
        var rows = IsInHand(confirmation, nameof(confirmation.Parties), confirmation.Parties)
            ? [.. confirmation.Parties.Select(p => new Row(
                p.Number, default, p.UserId, p.AgentUserId, p.DocumentNumber is null ? null : db.Cipher.LookupKey(p.DocumentNumber)))]
            : await db.Set<ConfirmationParty>().AsNoTracking().Where(p => EF.Property<long>(p, "ConfirmationId") == confirmation.Id)
                .Select(p => new Row(p.Number, default, p.UserId, p.AgentUserId, EF.Property<string?>(p, ProtectedColumns.DocumentKey)))
                .ToListAsync(cancel);
        return await WithAccountsAsync(rows);
    }

    // Before the order is served the debtor is told nothing.
    private async Task<IReadOnlyCollection<long>> DebtorAsync(PaymentOrder order)
    {
        var key = order.ServedOn is null || order.Claim.DebtorDocument is null ? null : db.Cipher.LookupKey(order.Claim.DebtorDocument);
        return key is null ? [] : await db.Users.Where(u => u.DocumentKey == key).Select(u => u.Id).ToListAsync(cancel);
    }

    private async Task<IReadOnlyCollection<long>> EnrolledAsync(TrainingSession training, NoticeAudience audience)
    {
        var ids = (audience == NoticeAudience.NewlyEnrolled ? Touched(training.Attendances) : training.Attendances).Select(a => a.MediatorId).ToList();
        return await db.Mediators.Where(m => ids.Contains(m.Id) && m.UserId != null).Select(m => m.UserId!.Value).ToListAsync(cancel);
    }

    private sealed record Row(int Number, MediationPosition Position, long? UserId, long? AgentUserId, string? DocumentKey);

    private sealed record Side(int Number, MediationPosition Position, IReadOnlyList<long> Accounts);

    private sealed record Seat(long? UserId, long? OrganisationId, bool Ended);
}
