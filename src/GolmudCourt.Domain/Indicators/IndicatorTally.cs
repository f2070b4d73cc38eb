using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace GolmudCourt.Domain.Indicators;

/// <summary>
/// Counts indicators over periods in one walk over the facts. The predicate that counts a matter here is the one that puts it
/// on the list behind the figure; the two cannot disagree.
/// </summary>
public sealed class IndicatorTally
{
    /// <summary>The value of a matter that has none in a dimension.</summary>
    public const string Unmarked = "未标明";

    private readonly Dictionary<FactKind, List<(Indicator Indicator, IndicatorPart Part, IndicatorTerm Term)>> _terms;
    private readonly Dictionary<(string Id, IndicatorPeriod Period, IndicatorPart Part), decimal> _totals = [];
    private readonly Dictionary<(string Id, IndicatorPeriod Period, IndicatorDimension Dimension), Dictionary<string, (decimal Above, decimal Below)>> _broken = [];
    private readonly Dictionary<(string Id, IndicatorPart Part), List<string>>? _keys;
    private readonly Dictionary<string, Indicator> _indicators;
    private readonly DateOnly _today;

    /// <summary>Begins to count.</summary>
    /// <param name="indicators">Which.</param>
    /// <param name="periods">Over which periods.</param>
    /// <param name="today">As seen from which day: what is due, and how far a running period has come.</param>
    /// <param name="keepKeys">Whether to keep the keys of what was counted, of one period, for a snapshot.</param>
    public IndicatorTally(IEnumerable<Indicator> indicators, IReadOnlyList<IndicatorPeriod> periods, DateOnly today, bool keepKeys = false)
    {
        ArgumentNullException.ThrowIfNull(indicators);
        _indicators = indicators.ToDictionary(i => i.Id);
        Periods = periods;
        _today = today;
        _keys = keepKeys ? [] : null;
        _terms = _indicators.Values
            .SelectMany(i => i.Numerator.Select(t => (i, IndicatorPart.Numerator, t)).Concat(i.Denominator.Select(t => (i, IndicatorPart.Denominator, t))))
            .GroupBy(x => x.t.Kind).ToDictionary(g => g.Key, g => g.ToList());
    }

    /// <summary>The periods counted.</summary>
    public IReadOnlyList<IndicatorPeriod> Periods { get; }

    /// <summary>The kinds of facts it wants.</summary>
    public IReadOnlyCollection<FactKind> Kinds => _terms.Keys;

    /// <summary>Counts one matter.</summary>
    public void Add(MatterFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        foreach (var (indicator, part, term) in _terms.GetValueOrDefault(facts.Kind) ?? [])
        {
            foreach (var period in Periods)
            {
                if (term.In(facts, period, _today) is { } amount)
                {
                    Count(indicator, part, period, facts, amount);
                    _keys?.Use((indicator.Id, part)).Add(string.Create(CultureInfo.InvariantCulture, $"{facts.Key:N}:{amount:0.####}"));
                }
            }
        }
    }

    /// <summary>The figure of an indicator in a period.</summary>
    public Figure Of(string id, IndicatorPeriod period) => new(
        _totals.GetValueOrDefault((id, period, IndicatorPart.Numerator)),
        _indicators[id].Denominator.Count == 0 ? null : _totals.GetValueOrDefault((id, period, IndicatorPart.Denominator)));

    /// <summary>The figure broken down, the largest first.</summary>
    public IReadOnlyList<(string Value, Figure Figure)> By(string id, IndicatorPeriod period, IndicatorDimension dimension)
    {
        var counts = _indicators[id].Denominator.Count > 0;
        return [.. (_broken.GetValueOrDefault((id, period, dimension)) ?? [])
            .OrderByDescending(b => counts ? b.Value.Below : b.Value.Above).ThenBy(b => b.Key, StringComparer.Ordinal)
            .Select(b => (b.Key, new Figure(b.Value.Above, counts ? b.Value.Below : null)))];
    }

    /// <summary>SHA-256 over the keys and amounts of a part, in order; the same matters give the same text.</summary>
    public string KeysHash(string id, IndicatorPart part)
    {
        var keys = _keys?.GetValueOrDefault((id, part)) ?? [];
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', keys.Order(StringComparer.Ordinal)))));
    }

    private void Count(Indicator indicator, IndicatorPart part, IndicatorPeriod period, MatterFacts facts, decimal amount)
    {
        var total = (indicator.Id, period, part);
        _totals[total] = _totals.GetValueOrDefault(total) + amount;
        foreach (var dimension in indicator.Dimensions)
        {
            var values = _broken.Use((indicator.Id, period, dimension));
            var name = facts.In(dimension) ?? Unmarked;
            var (above, below) = values.GetValueOrDefault(name);
            values[name] = part == IndicatorPart.Numerator ? (above + amount, below) : (above, below + amount);
        }
    }
}

internal static class TallyDictionaries
{
    public static TValue Use<TKey, TValue>(this Dictionary<TKey, TValue> dictionary, TKey key)
        where TKey : notnull
        where TValue : new() =>
        dictionary.TryGetValue(key, out var value) ? value : dictionary[key] = new TValue();
}
