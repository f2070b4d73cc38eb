using System.Globalization;

namespace GolmudCourt.Domain.Indicators;

/// <summary>A calendar month, quarter or year; both ends included.</summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day.</param>
public sealed record IndicatorPeriod(DateOnly First, DateOnly Last)
{
    /// <summary>A month.</summary>
    public static IndicatorPeriod Month(int year, int month)
    {
        var first = new DateOnly(year, month, 1);
        return new(first, first.AddMonths(1).AddDays(-1));
    }

    /// <summary>The month of a day.</summary>
    public static IndicatorPeriod MonthOf(DateOnly day) => Month(day.Year, day.Month);

    /// <summary>How it stands in addresses: <c>2026-11</c>, <c>2026-Q4</c>, <c>2026</c>.</summary>
    public string Code => Months switch
    {
        1 => First.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        3 => string.Create(CultureInfo.InvariantCulture, $"{First.Year}-Q{((First.Month - 1) / 3) + 1}"),
        _ => First.ToString("yyyy", CultureInfo.InvariantCulture),
    };

    /// <summary>How it is read: 2026年11月.</summary>
    public string Name => Months switch
    {
        1 => string.Create(CultureInfo.InvariantCulture, $"{First.Year}年{First.Month}月"),
        3 => string.Create(CultureInfo.InvariantCulture, $"{First.Year}年第{((First.Month - 1) / 3) + 1}季度"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{First.Year}年"),
    };

    /// <summary>Whether a day lies in it.</summary>
    public bool Has(DateOnly day) => day >= First && day <= Last;

    /// <summary>The day as of which a stock is counted: its last day, or today while it runs; null before it begins.</summary>
    public DateOnly? AsOf(DateOnly today) => today < First ? null : today < Last ? today : Last;

    /// <summary>Whether it is over, so that it can be frozen.</summary>
    public bool IsOver(DateOnly today) => today > Last;

    /// <summary>The period before it, of the same length.</summary>
    public IndicatorPeriod Before => Of(First.AddMonths(-Months), Months);

    /// <summary>The last periods of the same length, this one included, oldest first.</summary>
    public IReadOnlyList<IndicatorPeriod> Run(int count) =>
        [.. Enumerable.Range(0, count).Select(i => Of(First.AddMonths(Months * (i - count + 1)), Months))];

    private int Months => ((Last.Year - First.Year) * 12) + Last.Month - First.Month + 1;

    private static IndicatorPeriod Of(DateOnly first, int months) => new(first, first.AddMonths(months).AddDays(-1));

    /// <summary>Reads <see cref="Code"/>.</summary>
    /// <returns>Null for what is no period, or lies before 2020 or after 2100.</returns>
    public static IndicatorPeriod? Read(string? code)
    {
        var parts = (code ?? "").Split('-');
        if (!int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < 2020 or > 2100)
        {
            return null;
        }

        return parts switch
        {
            [_] => Of(new DateOnly(year, 1, 1), 12),
            [_, ['Q', >= '1' and <= '4' and var quarter]] => Of(new DateOnly(year, ((quarter - '1') * 3) + 1, 1), 3),
            [_, { Length: 2 } text] when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var month)
                && month is >= 1 and <= 12 => Month(year, month),
            _ => null,
        };
    }
}
