using System.Net;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Web.Features.Mediations;
using GolmudCourt.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace GolmudCourt.Web.Tests.Features.Mediations;

/// <summary>转介 by a partner organisation and to one.</summary>
public sealed class ReferralTests(PortalHost host) : IClassFixture<PortalHost>
{
    private GivenMediation Given => new(host);

    [Fact]
    public async Task A_clerk_writes_down_what_a_partner_refers_and_everyone_is_asked()
    {
        var people = await Given.PeopleAsync();
        var partner = await PartnerAsync();
        var desk = await host.BrowserOfAsync(people.Clerk);
        var form = await (await desk.GetAsync(MediationLinks.Desk)).ShouldBeOk().FollowAsync("登记联动单位转介");
        var bad = await form.ShouldBeOk().Form().Fill("联络人", "某联络").SubmitAsync();
        bad.ShouldBe(HttpStatusCode.BadRequest).ShouldSay("请选择联动单位");
        (await bad.Form().Set("PartnerId", $"{partner.Id}").Fill("转介日期", "2099-01-01").SubmitAsync())
            .ShouldBe(HttpStatusCode.BadRequest).ShouldSay("不晚于今天");
        var today = host.Clock.Today.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var parties = await bad.Form().Fill("转介日期", today).SubmitAsync();
        var key = Guid.Parse(parties.ShouldBeOk().Path.Split('/')[3]);

        foreach (var (position, person) in new[] { ("添加申请人", people.Applicant), ("添加被申请人", people.Respondent) })
        {
            parties = await (await parties.FollowAsync(position)).Form(0).Fill("姓名或者名称", person.Name).Fill("联系电话", person.Mobile!).SubmitAsync();
        }

        var evidence = await (await parties.ShouldBeOk().FollowAsync("下一步：纠纷和请求")).Form(0)
            .Fill("纠纷的种类", "家事").Fill("纠纷的简要情况", "争执房屋归谁").Fill("希望怎样解决", "公平分割").SubmitAsync();
        var confirm = await evidence.ShouldBeOk().FollowAsync("下一步：核对并提交");
        (await confirm.ShouldSay(partner.Name).Form(0).Check($"以上情况与{partner.Name}转来的材料一致").SubmitAsync())
            .ShouldBeOk().ShouldSay("已登记调解申请").ShouldSay($"{partner.Name}，联络人某联络");
        await Given.DeskAsync(key, people.Clerk, (service, m, o) => service.AcceptAsync(m, o));
        var taken = await Given.ReadAsync(key);
        Assert.Equal((MediationStatus.AwaitingRespondent, MediationSource.Referred, 0), (taken.Status, taken.Source, taken.Consents.Count));
    }

    [Fact]
    public async Task A_partner_is_asked_for_help_with_the_parties_consent()
    {
        var people = await Given.PeopleAsync();
        var partner = await PartnerAsync();
        var key = await Given.InStateAsync(MediationStatus.Choosing, people);
        var desk = await host.BrowserOfAsync(people.Clerk);
        var form = await (await desk.GetAsync(MediationLinks.OnDesk(key))).ShouldBeOk().FollowAsync("转请联动单位协助");
        (await form.Form(0).Set("PartnerId", $"{partner.Id}").Fill("联络人", "某联络").SubmitAsync())
            .ShouldBe(HttpStatusCode.BadRequest).ShouldSay("须当事人同意后");
        (await form.Form(0).Set("PartnerId", $"{partner.Id}").Fill("联络人", "某联络").Check("当事人同意把纠纷情况告知这个单位").SubmitAsync())
            .ShouldBeOk().ShouldSay("已登记转请协助").ShouldSay($"转请{partner.Name}协助调解");
        (await (await host.BrowserOfAsync(people.Applicant)).GetAsync(MediationLinks.Matter(key))).ShouldBeOk().ShouldSay($"{partner.Name}，联络人某联络");
        Assert.Equal(ReferralDirection.ToPartner, Assert.Single((await Given.ReadAsync(key)).Referrals).Direction);
    }

    private Task<(long Id, string Name)> PartnerAsync() => host.DbAsync(async db =>
    {
        var partner = await db.Partners.OrderBy(p => p.Id).Select(p => new { p.Id, p.Name }).FirstAsync();
        return (partner.Id, partner.Name);
    });
}
