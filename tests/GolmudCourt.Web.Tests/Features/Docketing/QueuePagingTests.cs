using GolmudCourt.Web.Features.Docketing;
using GolmudCourt.Web.Features.Docketing.Queue;
using GolmudCourt.Web.Tests.Support;
using Xunit;

namespace GolmudCourt.Web.Tests.Features.Docketing;

/// <summary>Paging, in a database of its own: the many filings it makes would push those of other tests off the first page.</summary>
public sealed class QueuePagingTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Paging_shows_every_filing_once_forward_and_the_same_pages_backward()
    {
        var (clerk, litigant) = (await host.Accounts.ClerkAsync(), await host.Accounts.LitigantAsync());
        var keys = new HashSet<string>();
        for (var i = 0; i < QueueQueries.PageSize + 5; i++)
        {
            keys.Add(DocketingLinks.Review(await host.Given.SubmittedAsync(litigant, defendant: $"翻页公司{i}")));
        }

        foreach (var tab in (QueueTab[])[QueueTab.Review, QueueTab.All])
        {
            var browser = await host.BrowserOfAsync(clerk);
            var page = await browser.GetAsync(DocketingLinks.QueueAt(tab.ToString()));
            var pages = new List<List<string>> { QueueTests.LinksOf(page) };
            while (page.Document.QuerySelector("a[rel=next]") is not null)
            {
                page = await page.FollowAsync("下一页");
                pages.Add(QueueTests.LinksOf(page));
            }

            var all = pages.SelectMany(p => p).ToList();
            Assert.Equal(all.Count, all.Distinct().Count());
            Assert.Superset(keys, all.ToHashSet());
            for (var back = pages.Count - 2; back >= 0; back--)
            {
                page = await page.FollowAsync("上一页");
                Assert.Equal(pages[back], QueueTests.LinksOf(page));
            }

            Assert.Null(page.Document.QuerySelector("a[rel=prev]"));
        }
    }
}
