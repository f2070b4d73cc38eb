using System.Globalization;

namespace GolmudCourt.Domain.Roster;

/// <summary>What a mediator's work is counted from (特邀规定 10). All counts are of one period.</summary>
public sealed record PerformanceCounts
{
    /// <summary>Appointments the mediator took.</summary>
    public int Taken { get; init; }

    /// <summary>Appointments the mediator declined or let lapse.</summary>
    public int Declined { get; init; }

    /// <summary>Taken appointments that have ended, without those withdrawn to be docketed.</summary>
    public int Ended { get; init; }

    /// <summary>Ended appointments that ended in an agreement.</summary>
    public int Settled { get; init; }

    /// <summary>Days of the ended appointments together, from confirmation to end, without time for appraisal.</summary>
    public int Days { get; init; }

    /// <summary>Agreements whose time for performance is over.</summary>
    public int AgreementsDue { get; init; }

    /// <summary>Of these, the agreements that were performed.</summary>
    public int AgreementsPerformed { get; init; }

    /// <summary>Ratings that parties gave.</summary>
    public int Ratings { get; init; }

    /// <summary>Sum of the ratings, each 1 to 5.</summary>
    public int RatingSum { get; init; }

    /// <summary>Complaints lodged.</summary>
    public int Complaints { get; init; }

    /// <summary>Complaints upheld.</summary>
    public int ComplaintsUpheld { get; init; }
}

/// <summary>One figure with what it is made of: nobody has to believe a number that cannot be checked.</summary>
/// <param name="Name">The Chinese name.</param>
/// <param name="Numerator">What is above the line.</param>
/// <param name="Denominator">What is below.</param>
/// <param name="Value">The quotient, or null where there is nothing to divide by.</param>
/// <param name="Shown">The value as shown: per cent, days or points; 暂无 where there is none.</param>
/// <param name="Formula">口径: the formula in Chinese words.</param>
public sealed record PerformanceFigure(string Name, int Numerator, int Denominator, decimal? Value, string Shown, string Formula);

/// <summary>业绩档案: a mediator's performance, computed and never stored (特邀规定 10).</summary>
public sealed record PerformanceFile
{
    private PerformanceFile(PerformanceCounts counts) => Counts = counts;

    /// <summary>The counts it is made from.</summary>
    public PerformanceCounts Counts { get; }

    /// <summary>调解成功率.</summary>
    public PerformanceFigure SettledRate => Rate("调解成功率", Counts.Settled, Counts.Ended, "调解成功的件数（须有各方签署、文本校验值一致的协议）÷已终结的委派件数（不含撤回后转立案的，不含没有接受的；同一件多次委派只计一次）");

    /// <summary>接受委派率.</summary>
    public PerformanceFigure AcceptanceRate => Rate(
        "接受委派率", Counts.Taken, Counts.Taken + Counts.Declined, "接受的委派件数÷（接受的委派件数＋拒绝或者逾期没有接受的件数）");

    /// <summary>平均调解天数.</summary>
    public PerformanceFigure AverageDays => Average("平均调解天数", Counts.Days, Counts.Ended, "天", "已终结委派的调解天数之和（从确认接受起，不含鉴定期间）÷已终结的委派件数");

    /// <summary>自动履行率.</summary>
    public PerformanceFigure PerformanceRate => Rate(
        "自动履行率", Counts.AgreementsPerformed, Counts.AgreementsDue, "已履行完毕的调解协议件数÷履行期限已经届满的调解协议件数");

    /// <summary>当事人评价.</summary>
    public PerformanceFigure Rating => Average("当事人评价", Counts.RatingSum, Counts.Ratings, "分", "当事人评分之和÷评分次数（每次1到5分）");

    /// <summary>投诉查实率.</summary>
    public PerformanceFigure UpheldRate => Rate("投诉查实率", Counts.ComplaintsUpheld, Counts.Complaints, "查证属实的投诉件数÷收到的投诉件数");

    /// <summary>All figures, in the order of the page.</summary>
    public IReadOnlyList<PerformanceFigure> Figures => [SettledRate, AcceptanceRate, AverageDays, PerformanceRate, Rating, UpheldRate];

    /// <summary>Computes the file.</summary>
    /// <exception cref="ArgumentException">The counts contradict each other: a part is larger than its whole.</exception>
    public static PerformanceFile Of(PerformanceCounts counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        (int Part, int Whole)[] pairs =
        [
            (counts.Settled, counts.Ended), (counts.Ended, counts.Taken), (counts.AgreementsPerformed, counts.AgreementsDue),
            (counts.ComplaintsUpheld, counts.Complaints),
        ];
        var rated = counts.RatingSum >= counts.Ratings && counts.RatingSum <= 5 * counts.Ratings;
        return pairs.All(p => p.Part >= 0 && p.Part <= p.Whole) && counts is { Declined: >= 0, Days: >= 0, Ratings: >= 0 } && rated
            ? new PerformanceFile(counts)
            : throw new ArgumentException($"The counts contradict each other: {counts}", nameof(counts));
    }

    private static PerformanceFigure Rate(string name, int above, int below, string formula)
    {
        var value = Quotient(above, below);
        var shown = value is { } v ? (v * 100).ToString("0.0", CultureInfo.InvariantCulture) + "%" : "暂无";
        return new(name, above, below, value, shown, formula);
    }

    private static PerformanceFigure Average(string name, int above, int below, string unit, string formula)
    {
        var value = Quotient(above, below);
        return new(name, above, below, value, value is { } v ? v.ToString("0.0", CultureInfo.InvariantCulture) + unit : "暂无", formula);
    }

    private static decimal? Quotient(int above, int below) =>
        below == 0 ? null : Math.Round((decimal)above / below, 4, MidpointRounding.AwayFromZero);
}
