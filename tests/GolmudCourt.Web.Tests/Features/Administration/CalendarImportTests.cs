using System.Text;
using GolmudCourt.Web.Tests.Support;
using Xunit;

namespace GolmudCourt.Web.Tests.Features.Administration;

public sealed class CalendarImportTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Year2027 =
        "date,kind,name,year_notice\n2027-01-01,holiday,元旦,国办发明电〔2026〕1号\n2027-01-04,holiday,元旦,国办发明电〔2026〕1号\n"
        + "2027-02-06,holiday,春节,国办发明电〔2026〕1号\n2027-10-01,holiday,国庆节,国办发明电〔2026〕1号\n";

    [Fact]
    public async Task Importing_a_year_settles_the_dates_that_waited_for_it()
    {
        host.Clock.Set(2026, 12, 28);
        var key = await host.Given.SubmittedAsync(await host.Accounts.LitigantAsync("等日历的人"));
        Assert.True((await host.Given.ReadAsync(key)).ReviewDeadline!.Provisional);

        var browser = await host.BrowserOfAsync(await host.Accounts.AdministratorAsync());
        var page = await browser.GetAsync("/administration/calendar");
        page.ShouldBeOk().ShouldSay("立案审查期限").ShouldSay("2027年1月4日").ShouldNotSay("等日历的人");
        page = await page.Form("/administration/calendar").Upload("CSV文件（UTF-8）", "2027.csv", Encoding.UTF8.GetBytes(Year2027)).SubmitAsync("导入");
        page.ShouldBeOk().ShouldSay("1个暂定日期已重新计算").ShouldNotSay("等待日历的日期");

        var deadline = (await host.Given.ReadAsync(key)).ReviewDeadline!;
        Assert.Equal((false, new DateOnly(2027, 1, 5)), (deadline.Provisional, deadline.Due));
    }
}
