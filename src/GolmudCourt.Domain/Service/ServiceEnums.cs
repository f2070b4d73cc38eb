namespace GolmudCourt.Domain.Service;

/// <summary>How a document is served.</summary>
public enum ServiceChannel
{
    /// <summary>在线账号.</summary>
    Portal,

    /// <summary>电子邮件: a letter with the short code by which the document is opened; it names no content.</summary>
    Email,

    /// <summary>短信提示: says that there is something to fetch by short code; the document itself is not in it.</summary>
    Sms,

    /// <summary>邮寄.</summary>
    Post,

    /// <summary>直接送达.</summary>
    InPerson,

    /// <summary>公告.</summary>
    PublicNotice,
}

/// <summary>Where one attempt stands.</summary>
public enum AttemptStatus
{
    /// <summary>已发出.</summary>
    Sent,

    /// <summary>已到达: arrived in the system, signed for, published.</summary>
    Delivered,

    /// <summary>已阅.</summary>
    Read,

    /// <summary>已留置.</summary>
    Left,

    /// <summary>已退回.</summary>
    Returned,

    /// <summary>失败.</summary>
    Failed,
}

/// <summary>What may happen to an attempt.</summary>
public enum AttemptAct
{
    /// <summary>登记到达、签收、刊登.</summary>
    Deliver,

    /// <summary>打开文书.</summary>
    Open,

    /// <summary>回复收悉.</summary>
    Acknowledge,

    /// <summary>留置送达.</summary>
    Leave,

    /// <summary>登记退回.</summary>
    Return,

    /// <summary>登记失败.</summary>
    Fail,

    /// <summary>对方证明到达日期不同 (民诉解释 135).</summary>
    ProveArrival,
}

/// <summary>Why the post brought a letter back.</summary>
public enum ReturnReason
{
    /// <summary>提供或者确认的地址不准确.</summary>
    InaccurateAddress,

    /// <summary>地址变更没有告知.</summary>
    ChangeNotTold,

    /// <summary>拒绝签收.</summary>
    Refused,

    /// <summary>无人签收等其他原因: says nothing against the recipient.</summary>
    Other,
}

/// <summary>Chinese names.</summary>
public static class ServiceNames
{
    /// <summary>The name of a channel.</summary>
    public static string Of(ServiceChannel channel) => channel switch
    {
        ServiceChannel.Portal => "在线账号",
        ServiceChannel.Email => "电子邮件",
        ServiceChannel.Sms => "短信提示",
        ServiceChannel.Post => "邮寄",
        ServiceChannel.InPerson => "直接送达",
        _ => "公告",
    };

    /// <summary>The name of a state.</summary>
    public static string Of(AttemptStatus status) => status switch
    {
        AttemptStatus.Sent => "已发出",
        AttemptStatus.Delivered => "已到达",
        AttemptStatus.Read => "已阅",
        AttemptStatus.Left => "已留置",
        AttemptStatus.Returned => "已退回",
        _ => "失败",
    };

    /// <summary>The name of an act.</summary>
    public static string Of(AttemptAct act) => act switch
    {
        AttemptAct.Deliver => "登记到达",
        AttemptAct.Open => "打开文书",
        AttemptAct.Acknowledge => "回复收悉",
        AttemptAct.Leave => "留置送达",
        AttemptAct.Return => "登记退回",
        AttemptAct.Fail => "登记失败",
        _ => "登记另有到达日期",
    };

    /// <summary>The name of a reason.</summary>
    public static string Of(ReturnReason reason) => reason switch
    {
        ReturnReason.InaccurateAddress => "提供或者确认的地址不准确",
        ReturnReason.ChangeNotTold => "地址变更没有告知法院",
        ReturnReason.Refused => "拒绝签收",
        _ => "无人签收或者其他原因",
    };
}
