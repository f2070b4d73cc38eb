namespace GolmudCourt.Domain.Fees;

/// <summary>A progressive scale: each bracket charges its own rate on the part of the amount within it.</summary>
internal sealed class FeeScale
{
    private readonly string _floorRange;
    private readonly decimal _floorTo;
    private readonly decimal _floorFee;
    private readonly (decimal UpTo, decimal Percent)[] _brackets;

    /// <param name="floorTo">Up to here a fixed sum is charged.</param>
    /// <param name="floorFee">The fixed sum; zero means the part is free.</param>
    /// <param name="brackets">Upper bounds ascending with the rate in percent; the last has no bound.</param>
    private FeeScale(decimal floorTo, decimal floorFee, params (decimal UpTo, decimal Percent)[] brackets)
    {
        _floorTo = floorTo;
        _floorFee = floorFee;
        _brackets = brackets;
        _floorRange = $"不超过{Wan(floorTo)}的部分";
    }

    /// <summary>财产案件 (办法 13(1)).</summary>
    public static FeeScale Property { get; } = new(
        10_000m,
        50m,
        (100_000m, 2.5m),
        (200_000m, 2m),
        (500_000m, 1.5m),
        (1_000_000m, 1m),
        (2_000_000m, 0.9m),
        (5_000_000m, 0.8m),
        (10_000_000m, 0.7m),
        (20_000_000m, 0.6m),
        (decimal.MaxValue, 0.5m));

    /// <summary>离婚案件的财产分割 (办法 13(2)1).</summary>
    public static FeeScale DivorceProperty { get; } = new(200_000m, 0m, (decimal.MaxValue, 0.5m));

    /// <summary>人格权案件的损害赔偿 (办法 13(2)2).</summary>
    public static FeeScale PersonalityDamages { get; } = new(50_000m, 0m, (100_000m, 1m), (decimal.MaxValue, 0.5m));

    /// <summary>申请执行 (办法 14(1)).</summary>
    public static FeeScale Execution { get; } = new(
        10_000m,
        50m,
        (500_000m, 1.5m),
        (5_000_000m, 1m),
        (10_000_000m, 0.5m),
        (decimal.MaxValue, 0.1m));

    /// <summary>申请保全 (办法 14(2)), before its cap.</summary>
    public static FeeScale Preservation { get; } = new(1_000m, 30m, (100_000m, 1m), (decimal.MaxValue, 0.5m));

    /// <summary>The lines for an amount, unrounded.</summary>
    public IEnumerable<FeeStep> Steps(decimal amount)
    {
        yield return new FeeStep(_floorRange, _floorFee == 0m ? "不另行交纳" : $"每件 {_floorFee:0} 元", _floorFee);
        var from = _floorTo;
        foreach (var (upTo, percent) in _brackets)
        {
            if (amount <= from)
            {
                yield break;
            }

            var range = upTo == decimal.MaxValue ? $"超过{Wan(from)}的部分" : $"超过{Wan(from)}至{Wan(upTo)}的部分";
            yield return new FeeStep(range, $"{percent:0.##}%", (Math.Min(amount, upTo) - from) * percent / 100m);
            from = upTo;
        }
    }

    private static string Wan(decimal yuan) => yuan >= 10_000m ? $"{yuan / 10_000m:0}万元" : $"{yuan:0}元";
}
