using System.Globalization;
using GolmudCourt.EndToEndTests.Support;
using Microsoft.Playwright;

namespace GolmudCourt.EndToEndTests;

/// <summary>The steps of a mediation, as each person takes them; every page on the way is checked.</summary>
internal static class MediationSteps
{
    /// <summary>Asks for mediation with another person.</summary>
    /// <returns>The key of the matter.</returns>
    public static async Task<string> AskForMediationAsync(this Visitor v, string respondent, string phone)
    {
        await v.GoAsync("/mediation");
        await v.PressAsync("填写调解申请");
        await v.PressAsync("申请人是我本人");
        await v.PressAsync("保存");
        await v.PressAsync("添加被申请人");
        await v.FillAllAsync(("Name", respondent), ("Phone", phone), ("Address", "格尔木市河东街道某小区2号"));
        await v.PressAsync("保存");
        await v.PressAsync("下一步");
        await v.ChooseAsync("FieldCode", "民间借贷");
        await v.FillAllAsync(("Summary", "2026年3月借款一万二千元用于购买饲料，约定七月底归还，至今没有归还。"), ("Request", "请对方归还借款，可以分期。"), ("Amount", "12000"));
        await v.PressAsync("保存并继续");
        await v.Page.Locator("input[type=file]").SetInputFilesAsync(Papers.Picture("借条.png"));
        await v.PressAsync("上传");
        await v.SeesAsync("借条.png");
        await v.PressAsync("下一步：核对并提交");
        await v.Page.Locator("[name=Willing][type=checkbox]").CheckAsync();
        await v.PressAsync("提交申请");
        return new Uri(v.Page.Url).Segments[^1];
    }

    /// <summary>The clerk takes the request, and reads the short code from the notice.</summary>
    public static async Task<string> TakeAndInviteAsync(this Visitor clerk, string key)
    {
        await clerk.TakeAsync(key);
        await clerk.PressAsync("发出邀请");
        await clerk.PressAsync("发出邀请");
        return (await clerk.Page.Locator(".code-block").InnerTextAsync()).Replace(" ", "", StringComparison.Ordinal);
    }

    /// <summary>The clerk takes a request: it gets its number.</summary>
    public static async Task TakeAsync(this Visitor clerk, string key)
    {
        await clerk.GoAsync($"/mediation/desk/{key}");
        await clerk.PressAsync("受理");
        await clerk.PressAsync("受理并编号");
        await clerk.SeesAsync("青2801民诉前调");
    }

    /// <summary>A side picks one mediator from the list.</summary>
    public static async Task PickAsync(this Visitor v, string key, string mediator)
    {
        await v.GoAsync($"/mediations/{key}");
        await v.PressAsync("选择调解员");
        await v.ChooseAsync("Wishes[0]", mediator);
        await v.PressAsync("提交选择");
    }

    /// <summary>The mediator logs a session that both sides came to.</summary>
    public static async Task LogAsync(this Visitor v, DateTimeOffset from, DateTimeOffset until, string minutes, string outcome)
    {
        foreach (var box in await v.Page.Locator("[name$=Attended][type=checkbox], [name$=IdentityChecked][type=checkbox], [name$=RightsRead][type=checkbox]").AllAsync())
        {
            await box.CheckAsync();
        }

        await v.FillAllAsync(("Minutes", minutes), ("Date", Day(from)), ("From", Time(from)), ("Until", Time(until)));
        await v.Page.Locator("[name=Mode][value=Telephone]").CheckAsync();
        await v.Page.Locator($"[name=Outcome][value={outcome}]").CheckAsync();
        await v.PressAsync("登记为已进行");
    }

    /// <summary>Signs the agreement by a typed name.</summary>
    public static async Task SignAgreementAsync(this Visitor v, string path, string name)
    {
        await v.GoAsync(path);
        await v.SeesAsync("归还借款");
        await v.Page.Locator("[name=Name]").FillAsync(name);
        await v.PressAsync("我已读完，签署");
    }

    /// <summary>Chooses the option whose words contain a text.</summary>
    public static async Task ChooseAsync(this Visitor v, string name, string text)
    {
        var list = v.Page.Locator($"select[name='{name}']");
        var value = await list.Locator("option").Filter(new LocatorFilterOptions { HasText = text }).First.GetAttributeAsync("value");
        await list.SelectOptionAsync(value ?? text);
    }

    /// <summary>A day as a date field takes it.</summary>
    public static string Day(DateTimeOffset moment) => moment.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A time of day as a time field takes it.</summary>
    public static string Time(DateTimeOffset moment) => moment.ToString("HH:mm", CultureInfo.InvariantCulture);
}
