namespace GolmudCourt.Domain.Fees;

/// <summary>The fee of a filing with several claims.</summary>
public static class FilingFee
{
    /// <summary>
    /// Computes the fee of all claims together: monetary claims are added up, several claims without money count as one,
    /// and where both stand side by side the monetary ones decide (解释 201).
    /// </summary>
    /// <param name="causeKind">The kind the cause of action leads to.</param>
    /// <param name="claimAmounts">One entry a claim, in yuan; null where the claim is not for money.</param>
    /// <param name="settings">The provincial choices and the rounding.</param>
    /// <exception cref="RuleViolation"><c>fee.amount</c>: an amount or their sum cannot be computed with.</exception>
    public static FeeResult ForClaims(FeeKind causeKind, IReadOnlyList<decimal?> claimAmounts, FeeSettings settings)
    {
        ArgumentNullException.ThrowIfNull(claimAmounts);
        decimal? sum = null;
        foreach (var amount in claimAmounts.OfType<decimal>())
        {
            CourtFees.Refuse(amount);
            sum = (sum ?? 0m) + amount;
        }

        // The other kinds have a rule of their own for cases with and without an amount.
        var kind = causeKind is FeeKind.Property or FeeKind.NonProperty
            ? sum is null ? FeeKind.NonProperty : FeeKind.Property
            : causeKind;
        return CourtFees.Compute(kind, sum, settings);
    }
}
