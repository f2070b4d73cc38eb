namespace GolmudCourt.Domain.Fees;

/// <summary>How a fee is rounded; the tariff is silent and published judgments do both.</summary>
public enum FeeRounding
{
    /// <summary>To the fen, half up.</summary>
    ToFen,

    /// <summary>To the yuan, half up.</summary>
    ToYuanHalfUp,
}

/// <summary>
/// What the tariff leaves to the province and the court, in yuan. The defaults are the lower bounds of the statutory
/// ranges: Qinghai's own figures have not been seen, so a result built on one says so until they are verified.
/// </summary>
public sealed record FeeSettings
{
    /// <summary>What a result says while the province's figures are unverified.</summary>
    public const string UnverifiedNote = "青海省的具体收费标准尚未核实，这里按法定幅度的设定值计算，请以本院公示为准。";

    /// <summary>离婚案件, 50-300 a case.</summary>
    public decimal DivorceBase { get; init; } = 50m;

    /// <summary>人格权案件, 100-500 a case.</summary>
    public decimal PersonalityBase { get; init; } = 100m;

    /// <summary>知识产权民事案件 without an amount, 500-1000 a case.</summary>
    public decimal IpBase { get; init; } = 500m;

    /// <summary>其他非财产案件, 50-100 a case.</summary>
    public decimal NonPropertyBase { get; init; } = 50m;

    /// <summary>管辖权异议不成立, 50-100 a case.</summary>
    public decimal JurisdictionObjectionBase { get; init; } = 50m;

    /// <summary>申请执行 without an amount, 50-500 a case.</summary>
    public decimal ExecutionBase { get; init; } = 50m;

    /// <summary>行政案件: 50 a case, 100 where the court takes trademark, patent and maritime cases.</summary>
    public decimal AdministrativeBase { get; init; } = 50m;

    /// <summary>Whether the court has confirmed the provincial figures above.</summary>
    public bool ProvincialVerified { get; init; }

    /// <summary>How fees are rounded.</summary>
    public FeeRounding Rounding { get; init; } = FeeRounding.ToFen;

    /// <summary>The settings outside the statutory range, one Chinese sentence each; empty when all may be used.</summary>
    public IReadOnlyList<string> Problems() =>
    [
        .. OutOfRange("离婚案件受理费", DivorceBase, 50m, 300m),
        .. OutOfRange("人格权案件受理费", PersonalityBase, 100m, 500m),
        .. OutOfRange("知识产权案件（无争议金额）受理费", IpBase, 500m, 1000m),
        .. OutOfRange("其他非财产案件受理费", NonPropertyBase, 50m, 100m),
        .. OutOfRange("管辖权异议受理费", JurisdictionObjectionBase, 50m, 100m),
        .. OutOfRange("无金额执行案件申请费", ExecutionBase, 50m, 500m),
        .. AdministrativeBase is 50m or 100m ? [] : new[] { $"行政案件受理费只能是 50 元或者 100 元，现在设为 {AdministrativeBase} 元。" },
        .. Enum.IsDefined(Rounding) ? [] : new[] { "费用取整方式只能是取整到分或者取整到元。" },
    ];

    /// <summary>Rounds an amount by the setting.</summary>
    internal decimal Round(decimal amount) =>
        Math.Round(amount, Rounding == FeeRounding.ToYuanHalfUp ? 0 : 2, MidpointRounding.AwayFromZero);

    private static IEnumerable<string> OutOfRange(string name, decimal value, decimal min, decimal max)
    {
        if (value < min || value > max || value != Math.Round(value, 2))
        {
            yield return $"{name}应当在 {min} 元到 {max} 元之间，最多两位小数，现在设为 {value} 元。";
        }
    }
}
