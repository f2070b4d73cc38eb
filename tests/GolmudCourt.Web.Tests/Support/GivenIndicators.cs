using System.Net;
using GolmudCourt.Domain;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Domain.Triage;
using GolmudCourt.Web.Features.Indicators;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Tests.Support;

/// <summary>A small court whose indicators are counted by hand: eight filings, four trials, five mediations, two confirmations, two ratings.</summary>
internal sealed class GivenIndicators(PortalHost host)
{
    /// <summary>Acts from Monday 2026-11-23 on and leaves the clock at 2027-01-04. Does nothing when it is there already.</summary>
    public async Task SeedAsync()
    {
        if (await host.DbAsync(db => db.Filings.AnyAsync()))
        {
            return;
        }

        var (litigant, clerk) = (await host.Accounts.LitigantAsync(), await host.Accounts.ClerkAsync());
        var rated = await host.Given.DocketedAsync(litigant, clerk);
        var second = await host.Given.DocketedAsync(litigant, clerk);
        await host.Given.RefusedAsync(litigant, clerk);
        await host.Given.AwaitingCorrectionAsync(litigant, clerk);
        var late = await host.Given.SubmittedAsync(litigant);
        await host.Given.SubmittedAsync(litigant); // Never answered.
        await host.Given.WithdrawnAsync(litigant);
        var elder = await host.Given.SubmittedAsync(clerk); // At the counter; its plaintiff is born in 1950.
        await host.Given.ActAsync(elder, clerk, async (f, desk, o) => await desk.DocketAsync(f, "民初", false, o));

        // Tried: one in small claims, one in the summary procedure with ten days left out, one converted to the ordinary procedure, one not closed.
        var (trials, judge) = (new GivenTracks(host), await host.Accounts.OpenAsync(CourtRole.Judge));
        await trials.DecideAsync(rated, clerk, TrialProcedure.SmallClaims);
        await trials.DecideAsync(second, clerk, TrialProcedure.Summary);
        await trials.DecideAsync(elder, clerk, TrialProcedure.SmallClaims);

        var work = new GivenMediation(host);
        var people = await work.PeopleAsync();
        var settled = await work.InStateAsync(MediationStatus.Settled, people);
        var withdrawn = await work.InStateAsync(MediationStatus.InProgress, people);
        await work.InStateAsync(MediationStatus.Ended, people); // Before any mediator took it.
        await work.InStateAsync(MediationStatus.Choosing, people);
        await work.InStateAsync(MediationStatus.InProgress, people); // Stays open.
        await work.ActAsync(settled, people.Applicant, (m, o) => m.Rate(1, 5, "调解员很耐心", o));

        var confirmations = new GivenConfirmations(host);
        var confirming = await confirmations.PeopleAsync();
        await confirmations.ConfirmedAsync(confirming);
        await confirmations.DocketedAsync(confirming);

        host.Clock.Set(At(2026, 11, 25));
        await work.ActAsync(withdrawn, people.Applicant, (m, o) => m.Withdraw(1, "双方自行和解了", false, o));
        host.Clock.Set(At(2026, 11, 30));
        await trials.ActAsync(second, judge, (t, o) => t.Exclude(ExclusionGround.Appraisal, o.Today, "委托司法鉴定机构鉴定", o));
        await trials.ActAsync(elder, judge, (t, o) => t.Convert(TrialProcedure.Ordinary, ConversionGround.Complex, "案情复杂，需要合议", o));
        host.Clock.Set(At(2026, 12, 4));
        await host.Given.ActAsync(late, clerk, async (f, desk, o) => await desk.DocketAsync(f, "民初", false, o));
        await trials.DecideAsync(late, clerk, TrialProcedure.Summary);
        var browser = await host.BrowserOfAsync(litigant);
        (await (await browser.GetAsync(IndicatorLinks.RateFiling(rated))).ShouldBeOk().FormWithButton("提交评价").SubmitAsync("提交评价"))
            .ShouldBe(HttpStatusCode.BadRequest).ShouldSay("请选择满意程度");
        (await (await browser.GetAsync(IndicatorLinks.RateFiling(rated))).FormWithButton("提交评价").Choose("满意程度", "一般").SubmitAsync("提交评价"))
            .ShouldBeOk().ShouldSay("谢谢您的评价");
        (await browser.GetAsync(IndicatorLinks.RateFiling(rated))).ShouldBeOk().ShouldSay("您已经评价：一般");
        host.Clock.Set(At(2026, 12, 10));
        await trials.ActAsync(second, judge, (t, o) => t.Resume(o.Today, o));
        await trials.ActAsync(rated, judge, (t, o) => t.Close(CaseEnding.Judgment, null, o));
        host.Clock.Set(At(2026, 12, 20));
        await trials.ActAsync(second, judge, (t, o) => t.Close(CaseEnding.Mediation, null, o));
        host.Clock.Set(At(2026, 12, 31));
        await trials.ActAsync(elder, judge, (t, o) => t.Close(CaseEnding.Judgment, null, o));
        host.Clock.Set(At(2027, 1, 4));
    }

    private static DateTimeOffset At(int year, int month, int day) => new(year, month, day, 10, 0, 0, TimeSpan.FromHours(8));
}
