using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Fees;

namespace GolmudCourt.Web.Features.Filings.Claims;

/// <summary>One line of a fee, ready to be read.</summary>
internal sealed record FeeLine(string Label, string Amount, string? Note);

/// <summary>A fee as the script on the page shows it.</summary>
internal sealed record FeeLines(IReadOnlyList<FeeLine> Lines, string? Total, string? Message)
{
    /// <summary>The lines of a fee; without a cause there is none.</summary>
    public static FeeLines Of(FeeResult? fee) => fee is null
        ? new([], null, "选择案由后才能计算受理费。")
        : new(
            [.. fee.Steps.Select(s => new FeeLine(s.Range, MoneyText.Format(s.Part), s.Rate))],
            MoneyText.Format(fee.Fee),
            $"{(fee.Amount is { } sum ? $"请求金额合计{MoneyText.Format(sum)}元，" : "")}按{FeeKinds.Name(fee.Kind)}计算（{fee.Basis}）。{fee.Note}");
}
