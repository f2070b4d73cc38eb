using System.Globalization;
using GolmudCourt.Domain;
using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Domain.Roster;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Case = GolmudCourt.Domain.Mediation.Mediation;

namespace GolmudCourt.Web.Tests.Support;

/// <summary>Everyone in a mediation, with accounts; all invented.</summary>
public sealed record WorkPeople(Person Applicant, Person Respondent, Person Mediator, Person Manager, Person Clerk, MediatorRef Ref);

/// <summary>Brings mediations into a state through the verbs of the domain, as <see cref="Given"/> does for filings.</summary>
public sealed class GivenMediationWork(PortalHost host)
{
    private static int s_number;

    /// <summary>Opens accounts for everyone, and enters the mediator and the organisation on the roster.</summary>
    public async Task<WorkPeople> PeopleAsync()
    {
        var (applicant, respondent) = (await host.Accounts.LitigantAsync(), await host.Accounts.LitigantAsync());
        var mediator = await host.Accounts.OpenAsync(CourtRole.Mediator);
        var manager = await host.Accounts.OpenAsync(CourtRole.OrganisationManager);
        var (clerk, admin) = (await host.Accounts.ClerkAsync(), await host.Accounts.AdministratorAsync());
        var president = await host.Accounts.PresidentAsync();
        var entry = await host.InScopeAsync(async services =>
        {
            var db = services.GetRequiredService<CourtDbContext>();
            var (byClerk, byAdmin) = (await OccasionAsync(services, clerk), await OccasionAsync(services, admin));
            var organisation = RosterOrganisation.Propose(Guid.NewGuid(), Station(manager.Name), byClerk);
            organisation.LinkManager(manager.Id, byAdmin);
            db.Organisations.Add(organisation);
            await db.SaveChangesAsync();
            var (from, to) = (byClerk.Today.AddYears(-1), byClerk.Today.AddYears(2));
            var listed = RosterMediator.Transcribe(
                Guid.NewGuid(), Details(mediator.Name), organisation, $"格调证{mediator.Id}", from, to, await OccasionAsync(services, president));
            listed.LinkAccount(mediator.Id, byAdmin);
            db.Mediators.Add(listed);
            await db.SaveChangesAsync();
            return new MediatorRef(listed.Id, listed.Name, mediator.Id, organisation.Id, organisation.Name);
        });
        return new(applicant, respondent, mediator, manager, clerk, entry);
    }

    /// <summary>A mediation whose mediator was chosen by both sides and has not answered yet.</summary>
    public Task<Guid> AppointedAsync(WorkPeople people) => host.InScopeAsync(async services =>
    {
        var (a, r) = (await OccasionAsync(services, people.Applicant), await OccasionAsync(services, people.Respondent));
        var c = await OccasionAsync(services, people.Clerk);
        var m = Case.Start(Guid.NewGuid(), a);
        m.AddParty(PartyOf(people.Applicant, MediationPosition.Applicant), a);
        m.AddParty(PartyOf(people.Respondent, MediationPosition.Respondent), a);
        m.Describe(new("loan", "民间借贷", null, "民间借贷纠纷", "借款到期没有归还。", "请求归还借款。", 20_000m), a);
        m.Submit(1, a);
        m.Accept(new CaseNumber(2026, "青2801", Case.TypeCode, 900_000 + Interlocked.Increment(ref s_number)), c);
        m.ClaimParty(2, people.Respondent.Id, r);
        m.Agree(2, r);
        m.Pick(1, [people.Ref], a);
        m.Pick(2, [people.Ref], r);
        var db = services.GetRequiredService<CourtDbContext>();
        db.Mediations.Add(m);
        await db.SaveChangesAsync();
        return m.Key;
    });

    /// <summary>A mediation that its mediator accepted now.</summary>
    public async Task<Guid> InProgressAsync(WorkPeople people)
    {
        var key = await AppointedAsync(people);
        await ActAsync(key, people.Mediator, (m, now) => m.ConfirmAppointment(now));
        return key;
    }

    /// <summary>A mediation whose agreement waits for signatures.</summary>
    public async Task<Guid> AwaitingSignaturesAsync(WorkPeople people, bool servedOnline = false)
    {
        var key = await InProgressAsync(people);
        if (servedOnline)
        {
            await ActAsync(key, people.Applicant, (m, now) => m.GiveConsent(1, MediationStage.Service, now));
        }

        await ActAsync(key, people.Mediator, (m, now) =>
        {
            m.DraftAgreement(Terms(now.Today), now);
            m.OpenForSignature(now);
        });
        return key;
    }

    /// <summary>A mediation with an agreement in effect: two instalments, in 30 and 60 days. The applicant may have agreed to be served online.</summary>
    public async Task<Guid> SettledAsync(WorkPeople people, bool servedOnline = false)
    {
        var key = await AwaitingSignaturesAsync(people, servedOnline);
        var hash = (await ReadAsync(key)).CurrentAgreement()!.TextHash;
        await ActAsync(key, people.Applicant, (m, now) => m.SignAsParty(1, new(people.Applicant.Name, null, null), hash, now));
        await ActAsync(key, people.Respondent, (m, now) => m.SignAsParty(2, new(people.Respondent.Name, null, null), hash, now));
        await ActAsync(key, people.Mediator, (m, now) => m.SignAsMediator(new(people.Mediator.Name, null, null), hash, now));
        await ActAsync(key, people.Manager, (m, now) => m.SignAsOrganisation(people.Ref.OrganisationId!.Value, null, null, hash, now));
        return key;
    }

    /// <summary>Does one more act.</summary>
    public Task ActAsync(Guid key, Person person, Action<Case, Occasion> act) => host.InScopeAsync(async services =>
    {
        var db = services.GetRequiredService<CourtDbContext>();
        act(await db.Mediations.Where(m => m.Key == key).Whole().SingleAsync(), await OccasionAsync(services, person));
        await db.SaveChangesAsync();
    });

    /// <summary>Does something about a mediator on the roster.</summary>
    public Task OnRosterAsync(MediatorRef mediator, Person person, Action<RosterMediator, Occasion> act) => host.InScopeAsync(async services =>
    {
        var db = services.GetRequiredService<CourtDbContext>();
        act(await db.Mediators.SingleAsync(m => m.Id == mediator.Id), await OccasionAsync(services, person));
        await db.SaveChangesAsync();
    });

    /// <summary>The whole matter, as it is now.</summary>
    public Task<Case> ReadAsync(Guid key) => host.DbAsync(db => db.Mediations.Where(m => m.Key == key).Whole().AsNoTracking().SingleAsync());

    /// <summary>Terms that pass the check list.</summary>
    public static AgreementDetails Terms(DateOnly today) => new(
        "双方于2025年借款，到期未还。",
        [
            new(
                ClauseKind.PayMoney, 2, 1, "借款", 18_000m, null, [new(today.AddDays(30), 8_000m), new(today.AddDays(60), 10_000m)], "现金当面给付",
                "逾期按未付款日万分之二支付违约金"),
        ],
        ["双方其他无争议。"], "无");

    private static MediationPartyDetails PartyOf(Person person, MediationPosition position) => new()
    {
        Position = position,
        Name = person.Name,
        DocumentNumber = person.DocumentNumber,
        Phone = person.Mobile,
        Address = "格尔木市测试路1号",
    };

    private async Task<Occasion> OccasionAsync(IServiceProvider services, Person person) =>
        new(person.Actor, host.Clock.Now, await services.GetRequiredService<CalendarStore>().CurrentAsync());

    private static MediatorDetails Details(string name) => new()
    {
        Name = name,
        Categories = [MediatorCategory.Lawyer],
        Fields = [DisputeField.PrivateLoan],
        Languages = [CourtLanguage.Chinese],
        AreaServed = "格尔木市区",
        Biography = "执业律师，从事调解五年。",
        Phone = string.Create(CultureInfo.InvariantCulture, $"138{Interlocked.Increment(ref s_number):00000000}"),
        InvitingCourt = "格尔木市人民法院",
    };

    private static OrganisationDetails Station(string manager) => new()
    {
        Name = $"格尔木市{manager}调解工作站",
        Type = OrganisationType.Trade,
        Kind = OrganisationKind.Station,
        Address = "格尔木市测试路3号",
        AreaServed = "格尔木市",
        Fields = [DisputeField.PrivateLoan],
        Languages = [CourtLanguage.Chinese],
        LiaisonName = "李联络",
        LiaisonPhone = "0979-8412345",
        Introduction = "办理借贷纠纷的调解工作站。",
        InvitingCourt = "格尔木市人民法院",
    };
}
