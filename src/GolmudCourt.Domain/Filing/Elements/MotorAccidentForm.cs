using static GolmudCourt.Domain.Filing.Elements.Ask;
using static GolmudCourt.Domain.Filing.Elements.ElementCheck;
using static GolmudCourt.Domain.Filing.Elements.ElementFacts;

namespace GolmudCourt.Domain.Filing.Elements;

/// <summary>机动车交通事故责任纠纷 by elements (民法典 1208-1217; 法释〔2022〕14号).</summary>
internal static class MotorAccidentForm
{
    private const string Found = "有事故责任认定书";
    private const string Insured = "已投保";
    private const string Injured = "受伤";
    private const string Killed = "死亡";
    private const string Driving = "驾驶机动车";
    private const string NotOwner = "驾驶人不是车主";
    private const string AllBlame = "全部责任";
    private const string MainBlame = "主要责任";

    private static readonly string[] _shares = [AllBlame, MainBlame, "同等责任", "次要责任", "无责任"];
    private static readonly string[] _insured = [Insured, "没有投保", "不清楚"];

    /// <summary>The items of loss, in the order the law lists them; the sum may not be claimed beyond them.</summary>
    private static readonly (string Key, string Label)[] _losses =
    [
        ("medical", "医疗费"), ("hospital-food", "住院伙食补助费"), ("nutrition", "营养费"), ("care", "护理费"), ("lost-income", "误工费"),
        ("travel", "交通费"), ("lodging", "住宿费"), ("disability-pay", "残疾赔偿金"), ("aids", "残疾辅助器具费"),
        ("dependants-pay", "被扶养人生活费"), ("death-pay", "死亡赔偿金"), ("funeral", "丧葬费"), ("mental", "精神损害抚慰金"),
        ("assessment-fee", "鉴定费"), ("vehicle-loss", "车辆损失"), ("other-loss", "其他损失"),
    ];

    public static ElementForm Form { get; } = new("motor-accident", "机动车交通事故责任纠纷", ["MS3-411"],
    [
        Section("事故经过",
            Day("happened-on", "事故日期", required: true),
            Text("happened-at", "大约几点钟"),
            Text("place", "事故地点", "例如格尔木市柴达木路与昆仑路交叉口。", required: true),
            Long("course", "事故经过", required: true),
            Choice("finding", "交警是否作出认定", [Found, "有事故证明但没有划分责任", "没有"], required: true),
            Text("finding-number", "认定书编号", required: true, when: When("finding", Found)),
            Text("finding-body", "作出认定的单位", when: When("finding", Found)),
            Day("finding-on", "认定日期", when: When("finding", Found)),
            Choice("defendant-share", "被告一方的责任", _shares, required: true, when: When("finding", Found)),
            Choice("plaintiff-share", "原告一方的责任", _shares, required: true, when: When("finding", Found))),
        Section("车辆和人员",
            Choice("travelling", "受害人当时怎样出行", ["步行", "骑非机动车", Driving, "乘坐机动车"], required: true),
            Text("plaintiff-vehicle", "原告一方的车牌号", required: true, when: When("travelling", Driving)),
            Text("defendant-vehicle", "被告一方的车牌号和车型", "逃逸查不清的可以不填。"),
            Choice("owner", "被告驾驶人是不是车主", ["驾驶人就是车主", NotOwner, "不清楚"], required: true),
            Text("owner-relation", "车主是谁，与驾驶人什么关系", "例如雇主、借用、租赁、挂靠公司。", required: true, when: When("owner", NotOwner)),
            YesNo("commercial-use", "肇事车辆是否营运车辆"),
            YesNo("aggravated", "是否有酒后驾驶、无证驾驶或者逃逸")),
        Section("保险",
            Choice("compulsory", "被告车辆的交强险", _insured, "没有投保的，由投保义务人在交强险限额内先赔。", required: true),
            Text("compulsory-insurer", "交强险的保险公司", required: true, when: When("compulsory", Insured)),
            Choice("commercial", "被告车辆的商业三者险", _insured, required: true),
            Text("commercial-insurer", "商业三者险的保险公司", required: true, when: When("commercial", Insured)),
            Money("commercial-limit", "商业三者险限额（元）", when: When("commercial", Insured))),
        Section("伤情",
            Choice("outcome", "事故的后果", [Injured, Killed, "只有财产损失"], required: true),
            Long("injury", "伤情和诊断", required: true, when: When("outcome", Injured)),
            Text("hospital", "治疗医院", when: When("outcome", Injured, Killed)),
            Day("admitted-on", "入院日期", when: When("outcome", Injured, Killed)),
            Day("discharged-on", "出院日期", when: When("outcome", Injured, Killed)),
            Count("hospital-days", "住院天数", "天", when: When("outcome", Injured, Killed)),
            Count("rest-days", "误工天数", "天", "以医院证明或者鉴定意见为准。", when: When("outcome", Injured)),
            Count("care-days", "护理天数", "天", when: When("outcome", Injured)),
            Count("nutrition-days", "营养天数", "天", when: When("outcome", Injured)),
            Choice("disabled", "是否构成伤残", ["已鉴定构成伤残", "已鉴定不构成伤残", "需要申请鉴定", "不涉及"], required: true, when: When("outcome", Injured)),
            Text("disability-grade", "伤残等级", "例如十级；几处伤残的都写。", required: true, when: When("disabled", "已鉴定构成伤残")),
            Text("assessor", "鉴定机构和意见书编号", when: When("disabled", "已鉴定构成伤残", "已鉴定不构成伤残")),
            Day("died-on", "死亡日期", required: true, when: When("outcome", Killed)),
            Long("dependants", "被扶养人", "写明姓名、出生日期、与受害人的关系、共有几名扶养人。", when: When("outcome", Injured, Killed)),
            Long("income", "受害人的职业和收入", when: When("outcome", Injured, Killed))),
        Section("损失", "没有的项目不填。", _losses,
            Text("other-loss-what", "其他损失是什么"),
            Money("claimed", "要求赔偿的总额（元）", "可以按责任比例扣减，但不能多于各项之和。", required: true),
            Money("received", "已经收到的赔偿或者垫付（元）", "没有的填0。", required: true),
            Text("received-from", "由谁赔付或者垫付"),
            YesNo("traffic-mediation", "交警或者人民调解委员会是否调解过"),
            Long("other", "其他事实")),
    ])
    {
        Logic = Contradictions,
        Narrative = Tell,
    };

    private static ElementSection Section(string title, string hint, (string Key, string Label)[] losses, params ElementField[] more) =>
        Ask.Section(title, [.. losses.Select((l, i) => Money(l.Key, $"{l.Label}（元）", i == 0 ? hint : null)), .. more]);

    private static ElementSection Section(string title, params ElementField[] fields) => Ask.Section(title, fields);

    private static IEnumerable<ElementProblem> Contradictions(ElementFacts f, DateOnly today)
    {
        var losses = _losses.Select(l => f.Money(l.Key)).OfType<decimal>().Sum();
        return
        [
            .. InOrder(f, "happened-on", "finding-on", "认定日期早于事故日期，请核对。"),
            .. InOrder(f, "happened-on", "admitted-on", "入院日期早于事故日期，请核对。"),
            .. InOrder(f, "admitted-on", "discharged-on", "出院日期早于入院日期，请核对。"),
            .. InOrder(f, "happened-on", "died-on", "死亡日期早于事故日期，请核对。"),
            .. If(
                f.Date("admitted-on") is { } admitted && f.Date("discharged-on") is { } left
                    && f.Count("hospital-days") > left.DayNumber - admitted.DayNumber + 1,
                "hospital-days",
                "住院天数多于入院至出院的天数，请核对。"),
            .. If(
                f.Is("defendant-share", AllBlame, MainBlame) && f.Is("plaintiff-share", AllBlame, MainBlame),
                "plaintiff-share",
                "双方不会都承担全部或者主要责任，请对照认定书核对。"),
            .. MoreThanZero(f, "claimed"),
            .. If(losses == 0, _losses[0].Key, "请至少填写一项损失的金额。"),
            .. If(losses > 0 && f.Money("claimed") > losses, "claimed", $"要求赔偿的总额大于各项损失之和{ElementText.Write(losses)}，请核对。"),
            .. If(losses > 0 && f.Money("received") > losses, "received", "已经收到的赔偿大于各项损失之和，请核对。"),
            .. If(f.Money("other-loss") > 0 && f["other-loss-what"] is null, "other-loss-what", "请写明其他损失是什么。"),
            .. If(
                f.Money("death-pay") > 0 && f["outcome"] is { } outcome && outcome != Killed,
                "death-pay",
                "没有人死亡的事故不能要求死亡赔偿金，请核对。"),
            .. If(
                f.Money("disability-pay") > 0 && f["outcome"] is { } result && result != Injured,
                "disability-pay",
                "没有人受伤致残的事故不能要求残疾赔偿金，请核对。"),
            .. Advise(
                f.Date("happened-on")?.AddYears(3) < today,
                "happened-on",
                "事故至今已超过三年。仍然可以起诉；治疗终结或者定残较晚、曾向对方要求赔偿的，请在“其他事实”中写明（民法典第188条、第195条）。"),
        ];
    }

    private static IEnumerable<string?> Tell(ElementFacts f)
    {
        yield return Paragraph(
            Sentence(f.Written("happened-on") is { } day ? $"{day}{f["happened-at"]}" : null, f.Tell("在{0}发生交通事故", "place")),
            Sentence(f.Tell("事故经过是：{0}", "course")),
            Sentence(
                f["travelling"] is { } way ? $"受害人当时{way}" : null,
                f.Tell("车牌号为{0}", "plaintiff-vehicle"),
                f.Tell("被告一方的车辆为{0}", "defendant-vehicle")),
            Sentence(
                f["owner"] switch { "驾驶人就是车主" => "驾驶人即车主", NotOwner => f.Tell("驾驶人不是车主：{0}", "owner-relation"), _ => null },
                f.Yes("commercial-use") ? "肇事车辆为营运车辆" : null,
                f.Yes("aggravated") ? "存在酒后驾驶、无证驾驶或者逃逸的情形" : null));
        yield return Sentence(
            f.Is("finding", Found) ? $"{f["finding-body"] ?? "公安交通管理部门"}作出事故责任认定书" : null,
            f.Tell("编号为{0}", "finding-number"),
            f.Tell("认定日期为{0}", "finding-on"),
            f.Tell("被告一方负{0}", "defendant-share")?.Replace("负无", "无", StringComparison.Ordinal),
            f.Tell("原告一方负{0}", "plaintiff-share")?.Replace("负无", "无", StringComparison.Ordinal));
        yield return Sentence(
            f.Tell("被告车辆在{0}投保交强险", "compulsory-insurer") ?? (f.Is("compulsory", "没有投保") ? "被告车辆没有投保交强险" : null),
            f.Tell("在{0}投保商业三者险", "commercial-insurer") ?? (f.Is("commercial", "没有投保") ? "没有投保商业三者险" : null),
            f.Tell("限额{0}", "commercial-limit"));
        yield return Paragraph(
            Sentence(f["outcome"] switch
            {
                Killed => f.Tell("受害人于{0}死亡", "died-on"),
                Injured => f.Tell("受害人受伤，诊断为：{0}", "injury"),
                _ => null,
            }),
            Sentence(
                f.Tell("在{0}治疗", "hospital"),
                f.Tell("{0}入院", "admitted-on"),
                f.Tell("{0}出院", "discharged-on"),
                f.Tell("共住院{0}", "hospital-days"),
                f.Tell("误工{0}", "rest-days"),
                f.Tell("护理{0}", "care-days"),
                f.Tell("营养期{0}", "nutrition-days")),
            Sentence(
                f.Tell("伤残等级为{0}", "disability-grade") ?? (f.Is("disabled", "需要申请鉴定") ? "原告申请伤残鉴定" : null),
                f.Tell("由{0}鉴定", "assessor")),
            Sentence(f.Tell("受害人的职业和收入：{0}", "income")),
            Sentence(f.Tell("被扶养人：{0}", "dependants")));
        var items = Enumerate(_losses.Select(l => f.Money(l.Key) > 0 ? f.Tell($"{l.Label}{{0}}", l.Key) : null));
        yield return Paragraph(
            Sentence(
                items is null ? null : $"事故造成的损失为：{items}",
                f.Tell("其中其他损失为{0}", "other-loss-what")),
            Sentence(f.Tell("原告要求赔偿共计{0}", "claimed")),
            Sentence(
                f.Money("received") > 0 ? f.Tell("已收到{0}", "received") : f.Money("received") == 0 ? "至今没有收到赔偿" : null,
                f.Tell("由{0}支付", "received-from")),
            Sentence(f.Yes("traffic-mediation") ? "双方经调解没有达成或者没有履行协议" : null));
        yield return Sentence(f.Written("other"));
    }
}
