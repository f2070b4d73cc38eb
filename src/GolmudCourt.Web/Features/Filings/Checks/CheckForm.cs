using GolmudCourt.Web.Hosting.TagHelpers;

namespace GolmudCourt.Web.Features.Filings.Checks;

/// <summary>The two questions of the check and the sum to estimate a fee for; all by GET.</summary>
internal sealed class CheckForm
{
    /// <summary>Which of the matters of 民诉法 127, or <c>none</c>.</summary>
    public string? Kind { get; set; }

    /// <summary>Whether Golmud is the place: yes, no or unsure.</summary>
    public string? Place { get; set; }

    /// <summary>Yuan as typed.</summary>
    public string? Amount { get; set; }
}

/// <summary>What the check says. Nothing it says stops anyone: the court receives every complaint (登记立案规定 2).</summary>
internal static class CheckAdvice
{
    /// <summary>The matters that the court must direct elsewhere (民诉法 127), and everything else.</summary>
    public static IReadOnlyList<Choice> Kinds { get; } =
    [
        new("none", "都不是", "例如欠款、合同、工资、离婚、车祸、物业、邻里等民事纠纷。"),
        new("administrative", "告行政机关", "例如不服处罚、征收、登记等决定。"),
        new("arbitration", "双方书面约定了仲裁"),
        new("authority", "应当先由其他机关处理", "例如劳动争议还没有仲裁、土地权属还没有由政府处理。"),
        new("court", "应当由别的法院管"),
        new("judged", "同一件事法院已经判过或者调解过"),
        new("barred", "法律规定这段时间内不能起诉", "例如女方怀孕、分娩后一年内，男方提出离婚。"),
        new("six-months", "离婚、收养案件判过不准或者撤诉后不满六个月，又没有新情况"),
    ];

    /// <summary>The answers about the place.</summary>
    public static IReadOnlyList<Choice> Places { get; } = [new("yes", "在格尔木市"), new("no", "不在格尔木市"), new("unsure", "不确定")];

    /// <summary>Where to go with a matter that is not for a civil court, or null where it is.</summary>
    public static (string Title, string Text, string Article)? Of(string? kind) => kind switch
    {
        "administrative" => ("这属于行政诉讼", "告行政机关的案件按行政诉讼法办理，请到诉讼服务大厅行政立案窗口，或者拨打12368询问由哪个法院受理。", "民诉法 127(1)"),
        "arbitration" => ("有书面仲裁协议的，向仲裁机构申请仲裁", "仲裁协议无效、失效或者约定不明的，仍然可以起诉；对方首次开庭前没有提出异议的，法院可以继续审理。", "民诉法 127(2)"),
        "authority" => ("先向有关机关申请处理", "例如劳动争议先向格尔木市劳动人事争议仲裁委员会申请仲裁，对结果不服或者逾期不受理的，再向法院起诉。", "民诉法 127(3)"),
        "court" => ("向有管辖权的法院起诉", "一般是被告住所地的法院；您可以在“人民法院在线服务”向那个法院网上立案，也可以到本院窗口办理跨域立案。", "民诉法 127(4)"),
        "judged" => ("对生效的裁判不服，可以申请再审", "申请再审一般应当在裁判生效后六个月内提出。准许撤诉的裁定除外，撤诉后可以再次起诉。", "民诉法 127(5)"),
        "barred" => ("请等到期限届满后再起诉", "女方提出离婚，或者法院认为确有必要受理男方离婚请求的，不受这项限制。", "民诉法 127(6)；民法典 1082"),
        "six-months" => ("有新情况、新理由的，可以写明后起诉", "没有新情况、新理由的，原告在六个月内又起诉，法院不予受理；被告起诉的不受限制。", "民诉法 127(7)"),
        _ => null,
    };
}
