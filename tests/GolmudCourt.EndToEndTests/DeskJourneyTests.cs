using GolmudCourt.EndToEndTests.Support;
using Microsoft.Playwright;
using Xunit;

namespace GolmudCourt.EndToEndTests;

/// <summary>A clerk begins the day at the desk: takes a duty, hands it over, finds a matter, and gives a docketed case its judge.</summary>
[Collection("one browser")]
public sealed class DeskJourneyTests(LivePortal portal)
{
    [Theory]
    [InlineData(1280, true)]
    [InlineData(360, false)]
    public async Task A_duty_is_taken_and_handed_to_a_colleague(int width, bool scripts)
    {
        await using var clerk = await portal.VisitAsync(width, scripts);
        await clerk.SignInAsync("clerk");
        await clerk.GoAsync("/desk?tab=pool");
        var row = clerk.Page.Locator("main tbody tr").Filter(new() { Has = clerk.Page.Locator("button:has-text('领取')") }).First;
        var matter = (await row.Locator("td").First.InnerTextAsync()).Trim();
        await row.Locator("button:has-text('领取')").ClickAsync();
        await clerk.Page.WaitForLoadStateAsync();
        await clerk.CheckAsync();
        await clerk.SeesAsync("已领取，列入您的工作台");
        await clerk.SeesAsync(matter);
        await clerk.GoAsync("/desk/calendar");
        await clerk.SeesAsync("我的日历");

        await clerk.GoAsync("/desk?tab=mine");
        await clerk.Page.Locator("main tbody tr").Filter(new() { HasText = matter }).First.Locator("a:has-text('移交')").ClickAsync();
        await clerk.Page.WaitForLoadStateAsync();
        await clerk.CheckAsync();
        await clerk.PressAsync("移交");
        await clerk.SeesAsync("请写明移交的理由");
        await clerk.Page.Locator("[name=Reason]").FillAsync("本周外出培训，由同事办理");
        await clerk.Page.Locator("[name=To]").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        var colleague = await clerk.Page.EvaluateAsync<string>("() => document.querySelector('[name=To]').selectedOptions[0].text");
        await clerk.PressAsync("移交");
        await clerk.SeesAsync("已移交");

        await using var other = await portal.VisitAsync(width, scripts);
        await other.SignInAsync("clerk2");
        await Assertions.Expect(other.Page.Locator(".site-header")).ToContainTextAsync(colleague);
        await other.GoAsync("/desk?tab=mine");
        await other.SeesAsync(matter);
    }

    [Fact]
    public async Task A_docketed_case_gets_its_judge_by_rule_and_the_judge_finds_it_on_the_desk()
    {
        await using var clerk = await portal.VisitAsync();
        await clerk.SignInAsync("clerk");
        await clerk.GoAsync("/search?q=mwz");
        await clerk.SeesAsync("马文忠");
        await clerk.GoAsync("/tracks?tab=Unallocated");
        var link = clerk.Page.Locator("main tbody th a").First;
        var title = await link.InnerTextAsync();
        await link.ClickAsync();
        await clerk.Page.WaitForLoadStateAsync();
        await clerk.CheckAsync();
        await clerk.PressAsync("按规则分案");
        await clerk.SeesAsync("参加分案");
        await clerk.PressAsync("按规则分案");
        await clerk.SeesAsync("分给巴图");

        await using var judge = await portal.VisitAsync();
        await judge.SignInAsync("judge");
        await judge.GoAsync("/desk");
        await judge.SeesAsync(title);
    }
}
