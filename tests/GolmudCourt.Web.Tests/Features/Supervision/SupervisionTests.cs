using GolmudCourt.Domain.Filing;
using GolmudCourt.Web.Features.Docketing;
using GolmudCourt.Web.Features.Supervision;
using GolmudCourt.Web.Tests.Support;
using Xunit;

namespace GolmudCourt.Web.Tests.Features.Supervision;

/// <summary>What the president watches over.</summary>
public sealed class SupervisionTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task The_late_the_nearly_late_and_the_waiting_are_listed_with_the_rule()
    {
        var (president, litigant) = (await host.Accounts.PresidentAsync(), await host.Accounts.LitigantAsync());
        var start = host.Clock.Now;
        var late = await host.Given.SubmittedAsync(litigant, defendant: "逾期公司");
        host.Clock.Set(start.AddDays(4));
        var soon = await host.Given.SubmittedAsync(litigant, defendant: "将到期公司");
        var proof = new StoredFile("证明.pdf", "application/pdf", 10, new string('c', 64), 1);
        await host.Given.ActAsync(soon, litigant, (filing, _, occasion) => filing.ApplyForFeeRelief("reduce-other", "生活困难请求减交", [proof], occasion));
        host.Clock.Set(start.AddDays(11));
        var page = (await (await host.BrowserOfAsync(president)).GetAsync(SupervisionLinks.Deadlines)).ShouldBeOk();
        host.Clock.Set(start);

        page.ShouldSay("应当先行立案（登记立案规定 8）").ShouldSay("已逾期 4 天").ShouldSay("今日到期").ShouldSay("申请减交诉讼费");
        Assert.Contains(DocketingLinks.Review(late), page.Body, StringComparison.Ordinal);
        Assert.Contains(DocketingLinks.Review(soon), page.Body, StringComparison.Ordinal);
        Assert.Contains(DocketingLinks.FeeRelief(soon), page.Body, StringComparison.Ordinal);
    }
}
