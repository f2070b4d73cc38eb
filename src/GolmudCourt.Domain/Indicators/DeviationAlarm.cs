namespace GolmudCourt.Domain.Indicators;

/// <summary>A day that is far from its usual.</summary>
/// <param name="Day">The day.</param>
/// <param name="Count">What was received on it.</param>
/// <param name="Median">The usual: the median of the same weekday over the weeks before.</param>
/// <param name="Spread">How far days usually lie from it: 1.4826 × MAD, at least one.</param>
/// <param name="Score">How many spreads it is away; negative below.</param>
/// <param name="Alarm">Whether that is over the threshold.</param>
public sealed record DayDeviation(DateOnly Day, int Count, decimal Median, decimal Spread, decimal Score, bool Alarm)
{
    /// <summary>In words.</summary>
    public string Sentence => $"收到{Count}件，同一星期几通常{Median:0.#}件，{(Score >= 0 ? "多" : "少")}{Math.Abs(Count - Median):0.#}件";
}

/// <summary>
/// 立案偏离预警: a day is compared with the same weekday of the N weeks before by median and MAD, which one odd day does not move.
/// A rest day that falls on a weekday is compared like any other: that it is low on a holiday is told by the calendar beside it.
/// </summary>
public static class DeviationAlarm
{
    // Makes the MAD of normally spread counts equal to their standard deviation.
    private const decimal Consistency = 1.4826m;

    /// <summary>Looks at one day.</summary>
    /// <param name="day">The day.</param>
    /// <param name="countOn">What was received on a day.</param>
    /// <param name="weeks">N: how many weeks back, at least 4.</param>
    /// <param name="threshold">From how many spreads on it is an alarm.</param>
    /// <exception cref="ArgumentOutOfRangeException">Settings that cannot be meant.</exception>
    public static DayDeviation Of(DateOnly day, Func<DateOnly, int> countOn, int weeks, decimal threshold)
    {
        ArgumentNullException.ThrowIfNull(countOn);
        ArgumentOutOfRangeException.ThrowIfLessThan(weeks, 4);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(threshold, 0);
        var usual = Enumerable.Range(1, weeks).Select(w => (decimal)countOn(day.AddDays(-7 * w))).ToList();
        var median = MedianOf(usual);
        var spread = Math.Max(1, Consistency * MedianOf([.. usual.Select(c => Math.Abs(c - median))]));
        var score = (countOn(day) - median) / spread;
        return new(day, countOn(day), median, spread, score, Math.Abs(score) > threshold);
    }

    private static decimal MedianOf(List<decimal> values)
    {
        values.Sort();
        var middle = values.Count / 2;
        return values.Count % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }
}
