using System.Net;
using System.Text;
using GolmudCourt.Domain.Calendar;
using GolmudCourt.Domain.Deadlines;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Features.Supervision;
using GolmudCourt.Web.Hosting.Verbs;
using GolmudCourt.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace GolmudCourt.Web.Tests.Features.Administration;

public sealed class CalendarImportTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Head = "date,kind,name,year_notice\n";

    // 4 January is a Monday: the seven days of a filing of 28 December end there.
    private const string Year2027 = Head
        + "2027-01-01,holiday,元旦,国办发明电〔2026〕1号\n2027-01-04,holiday,元旦,国办发明电〔2026〕1号\n2027-02-06,holiday,春节,国办发明电〔2026〕1号\n"
        + "2027-04-05,holiday,清明,国办发明电〔2026〕1号\n2027-05-01,holiday,劳动节,国办发明电〔2026〕1号\n2027-06-09,holiday,端午,国办发明电〔2026〕1号\n"
        + "2027-10-01,holiday,国庆节,国办发明电〔2026〕1号\n";

    [Fact]
    public async Task A_year_lists_what_it_would_move_and_moves_it_only_when_approved()
    {
        host.Clock.Set(2026, 12, 28);
        var litigant = await host.Accounts.LitigantAsync("等日历的人");
        var (moved, kept, late) = (await host.Given.SubmittedAsync(litigant), await host.Given.SubmittedAsync(litigant), await host.Given.SubmittedAsync(litigant));
        host.Clock.Set(2026, 12, 29);
        var certain = await host.Given.SubmittedAsync(litigant); // ends on Tuesday 5 January either way
        Assert.True((await host.Given.ReadAsync(moved)).ReviewDeadline!.Provisional);

        var browser = await host.BrowserOfAsync(await host.Accounts.AdministratorAsync());
        var page = await browser.GetAsync("/administration/calendar");
        page.ShouldBeOk().ShouldSay("立案审查期限").ShouldSay("2027年1月4日").ShouldNotSay("等日历的人");
        page = await page.Form("/administration/calendar").Upload("CSV文件（UTF-8）", "2027.csv", Encoding.UTF8.GetBytes(Year2027)).SubmitAsync("导入");
        page.ShouldBeOk().ShouldSay("1个暂定日期已确定，3个日期有变动").ShouldSay("2027年1月4日（暂定）").ShouldSay("2027年1月5日").ShouldNotSay("等日历的人");
        var settled = (await host.Given.ReadAsync(certain)).ReviewDeadline!;
        Assert.Equal((false, new DateOnly(2027, 1, 5)), (settled.Provisional, settled.Due));
        Assert.Equal(new DateOnly(2027, 1, 4), (await host.Given.ReadAsync(moved)).ReviewDeadline!.Due);

        // One was lengthened while its difference waited: it is not counted over.
        var president = await host.Accounts.PresidentAsync();
        await host.Given.ActAsync(late, president, (filing, _, o) => filing.ChangeDeadline(
            "ReviewDeadline", new(2027, 1, 4), d => d.Extend(DeadlineGround.Extension, 5, "案情复杂需要延长", o), o));
        var ids = await host.DbAsync(db => db.DeadlineDifferences.ToDictionaryAsync(d => d.MatterKey, d => d.Id));
        var rejection = page.Form(SupervisionLinks.Rejection(ids[kept]));
        (await rejection.Set("reason", "不").SubmitAsync()).ShouldBe(HttpStatusCode.BadRequest).ShouldSay("请写明不采用的理由");
        (await rejection.Set("reason", "当事人已按原日期办理").SubmitAsync()).ShouldSay("原日期保持不变");
        page = await (await browser.GetAsync(SupervisionLinks.Differences)).Form(SupervisionLinks.Approvals).SubmitAsync();
        page.ShouldBeOk().ShouldSay("已采用1个，1个已被变更而失效").ShouldSay("没有等待决定的差异");

        Assert.Equal(
            (new DateOnly(2027, 1, 5), new DateOnly(2027, 1, 4), new DateOnly(2027, 1, 11)),
            ((await host.Given.ReadAsync(moved)).NextDue!.Value, (await host.Given.ReadAsync(kept)).NextDue!.Value, (await host.Given.ReadAsync(late)).NextDue!.Value));
        var states = await host.DbAsync(db => db.DeadlineDifferences.ToDictionaryAsync(d => d.MatterKey, d => d.State));
        Assert.Equal((DifferenceState.Approved, DifferenceState.Rejected, DifferenceState.Overtaken), (states[moved], states[kept], states[late]));
        Assert.Equal(new DateOnly(2027, 1, 5), await host.DbAsync(db => db.DeskItems.Where(i => i.MatterKey == moved).Select(i => i.Due).SingleAsync()));
    }

    [Theory]
    [InlineData("2027-01-01,holiday,元旦,国办发明电〔2026〕1号\n", "第2行、第9行：2027-01-01 出现了 2 次")]
    [InlineData("2027-10-05,holiday,国庆节,国办发明电〔2026〕1号\n", "第8行和第9行之间：国庆节放假缺少 2027-10-04")]
    [InlineData("2027-03-03,workday,春节,国办发明电〔2026〕1号\n", "第9行：2027-03-03")]
    [InlineData("2027/03/03,workday,春节,国办发明电〔2026〕1号\n", "第9行：日期“2027/03/03”")]
    public async Task The_verb_refuses_a_file_with_its_row_and_imports_nothing(string row, string problem)
    {
        var before = await host.DbAsync(db => db.CalendarVersions.CountAsync());
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, Year2027 + row, TestContext.Current.CancellationToken);
        using var output = new StringWriter();
        var code = await host.InScopeAsync(s => s.GetRequiredService<ImportCalendar>().RunAsync([file], output));
        File.Delete(file);
        Assert.Equal(1, code);
        Assert.Contains(problem, output.ToString(), StringComparison.Ordinal);
        Assert.Equal(before, await host.DbAsync(db => db.CalendarVersions.CountAsync()));
    }

    [Fact]
    public async Task A_rest_that_begins_in_december_leaves_the_year_before_alone() => await host.InScopeAsync(async services =>
    {
        var db = services.GetRequiredService<CourtDbContext>();
        var days = await db.CalendarDays.CountAsync(d => d.Date.Year == 2022);
        var next = await db.CalendarDays.AsNoTracking().ToListAsync();
        var notice = next.Select(d => new CalendarDay(d.Date, d.Kind, d.Name, d.Notice)).Where(d => d.NoticeYear == 2023).ToList();
        Assert.Contains(notice, d => d.Date.Year == 2022);
        await services.GetRequiredService<CalendarStore>().ImportAsync(db, notice, "测试", host.Clock.Now);
        Assert.Equal(days, await db.CalendarDays.CountAsync(d => d.Date.Year == 2022));
    });
}
