using GolmudCourt.Domain;
using GolmudCourt.Web.Features.Desk;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Tests.Support;
using Xunit;

namespace GolmudCourt.Web.Tests.House;

/// <summary>The menu of a person at work is short, whole, and needs no script.</summary>
public sealed class NavigationTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Theory]
    [InlineData(CourtRole.Clerk)]
    [InlineData(CourtRole.Judge)]
    [InlineData(CourtRole.President)]
    [InlineData(CourtRole.Administrator)]
    [InlineData(CourtRole.Mediator)]
    [InlineData(CourtRole.OrganisationManager)]
    public async Task Staff_have_a_short_row_and_every_link_under_its_headings_opens(CourtRole role)
    {
        var browser = await host.BrowserOfAsync(await host.Accounts.OpenAsync(role));
        var page = (await browser.GetAsync(DeskLinks.Desk)).ShouldBeOk();
        Assert.InRange(page.Document.QuerySelectorAll("header .site-nav-list > li").Length, 2, NavigationMenu.MostInRow);
        Assert.All(page.Document.QuerySelectorAll("header details"), heading =>
        {
            Assert.NotNull(heading.QuerySelector("summary"));
            Assert.True(heading.QuerySelectorAll("a").Length >= 2, heading.TextContent);
        });

        var paths = page.Document.QuerySelectorAll("header .site-nav-list a").Select(a => a.GetAttribute("href")!).ToList();
        Assert.Equal(paths.Count, paths.Distinct().Count());
        Assert.Equal(DeskLinks.Desk, paths[0]);
        Assert.Contains("/account", paths);
        foreach (var path in paths)
        {
            var opened = (await browser.GetAsync(path)).ShouldBeOk();
            Assert.Equal(path, Assert.Single(opened.Document.QuerySelectorAll("header .site-nav-list a[aria-current=page]")).GetAttribute("href"));
        }
    }

    [Fact]
    public async Task The_heading_of_the_page_in_hand_is_marked()
    {
        var page = (await (await host.BrowserOfAsync(await host.Accounts.PresidentAsync())).GetAsync("/supervision/outages")).ShouldBeOk();
        Assert.StartsWith("监督", Assert.Single(page.TextsOf("header summary.site-nav-link--current")), StringComparison.Ordinal);
        var clerk = (await (await host.BrowserOfAsync(await host.Accounts.ClerkAsync())).GetAsync("/counter")).ShouldBeOk();
        Assert.Empty(clerk.TextsOf("header summary.site-nav-link--current"));
    }
}
