namespace GolmudCourt.Domain.Filing;

/// <summary>The states of a filing.</summary>
public enum FilingStatus
{
    /// <summary>草稿: being written; only its writer sees it.</summary>
    Draft,

    /// <summary>待审查: received; the court decides within 7 days (登记立案规定 8).</summary>
    AwaitingReview,

    /// <summary>待补正: the court has said once, in writing, what is missing (登记立案规定 7).</summary>
    AwaitingCorrection,

    /// <summary>已立案: docketed with a case number (民诉法 126).</summary>
    Docketed,

    /// <summary>不予受理: refused by ruling, open to appeal (民诉法 126、157).</summary>
    Refused,

    /// <summary>已退回: returned and recorded after the time for correction ran out (登记立案规定 7).</summary>
    Returned,

    /// <summary>已撤回: taken back by the party before a decision, or a draft thrown away.</summary>
    Withdrawn,

    /// <summary>先行调解: the party agreed to mediate first; the review waits and the receipt date stands (民诉法 125).</summary>
    InMediation,

    /// <summary>已调解结案: settled by mediation before docketing.</summary>
    Settled,
}

/// <summary>The acts on a filing.</summary>
public enum FilingAct
{
    /// <summary>提交: hand the filing in online.</summary>
    Submit,

    /// <summary>窗口收件: receive it at the counter.</summary>
    Receive,

    /// <summary>放弃草稿.</summary>
    Discard,

    /// <summary>一次性告知补正.</summary>
    RequestCorrection,

    /// <summary>准许再次补正: a second round needs a president's reason.</summary>
    PermitFurtherCorrection,

    /// <summary>提交补正材料.</summary>
    AnswerCorrection,

    /// <summary>登记立案.</summary>
    Docket,

    /// <summary>裁定不予受理.</summary>
    Refuse,

    /// <summary>退回诉状.</summary>
    Return,

    /// <summary>撤回.</summary>
    Withdraw,

    /// <summary>申请缓减免交诉讼费.</summary>
    ApplyForFeeRelief,

    /// <summary>决定缓减免.</summary>
    DecideFeeRelief,

    /// <summary>登记缴费.</summary>
    RecordPayment,

    /// <summary>转入先行调解: only when the party said it was willing.</summary>
    HandOverToMediation,

    /// <summary>调解不成，恢复审查.</summary>
    ResumeAfterMediation,

    /// <summary>调解结案.</summary>
    SettleInMediation,

    /// <summary>委托调解: a docketed case, with the parties' consent.</summary>
    EntrustMediation,

    /// <summary>委托调解结束: back to trial, or to the statement of mediation.</summary>
    CloseEntrustment,
}

/// <summary>How a filing came in. The system sets it; nobody chooses it.</summary>
public enum FilingChannel
{
    /// <summary>网上.</summary>
    Online,

    /// <summary>窗口.</summary>
    Counter,

    /// <summary>自助机.</summary>
    Kiosk,

    /// <summary>跨域: received by another court for this one.</summary>
    OtherCourt,
}

/// <summary>The sections of a filing, in the order of the wizard; problems are said in the section they belong to.</summary>
public enum FilingSection
{
    /// <summary>当事人.</summary>
    Parties,

    /// <summary>案由.</summary>
    Cause,

    /// <summary>诉讼请求.</summary>
    Claims,

    /// <summary>事实与理由.</summary>
    Facts,

    /// <summary>证据和材料.</summary>
    Evidence,

    /// <summary>送达地址与在线诉讼同意.</summary>
    Delivery,

    /// <summary>调解意愿.</summary>
    Mediation,

    /// <summary>签名.</summary>
    Signature,
}

/// <summary>Whether the filer wants mediation first. There is no default, and neither answer affects acceptance (民诉法 125).</summary>
public enum MediationWish
{
    /// <summary>愿意先行调解.</summary>
    Willing,

    /// <summary>不愿意,直接立案.</summary>
    Unwilling,
}

/// <summary>The stages for which consent to act online is given one by one (在线诉讼规则 4).</summary>
public enum ConsentStage
{
    /// <summary>立案.</summary>
    Filing,

    /// <summary>调解.</summary>
    Mediation,

    /// <summary>证据交换.</summary>
    EvidenceExchange,

    /// <summary>庭审.</summary>
    Hearing,

    /// <summary>送达.</summary>
    Service,
}

/// <summary>Chinese names of the enumerations of a filing.</summary>
public static class FilingNames
{
    /// <summary>The name of a state.</summary>
    public static string Of(FilingStatus status) => status switch
    {
        FilingStatus.Draft => "草稿",
        FilingStatus.AwaitingReview => "待审查",
        FilingStatus.AwaitingCorrection => "待补正",
        FilingStatus.Docketed => "已立案",
        FilingStatus.Refused => "不予受理",
        FilingStatus.Returned => "已退回",
        FilingStatus.Withdrawn => "已撤回",
        FilingStatus.InMediation => "先行调解",
        _ => "已调解结案",
    };

    /// <summary>The name of an act.</summary>
    public static string Of(FilingAct act) => act switch
    {
        FilingAct.Submit => "提交立案材料",
        FilingAct.Receive => "窗口收件",
        FilingAct.Discard => "放弃草稿",
        FilingAct.RequestCorrection => "一次性告知补正",
        FilingAct.PermitFurtherCorrection => "准许再次补正",
        FilingAct.AnswerCorrection => "提交补正材料",
        FilingAct.Docket => "登记立案",
        FilingAct.Refuse => "裁定不予受理",
        FilingAct.Return => "退回诉状",
        FilingAct.Withdraw => "撤回",
        FilingAct.ApplyForFeeRelief => "申请缓减免交诉讼费",
        FilingAct.DecideFeeRelief => "决定缓减免交诉讼费",
        FilingAct.RecordPayment => "登记缴费",
        FilingAct.HandOverToMediation => "转入先行调解",
        FilingAct.ResumeAfterMediation => "调解不成，恢复审查",
        FilingAct.SettleInMediation => "调解结案",
        FilingAct.EntrustMediation => "委托调解",
        _ => "委托调解结束",
    };

    /// <summary>The name of a channel.</summary>
    public static string Of(FilingChannel channel) => channel switch
    {
        FilingChannel.Online => "网上立案",
        FilingChannel.Counter => "窗口立案",
        FilingChannel.Kiosk => "自助机",
        _ => "跨域立案",
    };

    /// <summary>The name of a section.</summary>
    public static string Of(FilingSection section) => section switch
    {
        FilingSection.Parties => "当事人",
        FilingSection.Cause => "案由",
        FilingSection.Claims => "诉讼请求",
        FilingSection.Facts => "事实与理由",
        FilingSection.Evidence => "证据和材料",
        FilingSection.Delivery => "送达地址",
        FilingSection.Mediation => "调解意愿",
        _ => "签名提交",
    };

    /// <summary>The name of a mediation wish.</summary>
    public static string Of(MediationWish wish) => wish == MediationWish.Willing ? "愿意先行调解" : "不愿意调解，直接立案";

    /// <summary>The name of a consent stage.</summary>
    public static string Of(ConsentStage stage) => stage switch
    {
        ConsentStage.Filing => "立案",
        ConsentStage.Mediation => "调解",
        ConsentStage.EvidenceExchange => "证据交换",
        ConsentStage.Hearing => "庭审",
        _ => "送达",
    };
}
