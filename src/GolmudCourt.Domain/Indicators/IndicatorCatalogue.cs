using static GolmudCourt.Domain.Indicators.IndicatorDimension;

namespace GolmudCourt.Domain.Indicators;

/// <summary>The indicators this portal counts. A change of a formula is a change here and nowhere else.</summary>
public static partial class IndicatorCatalogue
{
    private const string Jiyuan = "济源中院2021年诉讼服务质效通报（转引，未见原文）";
    private const string Proposed = "设计建议，不是官方指标";

    private static readonly IndicatorDimension[] s_filing = [Channel, Cause, Station];
    private static readonly IndicatorDimension[] s_mediation = [Channel, Cause, Station, Organisation];

    /// <summary>All that are counted, in the order of the page.</summary>
    public static IReadOnlyList<Indicator> All { get; } = [.. Filings(), .. Mediations(), .. Confirmations(), .. Trials(), .. Services(), .. Care()];

    /// <summary>Finds one; null for an unknown id.</summary>
    public static Indicator? Find(string? id) => All.FirstOrDefault(i => i.Id == id);

    /// <summary>Those of the shipped list that are not counted.</summary>
    public static IReadOnlyList<UncountedIndicator> Uncounted { get; } =
    [
        new("QI-12", "网上立案率考核线", "不是比率，是QI-08的目标值（济源为50%），由本院在设置中填写"),
        new("QI-13", "诉讼服务中心实质性化解纠纷率", "来源的公式不完整，不得自行补全；有上级通报的，照通报登记", "实质性化解的纠纷数", "纠纷总数"),
        new("QI-14", "人均审执结案数", "员额法官数和一审民事以外的结案数据没有接入", "审执结案件数", "员额法官数", IndicatorUnit.Matters),
        new("QI-15", "审执结案进度", "来源没有写明分母，一审民事以外的结案数据没有接入；乌兰浩特2022年的逐月下限为3月18%、6月55%、9月76%、12月93%", "累计审执结案件数", "应当审执结的案件数"),
        new("QI-22", "跨域立案30分钟响应率", "跨域立案的接收和响应时间没有接入；最高人民法院公布的2019年数值为73%", "30分钟内响应的申请数", "收到的跨域立案申请数"),
        new("QI-35", "12368接通率", "12368的通话数据没有接入", "接通的来电数", "全部来电数"),
        new("QI-36", "12368工单办结率", "12368的工单数据没有接入", "办结的工单数", "收到的工单数"),
    ];

    private static IEnumerable<Indicator> Confirmations() =>
    [
        new()
        {
            Id = "QI-28",
            Name = "司法确认3日受理率",
            Definition = "各方签齐、申请到达法院为收到；受理或者不予受理的决定不晚于受理目标期限（设置中的天数，默认3日）为及时。决定前撤回的、期限未到也没有决定的不计。一件申请归入收到之日所在的期间。",
            Source = $"{Proposed}；2011年司法确认规定 4",
            Module = IndicatorModule.Confirmation,
            Numerator = [IndicatorTerm.Count<ConfirmationFacts>(FactKind.Confirmation, "目标期限内决定受理与否的申请", (f, today) => AcceptanceDue(f, today) && f.DecidedOn <= f.AcceptBy ? f.SubmittedOn : null)],
            Denominator = [IndicatorTerm.Count<ConfirmationFacts>(FactKind.Confirmation, "收到的申请", (f, today) => AcceptanceDue(f, today) ? f.SubmittedOn : null)],
            Dimensions = s_mediation,
        },
        new()
        {
            Id = "QI-29",
            Name = "司法确认30日审结率",
            Definition = "裁定、按撤回处理和准许撤回都算审结；自立案之日起30日（末日遇休息日顺延）内审结为及时，经批准延长的不改变这30日。一件申请归入审结之日所在的期间。",
            Source = $"{Proposed}；民诉法 187",
            Module = IndicatorModule.Confirmation,
            Numerator = [IndicatorTerm.Count<ConfirmationFacts>(FactKind.Confirmation, "立案后30日内审结的申请", (f, _) => f.DocketedAt is not null && f.ClosedOn <= f.ThirtiethDay ? f.ClosedOn : null)],
            Denominator = [IndicatorTerm.Count<ConfirmationFacts>(FactKind.Confirmation, "审结的申请", (f, _) => f.DocketedAt is not null ? f.ClosedOn : null)],
            Dimensions = s_mediation,
        },
    ];

    private static IEnumerable<Indicator> Services() =>
    [
        new()
        {
            Id = "QI-38",
            Name = "电子送达率",
            Definition = "一份文书送达一名受送达人为一人次；以最先有效的方式为准，在线账号、电子邮件和凭短信提示领取为电子方式。归入送达之日所在的期间。",
            Source = $"{Proposed}；民诉法 90",
            Module = IndicatorModule.Service,
            Numerator = [IndicatorTerm.Count<ServiceFacts>(FactKind.Service, "以电子方式送达的人次", (f, today) => f.EffectiveElectronically && f.EffectiveOn <= today ? f.EffectiveOn : null)],
            Denominator = [IndicatorTerm.Count<ServiceFacts>(FactKind.Service, "已送达的人次", (f, today) => f.EffectiveOn <= today ? f.EffectiveOn : null)],
            Dimensions = [Channel],
        },
        new()
        {
            Id = "QI-39",
            Name = "电子送达首次成功率",
            Definition = "用过电子方式的人次里，第一次电子送达就有效的。归入开始送达之日所在的期间。",
            Source = Proposed,
            Module = IndicatorModule.Service,
            Numerator = [IndicatorTerm.Count<ServiceFacts>(FactKind.Service, "第一次电子送达即有效的人次", (f, _) => f.FirstElectronic is { } first && f.EffectiveBy == first ? f.StartedOn : null)],
            Denominator = [IndicatorTerm.Count<ServiceFacts>(FactKind.Service, "用过电子方式的人次", (f, _) => f.FirstElectronic is null ? null : f.StartedOn)],
            Dimensions = [Channel],
        },
        new()
        {
            Id = "GM-01",
            Name = "送达成功率",
            Definition = "开始送达的人次里，已经有送达之日的。归入开始送达之日所在的期间，所以近期的还会上升。",
            Source = Proposed,
            Module = IndicatorModule.Service,
            Numerator = [IndicatorTerm.Count<ServiceFacts>(FactKind.Service, "已送达的人次", (f, today) => f.EffectiveOn <= today ? f.StartedOn : null)],
            Denominator = [IndicatorTerm.Count<ServiceFacts>(FactKind.Service, "开始送达的人次", (f, _) => f.StartedOn)],
            Dimensions = [Channel],
        },
    ];

    private static IEnumerable<Indicator> Care() =>
    [
        new()
        {
            Id = "QI-23",
            Name = "在线调解满意率",
            Definition = "调解结束后的评价（1到5分），4分和5分为满意；没有评价的不计。归入评价之日所在的期间。",
            Source = "最高人民法院发布数据（2025年全国90.4%）",
            Official = true,
            Module = IndicatorModule.Care,
            Numerator = [Rated("评价为满意的", f => f.Milestone == Milestone.Mediation && f.IsSatisfied)],
            Denominator = [Rated("收到的评价", f => f.Milestone == Milestone.Mediation)],
            Dimensions = s_mediation,
        },
        new()
        {
            Id = "GM-02",
            Name = "诉讼服务满意率",
            Definition = "立案、调解、司法确认三个环节结束后的评价合在一起，4分和5分为满意；没有评价的不计。归入评价之日所在的期间。",
            Source = Proposed,
            Module = IndicatorModule.Care,
            Numerator = [Rated("评价为满意的", f => f.IsSatisfied)],
            Denominator = [Rated("收到的评价", _ => true)],
            Dimensions = s_mediation,
        },
        new()
        {
            Id = "GM-03",
            Name = "评价参与率",
            Definition = "环节结束时有账号、可以评价的人里，已经评价的；一人在一个环节计一次。归入环节结束之日所在的期间。",
            Source = Proposed,
            Module = IndicatorModule.Care,
            Numerator = [IndicatorTerm.Count<SatisfactionFacts>(FactKind.Satisfaction, "已经评价的", (f, _) => f.Score is null ? null : f.AskedOn)],
            Denominator = [IndicatorTerm.Count<SatisfactionFacts>(FactKind.Satisfaction, "可以评价的", (f, _) => f.AskedOn)],
            Dimensions = s_mediation,
        },
        new()
        {
            Id = "QI-40",
            Name = "老年人代办量",
            Definition = "窗口登记、收到当日有原告满60周岁的立案申请；没有填写出生日期的不计。归入收到之日所在的期间。",
            Source = Proposed,
            Module = IndicatorModule.Care,
            Unit = IndicatorUnit.Matters,
            Numerator = [IndicatorTerm.Count<FilingFacts>(FactKind.Filing, "为老年人代办的立案申请", (f, _) => f is { Way: Domain.Filing.FilingChannel.Counter, HasElderPlaintiff: true } ? f.ReceivedOn : null)],
            Dimensions = s_filing,
        },
        new()
        {
            Id = "QI-41",
            Name = "投诉15日反馈率",
            Definition = "目前只含对调解员的投诉。反馈不晚于期限（设置中的天数，默认15日）为及时；期限未到也没有反馈的不计。归入反馈期限届满之日所在的期间。",
            Source = $"{Proposed}；登记立案规定 13",
            Module = IndicatorModule.Care,
            Numerator = [IndicatorTerm.Count<ComplaintFacts>(FactKind.Complaint, "期限内查明并反馈的投诉", (f, today) => FeedbackDue(f, today) && f.AnsweredOn <= f.FeedbackBy ? f.FeedbackBy : null)],
            Denominator = [IndicatorTerm.Count<ComplaintFacts>(FactKind.Complaint, "到期或者已经反馈的投诉", (f, today) => FeedbackDue(f, today) ? f.FeedbackBy : null)],
        },
    ];

    private static bool AcceptanceDue(ConfirmationFacts f, DateOnly today) =>
        f.AcceptBy is { } by && !f.WithdrawnBeforeDecision && (f.DecidedOn is not null || by < today);

    private static bool FeedbackDue(ComplaintFacts f, DateOnly today) => f.AnsweredAt is not null || f.FeedbackBy < today;

    private static IndicatorTerm Rated(string words, Func<SatisfactionFacts, bool> which) =>
        IndicatorTerm.Count<SatisfactionFacts>(FactKind.Satisfaction, words, (f, _) => f.Score is not null && which(f) ? f.RatedOn : null);
}
