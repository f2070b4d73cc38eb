using System.Net;
using GolmudCourt.Domain.Confirmation;
using GolmudCourt.Domain.Documents;
using GolmudCourt.Domain.Service;
using GolmudCourt.Web.Documents.Papers;
using GolmudCourt.Web.Features.Confirmations;
using GolmudCourt.Web.Features.Service;
using GolmudCourt.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace GolmudCourt.Web.Tests.Features.Service;

/// <summary>The papers of a mediation and of a confirmation: served, arrived, read; by the consent of their own stage; and what runs from it.</summary>
public sealed class ServedPapersTests(PortalHost host) : IClassFixture<PortalHost>
{
    private GivenConfirmations Given => new(host);

    [Fact]
    public async Task The_paper_of_a_mediation_is_served_read_and_acknowledged_by_one_who_agreed_there()
    {
        var (people, _, document) = await AgreementAsync();
        (await ServeAsync(people.Clerk, document, $"申请人：{people.Applicant.Name}", "在线账号")).ShouldBeOk().ShouldSay("2026年11月23日送达");
        var mine = await host.BrowserOfAsync(people.Applicant);
        var page = await (await mine.GetAsync(ServiceLinks.Inbox)).ShouldBeOk().FollowAsync($"{document.Name}（{document.Number}）");
        (await page.ShouldBeOk().FormWithButton("告知法院我已收到").SubmitAsync()).ShouldBeOk().ShouldSay("已告知法院");
        Assert.Equal(AttemptStatus.Read, (await RecordAsync(document)).Attempts[0].Status);
    }

    [Fact]
    public async Task One_who_did_not_agree_in_the_mediation_is_refused_with_the_way_that_is_open_and_nothing_is_saved()
    {
        var (people, _, document) = await AgreementAsync();
        foreach (var channel in new[] { "在线账号", "电子邮件" })
        {
            var page = await ServeAsync(people.Clerk, document, $"被申请人：{people.Respondent.Name}", channel);
            page.ShouldBe(HttpStatusCode.BadRequest).ShouldSay("没有同意电子送达，请改用邮寄、直接送达");
        }

        Assert.Equal(0, await host.DbAsync(db => db.ServiceRecords.CountAsync(r => r.DocumentId == document.Id)));
        Assert.Equal(0, await host.DbAsync(db => db.NoticeDeliveries.CountAsync(d => d.Service != null && db.ServiceRecords.All(r => r.Key != d.Service.Record))));
    }

    [Fact]
    public async Task The_letter_of_a_mediation_that_failed_is_a_work_item()
    {
        var (people, _, document) = await AgreementAsync();
        var page = await ServeAsync(people.Clerk, document, $"被申请人：{people.Respondent.Name}", "邮寄");
        (await page.Form().Choose("情况", "登记退回").Fill("退回的原因", "无人签收或者其他原因").SubmitAsync("登记")).ShouldBeOk();
        (await (await host.BrowserOfAsync(people.Clerk)).GetAsync(ServiceLinks.Root)).ShouldBeOk().ShouldSay(document.Number);
        Assert.True((await RecordAsync(document)).NeedsClerk);
    }

    [Fact]
    public async Task Consent_of_the_mediation_does_not_serve_the_ruling_and_the_choice_of_the_application_does()
    {
        var work = new GivenMediationWork(host);
        var people = await work.PeopleAsync();
        var mediation = await work.SettledAsync(people, servedOnline: true);
        await (await (await host.BrowserOfAsync(people.Applicant)).GetAsync(ConfirmationLinks.Landing)).FormWithButton("申请司法确认").SubmitAsync();
        var key = await host.DbAsync(db => db.Confirmations.Where(a => a.Agreement!.MediationKey == mediation).Select(a => a.Key).SingleAsync());
        var first = await host.BrowserOfAsync(people.Applicant);
        var page = (await first.GetAsync(ConfirmationLinks.Part(key, "service"))).ShouldBeOk();
        Assert.Empty(page.Document.QuerySelectorAll("input[name=Agrees][checked]"));
        var wrong = await page.Form().Fill("送达地址", "").Fill("接收送达的手机号码", "1").SubmitAsync();
        wrong.ShouldBe(HttpStatusCode.BadRequest);
        Assert.All(["法院的文书，是否同意电子送达", "送达地址", "接收送达的手机号码"], label => Assert.NotNull(wrong.ErrorAt(label)));
        (await Choosing(page, "不同意").SubmitAsync()).ShouldBeOk().ShouldSay("送达方式和地址已保存");
        await Given.SignAsync(key, people.Applicant, 1);
        await Given.SignAsync(key, people.Respondent, 2);
        await Given.ActAsync(key, people.Clerk, (a, o) => a.Docket(new(2026, "青2801", ConfirmationApplication.TypeCode, 810_001), o));
        var document = await IssueAsync(people.Clerk, DocumentKinds.ConfirmationAcceptance, key);
        (await ServeAsync(people.Clerk, document, $"申请人：{people.Applicant.Name}", "在线账号")).ShouldBe(HttpStatusCode.BadRequest).ShouldSay("没有同意电子送达");

        page = await first.GetAsync(ConfirmationLinks.Part(key, "service"));
        (await Choosing(page, "同意").SubmitAsync()).ShouldBeOk();
        (await ServeAsync(people.Clerk, document, $"申请人：{people.Applicant.Name}", "在线账号")).ShouldBeOk().ShouldSay("2026年11月23日送达");
        var told = (await new GivenNotices(host).OfAsync(people.Applicant)).Last(n => n.Path.StartsWith(ServiceLinks.Inbox, StringComparison.Ordinal));
        (await first.GetAsync(told.Path)).ShouldBeOk().ShouldSay(document.Number);
        Assert.Equal(AttemptStatus.Read, (await RecordAsync(document)).Attempts[0].Status);
        (await (await host.BrowserOfAsync(await host.Accounts.LitigantAsync())).GetOnceAsync(ConfirmationLinks.Part(key, "service"))).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Each_party_s_objection_runs_from_its_own_service()
    {
        var people = await Given.PeopleAsync();
        var key = await Given.ConfirmedAsync(people);
        var document = await IssueAsync(people.Judge, DocumentKinds.ConfirmationRuling, key);
        await ServeAsync(people.Clerk, document, $"申请人：{people.First.Name}", "在线账号");
        var now = host.Clock.Now;
        try
        {
            host.Clock.Set(now.AddDays(16));

            // Served on the day of the ruling: fifteen days later it is over, whatever day is said.
            var page = await (await host.BrowserOfAsync(people.First)).GetAsync(ConfirmationLinks.Part(key, "objection"));
            page.ShouldBeOk().ShouldSay($"裁定于2026年11月23日送达{people.First.Name}，异议期限到2026年12月8日届满").ShouldNotSay("您收到裁定的日期");
            (await page.Form().Fill("裁定错在哪里", "金额与协议不一致").SubmitAsync()).ShouldBe(HttpStatusCode.BadRequest).ShouldSay("2026年12月8日届满");

            // Nothing was served on the other party: it says when it received the ruling.
            page = await (await host.BrowserOfAsync(people.Second)).GetAsync(ConfirmationLinks.Part(key, "objection"));
            page.ShouldBeOk().ShouldNotSay("异议期限到");
            (await page.Form().Fill("您收到裁定的日期", "2026-12-09").Fill("裁定错在哪里", "金额与协议不一致").SubmitAsync()).ShouldBeOk().ShouldSay("待审查");
        }
        finally
        {
            host.Clock.Set(now);
        }

        Assert.Equal(new DateOnly(2026, 12, 9), Assert.Single((await Given.ReadAsync(key)).Objections).Deadline.From);
    }

    [Fact]
    public async Task The_clerk_s_record_of_an_objection_runs_from_the_ledger_too()
    {
        var people = await Given.PeopleAsync();
        var key = await Given.ConfirmedAsync(people);
        var document = await IssueAsync(people.Judge, DocumentKinds.ConfirmationRuling, key);
        await ServeAsync(people.Clerk, document, $"申请人：{people.First.Name}", "在线账号");
        var page = await (await host.BrowserOfAsync(people.Clerk)).GetAsync(ConfirmationLinks.BenchPart(key, "objection"));
        page.ShouldBeOk().ShouldSay($"送达{people.First.Name}");
        (await page.Form().Choose("谁提出异议", ConfirmationNames.Of(ObjectorKind.Party)).Fill("哪一方当事人（当事人提出的）", people.First.Name)
            .Fill("裁定错在哪里", "金额与协议不一致").SubmitAsync()).ShouldBeOk();
        Assert.Equal(new DateOnly(2026, 11, 23), Assert.Single((await Given.ReadAsync(key)).Objections).Deadline.From);
    }

    private async Task<(WorkPeople People, Guid Key, IssuedDocument Document)> AgreementAsync()
    {
        var work = new GivenMediationWork(host);
        var people = await work.PeopleAsync();
        var key = await work.SettledAsync(people, servedOnline: true);
        return (people, key, await IssueAsync(people.Clerk, DocumentKinds.Agreement, key));
    }

    private Task<IssuedDocument> IssueAsync(Person person, DocumentKind kind, Guid matter) => host.InScopeAsync(async services =>
        await services.GetRequiredService<PaperDesk>().IssueAsync(kind, matter, null, await host.Given.OccasionAsync(services, person)));

    private async Task<Page> ServeAsync(Person clerk, IssuedDocument document, string recipient, string channel) =>
        await (await (await host.BrowserOfAsync(clerk)).GetAsync(ServiceLinks.Of(document.Key))).Form()
            .Fill("收件人", recipient).Choose("送达方式", channel).SubmitAsync("送达");

    private static Form Choosing(Page page, string choice) =>
        page.Form().Choose("法院的文书，是否同意电子送达", choice).Fill("送达地址", "格尔木市测试路1号").Fill("接收送达的手机号码", "13900001234");

    private Task<ServiceRecord> RecordAsync(IssuedDocument document) =>
        host.DbAsync(db => db.ServiceRecords.AsNoTracking().Include(r => r.Attempts).SingleAsync(r => r.DocumentId == document.Id));
}
