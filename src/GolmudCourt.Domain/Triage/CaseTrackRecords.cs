namespace GolmudCourt.Domain.Triage;

/// <summary>The decision on where a case goes, with what the rules suggested and why it was followed or not.</summary>
public sealed class TriageDecision
{
    /// <summary>The longest record of the conditions.</summary>
    public const int BasisMaxLength = 8_000;

    private TriageDecision()
    {
    }

    internal TriageDecision(TriageSuggestion suggestion, TriageRoute chosen, string? reason, decimal? amount, Occasion occasion)
    {
        Suggested = suggestion.First;
        SuggestedTrial = suggestion.Trial;
        Chosen = chosen;
        Reason = reason;
        Amount = amount;
        WageYear = suggestion.Wage.Year;
        WageAmount = suggestion.Wage.Amount;
        Basis = TriageBasis.Write(suggestion, chosen);
        DecidedAt = occasion.Now;
        DecidedBy = occasion.Actor.Name;
    }

    /// <summary>Database key.</summary>
    public long Id { get; private set; }

    /// <summary>Where the rules would have gone first.</summary>
    public TriageRoute Suggested { get; private set; }

    /// <summary>The procedure the rules would have tried it in.</summary>
    public TriageRoute SuggestedTrial { get; private set; }

    /// <summary>What the clerk decided.</summary>
    public TriageRoute Chosen { get; private set; }

    /// <summary>Why, where the clerk did not follow the suggestion.</summary>
    public string? Reason { get; private set; }

    /// <summary>Yuan in dispute, where there are any.</summary>
    public decimal? Amount { get; private set; }

    /// <summary>The year of the wage base it was held against.</summary>
    public int WageYear { get; private set; }

    /// <summary>That wage base in yuan.</summary>
    public decimal WageAmount { get; private set; }

    /// <summary>The conditions as they stood, a line each: <see cref="TriageBasis"/>.</summary>
    public string Basis { get; private set; } = "";

    /// <summary>When.</summary>
    public DateTimeOffset DecidedAt { get; private set; }

    /// <summary>The clerk.</summary>
    public string DecidedBy { get; private set; } = "";
}

/// <summary>A change from one procedure to another.</summary>
public sealed class ProcedureChange
{
    private ProcedureChange()
    {
    }

    internal ProcedureChange(int number, TrialProcedure from, TrialProcedure to, ConversionGround? ground, string reason, bool afterLimit, Occasion occasion)
    {
        Number = number;
        From = from;
        To = to;
        Ground = ground;
        Reason = reason;
        AfterLimit = afterLimit;
        ChangedAt = occasion.Now;
        ChangedBy = occasion.Actor.Name;
    }

    /// <summary>Database key.</summary>
    public long Id { get; private set; }

    /// <summary>Position, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>The procedure it left.</summary>
    public TrialProcedure From { get; private set; }

    /// <summary>The procedure it goes on in.</summary>
    public TrialProcedure To { get; private set; }

    /// <summary>Why it had to leave; null for an agreement of the parties.</summary>
    public ConversionGround? Ground { get; private set; }

    /// <summary>The reasons.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>Whether the limit of the old procedure had passed; the law wants the change before (民诉解释 258).</summary>
    public bool AfterLimit { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset ChangedAt { get; private set; }

    /// <summary>The judge.</summary>
    public string ChangedBy { get; private set; } = "";
}

/// <summary>A party's objection to the procedure, brought before the hearing (民诉法 169; 民诉解释 269、279).</summary>
public sealed class ProcedureObjection
{
    private ProcedureObjection()
    {
    }

    internal ProcedureObjection(int number, string party, TrialProcedure procedure, string reason, Occasion occasion)
    {
        Number = number;
        Party = party;
        Procedure = procedure;
        Reason = reason;
        FiledAt = occasion.Now;
        FiledBy = occasion.Actor.Name;
        FiledById = occasion.Actor.UserId;
    }

    /// <summary>Database key.</summary>
    public long Id { get; private set; }

    /// <summary>Position, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>The party who objects.</summary>
    public string Party { get; private set; } = "";

    /// <summary>The procedure objected to.</summary>
    public TrialProcedure Procedure { get; private set; }

    /// <summary>Why.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>When.</summary>
    public DateTimeOffset FiledAt { get; private set; }

    /// <summary>Who brought it: the party, the agent, or the clerk who took it down.</summary>
    public string FiledBy { get; private set; } = "";

    /// <summary>The account.</summary>
    public long? FiledById { get; private set; }

    /// <summary>Whether it was upheld; null while undecided.</summary>
    public bool? Upheld { get; private set; }

    /// <summary>The reasons of the decision.</summary>
    public string? Decision { get; private set; }

    /// <summary>When decided.</summary>
    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>The judge.</summary>
    public string? DecidedBy { get; private set; }

    internal void Decide(bool upheld, string decision, Occasion occasion)
    {
        Upheld = upheld;
        Decision = decision;
        DecidedAt = occasion.Now;
        DecidedBy = occasion.Actor.Name;
    }
}

/// <summary>A time that does not count into the limit.</summary>
public sealed class ExcludedPeriod
{
    private ExcludedPeriod()
    {
    }

    internal ExcludedPeriod(int number, ExclusionGround ground, DateOnly from, string reason, Occasion occasion)
    {
        Number = number;
        Ground = ground;
        From = from;
        Reason = reason;
        RecordedAt = occasion.Now;
        RecordedBy = occasion.Actor.Name;
    }

    /// <summary>Database key.</summary>
    public long Id { get; private set; }

    /// <summary>Position, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>Why it does not count.</summary>
    public ExclusionGround Ground { get; private set; }

    /// <summary>The day it begins; like every day of an event, not counted itself.</summary>
    public DateOnly From { get; private set; }

    /// <summary>The last day that does not count; null while it runs.</summary>
    public DateOnly? To { get; private set; }

    /// <summary>The facts.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>When it was recorded.</summary>
    public DateTimeOffset RecordedAt { get; private set; }

    /// <summary>The judge.</summary>
    public string RecordedBy { get; private set; } = "";

    /// <summary>How many days it takes out; 0 while it runs.</summary>
    public int Days => To is { } to ? to.DayNumber - From.DayNumber : 0;

    internal void End(DateOnly to) => To = to;
}

/// <summary>An extension of the limit.</summary>
public sealed class LimitExtension
{
    private LimitExtension()
    {
    }

    internal LimitExtension(int number, TrialProcedure procedure, int months, string reason, string? approval, bool late, Occasion occasion)
    {
        Number = number;
        Procedure = procedure;
        Months = months;
        Reason = reason;
        Approval = approval;
        Late = late;
        GrantedAt = occasion.Now;
        GrantedBy = occasion.Actor.Name;
    }

    /// <summary>Database key.</summary>
    public long Id { get; private set; }

    /// <summary>Position, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>The procedure it was granted in; it does not follow the case into another.</summary>
    public TrialProcedure Procedure { get; private set; }

    /// <summary>Months added.</summary>
    public int Months { get; private set; }

    /// <summary>Why.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>The number of the approval of the court above, where it needed one.</summary>
    public string? Approval { get; private set; }

    /// <summary>Whether fewer than 15 days were left (2019年审限规定 1).</summary>
    public bool Late { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset GrantedAt { get; private set; }

    /// <summary>The president.</summary>
    public string GrantedBy { get; private set; } = "";
}
