using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Web.Features.Docketing;
using GolmudCourt.Web.Features.Matters;
using GolmudCourt.Web.Features.Mediations;
using GolmudCourt.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace GolmudCourt.Web.Tests.Features.Mediations;

public sealed class HandOverTests(PortalHost host) : IClassFixture<PortalHost>
{
    private GivenMediation Given => new(host);

    [Fact]
    public async Task A_willing_filing_goes_to_mediation_with_everything_and_comes_back_with_its_first_receipt_date()
    {
        var (owner, clerk) = (await host.Accounts.LitigantAsync(), await host.Accounts.ClerkAsync());
        var filingKey = await Given.WillingFilingAsync(owner);
        var before = await host.Given.ReadAsync(filingKey);
        var desk = await host.BrowserOfAsync(clerk);
        var page = await (await (await desk.GetAsync(DocketingLinks.Review(filingKey))).ShouldBeOk().FollowAsync("转入先行调解")).Form().SubmitAsync();
        page.ShouldBeOk().ShouldSay("已转入先行调解").ShouldSay("待受理");

        var key = await KeyOfAsync(filingKey);
        var mediation = await Given.ReadAsync(key);
        Assert.Equal(before.Parties.Select(p => p.Name), mediation.Parties.Select(p => p.Name));
        Assert.Equal(before.Files.Where(f => f.Purpose != FilePurpose.Pleading).Select(f => f.Sha256).Order(), mediation.Files.Select(f => f.Sha256).Order());
        Assert.Equal(owner.Id, mediation.Parties[0].UserId);
        Assert.Equal(before.ReceivedAt, mediation.Origin.FirstReceivedAt);
        (await desk.GetAsync(DocketingLinks.Review(filingKey))).ShouldBeOk().ShouldSay("正在先行调解");

        host.Clock.Set(host.Clock.Now.AddDays(3));
        var mine = await host.BrowserOfAsync(owner);
        var matter = await (await mine.GetAsync(MatterLinks.Matter(filingKey))).ShouldBeOk().ShouldSay("正在先行调解").FollowAsync("查看调解");
        await (await matter.ShouldBeOk().FollowAsync("终止调解")).Form().SubmitAsync();

        var after = await host.Given.ReadAsync(filingKey);
        Assert.Equal(FilingStatus.AwaitingReview, after.Status);
        Assert.Equal(before.ReceivedAt, after.ReceivedAt);
        Assert.NotNull(after.ReviewDeadline);
        Assert.Equal(MediationStatus.Ended, (await Given.ReadAsync(key)).Status);
        await desk.SignInAsync(clerk);
        (await desk.GetAsync(DocketingLinks.Review(filingKey))).ShouldBeOk().ShouldSay("经过先行调解").ShouldSay("调解不成，恢复立案审查");
        (await desk.GetAsync(MediationLinks.DeskAt("Returned"))).ShouldBeOk().ShouldSay(mediation.Title);
    }

    [Fact]
    public async Task An_unwilling_filing_cannot_be_handed_over()
    {
        var (owner, clerk) = (await host.Accounts.LitigantAsync(), await host.Accounts.ClerkAsync());
        var key = await host.Given.SubmittedAsync(owner);
        var desk = await host.BrowserOfAsync(clerk);
        (await desk.GetAsync(DocketingLinks.Review(key))).ShouldBeOk().ShouldNotSay("转入先行调解");
        (await desk.GetAsync(DocketingLinks.Act(key, FilingAct.HandOverToMediation)!)).ShouldSay("现在不能办理");
        Assert.Equal(FilingStatus.AwaitingReview, (await host.Given.ReadAsync(key)).Status);
    }

    [Fact]
    public async Task Taking_the_filing_back_ends_the_mediation_with_it()
    {
        var (owner, clerk) = (await host.Accounts.LitigantAsync(), await host.Accounts.ClerkAsync());
        var filingKey = await Given.WillingFilingAsync(owner);
        await HandOverAsync(filingKey, clerk);
        await (await (await host.BrowserOfAsync(owner)).GetAsync(MatterLinks.Withdrawal(filingKey))).Form().SubmitAsync();
        Assert.Equal(FilingStatus.Withdrawn, (await host.Given.ReadAsync(filingKey)).Status);
        var mediation = await Given.ReadAsync(await KeyOfAsync(filingKey));
        Assert.Equal((MediationStatus.Ended, Consequence.None), (mediation.Status, mediation.Ending!.Consequence));
    }

    [Fact]
    public async Task A_declined_hand_over_returns_the_filing_and_a_settled_one_closes_it()
    {
        var people = await Given.PeopleAsync();
        var declined = await Given.WillingFilingAsync(people.Applicant);
        await HandOverAsync(declined, people.Clerk);
        await Given.OnwardAsync(await KeyOfAsync(declined), MediationStatus.Declined, people);
        Assert.Equal(FilingStatus.AwaitingReview, (await host.Given.ReadAsync(declined)).Status);

        var settled = await Given.WillingFilingAsync(people.Applicant);
        await HandOverAsync(settled, people.Clerk);
        var key = await KeyOfAsync(settled);
        await Given.DeskAsync(key, people.Clerk, (desk, m, o) => desk.AcceptAsync(m, o));
        await Given.ActAsync(key, people.Clerk, (m, o) => m.Agree(2, o));
        await Given.ActAsync(key, people.Clerk, (m, o) =>
        {
            m.LeaveToCourt(1, o);
            m.LeaveToCourt(2, o);
            m.AppointByCourt(people.Ref, null, o);
        });
        await Given.ActAsync(key, people.Mediator, (m, o) => m.ConfirmAppointment(o));
        await Given.ActAsync(key, people.Mediator, (m, o) => m.RecordOralAgreement(new("没有争议", [], ["双方互不再追究"], null), o));
        Assert.Equal(FilingStatus.Settled, (await host.Given.ReadAsync(settled)).Status);
        (await (await host.BrowserOfAsync(people.Applicant)).GetAsync(MatterLinks.Matter(settled))).ShouldBeOk().ShouldSay("已达成调解协议");
    }

    private Task HandOverAsync(Guid filingKey, Person clerk) => host.BrowserOfAsync(clerk).ContinueWith(
        async browser => await (await (await browser).GetAsync(DocketingLinks.Act(filingKey, FilingAct.HandOverToMediation)!)).Form().SubmitAsync(),
        TaskScheduler.Default).Unwrap();

    private Task<Guid> KeyOfAsync(Guid filingKey) =>
        host.DbAsync(db => db.Mediations.Where(m => m.Origin.FilingKey == filingKey).Select(m => m.Key).SingleAsync());
}
