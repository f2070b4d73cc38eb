using System.Net;
using GolmudCourt.Domain.Documents;
using GolmudCourt.Web.Documents.Papers;
using GolmudCourt.Web.Tests.Documents;
using GolmudCourt.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace GolmudCourt.Web.Tests.Features.Documents;

/// <summary>The administrator's templates: downloaded, changed, checked, looked at, released.</summary>
public sealed class TemplatesTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string File = "模板文件";
    private const string Note = "改了什么";

    [Fact]
    public async Task A_new_version_is_brought_looked_at_released_and_used()
    {
        var browser = await host.BrowserOfAsync(await host.Accounts.AdministratorAsync());
        (await browser.GetAsync("/administration/templates")).ShouldBeOk().ShouldSay("民事起诉状").ShouldSay("随程序提供");
        var own = await browser.GetAsync("/administration/templates/rights/0/docx");
        Assert.Contains("{{案件.案由}}", Word.Text(own.Bytes), StringComparison.Ordinal);
        (await browser.GetAsync("/administration/templates/rights/0")).ShouldBeOk().ShouldSay("〔案件.案由〕");

        var form = (await browser.GetAsync("/administration/templates/rights")).ShouldBeOk().ShouldSay("{{#各 当事人}}…{{/各}}").Form();
        var template = Word.Of("本院改过的告知书", "{{案件.案号}}，{{原告姓名}}", "{{#各 诉讼请求}}", "{{诉讼请求.金额|大写}}", "{{/各}}");
        var page = (await form.Upload(File, "告知书.docx", template).Fill(Note, "改了开头").SubmitAsync("上传")).ShouldBeOk().ShouldSay("已收下第1版").ShouldSay("本院改过的告知书").ShouldSay("人民币壹仟元整");
        var (me, clerk) = (await host.Accounts.LitigantAsync(), await host.Accounts.ClerkAsync());
        var key = await host.Given.DocketedAsync(me, clerk);
        Assert.Equal(0, (await IssueAsync(clerk, key)).TemplateNumber);
        (await page.FormWithButton("启用这一版").SubmitAsync("启用这一版")).ShouldBeOk().ShouldSay("第1版已启用");
        var document = await IssueAsync(clerk, key);
        var text = Word.Text((await (await host.BrowserOfAsync(clerk)).GetAsync($"/documents/{document.Key}/docx")).Bytes);
        Assert.Equal((1, $"本院改过的告知书\n{(await host.Given.ReadAsync(key)).Acceptance!.CaseNumber}，{me.Name}\n人民币贰万元整"), (document.TemplateNumber, text));
    }

    [Fact]
    public async Task A_template_with_an_unknown_placeholder_is_refused_with_its_place()
    {
        var browser = await host.BrowserOfAsync(await host.Accounts.AdministratorAsync());
        var form = (await browser.GetAsync("/administration/templates/refusal")).Form();
        var page = await form.Upload(File, "裁定书.docx", Word.Of("民事裁定书", "起诉人：{{原告姓名}}", "法官的意见：{{法官.意¦见}}")).Fill(Note, "加一段").SubmitAsync("上传");
        page.ShouldBe(HttpStatusCode.BadRequest).ShouldSay("第3段“法官的意见：{{法官.意见}}”：没有“法官.意见”这个占位符").ShouldSay("没有收下");
        Assert.Equal("加一段", page.Form().ValueOf(Note));
        Assert.Equal(0, await host.DbAsync(db => db.TemplateVersions.CountAsync(v => v.KindCode == "refusal")));
    }

    [Fact]
    public async Task The_minutes_words_are_unknown_to_every_other_template()
    {
        var browser = await host.BrowserOfAsync(await host.Accounts.AdministratorAsync());
        var form = (await browser.GetAsync("/administration/templates/mediation-ending")).Form();
        (await form.Upload(File, "a.docx", Word.Of("{{#各 会谈}}", "{{会谈.记录}}", "{{/各}}")).Fill(Note, "想带上笔录").SubmitAsync("上传"))
            .ShouldBe(HttpStatusCode.BadRequest).ShouldSay("没有“会谈”这个占位符");
    }

    [Theory]
    [InlineData("不是文档.docx", "打不开")]
    [InlineData("模板.pdf", "模板须是DOCX文档")]
    public async Task What_is_no_word_file_is_refused(string name, string said)
    {
        var browser = await host.BrowserOfAsync(await host.Accounts.AdministratorAsync());
        var page = await (await browser.GetAsync("/administration/templates/receipt")).Form().Upload(File, name, "PK坏的文件"u8.ToArray()).Fill(Note, "试试看").SubmitAsync("上传");
        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.True(page.Main.Contains(said, StringComparison.Ordinal) || page.Main.Contains("已损坏", StringComparison.Ordinal), page.Main);
    }

    [Fact]
    public async Task A_version_needs_a_note_and_a_file()
    {
        var browser = await host.BrowserOfAsync(await host.Accounts.AdministratorAsync());
        (await (await browser.GetAsync("/administration/templates/address")).Form().Fill(Note, "没有文件").SubmitAsync("上传")).ShouldBe(HttpStatusCode.BadRequest).ShouldSay("请选择Word文档");
        (await (await browser.GetAsync("/administration/templates/address")).Form().Upload(File, "a.docx", Word.Of("{{送达.地址}}")).SubmitAsync("上传")).ShouldBe(HttpStatusCode.BadRequest).ShouldSay("请写明改了什么");
        (await browser.GetAsync("/administration/templates/no-such-kind")).ShouldBe(HttpStatusCode.NotFound);
    }

    private Task<IssuedDocument> IssueAsync(Person clerk, Guid matter) => host.InScopeAsync(async services =>
        await services.GetRequiredService<PaperDesk>().IssueAsync(DocumentKinds.Rights, matter, null, await host.Given.OccasionAsync(services, clerk)));
}
