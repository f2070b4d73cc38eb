using GolmudCourt.Domain;
using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Confirmation;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Data.Protection;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Confirmations.Shared;

/// <summary>The one place where an application for confirmation is begun, opened for an act and saved.</summary>
internal sealed class ConfirmationDesk(
    CourtDbContext db, ConfirmationAccess access, AgreementSource source, NumberBook numbers, CourtSettings court, ConfirmationSettings settings,
    Occasions occasions)
{
    /// <summary>The court's settings.</summary>
    public ConfirmationSettings Settings => settings;

    /// <summary>
    /// One click: begins the application for an agreement signed in the portal. Where there is one already, also one begun in the
    /// same moment by the other side, it is the one that is opened.
    /// </summary>
    public async Task<Guid> BeginAsync(Guid mediationKey)
    {
        var agreement = await source.OfAsync(mediationKey);
        if (await OfAgreementAsync(mediationKey) is { } standing)
        {
            return standing;
        }

        var application = ConfirmationApplication.FromPortal(Guid.NewGuid(), agreement, settings, await occasions.NowAsync());
        db.Confirmations.Add(application);
        try
        {
            await db.SaveChangesAsync();
            return application.Key;
        }
        catch (DbUpdateException)
        {
            // The unique key of the agreement let the other side in first.
            Forget();
            if (await OfAgreementAsync(mediationKey) is { } first)
            {
                return first;
            }

            throw;
        }
    }

    /// <summary>Begins an application for an agreement made elsewhere.</summary>
    public async Task<ConfirmationApplication> BeginOutsideAsync(OutsideAgreement agreement, Occasion occasion)
    {
        var application = ConfirmationApplication.Start(Guid.NewGuid(), occasion);
        application.Describe(await WithAccountsAsync(agreement), occasion);
        db.Confirmations.Add(application);
        await db.SaveChangesAsync();
        return application;
    }

    /// <summary>Joins the accounts of people who are registered under the document of a party, and the roster's organisation.</summary>
    public async Task<OutsideAgreement> WithAccountsAsync(OutsideAgreement agreement)
    {
        var keys = agreement.Parties.Where(p => p.UserId is null && p.DocumentNumber is not null)
            .ToDictionary(p => p.Number, p => db.Cipher.LookupKey(p.DocumentNumber!.Trim().ToUpperInvariant()));
        var wanted = keys.Values.ToList();
        var accounts = await db.Users.Where(u => wanted.Contains(u.DocumentKey!) && !u.Closed)
            .Join(db.UserRoles, u => u.Id, r => r.UserId, (u, r) => new { u.Id, u.DocumentKey, r.RoleId })
            .Join(db.Roles.Where(r => r.Name == nameof(CourtRole.Litigant)), x => x.RoleId, r => r.Id, (x, r) => new { x.Id, x.DocumentKey }).ToListAsync();
        var name = agreement.OrganisationName?.Trim();
        var organisation = name is null ? null : await db.Organisations.Where(o => o.Name == name).Select(o => (long?)o.Id).FirstOrDefaultAsync();
        return agreement with
        {
            OrganisationId = organisation,
            Parties =
            [
                .. agreement.Parties.Select(p => p.UserId is null && keys.TryGetValue(p.Number, out var key)
                    && accounts.Find(a => a.DocumentKey == key) is { } found ? p with { UserId = found.Id } : p),
            ],
        };
    }

    /// <summary>Opens the whole of an application that the person may see, for an act.</summary>
    /// <exception cref="NotFoundException">There is none that this person may see.</exception>
    public Task<ConfirmationApplication> OpenAsync(Guid key) => access.WholeAsync(key);

    /// <summary>Whether one of the parties, in hand, is the signed-in litigant who has not yet opened the application.</summary>
    public bool HasUnclaimed(ConfirmationApplication application) =>
        occasions.User is { Role: CourtRole.Litigant, DocumentKey: { } document }
        && application.Parties.Any(p => p.UserId is null && db.Entry(p).Property<string?>(ProtectedColumns.DocumentKey).CurrentValue == document);

    /// <summary>Joins a litigant to the party whose document is theirs, when they first open the application.</summary>
    public async Task ClaimOwnAsync(Guid key)
    {
        var user = occasions.User;
        if (user.Role != CourtRole.Litigant || user.DocumentKey is null)
        {
            return;
        }

        var unclaimed = await access.Confirmations().Where(a => a.Key == key && a.Parties.Any(p => p.UserId == null
            && EF.Property<string?>(p, ProtectedColumns.DocumentKey) == user.DocumentKey)).Include(a => a.Parties).SingleOrDefaultAsync();
        if (unclaimed is null)
        {
            return;
        }

        var occasion = await occasions.NowAsync();
        foreach (var party in unclaimed.Parties.Where(p => p.UserId is null && db.Entry(p).Property<string?>(ProtectedColumns.DocumentKey).CurrentValue == user.DocumentKey).ToList())
        {
            unclaimed.ClaimParty(party.Number, occasion);
        }

        await db.SaveChangesAsync();
        Forget();
    }

    /// <summary>What the check list needs to know beside the application.</summary>
    public async Task<ConfirmationContext> ContextAsync(ConfirmationApplication application)
    {
        // Who holds the agreement is the only one: the index is unique.
        if (application.AgreementKey is not null)
        {
            return new(settings, false);
        }

        return KeyOf(application) is { } key
            ? new(settings, await db.Confirmations.AnyAsync(a => a.AgreementKey == key && a.Id != application.Id))
            : new(settings, null);
    }

    /// <summary>By what another application for the same agreement is known; null while no agreement is described.</summary>
    public static string? KeyOf(ConfirmationApplication application) => application.AgreementKey
        ?? (application.Agreement is { } agreement ? ConfirmationApplication.KeyOf(agreement, application.Parties) : null);

    /// <summary>Signs; of two submissions for one agreement at once the index lets one in, and the other is told.</summary>
    public async Task SaveSignatureAsync(ConfirmationApplication application)
    {
        var key = application.AgreementKey;
        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateException fault) when (fault is not DbUpdateConcurrencyException)
        {
            Forget();
            if (key is not null && await db.Confirmations.AnyAsync(a => a.AgreementKey == key && a.Key != application.Key))
            {
                throw new RuleViolation("confirm.other", "这份协议刚刚已由另一份申请提交，一份协议只能申请一次", "民诉解释 352");
            }

            throw;
        }
    }

    /// <summary>Saves the act.</summary>
    public Task SaveAsync() => db.SaveChangesAsync();

    /// <summary>Dockets with the next number of the year; the number is taken in the same transaction.</summary>
    public async Task DocketAsync(ConfirmationApplication application, Occasion occasion)
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        var year = occasion.Today.Year;
        var type = ConfirmationApplication.TypeCode;
        application.Docket(new CaseNumber(year, court.Code, type, await numbers.TakeAsync($"{court.Code}/{type}", year)), occasion);
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
    }

    /// <summary>Lets go of what is in hand: after a refused act nothing of it may be saved by accident.</summary>
    public void Forget() => db.ChangeTracker.Clear();

    private Task<Guid?> OfAgreementAsync(Guid mediationKey) =>
        db.Confirmations.Where(a => a.Agreement!.MediationKey == mediationKey && a.AgreementKey != null).Select(a => (Guid?)a.Key).FirstOrDefaultAsync();
}
