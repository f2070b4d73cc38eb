using System.ComponentModel;
using System.Text.Json.Serialization;
using GolmudCourt.Domain.Fees;

namespace GolmudCourt.Web.Features.Tools.Fees;

/// <summary>One line of the computation.</summary>
/// <param name="Range">What it covers.</param>
/// <param name="Rate">The rate or rule.</param>
/// <param name="Part">What it adds, in yuan; the parts add up to the fee.</param>
internal sealed record FeeAnswerStep(
    [property: Description("计算范围")] string Range,
    [property: Description("标准")] string Rate,
    [property: Description("这一项的金额，各项相加等于 fee")] decimal Part);

/// <summary>A fee as the JSON tool gives it: the order of the properties is the contract. Sums are yuan with two places.</summary>
/// <param name="Kind">The code asked for.</param>
/// <param name="Amount">The amount asked for.</param>
/// <param name="Base">The fixed part.</param>
/// <param name="Addition">The computed part.</param>
/// <param name="Fee">Both together.</param>
/// <param name="Halved">Halved once; null where nothing allows halving.</param>
/// <param name="Basis">The provision.</param>
/// <param name="Steps">The computation.</param>
internal sealed record FeeAnswer(
    [property: Description("案件或者申请的类型")] string Kind,
    [property: Description("金额，单位元")] decimal? Amount,
    [property: Description("固定部分，法定幅度内取设定值")] decimal Base,
    [property: Description("按金额计算的部分")] decimal Addition,
    [property: Description("合计")] decimal Fee,
    [property: Description("减半后的数额，没有减半依据的为 null")] decimal? Halved,
    [property: Description("依据的条文")] string Basis,
    [property: Description("逐项计算")] IReadOnlyList<FeeAnswerStep> Steps)
{
    /// <summary>What the payer should know besides.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Description("需要注意的事项，没有的不出现")]
    public string? Note { get; private init; }

    /// <summary>Whether the fixed part is a choice of the province that nobody has confirmed yet.</summary>
    [JsonIgnore]
    public bool IsUnverified => Note?.Contains(FeeSettings.UnverifiedNote, StringComparison.Ordinal) == true;

    /// <summary>Brings a computed fee into the form of the contract.</summary>
    public static FeeAnswer Of(FeeResult fee) => new(
        FeeKinds.Code(fee.Kind),
        fee.Amount is { } amount ? Fen(amount) : null,
        Fen(fee.Base),
        Fen(fee.Addition),
        Fen(fee.Fee),
        fee.Halved is { } halved ? Fen(halved) : null,
        fee.Basis,
        [.. StepsOf(fee)])
    {
        Note = fee.Note,
    };

    // Rounding the running total instead of each line keeps two places a line and a sum that is exactly the fee.
    private static IEnumerable<FeeAnswerStep> StepsOf(FeeResult fee)
    {
        var exact = 0m;
        foreach (var step in fee.Steps)
        {
            var before = Fen(exact);
            exact += step.Part;
            var part = Fen(exact) - before;

            // What is left of rounding to the fen once the lines are in fen.
            if (part != 0m || step.Part == 0m)
            {
                yield return new FeeAnswerStep(step.Range, step.Rate, part);
            }
        }
    }

    // Adding 0.00 gives a decimal its two places, which JSON then writes.
    private static decimal Fen(decimal yuan) => Math.Round(yuan, 2, MidpointRounding.AwayFromZero) + 0.00m;
}
