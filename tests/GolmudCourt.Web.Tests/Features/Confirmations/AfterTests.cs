using System.Net;
using GolmudCourt.Domain;
using GolmudCourt.Domain.Confirmation;
using GolmudCourt.Domain.Documents;
using GolmudCourt.Web.Features.Confirmations;
using GolmudCourt.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace GolmudCourt.Web.Tests.Features.Confirmations;

/// <summary>After the ruling: objections and enforcement; and who sees nothing, or only the status.</summary>
public sealed class AfterTests(PortalHost host) : IClassFixture<PortalHost>
{
    private GivenConfirmations Given => new(host);

    [Fact]
    public async Task A_party_objects_and_it_is_a_task_until_a_judge_decides()
    {
        var people = await Given.PeopleAsync();
        var key = await Given.ConfirmedAsync(people);
        var page = await (await (await host.BrowserOfAsync(people.Second)).GetAsync(ConfirmationLinks.Application(key))).FollowAsync("提出异议");
        page = (await page.Form().Fill("您收到裁定的日期", "2026-11-20").Fill("裁定错在哪里", "金额与协议不一致").SubmitAsync()).ShouldBe(HttpStatusCode.BadRequest);
        Assert.NotNull(page.ErrorAt("您收到裁定的日期"));
        (await page.Form().Fill("您收到裁定的日期", "2026-11-23").SubmitAsync()).ShouldBeOk().ShouldSay("待审查");

        var judge = await host.BrowserOfAsync(await host.Accounts.OpenAsync(CourtRole.Judge));
        page = await (await judge.GetAsync(ConfirmationLinks.BenchAt("Objections"))).ShouldBeOk().FollowAsync((await Given.ReadAsync(key)).Title);
        page = await (await page.FollowAsync("异议不成立，裁定驳回")).Form().Fill("理由", "经核对金额一致").SubmitAsync();
        page.ShouldBeOk().ShouldSay("异议不成立");
        Assert.Equal((ConfirmationStatus.Confirmed, (DateOnly?)null), ((await Given.ReadAsync(key)).Status, (await Given.ReadAsync(key)).NextDue));
    }

    [Fact]
    public async Task A_stranger_objects_by_the_number_and_is_named_to_the_court_only()
    {
        var people = await Given.PeopleAsync();
        var key = await Given.ConfirmedAsync(people);
        var stranger = await host.Accounts.LitigantAsync("冶测试");
        var browser = await host.BrowserOfAsync(stranger);
        var page = (await browser.GetAsync(ConfirmationLinks.Stranger)).ShouldBeOk();
        var form = page.Form(ConfirmationLinks.Stranger).Fill("裁定的案号", "(2026)青2801诉前调确999999号").Fill("电话", stranger.Mobile!)
            .Fill("您知道权益受到侵害的日期", "2026-11-23").Fill("裁定怎样损害了您的权益", "协议处分了我寄养的羊");
        page = (await form.SubmitAsync()).ShouldBe(HttpStatusCode.BadRequest).ShouldSay("没有找到这一案号的确认裁定");
        var number = (await Given.ReadAsync(key)).Docketing!.CaseNumber;
        (await page.Form(ConfirmationLinks.Stranger).Fill("裁定的案号", number).SubmitAsync()).ShouldBeOk().ShouldSay("异议已提出");

        (await browser.GetAsync(ConfirmationLinks.Application(key))).ShouldBe(HttpStatusCode.NotFound);
        (await (await host.BrowserOfAsync(people.First)).GetAsync(ConfirmationLinks.Application(key))).ShouldBeOk().ShouldNotSay("冶测试").ShouldNotSay("寄养").ShouldSay("利害关系人");
        var judge = await host.BrowserOfAsync(people.Judge);
        page = (await judge.GetAsync(ConfirmationLinks.OnBench(key))).ShouldBeOk().ShouldSay("冶测试").ShouldSay("寄养");
        page = await (await page.FollowAsync("异议成立，撤销裁定")).Form().Fill("理由", "协议处分了案外人的财产").SubmitAsync();
        page.ShouldBeOk().ShouldSay("裁定已撤销");
    }

    [Fact]
    public async Task A_clerk_records_an_objection_at_the_counter()
    {
        var people = await Given.PeopleAsync();
        var key = await Given.ConfirmedAsync(people);
        var page = await (await host.BrowserOfAsync(people.Clerk)).GetAsync(ConfirmationLinks.BenchPart(key, "objection"));
        page = await page.Form().Choose("谁提出异议", "利害关系人").Fill("姓名或者名称（利害关系人提出的）", "冶测二").Fill("电话（利害关系人提出的）", "13997010023")
            .Fill("收到裁定，或者知道权益受到侵害的日期", "2026-11-23").Fill("裁定错在哪里", "协议处分了我寄养的羊").SubmitAsync();
        page.ShouldBeOk().ShouldSay("冶测二");
    }

    [Fact]
    public async Task Enforcement_is_prefilled_from_the_diary_of_performance()
    {
        var work = new GivenMediationWork(host);
        var mediated = await work.PeopleAsync();
        var mediation = await work.SettledAsync(mediated);
        var people = new ConfirmationPeople(mediated.Applicant, mediated.Respondent, mediated.Clerk, await host.Accounts.OpenAsync(CourtRole.Judge), await host.Accounts.PresidentAsync());
        var browser = await host.BrowserOfAsync(people.First);
        await (await browser.GetAsync(ConfirmationLinks.Landing)).FormWithButton("申请司法确认").SubmitAsync();
        var key = await host.DbAsync(db => db.Confirmations.Where(a => a.Agreement!.MediationKey == mediation).Select(a => a.Key).SingleAsync());
        await Given.SignAsync(key, people.First, 1);
        await Given.SignAsync(key, people.Second, 2);
        await Given.ActAsync(key, people.Clerk, (a, o) => a.Docket(new(2026, "青2801", ConfirmationApplication.TypeCode, 700_002), o));
        await Given.ActAsync(key, people.Judge, (a, o) => a.Take(o));
        foreach (var party in new[] { 1, 2 })
        {
            await Given.ActAsync(key, people.Judge, (a, o) => a.RecordInterview(new(party, InterviewMode.OnSite, o.Now, true, true, true, "问：是否自愿？答：自愿。"), o));
        }

        await Given.ActAsync(key, people.Judge, (a, o) => a.Confirm("协议自愿、合法，内容明确", o));
        (await browser.GetAsync(ConfirmationLinks.Part(key, "enforcement"))).ShouldBe(HttpStatusCode.BadRequest).ShouldSay("没有到期未履行的内容");

        host.Clock.Set(host.Clock.Now.AddDays(40));
        browser = await host.BrowserOfAsync(people.First);
        var page = (await browser.GetAsync(ConfirmationLinks.Part(key, "enforcement"))).ShouldBeOk();
        page.ShouldSay("执行申请书").ShouldSay("(2026)青2801诉前调确700002号").ShouldSay("8,000.00").ShouldNotSay("10,000.00");
        (await (await host.BrowserOfAsync(people.Second)).GetAsync(ConfirmationLinks.Part(key, "enforcement"))).ShouldBe(HttpStatusCode.BadRequest);
        host.Clock.Set(host.Clock.Now.AddDays(-40));
    }

    [Fact]
    public async Task The_liaison_officer_sees_how_it_stands_and_nothing_else()
    {
        var work = new GivenMediationWork(host);
        var people = await work.PeopleAsync();
        var mediation = await work.SettledAsync(people);
        await (await (await host.BrowserOfAsync(people.Applicant)).GetAsync(ConfirmationLinks.Landing)).FormWithButton("申请司法确认").SubmitAsync();
        var key = await host.DbAsync(db => db.Confirmations.Where(a => a.Agreement!.MediationKey == mediation).Select(a => a.Key).SingleAsync());
        await Given.SignAsync(key, people.Applicant, 1);
        await Given.SignAsync(key, people.Respondent, 2);
        var manager = await host.BrowserOfAsync(people.Manager);
        var page = (await manager.GetAsync(ConfirmationLinks.Organisation)).ShouldBeOk();
        page.ShouldSay("待受理").ShouldNotSay(people.Applicant.Name).ShouldNotSay("18,000");
        (await manager.GetOnceAsync(ConfirmationLinks.Application(key))).ShouldBe(HttpStatusCode.Redirect);
        (await (await host.BrowserOfAsync(await host.Accounts.OpenAsync(CourtRole.OrganisationManager))).GetAsync(ConfirmationLinks.Organisation)).ShouldSay("还没有申请");
    }

    [Fact]
    public async Task No_page_of_confirmation_tells_what_was_conceded_in_the_mediation()
    {
        var given = new GivenMediation(host);
        var people = await given.PeopleAsync();
        var mediation = await given.InStateAsync(Domain.Mediation.MediationStatus.InProgress, people);
        await given.SayInConfidenceAsync(mediation, people);
        await given.ActAsync(mediation, people.Mediator, (m, o) => m.DraftAgreement(GivenMediationWork.Terms(o.Today), o));
        await given.ActAsync(mediation, people.Mediator, (m, o) => m.OpenForSignature(o));
        await given.ActAsync(mediation, people.Applicant, (m, o) => m.SignAsParty(1, new(people.Applicant.Name, null, null), m.CurrentAgreement()!.TextHash, o));
        await given.ActAsync(mediation, people.Respondent, (m, o) => m.SignAsParty(2, new(people.Respondent.Name, null, null), m.CurrentAgreement()!.TextHash, o));
        await given.ActAsync(mediation, people.Mediator, (m, o) => m.SignAsMediator(new(people.Mediator.Name, null, null), m.CurrentAgreement()!.TextHash, o));

        var first = await host.BrowserOfAsync(people.Applicant);
        await (await first.GetAsync(ConfirmationLinks.Landing)).FormWithButton("申请司法确认").SubmitAsync();
        var key = await host.DbAsync(db => db.Confirmations.Where(a => a.Agreement!.MediationKey == mediation).Select(a => a.Key).SingleAsync());
        await Given.SignAsync(key, people.Applicant, 1);
        await Given.SignAsync(key, people.Respondent, 2);
        await Given.ActAsync(key, people.Clerk, (a, o) => a.Docket(new(2026, "青2801", ConfirmationApplication.TypeCode, 700_003), o));

        var opened = 0;
        foreach (var role in new[] { CourtRole.Clerk, CourtRole.Judge, CourtRole.President })
        {
            var browser = await host.BrowserOfAsync(await host.Accounts.OpenAsync(role));
            foreach (var part in new[] { "", "/taking", "/interview", "/supplement-request", "/ruling", "/dismissal", "/assignment", "/extension", "/docketing", "/refusal" })
            {
                var page = await browser.GetOnceAsync(ConfirmationLinks.OnBench(key) + part);
                opened += page.Status == HttpStatusCode.OK ? 1 : 0;
                Assert.DoesNotContain(GivenMediation.Secret, page.Body, StringComparison.Ordinal);
                Assert.DoesNotContain("7,313.37", page.Body, StringComparison.Ordinal);
                Assert.DoesNotContain("柒仟", page.Body, StringComparison.Ordinal);
            }
        }

        Assert.True(opened >= 5, $"Only {opened} pages opened: the test looked at nothing.");
        var source = Path.Combine(Repository.Root, "src", "GolmudCourt.Web", "Features", "Confirmations");
        Assert.All(
            Directory.EnumerateFiles(source, "*.cs*", SearchOption.AllDirectories),
            file => Assert.DoesNotMatch(@"\bConfidentialRecords?\b|\.Offers\b|\.Sessions\b|Set<Offer|WholeMediation", File.ReadAllText(file)));
    }

    [Fact]
    public async Task The_facts_for_documents_are_all_there()
    {
        var people = await Given.PeopleAsync();
        var key = await Given.ConfirmedAsync(people);
        var facts = ConfirmationPaperFacts.Set.Read(new(await Given.ReadAsync(key)));

        Assert.Equal((people.Judge.Name, 2, 2), (facts.Value("裁定.审判员"), facts.Items("申请人").Count, facts.Items("询问").Count));
        Assert.Contains("诉前调确", $"{facts.Value("案件.案号")}", StringComparison.Ordinal);
        Assert.Equal(people.First.DocumentNumber, facts.Items("申请人")[0].Value("证件号码"));
    }
}
