using GolmudCourt.Domain.Calendar;
using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Fees;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Journal;

namespace GolmudCourt.Domain.Triage;

/// <summary>支付令: from the creditor's application to its effect, its end, or the suit it turns into. Its state moves only through <see cref="PaymentOrderWorkflow"/>.</summary>
public sealed partial class PaymentOrder : Matter
{
    /// <summary>The type in its case number.</summary>
    public const string TypeCode = "民督";

    /// <summary>The most bytes of all evidence together: 100 MB.</summary>
    public const long MaxTotalBytes = 100L * 1024 * 1024;

    private PaymentOrder()
    {
    }

    /// <summary>Takes in an application; the court says within five days whether it accepts it (民诉法 226).</summary>
    /// <param name="key">A fresh random key.</param>
    /// <param name="claim">What is asked for.</param>
    /// <param name="settings">The tariff.</param>
    /// <param name="occasion">The creditor, the agent, or the clerk at the counter.</param>
    public static PaymentOrder Apply(Guid key, PaymentOrderClaim claim, FeeSettings settings, Occasion occasion)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(occasion);
        if (claim.Amount <= 0)
        {
            throw new RuleViolation("payment-order.amount", "请写明请求给付的数额", "民诉法 225", nameof(claim.Amount));
        }

        var order = new PaymentOrder
        {
            Key = key,
            OwnerId = occasion.Actor.UserId,
            AppliedAt = occasion.Now,
            Title = $"{claim.Creditor}申请对{claim.Debtor}发出支付令",
            Claim = claim,
            Fees = PaymentOrderFees.Of(claim.Amount, settings),
            Step = Deadline.Of(PaymentOrderRules.Acceptance, occasion.Today, occasion.Calendar),
        };
        order.NextDue = order.Step.Due;
        order._searchTerms.AddRange(SearchTerm.Of(
            [claim.Creditor, claim.Debtor], [claim.CreditorPhone, claim.DebtorPhone], []).Select(t => new PaymentOrderSearchTerm(t)));
        order.Write(
            occasion, "Apply", nameof(PaymentOrderStatus.AwaitingAcceptance), nameof(PaymentOrderStatus.AwaitingAcceptance),
            $"收到支付令申请，应在{order.Step.Due:yyyy年M月d日}前通知是否受理；申请费{order.Fees.Application:0.00}元", null);
        return order;
    }

    /// <summary>Adds a piece of evidence, while the court examines (民诉法 225).</summary>
    /// <param name="file">The stored file.</param>
    /// <param name="occasion">The creditor, the agent, or the clerk who takes it in.</param>
    public PaymentOrderFile AddEvidence(StoredFile file, Occasion occasion)
    {
        RequireGate(PaymentOrderAct.AddEvidence, occasion);
        ArgumentNullException.ThrowIfNull(file);
        if (_files.Sum(f => f.Size) + file.Size > MaxTotalBytes)
        {
            throw new RuleViolation("payment-order.too-large", "文件合计不超过100MB，请压缩或者删去重复的文件", null, "Files");
        }

        var added = new PaymentOrderFile(_files.Count + 1, file, occasion);
        _files.Add(added);
        Move(PaymentOrderAct.AddEvidence, occasion, $"提交证据：{added.FileName}");
        return added;
    }

    /// <summary>Accepts it: every condition of 民诉解释 427 must be met. The order is to be issued within 15 days.</summary>
    /// <param name="number">Its case number.</param>
    /// <param name="occasion">The clerk.</param>
    public void Accept(CaseNumber number, Occasion occasion)
    {
        ArgumentNullException.ThrowIfNull(number);
        RequireGate(PaymentOrderAct.Accept, occasion);
        if (number.Type != TypeCode)
        {
            throw new RuleViolation("payment-order.number", $"督促程序案件的类型代字应为“{TypeCode}”", "案号规定 7");
        }

        if (Claim.Problems() is [var problem, ..])
        {
            throw new RuleViolation("payment-order.condition", $"不符合受理条件：{problem.Sentence}", problem.Article, problem.Field);
        }

        CaseNumber = number.Normalized;
        AcceptedOn = occasion.Today;
        _searchTerms.Add(new PaymentOrderSearchTerm(SearchTerm.OfNumber(CaseNumber)));
        Step = Deadline.Of(PaymentOrderRules.Issue, occasion.Today, occasion.Calendar);
        Move(PaymentOrderAct.Accept, occasion, $"已受理支付令申请，案号{CaseNumber}，应在{Step.Due:yyyy年M月d日}前审查完毕");
    }

    /// <summary>Refuses it.</summary>
    public void Refuse(string? reason, Occasion occasion) => End(PaymentOrderAct.Refuse, "不予受理支付令申请", reason, occasion);

    /// <summary>Issues the order to pay (民诉法 227).</summary>
    public void Issue(Occasion occasion)
    {
        RequireGate(PaymentOrderAct.Issue, occasion);
        (IssuedOn, Judge) = (occasion.Today, occasion.Actor.Name);
        Step = Deadline.Of(PaymentOrderRules.Service, occasion.Today, occasion.Calendar);
        Move(PaymentOrderAct.Issue, occasion, $"已发出支付令，金额{Claim.Amount:0.00}元");
    }

    /// <summary>Dismisses the application (民诉解释 428).</summary>
    public void Dismiss(string? reason, Occasion occasion) => End(PaymentOrderAct.Dismiss, "裁定驳回支付令申请", reason, occasion);

    /// <summary>Records that the debtor has received it: 15 days to pay or to object in writing.</summary>
    /// <param name="day">The day of receipt.</param>
    /// <param name="occasion">The clerk.</param>
    public void RecordService(DateOnly day, Occasion occasion)
    {
        RequireGate(PaymentOrderAct.RecordService, occasion);
        if (day < Step!.From || day > occasion.Today)
        {
            throw new RuleViolation("payment-order.served", "送达日期应当在发出支付令以后、今天以前", "民诉法 227", "Day");
        }

        if (Step.IsOverdue(day))
        {
            throw new RuleViolation("payment-order.service-late", "支付令发出之日起30日内没有送达的，应当裁定终结督促程序", "民诉解释 430", "Day");
        }

        ServedOn = day;
        Step = Deadline.Of(PaymentOrderRules.Objection, day, occasion.Calendar);
        Move(PaymentOrderAct.RecordService, occasion, $"支付令已送达债务人，应在{Step.Due:yyyy年M月d日}前清偿或者提出书面异议");
    }

    /// <summary>Ends it because it could not be served in 30 days.</summary>
    public void EndUnserved(Occasion occasion)
    {
        RequireGate(PaymentOrderAct.EndUnserved, occasion);
        RequirePassed(occasion, "送达期限");
        Close(PaymentOrderAct.EndUnserved, occasion, "支付令30日内不能送达债务人，裁定终结督促程序", null);
    }

    /// <summary>The creditor takes it back, before the order has taken effect.</summary>
    public void Withdraw(string? reason, Occasion occasion) => End(PaymentOrderAct.Withdraw, "债权人撤回申请，督促程序终结", reason, occasion);

    /// <summary>The creditor sues on the same debt here; a suit in another court does not touch the order (民诉解释 431).</summary>
    public void EndBySuit(string? reason, Occasion occasion) => End(PaymentOrderAct.EndBySuit, "债权人就同一债务起诉，督促程序终结", reason, occasion);

    /// <summary>The debtor has paid.</summary>
    public void RecordPayment(Occasion occasion)
    {
        RequireGate(PaymentOrderAct.RecordPayment, occasion);
        Close(PaymentOrderAct.RecordPayment, occasion, "债务人已经清偿，督促程序终结", null);
    }

    /// <summary>The 15 days have passed without an objection: the order can be enforced (民诉法 227).</summary>
    public void TakeEffect(Occasion occasion)
    {
        RequireGate(PaymentOrderAct.TakeEffect, occasion);
        RequirePassed(occasion, "异议期限");
        Close(PaymentOrderAct.TakeEffect, occasion, "债务人没有清偿也没有提出异议，支付令发生效力，可以申请执行", null);
    }

    private void End(PaymentOrderAct act, string sentence, string? reason, Occasion occasion)
    {
        RequireGate(act, occasion);
        Close(act, occasion, sentence, RequireReason(reason, "请写明理由", "民诉法 226-228"));
    }

    private void Close(PaymentOrderAct act, Occasion occasion, string sentence, string? reason)
    {
        Step = null;
        Move(act, occasion, sentence, reason);
        if (Status is not (PaymentOrderStatus.InForce or PaymentOrderStatus.SuitDocketed) && EndedOn is null)
        {
            Ends(PaymentOrderNames.WhyEnded(act), reason, occasion);
        }
    }

    private void Ends(string why, string? reason, Occasion occasion)
    {
        (EndedOn, EndedWhy, EndingReason) = (occasion.Today, why, reason);
        Judge = occasion.Actor.Role == CourtRole.Judge ? occasion.Actor.Name : Judge;
    }

    private void RequirePassed(Occasion occasion, string name)
    {
        if (!Step!.IsOverdue(occasion.Today))
        {
            throw new RuleViolation("payment-order.too-early", $"{name}到{Step.Due:yyyy年M月d日}届满，届满后才能办理", Step.Article);
        }
    }

    private void Move(PaymentOrderAct act, Occasion occasion, string sentence, string? reason = null)
    {
        var line = PaymentOrderWorkflow.Table.Next(Status, act, occasion.Actor.Role);
        Write(occasion, act.ToString(), line.From.ToString(), line.To.ToString(), sentence, reason);
        Status = line.To;
        NextDue = Step?.Due;
    }

    private void RequireGate(PaymentOrderAct act, Occasion occasion) =>
        PaymentOrderWorkflow.Table.Next(Status, act, occasion.Actor.Role);

    private static string RequireReason(string? text, string sentence, string article) =>
        text?.Trim() is { Length: >= CaseTrack.ReasonMinLength and <= CaseTrack.ReasonMaxLength } given
            ? given
            : throw new RuleViolation("payment-order.reason", $"{sentence}（{CaseTrack.ReasonMinLength}到{CaseTrack.ReasonMaxLength}个字）", article, "Reason");
}
