using System.ComponentModel;
using System.Text.Json.Serialization;
using GolmudCourt.Domain.Triage;

namespace GolmudCourt.Web.Features.Tools.SmallClaims;

/// <summary>Whether a sum is one of small claims, as the JSON tool gives it: the order of the properties is the contract.</summary>
/// <param name="Mandatory">Whether the procedure must be used.</param>
/// <param name="Agreeable">Whether the parties may agree on it.</param>
/// <param name="MandatoryLimit">Half the base, in yuan.</param>
/// <param name="AgreeableLimit">Twice the base, in yuan.</param>
internal sealed record SmallClaimsAnswer(
    [property: Description("标的额在应当适用的限额以内；还须事实清楚、权利义务关系明确、争议不大，且没有民诉法 166 的情形")] bool Mandatory,
    [property: Description("标的额在可以约定适用的范围内")] bool Agreeable,
    [property: Description("应当适用的限额：基数的50%，单位元")] decimal MandatoryLimit,
    [property: Description("可以约定适用的限额：基数的2倍，单位元")] decimal AgreeableLimit)
{
    /// <summary>The year of the base, where the court's own was taken.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Description("没有给出 base 时采用哪一年的就业人员年平均工资")]
    public int? WageYear { get; private init; }

    /// <summary>The doubt about the court's base.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Description("采用本院设定的基数时需要注意的事项，没有的不出现")]
    public string? Note { get; private init; }

    /// <summary>The base it rests on; for the page.</summary>
    [JsonIgnore]
    public decimal Wage { get; private init; }

    /// <summary>Holds an amount against a base, or against that of the year the court has set.</summary>
    /// <exception cref="Domain.RuleViolation">No base is given and the court has none.</exception>
    public static SmallClaimsAnswer Of(decimal amount, decimal? given, WageBaseTable table, TriageSettings settings)
    {
        var own = given is null ? table.InForce(settings) : null;
        var limits = new SmallClaimsLimits(given ?? own!.Amount);

        // Adding 0.00 gives a decimal its two places, which JSON then writes.
        return new(limits.IsMandatory(amount), limits.IsAgreeable(amount), limits.Mandatory + 0.00m, limits.Agreeable + 0.00m)
        {
            WageYear = own?.Year,
            Note = own is null ? null : settings.Doubt,
            Wage = limits.Base,
        };
    }
}
