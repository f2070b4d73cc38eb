using static GolmudCourt.Domain.Filing.Elements.Ask;
using static GolmudCourt.Domain.Filing.Elements.ElementCheck;
using static GolmudCourt.Domain.Filing.Elements.ElementFacts;

namespace GolmudCourt.Domain.Filing.Elements;

/// <summary>买卖合同纠纷 by elements (民法典 595-647).</summary>
internal static class SaleForm
{
    private const string Seller = "卖方";
    private const string Buyer = "买方";
    private const string Oral = "口头约定";
    private const string Partly = "部分交付";
    private const string NotDelivered = "没有交付";
    private const string Unpaid = "买方拖欠价款";
    private const string BadGoods = "货物质量或者数量不符合约定";
    private const string OtherBreach = "其他违约";

    public static ElementForm Form { get; } = new("sale", "买卖合同纠纷", ["MS3-088"],
    [
        Section("合同的订立",
            Choice("role", "原告是买方还是卖方", [Seller, Buyer], required: true),
            Choice("agreement", "合同是怎样订立的", ["书面合同", "订货单或者送货单", "微信等电子记录", "网络平台下单", Oral], required: true),
            Day("agreed-on", "订立合同的日期", required: true),
            Text("goods", "买卖的是什么货物", "写明名称、规格，例如42.5级水泥。", required: true),
            Text("quantity", "数量", "例如200吨。"),
            Money("price", "价款总额（元）", "没有约定总额的，填已经结算的总额。", required: true),
            Text("quality", "质量标准或者质保期"),
            AnyDay("deliver-by", "约定的交货日"),
            Text("payment-terms", "约定的付款时间和方式", "例如货到七日内付清。", required: true)),
        Section("合同的履行",
            Choice("delivery", "货物是否交付", ["全部交付", Partly, NotDelivered], required: true),
            Day("delivered-on", "交付日期", "分几次交付的，填最后一次。", required: true, when: When("delivery", "全部交付", Partly)),
            Text("receiver", "收货人和收货地点", when: When("delivery", "全部交付", Partly)),
            Money("delivered-value", "已交付货物的价款（元）", required: true, when: When("delivery", Partly)),
            YesNo("settled", "双方是否对过账", "对账单、结算单、欠条都算。", required: true),
            Day("settled-on", "对账日期", required: true, when: IfYes("settled")),
            Money("settled-amount", "对账确认的欠款（元）", when: IfYes("settled")),
            Money("paid", "买方已付价款（元）", "没有付过的填0。", required: true),
            Day("last-paid-on", "最后一次付款日期")),
        Section("违约情况",
            Choice("breach", "对方怎样违约", [Unpaid, "卖方没有交货或者迟延交货", BadGoods, "买方拒绝收货", OtherBreach], required: true),
            Money("owed", "尚欠价款（元）", required: true, when: When("breach", Unpaid)),
            AnyDay("pay-by", "价款应付的最后日期", "逾期付款损失从次日起算。", when: When("breach", Unpaid)),
            Long("defect", "质量或者数量问题的具体情况", required: true, when: When("breach", BadGoods)),
            Day("notified-on", "什么时候把问题通知对方", "应当在检验期限内通知；没有约定的，最长不超过收货后二年（民法典第621条）。",
                required: true, when: When("breach", BadGoods)),
            Long("breach-detail", "违约的具体情况", required: true, when: When("breach", "卖方没有交货或者迟延交货", "买方拒绝收货", OtherBreach)),
            Money("loss", "造成的损失（元）"),
            Text("loss-basis", "损失怎样计算")),
        Section("违约责任的约定",
            YesNo("penalty-agreed", "是否约定违约金", "约定过分高于损失的，对方可以请求减少（民法典第585条）。"),
            Text("penalty-terms", "是怎样约定的", required: true, when: IfYes("penalty-agreed")),
            Money("penalty", "主张的违约金（元）", when: IfYes("penalty-agreed")),
            YesNo("deposit", "是否交过定金", "定金超过合同总额百分之二十的部分，不按定金处理（民法典第586条）。"),
            Money("deposit-amount", "定金金额（元）", required: true, when: IfYes("deposit")),
            YesNo("guaranteed", "是否有保证人"),
            Text("guarantor", "保证人姓名或者名称", required: true, when: IfYes("guaranteed"))),
        Section("解除和催告",
            YesNo("rescind", "是否要求解除合同", required: true),
            Long("rescind-reason", "解除的理由", required: true, when: IfYes("rescind")),
            Day("rescind-notice-on", "什么时候通知对方解除", "还没有通知的不填，起诉状副本送达时解除（民法典第565条）。", when: IfYes("rescind")),
            YesNo("demanded", "是否催告过对方", required: true),
            Day("last-demand-on", "最后一次催告的日期", required: true, when: IfYes("demanded")),
            Long("other", "其他事实")),
    ])
    {
        Logic = Contradictions,
        Narrative = Tell,
    };

    private static IEnumerable<ElementProblem> Contradictions(ElementFacts f, DateOnly today) =>
    [
        .. MoreThanZero(f, "price"),
        .. If(f.Money("paid") > f.Money("price"), "paid", "已付价款大于价款总额，请核对。"),
        .. If(f.Money("delivered-value") > f.Money("price"), "delivered-value", "已交付货物的价款大于价款总额，请核对。"),
        .. If(f.Money("owed") > f.Money("price") - (f.Money("paid") ?? 0), "owed", "尚欠价款大于总额减去已付款的余额，请核对。"),
        .. If(f.Money("deposit-amount") > f.Money("price"), "deposit-amount", "定金大于价款总额，请核对。"),
        .. If(f.Is("breach", Unpaid) && f.Is("role", Buyer), "breach", "原告是买方，不能以买方拖欠价款起诉，请核对。"),
        .. If(f.Is("breach", BadGoods) && f.Is("delivery", NotDelivered), "delivery", "货物没有交付，就没有质量或者数量问题可说，请核对。"),
        .. InOrder(f, "agreed-on", "rescind-notice-on", "通知解除的日期早于订立合同的日期，请核对。"),
        .. InOrder(f, "delivered-on", "notified-on", "通知问题的日期早于交付日期，请核对。"),
        .. InOrder(f, "agreed-on", "last-demand-on", "催告日期早于订立合同的日期，请核对。"),
        .. Advise(f.Date("pay-by") >= today, "pay-by", "付款日还没有到。对方没有明确表示不付的，法院可能不支持提前付款。"),
        .. Advise(
            f.Money("deposit-amount") > f.Money("price") * 0.2m,
            "deposit-amount",
            "定金超过合同总额的百分之二十，超过部分不产生定金的效力（民法典第586条）。"),
        .. Advise(
            f.Date("delivered-on") is { } delivered && f.Date("notified-on") > delivered.AddYears(2),
            "notified-on",
            "通知在收货二年以后，除有质保期或者对方明知的以外，货物可能被视为符合约定（民法典第621条）。"),
    ];

    private static IEnumerable<string?> Tell(ElementFacts f)
    {
        var (seller, buyer) = f["role"] == Buyer ? ("被告", "原告") : ("原告", "被告");
        yield return Paragraph(
            Sentence(
                f.Tell($"{{0}}，{buyer}向{seller}购买{{1}}", "agreed-on", "goods"),
                f.Tell("数量为{0}", "quantity"),
                f.Tell("价款共计{0}", "price"),
                f["agreement"] switch { Oral => "双方口头约定", { } form => $"合同形式为{form}", _ => null }),
            Sentence(
                f.Tell("双方约定的付款方式为：{0}", "payment-terms"),
                f.Tell("交货日为{0}", "deliver-by"),
                f.Tell("质量要求为{0}", "quality"),
                f.Tell("违约责任为：{0}", "penalty-terms")),
            Sentence(
                f.Tell($"{buyer}交付定金{{0}}", "deposit-amount"),
                f.Tell("{0}提供保证", "guarantor")));
        yield return Paragraph(
            Sentence(
                f["delivery"] switch
                {
                    NotDelivered => $"{seller}没有交付货物",
                    Partly => f.Tell($"{seller}至{{0}}交付了价款为{{1}}的货物", "delivered-on", "delivered-value"),
                    _ => f.Tell($"{seller}于{{0}}交付全部货物", "delivered-on"),
                },
                f.Tell("收货情况：{0}", "receiver")),
            Sentence(
                f.Money("paid") == 0 ? $"{buyer}没有支付价款" : f.Tell($"{buyer}已支付{{0}}", "paid"),
                f.Tell("最后一次付款在{0}", "last-paid-on")),
            Sentence(
                f.Tell("{0}双方对账", "settled-on"),
                f.Tell("确认欠款{0}", "settled-amount")));
        yield return Paragraph(
            Sentence(
                f["breach"] is { } breach && breach != OtherBreach
                    ? breach.Replace(Buyer, buyer, StringComparison.Ordinal).Replace(Seller, seller, StringComparison.Ordinal)
                    : null, f.Tell("尚欠价款{0}", "owed"),
                f.Tell("该款应于{0}前付清", "pay-by")),
            Sentence(f.Written("defect"), f.Tell($"{buyer}已于{{0}}将上述问题通知{seller}", "notified-on")),
            Sentence(f.Written("breach-detail")),
            Sentence(f.Tell("原告因此受到损失{0}", "loss"), f.Tell("计算方法为：{0}", "loss-basis")),
            Sentence(f.Tell("原告主张违约金{0}", "penalty")),
            Sentence(f.Tell("原告要求解除合同，理由是：{0}", "rescind-reason"), f.Tell("已于{0}通知被告解除", "rescind-notice-on")),
            Sentence(f.Tell("原告多次催告，最近一次在{0}，被告仍未履行", "last-demand-on")));
        yield return Sentence(f.Written("other"));
    }
}
