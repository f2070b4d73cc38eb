using GolmudCourt.Domain;
using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Filing;

namespace GolmudCourt.Web.Features.Filings.Claims;

/// <summary>One claim as typed.</summary>
internal sealed class ClaimRow
{
    public string? Text { get; set; }

    /// <summary>Yuan as typed, so that what cannot be read is shown back.</summary>
    public string? Amount { get; set; }

    /// <summary>Whether anything is typed.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Text) && string.IsNullOrWhiteSpace(Amount);
}

/// <summary>The claims as typed.</summary>
internal sealed class ClaimsForm
{
    public IList<ClaimRow> Claims { get; set; } = [];

    /// <summary>What the form was rendered from.</summary>
    public string? Stamp { get; set; }

    /// <summary>The button pressed: next, stay, leave, add, remove-2, suggest-1.</summary>
    public string? Then { get; set; }

    /// <summary>The form of stored claims.</summary>
    public static ClaimsForm Of(IEnumerable<FilingClaim> claims) => new()
    {
        Claims = [.. claims.OrderBy(c => c.Number).Select(c => new ClaimRow { Text = c.Text, Amount = c.Amount is { } a ? $"{a:0.00}" : null })],
    };

    /// <summary>What is wrong, each at its field; blank rows are nothing.</summary>
    public IEnumerable<FieldProblem> Problems()
    {
        for (var i = 0; i < Claims.Count; i++)
        {
            var row = Claims[i];
            if (row.IsBlank)
            {
                continue;
            }

            if (string.IsNullOrWhiteSpace(row.Text))
            {
                yield return new($"Claims[{i}].Text", "请写明请求法院判令什么，例如“判令被告归还借款本金”", "民诉法 122(3)");
            }
            else if (row.Text.Trim().Length > ClaimDetails.MaxLength)
            {
                yield return new($"Claims[{i}].Text", $"一项请求不超过{ClaimDetails.MaxLength}字，现有{row.Text.Trim().Length}字；理由写在“事实与理由”里");
            }

            if (!string.IsNullOrWhiteSpace(row.Amount) && !MoneyText.TryRead(row.Amount, out _, out var reason))
            {
                yield return new($"Claims[{i}].Amount", reason);
            }
        }
    }

    /// <summary>The rows that can be stored; an amount that cannot be read is left open.</summary>
    public IReadOnlyList<ClaimDetails> Storable() =>
    [
        .. Claims.Where(r => !string.IsNullOrWhiteSpace(r.Text) && r.Text.Trim().Length <= ClaimDetails.MaxLength)
            .Select(r => new ClaimDetails(r.Text!.Trim(), MoneyText.TryRead(r.Amount, out var amount, out _) ? amount : null)),
    ];

    /// <summary>The amounts that can be read, one entry a row that says something.</summary>
    public IReadOnlyList<decimal?> Amounts() =>
        [.. Claims.Where(r => !r.IsBlank).Select(r => MoneyText.TryRead(r.Amount, out var amount, out _) ? amount : (decimal?)null)];

    /// <summary>Claims line by line.</summary>
    public static IReadOnlyList<StoredLine> Lines(IEnumerable<(string Text, decimal? Amount)> claims) =>
        [.. claims.Select((c, i) => new StoredLine($"第{i + 1}项", c.Amount is { } a ? $"{c.Text}（{MoneyText.Format(a)}元）" : c.Text))];
}
