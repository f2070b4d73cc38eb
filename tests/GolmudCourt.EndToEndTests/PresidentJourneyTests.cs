using GolmudCourt.EndToEndTests.Support;
using Microsoft.Playwright;
using Xunit;

namespace GolmudCourt.EndToEndTests;

/// <summary>The president looks at what is late, opens a figure down to its matters, freezes a month and looks at the wall screen.</summary>
[Collection("one browser")]
public sealed class PresidentJourneyTests(LivePortal portal)
{
    [Theory]
    [InlineData(1280, true)]
    [InlineData(360, true)]
    [InlineData(360, false)]
    public async Task From_supervision_to_a_figure_its_matters_a_frozen_month_and_the_wall(int width, bool scripts)
    {
        await using var president = await portal.VisitAsync(width, scripts);
        await president.SignInAsync("president");
        await OpenAsync(president, "监督", "期限监督");
        await president.SeesAsync("审查已逾期");

        // A heading of the menu that is open, in 长辈版 too, is as accessible and as narrow as the page.
        await president.Page.Locator("header button:has-text('长辈版')").ClickAsync();
        await president.Page.WaitForLoadStateAsync();
        await president.Page.Locator("header summary:has-text('监督')").ClickAsync();
        await president.CheckAsync();
        await president.Page.Locator("header button:has-text('标准版')").ClickAsync();
        await president.Page.WaitForLoadStateAsync();

        await president.Page.Locator("header a:has-text('质效指标')").ClickAsync();
        await president.Page.WaitForLoadStateAsync();
        await president.CheckAsync();

        // The whole year of the demo world: another journey may have moved the clock of the portal into the next month.
        await president.GoAsync($"/indicators?period={TimeProvider.System.GetUtcNow().AddHours(8).Year}");
        await president.PressAsync("网上立案合格率");
        await president.SeesAsync("走势");
        await president.Page.Locator("main .figure-number a").Nth(1).ClickAsync();
        await president.Page.WaitForLoadStateAsync();
        await president.CheckAsync();
        await president.SeesAsync("分母：网上立案接收的申请");
        await president.SeesAsync("计入合计");
        await president.Page.Locator("main tbody a").First.ClickAsync();
        await president.Page.WaitForLoadStateAsync();
        await president.CheckAsync();

        await president.GoAsync("/indicators/charts");
        await president.SeesAsync("逾期在谁手里");
        await president.PressAsync("月度冻结");
        await president.SeesAsync("全部冻结的哈希相符");
        await president.PressAsync("冻结");
        await president.SeesAsync("冻结的指标");
        await president.SeesAsync("内容与哈希相符");

        await president.GoAsync("/boards/indicators");
        await president.SeesAsync("逾期未办");
        Assert.Equal(0, await president.Page.Locator("main a").CountAsync());
    }

    /// <summary>Opens a heading of the menu and follows a link under it.</summary>
    private static async Task OpenAsync(Visitor visitor, string heading, string link)
    {
        await visitor.Page.Locator($"header summary:has-text('{heading}')").ClickAsync();
        await visitor.CheckAsync();
        await visitor.Page.Locator($"header details[open] a:has-text('{link}')").ClickAsync();
        await visitor.Page.WaitForLoadStateAsync(LoadState.Load);
        await visitor.CheckAsync();
    }
}
