using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Fees;

namespace GolmudCourt.Domain.Triage;

/// <summary>What a creditor asks for and what must be true of it (民诉法 225; 民诉解释 427). There is no limit of amount.</summary>
public sealed record PaymentOrderClaim
{
    /// <summary>The longest name.</summary>
    public const int NameMaxLength = 90;

    /// <summary>The longest address.</summary>
    public const int AddressMaxLength = 200;

    /// <summary>The longest text of the facts.</summary>
    public const int FactsMaxLength = 4000;

    /// <summary>The shortest text of the facts.</summary>
    public const int FactsMinLength = 10;

    /// <summary>The creditor's name.</summary>
    public string Creditor { get; init; } = "";

    /// <summary>The kind of the creditor's document.</summary>
    public IdentityDocumentType CreditorDocumentType { get; init; }

    /// <summary>The creditor's document number. Encrypted at rest.</summary>
    public string CreditorDocument { get; init; } = "";

    /// <summary>The creditor's telephone. Encrypted at rest.</summary>
    public string CreditorPhone { get; init; } = "";

    /// <summary>Where the creditor lives or sits.</summary>
    public string CreditorAddress { get; init; } = "";

    /// <summary>The debtor's name.</summary>
    public string Debtor { get; init; } = "";

    /// <summary>The kind of the debtor's document.</summary>
    public IdentityDocumentType DebtorDocumentType { get; init; }

    /// <summary>The debtor's document number, where the creditor knows it. Encrypted at rest.</summary>
    public string? DebtorDocument { get; init; }

    /// <summary>The debtor's telephone, where the creditor knows it. Encrypted at rest.</summary>
    public string? DebtorPhone { get; init; }

    /// <summary>Where the order can be served on the debtor.</summary>
    public string DebtorAddress { get; init; } = "";

    /// <summary>The day the debt fell due.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>The facts and the evidence the claim rests on (民诉法 225).</summary>
    public string Facts { get; init; } = "";

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

    /// <summary>What is missing or wrong in the writing of the application (民诉法 225).</summary>
    /// <param name="today">The legal day.</param>
    public IReadOnlyList<FieldProblem> WritingProblems(DateOnly today) =>
    [
        .. Text(nameof(Creditor), Creditor, 2, NameMaxLength, "申请人的姓名或者名称"),
        .. Document(nameof(CreditorDocument), CreditorDocumentType, CreditorDocument, today),
        .. Phone(nameof(CreditorPhone), CreditorPhone),
        .. Text(nameof(CreditorAddress), CreditorAddress, 5, AddressMaxLength, "申请人的住所"),
        .. Text(nameof(Debtor), Debtor, 2, NameMaxLength, "被申请人的姓名或者名称"),
        .. DebtorDocument is null ? [] : Document(nameof(DebtorDocument), DebtorDocumentType, DebtorDocument, today),
        .. DebtorDocument is not null && DebtorDocument == CreditorDocument
            ? [new FieldProblem(nameof(DebtorDocument), "被申请人不能是申请人自己")] : Array.Empty<FieldProblem>(),
        .. DebtorPhone is null ? [] : Phone(nameof(DebtorPhone), DebtorPhone),
        .. Text(nameof(DebtorAddress), DebtorAddress, 5, AddressMaxLength, "能够送达被申请人的地址"),
        .. DueOn is not { } due ? [new FieldProblem(nameof(DueOn), "请填写应当给付的日期", "民诉解释 427")]
            : due > today ? [new FieldProblem(nameof(DueOn), "还没有到期的债务不能申请支付令", "民诉解释 427")] : Array.Empty<FieldProblem>(),
        .. Text(nameof(Facts), Facts, FactsMinLength, FactsMaxLength, "事实和证据"),
    ];

    private static IEnumerable<FieldProblem> If(bool failed, string field, string sentence) => failed ? [new(field, sentence, "民诉解释 427")] : [];

    private static IEnumerable<FieldProblem> Text(string field, string text, int least, int most, string name) =>
        text.Trim().Length < least || text.Trim().Length > most ? [new(field, $"请填写{name}，{least}到{most}个字", "民诉法 225")] : [];

    private static IEnumerable<FieldProblem> Document(string field, IdentityDocumentType type, string number, DateOnly today) =>
        IdentityDocuments.Problem(type, number, today, out _) is { } problem ? [new(field, problem)] : [];

    private static IEnumerable<FieldProblem> Phone(string field, string phone) =>
        MobileNumber.TryNormalize(phone, out _, out var reason) ? [] : [new(field, reason)];
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
