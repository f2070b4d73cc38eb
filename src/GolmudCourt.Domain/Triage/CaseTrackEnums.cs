namespace GolmudCourt.Domain.Triage;

/// <summary>Where the track of a case stands: not decided, in one of the procedures, or closed.</summary>
public enum CaseTrackStatus
{
    /// <summary>待分流.</summary>
    AwaitingTriage,

    /// <summary>适用小额诉讼程序.</summary>
    SmallClaims,

    /// <summary>适用简易程序.</summary>
    Summary,

    /// <summary>适用普通程序.</summary>
    Ordinary,

    /// <summary>已审结.</summary>
    Closed,
}

/// <summary>The acts on the track of a case.</summary>
public enum CaseTrackAct
{
    /// <summary>决定适用小额诉讼程序.</summary>
    ApplySmallClaims,

    /// <summary>决定适用简易程序.</summary>
    ApplySummary,

    /// <summary>决定适用普通程序.</summary>
    ApplyOrdinary,

    /// <summary>双方约定适用小额诉讼程序.</summary>
    AgreeSmallClaims,

    /// <summary>双方约定适用简易程序.</summary>
    AgreeSummary,

    /// <summary>转为简易程序.</summary>
    ConvertToSummary,

    /// <summary>转为普通程序.</summary>
    ConvertToOrdinary,

    /// <summary>提出程序异议.</summary>
    ObjectToProcedure,

    /// <summary>驳回程序异议.</summary>
    RejectObjection,

    /// <summary>登记开庭.</summary>
    RecordHearing,

    /// <summary>开始扣除审限.</summary>
    ExcludePeriod,

    /// <summary>恢复计算审限.</summary>
    ResumePeriod,

    /// <summary>延长审限.</summary>
    ExtendLimit,

    /// <summary>分案.</summary>
    Allocate,

    /// <summary>登记无人可分.</summary>
    RecordNoJudge,

    /// <summary>审结.</summary>
    Close,
}

/// <summary>结案方式: how a case at first instance ended.</summary>
public enum CaseEnding
{
    /// <summary>判决.</summary>
    Judgment,

    /// <summary>调解 (民诉法 100).</summary>
    Mediation,

    /// <summary>撤诉，含按撤诉处理 (民诉法 146、148).</summary>
    Withdrawal,

    /// <summary>驳回起诉 (民诉法 157).</summary>
    Dismissal,

    /// <summary>移送管辖 (民诉法 37).</summary>
    Transfer,

    /// <summary>终结诉讼 (民诉法 154).</summary>
    Termination,

    /// <summary>其他.</summary>
    Other,
}

/// <summary>Why a case leaves its procedure for a fuller one (民诉法 169、170; 民诉解释 278).</summary>
public enum ConversionGround
{
    /// <summary>增加或者变更诉讼请求.</summary>
    ClaimsChanged,

    /// <summary>提出反诉.</summary>
    Counterclaim,

    /// <summary>追加当事人.</summary>
    PartiesAdded,

    /// <summary>需要评估、鉴定.</summary>
    Appraisal,

    /// <summary>当事人下落不明.</summary>
    WhereaboutsUnknown,

    /// <summary>案情复杂.</summary>
    Complex,

    /// <summary>程序异议成立.</summary>
    ObjectionUpheld,

    /// <summary>其他不宜适用的情形.</summary>
    Other,
}

/// <summary>What does not count into the trial limit (2000年审限规定 9).</summary>
public enum ExclusionGround
{
    /// <summary>公告送达.</summary>
    PublicNotice,

    /// <summary>鉴定.</summary>
    Appraisal,

    /// <summary>审计、评估.</summary>
    Valuation,

    /// <summary>审理管辖权异议、解决管辖争议.</summary>
    Jurisdiction,

    /// <summary>中止诉讼.</summary>
    Suspension,

    /// <summary>当事人申请暂缓、和解.</summary>
    Settlement,

    /// <summary>各方同意延长的委托调解期间.</summary>
    Mediation,
}

/// <summary>Chinese names of the track.</summary>
public static class CaseTrackNames
{
    /// <summary>The name of a state.</summary>
    public static string Of(CaseTrackStatus status) => status switch
    {
        CaseTrackStatus.AwaitingTriage => "待分流",
        CaseTrackStatus.SmallClaims => "小额诉讼程序",
        CaseTrackStatus.Summary => "简易程序",
        CaseTrackStatus.Ordinary => "普通程序",
        _ => "已审结",
    };

    /// <summary>The name of an ending.</summary>
    public static string Of(CaseEnding ending) => ending switch
    {
        CaseEnding.Judgment => "判决",
        CaseEnding.Mediation => "调解",
        CaseEnding.Withdrawal => "撤诉（含按撤诉处理）",
        CaseEnding.Dismissal => "裁定驳回起诉",
        CaseEnding.Transfer => "移送管辖",
        CaseEnding.Termination => "终结诉讼",
        _ => "其他",
    };

    /// <summary>The name of an act.</summary>
    public static string Of(CaseTrackAct act) => act switch
    {
        CaseTrackAct.ApplySmallClaims => "决定适用小额诉讼程序",
        CaseTrackAct.ApplySummary => "决定适用简易程序",
        CaseTrackAct.ApplyOrdinary => "决定适用普通程序",
        CaseTrackAct.AgreeSmallClaims => "约定适用小额诉讼程序",
        CaseTrackAct.AgreeSummary => "约定适用简易程序",
        CaseTrackAct.ConvertToSummary => "转为简易程序",
        CaseTrackAct.ConvertToOrdinary => "转为普通程序",
        CaseTrackAct.ObjectToProcedure => "提出程序异议",
        CaseTrackAct.RejectObjection => "驳回程序异议",
        CaseTrackAct.RecordHearing => "登记开庭",
        CaseTrackAct.ExcludePeriod => "开始扣除审限",
        CaseTrackAct.ResumePeriod => "恢复计算审限",
        CaseTrackAct.ExtendLimit => "延长审限",
        CaseTrackAct.Allocate => "分案",
        CaseTrackAct.RecordNoJudge => "登记无人可分",
        _ => "审结",
    };

    /// <summary>The name of a ground of conversion.</summary>
    public static string Of(ConversionGround ground) => ground switch
    {
        ConversionGround.ClaimsChanged => "增加或者变更诉讼请求",
        ConversionGround.Counterclaim => "提出反诉",
        ConversionGround.PartiesAdded => "追加当事人",
        ConversionGround.Appraisal => "需要评估、鉴定",
        ConversionGround.WhereaboutsUnknown => "当事人下落不明",
        ConversionGround.Complex => "案情复杂",
        ConversionGround.ObjectionUpheld => "程序异议成立",
        _ => "其他不宜适用的情形",
    };

    /// <summary>The name of a ground of exclusion.</summary>
    public static string Of(ExclusionGround ground) => ground switch
    {
        ExclusionGround.PublicNotice => "公告送达",
        ExclusionGround.Appraisal => "鉴定",
        ExclusionGround.Valuation => "审计、评估",
        ExclusionGround.Jurisdiction => "审理管辖权异议",
        ExclusionGround.Suspension => "中止诉讼",
        ExclusionGround.Settlement => "当事人申请暂缓、和解",
        _ => "委托调解的延长期间",
    };

    /// <summary>The article of a ground of exclusion.</summary>
    public static string ArticleOf(ExclusionGround ground) => ground == ExclusionGround.Mediation ? "在线调解规则 24" : "2000年审限规定 9";
}
