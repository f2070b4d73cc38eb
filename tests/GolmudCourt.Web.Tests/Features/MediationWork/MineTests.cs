using System.Net;
using GolmudCourt.Domain;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Domain.Roster;
using GolmudCourt.Web.Tests.Support;
using Xunit;

namespace GolmudCourt.Web.Tests.Features.MediationWork;

/// <summary>The mediator's desk and what is decided on a matter's page.</summary>
public sealed class MineTests(PortalHost host) : IClassFixture<PortalHost>
{
    private GivenMediationWork Given => new(host);

    [Fact]
    public async Task A_mediator_accepts_and_the_clock_runs_and_explains_itself()
    {
        var people = await Given.PeopleAsync();
        var key = await Given.AppointedAsync(people);
        var browser = await host.BrowserOfAsync(people.Mediator);

        var desk = await browser.GetAsync("/mediation/mine");
        desk.ShouldBeOk().ShouldSay("待您确认").ShouldSay(people.Applicant.Name);
        var page = await browser.GetAsync($"/mediation/mine/{key}");
        page.ShouldBeOk().ShouldNotSay(people.Applicant.Mobile!).ShouldSay(MobileTail(people.Applicant));
        Assert.Equal($"tel:{people.Applicant.Mobile}", page.Document.QuerySelector("a[href^='tel:139']")!.GetAttribute("href"));

        page = await page.FormWithButton("接受委派").SubmitAsync("接受委派");
        page.ShouldBeOk().ShouldSay("已接受委派").ShouldSay("为什么是这一天").ShouldSay("30日期间的最后一日").ShouldSay("2026年12月23日");
        Assert.Equal(MediationStatus.InProgress, (await Given.ReadAsync(key)).Status);
        (await browser.GetAsync("/mediation/mine")).ShouldSay("其他在办的").ShouldSay(people.Applicant.Name);
    }

    [Fact]
    public async Task A_mediator_declines_with_a_reason_and_no_longer_finds_the_matter()
    {
        var people = await Given.PeopleAsync();
        var key = await Given.AppointedAsync(people);
        var browser = await host.BrowserOfAsync(people.Mediator);
        var page = await browser.GetAsync($"/mediation/mine/{key}/declination");
        page = await page.Form().Fill("理由", "忙").SubmitAsync();
        page.ShouldBe(HttpStatusCode.BadRequest);
        Assert.NotNull(page.ErrorAt("理由"));
        page = await page.Form().Fill("理由", "超出我的受理范围").SubmitAsync();
        page.ShouldBeOk().ShouldSay("法院将另行指定");
        Assert.Equal(MediationStatus.Choosing, (await Given.ReadAsync(key)).Status);
        (await browser.GetAsync($"/mediation/mine/{key}")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_colleagues_matter_does_not_exist()
    {
        var people = await Given.PeopleAsync();
        var key = await Given.InProgressAsync(people);
        var colleague = await host.BrowserOfAsync(await host.Accounts.OpenAsync(CourtRole.Mediator));
        foreach (var page in new[]
        {
            "", "/sessions/new", "/sessions/record", "/extension", "/appraisal", "/ending", "/disclosure", "/declination", "/facts", "/offers",
            "/agreement", "/agreement/reopening", "/agreement/signature", "/oral-agreement", "/performance",
        })
        {
            (await colleague.GetAsync($"/mediation/mine/{key}{page}")).ShouldBe(HttpStatusCode.NotFound);
        }

        var token = (await colleague.GetAsync("/no-such-page")).Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        foreach (var act in new[] { "confirmation", "sessions", "ending", "facts", "agreement/opening" })
        {
            (await colleague.PostForgedAsync($"/mediation/mine/{key}/{act}", ("__RequestVerificationToken", token))).ShouldBe(HttpStatusCode.NotFound);
        }
    }

    [Fact]
    public async Task A_mediator_suspended_after_the_appointment_is_refused_and_the_court_must_appoint_another()
    {
        var people = await Given.PeopleAsync();
        var key = await Given.AppointedAsync(people);
        var browser = await host.BrowserOfAsync(people.Mediator);
        var form = (await browser.GetAsync($"/mediation/mine/{key}")).FormWithButton("接受委派");
        await Given.OnRosterAsync(people.Ref, await host.Accounts.PresidentAsync(), (m, now) => m.Suspend(SuspensionGround.OwnRequest, "本人申请暂停", now));

        (await form.SubmitAsync()).ShouldBe(HttpStatusCode.BadRequest).ShouldSay("另行指定调解员");
        var matter = await Given.ReadAsync(key);
        Assert.Equal((MediationStatus.Choosing, AppointmentEnd.Revoked), (matter.Status, matter.Appointments[0].End));
        Assert.NotNull(matter.StepDeadline);
        (await browser.GetAsync($"/mediation/mine/{key}")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task An_extension_has_no_effect_without_the_other_sides_consent()
    {
        var people = await Given.PeopleAsync();
        var key = await Given.InProgressAsync(people);
        var due = (await Given.ReadAsync(key)).Period!.Due;
        var mediator = await host.BrowserOfAsync(people.Mediator);
        var form = (await mediator.GetAsync($"/mediation/mine/{key}/extension")).Form();
        (await form.Fill("延长天数", "10").Fill("为什么需要延长", "还在核对账目").SubmitAsync()).ShouldBeOk().ShouldSay("各方都同意后才延长");

        await Given.ActAsync(key, people.Applicant, (m, now) => m.AnswerExtension(1, 1, true, now));
        Assert.Equal(due, (await Given.ReadAsync(key)).Period!.Due);
        (await mediator.GetAsync($"/mediation/mine/{key}")).ShouldSay($"已同意：{people.Applicant.Name}");
        await Given.ActAsync(key, people.Respondent, (m, now) => m.AnswerExtension(1, 2, true, now));
        Assert.True((await Given.ReadAsync(key)).Period!.Due >= due.AddDays(10));
    }

    [Fact]
    public async Task An_appraisal_stops_the_clock_until_it_ends()
    {
        var people = await Given.PeopleAsync();
        var key = await Given.InProgressAsync(people);
        var browser = await host.BrowserOfAsync(people.Mediator);
        var page = await (await browser.GetAsync($"/mediation/mine/{key}/appraisal")).Form()
            .Fill("鉴定机构", "测试鉴定所").Fill("鉴定事项", "笔迹").Fill("预计完成日期", "2026-11-01").SubmitAsync();
        page.ShouldBe(HttpStatusCode.BadRequest);
        Assert.NotNull(page.ErrorAt("预计完成日期"));
        page = await page.Form().Fill("预计完成日期", "2026-12-01").SubmitAsync();
        page.ShouldBeOk().ShouldSay("正在鉴定");
        (await page.FormWithButton("鉴定结束，恢复计算期限").SubmitAsync()).ShouldBeOk().ShouldSay("期限继续计算");
        Assert.Null((await Given.ReadAsync(key)).OpenAppraisal());
    }

    [Fact]
    public async Task An_ending_says_on_which_ground_and_what_happened_and_gives_no_offer_away()
    {
        var people = await Given.PeopleAsync();
        var key = await Given.InProgressAsync(people);
        await Given.ActAsync(key, people.Respondent, (m, now) => m.MakeOffer(2, new(1, 2, 15_321m, now.Today.AddDays(20), [], null, now.Now.AddDays(2)), now));
        var browser = await host.BrowserOfAsync(people.Mediator);
        var page = await (await browser.GetAsync($"/mediation/mine/{key}/ending")).Form()
            .Fill("调解经过和不成的原因", "被申请人只愿意付15321元").SubmitAsync();
        page.ShouldBe(HttpStatusCode.BadRequest);
        Assert.NotNull(page.ErrorAt("终结的情形"));
        page = await page.Form().Choose("终结的情形", MediationNames.Of(EndingGround.DeepDivision)).SubmitAsync();
        Assert.Contains("不要写入", page.ShouldBe(HttpStatusCode.BadRequest).ErrorAt("调解经过和不成的原因"), StringComparison.Ordinal);
        page = await page.Form().Fill("调解经过和不成的原因", "双方对还款数额分歧较大，两次调解都没有接近").SubmitAsync();
        page.ShouldBeOk().ShouldSay("调解已终结");
        Assert.Equal(EndingGround.DeepDivision, (await Given.ReadAsync(key)).Ending!.Ground);
    }

    [Fact]
    public async Task A_disclosure_waits_for_answers_and_one_no_ends_the_appointment()
    {
        var people = await Given.PeopleAsync();
        var key = await Given.InProgressAsync(people);
        var mediator = await host.BrowserOfAsync(people.Mediator);
        var form = (await mediator.GetAsync($"/mediation/mine/{key}/disclosure")).Form();
        (await form.Fill("需要披露的情况", "我曾与申请人在同一单位工作").SubmitAsync()).ShouldBeOk().ShouldSay("您的披露还在等");
        var respondent = await host.BrowserOfAsync(people.Respondent);
        (await respondent.GetAsync($"/mediations/{key}/proceedings")).ShouldSay("有1项需要您答复");
        await Given.ActAsync(key, people.Respondent, (m, now) => m.AnswerDisclosure(1, 2, false, now));
        Assert.Equal(MediationStatus.Choosing, (await Given.ReadAsync(key)).Status);
        (await mediator.GetAsync($"/mediation/mine/{key}")).ShouldBe(HttpStatusCode.NotFound);
    }

    private static string MobileTail(Person person) => person.Mobile![^4..];
}
