using System.Globalization;

namespace GolmudCourt.Domain.Calendar;

/// <summary>The trial limits (审限). They are found by code through <see cref="DeadlineRules"/> like all others.</summary>
public static class TrialRules
{
    /// <summary>Months from docketing in small claims (民诉法 168).</summary>
    public const int SmallClaimsMonths = 2;

    /// <summary>Months from docketing in the summary procedure (民诉法 164).</summary>
    public const int SummaryMonths = 3;

    /// <summary>Months from docketing in the ordinary procedure (民诉法 152).</summary>
    public const int OrdinaryMonths = 6;

    /// <summary>What a president may add to small claims or the summary procedure, in months; with it the summary procedure has four at most.</summary>
    public const int ShortExtension = 1;

    /// <summary>What the court's own president may add to the ordinary procedure, in months; more is for the court above.</summary>
    public const int OrdinaryExtension = 6;

    /// <summary>The most months one ordinary case can be lengthened by; beyond it the input is a slip.</summary>
    public const int MaxOrdinaryExtension = 60;

    /// <summary>The most days that can be left out of one limit; beyond it the input is a slip.</summary>
    public const int MaxExcludedDays = 3_650;

    private const string SmallClaimsPrefix = "trial.small-claims.";
    private const string SummaryPrefix = "trial.summary.";
    private const string OrdinaryPrefix = "trial.ordinary.";
    private const string ExcludedPrefix = "trial.excluded.";

    /// <summary>小额诉讼审限: two months from docketing, and the month a president added.</summary>
    /// <param name="added">Months added.</param>
    /// <exception cref="RuleViolation"><c>deadline.length</c>: out of range.</exception>
    public static DeadlineRule SmallClaims(int added) =>
        Limit(SmallClaimsPrefix, "小额诉讼审理期限", SmallClaimsMonths, added, ShortExtension, "民诉法 168");

    /// <summary>简易程序审限: three months from docketing, and the month a president added.</summary>
    /// <param name="added">Months added.</param>
    /// <exception cref="RuleViolation"><c>deadline.length</c>: out of range.</exception>
    public static DeadlineRule Summary(int added) =>
        Limit(SummaryPrefix, "简易程序审理期限", SummaryMonths, added, ShortExtension, "民诉法 164；民诉解释 258");

    /// <summary>普通程序审限: six months from docketing, and the months added by the president and the court above.</summary>
    /// <param name="added">Months added.</param>
    /// <exception cref="RuleViolation"><c>deadline.length</c>: out of range.</exception>
    public static DeadlineRule Ordinary(int added) =>
        Limit(OrdinaryPrefix, "普通程序审理期限", OrdinaryMonths, added, MaxOrdinaryExtension, "民诉法 152");

    /// <summary>扣除期间: the days that do not count, put to the end of the limit.</summary>
    /// <param name="days">Days left out.</param>
    /// <exception cref="RuleViolation"><c>deadline.length</c>: out of range.</exception>
    public static DeadlineRule Excluded(int days) => days is >= 1 and <= MaxExcludedDays
        ? new(
            ExcludedPrefix + Text(days), "扣除不计入的期间后的审理期限", new StatutoryPeriod(days, PeriodUnit.Day),
            "2000年审限规定 9", "没有扣除时审理期限的最后一日")
        : throw new RuleViolation("deadline.length", $"不计入审理期限的期间合计应当是1到{MaxExcludedDays}日", "2000年审限规定 9", "To");

    internal static DeadlineRule? FindOfLength(string code) =>
        Read(code, SmallClaimsPrefix, 0, ShortExtension, SmallClaims)
        ?? Read(code, SummaryPrefix, 0, ShortExtension, Summary)
        ?? Read(code, OrdinaryPrefix, 0, MaxOrdinaryExtension, Ordinary)
        ?? Read(code, ExcludedPrefix, 1, MaxExcludedDays, Excluded);

    private static DeadlineRule Limit(string prefix, string name, int months, int added, int most, string article) => added >= 0 && added <= most
        ? new(prefix + Text(added), name, new StatutoryPeriod(months + added, PeriodUnit.Month), article, "立案之日")
        : throw new RuleViolation("deadline.length", $"{name}最多延长{most}个月", article, "Months");

    private static DeadlineRule? Read(string code, string prefix, int least, int most, Func<int, DeadlineRule> rule) =>
        code.StartsWith(prefix, StringComparison.Ordinal)
        && int.TryParse(code.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var length)
        && length >= least && length <= most
        && rule(length) is var found
        && found.Code == code
            ? found
            : null;

    private static string Text(int length) => length.ToString(CultureInfo.InvariantCulture);
}
