using System.Globalization;
using System.Net;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Web.Notifications;
using GolmudCourt.Web.Tests.Support;
using Xunit;

namespace GolmudCourt.Web.Tests.Features.Notices;

public sealed class InboxTests(PortalHost host) : IClassFixture<PortalHost>
{
    private GivenNotices Notices => new(host);

    [Fact]
    public async Task The_header_counts_what_is_unread_and_opening_one_marks_it_as_read()
    {
        var me = await host.Accounts.LitigantAsync();
        var key = await Notices.AskedToCorrectAsync(me);
        var browser = await host.BrowserOfAsync(me);
        Assert.Equal("2", Count(await browser.GetAsync("/matters")));
        var inbox = (await browser.GetAsync("/notices")).ShouldBeOk().ShouldSay("需要补正");
        var page = (await inbox.FollowAsync((await Notices.OfAsync(me))[1].Text)).ShouldBeOk().ShouldSay("短信").ShouldSay("待发送");
        Assert.Equal("1", Count(page));
        Assert.Equal($"/matters/{key}", (await page.FollowAsync("去查看")).ShouldBeOk().Path);
        (await browser.GetAsync("/notices?unread=true")).ShouldNotSay("需要补正").ShouldSay("法院已收到");
    }

    [Fact]
    public async Task All_are_marked_as_read_at_once()
    {
        var me = await host.Accounts.LitigantAsync();
        await Notices.AskedToCorrectAsync(me);
        var browser = await host.BrowserOfAsync(me);
        var page = await (await browser.GetAsync("/notices")).Form("/notices/reading").SubmitAsync("全部标为已读");
        Assert.Null(Count(page.ShouldBeOk().ShouldSay("已全部标为已读")));
        (await browser.GetAsync("/notices?unread=true")).ShouldSay("没有未读的通知");
    }

    [Fact]
    public async Task The_notice_of_another_does_not_exist_and_stays_unread()
    {
        var (me, other) = (await host.Accounts.LitigantAsync(), await host.Accounts.LitigantAsync());
        await host.Given.SubmittedAsync(me);
        var id = (await Notices.OfAsync(me))[0].Id;
        (await (await host.BrowserOfAsync(other)).GetAsync(string.Create(CultureInfo.InvariantCulture, $"/notices/{id}"))).ShouldBe(HttpStatusCode.NotFound);
        Assert.Null((await Notices.OfAsync(me))[0].ReadAt);
    }

    [Fact]
    public async Task A_long_inbox_is_walked_page_by_page_and_shows_each_once()
    {
        var me = await host.Accounts.LitigantAsync();
        await host.DbAsync(async db =>
        {
            db.Notices.AddRange(Enumerable.Range(1, 45).Select(i => new Notice
            {
                UserId = me.Id,
                MatterKind = nameof(Filing),
                MatterKey = Guid.NewGuid(),
                Path = "/matters",
                Text = string.Create(CultureInfo.InvariantCulture, $"第{i:000}条。"),
                Source = string.Create(CultureInfo.InvariantCulture, $"test/{i}"),
                CreatedAt = host.Clock.Now,
            }));
            return await db.SaveChangesAsync();
        });
        var page = await (await host.BrowserOfAsync(me)).GetAsync("/notices");
        var seen = new List<string>();
        while (true)
        {
            seen.AddRange(page.ShouldBeOk().Document.QuerySelectorAll("main li a").Select(a => a.TextContent.Trim()).Where(t => t.StartsWith('第')));
            if (!page.Main.Contains("更早的通知", StringComparison.Ordinal))
            {
                break;
            }

            page = await page.FollowAsync("更早的通知");
        }

        Assert.Equal(Enumerable.Range(1, 45).Reverse().Select(i => string.Create(CultureInfo.InvariantCulture, $"第{i:000}条。")), seen);
    }

    [Fact]
    public async Task Who_has_no_notice_is_told_so()
    {
        var page = await (await host.BrowserOfAsync(await host.Accounts.ClerkAsync())).GetAsync("/notices");
        page.ShouldBeOk().ShouldSay("还没有通知");
        Assert.Null(Count(page));
    }

    private static string? Count(Page page) =>
        page.Document.QuerySelector("header a[href='/notices'] .count")?.ChildNodes.OfType<AngleSharp.Dom.IText>().SingleOrDefault()?.Data.Trim();
}
