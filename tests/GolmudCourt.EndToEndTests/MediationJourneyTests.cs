using GolmudCourt.EndToEndTests.Support;
using Xunit;

namespace GolmudCourt.EndToEndTests;

/// <summary>Mediation from the request to an agreement that all have signed, and mediation that fails: back to filing without losing a day.</summary>
[Collection("one browser")]
public sealed class MediationJourneyTests(LivePortal portal)
{
    [Theory]
    [InlineData(1280, true)]
    [InlineData(360, false)]
    public async Task From_the_request_to_an_agreement_signed_by_all(int width, bool scripts)
    {
        await using var applicant = await portal.VisitAsync(width, scripts);
        await using var respondent = await portal.VisitAsync(width, scripts);
        var key = await new SettledMediation(portal, width, scripts).ReachAsync(applicant, respondent);

        await applicant.GoAsync($"/mediations/{key}");
        await applicant.SeesAsync("已达成调解协议");
        await applicant.GoAsync($"/mediations/{key}/performance");
        await applicant.SeesAsync("12,000.00");
        await using var clerk = await portal.VisitAsync(width, scripts);
        await clerk.SignInAsync("clerk");
        await clerk.GoAsync($"/mediation/desk/{key}");
        Assert.DoesNotContain("手头紧", await clerk.Page.ContentAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1280, true)]
    [InlineData(360, false)]
    public async Task A_mediation_that_one_side_ends_goes_back_to_filing_with_its_first_receipt_date(int width, bool scripts)
    {
        await using var litigant = await portal.VisitAsync(width, scripts);
        await litigant.SignInAsync("litigant");
        var filing = (await litigant.FileLeaseAsync("马文忠", "愿意先行调解")).Split('/')[^1];
        var received = portal.Clock.Now;
        portal.Clock.Forward(TimeSpan.FromDays(3));

        await using var clerk = await portal.VisitAsync(width, scripts);
        await clerk.SignInAsync("clerk");
        await clerk.GoAsync($"/docketing/{filing}");
        await clerk.PressAsync("转入先行调解");
        await clerk.PressAsync("转入先行调解");
        var key = new Uri(clerk.Page.Url).Segments[^1];
        await clerk.TakeAsync(key);

        await litigant.SignInAsync("litigant");
        await litigant.GoAsync($"/mediations/{key}");
        await litigant.PressAsync("终止调解");
        await litigant.PressAsync("终止调解");
        await litigant.SeesAsync("立案申请已自动恢复审查，收件日期不变");

        await clerk.GoAsync($"/docketing/{filing}");
        await clerk.SeesAsync("待审查");
        await clerk.SeesAsync($"{received:yyyy年M月d日}");
        await clerk.PressAsync("登记立案");
        await clerk.PressAsync("登记立案");
        await clerk.SeesAsync("青2801民初");
    }
}
