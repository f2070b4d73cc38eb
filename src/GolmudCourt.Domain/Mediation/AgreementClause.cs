namespace GolmudCourt.Domain.Mediation;

/// <summary>What a clause asks.</summary>
public enum ClauseKind
{
    /// <summary>给付金钱.</summary>
    PayMoney,

    /// <summary>交付物.</summary>
    Deliver,

    /// <summary>行为.</summary>
    Conduct,

    /// <summary>道歉.</summary>
    Apology,

    /// <summary>其他.</summary>
    Other,
}

/// <summary>A clause as it is drafted.</summary>
/// <param name="Kind">What it asks.</param>
/// <param name="ObligorNumber">Who owes.</param>
/// <param name="ObligeeNumber">To whom.</param>
/// <param name="Subject">What for, what thing, what act.</param>
/// <param name="Sum">In yuan, of money.</param>
/// <param name="DueOn">By when, unless in instalments.</param>
/// <param name="Instalments">The payments, when paid in several.</param>
/// <param name="Account">The account or the way of payment.</param>
/// <param name="Breach">What follows when it is not kept.</param>
public sealed record ClauseDetails(
    ClauseKind Kind, int? ObligorNumber, int? ObligeeNumber, string? Subject, decimal? Sum, DateOnly? DueOn,
    IReadOnlyList<InstalmentDetails> Instalments, string? Account, string? Breach);

/// <summary>Who owes whom what, by when.</summary>
public sealed class AgreementClause
{
    private readonly List<ClauseInstalment> _instalments = [];

    private AgreementClause()
    {
    }

    internal AgreementClause(int number, ClauseDetails d)
    {
        Number = number;
        Kind = d.Kind;
        ObligorNumber = d.ObligorNumber;
        ObligeeNumber = d.ObligeeNumber;
        Subject = d.Subject?.Trim() ?? "";
        Sum = d.Kind == ClauseKind.PayMoney ? d.Sum : null;
        DueOn = d.Instalments.Count == 0 ? d.DueOn : null;
        Account = Blank(d.Account);
        Breach = Blank(d.Breach);
        _instalments.AddRange(d.Instalments.Select((row, i) => new ClauseInstalment(i + 1, row)));
    }

    /// <summary>Database key.</summary>
    public long Id { get; private set; }

    /// <summary>Position, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>What it asks.</summary>
    public ClauseKind Kind { get; private set; }

    /// <summary>Who owes.</summary>
    public int? ObligorNumber { get; private set; }

    /// <summary>To whom.</summary>
    public int? ObligeeNumber { get; private set; }

    /// <summary>What for, what thing, what act.</summary>
    public string Subject { get; private set; } = "";

    /// <summary>In yuan.</summary>
    public decimal? Sum { get; private set; }

    /// <summary>By when, unless in instalments.</summary>
    public DateOnly? DueOn { get; private set; }

    /// <summary>The payments, when paid in several.</summary>
    public IReadOnlyList<ClauseInstalment> Instalments => _instalments;

    /// <summary>The account or the way of payment. Encrypted at rest.</summary>
    public string? Account { get; private set; }

    /// <summary>What follows when it is not kept.</summary>
    public string? Breach { get; private set; }

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

/// <summary>One payment of a clause.</summary>
public sealed class ClauseInstalment
{
    private ClauseInstalment()
    {
    }

    internal ClauseInstalment(int number, InstalmentDetails d)
    {
        Number = number;
        DueOn = d.DueOn;
        Amount = d.Amount;
    }

    /// <summary>Database key.</summary>
    public long Id { get; private set; }

    /// <summary>Position, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>By when.</summary>
    public DateOnly DueOn { get; private set; }

    /// <summary>In yuan.</summary>
    public decimal Amount { get; private set; }
}
