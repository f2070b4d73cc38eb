using static GolmudCourt.Domain.Filing.Elements.Ask;
using static GolmudCourt.Domain.Filing.Elements.ElementCheck;
using static GolmudCourt.Domain.Filing.Elements.ElementFacts;

namespace GolmudCourt.Domain.Filing.Elements;

/// <summary>劳动争议 by elements (劳动争议调解仲裁法; 劳动合同法).</summary>
internal static class LabourForm
{
    private const string Worker = "劳动者";
    private const string Employer = "用人单位";
    private const string Awarded = "已经裁决";
    private const string NotDecided = "仲裁委不予受理或者逾期没有裁决";
    private const string NoArbitration = "没有申请仲裁";
    private const string WageNote = "有工资欠条，只要求支付欠条上的工资";
    private const string Written = "签订了书面劳动合同";
    private const string NotWritten = "没有签订书面劳动合同";
    private const string EmployerEnded = "用人单位解除";

    /// <summary>What may be asked for in money; at least one of them, or the relation itself.</summary>
    private static readonly (string Key, string Label)[] _claims =
    [
        ("unpaid-wages", "拖欠的工资"), ("overtime", "加班费"), ("double-wage", "未签书面合同的二倍工资差额"), ("compensation", "经济补偿"),
        ("damages", "违法解除的赔偿金"), ("leave-pay", "未休年休假工资"), ("injury-pay", "工伤待遇"), ("insurance-loss", "社会保险待遇损失"), ("other-claim", "其他款项"),
    ];

    public static ElementForm Form { get; } = new("labour", "劳动争议", ["MS2-19"],
    [
        Section("劳动仲裁",
            Choice("role", "原告是谁", [Worker, Employer], required: true),
            Choice("arbitration", "是否经过劳动仲裁", [Awarded, NotDecided, NoArbitration], "劳动争议一般要先申请仲裁。", required: true),
            Text("award-body", "仲裁机构", "例如格尔木市劳动人事争议仲裁委员会。", required: true, when: When("arbitration", Awarded, NotDecided)),
            Text("award-number", "裁决书或者通知书文号", required: true, when: When("arbitration", Awarded, NotDecided)),
            Day("award-on", "裁决日期", when: When("arbitration", Awarded)),
            Day("award-received-on", "收到裁决书的日期", "不服的，自收到之日起十五日内起诉（劳动争议调解仲裁法第50条）。", required: true, when: When("arbitration", Awarded)),
            YesNo("final-award", "裁决书是否写明为终局裁决", required: true, when: When("arbitration", Awarded)),
            Long("award-objection", "裁决的内容和不服的地方", required: true, when: When("arbitration", Awarded)),
            Choice("direct-reason", "为什么没有仲裁", [WageNote, "其他原因"], required: true, when: When("arbitration", NoArbitration)),
            Text("direct-detail", "具体原因", required: true, when: When("direct-reason", "其他原因"))),
        Section("劳动关系",
            Text("employer", "用人单位名称", required: true),
            Day("entered-on", "入职日期", required: true),
            Text("position", "岗位", required: true),
            Text("workplace", "工作地点"),
            Choice("contract", "是否签订劳动合同", [Written, NotWritten], required: true),
            Day("contract-from", "合同开始日期", when: When("contract", Written)),
            AnyDay("contract-to", "合同到期日", "无固定期限的不填。", when: When("contract", Written)),
            Money("wage", "月工资（元）", "离职的，填离职前十二个月的平均应得工资，包括奖金和津贴。", required: true),
            Choice("wage-way", "工资怎样发放", ["银行转账", "微信或者支付宝转账", "现金", "其他"]),
            Choice("insurance", "社会保险", ["按时缴纳", "部分缴纳", "没有缴纳", "不清楚"], required: true),
            YesNo("employed", "现在是否仍在职", required: true),
            Day("left-on", "离职日期", required: true, when: When("employed", ElementForms.No)),
            Choice("left-how", "怎样离职的", [EmployerEnded, "劳动者解除", "协商一致解除", "合同到期终止", "其他"], required: true,
                when: When("employed", ElementForms.No)),
            Long("left-reason", "离职的原因和经过", "单位解除的，写明单位说的理由；自己解除的，写明当时告知单位的理由。", required: true,
                when: When("employed", ElementForms.No)),
            YesNo("left-written", "是否有书面的解除通知", when: When("employed", ElementForms.No))),
        Section("工伤",
            YesNo("injured", "是否涉及工伤", required: true),
            Day("injured-on", "受伤日期", required: true, when: IfYes("injured")),
            Text("injury-recognition", "工伤认定决定书文号", "还没有认定的不填；工伤待遇一般以工伤认定为前提。", when: IfYes("injured")),
            Text("injury-grade", "劳动能力鉴定等级", when: IfYes("injured"))),
        Section("请求和理由",
        [
            YesNo("confirm-relation", "是否要求确认劳动关系", required: true),
            Day("unpaid-from", "欠薪从哪一天开始", when: When("role", Worker)),
            Day("unpaid-to", "欠薪到哪一天", when: When("role", Worker)),
            .. _claims.Select((c, i) => Money(c.Key, $"{c.Label}（元）", i == 0 ? "没有的项目不填。用人单位起诉要求不支付的，填争议的金额。" : null)),
            Long("basis", "计算方法和理由", "逐项写明怎样算出来的，例如加班的时间和证据。", required: true),
            Long("other", "其他事实"),
        ]),
    ])
    {
        Logic = Contradictions,
        Narrative = Tell,
    };

    private static IEnumerable<ElementProblem> Contradictions(ElementFacts f, DateOnly today) =>
    [
        .. InOrder(f, "award-on", "award-received-on", "收到裁决书的日期早于裁决日期，请核对。"),
        .. InOrder(f, "entered-on", "left-on", "离职日期早于入职日期，请核对。"),
        .. InOrder(f, "contract-from", "contract-to", "合同到期日早于开始日期，请核对。"),
        .. InOrder(f, "entered-on", "unpaid-from", "欠薪从入职之前算起，请核对。"),
        .. InOrder(f, "unpaid-from", "unpaid-to", "欠薪的结束日期早于开始日期，请核对。"),
        .. InOrder(f, "entered-on", "injured-on", "受伤日期早于入职日期，请核对。"),
        .. MoreThanZero(f, "wage"),
        .. If(
            f.No("confirm-relation") && _claims.All(c => f.Money(c.Key) is null or 0),
            "confirm-relation",
            "请至少填写一项请求的金额，或者选择要求确认劳动关系。"),
        .. If(f.Money("injury-pay") > 0 && f.No("injured"), "injury-pay", "没有工伤不能要求工伤待遇，请核对。"),
        .. Advise(
            f.Date("award-received-on") is { } received && today > received.AddDays(15),
            "award-received-on",
            "收到裁决书已超过十五日，裁决书可能已经生效（劳动争议调解仲裁法第50条）。最后一日是节假日的顺延；有正当理由的请写明。"),
        .. Advise(
            f.Yes("final-award") && f.Is("role", Employer),
            "final-award",
            "对终局裁决，用人单位不能直接起诉，可以自收到之日起三十日内向中级人民法院申请撤销（劳动争议调解仲裁法第49条）。"),
        .. Advise(
            f.Is("direct-reason", "其他原因"),
            "direct-reason",
            "劳动争议没有经过仲裁的，法院可能不予受理。建议先向劳动人事争议仲裁委员会申请仲裁（劳动争议调解仲裁法第5条）。"),
        .. Advise(
            f.Money("compensation") > 0 && f.Money("damages") > 0,
            "damages",
            "支付了违法解除赔偿金的，不再支付经济补偿，请考虑主张其中一项（劳动合同法实施条例第25条）。"),
        .. Advise(
            f.Money("double-wage") > 0 && f.Is("contract", Written),
            "double-wage",
            "已签订书面劳动合同的，一般不支持二倍工资；签订较晚的，请写明签订日期（劳动合同法第82条）。"),
    ];

    private static IEnumerable<string?> Tell(ElementFacts f)
    {
        var (worker, employer) = f["role"] == Employer ? ("被告", "原告") : ("原告", "被告");
        yield return Paragraph(
            Sentence(
                f.Tell($"{worker}于{{0}}到{{1}}工作", "entered-on", "employer"),
                f.Tell("岗位为{0}", "position"),
                f.Tell("工作地点在{0}", "workplace"),
                f["contract"] is { } contract ? $"双方{contract}" : null,
                f.Tell("合同期自{0}", "contract-from"),
                f.Tell("到{0}为止", "contract-to")),
            Sentence(
                f.Tell("月工资为{0}", "wage"),
                f["wage-way"] is null or "其他" ? null : f.Tell("以{0}发放", "wage-way"),
                f["insurance"] is null or "不清楚" ? null : f.Tell($"{employer}{{0}}社会保险费", "insurance")));
        yield return Paragraph(
            Sentence(
                f.Yes("employed") ? $"{worker}现仍在职" : f.Tell($"{worker}于{{0}}离职", "left-on"),
                f["left-how"] is null or "其他" ? null : f.Tell("离职方式为{0}", "left-how"),
                f.Yes("left-written") ? "有书面的解除通知" : null),
            Sentence(f.Tell("离职的原因和经过：{0}", "left-reason")),
            Sentence(
                f.Tell($"{worker}于{{0}}因工作受伤", "injured-on"),
                f.Tell("工伤认定文号为{0}", "injury-recognition"),
                f.Tell("劳动能力鉴定为{0}", "injury-grade")));
        yield return Paragraph(
            Sentence(
                f["arbitration"] switch
                {
                    Awarded => f.Tell("本案经{0}裁决，文号为{1}", "award-body", "award-number"),
                    NotDecided => f.Tell("{0}不予受理或者逾期没有裁决，文号为{1}", "award-body", "award-number"),
                    NoArbitration when f.Is("direct-reason", WageNote) => $"{worker}持有工资欠条，只要求支付欠条上的工资，直接起诉",
                    NoArbitration => f.Tell("本案没有经过仲裁，原因是：{0}", "direct-detail"),
                    _ => null,
                },
                f.Tell("裁决日期为{0}", "award-on"),
                f.Tell("原告于{0}收到", "award-received-on")),
            Sentence(f.Tell("裁决内容和原告不服的地方：{0}", "award-objection")));
        var items = Enumerate(_claims.Select(c => f.Money(c.Key) > 0 ? f.Tell($"{c.Label}{{0}}", c.Key) : null));
        yield return Paragraph(
            Sentence(f.Yes("confirm-relation") ? "原告要求确认劳动关系" : null),
            Sentence(
                f.Tell("欠薪期间为{0}至{1}", "unpaid-from", "unpaid-to"),
                items is null ? null : f["role"] == Employer ? $"双方争议的款项为：{items}" : $"原告主张：{items}"),
            Sentence(f.Tell("计算方法和理由：{0}", "basis")));
        yield return Sentence(f.Written("other"));
    }
}
