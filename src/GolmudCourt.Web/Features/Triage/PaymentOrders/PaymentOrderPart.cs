using GolmudCourt.Domain.Triage;

namespace GolmudCourt.Web.Features.Triage.PaymentOrders;

/// <summary>The page of one act on a payment order.</summary>
/// <param name="Name">The last part of the address.</param>
/// <param name="Act">The act of the table.</param>
/// <param name="Reason">The label of the reason; null where none is asked.</param>
/// <param name="Facts">What follows from the act.</param>
internal sealed record PaymentOrderPart(string Name, PaymentOrderAct Act, string? Reason, params IReadOnlyList<string> Facts)
{
    public static readonly PaymentOrderPart Evidence = new(
        "evidence", PaymentOrderAct.AddEvidence, null, "借条、合同、对账单、转账记录等，能证明欠多少、什么时候该还的都可以（民诉法 225）。", "法官决定以前都可以补充；支付令送达后对方也能看到。");

    public static readonly PaymentOrderPart Acceptance = new(
        "acceptance", PaymentOrderAct.Accept, null, "受理后编立“民督”案号，法官应在受理之日起15日内审查、发出支付令（民诉法 227）。", "受理只看是否符合民诉解释 427 的条件，不审查债权是否成立。");

    public static readonly PaymentOrderPart Refusal = new(
        "refusal", PaymentOrderAct.Refuse, "不予受理的理由", "应在收到申请后5日内通知申请人（民诉法 226）。申请人可以另行起诉。");

    public static readonly PaymentOrderPart Issue = new(
        "issue", PaymentOrderAct.Issue, null, "债权债务关系明确、合法的，发出支付令。支付令应在30日内送达债务人，送达不到的终结督促程序（民诉解释 430）。", "支付令对担保人没有约束力（民诉解释 434）。");

    public static readonly PaymentOrderPart Dismissal = new(
        "dismissal", PaymentOrderAct.Dismiss, "驳回的理由", "申请人主体不适格、没有约定的利息和违约金、违法所得、还没有到期的，裁定驳回（民诉解释 428）。这一裁定不能上诉，申请人可以另行起诉。");

    public static readonly PaymentOrderPart Service = new(
        "service", PaymentOrderAct.RecordService, null, "以债务人收到支付令的日期为准；从次日起15日内清偿或者提出书面异议（民诉法 227）。债务人本人拒绝接收的，可以留置送达（民诉解释 429）。");

    public static readonly PaymentOrderPart Unserved = new(
        "unserved", PaymentOrderAct.EndUnserved, null, "支付令发出之日起30日内没有送达债务人的，裁定终结督促程序，申请人可以另行起诉（民诉解释 430）。");

    public static readonly PaymentOrderPart Payment = new("payment", PaymentOrderAct.RecordPayment, null, "债务人已经清偿全部债务的才登记，督促程序到此终结。");

    public static readonly PaymentOrderPart Suit = new(
        "suit", PaymentOrderAct.EndBySuit, "起诉的情况", "申请人就同一债务向本院起诉的，裁定终结督促程序（民诉解释 430）；向其他法院起诉不影响支付令的效力（民诉解释 431）。");

    public static readonly PaymentOrderPart Objection = new(
        "objection", PaymentOrderAct.ObjectInWriting, "异议的内容", "异议应当针对债务本身，在收到支付令之日起15日内书面提出（民诉法 227、民诉解释 435）。",
        "只说没有能力清偿、请求缓期清偿或者变更清偿方式的，不影响支付令的效力（民诉解释 436）。");

    public static readonly PaymentOrderPart ObjectionRejection = new(
        "objection-rejection", PaymentOrderAct.RejectObjection, "异议不成立的理由", "只形式审查，不审查异议的实体理由（民诉法 228）。异议不成立的，原来的15日继续计算。");

    public static readonly PaymentOrderPart ObjectionUpholding = new(
        "objection-upholding", PaymentOrderAct.UpholdObjection, "异议成立的理由", "裁定终结督促程序，支付令自行失效（民诉法 228）。申请人收到裁定之日起7日内没有表示不同意起诉的，转入诉讼程序（民诉解释 438、439）。",
        "督促程序因异议终结的，申请费由申请人负担；申请人起诉的，可以把申请费列入诉讼请求（诉讼费用交纳办法 36）。");

    public static readonly PaymentOrderPart Withdrawal = new("withdrawal", PaymentOrderAct.Withdraw, "撤回的理由", "撤回后督促程序终结，支付令不再有效力；债权还在，可以另行起诉。");

    public static readonly PaymentOrderPart Decline = new("no-suit", PaymentOrderAct.DeclineSuit, null, "表示后督促程序到此终结，不转入诉讼；申请费由您负担（诉讼费用交纳办法 36）。以后仍然可以另行起诉。");

    public static readonly PaymentOrderPart Conversion = new(
        "conversion", PaymentOrderAct.ConvertToSuit, null, "转入诉讼程序的，提出支付令申请的日期就是起诉的日期（民诉解释 439）。",
        "案件受理费补交差额：已交的申请费可以抵扣（诉讼费用交纳办法 36；民诉解释 195）。");

    public static readonly PaymentOrderPart RulingService = new(
        "ruling-service", PaymentOrderAct.RecordRulingService, null, "先在“文书”里签发终结督促程序裁定书并送达。申请人自收到之日起7日内没有表示不同意起诉的，转入诉讼程序（民诉解释 438、439）。",
        "登记以前，这7日没有开始计算。");

    public static readonly PaymentOrderPart SuitNumber = new(
        "suit-number", PaymentOrderAct.RecordSuit, null, "先在支付令页面点“按起诉登记立案”：起诉的日期是提出支付令申请的日期，受理费抵扣已交的申请费（民诉解释 195、439）。",
        "立案以后在这里填写案号，这件支付令才算办完。");

    /// <summary>All of them, in the order of the buttons.</summary>
    public static IReadOnlyList<PaymentOrderPart> All { get; } =
    [
        Acceptance, Refusal, Evidence, Issue, Dismissal, Service, Unserved, Payment, Objection, ObjectionUpholding, ObjectionRejection, RulingService, Conversion, Decline, SuitNumber, Suit, Withdrawal,
    ];

    /// <summary>The heading and the button.</summary>
    public string Title => PaymentOrderNames.Of(Act);
}
