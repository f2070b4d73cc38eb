using GolmudCourt.EndToEndTests.Support;
using Xunit;

namespace GolmudCourt.EndToEndTests;

/// <summary>From an agreement signed here to a ruling: applied for by both, accepted, examined, confirmed, issued, served and read.</summary>
[Collection("one browser")]
public sealed class ConfirmationJourneyTests(LivePortal portal)
{
    [Theory]
    [InlineData(1280, true)]
    [InlineData(360, false)]
    public async Task Two_people_apply_jointly_and_the_judge_confirms_their_agreement(int width, bool scripts)
    {
        await using var applicant = await portal.VisitAsync(width, scripts);
        await using var respondent = await portal.VisitAsync(width, scripts);
        var mediation = await new SettledMediation(portal, width, scripts).ReachAsync(applicant, respondent);

        await applicant.GoAsync("/confirmation");
        await applicant.Page.Locator($"form:has(input[value='{mediation}']) button").ClickAsync();
        await applicant.Page.WaitForLoadStateAsync();
        await applicant.CheckAsync();
        var key = new Uri(applicant.Page.Url).Segments[^1];
        await SignAsync(applicant, key, "马文忠");
        await applicant.SeesAsync("等待对方签署");
        await SignAsync(respondent, key, "才让卓玛");
        await respondent.SeesAsync("法院正在决定是否受理");

        await using var judge = await portal.VisitAsync(width, scripts);
        await judge.SignInAsync("judge");
        await judge.GoAsync($"/confirmation/bench/{key}");
        await judge.PressAsync("受理");
        await judge.PressAsync("受理，编立案号");
        await judge.SeesAsync("青2801诉前调确");
        await judge.PressAsync("接办审查");
        await judge.PressAsync("接办");
        await AskAsync(judge, 1);
        await AskAsync(judge, 2);
        await judge.PressAsync("裁定调解协议有效");
        await judge.PressAsync("裁定有效");

        await respondent.GoAsync($"/confirmations/{key}");
        await respondent.SeesAsync("协议已裁定有效，请按协议履行");
        await respondent.GoAsync("/notices");
        await respondent.SeesAsync("法院裁定协议有效");
        Assert.DoesNotContain("手头紧", await judge.Page.ContentAsync(), StringComparison.Ordinal);

        var paper = await IssueRulingAsync(judge, key);
        await using var clerk = await portal.VisitAsync(width, scripts);
        await clerk.SignInAsync("clerk");
        await ServeAsync(clerk, paper, "才让卓玛");
        await ReadAsync(respondent);

        await clerk.GoAsync($"/service/of/{paper}");
        await clerk.Page.Locator("main tr:has-text('才让卓玛') a").ClickAsync();
        await clerk.SeesAsync("已阅");
        await clerk.PressAsync("送达回证");
        await clerk.SeesAsync("才让卓玛");
    }

    /// <summary>The judge issues the ruling as a document.</summary>
    /// <returns>The key of the document.</returns>
    private static async Task<string> IssueRulingAsync(Visitor judge, string key)
    {
        await judge.GoAsync($"/documents/of/{key}");
        await judge.Page.Locator("tr:has-text('确认调解协议民事裁定书') a:has-text('查看并签发')").ClickAsync();
        await judge.SeesAsync("青2801诉前调确");
        await judge.CheckAsync();
        await judge.PressAsync("签发");
        await judge.SeesAsync("已签发");
        return new Uri(judge.Page.Url).Segments[^1];
    }

    private static async Task ServeAsync(Visitor clerk, string paper, string recipient)
    {
        await clerk.GoAsync($"/documents/{paper}");
        await clerk.PressAsync("送达");
        var person = await clerk.Page.Locator($"[name=Party] option:has-text('{recipient}')").GetAttributeAsync("value");
        await clerk.Page.Locator("[name=Party]").SelectOptionAsync(person!);
        await clerk.Page.Locator("[name=Channel][value=Portal]").CheckAsync();
        await clerk.PressAsync("送达");
    }

    private static async Task ReadAsync(Visitor recipient)
    {
        await recipient.GoAsync("/service/inbox");
        await recipient.PressAsync("确认调解协议民事裁定书");
        await recipient.SeesAsync("这份文书于");
        await recipient.PressAsync("告知法院我已收到");
    }

    private static async Task SignAsync(Visitor visitor, string key, string name)
    {
        await visitor.GoAsync($"/confirmations/{key}");
        await visitor.PressAsync("签署申请");
        await visitor.Page.Locator("[name=Agrees][value=true]").CheckAsync();
        await visitor.FillAllAsync(("Address", "格尔木市昆仑路街道迎宾社区"), ("Phone", "13997010001"));
        await visitor.Page.Locator("[name=Name]").FillAsync(name);
        await visitor.PressAsync("我已读完，签署");
    }

    private async Task AskAsync(Visitor judge, int party)
    {
        // The form takes minutes: an interview of the very minute of the docketing would lie before it.
        portal.Clock.Forward(TimeSpan.FromMinutes(2));
        await judge.PressAsync("记录询问");
        await judge.Page.Locator($"[name=PartyNumber][value='{party}']").CheckAsync();
        await judge.Page.Locator("[name=Mode]").First.CheckAsync();
        await judge.FillAllAsync(("HeldOn", MediationSteps.Day(portal.Clock.Now)), ("HeldAt", MediationSteps.Time(portal.Clock.Now)));
        await judge.Page.Locator("[name=IdentityChecked][type=checkbox]").CheckAsync();
        await judge.Page.Locator("[name=Warned][type=checkbox]").CheckAsync();
        await judge.Page.Locator("[name=FreeWill][value=true]").CheckAsync();
        await judge.FillAllAsync(("Record", "问：协议是否自愿、借款是否真实交付？答：自愿，借款是现金交付的，有借条。"));
        await judge.PressAsync("保存记录");
    }
}
