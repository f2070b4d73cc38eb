using GolmudCourt.Domain.Cases;

namespace GolmudCourt.Domain.Triage;

/// <summary>A judge of a team as the allocation sees them.</summary>
/// <param name="UserId">The account.</param>
/// <param name="Name">The name.</param>
/// <param name="Capacity">How many cases at once.</param>
/// <param name="OpenCases">How many are open now.</param>
/// <param name="LastAllocatedAt">When the last one was allocated; null for never.</param>
/// <param name="Available">False while away.</param>
/// <param name="Avoids">Names of people and organisations whose cases the judge must not try, as declared (民诉法 47).</param>
public sealed record JudgeCandidate(
    long UserId, string Name, int Capacity, int OpenCases, DateTimeOffset? LastAllocatedAt, bool Available, IReadOnlyList<string> Avoids);

/// <summary>What the rule made of one judge.</summary>
/// <param name="Judge">The judge.</param>
/// <param name="Excluded">Why the judge cannot take the case; null when they can.</param>
/// <param name="Sentence">In Chinese, for the log.</param>
public sealed record CandidateLine(JudgeCandidate Judge, string? Excluded, string Sentence);

/// <summary>The outcome of an allocation.</summary>
/// <param name="Chosen">The judge, or null when none is available.</param>
/// <param name="Lines">Every judge with the reason, the chosen one first.</param>
public sealed record AllocationResult(JudgeCandidate? Chosen, IReadOnlyList<CandidateLine> Lines)
{
    /// <summary>The longest log kept.</summary>
    public const int ReasonMaxLength = 4_000;

    /// <summary>The log, one judge a line.</summary>
    public string Reason
    {
        get
        {
            var text = (Chosen is { } judge ? $"按在办比例从低到高、轮候时间从久到近分给{judge.Name}。" : "没有可以分案的法官，请院庭长指定。")
                + string.Concat(Lines.Select(l => "\n" + l.Sentence));
            return text.Length <= ReasonMaxLength ? text : text[..ReasonMaxLength];
        }
    }
}

/// <summary>
/// Who tries a case: rotation weighted by load. The judge with the smallest share of their capacity in use is next; of equals the
/// one who has waited longest. A conflict of interest, absence and a full desk take a judge out, each with its sentence.
/// </summary>
public static class Allocation
{
    /// <summary>Chooses a judge.</summary>
    /// <param name="judges">The judges of the teams that take the cause; empty when there is no such team.</param>
    /// <param name="people">The names of the parties and their agents.</param>
    public static AllocationResult Choose(IEnumerable<JudgeCandidate> judges, IReadOnlyList<string> people)
    {
        ArgumentNullException.ThrowIfNull(judges);
        var lines = judges.DistinctBy(j => j.UserId).Select(j => Weigh(j, people)).ToList();
        var open = lines.Where(l => l.Excluded is null).OrderBy(l => l.Judge, Comparer<JudgeCandidate>.Create(Order)).ToList();
        return new(open.FirstOrDefault()?.Judge, [.. open, .. lines.Where(l => l.Excluded is not null).OrderBy(l => l.Judge.UserId)]);
    }

    /// <summary>Why a judge may not try a case of these people (民诉法 47); null when nothing is known.</summary>
    public static string? ConflictOf(JudgeCandidate judge, IReadOnlyList<string> people)
    {
        ArgumentNullException.ThrowIfNull(judge);
        var keys = people.Select(SearchKey.Of).Where(k => k.Length > 0).ToHashSet(StringComparer.Ordinal);
        return keys.Contains(SearchKey.Of(judge.Name)) ? "与当事人或者代理人同名，须先核实是否本人"
            : judge.Avoids.FirstOrDefault(a => keys.Contains(SearchKey.Of(a))) is { } avoided ? $"登记了对“{avoided}”的回避"
            : null;
    }

    private static CandidateLine Weigh(JudgeCandidate judge, IReadOnlyList<string> people)
    {
        var excluded = !judge.Available ? "不在岗"
            : judge.OpenCases >= judge.Capacity ? "已达到在办上限"
            : ConflictOf(judge, people);
        var last = judge.LastAllocatedAt is { } at ? $"上次分案{at:yyyy年M月d日 HH:mm}" : "还没有分过案";
        return new(judge, excluded, $"{judge.Name}：在办{judge.OpenCases}件，上限{judge.Capacity}件，{last}{(excluded is null ? "" : $"；不参加分案：{excluded}")}");
    }

    // Shares are compared crosswise, so that no rounding decides.
    private static int Order(JudgeCandidate a, JudgeCandidate b)
    {
        var load = ((long)a.OpenCases * b.Capacity).CompareTo((long)b.OpenCases * a.Capacity);
        var waited = Nullable.Compare(a.LastAllocatedAt, b.LastAllocatedAt);
        return load != 0 ? load : waited != 0 ? waited : a.UserId.CompareTo(b.UserId);
    }
}
