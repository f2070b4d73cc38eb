using System.Net;
using GolmudCourt.Domain;
using GolmudCourt.Web.Tests.Access;
using GolmudCourt.Web.Tests.Support;
using Xunit;

namespace GolmudCourt.Web.Tests.Features.MediationWork;

/// <summary>Every address of the work on a mediation × every role, asked about a mediation of other people that is in full swing.</summary>
public sealed class WorkAccessTests(PortalHost host) : IClassFixture<PortalHost>
{
    private static readonly string[] s_roots =
    [
        "/mediation/mine/{key", "/mediation/organisation/{key", "/mediations/{key:guid}/proceedings", "/mediations/{key:guid}/sessions",
        "/mediations/{key:guid}/facts", "/mediations/{key:guid}/offers", "/mediations/{key:guid}/agreement", "/mediations/{key:guid}/performance",
    ];

    public static TheoryData<CourtRole> Roles => [.. CourtRoles.OfAccounts];

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task Another_persons_mediation_does_not_exist_and_another_roles_page_is_refused(CourtRole role)
    {
        var given = new GivenMediationWork(host);
        var people = await given.PeopleAsync();
        var key = await given.AwaitingSignaturesAsync(people);
        var version = (await given.ReadAsync(key)).Version;
        var browser = await host.BrowserOfAsync(await host.Accounts.OpenAsync(role));
        var token = (await browser.GetAsync("/no-such-page")).Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var endpoints = PortalEndpoint.All(host.Services).Where(e => s_roots.Any(r => e.Route.StartsWith(r, StringComparison.Ordinal))).ToList();
        Assert.True(endpoints.Count > 40, $"Only {endpoints.Count} addresses found.");
        foreach (var endpoint in endpoints)
        {
            var path = endpoint.PathFor(key);
            var page = endpoint.Method == "GET" ? await browser.GetOnceAsync(path) : await browser.PostForgedAsync(path, ("__RequestVerificationToken", token));
            var refused = page.Status == HttpStatusCode.Forbidden || page.Location?.Contains("/access-denied", StringComparison.Ordinal) == true;
            Assert.True(
                endpoint.Admits(role) ? page.Status == HttpStatusCode.NotFound : refused,
                $"{endpoint.Method} {path} answered {(int)page.Status} {page.Location} to {role}: {page.Main}");
        }

        Assert.Equal(version, (await given.ReadAsync(key)).Version);
    }
}
