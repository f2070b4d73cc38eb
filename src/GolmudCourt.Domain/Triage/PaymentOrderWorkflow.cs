using static GolmudCourt.Domain.CourtRole;
using static GolmudCourt.Domain.Triage.PaymentOrderAct;
using static GolmudCourt.Domain.Triage.PaymentOrderStatus;

namespace GolmudCourt.Domain.Triage;

/// <summary>The gate of a payment order (督促程序). What follows from the mere passing of days is the portal's own act.</summary>
public static class PaymentOrderWorkflow
{
    /// <summary>The table, read like the statute.</summary>
    public static Workflow<PaymentOrderStatus, PaymentOrderAct> Table { get; } = new(
        "督促程序", AwaitingAcceptance, PaymentOrderNames.Of, PaymentOrderNames.Of,
        [
            new(AwaitingAcceptance, Accept, Accepted, Clerk, "民诉法 226；民诉解释 427"),
            new(AwaitingAcceptance, Refuse, Refused, Clerk, "民诉法 226；民诉解释 427"),
            .. Stays([AwaitingAcceptance, Accepted], AddEvidence, "民诉法 225", Litigant, Agent, Clerk),
            new(Accepted, Issue, Issued, Judge, "民诉法 227"),
            new(Accepted, Dismiss, Dismissed, Judge, "民诉法 227；民诉解释 428"),
            new(Issued, RecordService, Served, Clerk, "民诉法 227；民诉解释 429"),
            new(Issued, EndUnserved, Ended, Judge, "民诉解释 430"),

            .. To(Ended, [AwaitingAcceptance, Accepted, Issued, Served], Withdraw, "民诉解释 430", Litigant, Agent),
            .. To(Ended, [Accepted, Issued, Served], EndBySuit, "民诉解释 430", Judge),
            new(Served, RecordPayment, Ended, Clerk, "民诉法 227"),

            .. To(Objected, [Served], ObjectInWriting, "民诉法 227、228", Litigant, Agent, Clerk),
            new(Objected, RejectObjection, Served, Judge, "民诉解释 435、436"),
            new(Objected, UpholdObjection, AwaitingChoice, Judge, "民诉法 228；民诉解释 435"),
            new(Served, TakeEffect, InForce, CourtRole.System, "民诉法 227"),

            .. Stays([AwaitingChoice], RecordRulingService, "民诉解释 438", Clerk),
            .. To(Ended, [AwaitingChoice], DeclineSuit, "民诉法 228；民诉解释 438", Litigant, Agent),
            .. To(ConvertedToSuit, [AwaitingChoice], ConvertToSuit, "民诉法 228；民诉解释 439", Litigant, Agent, CourtRole.System),
            new(ConvertedToSuit, RecordSuit, SuitDocketed, Clerk, "民诉解释 439；登记立案规定 8"),
        ]);

    /// <summary>Which side an act of a party belongs to; null for an act of the court.</summary>
    public static PaymentOrderSide? SideOf(PaymentOrderAct act) => act switch
    {
        Withdraw or DeclineSuit or ConvertToSuit or AddEvidence => PaymentOrderSide.Creditor,
        ObjectInWriting => PaymentOrderSide.Debtor,
        _ => null,
    };

    private static IEnumerable<Transition<PaymentOrderStatus, PaymentOrderAct>> Stays(
        PaymentOrderStatus[] states, PaymentOrderAct act, string article, params CourtRole[] roles) => states.SelectMany(s => To(s, [s], act, article, roles));

    private static IEnumerable<Transition<PaymentOrderStatus, PaymentOrderAct>> To(
        PaymentOrderStatus to, PaymentOrderStatus[] states, PaymentOrderAct act, string article, params CourtRole[] roles) =>
        states.SelectMany(s => roles.Select(r => new Transition<PaymentOrderStatus, PaymentOrderAct>(s, act, to, r, article)));
}
