using GolmudCourt.Domain.Calendar;

namespace GolmudCourt.Domain.Triage;

/// <content>The debtor's objection, and the suit it may turn into.</content>
public sealed partial class PaymentOrder
{
    /// <summary>The debtor objects: in writing, within 15 days (民诉法 227). By word of mouth it is nothing (民诉解释 436).</summary>
    /// <param name="text">The objection.</param>
    /// <param name="inWriting">Whether it was brought in writing.</param>
    /// <param name="occasion">The debtor, the agent, or the clerk who receives it.</param>
    public void ObjectInWriting(string? text, bool inWriting, Occasion occasion)
    {
        RequireGate(PaymentOrderAct.ObjectInWriting, occasion);
        if (!inWriting)
        {
            throw new RuleViolation("payment-order.oral", "对支付令的异议应当书面提出，口头异议无效", "民诉法 227；民诉解释 436", "InWriting");
        }

        if (Step!.IsOverdue(occasion.Today))
        {
            throw new RuleViolation("payment-order.objection-late", $"异议期限已于{Step.Due:yyyy年M月d日}届满，不影响支付令的效力", "民诉法 227");
        }

        Objection = RequireReason(text, "请写明异议的内容", "民诉法 228");
        ObjectedOn = occasion.Today;
        Move(PaymentOrderAct.ObjectInWriting, occasion, "债务人提出书面异议，由法院审查", Objection);
    }

    /// <summary>The objection is none: no means, more time, another way of paying (民诉解释 436). The 15 days go on.</summary>
    public void RejectObjection(string? reason, Occasion occasion)
    {
        RequireGate(PaymentOrderAct.RejectObjection, occasion);
        var why = RequireReason(reason, "请写明异议不成立的理由", "民诉解释 436");
        Objection = null;
        ObjectedOn = null;
        Move(PaymentOrderAct.RejectObjection, occasion, "债务人的异议不成立，不影响支付令的效力", why);
    }

    /// <summary>
    /// The objection holds: the procedure ends, and the creditor has seven days from the receipt of the ruling to say that they do not
    /// want a suit (民诉法 228; 民诉解释 438). Until the receipt is recorded the days are counted as if it were received at once, and
    /// nothing follows from their passing.
    /// </summary>
    public void UpholdObjection(string? reason, Occasion occasion)
    {
        RequireGate(PaymentOrderAct.UpholdObjection, occasion);
        var why = RequireReason(reason, "请写明异议成立的理由", "民诉法 228");
        Step = Deadline.Of(PaymentOrderRules.Choice, occasion.Today, occasion.Calendar);
        Move(
            PaymentOrderAct.UpholdObjection, occasion,
            "异议成立，裁定终结督促程序，支付令失效；债权人自收到裁定之日起7日内没有表示不同意起诉的，转入诉讼程序", why);
        Ends("债务人的异议成立", why, occasion);
    }

    /// <summary>Records that the creditor has received the ruling: the seven days run from that day (民诉解释 438).</summary>
    /// <param name="day">The day of receipt.</param>
    /// <param name="occasion">The clerk.</param>
    public void RecordRulingService(DateOnly day, Occasion occasion)
    {
        RequireGate(PaymentOrderAct.RecordRulingService, occasion);
        if (RulingServedOn is { } before)
        {
            throw new RuleViolation("payment-order.ruling-served", $"已经登记债权人于{before:yyyy年M月d日}收到裁定", "民诉解释 438", "Day");
        }

        if (day < EndedOn || day > occasion.Today)
        {
            throw new RuleViolation("payment-order.ruling-day", "收到裁定的日期应当在裁定以后、今天以前", "民诉解释 438", "Day");
        }

        RulingServedOn = day;
        Step = Deadline.Of(PaymentOrderRules.Choice, day, occasion.Calendar);
        Move(PaymentOrderAct.RecordRulingService, occasion, $"债权人于{day:yyyy年M月d日}收到终结督促程序裁定，不同意起诉的应在{Step.Due:yyyy年M月d日}前表示");
    }

    /// <summary>The creditor does not want a suit; said within the seven days.</summary>
    public void DeclineSuit(Occasion occasion)
    {
        RequireGate(PaymentOrderAct.DeclineSuit, occasion);
        if (RulingServedOn is not null && Step!.IsOverdue(occasion.Today))
        {
            throw new RuleViolation("payment-order.choice-late", $"表示不同意起诉的期限已于{Step.Due:yyyy年M月d日}届满，视为起诉", "民诉解释 438");
        }

        Close(PaymentOrderAct.DeclineSuit, occasion, "债权人不同意起诉，督促程序终结", null);
    }

    /// <summary>It becomes a suit: the creditor says so, or the seven days pass. The difference of the fees is to be paid (民诉解释 195).</summary>
    public void ConvertToSuit(Occasion occasion)
    {
        RequireGate(PaymentOrderAct.ConvertToSuit, occasion);
        if (occasion.Actor.Role == CourtRole.System)
        {
            _ = RulingServedOn ?? throw new RuleViolation("payment-order.ruling-unserved", "还没有登记债权人收到裁定，表态的期限没有开始计算", "民诉解释 438");
            RequirePassed(occasion, "债权人表态的期限");
        }

        // The application stands for the statement of claim: the court dockets it within the days it has for one.
        Step = Deadline.Of(DeadlineRules.FilingReview, occasion.Today, occasion.Calendar);
        Move(
            PaymentOrderAct.ConvertToSuit, occasion,
            $"转入诉讼程序，起诉时间为提出支付令申请之日，应在{Step.Due:yyyy年M月d日}前登记立案；应补交案件受理费{Fees.Difference:0.00}元（{Fees.Suit:0.00}元减已交的申请费{Fees.Application:0.00}元）", null);
    }

    /// <summary>The suit it turned into is docketed: nothing of it is forgotten.</summary>
    /// <param name="caseNumber">The number of the suit.</param>
    /// <param name="occasion">The clerk.</param>
    public void RecordSuit(string caseNumber, Occasion occasion)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(caseNumber);
        RequireGate(PaymentOrderAct.RecordSuit, occasion);
        Close(PaymentOrderAct.RecordSuit, occasion, $"已登记为诉讼案件，案号{caseNumber}", null);
    }
}
