using GolmudCourt.Domain;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Domain.Roster;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Features.Mediations.Shared;
using GolmudCourt.Web.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GolmudCourt.Web.Tests.Support;

/// <summary>The people of one mediation.</summary>
/// <param name="Applicant">Who asks.</param>
/// <param name="Respondent">The other side, with an account.</param>
/// <param name="Clerk">The clerk.</param>
/// <param name="Mediator">The mediator, admitted to the roster and linked to an account.</param>
/// <param name="MediatorId">The mediator's key on the roster.</param>
public sealed record MediationPeople(Person Applicant, Person Respondent, Person Clerk, Person Mediator, long MediatorId)
{
    internal MediatorRef Ref => new(MediatorId, Mediator.Name, Mediator.Id, null, null);
}

/// <summary>Brings mediations into a state through the verbs of the domain, never by writing to the database.</summary>
internal sealed class GivenMediation(PortalHost host)
{
    /// <summary>A concession that must never leave the mediation.</summary>
    public const string Secret = "被申请人私下表示最低可以让到柒仟元整";

    /// <summary>The sum of an offer that must never leave the mediation.</summary>
    public const decimal SecretSum = 7_313.37m;

    /// <summary>The people, all new.</summary>
    public async Task<MediationPeople> PeopleAsync()
    {
        var mediator = await host.Accounts.OpenAsync(CourtRole.Mediator);
        return new(await host.Accounts.LitigantAsync(), await host.Accounts.LitigantAsync(), await host.Accounts.ClerkAsync(), mediator, await OnRosterAsync(mediator));
    }

    /// <summary>Puts a mediator on the roster and links the account.</summary>
    public async Task<long> OnRosterAsync(Person mediator, Guid? organisation = null)
    {
        var key = await new GivenRoster(host).MediatorAsync(RosterStatus.Admitted, organisation, d => d with { Name = mediator.Name });
        var admin = await host.Accounts.AdministratorAsync();
        return await host.InScopeAsync(async services =>
        {
            var db = services.GetRequiredService<CourtDbContext>();
            var entry = await db.Mediators.SingleAsync(m => m.Key == key);
            entry.LinkAccount(mediator.Id, await host.Given.OccasionAsync(services, admin));
            await db.SaveChangesAsync();
            return entry.Id;
        });
    }

    /// <summary>A request that was handed in, not yet taken.</summary>
    public Task<Guid> RequestedAsync(MediationPeople people) => host.InScopeAsync(async services =>
    {
        var occasion = await host.Given.OccasionAsync(services, people.Applicant);
        var mediation = Mediation.Start(Guid.NewGuid(), occasion);
        mediation.AddParty(Party(MediationPosition.Applicant, people.Applicant), occasion);
        mediation.AddParty(Party(MediationPosition.Respondent, people.Respondent), occasion);
        mediation.Describe(new DisputeDetails($"{DisputeField.Family}", "家事", null, null, "双方就家庭财产的归属发生争执", "请求公平分割共有财产", 20_000m), occasion);
        mediation.Submit(1, occasion);
        var db = services.GetRequiredService<CourtDbContext>();
        db.Mediations.Add(mediation);
        await db.SaveChangesAsync();
        return mediation.Key;
    });

    /// <summary>A mediation in a state on the way.</summary>
    public async Task<Guid> InStateAsync(MediationStatus status, MediationPeople people)
    {
        var key = await RequestedAsync(people);
        await OnwardAsync(key, status, people);
        return key;
    }

    /// <summary>Brings a requested mediation further.</summary>
    public async Task OnwardAsync(Guid key, MediationStatus status, MediationPeople people)
    {
        if (status == MediationStatus.Requested)
        {
            return;
        }

        if (status == MediationStatus.Declined)
        {
            await ActAsync(key, people.Clerk, (m, o) => m.Decline(DeclineGround.NoJurisdiction, "被申请人住所不在本市", o));
            return;
        }

        await DeskAsync(key, people.Clerk, (desk, m, o) => desk.AcceptAsync(m, o));
        if (status == MediationStatus.AwaitingRespondent)
        {
            return;
        }

        if (status == MediationStatus.Ended)
        {
            await ActAsync(key, people.Clerk, (m, o) => m.ReportUnreachable(2, "三次拨打电话均无人接听", o));
            return;
        }

        await ActAsync(key, people.Clerk, (m, o) => m.Agree(2, o));
        await ActAsync(key, people.Respondent, (m, o) => m.ClaimParty(2, people.Respondent.Id, o));
        if (status == MediationStatus.Choosing)
        {
            return;
        }

        await ActAsync(key, people.Applicant, (m, o) => m.Pick(1, [people.Ref], o));
        await ActAsync(key, people.Respondent, (m, o) => m.Pick(2, [people.Ref], o));
        if (status == MediationStatus.AwaitingMediator)
        {
            return;
        }

        await ActAsync(key, people.Mediator, (m, o) => m.ConfirmAppointment(o));
        if (status == MediationStatus.InProgress)
        {
            return;
        }

        await ActAsync(key, people.Mediator, (m, o) => m.DraftAgreement(AgreementOf(o.Today), o));
        await ActAsync(key, people.Mediator, (m, o) => m.OpenForSignature(o));
        if (status == MediationStatus.Settled)
        {
            await ActAsync(key, people.Applicant, (m, o) => m.SignAsParty(1, Sign(people.Applicant), m.CurrentAgreement()!.TextHash, o));
            await ActAsync(key, people.Respondent, (m, o) => m.SignAsParty(2, Sign(people.Respondent), m.CurrentAgreement()!.TextHash, o));
            await ActAsync(key, people.Mediator, (m, o) => m.SignAsMediator(Sign(people.Mediator), m.CurrentAgreement()!.TextHash, o));
        }
    }

    /// <summary>Puts a concession into the minutes and into an offer.</summary>
    public async Task SayInConfidenceAsync(Guid key, MediationPeople people)
    {
        await ActAsync(key, people.Mediator, (m, o) => m.PlanSession(new SessionPlan(o.Now.AddHours(1), o.Now.AddHours(2), SessionMode.Telephone, null, [1, 2]), o));
        await ActAsync(key, people.Mediator, (m, o) => m.WriteMinutes(1, Secret, Secret, o));
        await ActAsync(key, people.Respondent, (m, o) => m.MakeOffer(
            2, new OfferDetails(1, 2, SecretSum, o.Today.AddDays(10), [], Secret, o.Now.AddDays(3)), o));
    }

    /// <summary>Does one act and saves it as the portal would.</summary>
    public Task ActAsync(Guid key, Person person, Action<Mediation, Occasion> act) => DeskAsync(key, person, (_, m, o) =>
    {
        act(m, o);
        return Task.CompletedTask;
    });

    /// <summary>Does one act through the desk.</summary>
    public Task DeskAsync(Guid key, Person person, Func<MediationDesk, Mediation, Occasion, Task> act) => host.InScopeAsync(async services =>
    {
        var mediation = await services.GetRequiredService<CourtDbContext>().Mediations.Where(m => m.Key == key).Whole().SingleAsync();
        var occasion = await host.Given.OccasionAsync(services, person);
        var desk = services.GetRequiredService<MediationDesk>();
        await act(desk, mediation, occasion);
        await desk.SaveAsync(mediation, occasion);
    });

    /// <summary>Invites a party and gives the code.</summary>
    public async Task<string> InviteAsync(Guid key, Person clerk, int party = 2)
    {
        var code = "";
        await DeskAsync(key, clerk, async (desk, m, o) => code = await desk.InviteAsync(m, party, o));
        return code;
    }

    /// <summary>A mediation with all its parts, for reading.</summary>
    public Task<Mediation> ReadAsync(Guid key) => host.DbAsync(db => db.Mediations.AsNoTracking().Where(m => m.Key == key).Whole().SingleAsync());

    /// <summary>A filing whose party is willing to mediate first, received.</summary>
    public async Task<Guid> WillingFilingAsync(Person owner)
    {
        var key = await host.Given.DraftAsync(owner);
        await host.Given.ActAsync(key, owner, (filing, _, occasion) => filing.AnswerMediation(MediationWish.Willing, occasion));
        await host.Given.ActAsync(key, owner, async (filing, desk, occasion) =>
            await desk.SubmitAsync(filing, new SignatureDetails(filing.Parties[0].Name, null, null), occasion));
        return key;
    }

    /// <summary>A filing that waits for its mediation, or was settled in it.</summary>
    public async Task<Guid> InMediationAsync(Person owner, Person clerk, bool settled)
    {
        var filingKey = await WillingFilingAsync(owner);
        var key = await host.InScopeAsync(async services =>
        {
            var filing = await services.GetRequiredService<CourtDbContext>().Filings.Include(f => f.Parties).Include(f => f.Agents).Include(f => f.Claims)
                .Include(f => f.Files).Include(f => f.Receipts).AsSplitQuery().SingleAsync(f => f.Key == filingKey);
            return (await services.GetRequiredService<MediationDesk>().HandOverAsync(filing, await host.Given.OccasionAsync(services, clerk))).Key;
        });
        if (settled)
        {
            var mediator = await host.Accounts.OpenAsync(CourtRole.Mediator);
            var mediatorRef = new MediatorRef(await OnRosterAsync(mediator), mediator.Name, mediator.Id, null, null);
            await DeskAsync(key, clerk, (desk, m, o) => desk.AcceptAsync(m, o));
            await ActAsync(key, clerk, (m, o) => m.Agree(2, o));
            await ActAsync(key, clerk, (m, o) =>
            {
                m.LeaveToCourt(1, o);
                m.LeaveToCourt(2, o);
                m.AppointByCourt(mediatorRef, null, o);
            });
            await ActAsync(key, mediator, (m, o) => m.ConfirmAppointment(o));
            await ActAsync(key, mediator, (m, o) => m.RecordOralAgreement(new("没有争议", [], ["双方互不再追究"], null), o));
        }

        return filingKey;
    }

    private static SignatureDetails Sign(Person person) => new(person.Name, null, "127.0.0.1");

    private static MediationPartyDetails Party(MediationPosition position, Person person) => new()
    {
        Position = position,
        Name = person.Name,
        DocumentNumber = person.DocumentNumber,
        Phone = person.Mobile,
        Address = "青海省格尔木市测试路1号",
    };

    private static AgreementDetails AgreementOf(DateOnly today) => new(
        "双方对共有财产的范围没有争议",
        [new ClauseDetails(ClauseKind.PayMoney, 2, 1, "折价款", 9_000m, today.AddDays(20), [], "转入申请人账户", "逾期按日支付违约金")], [], null);
}
