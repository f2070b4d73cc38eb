using static GolmudCourt.Domain.CourtRole;

namespace GolmudCourt.Domain.Roster;

/// <summary>Where a complaint stands.</summary>
public enum ComplaintStatus
{
    /// <summary>未登记: nobody rests here.</summary>
    New,

    /// <summary>待核查.</summary>
    Pending,

    /// <summary>属实.</summary>
    Upheld,

    /// <summary>不属实.</summary>
    Unfounded,
}

/// <summary>The acts on a complaint.</summary>
public enum ComplaintAct
{
    /// <summary>投诉.</summary>
    Lodge,

    /// <summary>认定属实.</summary>
    Uphold,

    /// <summary>认定不属实.</summary>
    Dismiss,
}

/// <content>Names of a complaint.</content>
public static partial class RosterNames
{
    /// <summary>The name of a state.</summary>
    public static string Of(ComplaintStatus status) => status switch
    {
        ComplaintStatus.New => "未登记",
        ComplaintStatus.Pending => "待核查",
        ComplaintStatus.Upheld => "属实",
        _ => "不属实",
    };

    /// <summary>The name of an act.</summary>
    public static string Of(ComplaintAct act) => act switch
    {
        ComplaintAct.Lodge => "投诉",
        ComplaintAct.Uphold => "认定属实并处理",
        _ => "认定不属实",
    };
}

/// <summary>The gate of a complaint (特邀规定 28; 在线调解规则 29).</summary>
public static class ComplaintWorkflow
{
    private const string Article = "特邀规定 28；在线调解规则 29";

    /// <summary>The table: parties complain, the clerk writes down what is said at the counter, the president finds.</summary>
    public static Workflow<ComplaintStatus, ComplaintAct> Table { get; } = new(
        "调解员投诉", ComplaintStatus.New, RosterNames.Of, RosterNames.Of,
        [
            new(ComplaintStatus.New, ComplaintAct.Lodge, ComplaintStatus.Pending, Litigant, Article),
            new(ComplaintStatus.New, ComplaintAct.Lodge, ComplaintStatus.Pending, Agent, Article),
            new(ComplaintStatus.New, ComplaintAct.Lodge, ComplaintStatus.Pending, Clerk, Article),
            new(ComplaintStatus.Pending, ComplaintAct.Uphold, ComplaintStatus.Upheld, President, Article),
            new(ComplaintStatus.Pending, ComplaintAct.Dismiss, ComplaintStatus.Unfounded, President, Article),
        ]);
}
