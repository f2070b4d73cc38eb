using GolmudCourt.EndToEndTests.Support;
using Xunit;

namespace GolmudCourt.EndToEndTests;

/// <summary>Every page that the first page and the menu of a role lead to, in the demo world, on a phone and at a desk.</summary>
[Collection("one browser")]
public sealed class RolePagesTests(LivePortal portal)
{
    // What ends the session or leaves the pages is not followed.
    private static readonly string[] s_notFollowed = [".xlsx", "/files/", "/sign-out", ".png", ".csv", "/openapi", "tel:", "/pleading.txt", "/export", "/imports/template", "/docx", "/pdf", "/archive", "/items/"];

    // Enough for every kind of page; a slip that makes links without end must not run for hours.
    private const int MostPages = 40;

    [Theory]
    [InlineData("litigant", 360)]
    [InlineData("litigant", 1280)]
    [InlineData("agent", 360)]
    [InlineData("clerk", 360)]
    [InlineData("clerk", 1280)]
    [InlineData("president", 360)]
    [InlineData("admin", 360)]
    [InlineData("mediator", 360)]
    [InlineData("org", 360)]
    [InlineData("judge", 360)]
    public async Task Every_page_within_two_steps_of_the_first_is_accessible_and_fits(string user, int width)
    {
        await using var visitor = await portal.VisitAsync(width);
        await visitor.SignInAsync(user);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var next = await LinksAsync(visitor);
        for (var depth = 0; depth < 2; depth++)
        {
            var found = new List<string>();

            // Of many of a kind (fifteen matters, a hundred accounts) one is looked at in a round.
            foreach (var path in next.GroupBy(Shape).Select(g => g.First()).Take(MostPages - seen.Count).Where(seen.Add))
            {
                await visitor.GoAsync(path);
                Assert.DoesNotContain("系统出了问题", await visitor.Page.ContentAsync(), StringComparison.Ordinal);
                found.AddRange(await LinksAsync(visitor));
            }

            next = [.. found.Where(f => !seen.Contains(f)).Distinct()];
        }

        Assert.True(seen.Count >= 3, $"{user} reached only {string.Join(", ", seen)}");
    }

    private static async Task<List<string>> LinksAsync(Visitor visitor)
    {
        var links = await visitor.Page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('nav a[href], main a[href]')].filter(a => a.origin === location.origin).map(a => a.pathname + a.search)");
        return [.. links.Where(l => !s_notFollowed.Any(n => l.Contains(n, StringComparison.Ordinal))).Distinct()];
    }

    private static string Shape(string path) =>
        string.Join('/', path.Split('?')[0].Split('/').Select(part => Guid.TryParse(part, out _) ? "{key}" : int.TryParse(part, out _) ? "{n}" : part))
        + (path.Contains('?', StringComparison.Ordinal) ? "?" : "");
}
