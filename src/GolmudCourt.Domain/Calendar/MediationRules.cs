using System.Globalization;

namespace GolmudCourt.Domain.Calendar;

/// <summary>The periods of mediation. They are found by code through <see cref="DeadlineRules"/> like all others.</summary>
public static class MediationRules
{
    private const string Prefix = "mediation.period.";

    /// <summary>通知对方: 3 working days to ask the other side.</summary>
    public static DeadlineRule Notice { get; } =
        new("mediation.notice", "征求对方意愿期限", Workdays(3), "在线调解规则 15", "受理调解申请之日");

    /// <summary>共同选定: 2 working days for both sides to choose a mediator.</summary>
    public static DeadlineRule Choice { get; } =
        new("mediation.choice", "共同选定调解员期限", Workdays(2), "在线调解规则 10", "通知选定调解员之日");

    /// <summary>法院指定: 3 working days.</summary>
    public static DeadlineRule Appointment { get; } =
        new("mediation.appointment", "指定调解员期限", Workdays(3), "在线调解规则 10", "转由法院指定（受理申请、选定不成或者须重新指定）之日");

    /// <summary>调解员确认: 3 working days.</summary>
    public static DeadlineRule Confirmation { get; } =
        new("mediation.confirmation", "调解员确认期限", Workdays(3), "在线调解规则 12", "调解员收到委派之日");

    /// <summary>受理审查: 3 working days, the same in which the court would have to appoint.</summary>
    public static DeadlineRule Acceptance { get; } =
        new("mediation.acceptance", "调解申请受理期限", Workdays(3), "在线调解规则 10", "收到调解申请之日");

    internal static IReadOnlyList<DeadlineRule> Fixed => [Notice, Choice, Appointment, Confirmation, Acceptance];

    /// <summary>调解期限: 30 days before filing, 15 or 7 in litigation. What lengthens one is kept with its deadline.</summary>
    /// <param name="days">30, 15 or 7.</param>
    /// <exception cref="RuleViolation"><c>deadline.length</c>: no such period.</exception>
    public static DeadlineRule Period(int days) =>
        days is 30 or 15 or 7
            ? new(
                Prefix + days.ToString(CultureInfo.InvariantCulture), "调解期限", new StatutoryPeriod(days, PeriodUnit.Day),
                "在线调解规则 24", "调解员确认接受之日")
            : throw new RuleViolation("deadline.length", "调解期限为30日、15日或者7日", "在线调解规则 24", "Days");

    internal static DeadlineRule? FindPeriod(string code) => new[] { 30, 15, 7 }.Select(Period).FirstOrDefault(r => r.Code == code);

    private static StatutoryPeriod Workdays(int length) => new(length, PeriodUnit.Workday);
}
