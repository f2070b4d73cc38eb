namespace GolmudCourt.Domain.Mediation;

/// <summary>The states of a mediation.</summary>
public enum MediationStatus
{
    /// <summary>草稿: being written; only its writer sees it.</summary>
    Draft,

    /// <summary>待受理: asked for; the court looks whether it can be taken (在线调解规则 9).</summary>
    Requested,

    /// <summary>征求对方意愿: numbered; the other side is asked (在线调解规则 15).</summary>
    AwaitingRespondent,

    /// <summary>选定调解员: both sides pick, or the court appoints (在线调解规则 10).</summary>
    Choosing,

    /// <summary>待调解员确认: 3 working days to accept or decline (在线调解规则 12).</summary>
    AwaitingMediator,

    /// <summary>调解中: the period runs (在线调解规则 24).</summary>
    InProgress,

    /// <summary>待签署协议: the text is fixed and waits for all signatures (在线调解规则 19).</summary>
    AwaitingSignatures,

    /// <summary>已达成协议: the agreement is in effect; performance is followed.</summary>
    Settled,

    /// <summary>已终结: ended without agreement (在线调解规则 25).</summary>
    Ended,

    /// <summary>已退回: not taken, on one of three grounds (在线调解规则 9).</summary>
    Declined,
}

/// <summary>How a mediation came about.</summary>
public enum MediationSource
{
    /// <summary>当事人申请: by one side or by both together.</summary>
    PartyRequest,

    /// <summary>立案前委派: out of a filing whose party agreed to mediate first (民诉法 125).</summary>
    BeforeFiling,

    /// <summary>委托: by the court, in a docketed case.</summary>
    Entrusted,

    /// <summary>联动单位转介: from a partner organisation.</summary>
    Referred,
}

/// <summary>The position of a party in a mediation.</summary>
public enum MediationPosition
{
    /// <summary>申请人.</summary>
    Applicant,

    /// <summary>被申请人.</summary>
    Respondent,

    /// <summary>第三人: takes part only when it wants to.</summary>
    ThirdParty,
}

/// <summary>The limit within which a case is mediated: before filing, or by the procedure of a docketed case (在线调解规则 24).</summary>
public enum MediationTrack
{
    /// <summary>立案前: 30 days.</summary>
    BeforeFiling,

    /// <summary>立案后，普通程序: 15 days.</summary>
    OrdinaryProcedure,

    /// <summary>立案后，简易程序: 7 days.</summary>
    SummaryProcedure,
}

/// <summary>What a party consents to; consent to one says nothing about another (在线诉讼规则 4).</summary>
public enum MediationStage
{
    /// <summary>进行调解.</summary>
    Mediation,

    /// <summary>在线方式.</summary>
    Online,

    /// <summary>电子送达.</summary>
    Service,
}

/// <summary>How consent was given.</summary>
public enum ConsentMeans
{
    /// <summary>本人账号.</summary>
    Account,

    /// <summary>邀请短码, without an account.</summary>
    ShortCode,

    /// <summary>窗口, recorded by a clerk.</summary>
    Counter,

    /// <summary>起诉时选择: carried over from the filing, where it was asked.</summary>
    Filing,
}

/// <summary>Why a request is not taken: the only three grounds (在线调解规则 9).</summary>
public enum DeclineGround
{
    /// <summary>不属于受案范围.</summary>
    OutsideScope,

    /// <summary>邀请法院对纠纷没有管辖权.</summary>
    NoJurisdiction,

    /// <summary>不适宜在线调解.</summary>
    UnsuitableOnline,
}

/// <summary>How a mediator came to a matter.</summary>
public enum AppointmentWay
{
    /// <summary>共同选定.</summary>
    CommonChoice,

    /// <summary>法院指定.</summary>
    ByCourt,
}

/// <summary>Why an appointment ended before the matter did.</summary>
public enum AppointmentEnd
{
    /// <summary>调解员拒绝, with a reason (在线调解规则 12).</summary>
    Declined,

    /// <summary>逾期未确认 (在线调解规则 12).</summary>
    Silence,

    /// <summary>回避.</summary>
    Objection,

    /// <summary>披露后有当事人不同意继续 (在线调解规则 13).</summary>
    Disclosure,

    /// <summary>撤销指定: suspended, removed or prevented.</summary>
    Revoked,
}

/// <summary>How a session is held.</summary>
public enum SessionMode
{
    /// <summary>现场.</summary>
    OnSite,

    /// <summary>电话.</summary>
    Telephone,

    /// <summary>视频.</summary>
    Video,

    /// <summary>书面.</summary>
    Written,
}

/// <summary>Where a session stands.</summary>
public enum SessionStatus
{
    /// <summary>已安排.</summary>
    Planned,

    /// <summary>已进行.</summary>
    Held,

    /// <summary>已取消.</summary>
    Cancelled,
}

/// <summary>What came of a session; it says nothing of what was said in it.</summary>
public enum SessionOutcome
{
    /// <summary>继续调解.</summary>
    Continue,

    /// <summary>达成一致.</summary>
    Agreed,

    /// <summary>未达成一致.</summary>
    NotAgreed,

    /// <summary>有当事人未到.</summary>
    Absent,
}

/// <summary>The eight ways a mediation ends (在线调解规则 25).</summary>
public enum EndingGround
{
    /// <summary>达成调解协议.</summary>
    Settled,

    /// <summary>当事人自行和解或者撤回申请.</summary>
    Withdrawn,

    /// <summary>期限内无法联系当事人.</summary>
    Unreachable,

    /// <summary>一方明确表示不愿意调解.</summary>
    Unwilling,

    /// <summary>分歧较大，没有达成协议的可能.</summary>
    DeepDivision,

    /// <summary>期限届满未达成协议，且没有延长的合意.</summary>
    Expired,

    /// <summary>一方拒绝签署协议.</summary>
    SignatureRefused,

    /// <summary>其他情形.</summary>
    Other,
}

/// <summary>What follows when a mediation is over.</summary>
public enum Consequence
{
    /// <summary>没有后续程序; the parties remain free to file.</summary>
    None,

    /// <summary>恢复立案审查: the filing returns with its first receipt date (在线调解规则 21).</summary>
    ResumeFiling,

    /// <summary>恢复审理.</summary>
    ResumeTrial,

    /// <summary>引导履行，可申请司法确认 (在线调解规则 20).</summary>
    PerformOrConfirm,

    /// <summary>制作调解书或者准许撤诉: settled in a docketed case (在线调解规则 20).</summary>
    CourtStatement,
}

/// <summary>What trying an invitation code gave.</summary>
public enum InvitationCheck
{
    /// <summary>The code is right and open.</summary>
    Right,

    /// <summary>The code is wrong; the try is counted and must be saved.</summary>
    Wrong,

    /// <summary>Too many wrong tries.</summary>
    Locked,

    /// <summary>Its time is over, or a later invitation replaced it.</summary>
    Expired,

    /// <summary>It has been answered.</summary>
    Answered,
}
