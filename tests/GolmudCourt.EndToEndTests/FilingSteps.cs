using GolmudCourt.EndToEndTests.Support;
using Microsoft.Playwright;

namespace GolmudCourt.EndToEndTests;

/// <summary>The steps of filing, as a litigant takes them; every page on the way is checked.</summary>
internal static class FilingSteps
{
    /// <summary>Files a lease case from the check to the receipt.</summary>
    /// <returns>The path of the matter.</returns>
    public static async Task<string> FileLeaseAsync(this Visitor v, string signer, string wish = "不愿意调解")
    {
        await v.GoAsync("/filing-check");
        await v.PressAsync("开始填写");

        await v.PressAsync("我就是原告");
        await v.FillAsync("住所", "格尔木市西藏路街道某小区3号楼");
        await v.PressAsync("保存");
        await v.PressAsync("添加被告");
        await v.FillAsync("姓名或者名称", "韩三虎");
        await v.FillAsync("住所", "格尔木市昆仑路街道");
        await v.PressAsync("保存");
        await v.PressAsync("下一步");

        await v.FillAsync("发生了什么纠纷", "房东 押金");
        await v.PressAsync("搜索");
        await v.Page.Locator("#cause-hits button").Filter(new LocatorFilterOptions { HasText = "房屋租赁合同纠纷" }).Or(v.Page.Locator("#cause-hits button")).First.ClickAsync();
        await v.Page.WaitForLoadStateAsync();
        await v.CheckAsync();
        if (v.Page.Url.EndsWith("/cause", StringComparison.Ordinal))
        {
            await v.PressAsync("下一步");
        }

        await v.Page.Locator("[name='Claims[0].Text']").FillAsync("判令被告退还租房押金");
        await v.Page.Locator("[name='Claims[0].Amount']").FillAsync("３０００");
        await v.PressAsync("保存并继续");

        await v.Page.Locator("[name=Facts]").FillAsync("2026年1月原告承租被告的房屋，交押金三千元。租期届满后原告按时搬离，被告以各种理由拒不退还押金。");
        await v.PressAsync("保存并继续");

        await v.PressAsync("上传身份证明");
        await v.Page.Locator("input[type=radio]").First.CheckAsync();
        await v.Page.Locator("input[type=file]").SetInputFilesAsync(Papers.Picture("身份证正面.png"));
        await v.PressAsync("上传");
        await v.PressAsync("添加证据");
        await v.FillAsync("证据名称", "租房合同和押金收据");
        await v.FillAsync("来源", "被告出具");
        await v.FillAsync("证明什么", "原告交过三千元押金");
        await v.Page.Locator("input[type=file]").SetInputFilesAsync(Papers.Picture("押金收据.png"));
        await v.PressAsync("保存");
        await v.PressAsync("下一步");

        await v.Page.Locator("[name=Recipient]").FillAsync(signer);
        await v.Page.Locator("[name=Address]").FillAsync("格尔木市西藏路街道某小区3号楼");
        await v.Page.Locator("[name=Phone]").FillAsync("19912340001");
        await v.Page.Locator("[name=Confirmed][type=checkbox]").CheckAsync();
        await v.PressAsync("保存并继续");

        await v.PressAsync(wish);
        await v.SeesAsync("韩三虎");
        await v.PressAsync("下一步：签名并提交");
        await v.Page.Locator("[name=Name]").FillAsync(signer);
        await v.Page.Locator("[name=Truthful][type=checkbox]").CheckAsync();
        await v.PressAsync("签名并提交");

        await v.SeesAsync("格立收");
        return new Uri(v.Page.Url).AbsolutePath.Replace("/receipt", "", StringComparison.Ordinal);
    }
}
