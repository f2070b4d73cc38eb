using static GolmudCourt.Domain.Filing.Elements.Ask;
using static GolmudCourt.Domain.Filing.Elements.ElementCheck;
using static GolmudCourt.Domain.Filing.Elements.ElementFacts;

namespace GolmudCourt.Domain.Filing.Elements;

/// <summary>物业服务合同纠纷 by elements (民法典 937-950).</summary>
internal static class PropertyServiceForm
{
    private const string Company = "物业服务人";
    private const string Owner = "业主";
    private const string Committee = "业主委员会";
    private const string NoContract = "没有书面合同，但实际提供了服务";

    public static ElementForm Form { get; } = new("property-service", "物业服务合同纠纷", ["MS3-126"],
    [
        Section("小区和房屋",
            Choice("role", "原告是谁", [Company, Owner, Committee], required: true),
            Text("community", "小区名称", required: true),
            Text("room", "房号", "例如3号楼2单元501室。", required: true, when: When("role", Company, Owner)),
            Text("area", "建筑面积（平方米）", when: When("role", Company, Owner)),
            Choice("occupant", "被告是业主还是使用人", [Owner, "承租人等使用人"], required: true, when: When("role", Company)),
            Day("moved-in-on", "交房日期", when: When("role", Company, Owner))),
        Section("物业服务合同",
            Choice("contract", "合同的种类", ["前期物业服务合同", "业主大会选聘后签订的合同", NoContract], "前期物业服务合同对业主也有约束力（民法典第939条）。",
                required: true),
            Day("contract-on", "签订日期", when: When("contract", "前期物业服务合同", "业主大会选聘后签订的合同")),
            Text("contract-with", "由谁与物业服务人签订", "例如开发公司、业主委员会。", when: When("contract", "前期物业服务合同", "业主大会选聘后签订的合同")),
            Day("service-from", "服务从哪一天开始"),
            AnyDay("service-to", "服务到哪一天为止", "还在服务的不填。"),
            Text("fee-standard", "收费标准", "例如每月每平方米1.2元。", required: true),
            Text("fee-due", "约定的交费时间", "例如每年12月31日前交清当年。")),
        Section("拖欠的费用",
            Day("arrears-from", "从哪一天开始欠费", required: true, when: When("role", Company)),
            Day("arrears-to", "欠到哪一天", required: true, when: When("role", Company)),
            Money("arrears", "拖欠的物业费（元）", required: true, when: When("role", Company)),
            Money("shared-costs", "拖欠的公摊水电等费用（元）", when: When("role", Company)),
            YesNo("late-fee-agreed", "是否约定违约金或者滞纳金", when: When("role", Company)),
            Text("late-fee-terms", "是怎样约定的", required: true, when: IfYes("late-fee-agreed")),
            Money("late-fee", "主张的违约金（元）", when: IfYes("late-fee-agreed")),
            YesNo("reminded", "是否催告过", "应当先催告，给对方合理期限；不得以停水停电催费（民法典第944条）。", required: true, when: When("role", Company)),
            Choice("reminder-way", "怎样催告的", ["书面催费通知", "短信或者微信", "电话", "上门"], required: true, when: IfYes("reminded")),
            Day("reminded-on", "最后一次催告的日期", required: true, when: IfYes("reminded")),
            Choice("objection", "对方为什么不交", ["认为服务不到位", "房屋有质量问题", "没有入住", "没有说明理由", "其他"],
                "没有接受或者不需要服务，不是拒交的理由（民法典第944条）。", when: When("role", Company)),
            Long("service-record", "物业服务人怎样履行了服务", "例如保洁、保安、绿化、设施维修的情况。", when: When("role", Company))),
        Section("服务中的问题",
            Choice("complaint-kind", "主要是什么问题", ["服务不到位", "违约或者违规收费", "公共收益没有公开或者分配", "合同终止后拒不移交", "造成财产或者人身损害", "其他"],
                required: true, when: When("role", Owner, Committee)),
            Long("complaint", "具体情况", required: true, when: When("role", Owner, Committee)),
            Day("complaint-since", "从什么时候开始", when: When("role", Owner, Committee)),
            YesNo("complained", "是否向物业服务人、街道或者住建部门反映过", when: When("role", Owner, Committee)),
            Text("complained-result", "反映的结果", when: IfYes("complained")),
            Money("loss", "造成的损失或者应退的费用（元）", when: When("role", Owner, Committee)),
            Text("loss-basis", "怎样计算", when: When("role", Owner, Committee)),
            YesNo("committee-resolved", "业主大会是否作出决定授权起诉", required: true, when: When("role", Committee))),
        Section("其他", Long("other", "其他事实")),
    ])
    {
        Logic = Contradictions,
        Narrative = Tell,
    };

    private static IEnumerable<ElementProblem> Contradictions(ElementFacts f, DateOnly today) =>
    [
        .. InOrder(f, "service-from", "service-to", "服务结束日期早于开始日期，请核对。"),
        .. InOrder(f, "arrears-from", "arrears-to", "欠费的结束日期早于开始日期，请核对。"),
        .. InOrder(f, "service-from", "arrears-from", "欠费从服务开始之前算起，请核对。"),
        .. InOrder(f, "arrears-from", "reminded-on", "催告日期早于开始欠费的日期，请核对。"),
        .. MoreThanZero(f, "arrears"),
        .. Advise(
            f.No("reminded"),
            "reminded",
            "物业服务人应当先催告业主在合理期限内支付，到期仍不支付的再起诉（民法典第944条）。建议补发书面催告。"),
        .. Advise(
            f.Date("arrears-from")?.AddYears(3) < today,
            "arrears-from",
            "有的费用已超过三年。仍然可以起诉；期间催要过的，请提交证据（民法典第188条、第195条）。"),
        .. Advise(
            f.No("committee-resolved"),
            "committee-resolved",
            "业主委员会起诉涉及业主共同权利的，一般需要业主大会的决定（民法典第278条），请准备好说明。"),
    ];

    private static IEnumerable<string?> Tell(ElementFacts f)
    {
        var company = f["role"] == Company ? "原告" : "被告";
        yield return Paragraph(
            Sentence(
                f["role"] switch
                {
                    Company => f.Tell("原告是{0}的物业服务人", "community"),
                    Owner => f.Tell("原告是{0}{1}的业主", "community", "room"),
                    Committee => f.Tell("原告是{0}的业主委员会", "community"),
                    _ => null,
                },
                f["role"] switch
                {
                    Company => f.Tell("被告是{0}的{1}", "room", "occupant"),
                    Owner or Committee => "被告为该小区提供物业服务",
                    _ => null,
                },
                f.Tell("建筑面积{0}平方米", "area"),
                f.Tell("{0}交房", "moved-in-on")),
            Sentence(
                f["contract"] == NoContract ? $"双方没有书面合同，{company}实际提供了物业服务" : null,
                f["contract"] == NoContract ? null : f.Tell("{0}签订{1}", "contract-on", "contract") ?? f.Tell("订有{0}", "contract"),
                f.Tell("由{0}与物业服务人签订", "contract-with")),
            Sentence(
                f.Tell("服务自{0}开始", "service-from"),
                f.Tell("至{0}为止", "service-to"),
                f.Tell("收费标准为{0}", "fee-standard"),
                f.Tell("交费时间为{0}", "fee-due")));
        yield return Paragraph(
            Sentence(f.Tell("服务履行情况：{0}", "service-record")),
            Sentence(
                f.Tell("被告自{0}至{1}拖欠物业费{2}", "arrears-from", "arrears-to", "arrears"),
                f.Tell("拖欠公摊等费用{0}", "shared-costs")),
            Sentence(f.Tell("违约责任的约定为：{0}", "late-fee-terms"), f.Tell("原告据此主张{0}", "late-fee")),
            Sentence(
                f.Tell("原告于{0}以{1}催告，被告仍未支付", "reminded-on", "reminder-way"),
                f["objection"] is null or "其他" or "没有说明理由" ? null : f.Tell("被告的理由是{0}", "objection")));
        yield return Paragraph(
            Sentence(f["complaint-kind"] is { } kind && kind != "其他" ? $"物业服务中存在的问题是{kind}" : null, f.Tell("自{0}开始", "complaint-since")),
            Sentence(f.Written("complaint")),
            Sentence(f.Yes("complained") ? "原告曾向有关单位反映" : null, f.Tell("结果是：{0}", "complained-result")),
            Sentence(f.Tell("涉及金额{0}", "loss"), f.Tell("计算方法为：{0}", "loss-basis")),
            Sentence(f.Yes("committee-resolved") ? "业主大会已作出决定，授权起诉" : null));
        yield return Sentence(f.Written("other"));
    }
}
