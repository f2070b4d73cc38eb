namespace GolmudCourt.Domain.Triage;

/// <summary>Where a case can be routed (繁简分流).</summary>
public enum TriageRoute
{
    /// <summary>先行调解.</summary>
    Mediation,

    /// <summary>督促程序.</summary>
    PaymentOrder,

    /// <summary>小额诉讼，依法应当适用 (民诉法 165(1)).</summary>
    SmallClaims,

    /// <summary>小额诉讼，双方约定 (民诉法 165(2)).</summary>
    SmallClaimsByAgreement,

    /// <summary>简易程序.</summary>
    Summary,

    /// <summary>普通程序.</summary>
    Ordinary,
}

/// <summary>The procedure in which a docketed case is tried.</summary>
public enum TrialProcedure
{
    /// <summary>小额诉讼程序.</summary>
    SmallClaims,

    /// <summary>简易程序.</summary>
    Summary,

    /// <summary>普通程序.</summary>
    Ordinary,
}

/// <summary>Whether a condition holds. What nobody has said is unknown, and never taken for a yes.</summary>
public enum CriterionResult
{
    /// <summary>符合.</summary>
    Met,

    /// <summary>不符合.</summary>
    NotMet,

    /// <summary>待查明.</summary>
    Unknown,
}

/// <summary>An answer to a question of the triage.</summary>
public enum TriageAnswer
{
    /// <summary>不清楚.</summary>
    Unknown,

    /// <summary>是.</summary>
    Yes,

    /// <summary>否.</summary>
    No,
}

/// <summary>What the clerk is asked where the pleading does not say it, or says it only on its face.</summary>
public enum TriageQuestion
{
    /// <summary>事实清楚.</summary>
    FactsClear,

    /// <summary>权利义务关系明确.</summary>
    RightsClear,

    /// <summary>争议不大.</summary>
    LittleDispute,

    /// <summary>身份关系、财产确权.</summary>
    StatusOrTitle,

    /// <summary>涉外.</summary>
    ForeignElement,

    /// <summary>一方下落不明.</summary>
    WhereaboutsUnknown,

    /// <summary>需要评估、鉴定，或者对诉前评估、鉴定结果有异议.</summary>
    NeedsAppraisal,

    /// <summary>提出反诉.</summary>
    Counterclaim,

    /// <summary>双方约定适用小额诉讼程序.</summary>
    AgreedSmallClaims,

    /// <summary>发回重审、再审、第三人撤销之诉，或者涉及国家利益、社会公共利益.</summary>
    BarredFromSummary,

    /// <summary>债权人申请支付令.</summary>
    WantsPaymentOrder,

    /// <summary>已到期且数额确定.</summary>
    DueAndCertain,

    /// <summary>债权人没有对待给付义务.</summary>
    CreditorOwesNothing,

    /// <summary>支付令能够送达债务人.</summary>
    Deliverable,

    /// <summary>债权人申请过诉前保全.</summary>
    PreservedBefore,
}

/// <summary>Chinese names of the triage.</summary>
public static class TriageNames
{
    /// <summary>The name of a route.</summary>
    public static string Of(TriageRoute route) => route switch
    {
        TriageRoute.Mediation => "先行调解",
        TriageRoute.PaymentOrder => "督促程序",
        TriageRoute.SmallClaims => "小额诉讼程序（应当适用）",
        TriageRoute.SmallClaimsByAgreement => "小额诉讼程序（双方约定）",
        TriageRoute.Summary => "简易程序",
        _ => "普通程序",
    };

    /// <summary>The name of a procedure.</summary>
    public static string Of(TrialProcedure procedure) => procedure switch
    {
        TrialProcedure.SmallClaims => "小额诉讼程序",
        TrialProcedure.Summary => "简易程序",
        _ => "普通程序",
    };

    /// <summary>The name of a result.</summary>
    public static string Of(CriterionResult result) => result switch
    {
        CriterionResult.Met => "符合",
        CriterionResult.NotMet => "不符合",
        _ => "待查明",
    };

    /// <summary>The name of an answer.</summary>
    public static string Of(TriageAnswer answer) => answer switch
    {
        TriageAnswer.Yes => "是",
        TriageAnswer.No => "否",
        _ => "不清楚",
    };

    /// <summary>The question as the clerk is asked it.</summary>
    public static string Of(TriageQuestion question) => question switch
    {
        TriageQuestion.FactsClear => "事实是否清楚（双方陈述基本一致、能提供证据、无须法院调查收集）",
        TriageQuestion.RightsClear => "权利义务关系是否明确",
        TriageQuestion.LittleDispute => "争议是否不大（对是非、责任没有原则分歧）",
        TriageQuestion.StatusOrTitle => "是否属于人身关系、财产确权纠纷",
        TriageQuestion.ForeignElement => "是否涉外",
        TriageQuestion.WhereaboutsUnknown => "是否有一方当事人下落不明",
        TriageQuestion.NeedsAppraisal => "是否需要评估、鉴定，或者对诉前评估、鉴定结果有异议",
        TriageQuestion.Counterclaim => "是否提出反诉",
        TriageQuestion.AgreedSmallClaims => "双方是否约定适用小额诉讼程序",
        TriageQuestion.BarredFromSummary => "是否属于发回重审、再审、第三人撤销之诉，或者涉及国家利益、社会公共利益",
        TriageQuestion.WantsPaymentOrder => "债权人是否愿意申请支付令",
        TriageQuestion.DueAndCertain => "请求给付的金钱是否已经到期且数额确定",
        TriageQuestion.CreditorOwesNothing => "债权人是否没有对待给付义务",
        TriageQuestion.Deliverable => "债务人是否在境内且支付令能够送达",
        _ => "债权人是否申请过诉前保全",
    };
}
