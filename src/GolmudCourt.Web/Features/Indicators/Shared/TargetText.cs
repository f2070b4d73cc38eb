using GolmudCourt.Domain.Indicators;

namespace GolmudCourt.Web.Features.Indicators.Shared;

/// <summary>How a target is read.</summary>
internal static class TargetText
{
    /// <summary>A target: not below for what should be high, not above for what should be low.</summary>
    public static string Target(this Figure figure, Indicator indicator) => $"{(indicator.LessIsBetter ? "不高于" : "不低于")}{figure.Text(indicator.Unit)}";
}
