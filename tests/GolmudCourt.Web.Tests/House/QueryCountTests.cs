using GolmudCourt.Domain;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Domain.Triage;
using GolmudCourt.Web.Features.Confirmations;
using GolmudCourt.Web.Features.Desk;
using GolmudCourt.Web.Features.Desk.Work;
using GolmudCourt.Web.Features.Mediations;
using GolmudCourt.Web.Features.MediationWork;
using GolmudCourt.Web.Features.Roster;
using GolmudCourt.Web.Features.Triage;
using GolmudCourt.Web.Features.Triage.Batches;
using GolmudCourt.Web.Features.Triage.PaymentOrders;
using GolmudCourt.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace GolmudCourt.Web.Tests.House;

/// <summary>The pages that are opened all day ask the database at most six times, however much there is to show.</summary>
public sealed class QueryCountTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const int Most = 6;

    [Theory]
    [InlineData("/docketing")]
    [InlineData("/docketing?tab=Correction")]
    [InlineData("/docketing?tab=Overdue")]
    [InlineData("/docketing?tab=All")]
    [InlineData("/docketing?q=格尔木")]
    [InlineData("/docketing?q=0001")]
    [InlineData("/counter")]
    public async Task A_list_of_the_clerk(string path)
    {
        var (me, clerk) = await PeopleAsync();
        for (var i = 0; i < 3; i++)
        {
            await host.Given.SubmittedAsync(me);
        }

        await host.Given.AwaitingCorrectionAsync(me, clerk);
        await AssertFewAsync(clerk, path);
    }

    [Theory]
    [InlineData(FilingStatus.AwaitingReview)]
    [InlineData(FilingStatus.AwaitingCorrection)]
    [InlineData(FilingStatus.Docketed)]
    [InlineData(FilingStatus.Refused)]
    public async Task A_review_page_that_was_opened_before(FilingStatus status)
    {
        var (me, clerk) = await PeopleAsync();
        var key = await host.Given.InStateAsync(status, me, clerk);
        await AssertFewAsync(clerk, $"/docketing/{key}");
    }

    [Theory]
    [InlineData("/matters")]
    [InlineData("/matters/{0}")]
    public async Task A_page_of_the_litigant(string path)
    {
        var (me, clerk) = await PeopleAsync();
        await host.Given.DocketedAsync(me, clerk);
        await host.Given.DraftAsync(me);
        var key = await host.Given.AwaitingCorrectionAsync(me, clerk);
        await AssertFewAsync(me, string.Format(System.Globalization.CultureInfo.InvariantCulture, path, key));
    }

    [Theory]
    [InlineData("/mediation/mine")]
    [InlineData("/mediation/mine/{0}")]
    public async Task A_page_of_the_mediator(string path)
    {
        var given = new GivenMediationWork(host);
        var people = await given.PeopleAsync();
        var key = await given.InProgressAsync(people);
        await AssertFewAsync(people.Mediator, string.Format(System.Globalization.CultureInfo.InvariantCulture, path, key));
        await AssertFewAsync(people.Respondent, $"/mediations/{key}/proceedings");
    }

    [Theory]
    [InlineData(MediationStatus.AwaitingRespondent)]
    [InlineData(MediationStatus.Choosing)]
    [InlineData(MediationStatus.InProgress)]
    [InlineData(MediationStatus.Settled)]
    public async Task A_mediation_for_its_parties_and_for_the_court(MediationStatus status)
    {
        var given = new GivenMediation(host);
        var people = await given.PeopleAsync();
        var key = await given.InStateAsync(status, people);
        await AssertFewAsync(people.Applicant, MediationLinks.Matter(key));
        await AssertFewAsync(people.Clerk, MediationLinks.OnDesk(key));
    }

    [Theory]
    [InlineData(CourtRole.Clerk, MediationLinks.Desk)]
    [InlineData(CourtRole.Clerk, MediationLinks.Desk + "?tab=Appointing")]
    [InlineData(CourtRole.Clerk, MediationLinks.Desk + "?tab=All")]
    [InlineData(CourtRole.Clerk, MediationLinks.IncomingReferrals)]
    [InlineData(CourtRole.President, MediationLinks.Desk)]
    [InlineData(CourtRole.President, "/mediation/supervision")]
    [InlineData(CourtRole.Clerk, RosterLinks.Mediators)]
    [InlineData(CourtRole.Clerk, RosterLinks.Organisations)]
    [InlineData(CourtRole.Clerk, RosterLinks.Partners)]
    [InlineData(CourtRole.Clerk, RosterLinks.Trainings)]
    public async Task A_list_of_mediation_and_of_the_roster(CourtRole role, string path)
    {
        var given = new GivenMediation(host);
        await given.InStateAsync(MediationStatus.Choosing, await given.PeopleAsync());
        await AssertFewAsync(await host.Accounts.OpenAsync(role), path);
    }

    [Theory]
    [InlineData(PaymentOrderStatus.AwaitingAcceptance)]
    [InlineData(PaymentOrderStatus.Served)]
    [InlineData(PaymentOrderStatus.AwaitingChoice)]
    public async Task A_payment_order_and_its_lists(PaymentOrderStatus status)
    {
        var given = new GivenPaymentOrders(host);
        var people = await given.PeopleAsync();
        var key = await given.InStateAsync(status, people);
        await given.InStateAsync(status, people);
        await AssertFewAsync(people.Creditor, PaymentOrderLinks.Own);
        await AssertFewAsync(people.Creditor, PaymentOrderLinks.Order(key));
        await AssertFewAsync(people.Clerk, PaymentOrderLinks.QueueOf(status));
        await AssertFewAsync(people.Judge, PaymentOrderLinks.Queue);
        await AssertFewAsync(people.Judge, PaymentOrderLinks.Order(key));
    }

    [Theory]
    [InlineData(CourtRole.Clerk)]
    [InlineData(CourtRole.Judge)]
    [InlineData(CourtRole.President)]
    public async Task A_list_of_batches(CourtRole role)
    {
        var person = await host.Accounts.OpenAsync(role);
        await AssertFewAsync(person, BatchLinks.Batches);
        await AssertFewAsync(person, BatchLinks.New);
        await AssertFewAsync(person, BatchLinks.NewOf(Given.Cause, TrialProcedure.Summary));
    }

    [Theory]
    [InlineData(CourtRole.Litigant)]
    [InlineData(CourtRole.Clerk)]
    [InlineData(CourtRole.Judge)]
    [InlineData(CourtRole.President)]
    [InlineData(CourtRole.Administrator)]
    public async Task A_desk(CourtRole role)
    {
        var (me, clerk) = await PeopleAsync();
        await host.Given.SubmittedAsync(me);
        await host.Given.AwaitingCorrectionAsync(me, clerk);
        var person = role == CourtRole.Litigant ? me : await host.Accounts.OpenAsync(role);
        await AssertFewAsync(person, DeskLinks.Desk);
        await AssertFewAsync(person, DeskLinks.Calendar);
        await AssertFewAsync(person, $"{DeskLinks.Search}?q=格尔木");
        if (role is CourtRole.Clerk or CourtRole.Judge or CourtRole.President)
        {
            await AssertFewAsync(person, DeskLinks.At(DeskQueries.Pool));
        }

        if (role == CourtRole.President)
        {
            await AssertFewAsync(person, DeskLinks.Gaps);
        }
    }

    [Fact]
    public async Task A_file_of_the_roster_and_the_desk_of_an_organisation()
    {
        var given = new GivenMediationWork(host);
        var people = await given.PeopleAsync();
        await given.SettledAsync(people);
        var (mediator, organisation) = await host.DbAsync(async db => (
            await db.Mediators.Where(m => m.Id == people.Ref.Id).Select(m => m.Key).SingleAsync(),
            await db.Organisations.Where(o => o.Id == people.Ref.OrganisationId).Select(o => o.Key).SingleAsync()));
        foreach (var person in new[] { people.Clerk, people.Manager, await host.Accounts.PresidentAsync() })
        {
            await AssertFewAsync(person, RosterLinks.Mediator(mediator));
            await AssertFewAsync(person, RosterLinks.Organisation(organisation));
        }

        await AssertFewAsync(people.Manager, WorkLinks.Organisation);
    }

    [Fact]
    public async Task An_application_for_confirmation_for_its_parties_and_for_the_court()
    {
        var given = new GivenConfirmations(host);
        var people = await given.PeopleAsync();
        var draft = await given.DraftAsync(people);
        await AssertFewAsync(people.First, ConfirmationLinks.Application(draft));
        var withdrawn = await given.SubmittedAsync(people);
        await given.ActAsync(withdrawn, people.First, (a, o) => a.Withdraw(1, "对方已经付清货款", o));
        foreach (var key in new[] { await given.SubmittedAsync(people), await given.TakenAsync(people), await given.ConfirmedAsync(people), withdrawn })
        {
            await AssertFewAsync(people.First, ConfirmationLinks.Application(key));
            foreach (var person in new[] { people.Clerk, people.Judge, people.President })
            {
                await AssertFewAsync(person, ConfirmationLinks.OnBench(key));
            }
        }

        await AssertFewAsync(people.First, "/matters");
        await AssertFewAsync(people.Clerk, ConfirmationLinks.Bench);
        await AssertFewAsync(people.Judge, ConfirmationLinks.BenchAt("All"));
    }

    [Fact]
    public async Task The_progress_of_cases_their_tracks_and_the_teams()
    {
        var given = new GivenTracks(host);
        var ((me, clerk), judge, president) = (await PeopleAsync(), await host.Accounts.OpenAsync(CourtRole.Judge), await host.Accounts.PresidentAsync());
        await given.InAsync(TrialProcedure.Summary, me, clerk);
        var key = await given.OfJudgeAsync(TrialProcedure.Summary, me, clerk, judge);
        await given.ActAsync(key, me, (t, o) => t.ObjectToProcedure(me.Name, "争议很大，不应当适用", o));
        foreach (var person in new[] { clerk, judge, president })
        {
            await AssertFewAsync(person, TriageLinks.Tracks);
            await AssertFewAsync(person, TriageLinks.At("Unallocated"));
            await AssertFewAsync(person, TriageLinks.Track(key));
        }

        await AssertFewAsync(president, TriageLinks.Teams);
        await AssertFewAsync(me, $"/matters/{key}");
        await AssertFewAsync(me, $"/matters/{key}/procedure");
    }

    [Fact]
    public async Task The_documents_and_the_case_file_of_every_kind_of_matter()
    {
        var given = new GivenConfirmations(host);
        var people = await given.PeopleAsync();
        var confirmed = await given.ConfirmedAsync(people);
        await AssertPapersAsync(confirmed, people.First, people.Clerk, people.Judge, people.President);

        var work = new GivenMediationWork(host);
        var mediated = await work.PeopleAsync();
        await AssertPapersAsync(await work.SettledAsync(mediated), mediated.Applicant, mediated.Clerk, mediated.Mediator);

        var (me, clerk) = await PeopleAsync();
        await AssertPapersAsync(await host.Given.DocketedAsync(me, clerk), me, clerk);
    }

    private async Task AssertPapersAsync(Guid key, params Person[] people)
    {
        foreach (var person in people)
        {
            await AssertFewAsync(person, $"/documents/of/{key}");
            await AssertFewAsync(person, $"/casefile/{key}");
        }
    }

    private async Task<(Person Litigant, Person Clerk)> PeopleAsync() => (await host.Accounts.LitigantAsync(), await host.Accounts.ClerkAsync());

    private async Task AssertFewAsync(Person person, string path)
    {
        var browser = await host.BrowserOfAsync(person);
        (await browser.GetAsync(path)).ShouldBeOk(); // The first view of a day is noted, once.
        var asked = await CommandWatch.CommandsOfAsync(host, () => browser.GetAsync(path));
        Assert.True(asked.Count is >= 1 and <= Most, $"{path} for {person.Name} asks {asked.Count} times:\n{string.Join("\n\n", asked)}");
    }
}
