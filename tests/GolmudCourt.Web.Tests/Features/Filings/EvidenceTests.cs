using System.Net;
using System.Text;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Web.Tests.Support;
using Xunit;

namespace GolmudCourt.Web.Tests.Features.Filings;

public sealed class EvidenceTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Upload = "上传文件";

    public static TheoryData<string, byte[], string> BadFiles => new()
    {
        { "假的.pdf", Encoding.ASCII.GetBytes("MZ not a pdf"), "不是PDF" },
        { "假的.png", Drafting.Pdf(), "不是PNG" },
        { "假的.docx", Drafting.Png, "不是Word" },
        { "断了.pdf", Drafting.Pdf()[..40], "已损坏" },
        { "加密.pdf", Drafting.Pdf(encrypted: true), "密码" },
        { "断了.png", Drafting.Png[..20], "不完整" },
        { "空的.jpg", [], "0字节" },
        { "程序.exe", [1, 2, 3], "格式不能接收" },
        { "太大.png", [.. Drafting.Png, .. new byte[20 * 1024 * 1024]], "不超过20MB" },
    };

    [Theory]
    [MemberData(nameof(BadFiles))]
    public async Task A_bad_file_is_told_at_its_field_and_the_words_are_kept(string name, byte[] content, string words)
    {
        var (browser, key) = await DraftAsync();
        var form = (await FilledAsync(browser, key)).Upload(Upload, name, content);
        var page = (await form.SubmitAsync("保存")).ShouldRefuseAt(Upload, words);
        Assert.Equal("欠条", page.FormWithButton("保存").ValueOf("证据名称"));
        Assert.Single((await host.Given.ReadAsync(key)).Evidence);
    }

    [Fact]
    public async Task Every_bad_file_is_told_at_once()
    {
        var (browser, key) = await DraftAsync();
        var form = (await FilledAsync(browser, key)).Upload(Upload, "甲.exe", [1]).Upload(Upload, "乙.png", []).Upload(Upload, "丙.png", Drafting.Png);
        var errors = string.Concat((await form.SubmitAsync("保存")).ShouldBe(HttpStatusCode.BadRequest).Errors);
        Assert.Contains("甲.exe", errors, StringComparison.Ordinal);
        Assert.Contains("乙.png", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("丙.png", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_item_comes_with_its_files_under_clean_names_and_counted_pages()
    {
        var (browser, key) = await DraftAsync();
        var form = (await FilledAsync(browser, key)).Upload(Upload, "../../合同.pdf", Drafting.Pdf()).Upload(Upload, "照片.png", Drafting.Png);
        (await form.SubmitAsync("保存")).ShouldBeOk().ShouldSay("已添加证据“欠条”");
        var filing = await host.Given.ReadAsync(key);
        var item = filing.Evidence.Single(e => e.Name == "欠条");
        Assert.Equal(2, item.Pages);
        Assert.Equal(["合同.pdf", "照片.png"], filing.Files.Where(f => f.BelongsTo == item.Number && f.Purpose == FilePurpose.Evidence && f.Number > 2).Select(f => f.FileName));
    }

    [Fact]
    public async Task More_than_two_hundred_megabytes_in_all_are_refused()
    {
        var (browser, key, owner) = await OwnedAsync();
        await host.Given.ActAsync(key, owner, (filing, _, occasion) => filing.Attach(
            FilePurpose.Evidence, 1, new StoredFile("大.pdf", "application/pdf", Filing.MaxTotalBytes - 100, new string('0', 64), 1), occasion));
        var form = (await FilledAsync(browser, key)).Upload(Upload, "合同.pdf", Drafting.Pdf());
        (await form.SubmitAsync("保存")).ShouldRefuseAt(Upload, "200MB");
        Assert.Single((await host.Given.ReadAsync(key)).Evidence);
    }

    [Theory]
    [InlineData("页数", "０", "1到9999")]
    [InlineData("页数", "两页", "1到9999")]
    [InlineData("份数", "1000", "1到999")]
    public async Task Counts_are_whole_numbers(string label, string typed, string words)
    {
        var (browser, key) = await DraftAsync();
        var page = await (await FilledAsync(browser, key)).Fill(label, typed).SubmitAsync("保存");
        Assert.Equal(typed, page.ShouldRefuseAt(label, words).FormWithButton("保存").ValueOf(label));
    }

    [Fact]
    public async Task A_file_opens_with_headers_that_let_it_run_nothing()
    {
        var (browser, key) = await DraftAsync();
        await (await FilledAsync(browser, key)).Upload(Upload, "照片.png", Drafting.Png).SubmitAsync("保存");
        var number = (await host.Given.ReadAsync(key)).Files.Single(f => f.FileName == "照片.png").Number;
        using var answer = await browser.Client.GetAsync($"/filings/{key}/files/{number}", TestContext.Current.CancellationToken);
        Assert.Equal("image/png", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("inline", answer.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Contains("sandbox", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal(Drafting.Png, await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_text_is_saved_and_not_shown()
    {
        var (browser, key) = await DraftAsync();
        using var answer = await browser.Client.GetAsync($"/filings/{key}/files/1", TestContext.Current.CancellationToken);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
    }

    [Fact]
    public async Task Papers_of_identity_belong_to_a_party_and_can_be_removed()
    {
        var (browser, key) = await DraftAsync();
        var form = await browser.FormAsync(key, "files/new?purpose=Identity", "上传");
        (await form.SubmitAsync("上传")).ShouldRefuseAt("文件", "请选择");
        form = (await browser.FormAsync(key, "files/new?purpose=Identity", "上传")).Upload("文件", "身份证.png", Drafting.Png);
        var page = (await form.SubmitAsync("上传")).ShouldBeOk().ShouldSay("身份证.png");
        var file = (await host.Given.ReadAsync(key)).Files.Single(f => f.FileName == "身份证.png");
        Assert.Equal((FilePurpose.Identity, 1), (file.Purpose, file.BelongsTo));
        (await page.Form($"/filings/{key}/files/{file.Number}/removal").SubmitAsync()).ShouldBeOk().ShouldSay("已删除文件");
    }

    private static async Task<Form> FilledAsync(Browser browser, Guid key) =>
        (await browser.FormAsync(key, "evidence/new", "保存")).Fill("证据名称", "欠条").Fill("来源", "被告出具").Fill("证明什么", "欠款的事实");

    private async Task<(Browser Browser, Guid Key)> DraftAsync()
    {
        var (browser, key, _) = await OwnedAsync();
        return (browser, key);
    }

    private async Task<(Browser Browser, Guid Key, Person Owner)> OwnedAsync()
    {
        var litigant = await host.Accounts.LitigantAsync();
        return (await host.BrowserOfAsync(litigant), await host.Given.DraftAsync(litigant), litigant);
    }
}
