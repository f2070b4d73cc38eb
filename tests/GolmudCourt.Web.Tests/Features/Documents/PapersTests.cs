using System.Net;
using GolmudCourt.Domain.Documents;
using GolmudCourt.Web.Documents.Papers;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Tests.Documents;
using GolmudCourt.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace GolmudCourt.Web.Tests.Features.Documents;

/// <summary>文书: issued once, read by who may, never changed.</summary>
public sealed class PapersTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Issue = "签发";

    [Fact]
    public async Task A_clerk_looks_a_document_through_and_issues_it()
    {
        var (me, clerk) = await PeopleAsync();
        var key = await host.Given.DocketedAsync(me, clerk);
        var browser = await host.BrowserOfAsync(clerk);
        var list = (await browser.GetAsync($"/docketing/{key}")).ShouldBeOk();
        list = (await list.FollowAsync("全部文书")).ShouldBeOk().ShouldSay("还没有签发文书").ShouldSay("没有告知过补正");
        var preview = (await browser.GetAsync($"/documents/of/{key}/preview/acceptance")).ShouldBeOk().ShouldSay(me.Name).ShouldSay("格尔木测试商贸有限公司");
        var page = (await preview.Form().SubmitAsync(Issue)).ShouldBeOk().ShouldSay("《受理案件通知书》已签发，编号格文〔2026〕").ShouldSay("有效");

        var document = await OnlyOf(key);
        Assert.Equal(($"/documents/{document.Key}", clerk.Name, 0), (page.Path, document.IssuedBy, document.TemplateNumber));
        var entry = (await host.JournalOfAsync(key))[^1];
        Assert.Equal(("IssueDocument", "Docketed", "Docketed"), (entry.Act, entry.From, entry.To));
        Assert.Contains(document.Number, entry.Sentence, StringComparison.Ordinal);

        var docx = await browser.GetAsync($"/documents/{document.Key}/docx");
        Assert.Equal(document.Sha256, Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(docx.Bytes)));
        var number = (await host.Given.ReadAsync(key)).Acceptance!.CaseNumber;
        Assert.Contains($"一、案号为{number}", Word.Text(docx.Bytes), StringComparison.Ordinal);
        Assert.Contains("二〇二六年十一月二十三日", Word.Text(docx.Bytes), StringComparison.Ordinal);
        (await browser.GetAsync($"/documents/{document.Key}/print")).ShouldBeOk().ShouldSay(number).ShouldSay(document.Sha256);
        (await browser.GetAsync($"/docketing/{key}")).ShouldSay(document.Number);
    }

    [Fact]
    public async Task Names_numbers_and_sums_are_right_in_the_documents_of_a_filing()
    {
        var (me, clerk) = await PeopleAsync();
        var key = await host.Given.DocketedAsync(me, clerk);
        var filing = await host.Given.ReadAsync(key);
        var complaint = await TextAsync(clerk, key, "complaint");
        Assert.Contains($"原告：{me.Name}", complaint, StringComparison.Ordinal);
        Assert.Contains(me.DocumentNumber!, complaint, StringComparison.Ordinal);
        Assert.Contains("（20,000.00元，人民币贰万元整）", complaint, StringComparison.Ordinal);
        Assert.Contains("租车单", complaint, StringComparison.Ordinal);
        Assert.Contains("二〇二六年十一月二十三日", complaint, StringComparison.Ordinal);
        var fee = await TextAsync(clerk, key, "fee-notice");
        Assert.Contains($"{filing.FeeNotice!.Amount:N2}元（{ChineseNumerals.Capital(filing.FeeNotice.Amount)}）", fee, StringComparison.Ordinal);
        Assert.Contains($"请在{filing.FeeNotice.Deadline.Due:yyyy年M月d日}前交纳", fee, StringComparison.Ordinal);
        var receipt = await TextAsync(clerk, key, "receipt");
        Assert.Contains(filing.Receipts[0].Number, receipt, StringComparison.Ordinal);
        Assert.Contains(filing.Files[0].Sha256, receipt, StringComparison.Ordinal);
        var address = await TextAsync(clerk, key, "address");
        Assert.Contains("立案、送达", address, StringComparison.Ordinal);
        Assert.DoesNotContain("不同意", address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_correction_notice_and_the_refusal_say_what_was_decided()
    {
        var (me, clerk) = await PeopleAsync();
        var asked = await TextAsync(clerk, await host.Given.AwaitingCorrectionAsync(me, clerk), "correction");
        Assert.Contains("需要补正下列一项", asked, StringComparison.Ordinal);
        Assert.Contains("一、证据和材料：请补充租车单的原件照片", asked, StringComparison.Ordinal);
        var refused = await TextAsync(clerk, await host.Given.RefusedAsync(me, clerk), "refusal");
        Assert.Contains("不属于本院管辖（民诉法 122(4)）。被告住所和合同履行地都不在本市", refused, StringComparison.Ordinal);
        Assert.Contains("上诉于青海省海西蒙古族藏族自治州中级人民法院", refused, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_version_is_a_new_document_that_names_the_old()
    {
        var (me, clerk) = await PeopleAsync();
        var key = await host.Given.DocketedAsync(me, clerk);
        var browser = await host.BrowserOfAsync(clerk);
        var old = await IssueAsync(clerk, key, "acceptance");
        var form = (await browser.GetAsync($"/documents/of/{key}/preview/acceptance")).Form().Set("Replaces", $"{old.Key}");
        (await form.SubmitAsync(Issue)).ShouldBeOk().ShouldSay(old.Number);
        (await browser.GetAsync($"/documents/{old.Key}")).ShouldBeOk().ShouldSay("已被替换");
        var again = await browser.PostForgedAsync($"/documents/of/{key}", [.. form.Fields.Where(f => f.Key != "__once").Select(f => (f.Key, f.Value))]);
        Assert.NotEqual(HttpStatusCode.OK, again.Status);
        Assert.Equal(2, await host.DbAsync(db => db.IssuedDocuments.CountAsync(d => d.MatterKey == key)));
    }

    [Fact]
    public async Task A_document_changed_on_disk_is_not_given_out_and_raises_an_alarm()
    {
        var (me, clerk) = await PeopleAsync();
        var key = await host.Given.DocketedAsync(me, clerk);
        var document = await IssueAsync(clerk, key, "rights");
        var path = Path.Combine(host.Services.GetRequiredService<DataFolders>().Files, document.Sha256[..2], document.Sha256[2..4], document.Sha256);
        var bytes = await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);
        bytes[^1] ^= 1;
        await File.WriteAllBytesAsync(path, bytes, TestContext.Current.CancellationToken);

        var browser = await host.BrowserOfAsync(clerk);
        (await browser.GetAsync($"/documents/{document.Key}")).ShouldBeOk().ShouldSay("文件内容与签发时的校验值不一致").ShouldNotSay("下载DOCX");
        (await browser.GetAsync($"/documents/{document.Key}/docx")).ShouldBe(HttpStatusCode.BadRequest).ShouldSay("已记录告警");
        (await browser.GetAsync($"/documents/{document.Key}/pdf")).ShouldBe(HttpStatusCode.BadRequest);
        (await browser.GetAsync($"/documents/{document.Key}/print")).ShouldSay("不能打开");
        (await browser.GetAsync($"/documents/of/{key}")).ShouldSay("文件被改动");
        Assert.Equal(1, await host.DbAsync(db => db.DocumentAlarms.CountAsync(a => a.DocumentId == document.Id)));
    }

    [Fact]
    public async Task A_document_can_never_be_changed_in_the_database()
    {
        var (me, clerk) = await PeopleAsync();
        var document = await IssueAsync(clerk, await host.Given.DocketedAsync(me, clerk), "rights");
        await Assert.ThrowsAsync<InvalidOperationException>(() => host.DbAsync(async db =>
        {
            db.IssuedDocuments.Remove(await db.IssuedDocuments.SingleAsync(d => d.Id == document.Id));
            return await db.SaveChangesAsync();
        }));
    }

    [Fact]
    public async Task A_party_makes_its_own_papers_and_no_others()
    {
        var (me, clerk) = await PeopleAsync();
        var key = await host.Given.DocketedAsync(me, clerk);
        var browser = await host.BrowserOfAsync(me);
        (await browser.GetAsync($"/documents/of/{key}")).ShouldBeOk().ShouldSay("民事起诉状").ShouldNotSay("受理案件通知书");
        (await browser.GetAsync($"/documents/of/{key}/preview/acceptance")).ShouldBe(HttpStatusCode.NotFound);
        var document = await IssueAsync(me, key, "complaint");
        (await browser.GetAsync($"/matters/{key}")).ShouldBeOk().ShouldSay(document.Number);
    }

    [Fact]
    public async Task What_is_another_persons_is_not_found()
    {
        var (me, clerk) = await PeopleAsync();
        var key = await host.Given.DocketedAsync(me, clerk);
        var document = await IssueAsync(clerk, key, "acceptance");
        var other = await host.BrowserOfAsync(await host.Accounts.LitigantAsync());
        foreach (var path in (string[])[$"/documents/of/{key}", $"/documents/{document.Key}", $"/documents/{document.Key}/docx", $"/documents/{document.Key}/print", $"/documents/{document.Key}/pdf", $"/casefile/{key}", $"/casefile/{key}/archive"])
        {
            (await other.GetOnceAsync(path)).ShouldBe(HttpStatusCode.NotFound);
        }

        (await (await host.BrowserOfAsync(me)).GetAsync($"/documents/{document.Key}")).ShouldBeOk();
    }

    [Fact]
    public async Task What_cannot_be_made_yet_is_said()
    {
        var (me, clerk) = await PeopleAsync();
        var key = await host.Given.SubmittedAsync(me);
        (await (await host.BrowserOfAsync(clerk)).GetAsync($"/documents/of/{key}/preview/acceptance")).ShouldBe(HttpStatusCode.BadRequest).ShouldSay("还没有登记立案");
    }

    private async Task<(Person Litigant, Person Clerk)> PeopleAsync() => (await host.Accounts.LitigantAsync(), await host.Accounts.ClerkAsync());

    private async Task<string> TextAsync(Person person, Guid matter, string kind)
    {
        var document = await IssueAsync(person, matter, kind);
        return Word.Text((await (await host.BrowserOfAsync(person)).GetAsync($"/documents/{document.Key}/docx")).Bytes);
    }

    private Task<IssuedDocument> IssueAsync(Person person, Guid matter, string kind) => host.InScopeAsync(async services =>
        await services.GetRequiredService<PaperDesk>().IssueAsync(DocumentKinds.ByCode(kind)!, matter, null, await host.Given.OccasionAsync(services, person)));

    private Task<IssuedDocument> OnlyOf(Guid matter) => host.DbAsync(db => db.IssuedDocuments.AsNoTracking().SingleAsync(d => d.MatterKey == matter));
}
