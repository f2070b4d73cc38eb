using static GolmudCourt.Domain.CourtRole;
using static GolmudCourt.Domain.Mediation.AgreementAct;
using static GolmudCourt.Domain.Mediation.AgreementStatus;

namespace GolmudCourt.Domain.Mediation;

/// <summary>The states of an agreement.</summary>
public enum AgreementStatus
{
    /// <summary>起草.</summary>
    Draft,

    /// <summary>待签署: the text is fixed.</summary>
    ForSignature,

    /// <summary>已生效: read-only for ever.</summary>
    Effective,

    /// <summary>已作废: the mediation ended before all had signed.</summary>
    Void,
}

/// <summary>The acts on an agreement.</summary>
public enum AgreementAct
{
    /// <summary>修改.</summary>
    Revise,

    /// <summary>提交签署.</summary>
    Open,

    /// <summary>退回修改.</summary>
    Reopen,

    /// <summary>签署.</summary>
    Sign,

    /// <summary>生效.</summary>
    TakeEffect,

    /// <summary>记录口头协议.</summary>
    RecordOral,

    /// <summary>作废.</summary>
    Annul,
}

/// <summary>The gate of an agreement.</summary>
public static class AgreementWorkflow
{
    /// <summary>The table.</summary>
    public static Workflow<AgreementStatus, AgreementAct> Table { get; } = new("调解协议", Draft, MediationNames.Of, MediationNames.Of,
    [
        new(Draft, Revise, Draft, Mediator, "特邀调解规定 24"),
        new(Draft, Revise, Draft, CourtRole.System, "特邀调解规定 24"),
        new(Draft, Open, ForSignature, Mediator, "在线调解规则 19"),
        new(Draft, RecordOral, Effective, Mediator, "人民调解法 28、30"),
        new(Draft, Annul, AgreementStatus.Void, CourtRole.System, "在线调解规则 25"),
        new(ForSignature, Reopen, Draft, Mediator, "在线调解规则 19"),
        new(ForSignature, Reopen, Draft, CourtRole.System, "特邀调解规定 12"),
        new(ForSignature, Sign, ForSignature, Litigant, "在线调解规则 19；特邀调解规定 24"),
        new(ForSignature, Sign, ForSignature, Agent, "在线调解规则 19；民诉法 62"),
        new(ForSignature, Sign, ForSignature, Mediator, "在线调解规则 19；特邀调解规定 24"),
        new(ForSignature, Sign, ForSignature, OrganisationManager, "在线调解规则 19；特邀调解规定 24"),
        new(ForSignature, TakeEffect, Effective, CourtRole.System, "在线调解规则 19"),
        new(ForSignature, Annul, AgreementStatus.Void, CourtRole.System, "在线调解规则 25"),
    ]);
}
