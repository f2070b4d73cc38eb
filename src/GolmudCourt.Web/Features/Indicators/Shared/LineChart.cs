using System.Globalization;

namespace GolmudCourt.Web.Features.Indicators.Shared;

/// <summary>One point of a line; without a value the line is broken there.</summary>
internal sealed record ChartPoint(string Label, decimal? Value, string Text);

/// <summary>A line, drawn by attributes only. The table under it says the same in words.</summary>
internal sealed class LineChart
{
    public const int Width = 720;
    public const int Height = 250;

    /// <summary>Where the grid begins and ends; beside it there is room for the labels, which are larger on a phone.</summary>
    public const int Left = 80;
    public const int End = 680;
    private const int Top = 20;
    private const int Bottom = 44;

    public LineChart(string id, string title, IReadOnlyList<ChartPoint> points, decimal? target, bool isPercent)
    {
        (Id, Title, Points, Target) = (id, title, points, target);
        IsPercent = isPercent;
        var most = points.Select(p => p.Value ?? 0).Append(target ?? 0).DefaultIfEmpty(0).Max();
        Ceiling = isPercent && most <= 1 ? 1 : most <= 0 ? 1 : RoundUp(most);
    }

    public string Id { get; }

    public string Title { get; }

    public IReadOnlyList<ChartPoint> Points { get; }

    public decimal? Target { get; }

    public bool IsPercent { get; }

    public decimal Ceiling { get; }

    /// <summary>The lines of the grid: where, and what they say.</summary>
    public IEnumerable<(string Y, string Text)> Grid => Enumerable.Range(0, 5).Select(i => Ceiling * i / 4)
        .Select(v => (Y(v), IsPercent ? (v * 100).ToString("0.#", CultureInfo.InvariantCulture) + "%" : v.ToString("0.##", CultureInfo.InvariantCulture)));

    /// <summary>Where a point stands.</summary>
    public string X(int i) => Number(Left + ((End - Left) * (Points.Count == 1 ? 0.5m : (decimal)i / (Points.Count - 1))));

    /// <summary>How high a value stands.</summary>
    public string Y(decimal value) => Number(Height - Bottom - ((Height - Top - Bottom) * Math.Min(value, Ceiling) / Ceiling));

    /// <summary>The unbroken pieces of the line.</summary>
    public IEnumerable<string> Pieces()
    {
        var piece = new List<string>();
        for (var i = 0; i <= Points.Count; i++)
        {
            if (i < Points.Count && Points[i].Value is { } value)
            {
                piece.Add($"{X(i)},{Y(value)}");
                continue;
            }

            if (piece.Count > 1)
            {
                yield return string.Join(' ', piece);
            }

            piece.Clear();
        }
    }

    /// <summary>A number in a drawing, whatever the language of the page.</summary>
    public static string Number(decimal value) => decimal.Round(value, 1).ToString(CultureInfo.InvariantCulture);

    private static decimal RoundUp(decimal value)
    {
        var step = 1m;
        while (step * 10 < value)
        {
            step *= 10;
        }

        return Math.Ceiling(value / step) * step;
    }
}
