using System.Net;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Web.Features.Mediations;
using GolmudCourt.Web.Features.Mediations.Shared;
using GolmudCourt.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace GolmudCourt.Web.Tests.Features.Mediations;

public sealed class JourneyTests(PortalHost host) : IClassFixture<PortalHost>
{
    private GivenMediation Given => new(host);

    [Fact]
    public async Task A_request_is_written_in_four_steps_taken_with_a_number_and_both_sides_choose()
    {
        var people = await Given.PeopleAsync();
        var mine = await host.BrowserOfAsync(people.Applicant);
        (await host.NewBrowser().GetAsync(MediationLinks.Landing)).ShouldBeOk().ShouldSay("不收费");
        var parties = await (await mine.GetAsync(MediationLinks.Landing)).Form(MediationLinks.Requests).SubmitAsync();
        var self = await (await parties.ShouldBeOk().FollowAsync("申请人是我本人")).Form(0).SubmitAsync();
        var bad = await (await self.FollowAsync("添加被申请人")).Form(0).Fill("姓名或者名称", people.Respondent.Name).SubmitAsync();
        bad.ShouldBe(HttpStatusCode.BadRequest).ShouldSay("请至少填写电话、住所中的一项");
        parties = await bad.Form(0).Fill("联系电话", people.Respondent.Mobile!).SubmitAsync();
        var dispute = await parties.ShouldBeOk().FollowAsync("下一步：纠纷和请求");
        (await dispute.Form(0).Fill("涉及金额", "很多").SubmitAsync()).ShouldBe(HttpStatusCode.BadRequest).ShouldSay("请写明纠纷的简要情况").ShouldSay("金额");
        var evidence = await dispute.Form(0).Fill("纠纷的种类", "家事").Fill("纠纷的简要情况", "争执房屋归谁").Fill("希望怎样解决", "公平分割").Fill("涉及金额", "20,000").SubmitAsync();
        var confirm = await evidence.ShouldBeOk().FollowAsync("下一步：核对并提交");
        (await confirm.Form(0).SubmitAsync()).ShouldBe(HttpStatusCode.BadRequest).ShouldSay("请确认是自愿申请调解");
        var matter = await confirm.Form(0).Check("自愿申请调解，提供的情况真实；知道虚构事实、恶意串通进行虚假调解要承担法律责任").SubmitAsync();
        matter.ShouldBeOk().ShouldSay("法院已收到您的调解申请").ShouldSay("为什么是这一天");
        var key = Guid.Parse(matter.Path.Split('/')[2]);
        (await mine.GetAsync("/matters")).ShouldBeOk().ShouldSay("待受理");

        var desk = await host.BrowserOfAsync(people.Clerk);
        (await desk.GetAsync(MediationLinks.Desk)).ShouldBeOk().ShouldSay(people.Respondent.Name);
        (await (await desk.GetAsync(MediationLinks.DeskAct(key, MediationAct.Accept)!)).Form().SubmitAsync()).ShouldBeOk().ShouldSay("民诉前调");
        var answer = await (await desk.GetAsync(MediationLinks.CounterAnswer(key, 2))).Form().Set("Ground", "yes").SubmitAsync();
        answer.ShouldBeOk().ShouldSay("选定调解员");
        await Given.ActAsync(key, people.Respondent, (m, o) => m.ClaimParty(2, people.Respondent.Id, o));

        foreach (var person in new[] { people.Applicant, people.Respondent })
        {
            var choice = await (await host.BrowserOfAsync(person)).GetAsync(MediationLinks.PartyAct(key, MediationAct.Pick)!);
            choice.ShouldBeOk().ShouldSay("受理家事纠纷").ShouldNotSay("秘密单位");
            await choice.Form(0).Set("Wishes[0]", $"{people.MediatorId}").SubmitAsync("list");
        }

        var chosen = await Given.ReadAsync(key);
        Assert.Equal((MediationStatus.AwaitingMediator, AppointmentWay.CommonChoice), (chosen.Status, chosen.CurrentAppointment()!.Way));
    }

    [Fact]
    public async Task The_clerk_appoints_from_the_ranked_list_and_decides_an_objection()
    {
        var people = await Given.PeopleAsync();
        var key = await Given.InStateAsync(MediationStatus.Choosing, people);
        var desk = await host.BrowserOfAsync(people.Clerk);
        (await desk.GetAsync(MediationLinks.OnDesk(key))).ShouldBeOk().ShouldNotSay("法院指定调解员");
        await Given.ActAsync(key, people.Applicant, (m, o) => m.LeaveToCourt(1, o));
        await Given.ActAsync(key, people.Respondent, (m, o) => m.LeaveToCourt(2, o));
        var appoint = await desk.GetAsync(MediationLinks.DeskAct(key, MediationAct.AppointByCourt)!);
        (await appoint.ShouldBeOk().Form().SubmitAsync()).ShouldBe(HttpStatusCode.BadRequest).ShouldSay("请选择一名调解员");
        await appoint.Form().Set("MediatorId", $"{people.MediatorId}").SubmitAsync();
        Assert.Equal(people.MediatorId, (await Given.ReadAsync(key)).CurrentAppointment()!.MediatorId);

        var mine = await host.BrowserOfAsync(people.Applicant);
        var objection = await mine.GetAsync(MediationLinks.PartyAct(key, MediationAct.Object)!);
        (await objection.Form().Fill("理由", "短").SubmitAsync()).ShouldBe(HttpStatusCode.BadRequest);
        (await objection.Form().Fill("理由", "调解员是对方的表兄").SubmitAsync()).ShouldBeOk().ShouldSay("回避申请已提交");
        (await mine.GetAsync(MediationLinks.PartyAct(key, MediationAct.Object)!)).Form().Fill("理由", "再申请一次回避");
        (await desk.GetAsync(MediationLinks.DeskAt("Objections"))).ShouldBeOk().ShouldSay(people.Respondent.Name);
        var decided = await (await desk.GetAsync(MediationLinks.ObjectionDecision(key, 1))).ShouldSay("表兄").Form().Set("Ground", "uphold").Fill("决定的理由", "有近亲属关系，应当回避").SubmitAsync();
        decided.ShouldBeOk().ShouldSay("已准许");
        Assert.Equal(MediationStatus.Choosing, (await Given.ReadAsync(key)).Status);
    }

    [Fact]
    public async Task An_organisations_manager_decides_about_members_only()
    {
        var (manager, other) = (await host.Accounts.OpenAsync(Domain.CourtRole.OrganisationManager), await host.Accounts.OpenAsync(Domain.CourtRole.OrganisationManager));
        var organisation = await new GivenRoster(host).OrganisationAsync(manager);
        var people = await Given.PeopleAsync();
        var id = await host.DbAsync(db => db.Organisations.Where(o => o.Key == organisation).Select(o => o.Id).SingleAsync());
        var key = await Given.InStateAsync(MediationStatus.Choosing, people);
        var member = new MediatorRef(people.MediatorId, people.Mediator.Name, people.Mediator.Id, id, "组织");
        await Given.ActAsync(key, people.Applicant, (m, o) => m.Pick(1, [member], o));
        await Given.ActAsync(key, people.Respondent, (m, o) => m.Pick(2, [member], o));
        await Given.ActAsync(key, people.Applicant, (m, o) => m.Object(1, "调解员是对方的表兄", o));
        (await (await host.BrowserOfAsync(other)).GetOnceAsync(MediationLinks.ObjectionDecision(key, 1))).ShouldBe(HttpStatusCode.NotFound);
        var browser = await host.BrowserOfAsync(manager);
        (await browser.GetAsync(MediationLinks.Objections)).ShouldBeOk().ShouldSay(people.Applicant.Name);
        await (await browser.GetAsync(MediationLinks.ObjectionDecision(key, 1))).Form().Set("Ground", "reject").Fill("决定的理由", "查无亲属关系，不影响公正").SubmitAsync();
        Assert.False((await Given.ReadAsync(key)).Objections.Single().Upheld);
    }

    [Fact]
    public async Task An_extension_needs_everybody_and_a_disclosure_is_answered()
    {
        var people = await Given.PeopleAsync();
        var key = await Given.InStateAsync(MediationStatus.InProgress, people);
        var due = (await Given.ReadAsync(key)).Period!.Due;
        var (one, two) = (await host.BrowserOfAsync(people.Applicant), await host.BrowserOfAsync(people.Respondent));
        var form = await one.GetAsync(MediationLinks.PartyAct(key, MediationAct.ProposeExtension)!);
        (await form.Form().Fill("延长多少日", "零").Fill("为什么需要延长", "等待银行流水").SubmitAsync()).ShouldBe(HttpStatusCode.BadRequest);
        await form.Form().Fill("延长多少日", "10").Fill("为什么需要延长", "等待银行流水").SubmitAsync();
        Assert.Equal(due, (await Given.ReadAsync(key)).Period!.Due);
        await (await two.GetAsync(MediationLinks.Matter(key))).Form(MediationLinks.ExtensionAnswer(key, 1)).SubmitAsync("true");
        Assert.Equal(10, (await Given.ReadAsync(key)).Period!.AddedDays);
        await Given.ActAsync(key, people.Mediator, (m, o) => m.Disclose("曾与被申请人在同一学校任教", o));
        await (await two.GetAsync(MediationLinks.Matter(key))).ShouldSay("同一学校").Form(MediationLinks.DisclosureAnswer(key, 1)).SubmitAsync("false");
        Assert.Equal(MediationStatus.Choosing, (await Given.ReadAsync(key)).Status);
    }

    [Fact]
    public async Task Who_was_slower_sees_what_happened_and_a_stranger_sees_nothing()
    {
        var people = await Given.PeopleAsync();
        var key = await Given.InStateAsync(MediationStatus.InProgress, people);
        var mine = await host.BrowserOfAsync(people.Applicant);
        var form = await mine.GetAsync(MediationLinks.PartyAct(key, MediationAct.Terminate)!);
        await Given.ActAsync(key, people.Mediator, (m, o) => m.Disclose("曾与被申请人在同一学校任教", o));
        (await form.Form().Fill("原因", "不想谈了").SubmitAsync()).ShouldBe(HttpStatusCode.Conflict).ShouldSay("作了披露").ShouldSay("不想谈了");
        Assert.Equal(MediationStatus.InProgress, (await Given.ReadAsync(key)).Status);
        foreach (var role in new[] { Domain.CourtRole.Litigant, Domain.CourtRole.Agent })
        {
            var stranger = await host.BrowserOfAsync(await host.Accounts.OpenAsync(role));
            (await stranger.GetOnceAsync(MediationLinks.Matter(key))).ShouldBe(HttpStatusCode.NotFound);
            (await stranger.GetOnceAsync(MediationLinks.PartyAct(key, MediationAct.Terminate)!)).ShouldBe(HttpStatusCode.NotFound);
        }
    }

    [Fact]
    public async Task Time_ends_what_nobody_ends_and_a_second_round_does_nothing()
    {
        var people = await Given.PeopleAsync();
        var silent = await Given.InStateAsync(MediationStatus.AwaitingMediator, people);
        var open = await Given.InStateAsync(MediationStatus.Choosing, people);
        var running = await Given.InStateAsync(MediationStatus.InProgress, people);
        var now = host.Clock.Now;
        host.Clock.Set(now.AddDays(12));
        var rounds = host.Services.GetRequiredService<MediationRounds>();
        Assert.Equal(0, (await rounds.RunAsync(TestContext.Current.CancellationToken)).Failed);
        Assert.Equal(MediationStatus.Choosing, (await Given.ReadAsync(silent)).Status);
        Assert.False((await Given.ReadAsync(open)).ChoiceIsOpen);
        Assert.Equal(MediationStatus.InProgress, (await Given.ReadAsync(running)).Status);
        var length = (await host.JournalOfAsync(open)).Count;
        await rounds.RunAsync(TestContext.Current.CancellationToken);
        Assert.Equal(length, (await host.JournalOfAsync(open)).Count);

        host.Clock.Set(now.AddDays(60));
        (await (await host.BrowserOfAsync(people.Applicant)).GetAsync(MediationLinks.Matter(running))).ShouldBeOk().ShouldSay("调解已终结");
        var ended = await Given.ReadAsync(running);
        Assert.Equal((MediationStatus.Ended, EndingGround.Expired), (ended.Status, ended.Ending!.Ground));
        host.Clock.Set(now);
    }
}
