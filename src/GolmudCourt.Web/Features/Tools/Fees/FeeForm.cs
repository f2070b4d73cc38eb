using GolmudCourt.Domain;
using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Fees;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace GolmudCourt.Web.Features.Tools.Fees;

/// <summary>What a fee is asked for, as typed on the page or given to the JSON tool.</summary>
internal sealed class FeeForm
{
    /// <summary>A code of <see cref="FeeKinds"/>.</summary>
    public string? Kind { get; set; }

    /// <summary>The amount in yuan.</summary>
    public string? Amount { get; set; }

    /// <summary>The answer shown below the form.</summary>
    [BindNever]
    public FeeAnswer? Answer { get; set; }

    /// <summary>Reads it; the result says what cannot be read.</summary>
    public IReadOnlyList<FieldProblem> Read(out FeeKind kind, out decimal? amount)
    {
        List<FieldProblem> problems = [];
        amount = null;
        if (!FeeKinds.TryParse(Kind, out kind))
        {
            problems.Add(new(nameof(Kind), string.IsNullOrWhiteSpace(Kind)
                ? "请选择案件或者申请的类型。"
                : $"没有这个类型，可以用 {string.Join("、", FeeKinds.All.Select(FeeKinds.Code))}。"));
        }

        if (!string.IsNullOrWhiteSpace(Amount))
        {
            if (MoneyText.TryRead(Amount, out var read, out var reason, allowZero: true))
            {
                amount = read;
            }
            else
            {
                problems.Add(new(nameof(Amount), reason));
            }
        }

        return problems;
    }
}
