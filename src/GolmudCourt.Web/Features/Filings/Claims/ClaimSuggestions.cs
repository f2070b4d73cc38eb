namespace GolmudCourt.Web.Features.Filings.Claims;

/// <summary>What is usually asked for in the kinds of dispute that have an element form. Words to start from, without sums.</summary>
internal static class ClaimSuggestions
{
    private const string Costs = "本案诉讼费用由被告负担";

    /// <summary>The usual claims of a form; for other disputes only the costs.</summary>
    public static IReadOnlyList<string> For(string? formCode) => formCode switch
    {
        "private-lending" =>
            ["判令被告归还借款本金", "判令被告支付利息（自　年　月　日起按年利率　%计算至实际付清之日）", "判令保证人承担连带清偿责任", Costs],
        "sale" => ["判令被告支付货款", "判令被告支付逾期付款损失（自　年　月　日起计算至实际付清之日）", "判令解除双方签订的买卖合同", Costs],
        "divorce" => ["判令原告与被告离婚", "婚生子女由原告抚养，被告每月支付抚养费", "依法分割夫妻共同财产", Costs],
        "motor-accident" => ["判令被告赔偿医疗费、误工费、护理费等损失", "判令保险公司在保险责任限额内先予赔付", Costs],
        "property-service" => ["判令被告支付物业费", "判令被告支付逾期付款违约金", Costs],
        "labour" => ["判令被告支付拖欠的工资", "判令被告支付经济补偿", "判令被告支付未订立书面劳动合同的二倍工资差额"],
        _ => [Costs],
    };
}
