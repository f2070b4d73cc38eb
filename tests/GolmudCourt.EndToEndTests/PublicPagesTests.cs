using GolmudCourt.EndToEndTests.Support;
using Xunit;

namespace GolmudCourt.EndToEndTests;

/// <summary>What anyone can open, on a phone and at a desk, with and without scripts.</summary>
[Collection("one browser")]
public sealed class PublicPagesTests(LivePortal portal)
{
    public static TheoryData<string, int, bool> Pages()
    {
        var data = new TheoryData<string, int, bool>();
        foreach (var path in (string[])[
            "/", "/help", "/sign-in", "/register", "/forgotten-password", "/filing-check", "/tools", "/tools/court-fee?kind=property&amount=123456.78",
            "/tools/deadline?from=2026-09-10&length=15&unit=day", "/tools/identity", "/tools/case-number?text=(2026)青2801民初1号", "/tools/small-claims?amount=54673", "/tools/api",
            "/receipts/verify", "/styleguide", "/dev/outbox", "/nothing-here"])
        {
            data.Add(path, 360, true);
            data.Add(path, 1280, true);
            data.Add(path, 360, false);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_public_page_is_accessible_and_fits(string path, int width, bool scripts)
    {
        await using var visitor = await portal.VisitAsync(width, scripts);

        await visitor.GoAsync(path);

        Assert.Equal(1, await visitor.Page.Locator("h1").CountAsync());
    }

    [Fact]
    public async Task The_larger_type_stays_chosen_from_page_to_page()
    {
        await using var visitor = await portal.VisitAsync(360, scripts: false);
        await visitor.GoAsync("/");

        await visitor.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "长辈版" }).ClickAsync();
        await visitor.GoAsync("/tools");

        var size = await visitor.Page.EvaluateAsync<string>("() => getComputedStyle(document.body).fontSize");
        Assert.True(double.Parse(size.Replace("px", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture) >= 18, size);
    }
}
