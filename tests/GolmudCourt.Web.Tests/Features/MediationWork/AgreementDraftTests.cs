using System.Net;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Web.Features.MediationWork;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Tests.Support;
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
        var key = await Given.InProgressAsync(people);
        await Given.ActAsync(key, people.Clerk, (m, o) =>
        {
            m.EngageAgent(1, agent.Id, agent.Name, AgentAuthority.Special, o);
            m.EngageAgent(2, agent.Id, agent.Name, AgentAuthority.Special, o);
        });
        await Given.ActAsync(key, people.Mediator, (m, o) =>
        {
            m.DraftAgreement(GivenMediationWork.Terms(o.Today), o);
            m.OpenForSignature(o);
        });
        var browser = await host.BrowserOfAsync(agent);
        foreach (var party in new[] { 1, 2 })
        {
            var page = await browser.GetAsync(WorkLinks.Party(key, "agreement", party));
            var name = party == 1 ? people.Applicant.Name : people.Respondent.Name;
            page.ShouldBeOk().ShouldSay(name);
            var action = page.Document.QuerySelectorAll("main form").Select(f => f.GetAttribute("action")).Single(a => a == WorkLinks.Party(key, "agreement", party));
            var form = page.Form(action);
            var field = form.Fields.Select(f => f.Key).Single(k => k.EndsWith("Name", StringComparison.Ordinal));
            (await form.Set(field, agent.Name).SubmitAsync()).ShouldBeOk();
            var matter = await Given.ReadAsync(key);
            Assert.Equal(party, matter.CurrentAgreement()!.Signatures.Count(s => s.Kind == SignerKind.Party && s.UserId == agent.Id));
        }
    }

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
