using static GolmudCourt.Domain.CourtRole;

namespace GolmudCourt.Domain.Roster;

/// <summary>Where a training stands.</summary>
public enum TrainingStatus
{
    /// <summary>未安排: nobody rests here.</summary>
    New,

    /// <summary>已安排.</summary>
    Planned,

    /// <summary>已举办: attendance was recorded.</summary>
    Held,

    /// <summary>已取消.</summary>
    Cancelled,
}

/// <summary>The acts on a training.</summary>
public enum TrainingAct
{
    /// <summary>安排.</summary>
    Plan,

    /// <summary>修改.</summary>
    Revise,

    /// <summary>报名.</summary>
    Enrol,

    /// <summary>登记到课.</summary>
    RecordAttendance,

    /// <summary>取消.</summary>
    Cancel,
}

/// <summary>How a training is held.</summary>
public enum TrainingMode
{
    /// <summary>现场.</summary>
    OnSite,

    /// <summary>线上.</summary>
    Online,

    /// <summary>旁听、跟案学习.</summary>
    Shadowing,
}

/// <content>Names of a training.</content>
public static partial class RosterNames
{
    /// <summary>The name of a state.</summary>
    public static string Of(TrainingStatus status) => status switch
    {
        TrainingStatus.New => "未安排",
        TrainingStatus.Planned => "已安排",
        TrainingStatus.Held => "已举办",
        _ => "已取消",
    };

    /// <summary>The name of an act.</summary>
    public static string Of(TrainingAct act) => act switch
    {
        TrainingAct.Plan => "安排培训",
        TrainingAct.Revise => "修改培训安排",
        TrainingAct.Enrol => "报名",
        TrainingAct.RecordAttendance => "登记到课",
        _ => "取消培训",
    };

    /// <summary>The name of a mode.</summary>
    public static string Of(TrainingMode mode) => mode switch
    {
        TrainingMode.OnSite => "现场",
        TrainingMode.Online => "线上",
        _ => "旁听、跟案学习",
    };
}

/// <summary>The gate of a training (特邀规定 7).</summary>
public static class TrainingWorkflow
{
    private const string Article = "特邀规定 7";

    /// <summary>The table.</summary>
    public static Workflow<TrainingStatus, TrainingAct> Table { get; } = new(
        "调解员培训", TrainingStatus.New, RosterNames.Of, RosterNames.Of,
        [
            .. Both(TrainingStatus.New, TrainingAct.Plan, TrainingStatus.Planned),
            .. Both(TrainingStatus.Planned, TrainingAct.Revise, TrainingStatus.Planned),
            .. Both(TrainingStatus.Planned, TrainingAct.Enrol, TrainingStatus.Planned),
            .. Both(TrainingStatus.Planned, TrainingAct.RecordAttendance, TrainingStatus.Held),
            .. Both(TrainingStatus.Planned, TrainingAct.Cancel, TrainingStatus.Cancelled),
            .. Both(TrainingStatus.Held, TrainingAct.RecordAttendance, TrainingStatus.Held),
        ]);

    private static Transition<TrainingStatus, TrainingAct>[] Both(TrainingStatus from, TrainingAct act, TrainingStatus to) =>
        [new(from, act, to, Clerk, Article), new(from, act, to, OrganisationManager, Article)];
}
