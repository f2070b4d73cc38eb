using GolmudCourt.Domain.Triage;
using static GolmudCourt.Domain.CourtRole;

namespace GolmudCourt.Domain.Desk;

/// <summary>What a payment order must tell for its duty.</summary>
/// <param name="Status">Where it stands.</param>
/// <param name="NextDue">The day that is due.</param>
/// <param name="ObjectedOn">The day the debtor objected.</param>
/// <param name="RulingServed">Whether the creditor has received the ruling that ended it for the objection.</param>
public sealed record PaymentOrderDutyFacts(PaymentOrderStatus Status, DateOnly? NextDue, DateOnly? ObjectedOn, bool RulingServed);

/// <content>督促程序.</content>
public static partial class Duties
{
    /// <summary>Whether a payment order in this state asks something of somebody.</summary>
    public static bool IsOpen(PaymentOrderStatus status) =>
        status is PaymentOrderStatus.AwaitingAcceptance or PaymentOrderStatus.Accepted or PaymentOrderStatus.Issued
            or PaymentOrderStatus.Served or PaymentOrderStatus.Objected or PaymentOrderStatus.AwaitingChoice or PaymentOrderStatus.ConvertedToSuit;

    /// <summary>The duty of a payment order. What follows from the passing of days the portal does itself; the clerk sees that it did.</summary>
    public static Duty? Of(PaymentOrderDutyFacts o, DeskTargets targets, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(o);
        ArgumentNullException.ThrowIfNull(targets);
        var lapsed = o.NextDue < today;
        var after = o.NextDue?.AddDays(targets.AfterLapseDays);
        return o.Status switch
        {
            PaymentOrderStatus.AwaitingAcceptance => new(Clerk, null, "决定是否受理支付令申请", o.NextDue, "受理期限（民诉法 226）"),
            PaymentOrderStatus.Accepted => new(Judge, null, "审查并发出支付令", o.NextDue, "发出支付令期限（民诉法 227）"),
            PaymentOrderStatus.Issued when lapsed => new(
                Judge, null, "支付令没有送达，裁定终结督促程序", after, "送达期限已过，本院设定的办理期限（民诉解释 430）"),
            PaymentOrderStatus.Issued => new(Clerk, null, "送达支付令并登记", o.NextDue, "支付令送达期限（民诉解释 430）") { Turns = true },
            PaymentOrderStatus.Served when lapsed => new(Clerk, null, "核对支付令是否生效", after, "异议期限已过，本院设定的办理期限（民诉法 227）"),
            PaymentOrderStatus.Served => new(Clerk, null, "登记债务人的清偿或者异议", o.NextDue, "清偿或者异议期限（民诉法 227）")
            {
                PartyAct = "清偿债务或者提出书面异议",
                Turns = true,
            },
            PaymentOrderStatus.Objected => new(
                Judge, null, "审查债务人的异议", o.ObjectedOn?.AddDays(targets.ObjectionDays), "本院设定的办理期限（民诉法 228）"),
            PaymentOrderStatus.AwaitingChoice when !o.RulingServed => new(Clerk, null, "送达终结裁定并登记收到日期", o.NextDue, "本院设定的办理期限（民诉解释 438）")
            {
                PartyAct = "表示是否同意起诉",
            },
            PaymentOrderStatus.AwaitingChoice when lapsed => new(Clerk, null, "核对是否转入诉讼程序", after, "表态期限已过，本院设定的办理期限（民诉解释 439）"),
            PaymentOrderStatus.AwaitingChoice => new(Litigant, null, "表示是否同意起诉", o.NextDue, "债权人表态期限（民诉解释 438）") { Turns = true },
            PaymentOrderStatus.ConvertedToSuit => new(Clerk, null, "按起诉登记立案，登记诉讼案号", o.NextDue, "审查期限（民诉解释 439；登记立案规定 8）"),
            _ => null,
        };
    }
}
