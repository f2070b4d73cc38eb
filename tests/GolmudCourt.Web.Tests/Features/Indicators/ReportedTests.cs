using System.Net;
using GolmudCourt.Domain;
using GolmudCourt.Web.Features.Indicators;
using GolmudCourt.Web.Tests.Support;
using Xunit;

namespace GolmudCourt.Web.Tests.Features.Indicators;

/// <summary>Figures from outside: reported with a proof, corrected in the open, never mixed with what is counted.</summary>
public sealed class ReportedTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task A_month_is_reported_corrected_and_withdrawn_and_all_of_it_stays_to_be_seen()
    {
        var president = await host.BrowserOfAsync(await host.Accounts.PresidentAsync());
        (await president.GetAsync(IndicatorLinks.Reported)).ShouldBeOk().ShouldSay("12368接通率").ShouldSay("还没有登记");
        var page = (await ReportAsync(president, "QI-35", "2026-10", "900", "1000")).ShouldBeOk().ShouldSay("2026年10月的数据已登记").ShouldSay("90%");
        (await president.GetAsync($"{IndicatorLinks.All}?period=2026-10")).ShouldBeOk().ShouldSay("登记的外部数据").ShouldSay("90%");
        (await president.GetAsync($"{IndicatorLinks.All}?period=2026")).ShouldBeOk().ShouldNotSay("登记的外部数据");
        page = (await ReportAsync(president, "QI-35", "2026-10", "850", "1000")).ShouldBeOk().ShouldSay("85%").ShouldSay("更正或者撤下");
        Assert.Equal(["90%"], page.TextsOf("del"));
        var file = page.LinkOf("月报.pdf");
        Assert.Equal(Filings.Drafting.Pdf(), (await president.GetAsync(file)).ShouldBeOk().Bytes);
        (await page.FormWithButton("撤下2026年10月").SubmitAsync()).ShouldBeOk().ShouldSay("已撤下");
        (await president.GetAsync(IndicatorLinks.Reported)).ShouldBeOk().ShouldNotSay("85%");
        var judge = await host.BrowserOfAsync(await host.Accounts.OpenAsync(CourtRole.Judge));
        Assert.DoesNotContain("登记", (await judge.GetAsync(IndicatorLinks.ReportedOf("QI-35"))).ShouldBeOk().TextsOf("main button"));
    }

    [Theory]
    [InlineData("九百", "1000", "接通的来电数", "只写数字")]
    [InlineData("1001", "1000", "接通的来电数", "不大于全部来电数")]
    [InlineData("0", "0", "全部来电数", "大于零")]
    [InlineData("5", "", "全部来电数", "只写数字")]
    public async Task What_is_wrong_is_said_at_its_field(string above, string below, string label, string words)
    {
        var president = await host.BrowserOfAsync(await host.Accounts.PresidentAsync());
        var page = (await ReportAsync(president, "QI-35", "2026-09", above, below)).ShouldBe(HttpStatusCode.BadRequest);
        Assert.Contains(words, page.ErrorAt(label), StringComparison.Ordinal);
        Assert.Equal(above, page.FormWithButton("登记").ValueOf("接通的来电数"));
    }

    [Theory]
    [InlineData("QI-12")]
    [InlineData("QI-08")]
    [InlineData("nothing")]
    public async Task What_is_counted_or_is_no_figure_is_not_reported(string id) =>
        (await (await host.BrowserOfAsync(await host.Accounts.PresidentAsync())).GetAsync(IndicatorLinks.ReportedOf(id))).ShouldBe(HttpStatusCode.NotFound);

    private static async Task<Page> ReportAsync(Browser president, string id, string month, string above, string below)
    {
        var form = (await president.GetAsync(IndicatorLinks.ReportedOf(id))).ShouldBeOk().FormWithButton("登记");
        form.Set("Month", month).Fill("接通的来电数", above).Fill("全部来电数", below).Fill("出处", "12368平台月报，次月3日");
        return await form.Upload("文件或者截图", "月报.pdf", Filings.Drafting.Pdf()).SubmitAsync("登记");
    }
}
