using static GolmudCourt.Domain.Filing.Elements.Ask;
using static GolmudCourt.Domain.Filing.Elements.ElementCheck;
using static GolmudCourt.Domain.Filing.Elements.ElementFacts;

namespace GolmudCourt.Domain.Filing.Elements;

/// <summary>民间借贷纠纷 by elements (民法典 667-680; 民间借贷规定, 法释〔2020〕17号).</summary>
internal static class PrivateLendingForm
{
    private const string Oral = "口头约定";
    private const string OtherWay = "其他方式";
    private const string RateAgreed = "约定了利率";
    private const string RateUnclear = "约定不明确";
    private const string NoRate = "没有约定利息";
    private const string DueDayAgreed = "约定了还款日";
    private const string NoDueDay = "没有约定还款日";
    private const string ThirdPayee = "被告指定的其他人";

    public static ElementForm Form { get; } = new("private-lending", "民间借贷纠纷", ["MS4-108-03"],
    [
        Section("借款的约定",
            Text("relation", "原告与被告是什么关系", "例如朋友、同事、生意往来。"),
            Choice("agreement", "借款是怎样约定的", ["书面借款合同", "借条或者欠条", "微信等电子记录", Oral], required: true),
            Day("agreed-on", "约定借款的日期", "以合同、借条上写明的日期为准。", required: true),
            Money("principal", "约定的借款金额（元）", required: true),
            Text("purpose", "借款用途", "例如做生意周转、看病、买房。")),
        Section("借款的交付",
            Money("delivered", "实际交付的金额（元）", "预先扣掉利息的，填对方实际收到的金额（民法典第670条）。", required: true),
            Day("delivered-on", "交付日期", "分几次交付的，填最后一次，其余写在“其他事实”里。", required: true),
            Choice("delivery-way", "交付方式", ["银行转账", "微信或者支付宝转账", "现金", "票据", OtherWay], required: true),
            Text("delivery-other", "是什么方式", required: true, when: When("delivery-way", OtherWay)),
            Choice("payee", "款项交给了谁", ["被告本人", ThirdPayee], required: true),
            Text("payee-name", "收款人姓名或者名称", required: true, when: When("payee", ThirdPayee))),
        Section("利息和期限",
            Choice("interest", "是否约定利息", [RateAgreed, NoRate, RateUnclear], "没有约定利息的，借款期内视为没有利息（民法典第680条）。", required: true),
            Choice("rate-unit", "利率是按年还是按月", ["年利率", "月利率"], required: true, when: When("interest", RateAgreed)),
            Percent("rate", "利率（%）", "超过合同成立时一年期贷款市场报价利率四倍的部分，法院不予支持。", required: true, when: When("interest", RateAgreed)),
            Text("interest-wording", "原话是怎样约定的", "例如“利息好说”“两分利”。", when: When("interest", RateUnclear)),
            Choice("term", "是否约定还款日", [DueDayAgreed, NoDueDay], "没有约定的，可以随时催对方在合理期限内返还（民法典第675条）。", required: true),
            AnyDay("due-on", "约定的还款日", required: true, when: When("term", DueDayAgreed)),
            YesNo("overdue-agreed", "是否约定逾期利息或者违约金"),
            Text("overdue-terms", "是怎样约定的", required: true, when: IfYes("overdue-agreed"))),
        Section("还款情况",
            YesNo("repaid", "被告是否还过款", required: true),
            Money("repaid-principal", "已还本金（元）", "没有还过本金的填0。", required: true, when: IfYes("repaid")),
            Money("repaid-interest", "已付利息（元）", when: IfYes("repaid")),
            Day("last-repaid-on", "最后一次还款日期", when: IfYes("repaid")),
            Money("owed-principal", "尚欠本金（元）", required: true),
            Money("owed-interest", "截至起诉前尚欠利息（元）", "不清楚的可以不填，在诉讼请求中写明计算方法。"),
            Day("interest-until", "尚欠利息算到哪一天")),
        Section("担保和共同债务",
            YesNo("guaranteed", "是否有保证人", required: true),
            Text("guarantor", "保证人姓名或者名称", required: true, when: IfYes("guaranteed")),
            Choice("guarantee-kind", "保证方式", ["连带责任保证", "一般保证", "没有写明"], "没有写明的，按一般保证处理（民法典第686条）。",
                required: true, when: IfYes("guaranteed")),
            AnyDay("guarantee-until", "约定的保证期间到哪一天", "没有约定的不填；法律规定为主债务到期后六个月（民法典第692条）。", when: IfYes("guaranteed")),
            YesNo("collateral", "是否有抵押或者质押", required: true),
            Text("collateral-thing", "是什么财产", "例如某小区某号房屋、某车牌号车辆。", required: true, when: IfYes("collateral")),
            YesNo("collateral-registered", "是否办理了登记", when: IfYes("collateral")),
            YesNo("spouse-debt", "是否主张为被告夫妻共同债务"),
            Long("spouse-reason", "理由", "例如夫妻双方都在借条上签名、借款用于家庭生活（民法典第1064条）。", required: true, when: IfYes("spouse-debt"))),
        Section("催收和其他",
            YesNo("demanded", "是否催要过", "请求还款的，诉讼时效自催要时重新计算；一般为三年，超过的也可以起诉（民法典第188条、第195条）。", required: true),
            Day("last-demand-on", "最后一次催要的日期", required: true, when: IfYes("demanded")),
            Text("demand-way", "怎样催要的", "例如微信、电话、上门。", when: IfYes("demanded")),
            Long("other", "其他事实")),
    ])
    {
        Logic = Contradictions,
        Narrative = Tell,
    };

    private static IEnumerable<ElementProblem> Contradictions(ElementFacts f, DateOnly today) =>
    [
        .. MoreThanZero(f, "principal", "delivered"),
        .. If(f.Money("delivered") > f.Money("principal"), "delivered", "实际交付的金额大于约定的借款金额，请核对。"),
        .. If(f.Money("repaid-principal") > f.Money("delivered"), "repaid-principal", "已还本金大于实际交付的金额，请核对。"),
        .. If(
            f.Money("owed-principal") > f.Money("delivered") - (f.Money("repaid-principal") ?? 0),
            "owed-principal",
            "尚欠本金大于实际交付金额减去已还本金的余额，请核对。"),
        .. InOrder(f, "delivered-on", "due-on", "约定的还款日早于交付日期，请核对。"),
        .. InOrder(f, "delivered-on", "last-repaid-on", "还款日期早于交付日期，请核对。"),
        .. InOrder(f, "delivered-on", "interest-until", "计息截止日早于交付日期，请核对。"),
        .. InOrder(f, "delivered-on", "last-demand-on", "催要日期早于交付日期，请核对。"),
        .. Advise(f.Date("due-on") >= today, "due-on", "还款日还没有到。对方没有明确表示不还的，法院可能不支持提前还款。"),
        .. Advise(
            f.Date("due-on") is { } due && due.AddYears(3) < today && f.No("demanded"),
            "demanded",
            "还款日至今已超过三年且没有催要过。仍然可以起诉；对方提出时效抗辩的，由法院审查（民法典第192条、第193条）。"),
    ];

    private static IEnumerable<string?> Tell(ElementFacts f)
    {
        yield return Paragraph(
            Sentence(f.Tell("原告与被告系{0}关系", "relation")),
            Sentence(
                f.Tell("{0}，被告向原告借款{1}", "agreed-on", "principal"),
                f.Tell("用于{0}", "purpose"),
                f["agreement"] switch { Oral => "双方口头约定", { } way => $"双方以{way}约定", _ => null },
                f["interest"] switch
                {
                    RateAgreed => f.Tell("借款{0}为{1}", "rate-unit", "rate"),
                    RateUnclear => f.Tell("对利息的约定为“{0}”", "interest-wording"),
                    NoRate => "没有约定利息",
                    _ => null,
                },
                f.Tell("应于{0}还清", "due-on") ?? (f.Is("term", NoDueDay) ? NoDueDay : null),
                f.Tell("逾期责任约定为：{0}", "overdue-terms")),
            Sentence(
                f.Tell("{0}，原告以{1}方式向{2}交付{3}", "delivered-on", f["delivery-way"] == OtherWay ? "delivery-other" : "delivery-way",
                    f["payee"] == ThirdPayee ? "payee-name" : "payee", "delivered"),
                f["payee"] == ThirdPayee ? "该收款人由被告指定" : null));
        yield return Paragraph(
            Sentence(
                f.Yes("guaranteed") ? f.Tell("{0}为上述借款提供保证", "guarantor") : null,
                f.Tell("保证方式：{0}", "guarantee-kind"),
                f.Tell("保证期间至{0}", "guarantee-until")),
            Sentence(
                f.Tell("上述借款以{0}设定担保", "collateral-thing"),
                f.Yes("collateral-registered") ? "已办理登记" : f.No("collateral-registered") ? "没有办理登记" : null),
            Sentence(f.Tell("该债务属于被告夫妻共同债务，理由是：{0}", "spouse-reason")));
        yield return Paragraph(
            Sentence(
                f.Yes("repaid") ? f.Tell("被告已归还本金{0}", "repaid-principal") : f.No("repaid") ? "被告至今没有还款" : null,
                f.Tell("支付利息{0}", "repaid-interest"),
                f.Tell("最后一次还款在{0}", "last-repaid-on")),
            Sentence(
                f.Tell("现尚欠本金{0}", "owed-principal"),
                f.Tell("截至{0}尚欠利息{1}", "interest-until", "owed-interest") ?? f.Tell("尚欠利息{0}", "owed-interest")),
            Sentence(
                f.Yes("demanded") ? f.Tell("原告多次催要，最近一次在{0}", "last-demand-on") : null,
                f.Tell("方式为{0}", "demand-way"),
                f.Yes("demanded") ? "被告仍未履行" : null));
        yield return Sentence(f.Written("other"));
    }
}
