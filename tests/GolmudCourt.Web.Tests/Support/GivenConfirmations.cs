using GolmudCourt.Domain;
using GolmudCourt.Domain.Confirmation;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Features.Confirmations.Shared;
using GolmudCourt.Web.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GolmudCourt.Web.Tests.Support;

/// <summary>The people of one application; all invented.</summary>
public sealed record ConfirmationPeople(Person First, Person Second, Person Clerk, Person Judge, Person President);

/// <summary>Brings applications for confirmation into a state through the verbs of the domain.</summary>
internal sealed class GivenConfirmations(PortalHost host)
{
    private static int s_number;

    /// <summary>Opens accounts for everyone.</summary>
    public async Task<ConfirmationPeople> PeopleAsync() => new(
        await host.Accounts.LitigantAsync(), await host.Accounts.LitigantAsync(), await host.Accounts.ClerkAsync(),
        await host.Accounts.OpenAsync(CourtRole.Judge), await host.Accounts.PresidentAsync());

    /// <summary>An agreement made elsewhere between the two.</summary>
    public OutsideAgreement Terms(ConfirmationPeople people, DateOnly? effective = null) => new()
    {
        OrganisationName = "格尔木市测试街道人民调解委员会",
        OrganisationAddress = "格尔木市测试路9号",
        MediatorNames = "王测调",
        AgreementNumber = $"测{Interlocked.Increment(ref s_number)}号",
        EffectiveOn = effective ?? Today,
        Sealed = true,
        CauseName = "买卖合同纠纷",
        Initiative = MediationInitiative.OwnInitiative,
        Links = [JurisdictionLink.OrganisationLocation],
        Parties = [Party(1, people.First), Party(2, people.Second)],
        Clauses = [new(ClauseKind.PayMoney, 2, 1, "货款", 8_000m, Today.AddDays(20), [], "现金", null)],
    };

    private DateOnly Today => DateOnly.FromDateTime(host.Clock.Now.DateTime);

    /// <summary>A draft with its papers.</summary>
    public async Task<Guid> DraftAsync(ConfirmationPeople people, OutsideAgreement? terms = null, bool withFiles = true) => await host.InScopeAsync(async services =>
    {
        var occasion = await host.Given.OccasionAsync(services, people.First);
        var application = ConfirmationApplication.Start(Guid.NewGuid(), occasion);
        application.Describe(terms ?? Terms(people), occasion);
        foreach (var party in application.Parties.OrderBy(p => p.Number).Where(p => p.UserId is not null))
        {
            application.ChooseService(
                party.Number, Choice(party), await host.Given.OccasionAsync(services, party.UserId == people.First.Id ? people.First : people.Second));
        }

        if (withFiles)
        {
            var file = new StoredFile("材料.pdf", "application/pdf", 10, new string('a', 64), 1);
            application.AddFile(ConfirmationFilePurpose.Agreement, file, occasion);
            application.AddFile(ConfirmationFilePurpose.MediationProof, file, occasion);
        }

        var db = services.GetRequiredService<CourtDbContext>();
        db.Confirmations.Add(application);
        await db.SaveChangesAsync();
        return application.Key;
    });

    /// <summary>Signed by both, waiting for acceptance.</summary>
    public async Task<Guid> SubmittedAsync(ConfirmationPeople people, OutsideAgreement? terms = null)
    {
        var key = await DraftAsync(people, terms);
        await SignAsync(key, people.First, 1);
        await SignAsync(key, people.Second, 2);
        return key;
    }

    /// <summary>One party signs; one that has not said how it is served agrees to electronic service.</summary>
    public Task SignAsync(Guid key, Person person, int number) => ActAsync(
        key, person, (a, o) =>
        {
            if (a.ServiceChoiceOf(number) is null)
            {
                a.ChooseService(number, Choice(a.Parties.Single(p => p.Number == number)), o);
            }

            a.Sign(number, new SignatureDetails(person.Name, null, null), ConfirmationText.HashOf(a), new(new ConfirmationSettings(), false), o);
        });

    /// <summary>A party's choice to be served electronically, or not.</summary>
    public static ServiceChoiceDetails Choice(ConfirmationParty party, bool agrees = true, string? email = null) => new()
    {
        Agrees = agrees,
        Address = party.Address ?? "格尔木市测试路1号",
        Phone = party.Phone ?? "13900001234",
        Email = email,
    };

    /// <summary>With a number, waiting for a judge.</summary>
    public async Task<Guid> DocketedAsync(ConfirmationPeople people)
    {
        var key = await SubmittedAsync(people);
        await host.InScopeAsync(async services =>
        {
            var application = await services.GetRequiredService<CourtDbContext>().Confirmations.Where(a => a.Key == key).Whole().SingleAsync();
            await services.GetRequiredService<ConfirmationDesk>().DocketAsync(application, await host.Given.OccasionAsync(services, people.Clerk));
        });
        return key;
    }

    /// <summary>In the hands of the judge.</summary>
    public async Task<Guid> TakenAsync(ConfirmationPeople people)
    {
        var key = await DocketedAsync(people);
        await ActAsync(key, people.Judge, (a, o) => a.Take(o));
        return key;
    }

    /// <summary>Ruled effective.</summary>
    public async Task<Guid> ConfirmedAsync(ConfirmationPeople people)
    {
        var key = await TakenAsync(people);
        foreach (var party in new[] { 1, 2 })
        {
            await ActAsync(key, people.Judge, (a, o) => a.RecordInterview(new(party, InterviewMode.Video, o.Now, true, true, true, "问：是否自愿？答：自愿。"), o));
        }

        await ActAsync(key, people.Judge, (a, o) => a.Confirm("协议自愿、合法，内容明确", o));
        return key;
    }

    /// <summary>Does one act and saves it.</summary>
    public Task ActAsync(Guid key, Person person, Action<ConfirmationApplication, Occasion> act) => host.InScopeAsync(async services =>
    {
        var db = services.GetRequiredService<CourtDbContext>();
        act(await db.Confirmations.Where(a => a.Key == key).Whole().SingleAsync(), await host.Given.OccasionAsync(services, person));
        await db.SaveChangesAsync();
    });

    /// <summary>The whole application, as it is now.</summary>
    public Task<ConfirmationApplication> ReadAsync(Guid key) => host.DbAsync(db => db.Confirmations.AsNoTracking().Where(a => a.Key == key).Whole().SingleAsync());

    private static ConfirmationPartyDetails Party(int number, Person person) =>
        new(number, PartyKind.NaturalPerson, person.Name, person.DocumentNumber, person.Mobile, $"格尔木市测试路{number}号", null, person.Id);
}
