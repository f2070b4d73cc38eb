namespace GolmudCourt.Domain.Documents;

/// <summary>What kind of matter a document belongs to.</summary>
public enum DocumentMatter
{
    /// <summary>立案.</summary>
    Filing,

    /// <summary>调解.</summary>
    Mediation,

    /// <summary>司法确认.</summary>
    Confirmation,

    /// <summary>督促程序.</summary>
    PaymentOrder,
}

/// <summary>Who may read a document, of those who may see its matter.</summary>
public enum DocumentAudience
{
    /// <summary>Everyone who may see the matter.</summary>
    Matter,

    /// <summary>审查材料: the court's own people alone; the record of an interview is not for the other party.</summary>
    Court,

    /// <summary>保密: the mediator alone. It may hold what was said in mediation (特邀调解规定 22).</summary>
    Mediator,
}

/// <summary>A kind of document.</summary>
/// <param name="Code">Stable code, also in addresses.</param>
/// <param name="Name">The title.</param>
/// <param name="Matter">What it is made of.</param>
/// <param name="Audience">Who may read it.</param>
/// <param name="Issuers">Who makes it out.</param>
/// <param name="Article">The article it rests on.</param>
public sealed record DocumentKind(
    string Code, string Name, DocumentMatter Matter, DocumentAudience Audience, IReadOnlyList<CourtRole> Issuers, string Article)
{
    /// <summary>Whether it is a certificate of service, which is made of the ledger and not of the matter.</summary>
    public bool CertifiesService => Code.EndsWith("service-certificate", StringComparison.Ordinal);
}

/// <summary>The kinds of documents the portal makes.</summary>
public static class DocumentKinds
{
    private static readonly CourtRole[] _clerk = [CourtRole.Clerk];
    private static readonly CourtRole[] _clerkOrMediator = [CourtRole.Clerk, CourtRole.Mediator];
    private static readonly CourtRole[] _clerkOrJudge = [CourtRole.Clerk, CourtRole.Judge];
    private static readonly CourtRole[] _party = [CourtRole.Litigant, CourtRole.Agent, CourtRole.Clerk];

    /// <summary>起诉状.</summary>
    public static DocumentKind Complaint { get; } = Filing("complaint", "民事起诉状", _party, "民诉法 124");

    /// <summary>授权委托书.</summary>
    public static DocumentKind Authority { get; } = Filing("authority", "授权委托书", _party, "民诉法 62");

    /// <summary>送达地址确认书.</summary>
    public static DocumentKind Address { get; } = Filing("address", "送达地址确认书", _party, "民诉解释 137");

    /// <summary>收件凭证.</summary>
    public static DocumentKind Receipt { get; } = Filing("receipt", "收件凭证", _clerk, "登记立案规定 2");

    /// <summary>补正通知书.</summary>
    public static DocumentKind Correction { get; } = Filing("correction", "补正通知书", _clerk, "登记立案规定 7");

    /// <summary>受理案件通知书.</summary>
    public static DocumentKind Acceptance { get; } = Filing("acceptance", "受理案件通知书", _clerk, "民诉法 126");

    /// <summary>交费通知.</summary>
    public static DocumentKind FeeNotice { get; } = Filing("fee-notice", "交费通知书", _clerk, "费用办法 22");

    /// <summary>诉讼权利义务告知.</summary>
    public static DocumentKind Rights { get; } = Filing("rights", "诉讼权利义务告知书", _clerk, "民诉法 129");

    /// <summary>不予受理裁定书.</summary>
    public static DocumentKind Refusal { get; } = Filing("refusal", "不予受理民事裁定书", _clerk, "民诉法 126、157");

    /// <summary>诉前调解告知书.</summary>
    public static DocumentKind MediationNotice { get; } = Mediation("mediation-notice", "诉前调解告知书", _clerk, "民诉法 125");

    /// <summary>调解邀请函.</summary>
    public static DocumentKind MediationInvitation { get; } = Mediation("mediation-invitation", "调解邀请函", _clerk, "在线调解规则 15");

    /// <summary>无争议事实记载.</summary>
    public static DocumentKind UndisputedFacts { get; } = Mediation("undisputed-facts", "无争议事实记载", _clerkOrMediator, "在线调解规则 22");

    /// <summary>调解协议书.</summary>
    public static DocumentKind Agreement { get; } = Mediation("agreement", "调解协议书", _clerkOrMediator, "特邀调解规定 24");

    /// <summary>终结调解说明.</summary>
    public static DocumentKind MediationEnding { get; } = Mediation("mediation-ending", "终结调解说明", _clerkOrMediator, "在线调解规则 25");

    /// <summary>调解笔录: 保密.</summary>
    public static DocumentKind Minutes { get; } =
        new("minutes", "调解笔录", DocumentMatter.Mediation, DocumentAudience.Mediator, [CourtRole.Mediator], "在线调解规则 22");

    /// <summary>司法确认申请书.</summary>
    public static DocumentKind ConfirmationRequest { get; } = Confirmation("confirmation-application", "司法确认申请书", _party, "民诉解释 353");

    /// <summary>司法确认受理通知书.</summary>
    public static DocumentKind ConfirmationAcceptance { get; } = Confirmation("confirmation-acceptance", "司法确认受理通知书", _clerkOrJudge, "民诉法 205");

    /// <summary>司法确认不予受理通知书.</summary>
    public static DocumentKind ConfirmationRefusal { get; } = Confirmation("confirmation-refusal", "司法确认不予受理通知书", _clerkOrJudge, "民诉解释 355");

    /// <summary>询问笔录: for the court only.</summary>
    public static DocumentKind ConfirmationInterview { get; } =
        new("confirmation-interview", "询问笔录", DocumentMatter.Confirmation, DocumentAudience.Court, [CourtRole.Judge], "民诉解释 356");

    /// <summary>确认裁定书.</summary>
    public static DocumentKind ConfirmationRuling { get; } = Confirmation("confirmation-ruling", "确认调解协议民事裁定书", [CourtRole.Judge], "民诉法 206");

    /// <summary>驳回裁定书.</summary>
    public static DocumentKind ConfirmationDismissal { get; } = Confirmation("confirmation-dismissal", "驳回申请民事裁定书", [CourtRole.Judge], "民诉法 206；民诉解释 358");

    /// <summary>支付令申请书.</summary>
    public static DocumentKind PaymentOrderApplication { get; } = PaymentOrder("payment-order-application", "支付令申请书", _party, "民诉法 225");

    /// <summary>支付令受理通知书.</summary>
    public static DocumentKind PaymentOrderAcceptance { get; } = PaymentOrder("payment-order-acceptance", "支付令申请受理通知书", _clerk, "民诉法 226");

    /// <summary>支付令不予受理通知书.</summary>
    public static DocumentKind PaymentOrderRefusal { get; } = PaymentOrder("payment-order-refusal", "支付令申请不予受理通知书", _clerk, "民诉法 226；民诉解释 427");

    /// <summary>支付令.</summary>
    public static DocumentKind PaymentOrderItself { get; } = PaymentOrder("payment-order", "支付令", [CourtRole.Judge], "民诉法 227");

    /// <summary>驳回支付令申请裁定书.</summary>
    public static DocumentKind PaymentOrderDismissal { get; } = PaymentOrder("payment-order-dismissal", "驳回支付令申请民事裁定书", [CourtRole.Judge], "民诉法 227；民诉解释 428");

    /// <summary>终结督促程序裁定书.</summary>
    public static DocumentKind PaymentOrderEnding { get; } = PaymentOrder("payment-order-ending", "终结督促程序民事裁定书", [CourtRole.Judge], "民诉法 228；民诉解释 430");

    /// <summary>送达回证, of each kind of matter.</summary>
    public static IReadOnlyList<DocumentKind> ServiceCertificates { get; } =
    [
        new("filing-service-certificate", "送达回证（立案）", DocumentMatter.Filing, DocumentAudience.Matter, _clerk, "民诉法 87"),
        new("mediation-service-certificate", "送达回证（调解）", DocumentMatter.Mediation, DocumentAudience.Matter, _clerk, "民诉法 87"),
        new("confirmation-service-certificate", "送达回证（司法确认）", DocumentMatter.Confirmation, DocumentAudience.Matter, _clerk, "民诉法 87"),
        new("payment-order-service-certificate", "送达回证（支付令）", DocumentMatter.PaymentOrder, DocumentAudience.Matter, _clerk, "民诉法 87"),
    ];

    /// <summary>The catalogue, in the order of a matter's course.</summary>
    public static IReadOnlyList<DocumentKind> All { get; } =
    [
        Complaint, Authority, Address, Receipt, Correction, Acceptance, FeeNotice, Rights, Refusal,
        MediationNotice, MediationInvitation, UndisputedFacts, Agreement, MediationEnding, Minutes,
        ConfirmationRequest, ConfirmationAcceptance, ConfirmationRefusal, ConfirmationInterview, ConfirmationRuling, ConfirmationDismissal,
        PaymentOrderApplication, PaymentOrderAcceptance, PaymentOrderRefusal, PaymentOrderItself, PaymentOrderDismissal, PaymentOrderEnding,
        .. ServiceCertificates,
    ];

    /// <summary>Finds a kind; null when there is none.</summary>
    public static DocumentKind? ByCode(string? code) => All.FirstOrDefault(k => k.Code == code);

    private static DocumentKind Filing(string code, string name, IReadOnlyList<CourtRole> issuers, string article) =>
        new(code, name, DocumentMatter.Filing, DocumentAudience.Matter, issuers, article);

    private static DocumentKind Confirmation(string code, string name, IReadOnlyList<CourtRole> issuers, string article) =>
        new(code, name, DocumentMatter.Confirmation, DocumentAudience.Matter, issuers, article);

    private static DocumentKind PaymentOrder(string code, string name, IReadOnlyList<CourtRole> issuers, string article) =>
        new(code, name, DocumentMatter.PaymentOrder, DocumentAudience.Matter, issuers, article);

    private static DocumentKind Mediation(string code, string name, IReadOnlyList<CourtRole> issuers, string article) =>
        new(code, name, DocumentMatter.Mediation, DocumentAudience.Matter, issuers, article);
}
