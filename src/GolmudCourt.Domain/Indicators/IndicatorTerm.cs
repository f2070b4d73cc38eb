namespace GolmudCourt.Domain.Indicators;

/// <summary>
/// One summand of a numerator or denominator: which matters, on which day each counts, how much. A matter has one day in a
/// term, so it counts in one month, one quarter and one year, and the months add up to the year.
/// </summary>
public sealed class IndicatorTerm
{
    private readonly Func<MatterFacts, DateOnly, DateOnly?>? _day;
    private readonly Func<MatterFacts, decimal>? _value;
    private readonly Func<MatterFacts, DateOnly, bool>? _stock;

    private IndicatorTerm(
        FactKind kind, string words, int sign, Func<MatterFacts, DateOnly, DateOnly?>? day,
        Func<MatterFacts, decimal>? value, Func<MatterFacts, DateOnly, bool>? stock)
    {
        Kind = kind;
        Words = words;
        Sign = sign;
        (_day, _value, _stock) = (day, value, stock);
    }

    /// <summary>What is counted.</summary>
    public FactKind Kind { get; }

    /// <summary>Which, in Chinese.</summary>
    public string Words { get; }

    /// <summary>1 when it is added, -1 when it is taken off.</summary>
    public int Sign { get; }

    /// <summary>Whether it is counted as of a day and not over a time; its months do not add up.</summary>
    public bool IsStock => _stock is not null;

    /// <summary>Matters, one each.</summary>
    /// <param name="kind">The kind of <typeparamref name="T"/>.</param>
    /// <param name="words">Which, in Chinese.</param>
    /// <param name="day">The day on which one counts, as seen from today; null when it does not.</param>
    public static IndicatorTerm Count<T>(FactKind kind, string words, Func<T, DateOnly, DateOnly?> day)
        where T : MatterFacts => new(kind, words, 1, (f, today) => day((T)f, today), null, null);

    /// <summary>Matters that are taken off.</summary>
    public static IndicatorTerm Less<T>(FactKind kind, string words, Func<T, DateOnly, DateOnly?> day)
        where T : MatterFacts => new(kind, words, -1, (f, today) => day((T)f, today), null, null);

    /// <summary>A measure of matters, added up.</summary>
    public static IndicatorTerm Sum<T>(FactKind kind, string words, Func<T, DateOnly, DateOnly?> day, Func<T, decimal> value)
        where T : MatterFacts => new(kind, words, 1, (f, today) => day((T)f, today), f => value((T)f), null);

    /// <summary>Matters that stand so on a day.</summary>
    public static IndicatorTerm Stock<T>(FactKind kind, string words, Func<T, DateOnly, bool> asOf)
        where T : MatterFacts => new(kind, words, 1, null, null, (f, day) => asOf((T)f, day));

    /// <summary>What a matter adds in a period; null when it is not counted in it.</summary>
    public decimal? In(MatterFacts facts, IndicatorPeriod period, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(period);
        if (facts.Kind != Kind)
        {
            return null;
        }

        var counts = _stock is null
            ? _day!(facts, today) is { } day && period.Has(day)
            : period.AsOf(today) is { } asOf && _stock(facts, asOf);
        return counts ? Sign * (_value?.Invoke(facts) ?? 1) : null;
    }
}
