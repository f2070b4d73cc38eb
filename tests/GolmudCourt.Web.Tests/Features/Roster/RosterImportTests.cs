using System.Net;
using GolmudCourt.Domain.Roster;
using GolmudCourt.Domain.Roster.Import;
using GolmudCourt.Web.Features.Roster;
using GolmudCourt.Web.Features.Roster.Imports;
using GolmudCourt.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MiniExcelLibs;
using Xunit;

namespace GolmudCourt.Web.Tests.Features.Roster;

/// <summary>The table of mediators: checked first, then all or nothing.</summary>
public sealed class RosterImportTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task The_template_has_every_column_an_example_and_notes()
    {
        var clerk = await host.BrowserOfAsync(await host.Accounts.ClerkAsync());
        var file = await clerk.GetAsync(RosterLinks.Imports + "/template");
        using var content = new MemoryStream(file.Bytes);
        Assert.Equal(["调解员", "填写说明"], MiniExcel.GetSheetNames(content));
        var read = RosterWorkbook.Read(content);
        Assert.Empty(read.HeaderProblems);
        Assert.Single(read.Rows);
        (await UploadAsync(clerk, file.Bytes)).ShouldSay("A2：这是模板中的示例，请删除这一行");
    }

    [Fact]
    public async Task Five_thousand_rows_with_three_wrong_change_nothing_and_name_the_three_cells()
    {
        var clerk = await host.BrowserOfAsync(await host.Accounts.ClerkAsync());
        var rows = Enumerable.Range(0, 5000).Select(i => Row(200_000 + i)).ToList();
        rows[15][RosterColumn.Categories] = "不存在的类别";
        rows[999][RosterColumn.Phone] = "12345";
        rows[4998][RosterColumn.ChargesFees] = "也许";
        var before = await CountAsync();
        var page = await UploadAsync(clerk, Book(rows));
        page.ShouldSay("共5000行，发现3处错误；名册没有改动").ShouldSay("C17：不认识“不存在的类别”").ShouldSay("B1001：").ShouldSay("L5000：请填“是”或者“否”");
        Assert.Empty(page.Document.QuerySelectorAll("main form"));
        Assert.Equal(before, await CountAsync());
    }

    [Fact]
    public async Task A_checked_table_is_taken_whole_and_taken_again_changes_nothing()
    {
        var clerk = await host.BrowserOfAsync(await host.Accounts.ClerkAsync());
        var rows = Enumerable.Range(0, 1200).Select(i => Row(300_000 + i)).ToList();
        var before = await CountAsync();
        var page = await UploadAsync(clerk, Book(rows));
        page.ShouldSay("检查通过，还没有导入");
        Assert.Equal(before, await CountAsync());
        (await ApplyAsync(clerk, page)).ShouldSay("已导入：新增1200人，更新0人，没有变化0人");
        Assert.Equal(before + 1200, await CountAsync());

        (await UploadAsync(clerk, Book(rows))).ShouldSay("完全一致");
        rows[3][RosterColumn.Strengths] = "彩礼纠纷";
        (await ApplyAsync(clerk, await UploadAsync(clerk, Book(rows)))).ShouldSay("新增0人，更新1人，没有变化1199人");
        Assert.Equal(before + 1200, await CountAsync());
        Assert.Equal("彩礼纠纷", await host.DbAsync(db => db.Mediators.Where(m => m.Name == rows[3][RosterColumn.Name]).Select(m => m.Strengths).SingleAsync()));
    }

    [Fact]
    public async Task The_export_reads_back_as_unchanged_and_keeps_a_formula_a_text()
    {
        await new GivenRoster(host).MediatorAsync(but: d => d with { Strengths = "$=1+1" });
        var clerk = await host.BrowserOfAsync(await host.Accounts.ClerkAsync());
        var export = await clerk.GetAsync(RosterLinks.Imports + "/export");
        Assert.Equal(RosterWorkbook.ContentType, export.ContentType);
        (await UploadAsync(clerk, export.Bytes)).ShouldSay("完全一致");
    }

    [Fact]
    public async Task A_certificate_is_the_presidents_to_transcribe_and_names_one_person()
    {
        var clerk = await host.BrowserOfAsync(await host.Accounts.ClerkAsync());
        var president = await host.BrowserOfAsync(await host.Accounts.PresidentAsync());
        var row = Row(400_001);
        row[RosterColumn.CertificateNumber] = "格调证2025901";
        row[RosterColumn.TermFrom] = "2026-01-01";
        row[RosterColumn.TermTo] = "2028-12-31";
        (await UploadAsync(clerk, Book([row]))).ShouldSay("R2：已有证书的由院庭长转录");
        (await ApplyAsync(president, await UploadAsync(president, Book([row])))).ShouldSay("新增1人");
        var mediator = await host.DbAsync(db => db.Mediators.SingleAsync(m => m.Name == row[RosterColumn.Name]));
        Assert.Equal(RosterStatus.Admitted, mediator.Status);
        var other = Row(400_002);
        foreach (var column in new[] { RosterColumn.CertificateNumber, RosterColumn.TermFrom, RosterColumn.TermTo })
        {
            other[column] = row[column];
        }

        (await UploadAsync(president, Book([other]))).ShouldSay($"这个证书编号已经登记给{mediator.Name}");
        (await UploadAsync(president, Book([Row(400_003)]))).ShouldSay("请由立案人员导入");
    }

    [Fact]
    public async Task What_is_no_table_is_refused_in_a_sentence()
    {
        var clerk = await host.BrowserOfAsync(await host.Accounts.ClerkAsync());
        var page = await clerk.GetAsync(RosterLinks.Imports);
        (await page.Form().SubmitAsync("上传并检查")).ShouldBe(HttpStatusCode.BadRequest).ShouldSay("请选择表格");
        (await page.Form().Upload("表格", "名册.xls", [1, 2, 3]).SubmitAsync("上传并检查")).ShouldBe(HttpStatusCode.BadRequest).ShouldSay("不是Excel文件");
        (await page.Form().Upload("表格", "名册.xlsx", "PK坏的"u8.ToArray()).SubmitAsync("上传并检查")).ShouldBe(HttpStatusCode.BadRequest).ShouldSay("打不开");
        var titles = Book([Row(500_001)], without: RosterColumn.Phone);
        (await UploadAsync(clerk, titles)).ShouldSay("第1行：缺少“手机号码”一列");
    }

    [Fact]
    public async Task A_table_is_its_owners_alone()
    {
        var clerk = await host.BrowserOfAsync(await host.Accounts.ClerkAsync());
        var page = await UploadAsync(clerk, Book([Row(600_001)]));
        var other = await host.BrowserOfAsync(await host.Accounts.ClerkAsync());
        (await other.GetOnceAsync(page.Path)).ShouldBe(HttpStatusCode.NotFound);
    }

    private Task<int> CountAsync() => host.DbAsync(db => db.Mediators.CountAsync());

    private async Task<Page> UploadAsync(Browser browser, byte[] content) =>
        await ThroughAsync(browser, await (await browser.GetAsync(RosterLinks.Imports)).Form().Upload("表格", "名册.xlsx", content).SubmitAsync("上传并检查"));

    private async Task<Page> ApplyAsync(Browser browser, Page page) => await ThroughAsync(browser, await page.Form().SubmitAsync("确认导入"));

    // The work goes on beside the requests; the page is read again when it is through.
    private async Task<Page> ThroughAsync(Browser browser, Page page)
    {
        page.ShouldBeOk();
        await host.Services.GetRequiredService<ImportQueue>().DoneAsync(Guid.Parse(page.Path.Split('/')[^1]));
        return (await browser.GetAsync(page.Path)).ShouldBeOk();
    }

    private static Dictionary<RosterColumn, string> Row(int number) => new()
    {
        [RosterColumn.Name] = "表中人" + string.Concat(number.ToString(System.Globalization.CultureInfo.InvariantCulture).Select(c => "零一二三四五六七八九"[c - '0'])),
        [RosterColumn.Phone] = Support.Accounts.MobileOf(number),
        [RosterColumn.Categories] = "人民调解员",
        [RosterColumn.Fields] = "家事、邻里",
        [RosterColumn.Languages] = "汉语、藏语",
        [RosterColumn.AreaServed] = "格尔木市区",
        [RosterColumn.ChargesFees] = "否",
        [RosterColumn.Biography] = "从事调解工作多年。",
        [RosterColumn.InvitingCourt] = "格尔木市人民法院",
    };

    private static byte[] Book(IEnumerable<Dictionary<RosterColumn, string>> rows, RosterColumn? without = null)
    {
        using var content = new MemoryStream();
        content.SaveAs(rows.Select(r => RosterColumns.All.Where(c => c.Column != without)
            .ToDictionary(c => c.Title, c => (object)(r.TryGetValue(c.Column, out var text) ? text : ""))));
        return content.ToArray();
    }
}
