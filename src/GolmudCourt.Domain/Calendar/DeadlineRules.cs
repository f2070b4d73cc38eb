using System.Globalization;

namespace GolmudCourt.Domain.Calendar;

/// <summary>The catalogue of periods that run in the portal. A stored deadline finds its rule here by code.</summary>
public static class DeadlineRules
{
    /// <summary>The longest correction period a clerk may set, in days; the law leaves it to the court.</summary>
    public const int MaxCorrectionDays = 90;

    /// <summary>The longest time for an answer to a complaint that the court may promise, in days.</summary>
    public const int MaxFeedbackDays = 90;

    private const string CorrectionPrefix = "filing.correction.";
    private const string FeedbackPrefix = "roster.complaint-feedback.";

    /// <summary>立案审查: 7 days to decide on a filing; undecided at the end, it is docketed first.</summary>
    public static DeadlineRule FilingReview { get; } =
        new("filing.review", "立案审查期限", Days(7), "登记立案规定 8", "收到起诉材料之日");

    /// <summary>补正后立案审查: the 7 days start again the day after the corrections arrive.</summary>
    public static DeadlineRule FilingReviewAfterCorrection { get; } =
        new("filing.review-after-correction", "补正后立案审查期限", Days(7), "民诉解释 126", "收到补正材料之日");

    /// <summary>不予受理裁定上诉: 10 days.</summary>
    public static DeadlineRule RefusalAppeal { get; } =
        new("filing.refusal-appeal", "不予受理裁定上诉期限", Days(10), "民诉法 171", "不予受理裁定书送达之日");

    /// <summary>交纳案件受理费: 7 days; unpaid at the end, the action counts as withdrawn.</summary>
    public static DeadlineRule FeePayment { get; } =
        new("filing.fee-payment", "交纳案件受理费期限", Days(7), "费用办法 22", "接到交费通知之日");

    /// <summary>调解不成后立案审查: 7 days from the return; the day of first receipt does not change by it.</summary>
    public static DeadlineRule FilingReviewAfterMediation { get; } =
        new("filing.review-after-mediation", "调解不成后立案审查期限", Days(7), "在线调解规则 21；登记立案规定 8", "调解不成、材料退回立案之日");

    /// <summary>The rules of fixed length. Correction and mediation periods are set case by case and are not among them.</summary>
    public static IReadOnlyList<DeadlineRule> All { get; } =
        [FilingReview, FilingReviewAfterCorrection, RefusalAppeal, FeePayment, FilingReviewAfterMediation, .. MediationRules.Fixed, .. ConfirmationRules.Fixed,
            .. PaymentOrderRules.Fixed];

    /// <summary>补正: a period the court sets in its one correction request.</summary>
    /// <param name="days">The length in days.</param>
    /// <exception cref="RuleViolation"><c>deadline.length</c>: not between 1 and <see cref="MaxCorrectionDays"/>.</exception>
    public static DeadlineRule Correction(int days) => days is >= 1 and <= MaxCorrectionDays
        ? new(CorrectionPrefix + days.ToString(CultureInfo.InvariantCulture), "补正期限", Days(days), "登记立案规定 7", "收到补正告知之日")
        : throw new RuleViolation("deadline.length", $"补正期限应当是 1 到 {MaxCorrectionDays} 日。", "登记立案规定 7", "length");

    /// <summary>投诉反馈: a period the court promises; no statute sets it.</summary>
    /// <param name="days">The length in days.</param>
    /// <exception cref="RuleViolation"><c>deadline.length</c>: not between 1 and <see cref="MaxFeedbackDays"/>.</exception>
    public static DeadlineRule ComplaintFeedback(int days) => days is >= 1 and <= MaxFeedbackDays
        ? new(FeedbackPrefix + days.ToString(CultureInfo.InvariantCulture), "投诉反馈期限", Days(days), "本院设定（特邀规定 28）", "收到投诉之日")
        : throw new RuleViolation("deadline.length", $"投诉反馈期限应当是 1 到 {MaxFeedbackDays} 日。", "特邀规定 28", "length");

    /// <summary>Finds a rule by its stored code, those of a set length included.</summary>
    /// <exception cref="ArgumentException">No rule has the code.</exception>
    public static DeadlineRule ByCode(string code) => Find(code)
        ?? throw new ArgumentException($"No deadline rule has the code '{code}'.", nameof(code));

    internal static DeadlineRule? Find(string code) =>
        All.FirstOrDefault(r => r.Code == code)
        ?? FindOfLength(code, CorrectionPrefix, MaxCorrectionDays, Correction)
        ?? FindOfLength(code, FeedbackPrefix, MaxFeedbackDays, ComplaintFeedback)
        ?? MediationRules.FindPeriod(code)
        ?? ConfirmationRules.FindOfLength(code)
        ?? TrialRules.FindOfLength(code);

    private static DeadlineRule? FindOfLength(string code, string prefix, int longest, Func<int, DeadlineRule> rule) =>
        code.StartsWith(prefix, StringComparison.Ordinal)
        && int.TryParse(code.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var days)
        && days >= 1 && days <= longest
        && rule(days) is var found
        && found.Code == code
            ? found
            : null;

    private static StatutoryPeriod Days(int length) => new(length, PeriodUnit.Day);
}
