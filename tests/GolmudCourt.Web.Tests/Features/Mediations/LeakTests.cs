using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using GolmudCourt.Domain;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Web.Tests.Access;
using GolmudCourt.Web.Tests.Support;
using Xunit;

namespace GolmudCourt.Web.Tests.Features.Mediations;

/// <summary>What is said in a mediation stays in it (特邀调解规定 22): every address of the portal is asked for it.</summary>
public sealed partial class LeakTests(PortalHost host) : IClassFixture<PortalHost>
{
    public static TheoryData<CourtRole> TheCourt => [CourtRole.Clerk, CourtRole.Judge, CourtRole.President, CourtRole.Administrator];

    [Theory]
    [MemberData(nameof(TheCourt))]
    public async Task No_page_tells_the_court_what_was_conceded(CourtRole role)
    {
        var given = new GivenMediation(host);
        var people = await given.PeopleAsync();
        var running = await given.InStateAsync(MediationStatus.InProgress, people);
        await given.SayInConfidenceAsync(running, people);
        var ended = await given.InStateAsync(MediationStatus.InProgress, people);
        await given.SayInConfidenceAsync(ended, people);
        await given.ActAsync(ended, people.Applicant, (m, o) => m.AcceptOffer(1, o));
        await given.ActAsync(ended, people.Respondent, (m, o) => m.Terminate(2, null, o));
        var filing = await given.WillingFilingAsync(people.Applicant);

        var browser = await host.BrowserOfAsync(await host.Accounts.OpenAsync(role));
        var opened = 0;
        foreach (var key in new[] { running, ended, filing })
        {
            foreach (var endpoint in PortalEndpoint.All(host.Services).Where(e => e.Method is "GET" && !e.Route.StartsWith("/error", StringComparison.Ordinal) && !e.Route.StartsWith("/{*", StringComparison.Ordinal)))
            {
                var page = await browser.GetOnceAsync(endpoint.PathFor(key));
                Assert.True((int)page.Status < 500, $"{page.Path} failed for {role}.");
                opened += page.Status == HttpStatusCode.OK ? 1 : 0;
                foreach (var secret in new[] { GivenMediation.Secret, "柒仟", GivenMediation.SecretSum.ToString("0.00", CultureInfo.InvariantCulture), GivenMediation.SecretSum.ToString("N2", CultureInfo.InvariantCulture) })
                {
                    Assert.False(page.Body.Contains(secret, StringComparison.Ordinal), $"{page.Path} tells {role}: {secret}");
                }
            }
        }

        Assert.True(opened > 10, $"Only {opened} pages opened for {role}: the test looked at nothing.");
    }

    [Fact]
    public async Task What_was_said_lies_encrypted_in_the_database_and_is_there_to_be_found()
    {
        var given = new GivenMediation(host);
        var people = await given.PeopleAsync();
        var key = await given.InStateAsync(MediationStatus.InProgress, people);
        await given.SayInConfidenceAsync(key, people);
        var read = await given.ReadAsync(key);
        Assert.Equal((GivenMediation.Secret, GivenMediation.SecretSum), (read.ConfidentialRecords.Single().Minutes, read.Offers.Single().Sum));
        Assert.All(await host.JournalOfAsync(key), e => Assert.DoesNotContain("柒仟", e.Sentence + e.Reason, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"\b(ConfidentialRecords?|m\.Offers|Set<Offer|Agreements|AgreementClause|OfferInstalment)\b")]
    private static partial Regex Touch();

    [Fact]
    public void Only_what_acts_on_the_whole_touches_the_confidential_tables()
    {
        // The mediator's and the parties' own pages live in MediationWork; beside them only what acts on the whole. The case file
        // and the minutes as a paper read them for the mediator whose appointment stands (CaseFilesTests, MediationPapersTests).
        // The indicators ask only whether an agreement took effect, which ends its secrecy.
        string[] may = ["AgreementSource.cs", "CaseFileQueries.cs", "FactReader.Mediation.cs", "MediationAccess.cs", "PaperFacts.cs", "PortalActs.cs"];
        var source = Path.Combine(Repository.Root, "src", "GolmudCourt.Web");
        var found = ((string[])["Features", "Security", "Hosting", "Documents", "Notifications"])
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(source, folder), "*.cs*", SearchOption.AllDirectories))
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}MediationWork{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Where(file => Touch().IsMatch(File.ReadAllText(file)))
            .Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(may, found);
        var supervision = Path.Combine(source, "Features", "MediationWork", "Supervision");
        Assert.All(Directory.EnumerateFiles(supervision), file => Assert.DoesNotMatch(@"\bConfidentialRecords?\b|m\.Offers|Set<Offer", File.ReadAllText(file)));
    }
}
