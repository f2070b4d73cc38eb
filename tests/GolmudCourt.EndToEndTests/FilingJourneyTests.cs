using GolmudCourt.EndToEndTests.Support;
using Xunit;

namespace GolmudCourt.EndToEndTests;

/// <summary>A litigant files, the clerk asks once for corrections, the litigant answers, the clerk dockets.</summary>
[Collection("one browser")]
public sealed class FilingJourneyTests(LivePortal portal)
{
    [Theory]
    [InlineData(1280, true)]
    [InlineData(360, true)]
    [InlineData(360, false)]
    public async Task A_filing_goes_from_the_first_question_to_a_case_number(int width, bool scripts)
    {
        await using var litigant = await portal.VisitAsync(width, scripts);
        await litigant.SignInAsync("litigant");
        var matter = await litigant.FileLeaseAsync("马文忠");
        var key = matter.Split('/')[^1];

        await using var clerk = await portal.VisitAsync(width, scripts);
        await clerk.SignInAsync("clerk");
        await clerk.GoAsync($"/docketing/{key}");
        await clerk.SeesAsync("不愿意调解");
        await clerk.PressAsync("一次性告知补正");
        await clerk.Page.Locator("[name='Items[0].Section']").SelectOptionAsync("Evidence");
        await clerk.Page.Locator("[name='Items[0].What']").FillAsync("补充租房合同的签字页");
        await clerk.Page.Locator("[name='Items[0].Reason']").FillAsync("上传的合同看不到双方签字");
        await clerk.Page.Locator("[name='Items[0].Article']").FillAsync("登记立案规定 6");
        await clerk.PressAsync("发出补正告知");
        await clerk.SeesAsync("待补正");

        await litigant.GoAsync(matter);
        await litigant.SeesAsync("补充租房合同的签字页");
        await litigant.GoAsync($"{matter}/correction");
        await litigant.Page.Locator("textarea").First.FillAsync("已补充签字页的照片。");
        await litigant.Page.Locator("input[type=file]").First.SetInputFilesAsync(Papers.Picture("签字页.png"));
        await litigant.PressAsync("保存");
        await litigant.PressAsync("提交补正材料");
        await litigant.SeesAsync("补正材料");

        await clerk.GoAsync($"/docketing/{key}");
        await clerk.SeesAsync("已补充签字页的照片");
        await clerk.PressAsync("登记立案");
        await clerk.PressAsync("登记立案");
        await clerk.SeesAsync("青2801民初");

        await litigant.GoAsync(matter);
        await litigant.SeesAsync("青2801民初");
        await litigant.SeesAsync("案件受理费");
    }

    [Fact]
    public async Task Refusing_mediation_is_no_ground_to_ask_for_anything()
    {
        await using var litigant = await portal.VisitAsync(scripts: false);
        await litigant.SignInAsync("litigant2");
        var key = (await litigant.FileLeaseAsync("才让卓玛")).Split('/')[^1];

        await using var clerk = await portal.VisitAsync();
        await clerk.SignInAsync("clerk2");
        await clerk.GoAsync($"/docketing/{key}");
        await clerk.PressAsync("裁定不予受理");
        await clerk.Page.Locator("[name=Ground]").First.SelectOptionAsync("NoDirectInterest");
        await clerk.Page.Locator("[name=Reasons]").FillAsync("原告不同意先行调解，故不予受理。");
        await clerk.PressAsync("裁定不予受理");

        await clerk.SeesAsync("是否愿意调解不能成为");
        Assert.Equal("原告不同意先行调解，故不予受理。", await clerk.Page.Locator("[name=Reasons]").InputValueAsync());
    }
}
