using GolmudCourt.Domain.Filing;
using static GolmudCourt.Domain.Triage.CriterionResult;
using static GolmudCourt.Domain.Triage.TriageQuestion;

namespace GolmudCourt.Domain.Triage;

/// <summary>
/// The conditions of each route, as the law lists them, and the suggestion that follows. What takes the right of appeal is
/// suggested only when every condition is met; the summary procedure also while some are open.
/// </summary>
public static class TriageRules
{
    /// <summary>One line of the tables below: a condition and how it is held against a case.</summary>
    private sealed record Condition(string Code, string Name, string Article, Func<TriageElements, SmallClaimsLimits, (CriterionResult, string)> Hold);

    private static readonly Condition[] _mediation =
    [
        new("mediation.suited", "适宜调解", "民诉解释 143", (e, _) => TriageCauses.IsBarredFromMediation(e.CauseCodes)
            ? (NotMet, "特别程序、督促程序、公示催告和身份关系确认的案件不得调解。")
            : (Met, "不属于不得调解的案件。")),
        new("mediation.willing", "当事人愿意先行调解", "民诉法 125", (e, _) => e.Wish switch
        {
            MediationWish.Willing => (Met, "当事人表示愿意先行调解。"),
            MediationWish.Unwilling => (NotMet, "当事人已表示不同意调解，不影响立案。"),
            _ => (Unknown, "当事人还没有表示是否愿意调解。"),
        }),
        new("mediation.first", "立案前没有调解过", "在线调解规则 21", (e, _) => e.MediatedBefore
            ? (NotMet, "已经先行调解没有达成协议，应当依法登记立案。")
            : (Met, "立案前没有调解过。")),
    ];

    private static readonly Condition[] _paymentOrder =
    [
        new("payment-order.money", "请求给付金钱或者有价证券", "民诉法 225；民诉解释 427", MoneyOnly),
        new("payment-order.wanted", "债权人愿意申请支付令", "民诉法 225", (e, _) => Needs(e, WantsPaymentOrder)),
        new("payment-order.due", "已到期且数额确定", "民诉解释 427", (e, _) => Needs(e, DueAndCertain)),
        new("payment-order.no-return", "债权人没有对待给付义务", "民诉解释 427", (e, _) => Needs(e, CreditorOwesNothing)),
        new("payment-order.whereabouts", "债务人没有下落不明", "民诉解释 427", (e, _) => Bars(e, WhereaboutsUnknown)),
        new("payment-order.deliverable", "支付令能够送达", "民诉解释 427", (e, _) => Needs(e, Deliverable)),
        new("payment-order.not-preserved", "没有申请诉前保全", "民诉解释 427", (e, _) => Bars(e, PreservedBefore)),
    ];

    private static readonly Condition[] _simple =
    [
        new("facts", "事实清楚", "民诉法 160；民诉解释 256", (e, _) => Needs(e, FactsClear)),
        new("rights", "权利义务关系明确", "民诉法 160；民诉解释 256", (e, _) => Needs(e, RightsClear)),
        new("dispute", "争议不大", "民诉法 160；民诉解释 256", (e, _) => Needs(e, LittleDispute)),
    ];

    private static readonly Condition[] _barredFromSummary =
    [
        new("whereabouts", "起诉时被告没有下落不明", "民诉解释 257(1)", (e, _) => Bars(e, WhereaboutsUnknown)),
        new("numbers", "当事人一方不是人数众多", "民诉解释 257(3)、75", (e, _) => Math.Max(e.Plaintiffs, e.Defendants) is var most && most >= TriageElements.ManyParties
            ? (NotMet, $"一方当事人有{most}人，属于人数众多。")
            : (Met, $"一方当事人最多{most}人，不到{TriageElements.ManyParties}人。")),
        new("kind", "不是发回重审、再审、第三人撤销之诉，不涉及国家利益、社会公共利益", "民诉解释 257", (e, _) => Bars(e, BarredFromSummary)),
    ];

    private static readonly Condition[] _barredFromSmallClaims =
    [
        new("money", "请求给付金钱", "民诉法 165", MoneyOnly),
        new("status", "不是人身关系、财产确权案件", "民诉法 166(1)", (e, _) => Bars(e, StatusOrTitle)),
        new("foreign", "不是涉外案件", "民诉法 166(2)", (e, _) => Bars(e, ForeignElement)),
        new("appraisal", "不需要评估、鉴定", "民诉法 166(3)", (e, _) => Bars(e, NeedsAppraisal)),
        new("missing", "没有一方下落不明", "民诉法 166(4)", (e, _) => Bars(e, WhereaboutsUnknown)),
        new("counterclaim", "没有提出反诉", "民诉法 166(5)", (e, _) => Bars(e, Counterclaim)),
    ];

    private static readonly Condition _mandatory = new("amount", "标的额不超过年平均工资的50%", "民诉法 165(1)；民诉解释 272", (e, l) => e.Amount switch
    {
        null => (Unknown, "诉讼请求没有写明金额。"),
        { } amount when l.IsMandatory(amount) => (Met, $"标的额{amount:0.00}元，不超过{l.Mandatory:0.00}元。"),
        { } amount => (NotMet, $"标的额{amount:0.00}元，超过{l.Mandatory:0.00}元。"),
    });

    private static readonly Condition _agreeable = new("amount", "标的额超过年平均工资的50%、不超过2倍", "民诉法 165(2)；民诉解释 272", (e, l) => e.Amount switch
    {
        null => (Unknown, "诉讼请求没有写明金额。"),
        { } amount when l.IsAgreeable(amount) => (Met, $"标的额{amount:0.00}元，在{l.Mandatory:0.00}元以上、不超过{l.Agreeable:0.00}元。"),
        { } amount when l.IsMandatory(amount) => (NotMet, $"标的额{amount:0.00}元，不超过{l.Mandatory:0.00}元，不需要约定。"),
        { } amount => (NotMet, $"标的额{amount:0.00}元，超过{l.Agreeable:0.00}元。"),
    });

    private static readonly Condition _agreed = new("agreed", "双方约定适用小额诉讼程序", "民诉法 165(2)", (e, _) => Needs(e, AgreedSmallClaims));

    private static readonly Condition _summaryAmount = new("amount", "标的额", "2019年审限规定 4", (e, l) => (Met, e.Amount is { } amount && amount <= l.Agreeable
        ? $"标的额{amount:0.00}元，不超过年平均工资的2倍（{l.Agreeable:0.00}元），案件简单的应当适用。"
        : "标的额不限制适用简易程序。"));

    private static readonly Condition _ordinary = new("default", "其他程序都不适用的，适用普通程序", "民诉法 40、160", (_, _) => (Met, "普通程序没有特别的适用条件。"));

    private static readonly (TriageRoute Route, string Prefix, Condition[] Conditions)[] _routes =
    [
        (TriageRoute.Mediation, "", _mediation),
        (TriageRoute.PaymentOrder, "", _paymentOrder),
        (TriageRoute.SmallClaims, "small-claims.", [_mandatory, .. _barredFromSmallClaims, .. _simple, .. _barredFromSummary[1..]]),
        (TriageRoute.SmallClaimsByAgreement, "small-claims.", [_agreeable, _agreed, .. _barredFromSmallClaims, .. _simple, .. _barredFromSummary[1..]]),
        (TriageRoute.Summary, "summary.", [.. _simple, .. _barredFromSummary, _summaryAmount]),
        (TriageRoute.Ordinary, "ordinary.", [_ordinary]),
    ];

    /// <summary>Holds a case against every route and suggests one.</summary>
    /// <param name="elements">What is known of the case.</param>
    /// <param name="wage">The wage base in force.</param>
    public static TriageSuggestion Suggest(TriageElements elements, WageBase wage)
    {
        ArgumentNullException.ThrowIfNull(elements);
        ArgumentNullException.ThrowIfNull(wage);
        var limits = new SmallClaimsLimits(wage.Amount);
        IReadOnlyList<RouteAssessment> routes =
            [.. _routes.Select(r => new RouteAssessment(r.Route, [.. r.Conditions.Select(c => Hold(c, r.Prefix, elements, limits))]))];
        CriterionResult ResultOf(TriageRoute route) => routes.First(r => r.Route == route).Result;

        var trial = ResultOf(TriageRoute.SmallClaims) == Met ? TriageRoute.SmallClaims
            : ResultOf(TriageRoute.SmallClaimsByAgreement) == Met ? TriageRoute.SmallClaimsByAgreement
            : ResultOf(TriageRoute.Summary) != NotMet ? TriageRoute.Summary
            : TriageRoute.Ordinary;
        var first = ResultOf(TriageRoute.Mediation) == Met ? TriageRoute.Mediation
            : ResultOf(TriageRoute.PaymentOrder) == Met ? TriageRoute.PaymentOrder
            : trial;
        return new TriageSuggestion(first, trial, routes, wage);
    }

    private static TriageCriterion Hold(Condition condition, string prefix, TriageElements elements, SmallClaimsLimits limits)
    {
        var (result, sentence) = condition.Hold(elements, limits);
        return new TriageCriterion(prefix + condition.Code, condition.Name, result, sentence, condition.Article);
    }

    private static (CriterionResult, string) MoneyOnly(TriageElements e, SmallClaimsLimits limits) => e.MoneyOnly switch
    {
        true => (Met, "各项诉讼请求都是给付金钱。"),
        false => (NotMet, "有的诉讼请求不是给付金钱。"),
        _ => (Unknown, "还没有诉讼请求。"),
    };

    // A condition that must hold.
    private static (CriterionResult, string) Needs(TriageElements e, TriageQuestion question) => e.Answer(question) switch
    {
        TriageAnswer.Yes => (Met, "经核对，是。"),
        TriageAnswer.No => (NotMet, "经核对，否。"),
        _ => (Unknown, "还没有查明。"),
    };

    // A circumstance that excludes the route.
    private static (CriterionResult, string) Bars(TriageElements e, TriageQuestion question) => e.Answer(question) switch
    {
        TriageAnswer.No => (Met, "没有这种情形。"),
        TriageAnswer.Yes => (NotMet, "有这种情形。"),
        _ => (Unknown, "还没有查明。"),
    };
}
