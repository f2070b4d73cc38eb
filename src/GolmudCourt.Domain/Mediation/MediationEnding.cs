namespace GolmudCourt.Domain.Mediation;

/// <summary>The end of a mediation: on which of the eight grounds, and what follows (在线调解规则 21、25).</summary>
public sealed class MediationEnding
{
    private MediationEnding()
    {
    }

    internal MediationEnding(EndingGround ground, string circumstances, string? costRaising, Consequence consequence, Occasion occasion)
    {
        Ground = ground;
        Circumstances = circumstances;
        CostRaising = costRaising;
        Consequence = consequence;
        EndedAt = occasion.Now;
        EndedBy = occasion.Actor.Name;
        EndedByRole = occasion.Actor.Role;
    }

    /// <summary>Database key.</summary>
    public long Id { get; private set; }

    /// <summary>The ground.</summary>
    public EndingGround Ground { get; private set; }

    /// <summary>What happened; it goes to the court and holds nothing confidential.</summary>
    public string Circumstances { get; private set; } = "";

    /// <summary>故意增加对方成本的行为, where there was any (在线调解规则 21).</summary>
    public string? CostRaising { get; private set; }

    /// <summary>What follows.</summary>
    public Consequence Consequence { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset EndedAt { get; private set; }

    /// <summary>Who ended it; the portal when time did.</summary>
    public string EndedBy { get; private set; } = "";

    /// <summary>In what capacity.</summary>
    public CourtRole EndedByRole { get; private set; }
}

/// <summary>Where a performance stands.</summary>
public enum PerformanceStatus
{
    /// <summary>待履行.</summary>
    Due,

    /// <summary>债务人已登记履行.</summary>
    Marked,

    /// <summary>债权人已确认.</summary>
    Confirmed,

    /// <summary>债权人有异议.</summary>
    Disputed,
}

/// <summary>One thing to be done under the agreement: a payment, an instalment, an act by a day.</summary>
public sealed class Performance
{
    private Performance()
    {
    }

    internal Performance(int number, AgreementClause clause, DateOnly dueOn, decimal? amount, string what)
    {
        Number = number;
        ClauseNumber = clause.Number;
        DebtorNumber = clause.ObligorNumber;
        CreditorNumber = clause.ObligeeNumber;
        DueOn = dueOn;
        Amount = amount;
        What = what;
    }

    /// <summary>Database key.</summary>
    public long Id { get; private set; }

    /// <summary>Position, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>The clause it comes from.</summary>
    public int ClauseNumber { get; private set; }

    /// <summary>Who owes.</summary>
    public int? DebtorNumber { get; private set; }

    /// <summary>To whom.</summary>
    public int? CreditorNumber { get; private set; }

    /// <summary>By when.</summary>
    public DateOnly DueOn { get; private set; }

    /// <summary>In yuan, of money.</summary>
    public decimal? Amount { get; private set; }

    /// <summary>What, in words.</summary>
    public string What { get; private set; } = "";

    /// <summary>Where it stands.</summary>
    public PerformanceStatus Status { get; private set; }

    /// <summary>When the debtor said it was done.</summary>
    public DateTimeOffset? MarkedAt { get; private set; }

    /// <summary>The debtor's note.</summary>
    public string? Note { get; private set; }

    /// <summary>When the creditor answered.</summary>
    public DateTimeOffset? AnsweredAt { get; private set; }

    /// <summary>Why the creditor disputes it.</summary>
    public string? DisputeReason { get; private set; }

    /// <summary>Whether its day has passed and the creditor has not confirmed. The last day itself is in time.</summary>
    public bool IsOverdue(DateOnly today) => Status != PerformanceStatus.Confirmed && today > DueOn;

    internal void Mark(string? note, DateTimeOffset at) => (Status, Note, MarkedAt) = (PerformanceStatus.Marked, note, at);

    internal void Confirm(DateTimeOffset at) => (Status, DisputeReason, AnsweredAt) = (PerformanceStatus.Confirmed, null, at);

    internal void Dispute(string reason, DateTimeOffset at) => (Status, DisputeReason, AnsweredAt) = (PerformanceStatus.Disputed, reason, at);
}
