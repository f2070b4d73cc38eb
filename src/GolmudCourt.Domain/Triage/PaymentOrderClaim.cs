using GolmudCourt.Domain.Fees;

namespace GolmudCourt.Domain.Triage;

/// <summary>What a creditor asks for and what must be true of it (民诉法 225; 民诉解释 427). There is no limit of amount.</summary>
public sealed record PaymentOrderClaim
{
    /// <summary>The creditor's name.</summary>
    public string Creditor { get; init; } = "";

    /// <summary>The debtor's name.</summary>
    public string Debtor { get; init; } = "";

    /// <summary>Yuan asked for.</summary>
    public decimal Amount { get; init; }

    /// <summary>金钱或者有价证券.</summary>
    public bool ForMoney { get; init; }

    /// <summary>已到期且数额确定.</summary>
    public bool DueAndCertain { get; init; }

    /// <summary>债权人没有对待给付义务.</summary>
    public bool NothingOwed { get; init; }

    /// <summary>债务人在我国境内且未下落不明.</summary>
    public bool DebtorAtHand { get; init; }

    /// <summary>支付令能够送达债务人.</summary>
    public bool Deliverable { get; init; }

    /// <summary>收到申请书的法院有管辖权.</summary>
    public bool Competent { get; init; }

    /// <summary>债权人未向人民法院申请诉前保全.</summary>
    public bool NotPreserved { get; init; }

    /// <summary>The conditions that are not met, in the order of the law.</summary>
    public IReadOnlyList<FieldProblem> Problems() =>
    [
        .. If(!ForMoney, nameof(ForMoney), "请求给付的不是金钱或者有价证券"),
        .. If(!DueAndCertain, nameof(DueAndCertain), "请求给付的还没有到期或者数额不确定"),
        .. If(!NothingOwed, nameof(NothingOwed), "债权人还有对待给付义务"),
        .. If(!DebtorAtHand, nameof(DebtorAtHand), "债务人不在我国境内或者下落不明"),
        .. If(!Deliverable, nameof(Deliverable), "支付令不能送达债务人"),
        .. If(!Competent, nameof(Competent), "本院没有管辖权"),
        .. If(!NotPreserved, nameof(NotPreserved), "债权人已经申请诉前保全"),
    ];

    private static IEnumerable<FieldProblem> If(bool failed, string field, string sentence) => failed ? [new(field, sentence, "民诉解释 427")] : [];
}

/// <summary>The fees of a payment order and of the suit it may turn into (费用办法 14(3)、36; 民诉解释 195).</summary>
/// <param name="Application">The application fee: a third of the fee of a suit, in yuan.</param>
/// <param name="Suit">The fee of a suit over the same sum, before halving, in yuan.</param>
public sealed record PaymentOrderFees(decimal Application, decimal Suit)
{
    /// <summary>What the creditor has still to pay when it becomes a suit.</summary>
    public decimal Difference => Suit - Application;

    /// <summary>Computes them.</summary>
    /// <param name="amount">Yuan asked for.</param>
    /// <param name="settings">The rounding.</param>
    public static PaymentOrderFees Of(decimal amount, FeeSettings settings) => new(
        CourtFees.Compute(FeeKind.PaymentOrder, amount, settings).Fee, CourtFees.Compute(FeeKind.Property, amount, settings).Fee);
}
