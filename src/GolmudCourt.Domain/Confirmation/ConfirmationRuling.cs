using GolmudCourt.Domain.Calendar;

namespace GolmudCourt.Domain.Confirmation;

/// <summary>The ruling that ends the examination: effective, or dismissed. No appeal lies against it (民诉法 185).</summary>
public sealed class ConfirmationRuling
{
    private ConfirmationRuling()
    {
    }

    internal ConfirmationRuling(
        bool effective, IReadOnlyList<DismissalGround> grounds, IReadOnlyList<BarredSubject> subjects, string reasons, Occasion occasion)
    {
        Effective = effective;
        Grounds = grounds;
        Subjects = subjects;
        Reasons = reasons;
        MadeAt = occasion.Now;
        Judge = occasion.Actor.Name;
        JudgeId = occasion.Actor.UserId;
    }

    /// <summary>Database key.</summary>
    public long Id { get; private set; }

    /// <summary>Whether the agreement is effective; otherwise the application is dismissed.</summary>
    public bool Effective { get; private set; }

    /// <summary>The grounds of a dismissal (民诉解释 358).</summary>
    public IReadOnlyList<DismissalGround> Grounds { get; private set; } = [];

    /// <summary>What should not have been accepted and was found after acceptance (民诉解释 355).</summary>
    public IReadOnlyList<BarredSubject> Subjects { get; private set; } = [];

    /// <summary>The reasons in the judge's words.</summary>
    public string Reasons { get; private set; } = "";

    /// <summary>When.</summary>
    public DateTimeOffset MadeAt { get; private set; }

    /// <summary>The sole judge.</summary>
    public string Judge { get; private set; } = "";

    /// <summary>The judge's account.</summary>
    public long? JudgeId { get; private set; }
}

/// <summary>Why an application counts as withdrawn.</summary>
public sealed class ConfirmationLapse
{
    private ConfirmationLapse()
    {
    }

    internal ConfirmationLapse(LapseGround ground, string reason, Occasion occasion)
    {
        (Ground, Reason) = (ground, reason);
        DecidedAt = occasion.Now;
        Judge = occasion.Actor.Name;
    }

    /// <summary>Database key.</summary>
    public long Id { get; private set; }

    /// <summary>The ground.</summary>
    public LapseGround Ground { get; private set; }

    /// <summary>Why it applies.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>When.</summary>
    public DateTimeOffset DecidedAt { get; private set; }

    /// <summary>The judge.</summary>
    public string Judge { get; private set; } = "";
}

/// <summary>An objection as it is brought.</summary>
/// <param name="Kind">A party, or another person.</param>
/// <param name="PartyNumber">The party, of a party's objection.</param>
/// <param name="Name">The objector's name.</param>
/// <param name="Phone">The objector's telephone.</param>
/// <param name="From">The day of receipt, or of knowing.</param>
/// <param name="Reason">What is wrong with the ruling.</param>
public sealed record ObjectionDetails(ObjectorKind Kind, int? PartyNumber, string? Name, string? Phone, DateOnly? From, string? Reason)
{
    /// <summary>
    /// The day on which the ruling was served on this party by the ledger of service. The period runs from it, whatever day was told;
    /// it may lie ahead, of a public notice. Null where the ledger knows of none.
    /// </summary>
    public DateOnly? ServedOn { get; init; }
}

/// <summary>An objection to a ruling (民诉解释 372). While it is undecided it is a task of the court.</summary>
public sealed class ConfirmationObjection
{
    private ConfirmationObjection()
    {
    }

    internal ConfirmationObjection(int number, ObjectionDetails d, string name, string? phone, Deadline deadline, Occasion occasion)
    {
        Number = number;
        Kind = d.Kind;
        PartyNumber = d.PartyNumber;
        Name = name;
        Phone = phone;
        Deadline = deadline;
        Reason = d.Reason!.Trim();
        FiledAt = occasion.Now;
        FiledById = occasion.Actor.UserId;
    }

    /// <summary>Database key.</summary>
    public long Id { get; private set; }

    /// <summary>Position, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>A party, or another person.</summary>
    public ObjectorKind Kind { get; private set; }

    /// <summary>The party.</summary>
    public int? PartyNumber { get; private set; }

    /// <summary>The objector's name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The objector's telephone. Encrypted at rest.</summary>
    public string? Phone { get; private set; }

    /// <summary>The period in which it had to be brought.</summary>
    public Deadline Deadline { get; private set; } = null!;

    /// <summary>What is wrong with the ruling.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>When it was brought.</summary>
    public DateTimeOffset FiledAt { get; private set; }

    /// <summary>The account that brought it.</summary>
    public long? FiledById { get; private set; }

    /// <summary>Whether it was upheld; null while undecided.</summary>
    public bool? Upheld { get; private set; }

    /// <summary>Why it was so decided.</summary>
    public string? Decision { get; private set; }

    /// <summary>When it was decided.</summary>
    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>The judge who decided.</summary>
    public string? DecidedBy { get; private set; }

    internal void Decide(bool upheld, string why, Occasion occasion) =>
        (Upheld, Decision, DecidedAt, DecidedBy) = (upheld, why, occasion.Now, occasion.Actor.Name);
}
