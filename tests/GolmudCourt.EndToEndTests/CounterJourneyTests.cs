using GolmudCourt.EndToEndTests.Support;
using Xunit;

namespace GolmudCourt.EndToEndTests;

/// <summary>A clerk registers a case at the counter in one sitting: typed, read back, signed, docketed.</summary>
[Collection("one browser")]
public sealed class CounterJourneyTests(LivePortal portal)
{
    [Theory]
    [InlineData(1280, true)]
    [InlineData(360, false)]
    public async Task A_case_is_registered_read_back_and_docketed(int width, bool scripts)
    {
        await using var clerk = await portal.VisitAsync(width, scripts);
        await clerk.SignInAsync("clerk");
        await clerk.GoAsync("/counter");
        await clerk.PressAsync("新的登记");
        await clerk.FillAllAsync(
            ("Parties[0].Name", "马窗口"), ("Parties[0].DocumentNumber", "632801198503150015"), ("Parties[0].Phone", "13999990001"), ("Parties[0].Address", "格尔木市河西街道某小区1号"),
            ("Parties[1].Name", "李欠租"), ("Parties[1].Address", "格尔木市河东街道某巷2号"),
            ("Cause", "租赁合同纠纷"), ("Claims[0].Text", "判令被告支付租金"), ("Claims[0].Amount", "20000"),
            ("Facts", "被告租用车辆后一直没有支付租金，多次催要无果。"),
            ("Evidence[0].Name", "租车单"), ("Evidence[0].Source", "被告签收"), ("Evidence[0].Purpose", "证明交付"), ("Evidence[0].Pages", "1"),
            ("Delivery.Recipient", "马窗口"), ("Delivery.Phone", "13999990001"), ("Delivery.Address", "格尔木市河西街道某小区1号"));
        await clerk.Page.Locator("[name='Evidence[0].OnPaper'][type=checkbox]").CheckAsync();
        await clerk.Page.Locator("[name='Delivery.Confirmed'][type=checkbox]").CheckAsync();
        await clerk.Page.Locator("[name=MediationWish][value=Unwilling]").CheckAsync();
        await clerk.PressAsync("核对并请当事人确认");

        await clerk.SeesAsync("请当事人核对并签名");
        await clerk.SeesAsync("判令被告支付租金");
        await clerk.TickAsync("以上内容我已经看过（听过），与我说的一致");
        await clerk.FillAsync("签名人姓名", "马窗口");
        await clerk.TickAsync("我已核验身份证件原件，并按当事人的陈述记录");
        await clerk.TickAsync("材料齐全、符合条件，当场登记立案");
        await clerk.PressAsync("收件");

        await clerk.SeesAsync("已当场登记立案");
        await clerk.SeesAsync("青2801民初");
        await clerk.PressAsync("打开并打印收件凭证");
        await clerk.SeesAsync("窗口立案");
    }

    [Fact]
    public async Task What_is_missing_is_said_at_the_fields_and_nothing_typed_is_lost()
    {
        await using var clerk = await portal.VisitAsync();
        await clerk.SignInAsync("clerk2");
        await clerk.GoAsync("/counter");
        await clerk.PressAsync("新的登记");
        await clerk.FillAllAsync(("Parties[0].Name", "马有误"), ("Parties[0].DocumentNumber", "632801199001010011"), ("Claims[0].Amount", "十万"));
        await clerk.PressAsync("核对并请当事人确认");

        await clerk.SeesAsync("阿拉伯数字");
        Assert.Equal("马有误", await clerk.Page.Locator("[name='Parties[0].Name']").InputValueAsync());
        Assert.Equal("十万", await clerk.Page.Locator("[name='Claims[0].Amount']").InputValueAsync());
    }
}
