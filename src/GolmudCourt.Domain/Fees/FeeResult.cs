namespace GolmudCourt.Domain.Fees;

/// <summary>One line of a fee's computation; the parts of all lines add up to the fee exactly.</summary>
/// <param name="Range">What the line covers, in Chinese: <c>1万元至10万元的部分</c>.</param>
/// <param name="Rate">The rate or rule applied, in Chinese or as a percentage.</param>
/// <param name="Part">What it adds in yuan, unrounded; negative where it takes off.</param>
public sealed record FeeStep(string Range, string Rate, decimal Part);

/// <summary>A computed fee, in yuan.</summary>
/// <param name="Kind">What it is charged for.</param>
/// <param name="Amount">The amount in dispute, or null.</param>
/// <param name="Base">The fixed part; a provincial choice where the tariff gives a range.</param>
/// <param name="Addition">The part computed from the amount.</param>
/// <param name="Fee"><paramref name="Base"/> and <paramref name="Addition"/> together, rounded.</param>
/// <param name="Halved">The fee halved once, or null where nothing allows halving.</param>
/// <param name="Basis">The provision of the tariff.</param>
/// <param name="Note">What the payer should know besides, or null.</param>
/// <param name="Steps">The computation line by line.</param>
public sealed record FeeResult(
    FeeKind Kind,
    decimal? Amount,
    decimal Base,
    decimal Addition,
    decimal Fee,
    decimal? Halved,
    string Basis,
    string? Note,
    IReadOnlyList<FeeStep> Steps)
{
    /// <summary>Whether <see cref="Fee"/> has been halved already; it is never halved again (解释 206).</summary>
    public bool IsHalved { get; init; }
}
