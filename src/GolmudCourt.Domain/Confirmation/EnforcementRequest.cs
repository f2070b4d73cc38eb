using GolmudCourt.Domain.Calendar;
using GolmudCourt.Domain.Mediation;

namespace GolmudCourt.Domain.Confirmation;

/// <summary>What the diary of performance says about one thing owed.</summary>
/// <param name="ClauseNumber">The clause.</param>
/// <param name="DueOn">By when.</param>
/// <param name="Amount">In yuan, of money.</param>
/// <param name="Confirmed">Whether the creditor confirmed it.</param>
public sealed record PerformanceEntry(int ClauseNumber, DateOnly DueOn, decimal? Amount, bool Confirmed);

/// <summary>One thing owed, unperformed and due.</summary>
/// <param name="ClauseNumber">The clause.</param>
/// <param name="What">What, in words.</param>
/// <param name="Debtor">Who owes.</param>
/// <param name="DueOn">By when it was due; null where the agreement names no day.</param>
/// <param name="Amount">In yuan, of money.</param>
/// <param name="ApplyBy">The last day to apply for enforcement (民诉法 250).</param>
public sealed record EnforcementItem(int ClauseNumber, string What, string Debtor, DateOnly? DueOn, decimal? Amount, Deadline ApplyBy);

/// <summary>An application for enforcement, prefilled from what was not performed (民诉法 206、250).</summary>
/// <param name="CaseNumber">The number of the ruling.</param>
/// <param name="RuledOn">The day of the ruling.</param>
/// <param name="Creditor">Who applies.</param>
/// <param name="Items">What is owed.</param>
/// <param name="Total">The sum, in yuan.</param>
public sealed record EnforcementRequest(string CaseNumber, DateOnly RuledOn, ConfirmationParty Creditor, IReadOnlyList<EnforcementItem> Items, decimal Total)
{
    /// <summary>Collects what is due to one party and was not performed.</summary>
    /// <param name="application">The application, with a ruling that the agreement is effective.</param>
    /// <param name="diary">The diary of performance; empty where there is none, and then everything due counts as unperformed.</param>
    /// <param name="creditorNumber">Who applies.</param>
    /// <param name="occasion">The day and the calendar.</param>
    /// <exception cref="RuleViolation"><c>enforcement.no-ruling</c>, <c>enforcement.nothing-due</c>.</exception>
    public static EnforcementRequest Of(
        ConfirmationApplication application, IReadOnlyCollection<PerformanceEntry> diary, int creditorNumber, Occasion occasion)
    {
        ArgumentNullException.ThrowIfNull(application);
        ArgumentNullException.ThrowIfNull(diary);
        ArgumentNullException.ThrowIfNull(occasion);
        if (application is not { Status: ConfirmationStatus.Confirmed, Ruling: { } ruling, Docketing: { } docketing })
        {
            throw new RuleViolation("enforcement.no-ruling", "裁定调解协议有效以后，才能申请执行", "民诉法 206");
        }

        var creditor = application.Parties.FirstOrDefault(p => p.Number == creditorNumber)
            ?? throw new RuleViolation("enforcement.creditor", "请选择申请执行的一方", "民诉法 206");
        var ruledOn = DateOnly.FromDateTime(ruling.MadeAt.DateTime);
        var items = application.Clauses.OrderBy(c => c.Number)
            .Where(c => c.ObligeeNumber == creditorNumber && c.Kind != ClauseKind.Other)
            .SelectMany(c => Owed(application, c, diary, ruledOn, occasion)).ToList();
        return items.Count > 0
            ? new(docketing.CaseNumber, ruledOn, creditor, items, items.Sum(i => i.Amount ?? 0))
            : throw new RuleViolation("enforcement.nothing-due", "没有到期未履行的内容", "民诉法 206");
    }

    private static IEnumerable<EnforcementItem> Owed(
        ConfirmationApplication application, ConfirmationClause clause, IReadOnlyCollection<PerformanceEntry> diary, DateOnly ruledOn, Occasion occasion)
    {
        var debtor = application.Parties.FirstOrDefault(p => p.Number == clause.ObligorNumber)?.Name ?? "";
        var rows = clause.Instalments.OrderBy(i => i.Number).Select(i => ((DateOnly?)i.DueOn, (decimal?)i.Amount, $"（第{i.Number}期）")).ToList();
        if (rows.Count == 0)
        {
            rows.Add((clause.DueOn, clause.Sum, ""));
        }

        // Of instalments the two years run from the last one, for all of them (民诉法 250).
        var from = rows.Max(r => r.Item1) ?? ruledOn;
        var applyBy = Deadline.Of(ConfirmationRules.Enforcement, from, occasion.Calendar);
        foreach (var (due, amount, part) in rows)
        {
            var performed = diary.Any(p => p.ClauseNumber == clause.Number && p.DueOn == due && p.Amount == amount && p.Confirmed);
            if (!performed && (due ?? ruledOn) < occasion.Today)
            {
                var what = clause.Kind == ClauseKind.PayMoney ? $"支付{clause.Subject}{part}" : $"{MediationNames.Of(clause.Kind)}：{clause.Subject}";
                yield return new(clause.Number, what, debtor, due, amount, applyBy);
            }
        }
    }
}
