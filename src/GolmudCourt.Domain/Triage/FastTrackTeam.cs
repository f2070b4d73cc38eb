using GolmudCourt.Domain.Journal;
using static GolmudCourt.Domain.CourtRole;
using static GolmudCourt.Domain.Triage.TeamAct;
using static GolmudCourt.Domain.Triage.TeamStatus;

namespace GolmudCourt.Domain.Triage;

/// <summary>The states of a fast-track team.</summary>
public enum TeamStatus
{
    /// <summary>办案中.</summary>
    Active,

    /// <summary>已撤销.</summary>
    Dissolved,
}

/// <summary>The acts on a fast-track team.</summary>
public enum TeamAct
{
    /// <summary>调整受理的案由.</summary>
    SetCauses,

    /// <summary>调整法官.</summary>
    SeatJudge,

    /// <summary>法官离队.</summary>
    UnseatJudge,

    /// <summary>撤销团队.</summary>
    Dissolve,
}

/// <summary>The gate of a fast-track team: a president keeps it.</summary>
public static class TeamWorkflow
{
    /// <summary>The table.</summary>
    public static Workflow<TeamStatus, TeamAct> Table { get; } = new(
        "速裁团队", Active, Name, Name,
        [
            new(Active, SetCauses, Active, President, "法发〔2020〕8号"),
            new(Active, SeatJudge, Active, President, "法发〔2020〕8号；民诉法 47"),
            new(Active, UnseatJudge, Active, President, "法发〔2020〕8号"),
            new(Active, Dissolve, Dissolved, President, "法发〔2020〕8号"),
        ]);

    private static string Name(TeamStatus status) => status == Active ? "办案中" : "已撤销";

    private static string Name(TeamAct act) => act switch
    {
        SetCauses => "调整受理的案由",
        SeatJudge => "调整法官",
        UnseatJudge => "法官离队",
        _ => "撤销团队",
    };
}

/// <summary>A judge's seat in a team.</summary>
public sealed class TeamJudge
{
    /// <summary>The most cases a judge can be set to hold.</summary>
    public const int MaxCapacity = 500;

    private TeamJudge()
    {
    }

    internal TeamJudge(long userId, string name) => (UserId, Name) = (userId, name);

    /// <summary>Database key.</summary>
    public long Id { get; private set; }

    /// <summary>The account.</summary>
    public long UserId { get; private set; }

    /// <summary>The name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>How many cases at once.</summary>
    public int Capacity { get; private set; }

    /// <summary>False while away.</summary>
    public bool Available { get; private set; } = true;

    /// <summary>Names whose cases the judge must not try, a line each (民诉法 47).</summary>
    public string Avoids { get; private set; } = "";

    internal void Set(int capacity, bool available, string avoids) => (Capacity, Available, Avoids) = (capacity, available, avoids);

    /// <summary>As the allocation sees the judge.</summary>
    /// <param name="openCases">How many cases the judge holds now.</param>
    /// <param name="lastAllocatedAt">When the last one was allocated.</param>
    public JudgeCandidate AsCandidate(int openCases, DateTimeOffset? lastAllocatedAt) =>
        new(UserId, Name, Capacity, openCases, lastAllocatedAt, Available, Avoids.Split('\n', StringSplitOptions.RemoveEmptyEntries));
}

/// <summary>速裁团队: judges who try simple cases of certain causes.</summary>
public sealed class FastTrackTeam : Matter
{
    /// <summary>The longest name.</summary>
    public const int NameMaxLength = 50;

    /// <summary>The longest list of names to avoid, in characters.</summary>
    public const int AvoidsMaxLength = 2_000;

    /// <summary>The longest list of causes, in characters.</summary>
    public const int CausesMaxLength = 2_000;

    private readonly List<TeamJudge> _judges = [];

    private FastTrackTeam()
    {
    }

    /// <summary>Establishes a team.</summary>
    /// <param name="key">A fresh random key.</param>
    /// <param name="name">Its name.</param>
    /// <param name="occasion">The president.</param>
    public static FastTrackTeam Establish(Guid key, string? name, Occasion occasion)
    {
        ArgumentNullException.ThrowIfNull(occasion);
        if (occasion.Actor.Role != President)
        {
            throw new RuleViolation("team.president", "速裁团队由院庭长设立", "法发〔2020〕8号");
        }

        var given = name?.Trim() ?? "";
        if (given.Length is < 2 or > NameMaxLength)
        {
            throw new RuleViolation("team.name", $"请填写2到{NameMaxLength}个字的团队名称", null, "Name");
        }

        var team = new FastTrackTeam { Key = key, Name = given };
        team.Write(occasion, "Establish", nameof(Active), nameof(Active), $"设立速裁团队“{given}”", null);
        return team;
    }

    /// <summary>Its state.</summary>
    public TeamStatus Status { get; private set; } = TeamWorkflow.Table.Initial;

    /// <summary>Its name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The keys of the causes it takes, with commas between; empty for every cause.</summary>
    public string Causes { get; private set; } = "";

    /// <summary>Its judges.</summary>
    public IReadOnlyList<TeamJudge> Judges => _judges;

    /// <inheritdoc/>
    protected override string StateNow => Status.ToString();

    /// <summary>Whether it takes a cause: one of its own or a line below one.</summary>
    /// <param name="causeCodes">The keys of the cause and of the lines above it.</param>
    public bool Takes(IReadOnlyList<string> causeCodes) =>
        Status == Active && (Causes.Length == 0 || Causes.Split(',').Any(causeCodes.Contains));

    /// <summary>Sets the causes it takes.</summary>
    /// <param name="causeCodes">Their keys; none for every cause.</param>
    /// <param name="occasion">The president.</param>
    public void SetCausesTo(IReadOnlyList<string> causeCodes, Occasion occasion)
    {
        ArgumentNullException.ThrowIfNull(causeCodes);
        var causes = string.Join(',', causeCodes.Distinct(StringComparer.Ordinal));
        if (causes.Length > CausesMaxLength)
        {
            throw new RuleViolation("team.causes", "案由太多，请改选上一级案由", null, "Causes");
        }

        Move(SetCauses, occasion, causes.Length == 0 ? $"“{Name}”受理各类案由" : $"“{Name}”受理的案由调整为{causeCodes.Count}项");
        Causes = causes;
    }

    /// <summary>Gives a judge a seat, or changes it.</summary>
    /// <param name="userId">The judge's account.</param>
    /// <param name="name">The judge's name.</param>
    /// <param name="capacity">How many cases at once.</param>
    /// <param name="available">False while away.</param>
    /// <param name="avoids">Names whose cases the judge must not try.</param>
    /// <param name="occasion">The president.</param>
    public TeamJudge Seat(long userId, string name, int capacity, bool available, IEnumerable<string> avoids, Occasion occasion)
    {
        if (capacity is < 1 or > TeamJudge.MaxCapacity)
        {
            throw new RuleViolation("team.capacity", $"在办上限应当是1到{TeamJudge.MaxCapacity}件", null, "Capacity");
        }

        var names = string.Join('\n', avoids.Select(a => a.Trim()).Where(a => a.Length > 0).Distinct(StringComparer.Ordinal));
        if (names.Length > AvoidsMaxLength)
        {
            throw new RuleViolation("team.avoids", $"回避名单不超过{AvoidsMaxLength}字", "民诉法 47", "Avoids");
        }

        Move(SeatJudge, occasion, $"{name}：在办上限{capacity}件{(available ? "" : "，暂不分案")}");
        var seat = _judges.Find(j => j.UserId == userId);
        if (seat is null)
        {
            seat = new TeamJudge(userId, name);
            _judges.Add(seat);
        }

        seat.Set(capacity, available, names);
        return seat;
    }

    /// <summary>A judge leaves the team; the cases in hand stay with the judge.</summary>
    public void Unseat(long userId, Occasion occasion)
    {
        TeamWorkflow.Table.Next(Status, UnseatJudge, occasion.Actor.Role);
        var seat = _judges.Find(j => j.UserId == userId) ?? throw new RuleViolation("team.no-seat", "这名法官不在团队里");
        Move(UnseatJudge, occasion, $"{seat.Name}离开速裁团队“{Name}”");
        _judges.Remove(seat);
    }

    /// <summary>Dissolves the team.</summary>
    public void DissolveFor(string? reason, Occasion occasion)
    {
        TeamWorkflow.Table.Next(Status, Dissolve, occasion.Actor.Role);
        if (reason is null || reason.Trim().Length is < CaseTrack.ReasonMinLength or > CaseTrack.ReasonMaxLength)
        {
            throw new RuleViolation("team.reason", $"请写明撤销的理由（不少于{CaseTrack.ReasonMinLength}个字）", null, "Reason");
        }

        Move(Dissolve, occasion, $"撤销速裁团队“{Name}”", reason.Trim());
    }

    private void Move(TeamAct act, Occasion occasion, string sentence, string? reason = null)
    {
        ArgumentNullException.ThrowIfNull(occasion);
        var line = TeamWorkflow.Table.Next(Status, act, occasion.Actor.Role);
        Write(occasion, act.ToString(), line.From.ToString(), line.To.ToString(), sentence, reason);
        Status = line.To;
    }
}
