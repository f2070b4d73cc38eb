using GolmudCourt.EndToEndTests.Support;

namespace GolmudCourt.EndToEndTests;

/// <summary>The way of a mediation that succeeds: asked for, answered by short code, chosen, held, offered, agreed, signed, sealed.</summary>
internal sealed class SettledMediation(LivePortal portal, int width, bool scripts)
{
    /// <summary>Walks it to its end.</summary>
    /// <returns>The key of the matter.</returns>
    public async Task<string> ReachAsync(Visitor applicant, Visitor respondent)
    {
        portal.Clock.ForwardToMorning();
        await applicant.SignInAsync("litigant");
        var key = await applicant.AskForMediationAsync("才让卓玛", "19912340002");

        await using var clerk = await portal.VisitAsync(width, scripts);
        await clerk.SignInAsync("clerk");
        var code = await clerk.TakeAndInviteAsync(key);

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
        return key;
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
