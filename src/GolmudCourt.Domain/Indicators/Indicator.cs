namespace GolmudCourt.Domain.Indicators;

/// <summary>An indicator: what it is called, how it is counted, in words and in code side by side.</summary>
public sealed record Indicator
{
    /// <summary>Stable id: <c>QI-08</c> of the shipped list, or <c>GM-01</c> of this court.</summary>
    public required string Id { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>口径: how it is counted, what is left out, to which day a matter belongs.</summary>
    public required string Definition { get; init; }

    /// <summary>Where the formula comes from.</summary>
    public required string Source { get; init; }

    /// <summary>Whether the formula was read in an assessment; otherwise it is a proposal.</summary>
    public bool Official { get; init; }

    /// <summary>The module.</summary>
    public required IndicatorModule Module { get; init; }

    /// <summary>In what it is read.</summary>
    public IndicatorUnit Unit { get; init; }

    /// <summary>Whether less is better.</summary>
    public bool LessIsBetter { get; init; }

    /// <summary>The numerator.</summary>
    public required IReadOnlyList<IndicatorTerm> Numerator { get; init; }

    /// <summary>The denominator; empty for a mere count.</summary>
    public IReadOnlyList<IndicatorTerm> Denominator { get; init; } = [];

    /// <summary>The dimensions by which it may be broken down.</summary>
    public IReadOnlyList<IndicatorDimension> Dimensions { get; init; } = [];

    /// <summary>The terms of a part.</summary>
    public IReadOnlyList<IndicatorTerm> Terms(IndicatorPart part) => part == IndicatorPart.Numerator ? Numerator : Denominator;

    /// <summary>Which kinds of facts it looks at.</summary>
    public IEnumerable<FactKind> Kinds => Numerator.Concat(Denominator).Select(t => t.Kind).Distinct();

    /// <summary>A part in words: 甲 ＋ 乙 － 丙.</summary>
    public string InWords(IndicatorPart part) => string.Concat(
        Terms(part).Select((t, i) => (i, t.Sign) switch { (0, _) => t.Words, (_, < 0) => $" － {t.Words}", _ => $" ＋ {t.Words}" }));
}

/// <summary>A figure: what was counted above and below the line.</summary>
/// <param name="Numerator">Above.</param>
/// <param name="Denominator">Below; null for a mere count.</param>
public sealed record Figure(decimal Numerator, decimal? Denominator)
{
    /// <summary>The value; null where nothing stands below the line, which is not zero.</summary>
    public decimal? Value => Denominator is not { } below ? Numerator : below > 0 ? Numerator / below : null;

    /// <summary>The figure as read: 89.68%, 12件, 3.5日; 无 where there is nothing to divide by.</summary>
    public string Text(IndicatorUnit unit) => Value is not { } value ? "无"
        : unit switch
        {
            IndicatorUnit.Percent => $"{decimal.Round(value * 100, 2, MidpointRounding.AwayFromZero):0.##}%",
            IndicatorUnit.Matters => $"{value:0}件",
            _ => $"{decimal.Round(value, 2, MidpointRounding.AwayFromZero):0.##}{IndicatorNames.Of(unit)}",
        };
}
