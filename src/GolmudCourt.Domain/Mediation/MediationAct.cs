namespace GolmudCourt.Domain.Mediation;

/// <summary>The acts on a mediation.</summary>
public enum MediationAct
{
    /// <summary>提交申请.</summary>
    Submit,

    /// <summary>窗口登记申请.</summary>
    Register,

    /// <summary>委派、委托或者转介.</summary>
    HandOver,

    /// <summary>转请联动单位协助.</summary>
    Refer,

    /// <summary>放弃草稿.</summary>
    Discard,

    /// <summary>受理.</summary>
    Accept,

    /// <summary>退回申请.</summary>
    Decline,

    /// <summary>发出邀请.</summary>
    Invite,

    /// <summary>同意调解.</summary>
    Agree,

    /// <summary>不同意调解.</summary>
    Refuse,

    /// <summary>登记无法联系.</summary>
    ReportUnreachable,

    /// <summary>邀请到期无答复.</summary>
    LapseInvitation,

    /// <summary>开始选定调解员.</summary>
    OpenChoice,

    /// <summary>选择调解员.</summary>
    Pick,

    /// <summary>同意由法院指定.</summary>
    LeaveToCourt,

    /// <summary>共同选定.</summary>
    AppointCommonChoice,

    /// <summary>选定期限届满.</summary>
    CloseChoice,

    /// <summary>法院指定.</summary>
    AppointByCourt,

    /// <summary>不同意指定.</summary>
    RefuseAppointment,

    /// <summary>调解员确认接受.</summary>
    ConfirmAppointment,

    /// <summary>调解员拒绝.</summary>
    DeclineAppointment,

    /// <summary>调解员逾期未确认.</summary>
    LapseAppointment,

    /// <summary>撤销指定.</summary>
    RevokeAppointment,

    /// <summary>申请回避.</summary>
    Object,

    /// <summary>准许回避.</summary>
    UpholdObjection,

    /// <summary>驳回回避申请.</summary>
    RejectObjection,

    /// <summary>披露.</summary>
    Disclose,

    /// <summary>对披露表态.</summary>
    AnswerDisclosure,

    /// <summary>提议延长期限.</summary>
    ProposeExtension,

    /// <summary>对延长表态.</summary>
    AnswerExtension,

    /// <summary>开始鉴定.</summary>
    StartAppraisal,

    /// <summary>鉴定结束.</summary>
    EndAppraisal,

    /// <summary>安排调解.</summary>
    PlanSession,

    /// <summary>确认是否到场.</summary>
    AnswerSession,

    /// <summary>取消调解安排.</summary>
    CancelSession,

    /// <summary>登记调解经过.</summary>
    LogSession,

    /// <summary>补充材料.</summary>
    AddMaterial,

    /// <summary>记录无争议事实.</summary>
    StateFacts,

    /// <summary>确认无争议事实.</summary>
    ConfirmFacts,

    /// <summary>提出方案.</summary>
    MakeOffer,

    /// <summary>答复或者撤回方案.</summary>
    AnswerOffer,

    /// <summary>方案失效.</summary>
    LapseOffer,

    /// <summary>起草协议.</summary>
    DraftAgreement,

    /// <summary>提交签署.</summary>
    OpenForSignature,

    /// <summary>退回修改.</summary>
    ReopenAgreement,

    /// <summary>签署协议.</summary>
    Sign,

    /// <summary>拒绝签署.</summary>
    RefuseToSign,

    /// <summary>协议生效.</summary>
    Settle,

    /// <summary>记录口头协议.</summary>
    RecordOralAgreement,

    /// <summary>登记履行.</summary>
    MarkPerformed,

    /// <summary>确认或者否认收到履行.</summary>
    AnswerPerformance,

    /// <summary>评价调解员.</summary>
    Rate,

    /// <summary>撤回申请.</summary>
    Withdraw,

    /// <summary>终止调解.</summary>
    Terminate,

    /// <summary>登记调解不成.</summary>
    End,

    /// <summary>期限届满.</summary>
    Expire,
}
