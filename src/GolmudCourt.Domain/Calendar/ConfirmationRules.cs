using System.Globalization;

namespace GolmudCourt.Domain.Calendar;

/// <summary>The periods of judicial confirmation. They are found by code through <see cref="DeadlineRules"/> like all others.</summary>
public static class ConfirmationRules
{
    /// <summary>The days from docketing in which the court rules (民诉法 187).</summary>
    public const int ExaminationDays = 30;

    /// <summary>The most days one examination can be lengthened by; beyond it the input is a slip.</summary>
    public const int MaxAddedDays = 180;

    /// <summary>The longest acceptance target the court may set itself, in days.</summary>
    public const int MaxAcceptanceDays = 15;

    /// <summary>The longest time the judge may give for supplementary material, in days.</summary>
    public const int MaxSupplementDays = 60;

    /// <summary>The longest time the court may give for missing material before acceptance, in days.</summary>
    public const int MaxMaterialDays = 15;

    private const string MaterialPrefix = "confirmation.material.";
    private const string AcceptancePrefix = "confirmation.acceptance.";
    private const string SupplementPrefix = "confirmation.supplement.";

    /// <summary>申请: 30 days from the effect of the agreement, both parties together.</summary>
    public static DeadlineRule Application { get; } =
        new("confirmation.application", "申请司法确认期限", Days(30), "民诉法 205；人民调解法 33", "调解协议生效之日");

    /// <summary>当事人异议: 15 days from receipt of the ruling.</summary>
    public static DeadlineRule PartyObjection { get; } =
        new("confirmation.party-objection", "当事人异议期限", Days(15), "民诉解释 372", "收到确认裁定之日");

    /// <summary>利害关系人异议: 6 months from when the person knew or ought to have known.</summary>
    public static DeadlineRule InterestedObjection { get; } =
        new("confirmation.interested-objection", "利害关系人异议期限", new StatutoryPeriod(6, PeriodUnit.Month), "民诉解释 372", "知道或者应当知道权益受到侵害之日") { Invariable = true };

    /// <summary>申请执行: 2 years from the last day for performance, of instalments from the last one.</summary>
    public static DeadlineRule Enforcement { get; } =
        new("confirmation.enforcement", "申请执行期间", new StatutoryPeriod(2, PeriodUnit.Year), "民诉法 206、250", "履行期间的最后一日（分期的，最后一期届满之日）");

    /// <summary>审查: 30 days from docketing; what the president adds is kept with the deadline.</summary>
    public static DeadlineRule Examination { get; } = new("confirmation.examination", "审查期限", Days(ExaminationDays), "民诉法 187", "立案之日");

    internal static IReadOnlyList<DeadlineRule> Fixed => [Examination, Application, PartyObjection, InterestedObjection, Enforcement];

    /// <summary>受理: the court's own target; a provision of 2011 names three days.</summary>
    /// <param name="days">The length in days.</param>
    /// <exception cref="RuleViolation"><c>deadline.length</c>: out of range.</exception>
    public static DeadlineRule Acceptance(int days) => days is >= 1 and <= MaxAcceptanceDays
        ? new(AcceptancePrefix + Text(days), "受理目标期限", Days(days), "本院设定（2011年司法确认规定 4）", "收到全部材料之日")
        : throw new RuleViolation("deadline.length", $"受理目标期限应当是1到{MaxAcceptanceDays}日", "2011年司法确认规定 4", "Days");

    /// <summary>补充材料: a period the judge sets.</summary>
    /// <param name="days">The length in days.</param>
    /// <exception cref="RuleViolation"><c>deadline.length</c>: out of range.</exception>
    public static DeadlineRule Supplement(int days) => days is >= 1 and <= MaxSupplementDays
        ? new(SupplementPrefix + Text(days), "补充材料期限", Days(days), "民诉解释 356、357", "收到补充通知之日")
        : throw new RuleViolation("deadline.length", $"补充材料期限应当是1到{MaxSupplementDays}日", "民诉解释 356", "Days");

    /// <summary>补齐申请材料, before acceptance: a period the court sets. The target of acceptance is counted anew from the day all is there.</summary>
    /// <param name="days">The length in days.</param>
    /// <exception cref="RuleViolation"><c>deadline.length</c>: out of range.</exception>
    public static DeadlineRule Material(int days) => days is >= 1 and <= MaxMaterialDays
        ? new(MaterialPrefix + Text(days), "补齐申请材料期限", Days(days), "民诉解释 354；2011年司法确认规定 3", "收到补齐通知之日")
        : throw new RuleViolation("deadline.length", $"补齐申请材料的期限应当是1到{MaxMaterialDays}日", "民诉解释 354", "Days");

    /// <summary>Whether a deadline is one for missing material before acceptance.</summary>
    public static bool IsMaterial(Deadline deadline)
    {
        ArgumentNullException.ThrowIfNull(deadline);
        return deadline.RuleCode.StartsWith(MaterialPrefix, StringComparison.Ordinal);
    }

    internal static DeadlineRule? FindOfLength(string code) =>
        Read(code, MaterialPrefix, 1, MaxMaterialDays, Material)
        ?? Read(code, AcceptancePrefix, 1, MaxAcceptanceDays, Acceptance)
        ?? Read(code, SupplementPrefix, 1, MaxSupplementDays, Supplement);

    private static DeadlineRule? Read(string code, string prefix, int least, int most, Func<int, DeadlineRule> rule) =>
        code.StartsWith(prefix, StringComparison.Ordinal)
        && int.TryParse(code.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var days)
        && days >= least && days <= most
        && rule(days) is var found
        && found.Code == code
            ? found
            : null;

    private static string Text(int days) => days.ToString(CultureInfo.InvariantCulture);

    private static StatutoryPeriod Days(int length) => new(length, PeriodUnit.Day);
}
