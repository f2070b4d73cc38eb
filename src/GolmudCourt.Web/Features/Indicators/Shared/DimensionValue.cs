using GolmudCourt.Domain.Indicators;

namespace GolmudCourt.Web.Features.Indicators.Shared;

/// <summary>One value of one dimension, as it stands in an address: <c>Channel|网上立案</c>.</summary>
internal sealed record DimensionValue(IndicatorDimension Dimension, string Value)
{
    /// <summary>How it stands in an address.</summary>
    public string Code => $"{Dimension}|{Value}";

    /// <summary>How it is read.</summary>
    public string Name => $"{IndicatorNames.Of(Dimension)}：{Value}";

    /// <summary>Reads one; null for what is none.</summary>
    public static DimensionValue? Read(string? code) =>
        code?.Split('|', 2) is [var name, { Length: > 0 and <= 100 } value] && Enum.TryParse<IndicatorDimension>(name, out var dimension)
        && Enum.IsDefined(dimension) ? new(dimension, value) : null;

    /// <summary>Whether a matter has it.</summary>
    public bool Fits(MatterFacts facts) => (facts.In(Dimension) ?? IndicatorTally.Unmarked) == Value;
}
