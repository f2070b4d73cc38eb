namespace GolmudCourt.Domain.Mediation;

/// <content>The same rules for clauses that stand outside a mediation: whether their content is definite (民诉解释 358).</content>
public static partial class EnforceabilityCheck
{
    /// <summary>Checks who owes whom, what sum and by when; every rule gives at least one line.</summary>
    /// <param name="parties">The numbers of the parties.</param>
    /// <param name="clauses">The clauses.</param>
    /// <param name="madeOn">The day the agreement was made; nothing can be due before it.</param>
    public static IReadOnlyList<CheckItem> OfClauses(IReadOnlyCollection<int> parties, IReadOnlyCollection<AgreementClause> clauses, DateOnly madeOn)
    {
        ArgumentNullException.ThrowIfNull(parties);
        ArgumentNullException.ThrowIfNull(clauses);
        bool Known(int? number) => number is { } n && parties.Contains(n);
        var payees = clauses.Where(c => c.Kind != ClauseKind.Other
                && (!Known(c.ObligorNumber) || !Known(c.ObligeeNumber) || c.ObligorNumber == c.ObligeeNumber))
            .Select(c => new FieldProblem($"Clauses[{c.Number - 1}].ObligeeNumber", $"第{c.Number}项：请写明由哪一方向哪一方履行"));
        return
        [
            .. Rule("check.payee", "每一项都写明了谁向谁履行", "民诉解释 358", payees),
            .. Rule("check.sum", "金额明确", "民诉解释 358", clauses.SelectMany(Sum)),
            .. Rule("check.date", "履行日期明确", "民诉解释 358", clauses.SelectMany(c => Date(c, madeOn))),
        ];
    }
}
