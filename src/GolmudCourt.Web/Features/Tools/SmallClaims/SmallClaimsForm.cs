using GolmudCourt.Domain;
using GolmudCourt.Domain.Cases;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace GolmudCourt.Web.Features.Tools.SmallClaims;

/// <summary>What is asked about small claims, as typed on the page or given to the JSON tool.</summary>
internal sealed class SmallClaimsForm
{
    /// <summary>The amount in dispute, in yuan.</summary>
    public string? Amount { get; set; }

    /// <summary>The wage base in yuan; nothing for that of the year the court has set.</summary>
    public string? Base { get; set; }

    /// <summary>The answer shown below the form.</summary>
    [BindNever]
    public SmallClaimsAnswer? Answer { get; set; }

    /// <summary>Why there is no answer although nothing that was typed is wrong.</summary>
    [BindNever]
    public string? Missing { get; set; }

    /// <summary>Reads it; the result says what cannot be read.</summary>
    public IReadOnlyList<FieldProblem> Read(out decimal amount, out decimal? wage)
    {
        List<FieldProblem> problems = [];
        wage = null;
        if (!MoneyText.TryRead(Amount, out amount, out var reason))
        {
            problems.Add(new(nameof(Amount), reason));
        }

        if (!string.IsNullOrWhiteSpace(Base))
        {
            if (MoneyText.TryRead(Base, out var read, out reason))
            {
                wage = read;
            }
            else
            {
                problems.Add(new(nameof(Base), reason));
            }
        }

        return problems;
    }
}
