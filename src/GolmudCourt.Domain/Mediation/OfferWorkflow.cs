using static GolmudCourt.Domain.CourtRole;
using static GolmudCourt.Domain.Mediation.OfferAct;
using static GolmudCourt.Domain.Mediation.OfferStatus;

namespace GolmudCourt.Domain.Mediation;

/// <summary>The states of an offer.</summary>
public enum OfferStatus
{
    /// <summary>待答复.</summary>
    Open,

    /// <summary>已接受: it has filled the draft agreement.</summary>
    Accepted,

    /// <summary>已还价: another offer stands in its place.</summary>
    Countered,

    /// <summary>已拒绝.</summary>
    Rejected,

    /// <summary>已失效: its time ran out, or the mediation ended.</summary>
    Lapsed,

    /// <summary>已撤回.</summary>
    Withdrawn,
}

/// <summary>The acts on an offer.</summary>
public enum OfferAct
{
    /// <summary>接受.</summary>
    Accept,

    /// <summary>还价.</summary>
    Counter,

    /// <summary>拒绝.</summary>
    Reject,

    /// <summary>撤回.</summary>
    Withdraw,

    /// <summary>失效.</summary>
    Lapse,
}

/// <summary>The gate of an offer. Only parties deal in offers; nobody at court has a line here but the portal's clock.</summary>
public static class OfferWorkflow
{
    /// <summary>The table.</summary>
    public static Workflow<OfferStatus, OfferAct> Table { get; } = new("和解方案", Open, MediationNames.Of, MediationNames.Of,
    [
        new(Open, Accept, Accepted, Litigant, "民法典 479"),
        new(Open, Accept, Accepted, Agent, "民法典 479；民诉法 62"),
        new(Open, Counter, Countered, Litigant, "民法典 488"),
        new(Open, Counter, Countered, Agent, "民法典 488；民诉法 62"),
        new(Open, Reject, Rejected, Litigant, "民法典 478"),
        new(Open, Reject, Rejected, Agent, "民法典 478"),
        new(Open, OfferAct.Withdraw, Withdrawn, Litigant, "民法典 476"),
        new(Open, OfferAct.Withdraw, Withdrawn, Agent, "民法典 476"),
        new(Open, Lapse, Lapsed, CourtRole.System, "民法典 478"),
    ]);
}
