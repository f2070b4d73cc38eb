using GolmudCourt.Domain.Triage;

namespace GolmudCourt.Domain.Documents;

/// <summary>What documents say about a payment order.</summary>
/// <param name="Order">The order with its evidence.</param>
public sealed record PaymentOrderPaperFacts(PaymentOrder Order)
{
    /// <summary>Why a document cannot be made yet; null when it can.</summary>
    public string? NotYet(DocumentKind kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return kind.Code switch
        {
            "payment-order-acceptance" when Order.CaseNumber is null => "还没有受理",
            "payment-order-refusal" when Order.Status != PaymentOrderStatus.Refused => "没有决定不予受理",
            "payment-order" when Order.IssuedOn is null => "法官还没有决定发出支付令",
            "payment-order-dismissal" when Order.Status != PaymentOrderStatus.Dismissed => "没有裁定驳回申请",
            "payment-order-ending" when Order.EndedOn is null => "督促程序还没有终结",
            "payment-order-ending" when Order.EndedWhy == PaymentOrderNames.WhyEnded(PaymentOrderAct.RecordPayment) => "债务人已经清偿，不需要裁定",
            "payment-order-ending" when Order.Status is PaymentOrderStatus.Refused or PaymentOrderStatus.Dismissed => "这件申请没有受理或者已经驳回，不需要终结",
            _ => null,
        };
    }

    private static readonly FactSet<PaymentOrderFile> _evidence = new FactSet<PaymentOrderFile>()
        .Text("名称", "证据的文件名", f => f.FileName)
        .Moment("时间", "提交的时间", f => f.UploadedAt);

    /// <summary>The facts.</summary>
    public static FactSet<PaymentOrderPaperFacts> Set { get; } = new FactSet<PaymentOrderPaperFacts>()
        .Text("案件.案号", "受理后的案号", f => f.Order.CaseNumber)
        .Moment("案件.申请时间", "提出申请的时间", f => f.Order.AppliedAt)
        .Day("案件.受理日期", "受理之日", f => f.Order.AcceptedOn)
        .Day("案件.发出日期", "发出支付令之日", f => f.Order.IssuedOn)
        .Text("案件.审判员", "作出决定的审判员", f => f.Order.Judge)
        .Day("案件.送达日期", "债务人收到支付令之日；没有送达的为空", f => f.Order.ServedOn)
        .Day("案件.终结日期", "督促程序终结之日", f => f.Order.EndedOn)
        .Text("案件.终结原因", "不予受理、驳回或者终结的原因", f => f.Order.EndedWhy)
        .Text("案件.理由", "具体理由；没有另写理由的为空", f => f.Order.EndingReason)
        .YesNo("案件.因异议终结", "是否因债务人的异议成立而终结", f => f.Order is { Objection: not null, EndedOn: not null })
        .Text("申请人.姓名", "债权人的姓名或者名称", f => f.Order.Claim.Creditor)
        .Text("申请人.证件号码", "债权人的证件号码", f => f.Order.Claim.CreditorDocument)
        .Text("申请人.电话", "债权人的电话", f => f.Order.Claim.CreditorPhone)
        .Text("申请人.住所", "债权人的住所", f => f.Order.Claim.CreditorAddress)
        .Text("被申请人.姓名", "债务人的姓名或者名称", f => f.Order.Claim.Debtor)
        .Text("被申请人.证件号码", "债务人的证件号码；不知道的为空", f => f.Order.Claim.DebtorDocument)
        .Text("被申请人.电话", "债务人的电话；不知道的为空", f => f.Order.Claim.DebtorPhone)
        .Text("被申请人.住所", "债务人的住所", f => f.Order.Claim.DebtorAddress)
        .Money("请求.金额", "请求给付的数额", f => f.Order.Claim.Amount)
        .Day("请求.到期日", "应当给付的日期", f => f.Order.Claim.DueOn)
        .Text("请求.事实", "事实和证据", f => f.Order.Claim.Facts)
        .List("证据", "提交的证据", _evidence, f => f.Order.Files.OrderBy(e => e.Number))
        .Money("费用.申请费", "申请费", f => f.Order.Fees.Application)
        .Money("费用.补交", "转入诉讼应补交的案件受理费", f => f.Order.Fees.Difference);
}
