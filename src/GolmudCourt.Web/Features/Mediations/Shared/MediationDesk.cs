using System.Globalization;
using System.Text;
using GolmudCourt.Domain;
using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Domain.Roster;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Data.Configurations;
using GolmudCourt.Web.Data.Protection;
using GolmudCourt.Web.Documents;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Mediations.Shared;

/// <summary>
/// The one place where a mediation is opened for an act and saved. It keeps a mediation and the filing it came from in step,
/// in one save, and does first what has fallen due: whoever acts here cannot forget either.
/// </summary>
internal sealed class MediationDesk(
    CourtDbContext db, MediationAccess access, NumberBook numbers, Uploads uploads, CourtClock clock, CalendarStore calendars, CourtSettings court,
    MediationSettings settings, Occasions occasions)
{
    /// <summary>Opens the whole of a mediation that the person may see, for an act.</summary>
    /// <exception cref="NotFoundException">There is none that this person may see.</exception>
    public async Task<Mediation> OpenAsync(Guid key)
    {
        var mediation = await access.Mediations().Where(m => m.Key == key).Whole().SingleOrDefaultAsync() ?? throw new NotFoundException();
        await DoDueAsync(mediation);
        return mediation;
    }

    /// <summary>Does what has fallen due in a matter before a page of it is read; one query where nothing has.</summary>
    public async Task KeepAsync(Guid key)
    {
        var due = await access.Mediations().Where(m => m.Key == key).WithSomethingDue(db, clock.Now, clock.Today).Select(m => m.Id).SingleOrDefaultAsync();
        if (due != 0)
        {
            try
            {
                await DoDueAsync(await db.Mediations.Where(m => m.Id == due).Whole().SingleAsync());
            }
            catch (DbUpdateConcurrencyException)
            {
                // Another opened it in the same moment and did the same.
            }

            db.ChangeTracker.Clear();
        }
    }

    /// <summary>Joins a litigant to the party whose document is theirs, when they first open the matter.</summary>
    public async Task ClaimOwnAsync(Guid key)
    {
        var user = occasions.User;
        if (user.Role != CourtRole.Litigant || user.DocumentKey is null)
        {
            return;
        }

        var unclaimed = await access.Mediations().Where(m => m.Key == key && m.RequestedAt != null && m.Parties.Any(p => p.UserId == null
            && EF.Property<string?>(p, ProtectedColumns.DocumentKey) == user.DocumentKey)).Include(m => m.Parties).SingleOrDefaultAsync();
        var own = unclaimed?.Parties.Where(p => p.UserId is null && db.Entry(p).Property<string?>(ProtectedColumns.DocumentKey).CurrentValue == user.DocumentKey)
            .OrderBy(p => p.Number).ToList() ?? [];
        if (own.Count == 0 || unclaimed!.Parties.Any(p => p.UserId == user.Id && p.Position != own[0].Position))
        {
            return;
        }

        var occasion = await occasions.NowAsync();
        foreach (var party in own.Where(p => p.Position == own[0].Position))
        {
            unclaimed.ClaimParty(party.Number, user.Id, occasion);
        }

        await db.SaveChangesAsync();
        Forget();
    }

    /// <summary>Does what has fallen due, as the portal, and saves it.</summary>
    public async Task<bool> DoDueAsync(Mediation mediation)
    {
        var portal = new Occasion(Actor.Portal, clock.Now, await calendars.CurrentAsync());
        var mediator = mediation.CurrentAppointment()?.MediatorId;
        var status = mediator is null ? null
            : await db.Mediators.Where(m => m.Id == mediator).Select(m => (RosterStatus?)m.Status).SingleOrDefaultAsync();
        if (!PortalActs.Do(mediation, status, portal))
        {
            return false;
        }

        await SaveAsync(mediation, portal);
        return true;
    }

    /// <summary>Saves the act; a mediation that is over lets its filing go on in the same save.</summary>
    public async Task SaveAsync(Mediation mediation, Occasion occasion)
    {
        await FollowFilingAsync(mediation, occasion);
        await db.SaveChangesAsync();
    }

    /// <summary>Lets go of what is in hand: after a refused act nothing of it may be saved by accident.</summary>
    public void Forget() => db.ChangeTracker.Clear();

    /// <summary>Hands a filing over with everything typed and uploaded; the files are the same files (民诉法 125).</summary>
    /// <param name="filing">With parties, agents, claims, files and receipts.</param>
    /// <param name="occasion">The clerk.</param>
    public async Task<Mediation> HandOverAsync(Filing filing, Occasion occasion)
    {
        filing.HandOverToMediation(occasion);
        return await TakeOverAsync(filing, plaintiff => Mediation.FromFiling(Guid.NewGuid(), filing, plaintiff, occasion), occasion);
    }

    /// <summary>Entrusts a docketed case with everything typed and uploaded (特邀调解规定 11).</summary>
    /// <param name="filing">With acceptance, parties, agents, claims and files.</param>
    /// <param name="procedure">By which the days are counted.</param>
    /// <param name="agreed">The parties who said yes to the court on record.</param>
    /// <param name="occasion">The judge or the clerk.</param>
    public async Task<Mediation> EntrustAsync(Filing filing, MediationTrack procedure, IReadOnlyCollection<int> agreed, Occasion occasion)
    {
        filing.EntrustMediation(occasion);
        return await TakeOverAsync(filing, plaintiff => Mediation.FromCase(Guid.NewGuid(), filing, procedure, agreed, plaintiff, occasion), occasion);
    }

    private async Task<Mediation> TakeOverAsync(Filing filing, Func<long?, Mediation> make, Occasion occasion)
    {
        var accounts = await AccountsOfAsync(filing);
        var first = filing.Parties.Where(p => p.Position == PartyPosition.Plaintiff).MinBy(p => p.Number)?.Number;
        var owner = accounts.Owner is { Role: nameof(CourtRole.Litigant) } own && !accounts.ByParty.ContainsValue(own.Id) ? own.Id : (long?)null;
        var mediation = make(first is { } n && accounts.ByParty.TryGetValue(n, out var id) ? id : owner);
        foreach (var (number, user) in accounts.ByParty.Where(a => a.Key != first))
        {
            mediation.ClaimParty(number, user, occasion);
        }

        if (accounts.Owner is { Role: nameof(CourtRole.Agent) } agent)
        {
            foreach (var party in filing.Agents.Where(a => SearchKey.Of(a.Name) == SearchKey.Of(agent.Name)).DistinctBy(a => a.PartyNumber))
            {
                mediation.EngageAgent(party.PartyNumber, agent.Id, party.Name, party.Authority, occasion);
            }
        }

        db.Mediations.Add(mediation);
        await db.SaveChangesAsync();
        return mediation;
    }

    /// <summary>Takes a filing back; a mediation that it waits for ends with it.</summary>
    public async Task WithdrawFilingAsync(Filing filing, string? reason, Occasion occasion)
    {
        var waiting = filing.Status == FilingStatus.InMediation
            ? await db.Mediations.Where(m => m.Origin.FilingKey == filing.Key).Whole().SingleOrDefaultAsync() : null;
        filing.Withdraw(reason, occasion);
        if (waiting is not null && !MediationWorkflow.Table.IsFinal(waiting.Status))
        {
            waiting.Withdraw(OwnApplicant(waiting, occasion), reason, filingWithdrawn: true, occasion);
        }

        await db.SaveChangesAsync();
    }

    /// <summary>Takes a request with the next number of the year, number and act in one transaction.</summary>
    public async Task AcceptAsync(Mediation mediation, Occasion occasion)
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        var year = occasion.Today.Year;
        mediation.Accept(new CaseNumber(year, court.Code, Mediation.TypeCode, await numbers.TakeAsync($"{court.Code}/{Mediation.TypeCode}", year)), occasion);
        await SaveAsync(mediation, occasion);
        await transaction.CommitAsync();
    }

    /// <summary>Invites a party.</summary>
    /// <returns>The code; it is kept nowhere, only its hash is.</returns>
    public async Task<string> InviteAsync(Mediation mediation, int partyNumber, Occasion occasion)
    {
        var code = await InvitationCodes.FreshAsync<Invitation>(db);
        var invitation = mediation.Invite(
            partyNumber, InvitationCodes.HashOf(db, code), occasion.Now.AddDays(settings.InvitationDays), settings.MaxWrongTries, occasion);
        db.ChangeTracker.DetectChanges();
        db.Entry(invitation).Property(MediationPartConfigurations.Selector).CurrentValue = InvitationCodes.SelectorOf(code);
        await SaveAsync(mediation, occasion);
        return code;
    }

    // The filing goes on by itself: back to review without any concession, or settled.
    private async Task FollowFilingAsync(Mediation mediation, Occasion occasion)
    {
        if (!MediationWorkflow.Table.IsFinal(mediation.Status))
        {
            return;
        }

        if (mediation is { Source: MediationSource.Entrusted, Origin.CaseNumber: { } number })
        {
            await FollowCaseAsync(mediation, number, occasion);
        }

        if (mediation.Origin.FilingKey is not { } key)
        {
            return;
        }

        var filing = await db.Filings.Include(f => f.Files).SingleOrDefaultAsync(f => f.Key == key);
        if (filing?.Status != FilingStatus.InMediation)
        {
            return;
        }

        var portal = occasion with { Actor = Actor.Portal };
        if (mediation.Status == MediationStatus.Settled)
        {
            filing.SettleInMediation(portal);
        }
        else
        {
            filing.ResumeAfterMediation(await FactsFileAsync(mediation), portal);
        }
    }

    private async Task FollowCaseAsync(Mediation mediation, string caseNumber, Occasion occasion)
    {
        var filing = await db.Filings.Include(f => f.Files).SingleOrDefaultAsync(f => f.Acceptance!.CaseNumber == caseNumber);

        // An earlier mediation of the same case may still be acted upon; only the one that runs now is over.
        if (filing?.EntrustedAt is not { } since || mediation.RequestedAt < since)
        {
            return;
        }

        var settled = mediation.Status == MediationStatus.Settled;
        filing.CloseEntrustment(settled, settled ? null : await FactsFileAsync(mediation), occasion with { Actor = Actor.Portal });
    }

    private async Task<StoredFile?> FactsFileAsync(Mediation mediation) =>
        FactsOf(mediation) is { } text ? await uploads.TakeTextAsync("无争议事实.txt", text) : null;

    /// <summary>The facts every party confirmed by signature as they stand; null where there are none.</summary>
    private string? FactsOf(Mediation mediation)
    {
        var hash = mediation.FactsHash();
        var signed = mediation.FactConfirmations.Where(c => c.VoidedAt is null && c.TextHash == hash).ToList();
        if (mediation.Facts.Count == 0 || mediation.Participants().Any(p => signed.All(c => c.PartyNumber != p.Number)))
        {
            return null;
        }

        var text = new StringBuilder().AppendLine("无争议事实").AppendLine(mediation.CaseNumber).AppendLine(mediation.Title).AppendLine()
            .AppendLine(mediation.FactsText()).AppendLine().AppendLine("以上事实由各方当事人签名确认：");
        foreach (var line in signed.OrderBy(c => c.PartyNumber))
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{line.Name}，{line.SignedAt:yyyy年M月d日 HH:mm:ss}");
        }

        return text.AppendLine(court.Name).ToString();
    }

    private static int OwnApplicant(Mediation mediation, Occasion occasion)
    {
        var id = occasion.Actor.UserId!.Value;
        var applicants = mediation.Parties.Where(p => p.Position == MediationPosition.Applicant).OrderBy(p => p.Number).ToList();
        if (applicants.Find(p => p.UserId == id || p.AgentUserId == id) is { } own)
        {
            return own.Number;
        }

        if (occasion.Actor.Role == CourtRole.Agent)
        {
            mediation.EngageAgent(applicants[0].Number, id, occasion.Actor.Name, AgentAuthority.General, occasion);
        }
        else
        {
            mediation.ClaimParty(applicants[0].Number, id, occasion);
        }

        return applicants[0].Number;
    }

    private async Task<(Dictionary<int, long> ByParty, (long Id, string Name, string Role)? Owner)> AccountsOfAsync(Filing filing)
    {
        var keys = filing.Parties.Where(p => p.Position == PartyPosition.Plaintiff)
            .Select(p => (p.Number, Key: db.Entry(p).Property<string?>(ProtectedColumns.DocumentKey).CurrentValue)).Where(p => p.Key is not null).ToList();
        var wanted = keys.Select(k => k.Key).ToList();
        var users = await db.Users.Where(u => wanted.Contains(u.DocumentKey)).Select(u => new { u.Id, u.DocumentKey }).ToListAsync();
        var owner = await (from u in db.Users
                           join r in db.UserRoles on u.Id equals r.UserId
                           join role in db.Roles on r.RoleId equals role.Id
                           where u.Id == filing.OwnerId
                           select new { u.Id, u.RealName, Role = role.Name! }).FirstOrDefaultAsync();
        return (
            keys.Where(k => users.Exists(u => u.DocumentKey == k.Key)).ToDictionary(k => k.Number, k => users.Find(u => u.DocumentKey == k.Key)!.Id),
            owner is null ? null : (owner.Id, owner.RealName, owner.Role));
    }
}
