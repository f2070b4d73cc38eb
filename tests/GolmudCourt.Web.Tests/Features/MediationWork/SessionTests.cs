using System.Net;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Web.Notifications;
using GolmudCourt.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace GolmudCourt.Web.Tests.Features.MediationWork;

/// <summary>Sessions: on the calendar, answered, logged with minutes that stay with the mediator.</summary>
public sealed class SessionTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Secret = "被申请人私下表示最多能还一万三千五百元";

    private GivenMediationWork Given => new(host);

    [Fact]
    public async Task A_session_is_planned_the_parties_are_told_by_message_and_answer()
    {
        var people = await Given.PeopleAsync();
        var key = await Given.InProgressAsync(people);
        var page = await PlanAsync(await host.BrowserOfAsync(people.Mediator), key, "2026-11-25", "09:30", "10:30", $"调解室{people.Mediator.Id}");
        page.ShouldBeOk().ShouldSay("第1次调解已安排").ShouldSay("已短信通知");
        var outbox = host.Services.GetRequiredService<DevelopmentSmsOutbox>();
        Assert.Contains(outbox.Messages, m => m.Mobile == people.Respondent.Mobile && m.Text.Contains("11月25日9时30分", StringComparison.Ordinal));

        var respondent = await host.BrowserOfAsync(people.Respondent);
        page = await respondent.GetAsync($"/mediations/{key}/proceedings");
        page = await page.ShouldSay("请告诉调解员您能不能参加").FormWithButton("能参加").SubmitAsync();
        page.ShouldBeOk().ShouldSay("已确认参加");
        Assert.True((await Given.ReadAsync(key)).Sessions[0].Attendance.Single(a => a.PartyNumber == 2).WillAttend);
    }

    [Fact]
    public async Task A_plan_in_the_past_or_without_a_room_comes_back_with_what_was_typed()
    {
        var people = await Given.PeopleAsync();
        var key = await Given.InProgressAsync(people);
        var browser = await host.BrowserOfAsync(people.Mediator);
        var page = await PlanAsync(browser, key, "2026-11-20", "09:30", "10:30", "调解室");
        page.ShouldBe(HttpStatusCode.BadRequest).ShouldSay("请安排在现在以后的时间");
        page = await PlanAsync(browser, key, "2026-11-25", "10:30", "09:30", "调解室");
        page.ShouldBe(HttpStatusCode.BadRequest).ShouldSay("结束时间应当晚于开始时间");
        page = await PlanAsync(browser, key, "2026-11-25", "早上", "10:30", "");
        Assert.NotNull(page.ShouldBe(HttpStatusCode.BadRequest).ErrorAt("开始"));
        page = await PlanAsync(browser, key, "2026-11-25", "09:30", "10:30", "");
        Assert.NotNull(page.ShouldBe(HttpStatusCode.BadRequest).ErrorAt("地点"));
        page = await PlanAsync(browser, key, "2027-03-01", "09:30", "10:30", "调解室");
        page.ShouldBe(HttpStatusCode.BadRequest).ShouldSay("届满");
    }

    [Fact]
    public async Task Of_fifty_who_want_one_room_at_once_one_gets_it_and_the_others_are_told()
    {
        var room = "争抢的调解室" + Guid.NewGuid().ToString("N")[..6];
        var forms = new List<Form>();
        for (var i = 0; i < 10; i++)
        {
            var people = await Given.PeopleAsync();
            var key = await Given.InProgressAsync(people);
            var browser = await host.BrowserOfAsync(people.Mediator);
            for (var j = 0; j < 5; j++)
            {
                forms.Add(await FilledAsync(browser, key, "2026-11-26", "09:30", "10:30", room));
            }
        }

        var answers = await Task.WhenAll(forms.Select(f => f.SubmitAsync("安排并通知")));
        Assert.Equal(1, answers.Count(a => a.Status == HttpStatusCode.OK));
        Assert.Equal(49, answers.Count(a => a.Status == HttpStatusCode.BadRequest));
        Assert.All(answers.Where(a => a.Status == HttpStatusCode.BadRequest), a => Assert.True(
            a.Text.Contains("已有其他调解", StringComparison.Ordinal) || a.Text.Contains("已安排另一次调解", StringComparison.Ordinal)
            || a.Text.Contains("时间重叠", StringComparison.Ordinal), a.Main));
        Assert.Equal(1, await host.DbAsync(db => Task.FromResult(db.Mediations.SelectMany(m => m.Sessions).Count(s => s.Room == room))));
    }

    [Fact]
    public async Task A_mediator_is_not_in_two_matters_at_once_and_reads_nothing_of_another_s()
    {
        var people = await Given.PeopleAsync();
        var (first, second) = (await Given.InProgressAsync(people), await Given.InProgressAsync(people));
        var browser = await host.BrowserOfAsync(people.Mediator);
        (await PlanAsync(browser, first, "2026-11-27", "09:30", "10:30", $"甲{people.Mediator.Id}")).ShouldBeOk();
        (await PlanAsync(browser, second, "2026-11-27", "10:00", "11:00", $"乙{people.Mediator.Id}"))
            .ShouldBe(HttpStatusCode.BadRequest).ShouldSay("已安排另一次调解");
        (await PlanAsync(browser, second, "2026-11-27", "10:30", "11:00", $"乙{people.Mediator.Id}")).ShouldBeOk();
    }

    [Fact]
    public async Task A_session_in_the_future_or_before_the_confirmation_cannot_be_logged()
    {
        var people = await Given.PeopleAsync();
        var key = await Given.InProgressAsync(people);
        var browser = await host.BrowserOfAsync(people.Mediator);
        var page = await LogAsync(browser, $"/mediation/mine/{key}/sessions/record", "2026-11-24", "09:00", "10:00");
        page.ShouldBe(HttpStatusCode.BadRequest).ShouldSay("不能登记将来的调解");
        page = await LogAsync(browser, $"/mediation/mine/{key}/sessions/record", "2026-11-20", "09:00", "10:00");
        page.ShouldBe(HttpStatusCode.BadRequest).ShouldSay("调解员确认接受之前不能进行调解");
        Assert.Contains(Secret, page.Document.QuerySelector("textarea[name=Minutes]")!.TextContent, StringComparison.Ordinal);
        Assert.Empty((await Given.ReadAsync(key)).Sessions);
    }

    [Fact]
    public async Task A_session_is_logged_only_with_identity_rights_and_consent_to_recording_and_minutes_stay_with_the_mediator()
    {
        var people = await Given.PeopleAsync();
        var key = await Given.InProgressAsync(people);
        var browser = await host.BrowserOfAsync(people.Mediator);
        (await PlanAsync(browser, key, "2026-11-23", "13:30", "14:30", $"丙{people.Mediator.Id}")).ShouldBeOk();
        host.Clock.Advance(TimeSpan.FromHours(6));
        try
        {
            browser = await host.BrowserOfAsync(people.Mediator);
            var record = $"/mediation/mine/{key}/sessions/1/record";
            var page = await browser.GetAsync(record);
            await AutosaveAsync(browser, page, record);
            Assert.Equal(Secret, (await Given.ReadAsync(key)).ConfidentialRecords[0].Minutes);
            (await browser.GetAsync(record)).ShouldSay(Secret);

            page = await page.Form().Check("到场").Choose("结果", MediationNames.Of(SessionOutcome.Continue)).SubmitAsync();
            page.ShouldBe(HttpStatusCode.BadRequest).ShouldSay("的身份");
            page = await page.Form().Check("已核对身份").SubmitAsync();
            page.ShouldBe(HttpStatusCode.BadRequest).ShouldSay("虚假调解的后果");
            page = await page.Form().Check("已告知权利义务和虚假调解的后果").Check("本次录音录像").SubmitAsync();
            page.ShouldBe(HttpStatusCode.BadRequest).ShouldSay("录音录像须在场各方明确同意");
            page = await page.Form().Check("明确同意录音录像").Fill("调解经过", Secret).SubmitAsync();
            page.ShouldBeOk().ShouldSay("已登记调解经过");
            (await page.FollowAsync("查看笔录")).ShouldBeOk().ShouldSay(Secret);
        }
        finally
        {
            host.Clock.Set(TestClock.Start);
        }

        foreach (var (person, path) in new[]
        {
            (people.Clerk, $"/mediation/desk/{key}"), (people.Applicant, $"/mediations/{key}"), (people.Applicant, $"/mediations/{key}/proceedings"),
            (people.Manager, "/mediation/organisation"),
        })
        {
            (await (await host.BrowserOfAsync(person)).GetAsync(path)).ShouldBeOk().ShouldNotSay(Secret);
        }
    }

    [Fact]
    public async Task A_session_is_cancelled_with_a_reason()
    {
        var people = await Given.PeopleAsync();
        var key = await Given.InProgressAsync(people);
        var browser = await host.BrowserOfAsync(people.Mediator);
        (await PlanAsync(browser, key, "2026-11-27", "15:30", "16:30", $"丁{people.Mediator.Id}")).ShouldBeOk();
        var page = await (await browser.GetAsync($"/mediation/mine/{key}/sessions/1/cancellation")).Form().Fill("取消的理由", "被申请人临时出差").SubmitAsync();
        page.ShouldBeOk().ShouldSay("已取消");
        Assert.Equal(SessionStatus.Cancelled, (await Given.ReadAsync(key)).Sessions[0].Status);
        (await browser.GetAsync($"/mediation/mine/{key}/sessions/1/record")).ShouldBe(HttpStatusCode.NotFound);
    }

    private static async Task<Form> FilledAsync(Browser browser, Guid key, string day, string from, string until, string room) =>
        (await browser.GetAsync($"/mediation/mine/{key}/sessions/new")).ShouldBeOk().Form()
            .Fill("日期", day).Fill("开始", from).Fill("结束", until).Choose("方式", MediationNames.Of(SessionMode.OnSite)).Fill("地点", room);

    private static async Task<Page> PlanAsync(Browser browser, Guid key, string day, string from, string until, string room) =>
        await (await FilledAsync(browser, key, day, from, until, room)).SubmitAsync("安排并通知");

    private static async Task<Page> LogAsync(Browser browser, string path, string day, string from, string until) =>
        await (await browser.GetAsync(path)).ShouldBeOk().Form()
            .Fill("日期", day).Fill("实际开始", from).Fill("实际结束", until).Check("到场").Check("已核对身份").Check("已告知权利义务和虚假调解的后果")
            .Fill("调解经过", Secret).Choose("结果", MediationNames.Of(SessionOutcome.Continue)).SubmitAsync();

    private static async Task AutosaveAsync(Browser browser, Page page, string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(path, UriKind.Relative));
        request.Headers.Add("X-Autosave", "1");
        request.Content = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["__RequestVerificationToken"] = page.Document.QuerySelector("main form input[name=__RequestVerificationToken]")!.GetAttribute("value")!,
            ["Minutes"] = Secret,
        });
        using var answer = await browser.Client.SendAsync(request);
        Assert.Equal(204, (int)answer.StatusCode);
    }
}
