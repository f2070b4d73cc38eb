using static GolmudCourt.Domain.CourtRole;

namespace GolmudCourt.Domain.Roster;

/// <summary>Where an appraisal institution or an appraiser stands on the list.</summary>
public enum ListingStatus
{
    /// <summary>未登记: nobody rests here.</summary>
    New,

    /// <summary>在册.</summary>
    Listed,

    /// <summary>暂停.</summary>
    Suspended,

    /// <summary>除名.</summary>
    Removed,
}

/// <summary>The acts on an appraisal institution or an appraiser.</summary>
public enum ListingAct
{
    /// <summary>列入名册.</summary>
    Enter,

    /// <summary>修改资料.</summary>
    Revise,

    /// <summary>暂停.</summary>
    Suspend,

    /// <summary>恢复.</summary>
    Reinstate,

    /// <summary>除名.</summary>
    Remove,
}

/// <summary>What an institution appraises.</summary>
public enum AppraisalCategory
{
    /// <summary>法医.</summary>
    ForensicMedicine,

    /// <summary>物证.</summary>
    TraceEvidence,

    /// <summary>声像资料.</summary>
    AudioVisual,

    /// <summary>环境损害.</summary>
    EnvironmentalDamage,

    /// <summary>工程造价.</summary>
    ConstructionCost,

    /// <summary>资产评估.</summary>
    AssetValuation,

    /// <summary>司法会计.</summary>
    ForensicAccounting,

    /// <summary>车辆损失.</summary>
    VehicleLoss,

    /// <summary>其他.</summary>
    Other,
}

/// <content>Names of the list of appraisal institutions.</content>
public static partial class RosterNames
{
    /// <summary>The name of a state.</summary>
    public static string Of(ListingStatus status) => status switch
    {
        ListingStatus.New => "未登记",
        ListingStatus.Listed => "在册",
        ListingStatus.Suspended => "暂停",
        _ => "除名",
    };

    /// <summary>The name of an act.</summary>
    public static string Of(ListingAct act) => act switch
    {
        ListingAct.Enter => "列入名册",
        ListingAct.Revise => "修改资料",
        ListingAct.Suspend => "暂停",
        ListingAct.Reinstate => "恢复",
        _ => "除名",
    };

    /// <summary>The name of a category.</summary>
    public static string Of(AppraisalCategory category) => category switch
    {
        AppraisalCategory.ForensicMedicine => "法医",
        AppraisalCategory.TraceEvidence => "物证",
        AppraisalCategory.AudioVisual => "声像资料",
        AppraisalCategory.EnvironmentalDamage => "环境损害",
        AppraisalCategory.ConstructionCost => "工程造价",
        AppraisalCategory.AssetValuation => "资产评估",
        AppraisalCategory.ForensicAccounting => "司法会计",
        AppraisalCategory.VehicleLoss => "车辆损失",
        _ => "其他",
    };
}

/// <summary>The gate of the second roster, for institutions and for their appraisers alike.</summary>
public static class ListingWorkflow
{
    private const string Chosen = "民诉法 79";
    private const string Upkeep = "民诉法 79；在线调解规则 26";

    /// <summary>The table.</summary>
    public static Workflow<ListingStatus, ListingAct> Table { get; } = new(
        "鉴定机构和鉴定人名册", ListingStatus.New, RosterNames.Of, RosterNames.Of,
        [
            new(ListingStatus.New, ListingAct.Enter, ListingStatus.Listed, President, Chosen),
            new(ListingStatus.Listed, ListingAct.Revise, ListingStatus.Listed, Clerk, Upkeep),
            new(ListingStatus.Listed, ListingAct.Suspend, ListingStatus.Suspended, President, Upkeep),
            new(ListingStatus.Listed, ListingAct.Remove, ListingStatus.Removed, President, Upkeep),
            new(ListingStatus.Suspended, ListingAct.Revise, ListingStatus.Suspended, Clerk, Upkeep),
            new(ListingStatus.Suspended, ListingAct.Reinstate, ListingStatus.Listed, President, Upkeep),
            new(ListingStatus.Suspended, ListingAct.Remove, ListingStatus.Removed, President, Upkeep),
        ]);
}
