using GolmudCourt.Domain.Filing;
using Xunit;

namespace GolmudCourt.Domain.Tests.Filing;

/// <summary>民诉法 125: mediation comes first only where it suits, and never against a party's will.</summary>
public sealed class MediationIsNoGroundTests
{
    [Theory]
    [InlineData("不同意调解")]
    [InlineData("原告不愿意先行调解")]
    [InlineData("当事人拒绝诉前调解，退回")]
    [InlineData("未经调解")]
    [InlineData("未经人民调解委员会调解")]
    [InlineData("没有经过诉前调解程序")]
    [InlineData("应当先行调解后再来立案")]
    [InlineData("须先到调解中心调解")]
    [InlineData("请先行调解")]
    [InlineData("材料不全；另外原告不接受调解")]
    [InlineData("未参加调解会议")]
    [InlineData("应当先到调解中心处理后再来立案")]
    [InlineData("原告不调解")]
    [InlineData("双方还没有调解过")]
    [InlineData("因不同意调解没有调解书")]
    public void A_reason_that_rests_on_unwillingness_is_refused(string reason)
    {
        var violation = Sample.Refuses("filing.mediation-is-no-ground", () => MediationIsNoGround.Guard(reason, "Reason"), "Reason");
        Assert.Equal("民诉法 125", violation.Article);
    }

    [Theory]
    [InlineData("缺少调解书复印件")]
    [InlineData("请补充人民调解委员会的名称")]
    [InlineData("请补充调解协议的签订日期")]
    [InlineData("没有调解协议的原件")]
    [InlineData("请补充先行调解协议的签字页")]
    [InlineData("调解员的签名没有写明日期")]
    [InlineData("借条照片看不清")]
    [InlineData("原告不同意退还押金，请写明金额")]
    [InlineData("不同意的理由没有写明；已附调解笔录")]
    [InlineData("未经公证的委托书；调解协议已收到")]
    [InlineData("")]
    [InlineData(null)]
    public void A_reason_that_only_mentions_mediation_passes(string? reason) =>
        Assert.Null(Record.Exception(() => MediationIsNoGround.Guard(reason, "Reason")));
}
