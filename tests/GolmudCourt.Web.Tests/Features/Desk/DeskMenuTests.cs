using System.Net;
using GolmudCourt.Domain;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Web.Desk;
using GolmudCourt.Web.Features.Desk;
using GolmudCourt.Web.Features.Desk.Work;
using GolmudCourt.Web.Notifications;
using GolmudCourt.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace GolmudCourt.Web.Tests.Features.Desk;

/// <summary>The number in the menu, and the bad input of the desk: a clock that jumps, two who take one duty, very many items.</summary>
public sealed class DeskMenuTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Number = ".site-nav-link .count";

    [Fact]
    public async Task The_menu_counts_what_is_overdue_or_due_today_of_ones_own_and_of_whom_one_covers()
    {
        var (clerk, absent) = (await host.Accounts.ClerkAsync(), await host.Accounts.ClerkAsync());
        await AddAsync(clerk, -2, -1, 0, 1, 5);
        await AddAsync(absent, 0);
        var browser = await host.BrowserOfAsync(clerk);
        var page = (await browser.GetAsync("/account")).ShouldBeOk();
        Assert.Equal("，待办3项", Assert.Single(page.TextsOf(Number)));
        (await browser.GetAsync(DeskLinks.Desk)).ShouldSay("已逾期").ShouldSay("今天到期").ShouldSay("本周到期");
        await host.DbAsync(async db =>
        {
            db.DeskCovers.Add(new DeskCover
            {
                AbsentId = absent.Id,
                CoverId = clerk.Id,
                From = host.Clock.Today,
                To = host.Clock.Today,
                Reason = "休假",
                SetBy = "测试",
                SetAt = host.Clock.Now,
            });
            return await db.SaveChangesAsync();
        });
        var start = host.Clock.Now;
        host.Clock.Set(start.AddSeconds(20));
        Assert.Equal("，待办4项", Assert.Single((await browser.GetAsync("/account")).TextsOf(Number)));
        host.Clock.Set(start);
        Assert.Empty((await (await host.BrowserOfAsync(await host.Accounts.LitigantAsync())).GetAsync("/account")).TextsOf(Number));
    }

    [Fact]
    public async Task A_clock_that_jumps_forward_and_back_neither_tells_twice_nor_loses_a_duty()
    {
        var start = host.Clock.Now;
        var (litigant, clerk) = (await host.Accounts.LitigantAsync(), await host.Accounts.ClerkAsync());
        var key = await host.Given.SubmittedAsync(litigant);
        var browser = await host.BrowserOfAsync(clerk);
        await (await browser.GetAsync(DeskLinks.At(DeskQueries.Pool))).Form(DeskLinks.Claim(key)).SubmitAsync();
        var due = await host.DbAsync(db => db.DeskItems.Where(i => i.MatterKey == key).Select(i => i.Due).SingleAsync());
        var rounds = host.Services.GetRequiredService<EscalationRounds>();
        foreach (var days in new[] { 9, -3, 9, 0 })
        {
            host.Clock.Set(start.AddDays(days));
            await rounds.RunAsync(TestContext.Current.CancellationToken);
        }

        host.Clock.Set(start);
        Assert.Equal(due, await host.DbAsync(db => db.DeskItems.Where(i => i.MatterKey == key).Select(i => i.Due).SingleAsync()));
        Assert.Single(await host.DbAsync(db => db.Notices.Where(n => n.UserId == clerk.Id && n.MatterKey == key && n.Source.StartsWith("overdue/")).ToListAsync()));
        (await (await host.BrowserOfAsync(clerk)).GetAsync(DeskLinks.Desk)).ShouldBeOk().ShouldSay("审查立案申请");
    }

    [Fact]
    public async Task Of_two_who_take_one_duty_the_second_is_told()
    {
        var key = await host.Given.SubmittedAsync(await host.Accounts.LitigantAsync());
        var (first, second) = (await host.BrowserOfAsync(await host.Accounts.ClerkAsync()), await host.BrowserOfAsync(await host.Accounts.ClerkAsync()));
        var (one, two) = (await first.GetAsync(DeskLinks.At(DeskQueries.Pool)), await second.GetAsync(DeskLinks.At(DeskQueries.Pool)));
        (await one.Form(DeskLinks.Claim(key)).SubmitAsync()).ShouldBeOk().ShouldSay("已领取");
        (await two.Form(DeskLinks.Claim(key)).SubmitAsync()).ShouldBe(HttpStatusCode.BadRequest).ShouldSay("已由他人领取");
        Assert.Equal(1, await host.DbAsync(db => db.DeskAssignments.CountAsync(a => a.MatterKey == key)));
    }

    [Theory]
    [InlineData("?after=nonsense")]
    [InlineData("?after=99999999-1")]
    [InlineData("?after=none-999999999999999999999")]
    [InlineData("?tab=%00&after=20261123-5")]
    public async Task A_cursor_that_makes_no_sense_shows_the_desk(string query) =>
        (await (await host.BrowserOfAsync(await host.Accounts.ClerkAsync())).GetAsync(DeskLinks.Desk + query)).ShouldBeOk().ShouldSay("工作台");

    private async Task AddAsync(Person clerk, params int[] days) => await host.DbAsync(async db =>
    {
        db.DeskItems.AddRange(days.Select(d => new DeskItem
        {
            MatterKind = nameof(Filing),
            MatterKey = Guid.NewGuid(),
            Title = "甲诉乙",
            Role = CourtRole.Clerk,
            UserId = clerk.Id,
            Act = "审查立案申请",
            Due = host.Clock.Today.AddDays(d),
            Why = "测试",
        }));
        return await db.SaveChangesAsync();
    });
}
