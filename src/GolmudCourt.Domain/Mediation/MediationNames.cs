namespace GolmudCourt.Domain.Mediation;

/// <summary>Chinese names of the enumerations of a mediation.</summary>
public static partial class MediationNames
{
    /// <summary>The name of a state.</summary>
    public static string Of(MediationStatus status) => status switch
    {
        MediationStatus.Draft => "草稿",
        MediationStatus.Requested => "待受理",
        MediationStatus.AwaitingRespondent => "征求对方意愿",
        MediationStatus.Choosing => "选定调解员",
        MediationStatus.AwaitingMediator => "待调解员确认",
        MediationStatus.InProgress => "调解中",
        MediationStatus.AwaitingSignatures => "待签署协议",
        MediationStatus.Settled => "已达成协议",
        MediationStatus.Ended => "已终结",
        _ => "已退回",
    };

    /// <summary>The name of a source.</summary>
    public static string Of(MediationSource source) => source switch
    {
        MediationSource.PartyRequest => "当事人申请",
        MediationSource.BeforeFiling => "立案前委派",
        MediationSource.Entrusted => "委托",
        _ => "联动单位转介",
    };

    /// <summary>The name of a position.</summary>
    public static string Of(MediationPosition position) => position switch
    {
        MediationPosition.Applicant => "申请人",
        MediationPosition.Respondent => "被申请人",
        _ => "第三人",
    };

    /// <summary>The name of a track.</summary>
    public static string Of(MediationTrack track) => track switch
    {
        MediationTrack.BeforeFiling => "立案前",
        MediationTrack.OrdinaryProcedure => "立案后（普通程序）",
        _ => "立案后（简易程序）",
    };

    /// <summary>The name of what is consented to.</summary>
    public static string Of(MediationStage stage) => stage switch
    {
        MediationStage.Mediation => "进行调解",
        MediationStage.Online => "在线方式",
        _ => "电子送达",
    };

    /// <summary>The name of the means of consent.</summary>
    public static string Of(ConsentMeans means) => means switch
    {
        ConsentMeans.Account => "本人账号",
        ConsentMeans.ShortCode => "邀请短码",
        ConsentMeans.Counter => "窗口登记",
        _ => "起诉时选择",
    };

    /// <summary>The name of a ground for not taking a request.</summary>
    public static string Of(DeclineGround ground) => ground switch
    {
        DeclineGround.OutsideScope => "不属于人民法院受案范围",
        DeclineGround.NoJurisdiction => "邀请法院对纠纷没有管辖权",
        _ => "不适宜在线调解",
    };

    /// <summary>The name of a way of appointment.</summary>
    public static string Of(AppointmentWay way) => way == AppointmentWay.CommonChoice ? "共同选定" : "法院指定";

    /// <summary>The name of the end of an appointment.</summary>
    public static string Of(AppointmentEnd end) => end switch
    {
        AppointmentEnd.Declined => "调解员不接受",
        AppointmentEnd.Silence => "逾期未确认",
        AppointmentEnd.Objection => "回避",
        AppointmentEnd.Disclosure => "披露后当事人不同意",
        _ => "撤销指定",
    };

    /// <summary>The name of a mode.</summary>
    public static string Of(SessionMode mode) => mode switch
    {
        SessionMode.OnSite => "现场",
        SessionMode.Telephone => "电话",
        SessionMode.Video => "视频",
        _ => "书面",
    };

    /// <summary>The name of a session's state.</summary>
    public static string Of(SessionStatus status) => status switch
    {
        SessionStatus.Planned => "已安排",
        SessionStatus.Held => "已进行",
        _ => "已取消",
    };

    /// <summary>The name of an outcome.</summary>
    public static string Of(SessionOutcome outcome) => outcome switch
    {
        SessionOutcome.Continue => "继续调解",
        SessionOutcome.Agreed => "达成一致",
        SessionOutcome.NotAgreed => "未达成一致",
        _ => "有当事人未到",
    };

    /// <summary>The name of a ground of ending.</summary>
    public static string Of(EndingGround ground) => ground switch
    {
        EndingGround.Settled => "达成调解协议",
        EndingGround.Withdrawn => "当事人自行和解或者撤回申请",
        EndingGround.Unreachable => "期限内无法联系当事人",
        EndingGround.Unwilling => "一方明确表示不愿意调解",
        EndingGround.DeepDivision => "分歧较大，没有达成协议的可能",
        EndingGround.Expired => "期限届满未达成协议",
        EndingGround.SignatureRefused => "一方拒绝签署协议",
        _ => "其他情形",
    };

    /// <summary>What follows, in words.</summary>
    public static string Of(Consequence consequence) => consequence switch
    {
        Consequence.ResumeFiling => "恢复立案审查",
        Consequence.ResumeTrial => "恢复审理",
        Consequence.PerformOrConfirm => "引导履行，可申请司法确认",
        Consequence.CourtStatement => "制作调解书或者准许撤诉",
        _ => "没有后续程序",
    };

    /// <summary>The name of a state of an offer.</summary>
    public static string Of(OfferStatus status) => status switch
    {
        OfferStatus.Open => "待答复",
        OfferStatus.Accepted => "已接受",
        OfferStatus.Countered => "已还价",
        OfferStatus.Rejected => "已拒绝",
        OfferStatus.Lapsed => "已失效",
        _ => "已撤回",
    };

    /// <summary>The name of an act on an offer.</summary>
    public static string Of(OfferAct act) => act switch
    {
        OfferAct.Accept => "接受方案",
        OfferAct.Counter => "还价",
        OfferAct.Reject => "拒绝方案",
        OfferAct.Withdraw => "撤回方案",
        _ => "方案失效",
    };

    /// <summary>The name of a state of an agreement.</summary>
    public static string Of(AgreementStatus status) => status switch
    {
        AgreementStatus.Draft => "起草",
        AgreementStatus.ForSignature => "待签署",
        AgreementStatus.Effective => "已生效",
        _ => "已作废",
    };

    /// <summary>The name of an act on an agreement.</summary>
    public static string Of(AgreementAct act) => act switch
    {
        AgreementAct.Revise => "修改协议",
        AgreementAct.Open => "提交签署",
        AgreementAct.Reopen => "退回修改",
        AgreementAct.Sign => "签署",
        AgreementAct.TakeEffect => "协议生效",
        AgreementAct.RecordOral => "记录口头协议",
        _ => "作废",
    };

    /// <summary>The name of a kind of clause.</summary>
    public static string Of(ClauseKind kind) => kind switch
    {
        ClauseKind.PayMoney => "给付金钱",
        ClauseKind.Deliver => "交付物",
        ClauseKind.Conduct => "行为",
        ClauseKind.Apology => "道歉",
        _ => "其他",
    };

    /// <summary>The name of a state of performance.</summary>
    public static string Of(PerformanceStatus status) => status switch
    {
        PerformanceStatus.Due => "待履行",
        PerformanceStatus.Marked => "已登记履行，待对方确认",
        PerformanceStatus.Confirmed => "已履行",
        _ => "对方有异议",
    };
}
