using System.Net;
using GolmudCourt.Domain;
using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Confirmation;
using GolmudCourt.Domain.Documents;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Documents.Papers;
using GolmudCourt.Web.Security;
using GolmudCourt.Web.Tests.Documents;
using GolmudCourt.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace GolmudCourt.Web.Tests.Features.Documents;

/// <summary>The papers of judicial confirmation: made by whose they are, the judge's notes for the court only.</summary>
public sealed class ConfirmationPapersTests(PortalHost host) : IClassFixture<PortalHost>
{
    private static int s_number = 500_000;

    [Fact]
    public async Task The_ruling_names_the_parties_the_terms_and_the_sums()
    {
        var (people, judge, key) = await ExaminedAsync();
        await ActAsync(key, judge, (a, o) => a.Confirm("协议出于自愿，内容明确，不违反法律规定。", o));
        var number = await host.DbAsync(db => db.Confirmations.Where(a => a.Key == key).Select(a => a.Docketing!.CaseNumber).SingleAsync());
        var text = await TextAsync(judge, key, "confirmation-ruling");
        Assert.All(
            [number, people.Applicant.Name, people.Respondent.Name, "18,000.00元", "人民币壹万捌仟元整", "协议出于自愿，内容明确", $"审判员　{judge.Name}", "二〇二六年十一月二十三日"],
            words => Assert.Contains(words, text, StringComparison.Ordinal));
        Assert.Contains("不收取费用", await TextAsync(people.Clerk, key, "confirmation-acceptance"), StringComparison.Ordinal);
        var application = await TextAsync(people.Applicant, key, "confirmation-application");
        Assert.Contains(people.Applicant.DocumentNumber!, application, StringComparison.Ordinal);
        Assert.Contains("以上金额合计18,000.00元（人民币壹万捌仟元整）", application, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_dismissal_names_its_grounds()
    {
        var (_, judge, key) = await ExaminedAsync();
        await ActAsync(key, judge, (a, o) => a.Dismiss([DismissalGround.Unclear], [], "分期的起算日没有约定，不能执行。", o));
        var text = await TextAsync(judge, key, "confirmation-dismissal");
        Assert.Contains($"一、{ConfirmationNames.Of(DismissalGround.Unclear)}（民诉解释 358(5)）", text, StringComparison.Ordinal);
        Assert.Contains("驳回", text, StringComparison.Ordinal);
        (await (await host.BrowserOfAsync(judge)).GetAsync($"/documents/of/{key}/preview/confirmation-ruling")).ShouldBe(HttpStatusCode.BadRequest).ShouldSay("还没有裁定确认");
    }

    [Fact]
    public async Task The_record_of_an_interview_is_for_the_court_only()
    {
        var (people, judge, key) = await ExaminedAsync();
        var document = await IssueAsync(judge, key, "confirmation-interview");
        foreach (var person in (Person[])[judge, people.Clerk])
        {
            (await (await host.BrowserOfAsync(person)).GetAsync($"/documents/{document.Key}")).ShouldBeOk().ShouldSay("只有法院人员可以查看");
        }

        foreach (var person in (Person[])[people.Applicant, people.Respondent, people.Mediator])
        {
            var browser = await host.BrowserOfAsync(person);
            (await browser.GetOnceAsync($"/documents/{document.Key}")).ShouldBe(HttpStatusCode.NotFound);
            (await browser.GetOnceAsync($"/documents/{document.Key}/docx")).ShouldBe(HttpStatusCode.NotFound);
            Assert.DoesNotContain(document.Number, (await browser.GetOnceAsync($"/casefile/{key}")).Body, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Only_the_judge_of_the_matter_makes_the_ruling()
    {
        var (people, judge, key) = await ExaminedAsync();
        await ActAsync(key, judge, (a, o) => a.Confirm("协议出于自愿，内容明确。", o));
        foreach (var person in (Person[])[await host.Accounts.OpenAsync(CourtRole.Judge), people.Clerk, people.Applicant])
        {
            (await (await host.BrowserOfAsync(person)).GetOnceAsync($"/documents/of/{key}/preview/confirmation-ruling")).ShouldBe(HttpStatusCode.NotFound);
        }
    }

    private async Task<(WorkPeople People, Person Judge, Guid Key)> ExaminedAsync()
    {
        var given = new GivenMediationWork(host);
        var people = await given.PeopleAsync();
        var mediation = await given.ReadAsync(await given.SettledAsync(people));
        var judge = await host.Accounts.OpenAsync(CourtRole.Judge);
        var key = Guid.NewGuid();
        await host.InScopeAsync(async services =>
        {
            async Task<Occasion> By(Person person) => await host.Given.OccasionAsync(services, person);
            var (settings, context) = (new ConfirmationSettings(), new ConfirmationContext(new ConfirmationSettings(), false));
            var a = ConfirmationApplication.FromPortal(key, SignedAgreement.Of(mediation), settings, await By(people.Applicant));
            a.ChooseService(1, GivenConfirmations.Choice(a.Parties.Single(p => p.Number == 1)), await By(people.Applicant));
            a.ChooseService(2, GivenConfirmations.Choice(a.Parties.Single(p => p.Number == 2)), await By(people.Respondent));
            a.Sign(1, new(people.Applicant.Name, null, null), ConfirmationText.HashOf(a), context, await By(people.Applicant));
            a.Sign(2, new(people.Respondent.Name, null, null), ConfirmationText.HashOf(a), context, await By(people.Respondent));
            a.Docket(new CaseNumber(2026, "青2801", ConfirmationApplication.TypeCode, Interlocked.Increment(ref s_number)), await By(people.Clerk));
            a.Take(await By(judge));
            foreach (var party in (int[])[1, 2])
            {
                a.RecordInterview(new(party, InterviewMode.OnSite, host.Clock.Now, true, true, true, "问：协议是否自愿？答：自愿，款项属实。"), await By(judge));
            }

            var db = services.GetRequiredService<CourtDbContext>();
            db.Confirmations.Add(a);
            await db.SaveChangesAsync();
        });
        return (people, judge, key);
    }

    private Task ActAsync(Guid key, Person person, Action<ConfirmationApplication, Occasion> act) => host.InScopeAsync(async services =>
    {
        var db = services.GetRequiredService<CourtDbContext>();
        act(await db.Confirmations.Where(a => a.Key == key).Whole().SingleAsync(), await host.Given.OccasionAsync(services, person));
        await db.SaveChangesAsync();
    });

    private Task<IssuedDocument> IssueAsync(Person person, Guid matter, string kind) => host.InScopeAsync(async services =>
        await services.GetRequiredService<PaperDesk>().IssueAsync(DocumentKinds.ByCode(kind)!, matter, null, await host.Given.OccasionAsync(services, person)));

    private async Task<string> TextAsync(Person person, Guid matter, string kind)
    {
        var document = await IssueAsync(person, matter, kind);
        return Word.Text((await (await host.BrowserOfAsync(person)).GetAsync($"/documents/{document.Key}/docx")).Bytes);
    }
}
