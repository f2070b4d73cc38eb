using GolmudCourt.Domain.Calendar;

namespace GolmudCourt.Domain.Confirmation;

/// <summary>The docketing of an application.</summary>
public sealed class ConfirmationDocketing
{
    private ConfirmationDocketing()
    {
    }

    internal ConfirmationDocketing(string caseNumber, Occasion occasion)
    {
        CaseNumber = caseNumber;
        DocketedAt = occasion.Now;
        DocketedBy = occasion.Actor.Name;
        DocketedById = occasion.Actor.UserId;
    }

    /// <summary>Database key.</summary>
    public long Id { get; private set; }

    /// <summary>The number in its one form: <c>(2026)青2801诉前调确1号</c>.</summary>
    public string CaseNumber { get; private set; } = "";

    /// <summary>When.</summary>
    public DateTimeOffset DocketedAt { get; private set; }

    /// <summary>The clerk or judge.</summary>
    public string DocketedBy { get; private set; } = "";

    /// <summary>The account.</summary>
    public long? DocketedById { get; private set; }
}

/// <summary>The ruling not to accept.</summary>
public sealed class ConfirmationRefusal
{
    private ConfirmationRefusal()
    {
    }

    internal ConfirmationRefusal(ConfirmationRefusalGround ground, string reason, Occasion occasion)
    {
        Ground = ground;
        Reason = reason;
        RefusedAt = occasion.Now;
        RefusedBy = occasion.Actor.Name;
    }

    /// <summary>Database key.</summary>
    public long Id { get; private set; }

    /// <summary>The ground.</summary>
    public ConfirmationRefusalGround Ground { get; private set; }

    /// <summary>Why it applies.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>When.</summary>
    public DateTimeOffset RefusedAt { get; private set; }

    /// <summary>The clerk or judge.</summary>
    public string RefusedBy { get; private set; } = "";
}

/// <summary>The sole judge, or one who was it before another was appointed (民诉法 185).</summary>
public sealed class ConfirmationJudge
{
    private ConfirmationJudge()
    {
    }

    internal ConfirmationJudge(int number, long userId, string name, string? reason, Occasion occasion)
    {
        Number = number;
        UserId = userId;
        Name = name;
        Reason = reason;
        Since = occasion.Now;
        AppointedBy = occasion.Actor.Name;
    }

    /// <summary>Database key.</summary>
    public long Id { get; private set; }

    /// <summary>Position, from 1; the last one holds the matter.</summary>
    public int Number { get; private set; }

    /// <summary>The judge's account.</summary>
    public long UserId { get; private set; }

    /// <summary>The judge's name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Why the president appointed another; null when the judge took it.</summary>
    public string? Reason { get; private set; }

    /// <summary>From when on.</summary>
    public DateTimeOffset Since { get; private set; }

    /// <summary>The judge, or the president.</summary>
    public string AppointedBy { get; private set; } = "";
}

/// <summary>An interview as the judge records it.</summary>
/// <param name="PartyNumber">Who was heard.</param>
/// <param name="Mode">On site or by video.</param>
/// <param name="HeldAt">When.</param>
/// <param name="IdentityChecked">Whether the identity was checked.</param>
/// <param name="Warned">Whether the consequences of false mediation were told.</param>
/// <param name="FreeWill">Whether the party said that the agreement was made of free will and is true.</param>
/// <param name="Record">What was asked and answered.</param>
public sealed record InterviewDetails(
    int PartyNumber, InterviewMode Mode, DateTimeOffset HeldAt, bool IdentityChecked, bool Warned, bool FreeWill, string? Record);

/// <summary>The hearing of one party (民诉解释 356).</summary>
public sealed class ConfirmationInterview
{
    /// <summary>The most characters of a record.</summary>
    public const int MaxLength = 5_000;

    private ConfirmationInterview()
    {
    }

    internal ConfirmationInterview(int number, InterviewDetails d, Occasion occasion)
    {
        Number = number;
        PartyNumber = d.PartyNumber;
        Mode = d.Mode;
        HeldAt = d.HeldAt;
        FreeWill = d.FreeWill;
        Record = d.Record!.Trim();
        RecordedAt = occasion.Now;
        RecordedBy = occasion.Actor.Name;
    }

    /// <summary>Database key.</summary>
    public long Id { get; private set; }

    /// <summary>Position, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>Who was heard.</summary>
    public int PartyNumber { get; private set; }

    /// <summary>On site or by video.</summary>
    public InterviewMode Mode { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset HeldAt { get; private set; }

    /// <summary>Whether the party said that it was of free will and true.</summary>
    public bool FreeWill { get; private set; }

    /// <summary>What was asked and answered. Encrypted at rest; for the court only.</summary>
    public string Record { get; private set; } = "";

    /// <summary>When it was written down.</summary>
    public DateTimeOffset RecordedAt { get; private set; }

    /// <summary>The judge.</summary>
    public string RecordedBy { get; private set; } = "";
}

/// <summary>A request for material, before acceptance (民诉解释 354) or in the examination (356); only the latter, unanswered, may lapse (357).</summary>
public sealed class SupplementRequest
{
    private SupplementRequest()
    {
    }

    internal SupplementRequest(int number, string what, Deadline deadline, Occasion occasion)
    {
        Number = number;
        What = what;
        Deadline = deadline;
        RequestedAt = occasion.Now;
        RequestedBy = occasion.Actor.Name;
    }

    /// <summary>Database key.</summary>
    public long Id { get; private set; }

    /// <summary>Position, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>What is to be supplied.</summary>
    public string What { get; private set; } = "";

    /// <summary>By when.</summary>
    public Deadline Deadline { get; private set; } = null!;

    /// <summary>When it was asked.</summary>
    public DateTimeOffset RequestedAt { get; private set; }

    /// <summary>The judge, or before acceptance also a clerk.</summary>
    public string RequestedBy { get; private set; } = "";

    /// <summary>Whether it was asked before acceptance.</summary>
    public bool BeforeAcceptance => Calendar.ConfirmationRules.IsMaterial(Deadline);

    /// <summary>When it was answered; null while it is open.</summary>
    public DateTimeOffset? AnsweredAt { get; private set; }

    /// <summary>The words of the answer.</summary>
    public string? Answer { get; private set; }

    /// <summary>Who answered.</summary>
    public string? AnsweredBy { get; private set; }

    internal void Reply(string answer, Occasion occasion) => (AnsweredAt, Answer, AnsweredBy) = (occasion.Now, answer, occasion.Actor.Name);

    internal void Recount(Deadline deadline) => Deadline = deadline;
}

/// <summary>More days for the examination, given by a president (民诉法 187).</summary>
public sealed class ExaminationExtension
{
    private ExaminationExtension()
    {
    }

    internal ExaminationExtension(int number, int days, string reason, DateOnly oldDue, DateOnly newDue, Occasion occasion)
    {
        (Number, Days, Reason, OldDue, NewDue) = (number, days, reason, oldDue, newDue);
        GrantedAt = occasion.Now;
        GrantedBy = occasion.Actor.Name;
    }

    /// <summary>Database key.</summary>
    public long Id { get; private set; }

    /// <summary>Position, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>How many days.</summary>
    public int Days { get; private set; }

    /// <summary>Why.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>The last day before.</summary>
    public DateOnly OldDue { get; private set; }

    /// <summary>The last day after.</summary>
    public DateOnly NewDue { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset GrantedAt { get; private set; }

    /// <summary>The president.</summary>
    public string GrantedBy { get; private set; } = "";
}

/// <summary>A party's wish, after acceptance, to take the application back; the court decides (民诉解释 357).</summary>
public sealed class WithdrawalRequest
{
    private WithdrawalRequest()
    {
    }

    internal WithdrawalRequest(int number, int partyNumber, string reason, Occasion occasion)
    {
        (Number, PartyNumber, Reason) = (number, partyNumber, reason);
        AskedAt = occasion.Now;
        AskedBy = occasion.Actor.Name;
    }

    /// <summary>Database key.</summary>
    public long Id { get; private set; }

    /// <summary>Position, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>Who asks.</summary>
    public int PartyNumber { get; private set; }

    /// <summary>Why.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>When.</summary>
    public DateTimeOffset AskedAt { get; private set; }

    /// <summary>By whom.</summary>
    public string AskedBy { get; private set; } = "";

    /// <summary>Whether it was permitted; null while undecided.</summary>
    public bool? Permitted { get; private set; }

    /// <summary>Why it was so decided.</summary>
    public string? Decision { get; private set; }

    /// <summary>When it was decided.</summary>
    public DateTimeOffset? DecidedAt { get; private set; }

    internal void Decide(bool permitted, string? why, Occasion occasion) => (Permitted, Decision, DecidedAt) = (permitted, why, occasion.Now);
}
