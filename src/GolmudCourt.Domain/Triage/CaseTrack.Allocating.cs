namespace GolmudCourt.Domain.Triage;

/// <content>Who tries it.</content>
public sealed partial class CaseTrack
{
    /// <summary>Takes over what the rule made of the judges: the judge it chose, or that nobody was available.</summary>
    /// <param name="result">From <see cref="Allocation.Choose"/>.</param>
    /// <param name="occasion">The clerk who ran it.</param>
    public CaseAllocation AllocateByRule(AllocationResult result, Occasion occasion)
    {
        ArgumentNullException.ThrowIfNull(result);
        var act = result.Chosen is null ? CaseTrackAct.RecordNoJudge : CaseTrackAct.Allocate;
        RequireGate(act, occasion);
        if (JudgeId is not null)
        {
            throw new RuleViolation("track.allocated", $"本案已分给{JudgeName}，更换法官由院庭长决定", "民诉法 131");
        }

        var sentence = result.Chosen is { } judge ? $"承办法官：{judge.Name}" : "暂时没有可以分案的法官，由院庭长指定";
        return Allocate(act, result.Chosen?.UserId, result.Chosen?.Name, true, result.Reason, sentence, occasion);
    }

    /// <summary>A president names the judge, or another one.</summary>
    /// <param name="judgeId">The judge's account.</param>
    /// <param name="judgeName">The judge's name.</param>
    /// <param name="reason">Why.</param>
    /// <param name="occasion">The president.</param>
    public CaseAllocation Assign(long judgeId, string judgeName, string? reason, Occasion occasion)
    {
        RequireGate(CaseTrackAct.Allocate, occasion);
        if (occasion.Actor.Role != CourtRole.President)
        {
            throw new RuleViolation("track.by-rule", "立案人员按规则分案，指定法官由院庭长决定", "民诉法 131");
        }

        if (judgeId == JudgeId)
        {
            throw new RuleViolation("track.same-judge", $"本案已由{JudgeName}承办", null, "JudgeId");
        }

        var why = RequireReason(reason, "请写明指定的理由", "民诉法 131");
        return Allocate(CaseTrackAct.Allocate, judgeId, judgeName, false, why, $"承办法官：{judgeName}（院庭长指定）", occasion);
    }

    /// <summary>Called by the batch that takes the case in or lets it go.</summary>
    internal void JoinBatch(Guid? batch) => BatchKey = batch;

    private CaseAllocation Allocate(CaseTrackAct act, long? id, string? name, bool byRule, string reason, string sentence, Occasion occasion)
    {
        var allocation = new CaseAllocation(_allocations.Count + 1, id, name, byRule, reason, occasion);
        _allocations.Add(allocation);
        JudgeId = id;
        JudgeName = name;

        // The journal is read by the parties: who tries the case, not what stood against the others.
        Move(act, occasion, sentence);
        return allocation;
    }
}
