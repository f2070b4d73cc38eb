using System.Net;
using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Features.MediationWork;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace GolmudCourt.Web.Tests.Features.MediationWork;

/// <summary>A draft is not lost: it is saved while it is written, and survives a session that ended.</summary>
public sealed class AgreementDraftTests(PortalHost host) : IClassFixture<PortalHost>
{
    private GivenMediationWork Given => new(host);

    [Fact]
    public async Task A_draft_is_kept_while_it_is_written_without_a_line_in_the_journal()
    {
        var people = await Given.PeopleAsync();
        var key = await Given.InProgressAsync(people);
        var mine = await host.BrowserOfAsync(people.Mediator);
        var page = await mine.GetAsync(WorkLinks.Matter(key, "agreement"));
        Assert.NotNull(page.ShouldBeOk().Document.QuerySelector("form[data-autosave]"));
        var before = (await Given.ReadAsync(key)).JournalLength;
        var kept = await AutosaveAsync(mine, key, page.Form(WorkLinks.Matter(key, "agreement")).Fill("主要事实和争议事项", "双方对欠款没有争议"));
        Assert.Equal(HttpStatusCode.NoContent, kept.StatusCode);
        var stamp = Assert.Single(kept.Headers.GetValues("X-Draft-Stamp"));
        var matter = await Given.ReadAsync(key);
        Assert.Equal(("双方对欠款没有争议", before), (matter.CurrentAgreement()!.FactsAndDisputes, matter.JournalLength));

        // The page goes on from the new stamp; another page that has the old one is told.
        var form = page.Form(WorkLinks.Matter(key, "agreement")).Fill("主要事实和争议事项", "双方对欠款和利息没有争议");
        Assert.Equal(HttpStatusCode.Conflict, (await AutosaveAsync(mine, key, form)).StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, (await AutosaveAsync(mine, key, form.Set("Stamp", stamp))).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await AutosaveAsync(
            mine, key, (await mine.GetAsync(WorkLinks.Matter(key, "agreement"))).Form(WorkLinks.Matter(key, "agreement")).Fill("金额", "很多"))).StatusCode);
    }

    [Fact]
    public async Task What_was_typed_when_the_session_ended_is_there_again_with_all_its_rows()
    {
        var people = await Given.PeopleAsync();
        var key = await Given.InProgressAsync(people);
        var mine = await host.BrowserOfAsync(people.Mediator);
        var page = await (await mine.GetAsync(WorkLinks.Matter(key, "agreement"))).Form(WorkLinks.Matter(key, "agreement")).SubmitAsync("再添加一项");
        page = await page.Form(WorkLinks.Matter(key, "agreement")).SubmitAsync("添加其他约定");
        var now = host.Clock.Now;
        try
        {
            host.Clock.Set(now.AddDays(2));
            var signIn = await page.Form(WorkLinks.Matter(key, "agreement")).Fill("主要事实和争议事项", "超时以前写的事实").Fill("其他约定1", "超时以前写的约定").SubmitAsync("保存草稿");
            signIn.ShouldSay("登录已超时");
            await mine.SignInAsync(people.Mediator);
            var back = await mine.GetAsync(WorkLinks.Matter(key, "agreement") + "?restore=1");
            var form = back.ShouldBeOk().ShouldSay("已恢复").Form(WorkLinks.Matter(key, "agreement"));
            Assert.Equal(("超时以前写的事实", "超时以前写的约定"), (form.ValueOf("主要事实和争议事项"), form.ValueOf("其他约定1")));
            Assert.Contains(form.Fields, f => f.Key == "Clauses[1].Kind");
            (await form.SubmitAsync("保存草稿")).ShouldBeOk();
            Assert.Equal("超时以前写的事实", (await Given.ReadAsync(key)).CurrentAgreement()!.FactsAndDisputes);
        }
        finally
        {
            host.Clock.Set(now);
        }
    }

    [Fact]
    public async Task An_agent_of_two_parties_signs_for_each()
    {
        var people = await Given.PeopleAsync();
        var agent = await host.Accounts.AgentAsync();
        var second = await host.Accounts.LitigantAsync();
        var key = await OfTwoApplicantsAsync(people, agent, second);
        var browser = await host.BrowserOfAsync(agent);
        var signed = 0;
        foreach (var (party, name) in new[] { (1, people.Applicant.Name), (3, second.Name) })
        {
            var here = WorkLinks.Party(key, "agreement", party);
            (await (await browser.GetAsync(here)).ShouldBeOk().ShouldSay(name).Form(here).Set("Name", agent.Name).SubmitAsync()).ShouldBeOk();
            signed++;
            var signatures = (await Given.ReadAsync(key)).CurrentAgreement()!.Signatures.Where(s => s.UserId == agent.Id).ToList();
            Assert.Equal((signed, party), (signatures.Count, signatures.MaxBy(s => s.Id)!.PartyNumber));
        }

        // For the other side it does not sign.
        (await browser.GetAsync(WorkLinks.Party(key, "agreement", 2))).ShouldNotSay("输入姓名作为签名");
    }

    private Task<Guid> OfTwoApplicantsAsync(WorkPeople people, Person agent, Person second) => host.InScopeAsync(async services =>
    {
        Task<Domain.Occasion> By(Person person) => host.Given.OccasionAsync(services, person);
        var (a, c, r, mediator) = (await By(agent), await By(people.Clerk), await By(people.Respondent), await By(people.Mediator));
        var m = Mediation.Start(Guid.NewGuid(), a);
        foreach (var (person, position) in new[]
        {
            (people.Applicant, MediationPosition.Applicant), (people.Respondent, MediationPosition.Respondent), (second, MediationPosition.Applicant),
        })
        {
            m.AddParty(new() { Position = position, Name = person.Name, DocumentNumber = person.DocumentNumber, Phone = person.Mobile }, a);
        }

        m.Describe(new("loan", "民间借贷", null, "民间借贷纠纷", "借款到期没有归还。", "请求归还借款。", 20_000m), a);
        m.Submit(1, a);
        m.EngageAgent(1, agent.Id, agent.Name, AgentAuthority.Special, c);
        m.EngageAgent(3, agent.Id, agent.Name, AgentAuthority.Special, c);
        m.Accept(new CaseNumber(2026, "青2801", Mediation.TypeCode, 800_001), c);
        m.ClaimParty(2, people.Respondent.Id, r);
        m.Agree(2, r);
        m.Agree(3, a);
        m.Pick(1, [people.Ref], a);
        m.Pick(2, [people.Ref], r);
        m.ConfirmAppointment(mediator);
        m.DraftAgreement(GivenMediationWork.Terms(mediator.Today), mediator);
        m.OpenForSignature(mediator);
        var db = services.GetRequiredService<CourtDbContext>();
        db.Mediations.Add(m);
        await db.SaveChangesAsync();
        return m.Key;
    });

    private static async Task<HttpResponseMessage> AutosaveAsync(Browser browser, Guid key, Form form)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, WorkLinks.Matter(key, "agreement"))
        {
            Content = new FormUrlEncodedContent(form.Fields.Where(f => f.Key is not ("__once" or "Then"))),
        };
        request.Headers.Add(OnceFilter.AutosaveHeader, "1");
        return await browser.Client.SendAsync(request);
    }
}
