namespace GolmudCourt.Domain.Triage;

/// <summary>An allocation, or an attempt that found nobody: kept with its reason.</summary>
public sealed class CaseAllocation
{
    private CaseAllocation()
    {
    }

    internal CaseAllocation(int number, long? judgeId, string? judgeName, bool byRule, string reason, Occasion occasion)
    {
        Number = number;
        JudgeId = judgeId;
        JudgeName = judgeName;
        ByRule = byRule;
        Reason = reason;
        AllocatedAt = occasion.Now;
        AllocatedBy = occasion.Actor.Name;
    }

    /// <summary>Database key.</summary>
    public long Id { get; private set; }

    /// <summary>Position, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>The judge's account; null where nobody was available.</summary>
    public long? JudgeId { get; private set; }

    /// <summary>The judge's name at the time.</summary>
    public string? JudgeName { get; private set; }

    /// <summary>Whether the rule chose, and not a president.</summary>
    public bool ByRule { get; private set; }

    /// <summary>How the rule came to it, judge by judge; or the president's reason.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>When.</summary>
    public DateTimeOffset AllocatedAt { get; private set; }

    /// <summary>Who ran it.</summary>
    public string AllocatedBy { get; private set; } = "";
}
