using System.Text;
using GolmudCourt.Domain;
using GolmudCourt.Domain.Confirmation;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Web.Desk;
using GolmudCourt.Web.Features.Desk;
using GolmudCourt.Web.Features.Mediations;
using GolmudCourt.Web.Features.MediationWork;
using GolmudCourt.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace GolmudCourt.Web.Tests.Features.Desk;

/// <summary>The calendar over HTTP: sessions, interviews and deadlines of one person, by month and by week, and the same in the feed.</summary>
public sealed class CalendarTests(PortalHost host) : IClassFixture<PortalHost>
{
    // The day of the hosts is Monday, 23 November 2026.
    [Fact]
    public async Task A_session_is_on_the_calendars_of_its_mediator_and_of_the_parties_invited()
    {
        var (given, people) = (new GivenMediation(host), await new GivenMediation(host).PeopleAsync());
        var key = await given.InStateAsync(MediationStatus.InProgress, people);
        var start = new DateTimeOffset(2026, 11, 25, 9, 30, 0, TimeSpan.FromHours(8));
        await given.ActAsync(key, people.Mediator, (m, o) => m.PlanSession(new SessionPlan(start, start.AddHours(1), SessionMode.OnSite, "第三调解室", [1]), o));

        var mediator = await host.BrowserOfAsync(people.Mediator);
        var month = (await (await mediator.GetAsync(DeskLinks.Desk)).FollowAsync("我的日历")).ShouldBeOk().ShouldSay("2026年11月").ShouldSay("09:30–10:30").ShouldSay("第三调解室");
        Assert.Contains(WorkLinks.Matter(key), month.Body, StringComparison.Ordinal);
        var applicant = await (await host.BrowserOfAsync(people.Applicant)).GetAsync(DeskLinks.CalendarAt(new(2026, 11, 25), week: true));
        applicant.ShouldBeOk().ShouldSay("2026年11月23日至11月29日").ShouldSay("调解（现场）");
        Assert.Contains(MediationLinks.Matter(key), applicant.Body, StringComparison.Ordinal);
        (await (await host.BrowserOfAsync(people.Respondent)).GetAsync(DeskLinks.Calendar)).ShouldBeOk().ShouldNotSay("调解（现场）");
        (await (await host.BrowserOfAsync(await host.Accounts.LitigantAsync())).GetAsync(DeskLinks.Calendar)).ShouldBeOk().ShouldSay("这个月没有安排");

        await given.ActAsync(key, people.Mediator, (m, o) => m.CancelSession(1, "申请人临时有事请假", o));
        (await mediator.GetAsync(DeskLinks.Calendar)).ShouldNotSay("第三调解室");
    }

    [Fact]
    public async Task An_interview_and_the_end_of_the_examination_are_on_the_calendar_of_the_judge()
    {
        var given = new GivenConfirmations(host);
        var people = await given.PeopleAsync();
        var key = await given.TakenAsync(people);
        await given.ActAsync(key, people.Judge, (a, o) => a.RecordInterview(new(1, InterviewMode.Video, o.Now, true, true, true, "问：是否自愿？答：自愿。"), o));
        var due = (await given.ReadAsync(key)).ExamineBy!.Due;
        var judge = await host.BrowserOfAsync(people.Judge);
        (await judge.GetAsync(DeskLinks.Calendar)).ShouldBeOk().ShouldSay("视频询问").ShouldNotSay("是否自愿");
        (await judge.GetAsync(DeskLinks.CalendarAt(due, week: true))).ShouldSay("期限：").ShouldSay("审查并裁定");
        (await (await host.BrowserOfAsync(people.First)).GetAsync(DeskLinks.Calendar)).ShouldSay("视频询问");
        (await (await host.BrowserOfAsync(people.Second)).GetAsync(DeskLinks.Calendar)).ShouldNotSay("视频询问");
    }

    [Fact]
    public async Task The_feed_carries_what_the_page_carries_and_no_name()
    {
        var (given, people) = (new GivenMediation(host), await new GivenMediation(host).PeopleAsync());
        var key = await given.InStateAsync(MediationStatus.InProgress, people);
        var start = new DateTimeOffset(2026, 11, 26, 15, 0, 0, TimeSpan.FromHours(8));
        await given.ActAsync(key, people.Mediator, (m, o) => m.PlanSession(new SessionPlan(start, start.AddMinutes(90), SessionMode.OnSite, "第五调解室", [1, 2]), o));
        var browser = await host.BrowserOfAsync(people.Mediator);
        var made = await (await browser.GetAsync(DeskLinks.Feed)).FormWithButton("生成订阅地址").SubmitAsync();
        var file = await host.NewBrowser().GetOnceAsync(new Uri(made.TextsOf(".code-block").Single()).AbsolutePath);
        var text = file.ShouldBeOk().Body.Replace("\r\n ", "", StringComparison.Ordinal);
        Assert.Contains("DTSTART:20261126T070000Z\r\nDTEND:20261126T083000Z\r\nSUMMARY:调解（现场）", text, StringComparison.Ordinal);
        Assert.Contains("LOCATION:第五调解室", text, StringComparison.Ordinal);
        Assert.Contains("SUMMARY:主持调解", text, StringComparison.Ordinal);
        Assert.DoesNotContain(people.Applicant.Name, text, StringComparison.Ordinal);
        Assert.All(file.Body.Split("\r\n"), line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75));
    }

    [Fact]
    public async Task Whose_work_is_covered_stands_on_the_calendar_of_who_covers()
    {
        var (absent, cover) = (await host.Accounts.ClerkAsync(), await host.Accounts.ClerkAsync());
        await AddAsync(absent, host.Clock.Today.AddDays(1), "代班期间的审查");
        await host.DbAsync(async db =>
        {
            db.DeskCovers.Add(new DeskCover
            {
                AbsentId = absent.Id,
                CoverId = cover.Id,
                From = host.Clock.Today,
                To = host.Clock.Today,
                Reason = "休假",
                SetBy = "测试",
                SetAt = host.Clock.Now,
            });
            return await db.SaveChangesAsync();
        });
        (await (await host.BrowserOfAsync(cover)).GetAsync(DeskLinks.Calendar)).ShouldSay("代班期间的审查");
        (await (await host.BrowserOfAsync(await host.Accounts.ClerkAsync())).GetAsync(DeskLinks.Calendar)).ShouldNotSay("代班期间的审查");
    }

    [Theory]
    [InlineData("")]
    [InlineData("?day=2026-13-40")]
    [InlineData("?day=9999-12-31&view=week")]
    [InlineData("?day=0001-01-01")]
    [InlineData("?day=%27;drop&view=year")]
    public async Task A_day_that_makes_no_sense_shows_this_month_or_week(string query)
    {
        var page = await (await host.BrowserOfAsync(await host.Accounts.ClerkAsync())).GetAsync(DeskLinks.Calendar + query);
        page.ShouldBeOk().ShouldSay(query.Contains("week", StringComparison.Ordinal) ? "2026年11月23日至11月29日" : "2026年11月");
    }

    [Fact]
    public async Task One_goes_from_month_to_month_and_rest_days_are_marked()
    {
        var clerk = await host.Accounts.ClerkAsync();
        await AddAsync(clerk, new(2026, 12, 1), "下个月的审查");
        var browser = await host.BrowserOfAsync(clerk);
        var page = (await browser.GetAsync(DeskLinks.Calendar)).ShouldBeOk();
        Assert.Equal(7, page.TextsOf(".calendar thead th[scope=col]").Count);
        Assert.Equal(42, page.TextsOf(".calendar tbody td").Count);
        Assert.Contains(page.TextsOf(".is-rest .calendar-day"), d => d.Contains("28日", StringComparison.Ordinal) && d.Contains('休', StringComparison.Ordinal));
        page = (await page.FollowAsync("下个月")).ShouldBeOk().ShouldSay("2026年12月").ShouldSay("下个月的审查");
        page = (await page.FollowAsync("今天")).ShouldSay("2026年11月");
        (await (await page.FollowAsync("按周")).FollowAsync("上一周")).ShouldSay("2026年11月16日至11月22日");
    }

    [Fact]
    public async Task Thousands_of_open_items_are_cut_short_and_said_to_be()
    {
        var clerk = await host.Accounts.ClerkAsync();
        await host.DbAsync(async db =>
        {
            db.DeskItems.AddRange(Enumerable.Range(0, 2_000).Select(i => Item(clerk, host.Clock.Today, $"第{i}件")));
            return await db.SaveChangesAsync();
        });
        var browser = await host.BrowserOfAsync(clerk);
        var page = (await browser.GetAsync(DeskLinks.Calendar)).ShouldBeOk().ShouldSay("这里只列出一部分");
        Assert.Equal(500, page.TextsOf(".calendar-line").Count);
        (await browser.GetAsync(DeskLinks.Desk)).ShouldBeOk().ShouldSay("999+");
        await host.DbAsync(db => db.DeskItems.Where(i => i.UserId == clerk.Id).ExecuteDeleteAsync());
    }

    private async Task AddAsync(Person clerk, DateOnly due, string act) => await host.DbAsync(async db =>
    {
        db.DeskItems.Add(Item(clerk, due, act));
        return await db.SaveChangesAsync();
    });

    private static DeskItem Item(Person clerk, DateOnly due, string act) => new()
    {
        MatterKind = nameof(Filing),
        MatterKey = Guid.NewGuid(),
        Title = "甲诉乙",
        Role = CourtRole.Clerk,
        UserId = clerk.Id,
        Act = act,
        Due = due,
        Why = "测试",
    };
}
