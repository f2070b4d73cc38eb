namespace GolmudCourt.Domain.Mediation;

/// <summary>A proposal to extend; it has effect only when every party has agreed (在线调解规则 24).</summary>
public sealed class ExtensionProposal
{
    private readonly List<ExtensionAnswer> _answers = [];

    private ExtensionProposal()
    {
    }

    internal ExtensionProposal(int number, int days, string reason, Occasion occasion)
    {
        Number = number;
        Days = days;
        Reason = reason;
        ProposedAt = occasion.Now;
        ProposedBy = occasion.Actor.Name;
    }

    /// <summary>Database key.</summary>
    public long Id { get; private set; }

    /// <summary>The proposal's number within the matter.</summary>
    public int Number { get; private set; }

    /// <summary>By how many days.</summary>
    public int Days { get; private set; }

    /// <summary>Why.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>When.</summary>
    public DateTimeOffset ProposedAt { get; private set; }

    /// <summary>By whom.</summary>
    public string ProposedBy { get; private set; } = "";

    /// <summary>When the last party agreed; null while it has no effect.</summary>
    public DateTimeOffset? EffectiveAt { get; private set; }

    /// <summary>When a party refused.</summary>
    public DateTimeOffset? RefusedAt { get; private set; }

    /// <summary>What each party said.</summary>
    public IReadOnlyList<ExtensionAnswer> Answers => _answers;

    /// <summary>Whether it still waits for answers.</summary>
    public bool IsOpen => EffectiveAt is null && RefusedAt is null;

    internal void Add(ExtensionAnswer answer) => _answers.Add(answer);

    internal void TakeEffect(DateTimeOffset at) => EffectiveAt = at;

    internal void Close(DateTimeOffset at) => RefusedAt = at;
}

/// <summary>A party's answer to a proposal to extend.</summary>
public sealed class ExtensionAnswer
{
    private ExtensionAnswer()
    {
    }

    internal ExtensionAnswer(int partyNumber, bool agrees, Occasion occasion)
    {
        PartyNumber = partyNumber;
        Agrees = agrees;
        AnsweredAt = occasion.Now;
        AnsweredBy = occasion.Actor.Name;
    }

    /// <summary>Database key.</summary>
    public long Id { get; private set; }

    /// <summary>The party.</summary>
    public int PartyNumber { get; private set; }

    /// <summary>Yes or no.</summary>
    public bool Agrees { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset AnsweredAt { get; private set; }

    /// <summary>By whom.</summary>
    public string AnsweredBy { get; private set; } = "";
}

/// <summary>An appraisal; its days, first and last included, do not count (在线调解规则 26).</summary>
public sealed class AppraisalSuspension
{
    private AppraisalSuspension()
    {
    }

    internal AppraisalSuspension(int number, string institution, string subject, DateOnly expectedBy, Occasion occasion)
    {
        Number = number;
        Institution = institution;
        Subject = subject;
        ExpectedBy = expectedBy;
        StartedOn = occasion.Today;
        StartedBy = occasion.Actor.Name;
    }

    /// <summary>Database key.</summary>
    public long Id { get; private set; }

    /// <summary>The appraisal's number within the matter.</summary>
    public int Number { get; private set; }

    /// <summary>Who appraises.</summary>
    public string Institution { get; private set; } = "";

    /// <summary>What is appraised.</summary>
    public string Subject { get; private set; } = "";

    /// <summary>The day of the commission.</summary>
    public DateOnly StartedOn { get; private set; }

    /// <summary>By when the opinion is promised; the matter is looked at again on this day.</summary>
    public DateOnly ExpectedBy { get; private set; }

    /// <summary>Who recorded it.</summary>
    public string StartedBy { get; private set; } = "";

    /// <summary>The day the opinion came in, or the appraisal was given up; null while it runs.</summary>
    public DateOnly? EndedOn { get; private set; }

    internal void End(DateOnly day) => EndedOn = day;
}
