namespace GolmudCourt.Domain.Calendar;

/// <summary>The periods of a payment order (督促程序). They are found by code through <see cref="DeadlineRules"/> like all others.</summary>
public static class PaymentOrderRules
{
    /// <summary>通知是否受理: 5 days.</summary>
    public static DeadlineRule Acceptance { get; } =
        new("payment-order.acceptance", "支付令申请受理期限", Days(5), "民诉法 226", "收到申请之日");

    /// <summary>发出支付令: 15 days from acceptance.</summary>
    public static DeadlineRule Issue { get; } =
        new("payment-order.issue", "发出支付令期限", Days(15), "民诉法 227", "受理之日");

    /// <summary>送达: an order not served in 30 days is ended.</summary>
    public static DeadlineRule Service { get; } =
        new("payment-order.service", "支付令送达期限", Days(30), "民诉解释 430", "发出支付令之日");

    /// <summary>清偿或者异议: 15 days from service.</summary>
    public static DeadlineRule Objection { get; } =
        new("payment-order.objection", "债务人清偿或者异议期限", Days(15), "民诉法 227", "收到支付令之日");

    /// <summary>是否起诉: 7 days in which the creditor may say that they do not want a suit.</summary>
    public static DeadlineRule Choice { get; } =
        new("payment-order.choice", "债权人表示不同意起诉的期限", Days(7), "民诉法 228；民诉解释 438", "收到终结督促程序裁定之日");

    internal static IReadOnlyList<DeadlineRule> Fixed => [Acceptance, Issue, Service, Objection, Choice];

    private static StatutoryPeriod Days(int length) => new(length, PeriodUnit.Day);
}
