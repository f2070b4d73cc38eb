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
        portal.Clock.ForwardToMorning();
        await using var applicant = await portal.VisitAsync(width, scripts);
        await applicant.SignInAsync("litigant");
        var key = await applicant.AskForMediationAsync("才让卓玛", "19912340002");

        await using var clerk = await portal.VisitAsync(width, scripts);
        await clerk.SignInAsync("clerk");
        var code = await clerk.TakeAndInviteAsync(key);

        await using var respondent = await portal.VisitAsync(width, scripts);
        await respondent.GoAsync($"/m/{code}");
        await respondent.SeesAsync("2026年3月借款一万二千元");
        await respondent.PressAsync("同意调解");
        await respondent.SeesAsync("您已经答复：同意调解");
        await respondent.SignInAsync("litigant2");
        await respondent.GoAsync($"/m/{code}");
        await respondent.PressAsync("关联我的账号");
        await respondent.PickAsync(key, "多杰");
        await applicant.PickAsync(key, "多杰");
        await applicant.SeesAsync("等待调解员多杰确认");

        await using var mediator = await portal.VisitAsync(width, scripts);
        await mediator.SignInAsync("mediator");
        await HoldTwoSessionsAsync(mediator, respondent, key);
        await OfferAsync(applicant, respondent, key);
        await AgreeAsync(mediator, key);

        await applicant.SignAgreementAsync($"/mediations/{key}/agreement", "马文忠");
        await respondent.SignAgreementAsync($"/mediations/{key}/agreement", "才让卓玛");
        await mediator.SignAgreementAsync($"/mediation/mine/{key}/agreement/signature", "多杰");
        await using var organisation = await portal.VisitAsync(width, scripts);
        await organisation.SignInAsync("org");
        await organisation.GoAsync($"/mediation/organisation/{key}/seal");
        await organisation.PressAsync("盖章");

        await applicant.GoAsync($"/mediations/{key}");
        await applicant.SeesAsync("已达成调解协议");
        await applicant.GoAsync($"/mediations/{key}/performance");
        await applicant.SeesAsync("12,000.00");
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

    private async Task HoldTwoSessionsAsync(Visitor mediator, Visitor respondent, string key)
    {
        var here = $"/mediation/mine/{key}";
        await mediator.GoAsync(here);
        await mediator.PressAsync("接受委派");
        await mediator.PressAsync("安排调解");
        var start = portal.Clock.Now.AddMinutes(30);
        await mediator.FillAllAsync(("Date", MediationSteps.Day(start)), ("From", MediationSteps.Time(start)), ("Until", MediationSteps.Time(start.AddMinutes(40))));
        await mediator.Page.Locator("[name=Mode][value=Telephone]").CheckAsync();
        foreach (var box in await mediator.Page.Locator("[name=PartyNumbers][type=checkbox]").AllAsync())
        {
            await box.CheckAsync();
        }

        await mediator.PressAsync("安排并通知");
        await respondent.GoAsync($"/mediations/{key}/proceedings");
        await respondent.PressAsync("能参加");

        // A session is logged after it was held.
        portal.Clock.Forward(TimeSpan.FromMinutes(100));
        await mediator.SignInAsync("mediator");
        await mediator.GoAsync($"{here}/sessions/1/record");
        await mediator.LogAsync(start, start.AddMinutes(40), "被申请人说近来手头紧，希望分期。", "Continue");
        await mediator.GoAsync($"{here}/sessions/record");
        await mediator.LogAsync(start.AddMinutes(50), start.AddMinutes(60), "双方同意一次付清。", "Agreed");
        await mediator.SeesAsync("第2次");
    }

    private async Task OfferAsync(Visitor applicant, Visitor respondent, string key)
    {
        await respondent.SignInAsync("litigant2");
        await respondent.GoAsync($"/mediations/{key}/offers");
        await respondent.PressAsync("提出方案");
        await respondent.Page.Locator("[name=ToPartyNumber]").First.CheckAsync();
        await respondent.Page.Locator("[name=Payer][value=me]").CheckAsync();
        await respondent.FillAllAsync(
            ("Sum", "12000"), ("PayBy", MediationSteps.Day(portal.Clock.Now.AddDays(20))), ("ExpiresOn", MediationSteps.Day(portal.Clock.Now.AddDays(2))));
        await respondent.PressAsync("提出");
        await applicant.SignInAsync("litigant");
        await applicant.GoAsync($"/mediations/{key}/offers");
        await applicant.SeesAsync("12,000.00");
        await applicant.PressAsync("接受");
    }

    private static async Task AgreeAsync(Visitor mediator, string key)
    {
        await mediator.GoAsync($"/mediation/mine/{key}/agreement");
        await mediator.FillAllAsync(
            ("FactsAndDisputes", "双方对借款一万二千元没有争议，争议在于归还的时间。"), ("Clauses[0].Subject", "归还借款"),
            ("Clauses[0].Account", "转入申请人本人的银行账户"), ("Clauses[0].Breach", "逾期的，按日万分之二支付违约金"), ("Costs", "无"));
        await mediator.PressAsync("保存草稿");
        await mediator.PressAsync("确定文本，提交各方签署");
    }
}
