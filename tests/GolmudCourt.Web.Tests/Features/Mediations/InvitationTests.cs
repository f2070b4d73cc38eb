using System.Net;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Web.Features.Mediations;
using GolmudCourt.Web.Notifications;
using GolmudCourt.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace GolmudCourt.Web.Tests.Features.Mediations;

public sealed class InvitationTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Alphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private GivenMediation Given => new(host);

    [Fact]
    public async Task Without_an_account_one_says_yes_then_joins_once_with_the_own_account()
    {
        var people = await Given.PeopleAsync();
        var key = await Given.InStateAsync(MediationStatus.AwaitingRespondent, people);
        var desk = await host.BrowserOfAsync(people.Clerk);
        var notice = await (await desk.GetAsync(MediationLinks.Invite(key, 2))).ShouldBeOk().Form().SubmitAsync();
        notice.ShouldBeOk().ShouldSay("调解意愿征询通知书").ShouldSay(people.Respondent.Name).ShouldNotSay(people.Applicant.Mobile!);
        var code = notice.TextsOf(".code-block").Single().Replace(" ", "", StringComparison.Ordinal);
        Assert.Contains(host.Services.GetRequiredService<DevelopmentSmsOutbox>().Messages, m => m.Mobile == people.Respondent.Mobile && m.Text.Contains(code, StringComparison.Ordinal));

        var nobody = host.NewBrowser();
        var page = await (await nobody.GetAsync(MediationLinks.Invitation)).Form(MediationLinks.Invitation).Fill("短码", $" {code[..5].ToLowerInvariant()} {code[5..]}").SubmitAsync();
        page.ShouldBeOk().ShouldSay(people.Applicant.Name).ShouldSay("双方就家庭财产");
        foreach (var personal in new[] { people.Applicant.Mobile!, people.Applicant.DocumentNumber!, people.Respondent.Mobile!, "测试路1号" })
        {
            Assert.DoesNotContain(personal, page.Body, StringComparison.Ordinal);
        }

        var yes = await page.Form(MediationLinks.InvitationAnswer(code)).SubmitAsync("true");
        yes.ShouldBeOk().ShouldSay("您已经答复：同意调解").ShouldSay("注册账号");
        Assert.Equal(MediationStatus.Choosing, (await Given.ReadAsync(key)).Status);

        var stranger = await host.BrowserOfAsync(await host.Accounts.LitigantAsync());
        (await (await stranger.GetAsync(MediationLinks.InvitationOf(code))).Form(MediationLinks.Participation(code)).SubmitAsync())
            .ShouldBe(HttpStatusCode.BadRequest).ShouldSay("与被邀请的当事人不一致");
        var mine = await host.BrowserOfAsync(people.Respondent);
        (await (await mine.GetAsync(MediationLinks.InvitationOf(code))).Form(MediationLinks.Participation(code)).SubmitAsync())
            .ShouldBeOk().ShouldSay("已关联您的账号").ShouldSay("共同选定调解员");
        Assert.Equal(people.Respondent.Id, (await Given.ReadAsync(key)).Parties[1].UserId);
    }

    [Fact]
    public async Task A_no_ends_it_at_once_and_the_code_answers_only_once()
    {
        var people = await Given.PeopleAsync();
        var key = await Given.InStateAsync(MediationStatus.AwaitingRespondent, people);
        var code = await Given.InviteAsync(key, people.Clerk);
        var nobody = host.NewBrowser();
        var page = await nobody.GetAsync(MediationLinks.InvitationOf(code));
        var no = await page.Form(MediationLinks.InvitationAnswer(code)).SubmitAsync("false");
        no.ShouldBeOk().ShouldSay("不同意调解");
        Assert.Equal((MediationStatus.Ended, EndingGround.Unwilling), await StateAsync(key));
        await page.Form(MediationLinks.InvitationAnswer(code)).SubmitAsync("true");
        Assert.Equal((MediationStatus.Ended, EndingGround.Unwilling), await StateAsync(key));
    }

    [Fact]
    public async Task A_thousand_guesses_lock_it_and_then_the_right_code_is_refused_too()
    {
        var people = await Given.PeopleAsync();
        var key = await Given.InStateAsync(MediationStatus.AwaitingRespondent, people);
        var code = await Given.InviteAsync(key, people.Clerk);
        var nobody = host.NewBrowser();
        for (var i = 0; i < 1000; i++)
        {
            var guess = code[..5] + string.Concat(Enumerable.Range(0, 5).Select(p => Alphabet[(i / (int)Math.Pow(10, p) % 10) + p]));
            if (guess != code)
            {
                (await nobody.GetOnceAsync(MediationLinks.InvitationOf(guess))).ShouldBe(HttpStatusCode.BadRequest);
            }
        }

        var invitation = (await Given.ReadAsync(key)).Invitations.Single();
        Assert.NotNull(invitation.LockedAt);
        Assert.Equal(invitation.MaxWrongTries, invitation.WrongTries);
        (await nobody.GetOnceAsync(MediationLinks.InvitationOf(code))).ShouldBe(HttpStatusCode.BadRequest).ShouldSay("已经锁定");
        Assert.Single(await host.JournalOfAsync(key), e => e.Act == "LockInvitation");
    }

    [Fact]
    public async Task Guesses_at_once_compare_no_more_than_the_tries_allowed()
    {
        var people = await Given.PeopleAsync();
        var key = await Given.InStateAsync(MediationStatus.AwaitingRespondent, people);
        var code = await Given.InviteAsync(key, people.Clerk);
        var wrong = code[..5] + (code[5..] == "22222" ? "33333" : "22222");
        await Task.WhenAll(Enumerable.Range(0, 30).Select(async _ => await host.NewBrowser().GetOnceAsync(MediationLinks.InvitationOf(wrong))));
        Assert.True((await Given.ReadAsync(key)).Invitations.Single().WrongTries <= 5);
    }

    [Fact]
    public async Task A_late_or_replaced_code_and_one_that_never_was_open_nothing()
    {
        var people = await Given.PeopleAsync();
        var key = await Given.InStateAsync(MediationStatus.AwaitingRespondent, people);
        var first = await Given.InviteAsync(key, people.Clerk);
        var second = await Given.InviteAsync(key, people.Clerk);
        var nobody = host.NewBrowser();
        (await nobody.GetOnceAsync(MediationLinks.InvitationOf(first))).ShouldBe(HttpStatusCode.BadRequest).ShouldSay("重新发过");
        (await nobody.GetOnceAsync(MediationLinks.InvitationOf("ZZZZZZZZZZ"))).ShouldBe(HttpStatusCode.BadRequest).ShouldSay("没有这个短码");
        (await nobody.GetOnceAsync(MediationLinks.InvitationOf("1"))).ShouldBe(HttpStatusCode.BadRequest);
        (await nobody.GetAsync(MediationLinks.InvitationOf(second))).ShouldBeOk();

        var now = host.Clock.Now;
        host.Clock.Set(now.AddDays(8));
        await nobody.GetOnceAsync(MediationLinks.InvitationOf(second));
        Assert.Equal((MediationStatus.Ended, EndingGround.Unreachable), await StateAsync(key));
        host.Clock.Set(now);
    }

    private async Task<(MediationStatus, EndingGround?)> StateAsync(Guid key)
    {
        var mediation = await Given.ReadAsync(key);
        return (mediation.Status, mediation.Ending?.Ground);
    }
}
