using GolmudCourt.Web.Features.Confirmations;
using GolmudCourt.Web.Features.Matters;
using GolmudCourt.Web.Tests.Support;
using Xunit;

namespace GolmudCourt.Web.Tests.Features.Confirmations;

/// <summary>我的案件 lists the applications for confirmation with where they stand and what is next.</summary>
public sealed class OwnListTests(PortalHost host) : IClassFixture<PortalHost>
{
    private GivenConfirmations Given => new(host);

    [Fact]
    public async Task Both_sides_find_theirs_with_the_next_step()
    {
        var people = await Given.PeopleAsync();
        var key = await Given.DraftAsync(people);
        await Given.SignAsync(key, people.First, 1);
        (await (await host.BrowserOfAsync(people.First)).GetAsync(MatterLinks.All)).ShouldBeOk().ShouldSay("待共同签署").ShouldSay("等待对方签署");
        var page = (await (await host.BrowserOfAsync(people.Second)).GetAsync(MatterLinks.All)).ShouldBeOk().ShouldSay("请您签署");
        (await page.FollowAsync((await Given.ReadAsync(key)).Title)).ShouldBeOk();

        await Given.SignAsync(key, people.Second, 2);
        (await (await host.BrowserOfAsync(people.Second)).GetAsync(MatterLinks.All)).ShouldSay("待受理").ShouldSay("法院正在决定是否受理");
        (await (await host.BrowserOfAsync(await host.Accounts.LitigantAsync())).GetAsync(MatterLinks.All)).ShouldNotSay("待受理");
    }

    [Fact]
    public async Task More_than_a_page_goes_on_by_the_last_one_shown()
    {
        var people = await Given.PeopleAsync();
        var keys = new List<Guid>();
        for (var i = 0; i < 22; i++)
        {
            keys.Add(await Given.DraftAsync(people));
        }

        var first = (await (await host.BrowserOfAsync(people.First)).GetAsync(MatterLinks.All)).ShouldBeOk();
        var second = (await first.FollowAsync("更早的司法确认")).ShouldBeOk().ShouldNotSay("已经提交的案件");
        int ShownOn(Page page) => keys.Count(k => page.Body.Contains(ConfirmationLinks.Application(k), StringComparison.Ordinal));
        Assert.Equal((20, 2), (ShownOn(first), ShownOn(second)));
        await Given.ActAsync(keys[0], people.First, (a, o) => a.Discard(o));
        Assert.Equal(1, ShownOn(await (await host.BrowserOfAsync(people.First)).GetAsync(MatterLinks.ConfirmationsBefore((await Given.ReadAsync(keys[2])).Id))));
    }
}
