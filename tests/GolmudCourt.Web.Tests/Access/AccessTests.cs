using System.Net;
using GolmudCourt.Domain;
using GolmudCourt.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace GolmudCourt.Web.Tests.Access;

/// <summary>Every address × every role × {own matter, somebody else's}, asked over HTTP.</summary>
public sealed class AccessTests(PortalHost host) : IClassFixture<PortalHost>
{
    // Throwing away what is not there is done already, and says so to anybody; that it removes nothing of another's has a test.
    private const string RemovalAtTheCounter = "/counter/drafts/{key:guid}/removal";

    public static TheoryData<CourtRole> Roles => [.. CourtRoles.OfAccounts];

    [Fact]
    public async Task Without_signing_in_only_open_pages_answer()
    {
        var (_, key) = await MatterOfAnotherAsync();
        var browser = host.NewBrowser();
        foreach (var endpoint in Endpoints())
        {
            var page = await AskAsync(browser, endpoint, key);
            if (endpoint.IsAnonymous)
            {
                Assert.False(IsSentToSignIn(page), $"{endpoint.Method} {page.Path} is open but asked for a sign-in.");
            }
            else
            {
                Assert.True(IsSentToSignIn(page) || page.Status == HttpStatusCode.Unauthorized, $"{endpoint.Method} {page.Path} answered {(int)page.Status} to nobody.");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task A_role_gets_what_the_catalogue_gives_it_and_nothing_else(CourtRole role)
    {
        var me = await host.Accounts.OpenAsync(role);
        var (_, key) = await MatterOfAnotherAsync();
        var browser = await host.BrowserOfAsync(me);
        foreach (var endpoint in Endpoints().Where(e => !e.IsAnonymous))
        {
            var page = await AskAsync(browser, endpoint, key);
            var isRefused = page.Status == HttpStatusCode.Forbidden || page.Location?.Contains("/access-denied", StringComparison.Ordinal) == true;
            Assert.True(isRefused != endpoint.Admits(role), $"{endpoint.Method} {page.Path} answered {(int)page.Status} {page.Location} to {role}; the catalogue says {endpoint.Who}.");
            Assert.True((int)page.Status < 500, $"{endpoint.Method} {page.Path} failed for {role}: {page.Main}");
        }
    }

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task What_is_another_persons_does_not_exist(CourtRole role)
    {
        var me = await host.Accounts.OpenAsync(role);
        var (owner, draft) = await MatterOfAnotherAsync();
        var submitted = await host.Given.SubmittedAsync(owner);
        var browser = await host.BrowserOfAsync(me);
        var isPublic = CourtRoles.OfThePublic.Contains(role);
        foreach (var endpoint in Endpoints().Where(e => e is { IsOfOneMatter: true, IsAnonymous: false, Route: not RemovalAtTheCounter } && e.Admits(role)))
        {
            foreach (var key in isPublic ? new[] { draft, submitted } : [draft])
            {
                var page = await AskAsync(browser, endpoint, key);
                var mayBeRefusedEarlier = endpoint.Method != "GET" && page.Status == HttpStatusCode.BadRequest;
                Assert.True(page.Status == HttpStatusCode.NotFound || mayBeRefusedEarlier, $"{endpoint.Method} {page.Path} answered {(int)page.Status} to {role} about a matter of another.");
            }
        }

        Assert.Equal(1, await host.DbAsync(db => db.Filings.Where(f => f.Key == draft).Select(f => f.Version).SingleAsync()));
    }

    [Fact]
    public async Task A_registration_begun_at_the_counter_is_its_clerks_alone()
    {
        var mine = await host.BrowserOfAsync(await host.Accounts.ClerkAsync());
        var other = await host.BrowserOfAsync(await host.Accounts.ClerkAsync());
        var page = (await PostAsync(mine, "/counter/drafts")).Location!;
        (await other.GetOnceAsync(page)).ShouldBe(HttpStatusCode.NotFound);
        await PostAsync(other, $"{page}/removal");
        (await mine.GetOnceAsync(page)).ShouldBeOk();
        await PostAsync(mine, $"{page}/removal");
        (await mine.GetOnceAsync(page)).ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData(CourtRole.Litigant)]
    [InlineData(CourtRole.Agent)]
    [InlineData(CourtRole.Clerk)]
    public async Task Ones_own_matter_answers_in_every_state(CourtRole role)
    {
        var me = await host.Accounts.OpenAsync(role);
        var clerk = await host.Accounts.ClerkAsync();
        var browser = await host.BrowserOfAsync(me);
        var endpoints = Endpoints().Where(e => e is { Method: "GET", IsOfOneMatter: true } && e.Admits(role)).ToList();
        foreach (var status in Enum.GetValues<Domain.Filing.FilingStatus>().Where(s => role != CourtRole.Clerk || s is Domain.Filing.FilingStatus.Draft or Domain.Filing.FilingStatus.AwaitingReview or Domain.Filing.FilingStatus.Docketed))
        {
            var key = await host.Given.InStateAsync(status, me, clerk);
            foreach (var endpoint in endpoints)
            {
                var page = await AskAsync(browser, endpoint, key);
                Assert.True((int)page.Status is 200 or 302 or 400 or 404, $"{page.Path} answered {(int)page.Status} in {status}: {page.Main}");
                Assert.False(IsSentToSignIn(page));
            }
        }
    }

    // The error pages answer with the error they show; the fallback of unknown addresses has a test of its own.
    private List<PortalEndpoint> Endpoints() => [.. PortalEndpoint.All(host.Services)
        .Where(e => !e.Route.StartsWith("/error", StringComparison.Ordinal) && !e.Route.StartsWith("/{*", StringComparison.Ordinal))
        .Where(e => e.Route is not "/sign-out")];

    private static Task<Page> AskAsync(Browser browser, PortalEndpoint endpoint, Guid key)
    {
        var path = endpoint.PathFor(key);
        return endpoint.Method is "GET" or "*" ? browser.GetOnceAsync(path) : PostAsync(browser, path);
    }

    // With the person's own token, so that it is the access that refuses and not the missing token.
    private static async Task<Page> PostAsync(Browser browser, string path)
    {
        var token = (await browser.GetAsync("/no-such-page")).Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        return await browser.PostForgedAsync(path, ("__RequestVerificationToken", token));
    }

    private static bool IsSentToSignIn(Page page) => page.Location?.Contains("/sign-in?", StringComparison.Ordinal) == true;

    private async Task<(Person Owner, Guid Draft)> MatterOfAnotherAsync()
    {
        var owner = await host.Accounts.LitigantAsync();
        return (owner, await host.Given.DraftAsync(owner));
    }
}
