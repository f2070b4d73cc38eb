using System.Net;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Web.Features.Mediations;
using GolmudCourt.Web.Features.MediationWork;
using GolmudCourt.Web.Features.Roster;
using GolmudCourt.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace GolmudCourt.Web.Tests.Features.MediationWork;

/// <summary>业绩档案 from real mediations, and the parties' ratings in it (特邀调解规定 10).</summary>
public sealed class PerformanceFileTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task What_was_settled_ended_and_declined_is_in_the_file_of_the_mediator_and_of_the_organisation()
    {
        var given = new GivenMediationWork(host);
        var people = await given.PeopleAsync();
        var settled = await given.SettledAsync(people);
        await given.ActAsync(settled, people.Respondent, (m, o) => m.Rate(2, 4, "调解员很耐心", o));
        var ended = await given.InProgressAsync(people);
        await given.ActAsync(ended, people.Applicant, (m, o) => m.Terminate(1, null, o));
        var declined = await given.AppointedAsync(people);
        await given.ActAsync(declined, people.Mediator, (m, o) => m.DeclineAppointment("近期外出学习，无法办理", o));
        var oral = await given.InProgressAsync(people);
        await given.ActAsync(oral, people.Mediator, (m, o) => m.RecordOralAgreement(GivenMediationWork.Terms(o.Today), o));

        // Recorded by word of mouth it carries no signature of the parties: ended, but not settled.
        const string Sentence = "接受委派3件，拒绝或者逾期没有接受1件，已终结3件，其中调解成功1件";
        (await (await host.BrowserOfAsync(people.Mediator)).GetAsync("/mediation/mine")).ShouldBeOk().ShouldSay(Sentence).ShouldSay("33.3%").ShouldNotSay("调解员很耐心");
        (await (await host.BrowserOfAsync(people.Manager)).GetAsync(WorkLinks.Organisation)).ShouldBeOk().ShouldSay(Sentence);
        var key = await host.DbAsync(db => db.Mediators.Where(m => m.Id == people.Ref.Id).Select(m => m.Key).SingleAsync());
        (await (await host.BrowserOfAsync(people.Clerk)).GetAsync(RosterLinks.Mediator(key))).ShouldBeOk().ShouldSay(Sentence).ShouldSay("4.0分").ShouldSay("调解员很耐心")
            .ShouldNotSay(people.Respondent.Name + "：");
        (await (await host.BrowserOfAsync(await host.Accounts.AdministratorAsync())).GetAsync(RosterLinks.Mediator(key))).ShouldBeOk().ShouldNotSay("业绩档案");
    }

    [Fact]
    public async Task A_party_rates_once_after_the_end()
    {
        var given = new GivenMediationWork(host);
        var people = await given.PeopleAsync();
        var key = await given.InProgressAsync(people);
        var mine = await host.BrowserOfAsync(people.Applicant);
        (await mine.GetAsync(MediationLinks.Matter(key))).ShouldBeOk().ShouldNotSay("评价调解员");
        await given.ActAsync(key, people.Respondent, (m, o) => m.Terminate(2, null, o));
        var form = await (await mine.GetAsync(MediationLinks.Matter(key))).ShouldBeOk().FollowAsync("评价调解员");
        (await form.ShouldBeOk().Form(0).SubmitAsync()).ShouldBe(HttpStatusCode.BadRequest).ShouldSay("请选择满意程度");
        var done = await form.Form(0).Choose("您对调解员的工作是否满意", "满意").Fill("想说的话", "讲道理").SubmitAsync();
        done.ShouldBeOk().ShouldSay("谢谢您的评价");
        Assert.Empty(done.Document.QuerySelectorAll($"a[href='{MediationLinks.PartyAct(key, MediationAct.Rate)}']"));
        Assert.Equal((4, "讲道理"), (await given.ReadAsync(key)).Ratings.Select(r => (r.Score, r.Comment!)).Single());
        (await (await host.BrowserOfAsync(await host.Accounts.LitigantAsync())).GetAsync(MediationLinks.PartyAct(key, MediationAct.Rate)!))
            .ShouldBe(HttpStatusCode.NotFound);
    }
}
