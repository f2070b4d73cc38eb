namespace GolmudCourt.Domain.Calendar;

/// <summary>What a period is counted in. 日 and 工作日 are different units of law and never converted.</summary>
public enum PeriodUnit
{
    /// <summary>日: every day counts, rest days within the period too.</summary>
    Day,

    /// <summary>月: ends on the corresponding day of the last month.</summary>
    Month,

    /// <summary>年: ends on the corresponding day of the last year.</summary>
    Year,

    /// <summary>工作日: only days on which the courts work count.</summary>
    Workday,
}

/// <summary>The length of a period as the law words it.</summary>
/// <param name="Length">How many units; the calculator refuses what is not positive.</param>
/// <param name="Unit">The unit.</param>
public readonly record struct StatutoryPeriod(int Length, PeriodUnit Unit)
{
    /// <summary>The period in words: <c>7日</c>, <c>6个月</c>, <c>2年</c>, <c>3个工作日</c>.</summary>
    public override string ToString() => Unit switch
    {
        PeriodUnit.Day => $"{Length}日",
        PeriodUnit.Month => $"{Length}个月",
        PeriodUnit.Year => $"{Length}年",
        _ => $"{Length}个工作日",
    };
}
