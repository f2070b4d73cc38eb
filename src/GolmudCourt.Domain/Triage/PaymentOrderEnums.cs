namespace GolmudCourt.Domain.Triage;

/// <summary>The states of an application for a payment order.</summary>
public enum PaymentOrderStatus
{
    /// <summary>待受理.</summary>
    AwaitingAcceptance,

    /// <summary>已受理，待审查.</summary>
    Accepted,

    /// <summary>已发出支付令，待送达.</summary>
    Issued,

    /// <summary>已送达，等待清偿或者异议.</summary>
    Served,

    /// <summary>异议待审查.</summary>
    Objected,

    /// <summary>异议成立，等待债权人表态.</summary>
    AwaitingChoice,

    /// <summary>支付令已生效.</summary>
    InForce,

    /// <summary>转入诉讼程序，待登记立案.</summary>
    ConvertedToSuit,

    /// <summary>已登记为诉讼案件.</summary>
    SuitDocketed,

    /// <summary>不予受理.</summary>
    Refused,

    /// <summary>裁定驳回.</summary>
    Dismissed,

    /// <summary>督促程序终结.</summary>
    Ended,
}

/// <summary>The two sides of a payment order.</summary>
public enum PaymentOrderSide
{
    /// <summary>债权人.</summary>
    Creditor,

    /// <summary>债务人.</summary>
    Debtor,
}

/// <summary>The acts on an application for a payment order.</summary>
public enum PaymentOrderAct
{
    /// <summary>受理.</summary>
    Accept,

    /// <summary>通知不予受理.</summary>
    Refuse,

    /// <summary>发出支付令.</summary>
    Issue,

    /// <summary>裁定驳回.</summary>
    Dismiss,

    /// <summary>登记送达.</summary>
    RecordService,

    /// <summary>不能送达而终结.</summary>
    EndUnserved,

    /// <summary>债权人撤回.</summary>
    Withdraw,

    /// <summary>债权人就同一债务起诉而终结.</summary>
    EndBySuit,

    /// <summary>登记清偿.</summary>
    RecordPayment,

    /// <summary>债务人书面异议.</summary>
    ObjectInWriting,

    /// <summary>异议不成立.</summary>
    RejectObjection,

    /// <summary>异议成立，终结督促程序.</summary>
    UpholdObjection,

    /// <summary>支付令生效.</summary>
    TakeEffect,

    /// <summary>不同意起诉.</summary>
    DeclineSuit,

    /// <summary>转入诉讼程序.</summary>
    ConvertToSuit,

    /// <summary>登记诉讼案件的案号.</summary>
    RecordSuit,

    /// <summary>提交证据.</summary>
    AddEvidence,

    /// <summary>登记终结裁定的送达.</summary>
    RecordRulingService,
}

/// <summary>Chinese names of a payment order.</summary>
public static class PaymentOrderNames
{
    /// <summary>The ground on which an act ends the procedure, in the words of a ruling.</summary>
    public static string WhyEnded(PaymentOrderAct act) => act switch
    {
        PaymentOrderAct.Refuse => "申请不符合受理条件",
        PaymentOrderAct.Dismiss => "申请不成立",
        PaymentOrderAct.EndUnserved => "支付令发出之日起三十日内没有能够送达债务人",
        PaymentOrderAct.Withdraw => "申请人撤回申请",
        PaymentOrderAct.EndBySuit => "申请人就同一债权债务关系提起诉讼",
        PaymentOrderAct.RecordPayment => "债务人已经清偿",
        _ => "申请人不同意提起诉讼",
    };

    /// <summary>The name of a state.</summary>
    public static string Of(PaymentOrderStatus status) => status switch
    {
        PaymentOrderStatus.AwaitingAcceptance => "待受理",
        PaymentOrderStatus.Accepted => "已受理",
        PaymentOrderStatus.Issued => "已发出支付令",
        PaymentOrderStatus.Served => "支付令已送达",
        PaymentOrderStatus.Objected => "异议待审查",
        PaymentOrderStatus.AwaitingChoice => "等待债权人表态",
        PaymentOrderStatus.InForce => "支付令已生效",
        PaymentOrderStatus.ConvertedToSuit => "已转入诉讼程序，待立案",
        PaymentOrderStatus.SuitDocketed => "已登记为诉讼案件",
        PaymentOrderStatus.Refused => "不予受理",
        PaymentOrderStatus.Dismissed => "已裁定驳回",
        _ => "督促程序已终结",
    };

    /// <summary>The name of an act.</summary>
    public static string Of(PaymentOrderAct act) => act switch
    {
        PaymentOrderAct.Accept => "受理支付令申请",
        PaymentOrderAct.Refuse => "不予受理支付令申请",
        PaymentOrderAct.Issue => "发出支付令",
        PaymentOrderAct.Dismiss => "驳回支付令申请",
        PaymentOrderAct.RecordService => "登记支付令送达",
        PaymentOrderAct.EndUnserved => "不能送达而终结",
        PaymentOrderAct.Withdraw => "撤回支付令申请",
        PaymentOrderAct.EndBySuit => "债权人另行起诉而终结",
        PaymentOrderAct.RecordPayment => "登记清偿",
        PaymentOrderAct.ObjectInWriting => "提出书面异议",
        PaymentOrderAct.RejectObjection => "异议不成立",
        PaymentOrderAct.UpholdObjection => "异议成立",
        PaymentOrderAct.TakeEffect => "支付令生效",
        PaymentOrderAct.DeclineSuit => "不同意起诉",
        PaymentOrderAct.AddEvidence => "提交证据",
        PaymentOrderAct.RecordRulingService => "登记终结裁定送达",
        PaymentOrderAct.RecordSuit => "登记诉讼案号",
        _ => "转入诉讼程序",
    };
}
