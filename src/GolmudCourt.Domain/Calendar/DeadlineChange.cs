namespace GolmudCourt.Domain.Calendar;

/// <summary>Why a running deadline is moved. Each ground has its article and the roles that may rely on it.</summary>
public enum DeadlineGround
{
    /// <summary>批准延长: allowed by a president in a special case.</summary>
    Extension,

    /// <summary>当事人同意延长: takes effect by itself when the last party has agreed.</summary>
    Agreement,

    /// <summary>鉴定: the days of an appraisal do not count.</summary>
    Appraisal,

    /// <summary>中止: the matter stands still for a reason of law.</summary>
    Suspension,

    /// <summary>障碍顺延: an obstacle that was nobody's fault (民诉法 86).</summary>
    Obstacle,

    /// <summary>系统故障: the portal could not be used.</summary>
    Outage,
}

/// <summary>The grounds, in words and with their limits.</summary>
public static class DeadlineGrounds
{
    /// <summary>The name shown beside the days.</summary>
    public static string Name(DeadlineGround ground) => ground switch
    {
        DeadlineGround.Extension => "批准延长",
        DeadlineGround.Agreement => "各方当事人同意延长",
        DeadlineGround.Appraisal => "鉴定",
        DeadlineGround.Suspension => "中止",
        DeadlineGround.Obstacle => "障碍顺延",
        _ => "系统故障",
    };

    /// <summary>Who may rely on it. A portal outage moves dates of law, so it is the president's to decide.</summary>
    public static IReadOnlyList<CourtRole> Roles(DeadlineGround ground) => ground switch
    {
        DeadlineGround.Agreement => [CourtRole.System],
        DeadlineGround.Appraisal => [CourtRole.Mediator, CourtRole.Clerk, CourtRole.Judge, CourtRole.President],
        DeadlineGround.Suspension or DeadlineGround.Obstacle => [CourtRole.Judge, CourtRole.President],
        _ => [CourtRole.President],
    };

    /// <summary>Whether it can still be relied on when the last day has passed.</summary>
    public static bool HoldsAfterTheEnd(DeadlineGround ground) => ground is DeadlineGround.Obstacle or DeadlineGround.Outage;

    internal static string Article(DeadlineGround ground) => ground switch
    {
        DeadlineGround.Agreement => "在线调解规则 24",
        DeadlineGround.Appraisal => "在线调解规则 26",
        DeadlineGround.Obstacle or DeadlineGround.Outage => "民诉法 86",
        _ => "民诉法 85",
    };
}

/// <summary>One thing that moved a deadline, kept with it so that the date can explain itself.</summary>
/// <param name="Ground">The ground.</param>
/// <param name="Days">Units of the period added by an extension; 0 when days are left out instead.</param>
/// <param name="Start">The first day left out; null for an extension.</param>
/// <param name="End">The last day left out; null while it still runs.</param>
/// <param name="Reason">Why, in Chinese.</param>
/// <param name="By">Who decided, by name.</param>
/// <param name="Role">In which capacity.</param>
/// <param name="At">When, in court time.</param>
public sealed record DeadlineChange(
    DeadlineGround Ground, int Days, DateOnly? Start, DateOnly? End, string Reason, string By, CourtRole Role, DateTimeOffset At)
{
    /// <summary>Whether it is a standstill that has not ended.</summary>
    public bool Runs => Start is not null && End is null;

    /// <summary>The days left out, both ends included; none of an extension or of a standstill that still runs.</summary>
    public IEnumerable<DateOnly> LeftOut() => Start is { } first && End is { } last
        ? Enumerable.Range(0, Math.Max(0, last.DayNumber - first.DayNumber + 1)).Select(first.AddDays)
        : [];
}
