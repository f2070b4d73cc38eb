using static GolmudCourt.Domain.Filing.Elements.Ask;
using static GolmudCourt.Domain.Filing.Elements.ElementCheck;
using static GolmudCourt.Domain.Filing.Elements.ElementFacts;

namespace GolmudCourt.Domain.Filing.Elements;

/// <summary>离婚纠纷 by elements (民法典 1076-1092; 民诉法 127).</summary>
internal static class DivorceForm
{
    private const string Husband = "丈夫";
    private const string NotProtected = "没有这些情况";
    private const string Pregnant = "妻子在怀孕期间";
    private const string RecentBirth = "妻子分娩后一年内";
    private const string RecentLoss = "妻子终止妊娠后六个月内";
    private const string Refused = "判决不准离婚";
    private const string ThisPlaintiff = "本次的原告";

    public static ElementForm Form { get; } = new("divorce", "离婚纠纷", ["MS3-014"],
    [
        Section("结婚和婚后情况",
            Choice("plaintiff-is", "原告是丈夫还是妻子", [Husband, "妻子"], required: true),
            Text("met", "双方怎样认识", "例如经人介绍、自由恋爱。"),
            Day("married-on", "结婚登记日期", "以结婚证为准。", required: true),
            Text("married-at", "登记机关", "例如格尔木市民政局。"),
            Choice("protected-time", "妻子是否有下列情况", [NotProtected, Pregnant, RecentBirth, RecentLoss],
                "这些期间内丈夫不得提出离婚，法院认为确有必要受理的除外（民法典第1082条）。", required: true, when: When("plaintiff-is", Husband)),
            Long("necessity", "确有必要受理的理由", required: true, when: When("protected-time", Pregnant, RecentBirth, RecentLoss)),
            YesNo("soldier", "被告是否现役军人", "现役军人的配偶要求离婚，应当征得军人同意，军人有重大过错的除外（民法典第1081条）。")),
        Section("感情状况",
            Long("breakdown", "感情为什么破裂", "写清什么时候、发生了什么事；不必写辱骂对方的话。", required: true),
            YesNo("separated", "是否因感情不和分居", "分居满二年、调解无效的，应当准予离婚（民法典第1079条）。", required: true),
            Day("separated-since", "从哪一天开始分居", "记不清具体日的，填大致的日期。", required: true, when: IfYes("separated")),
            YesNo("violence", "是否有家庭暴力、虐待或者遗弃", required: true),
            Long("violence-detail", "具体情况", "写明时间、经过、伤情。有危险的，可以另行申请人身安全保护令，不收费。", required: true, when: IfYes("violence")),
            YesNo("violence-reported", "是否报过警或者就过医", when: IfYes("violence")),
            YesNo("bigamy", "对方是否重婚或者与他人同居"),
            Long("bigamy-detail", "具体情况", required: true, when: IfYes("bigamy")),
            YesNo("vice", "对方是否有赌博、吸毒等恶习且屡教不改"),
            Choice("consent", "被告是否同意离婚", ["同意", "不同意", "不清楚"], required: true)),
        Section("以前的离婚诉讼",
            YesNo("sued-before", "以前是否起诉过离婚", required: true),
            Choice("sued-by", "上次由谁起诉", [ThisPlaintiff, "本次的被告"], required: true, when: IfYes("sued-before")),
            Choice("previous-result", "上次的结果", [Refused, "调解和好", "撤诉或者按撤诉处理"], required: true, when: IfYes("sued-before")),
            Day("previous-ended-on", "上次的裁判或者调解生效日期", required: true, when: IfYes("sued-before")),
            Text("previous-number", "上次的案号", when: IfYes("sued-before")),
            Long("new-facts", "上次之后有什么新情况、新理由", "满六个月的可以不填（民诉法第127条）。", when: IfYes("sued-before"))),
        Section("子女",
            YesNo("children", "是否有未成年或者不能独立生活的子女", required: true),
            Count("children-count", "子女人数", "人", required: true, when: IfYes("children")),
            Long("children-detail", "每个子女的情况", "写明姓名、出生日期、现在跟谁生活、在哪里上学。八周岁以上的，法院会听取其本人意愿（民法典第1084条）。",
                required: true, when: IfYes("children")),
            Choice("custody", "希望由谁直接抚养", ["原告", "被告", "分别抚养"], required: true, when: IfYes("children")),
            Long("custody-reason", "理由", when: IfYes("children")),
            Money("support", "对方每月应付抚养费（元）", "对方直接抚养的，填自己愿意付的金额。", when: IfYes("children")),
            Text("visits", "探望的安排", "例如每周六由不直接抚养的一方接走，周日送回。", when: IfYes("children"))),
        Section("财产和债务",
            YesNo("property", "是否有夫妻共同财产要分", required: true),
            Money("property-total", "共同财产总额大约多少（元）", "不超过20万元的部分不另收案件受理费。", required: true, when: IfYes("property")),
            Long("houses", "房屋", "写明坐落、登记在谁名下、什么时候买的、贷款还剩多少。", when: IfYes("property")),
            Long("vehicles", "车辆", when: IfYes("property")),
            Long("savings", "存款、理财、股权、公积金等", when: IfYes("property")),
            Long("livestock", "牲畜、草场和土地承包权益", "例如羊120只、某村草场承包权。", when: IfYes("property")),
            Long("division", "希望怎样分", required: true, when: IfYes("property")),
            YesNo("debts", "是否有夫妻共同债务", required: true),
            Long("debts-detail", "债权人、金额、用途和希望怎样分担", required: true, when: IfYes("debts")),
            YesNo("damages", "是否要求离婚损害赔偿", "对方重婚、与他人同居、家庭暴力、虐待遗弃或者有其他重大过错的，可以要求（民法典第1091条）。"),
            Money("damages-amount", "赔偿金额（元）", required: true, when: IfYes("damages")),
            YesNo("homemaker", "是否因负担较多家务要求补偿", "见民法典第1088条。"),
            Money("homemaker-amount", "补偿金额（元）", required: true, when: IfYes("homemaker")),
            Long("other", "其他事实")),
    ])
    {
        Logic = Contradictions,
        Narrative = Tell,
    };

    private static IEnumerable<ElementProblem> Contradictions(ElementFacts f, DateOnly today) =>
    [
        .. InOrder(f, "married-on", "separated-since", "分居日期早于结婚登记日期，请核对。"),
        .. InOrder(f, "married-on", "previous-ended-on", "上次诉讼的日期早于结婚登记日期，请核对。"),
        .. If(f.Count("children-count") == 0, "children-count", "已选择有子女，人数应当大于零。"),
        .. MoreThanZero(f, "damages-amount", "homemaker-amount"),
        .. Advise(
            f.Is("sued-by", ThisPlaintiff) && f["new-facts"] is null
                && f.Date("previous-ended-on") is { } ended && today < ended.AddMonths(6),
            "new-facts",
            "上次诉讼结束至今不满六个月。没有新情况、新理由又起诉的，法院不予受理；有的请写明，没有的可以等满六个月再起诉"
            + "（民诉法第127条、民诉法解释第214条）。"),
        .. Advise(
            f.Yes("damages") && !f.Yes("violence") && !f.Yes("bigamy"),
            "damages",
            "要求离婚损害赔偿，需要对方有重婚、与他人同居、家庭暴力、虐待遗弃或者其他重大过错，请在“其他事实”中写明（民法典第1091条）。"),
    ];

    private static IEnumerable<string?> Tell(ElementFacts f)
    {
        var suer = f.Is("sued-by", ThisPlaintiff) ? "原告" : "被告";
        yield return Paragraph(
            Sentence(f.Tell("原告与被告{0}认识", "met")),
            Sentence(
                f.Tell("双方于{0}在{1}登记结婚", "married-on", "married-at") ?? f.Tell("双方于{0}登记结婚", "married-on")),
            Sentence(f.Yes("soldier") ? "被告系现役军人" : null),
            Sentence(f.Is("protected-time", Pregnant, RecentBirth, RecentLoss) ? $"现{f["protected-time"]}" : null,
                f.Tell("确有必要受理的理由是：{0}", "necessity")));
        yield return Paragraph(
            Sentence(f.Tell("婚后夫妻感情破裂的情况是：{0}", "breakdown")),
            Sentence(f.Tell("双方自{0}起因感情不和分居", "separated-since")),
            Sentence(f.Tell("被告实施家庭暴力、虐待或者遗弃：{0}", "violence-detail"), f.Yes("violence-reported") ? "原告曾报警或者就医" : null),
            Sentence(f.Tell("被告重婚或者与他人同居：{0}", "bigamy-detail")),
            Sentence(f.Yes("vice") ? "被告有赌博、吸毒等恶习，屡教不改" : null),
            Sentence(f["consent"] switch { "同意" => "被告同意离婚", "不同意" => "被告不同意离婚", _ => null }));
        yield return Paragraph(
            Sentence(
                f.Yes("sued-before")
                    ? f.Tell($"{suer}曾起诉离婚，{{0}}，于{{1}}生效", "previous-result", "previous-ended-on")
                    : null,
                f.No("sued-before") ? "此前没有起诉过离婚" : null,
                f.Tell("案号为{0}", "previous-number")),
            Sentence(f.Tell("此后的新情况、新理由是：{0}", "new-facts")));
        yield return Paragraph(
            Sentence(
                f.No("children") ? "双方没有未成年或者不能独立生活的子女" : f.Tell("双方有子女{0}：{1}", "children-count", "children-detail")),
            Sentence(
                f["custody"] switch
                {
                    "分别抚养" => "原告主张子女由双方分别抚养",
                    { } who => $"原告主张子女由{who}直接抚养",
                    _ => null,
                },
                f.Tell("理由是：{0}", "custody-reason"),
                f.Is("custody", "被告") ? f.Tell("原告每月支付抚养费{0}", "support") : f.Tell("被告每月支付抚养费{0}", "support")),
            Sentence(f.Tell("探望安排为：{0}", "visits")));
        yield return Paragraph(
            Sentence(f.No("property") ? "双方没有需要分割的共同财产" : f.Tell("夫妻共同财产约值{0}", "property-total")),
            Sentence(f.Tell("房屋：{0}", "houses")),
            Sentence(f.Tell("车辆：{0}", "vehicles")),
            Sentence(f.Tell("存款等：{0}", "savings")),
            Sentence(f.Tell("牲畜和承包权益：{0}", "livestock")),
            Sentence(f.Tell("原告主张的分割方法是：{0}", "division")),
            Sentence(f.No("debts") ? "双方没有共同债务" : f.Tell("夫妻共同债务：{0}", "debts-detail")),
            Sentence(f.Tell("原告要求被告赔偿离婚损害{0}", "damages-amount")),
            Sentence(f.Tell("原告因负担较多家务要求补偿{0}", "homemaker-amount")));
        yield return Sentence(f.Written("other"));
    }
}
