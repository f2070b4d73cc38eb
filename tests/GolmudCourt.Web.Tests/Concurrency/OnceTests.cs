using GolmudCourt.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace GolmudCourt.Web.Tests.Concurrency;

/// <summary>A form handed in twice is one act with one result.</summary>
public sealed class OnceTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string NewDraft = "/filings";

    [Fact]
    public async Task The_same_form_sent_again_gives_the_first_result()
    {
        var (me, fields) = await FormAsync();
        var browser = await host.BrowserOfAsync(me);
        fields = await WithTokenAsync(browser, fields);
        var first = await browser.PostForgedAsync(NewDraft, fields);
        var second = await browser.PostForgedAsync(NewDraft, fields);
        Assert.NotNull(first.Location);
        Assert.Equal(first.Location, second.Location);
        Assert.Equal(1, await DraftsOfAsync(me));
    }

    [Fact]
    public async Task The_same_form_sent_many_times_at_once_is_done_once()
    {
        var (me, fields) = await FormAsync();
        var browser = await host.BrowserOfAsync(me);
        fields = await WithTokenAsync(browser, fields);
        var pages = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => browser.PostForgedAsync(NewDraft, fields))));
        Assert.All(pages, p => Assert.InRange((int)p.Status, 300, 399));
        Assert.Equal(1, await DraftsOfAsync(me));
    }

    [Fact]
    public async Task A_complaint_signed_many_times_at_once_is_handed_in_once_with_one_receipt()
    {
        var me = await host.Accounts.LitigantAsync();
        var key = await host.Given.DraftAsync(me);
        var browser = await host.BrowserOfAsync(me);
        var fields = (await browser.GetAsync($"/filings/{key}/sign")).ShouldBeOk().Form($"/filings/{key}/sign")
            .Fill("输入姓名作为签名", me.Name).Check("我保证所填内容和提交的材料真实").Fields.Select(f => (f.Key, f.Value)).ToArray();

        var pages = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => browser.PostForgedAsync($"/filings/{key}/sign", fields))));

        Assert.All(pages, p => Assert.Equal($"/matters/{key}/receipt", p.ShouldBe(System.Net.HttpStatusCode.Redirect).Location));
        var filing = await host.Given.ReadAsync(key);
        Assert.Single(filing.Receipts);
        Assert.Single(filing.Files, f => f.Purpose == Domain.Filing.FilePurpose.Pleading);
        Assert.Single(await host.JournalOfAsync(key));
    }

    [Fact]
    public async Task Another_persons_key_gives_nothing_of_theirs()
    {
        var (me, fields) = await FormAsync();
        var mine = await host.BrowserOfAsync(me);
        var first = await mine.PostForgedAsync(NewDraft, await WithTokenAsync(mine, fields));
        var other = await host.Accounts.LitigantAsync();
        var theirs = await host.BrowserOfAsync(other);
        var second = await theirs.PostForgedAsync(NewDraft, await WithTokenAsync(theirs, fields));
        Assert.NotEqual(first.Location, second.Location);
        Assert.Equal(1, await DraftsOfAsync(other));
    }

    [Fact]
    public async Task A_form_without_the_persons_token_is_refused()
    {
        var (me, fields) = await FormAsync();
        var browser = await host.BrowserOfAsync(me);
        (await browser.PostForgedAsync(NewDraft, fields)).ShouldBe(System.Net.HttpStatusCode.BadRequest).ShouldSay("请求有误");
        Assert.Equal(0, await DraftsOfAsync(me));
    }

    [Fact]
    public async Task A_form_for_a_matter_that_is_not_there_gets_the_page_that_says_so()
    {
        var (me, fields) = await FormAsync();
        var browser = await host.BrowserOfAsync(me);
        fields = await WithTokenAsync(browser, fields);
        (await browser.PostForgedAsync($"/matters/{Guid.NewGuid()}/withdrawal", fields)).ShouldBe(System.Net.HttpStatusCode.NotFound).ShouldSay("没有找到这个页面");
    }

    private async Task<(Person Me, (string, string)[] Fields)> FormAsync() =>
        (await host.Accounts.LitigantAsync(), [("__once", Guid.NewGuid().ToString("N"))]);

    private static async Task<(string, string)[]> WithTokenAsync(Browser browser, (string, string)[] fields) =>
        [.. fields, ("__RequestVerificationToken", (await browser.GetAsync("/no-such-page")).Document
            .QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!)];

    private Task<int> DraftsOfAsync(Person person) => host.DbAsync(db => db.Filings.CountAsync(f => f.OwnerId == person.Id));
}
