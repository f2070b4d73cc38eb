using static GolmudCourt.Domain.CourtRole;
using static GolmudCourt.Domain.Filing.FilingAct;
using static GolmudCourt.Domain.Filing.FilingStatus;

namespace GolmudCourt.Domain.Filing;

/// <summary>The gate of a filing. A cell that is not here is closed.</summary>
public static class FilingWorkflow
{
    /// <summary>The table, read like the statute. Unwillingness to mediate closes no line (民诉法 125).</summary>
    public static Workflow<FilingStatus, FilingAct> Table { get; } = new("立案", Draft, FilingNames.Of, FilingNames.Of,
    [
        new(Draft, Submit, AwaitingReview, Litigant, "民诉法 122、123；登记立案规定 2"),
        new(Draft, Submit, AwaitingReview, Agent, "民诉法 61、122；登记立案规定 2"),
        new(Draft, Receive, AwaitingReview, Clerk, "登记立案规定 2；民诉解释 208"),
        new(Draft, Discard, Withdrawn, Litigant, "民诉法 13"),
        new(Draft, Discard, Withdrawn, Agent, "民诉法 13"),
        new(Draft, Discard, Withdrawn, Clerk, "民诉法 13"),

        new(AwaitingReview, Docket, Docketed, Clerk, "民诉法 126；登记立案规定 2、8"),
        new(AwaitingReview, RequestCorrection, AwaitingCorrection, Clerk, "登记立案规定 7；在线诉讼规则 9"),
        new(AwaitingReview, PermitFurtherCorrection, AwaitingReview, President, "登记立案规定 7"),
        new(AwaitingReview, Refuse, Refused, Clerk, "民诉法 126、127、157"),
        new(AwaitingReview, Withdraw, Withdrawn, Litigant, "民诉法 13"),
        new(AwaitingReview, Withdraw, Withdrawn, Agent, "民诉法 13、62"),
        new(AwaitingReview, ApplyForFeeRelief, AwaitingReview, Litigant, "费用办法 44-48"),
        new(AwaitingReview, ApplyForFeeRelief, AwaitingReview, Agent, "费用办法 44-48"),
        new(AwaitingReview, DecideFeeRelief, AwaitingReview, President, "费用办法 44-51"),

        new(AwaitingReview, HandOverToMediation, InMediation, Clerk, "民诉法 125"),

        new(InMediation, ResumeAfterMediation, AwaitingReview, CourtRole.System, "在线调解规则 21；登记立案规定 8"),
        new(InMediation, SettleInMediation, FilingStatus.Settled, CourtRole.System, "在线调解规则 20"),
        new(InMediation, Withdraw, Withdrawn, Litigant, "民诉法 13"),
        new(InMediation, Withdraw, Withdrawn, Agent, "民诉法 13、62"),

        new(AwaitingCorrection, AnswerCorrection, AwaitingReview, Litigant, "民诉解释 126；在线诉讼规则 9"),
        new(AwaitingCorrection, AnswerCorrection, AwaitingReview, Agent, "民诉解释 126；在线诉讼规则 9"),
        new(AwaitingCorrection, AnswerCorrection, AwaitingReview, Clerk, "民诉解释 126；登记立案规定 7"),
        new(AwaitingCorrection, Return, Returned, Clerk, "登记立案规定 7"),
        new(AwaitingCorrection, Withdraw, Withdrawn, Litigant, "民诉法 13"),
        new(AwaitingCorrection, Withdraw, Withdrawn, Agent, "民诉法 13、62"),

        new(Returned, Refuse, Refused, Clerk, "登记立案规定 7"),

        new(Docketed, ApplyForFeeRelief, Docketed, Litigant, "费用办法 44-48"),
        new(Docketed, ApplyForFeeRelief, Docketed, Agent, "费用办法 44-48"),
        new(Docketed, DecideFeeRelief, Docketed, President, "费用办法 44-51"),
        new(Docketed, RecordPayment, Docketed, Clerk, "费用办法 20、22"),
        new(Docketed, EntrustMediation, Docketed, Clerk, "特邀调解规定 11；在线调解规则 24"),
        new(Docketed, EntrustMediation, Docketed, Judge, "特邀调解规定 11；在线调解规则 24"),
        new(Docketed, CloseEntrustment, Docketed, CourtRole.System, "在线调解规则 20、21"),
    ]);
}
