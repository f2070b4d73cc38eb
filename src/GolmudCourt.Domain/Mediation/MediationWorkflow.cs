using static GolmudCourt.Domain.CourtRole;
using static GolmudCourt.Domain.Mediation.MediationAct;
using static GolmudCourt.Domain.Mediation.MediationStatus;
using Line = GolmudCourt.Domain.Transition<GolmudCourt.Domain.Mediation.MediationStatus, GolmudCourt.Domain.Mediation.MediationAct>;

namespace GolmudCourt.Domain.Mediation;

/// <summary>The gate of a mediation. A cell that is not here is closed.</summary>
public static class MediationWorkflow
{
    private const CourtRole Portal = CourtRole.System;

    private static MediationStatus[] Running => [Requested, AwaitingRespondent, Choosing, AwaitingMediator, InProgress, AwaitingSignatures];

    /// <summary>The table, read like the statute.</summary>
    public static Workflow<MediationStatus, MediationAct> Table { get; } = new("调解", Draft, MediationNames.Of, MediationNames.Of,
    [
        .. Of([Draft], Submit, Requested, "在线调解规则 8", Litigant, Agent),
        .. Of([Draft], Register, Requested, "在线调解规则 8", Clerk),
        .. Of([Draft], HandOver, Requested, "民诉法 125；特邀调解规定 11", Clerk, Judge),
        .. Of([Draft], Discard, Ended, "民诉法 13", Litigant, Agent, Clerk),

        .. Of([Requested], Accept, AwaitingRespondent, "在线调解规则 8、9", Clerk),
        .. Of([Requested], Decline, Declined, "在线调解规则 9", Clerk),
        .. Stay([Requested, AwaitingRespondent, Choosing, AwaitingMediator, InProgress], Agree, "在线调解规则 4", Litigant, Agent, Clerk),
        .. Stay([AwaitingRespondent], Invite, "在线调解规则 15", Clerk),
        .. Of([AwaitingRespondent], Refuse, Ended, "在线调解规则 15、25", Litigant, Agent, Clerk),
        .. Of([AwaitingRespondent], ReportUnreachable, Ended, "在线调解规则 15、25", Clerk),
        .. Of([AwaitingRespondent], LapseInvitation, Ended, "在线调解规则 15、25", Portal),
        .. Of([AwaitingRespondent], OpenChoice, Choosing, "在线调解规则 10", Portal),
        .. Stay([AwaitingRespondent, Choosing, AwaitingMediator, InProgress], Refer, "民诉法 125", Clerk),

        .. Stay([Choosing], Pick, "在线调解规则 10", Litigant, Agent, Clerk),
        .. Stay([Choosing], LeaveToCourt, "在线调解规则 10", Litigant, Agent, Clerk),
        .. Of([Choosing], AppointCommonChoice, AwaitingMediator, "在线调解规则 10", Portal),
        .. Stay([Choosing], CloseChoice, "在线调解规则 10", Portal),
        .. Of([Choosing], AppointByCourt, AwaitingMediator, "在线调解规则 10；特邀调解规定 12", Clerk),
        .. Of([Choosing, AwaitingMediator], RefuseAppointment, Ended, "特邀调解规定 12", Litigant, Agent),

        .. Of([AwaitingMediator], ConfirmAppointment, InProgress, "在线调解规则 12、24", Mediator),
        .. Of([AwaitingMediator], DeclineAppointment, Choosing, "在线调解规则 12", Mediator),
        .. Of([AwaitingMediator], LapseAppointment, Choosing, "在线调解规则 12", Portal),
        .. Of([AwaitingMediator, InProgress, AwaitingSignatures], RevokeAppointment, Choosing, "特邀调解规定 12、28", Portal, Clerk),
        .. Stay([AwaitingMediator, InProgress, AwaitingSignatures], MediationAct.Object, "特邀调解规定 15；在线调解规则 13", Litigant, Agent),
        .. Of([AwaitingMediator, InProgress, AwaitingSignatures], UpholdObjection, Choosing, "特邀调解规定 15", OrganisationManager, Clerk),
        .. Stay([AwaitingMediator, InProgress, AwaitingSignatures], RejectObjection, "特邀调解规定 15", OrganisationManager, Clerk),
        .. Stay([AwaitingMediator, InProgress], Disclose, "在线调解规则 13", Mediator),
        .. Stay([AwaitingMediator, InProgress], AnswerDisclosure, "在线调解规则 13", Litigant, Agent),

        .. Stay([InProgress, AwaitingSignatures], ProposeExtension, "在线调解规则 24", Litigant, Agent, Mediator),
        .. Stay([InProgress, AwaitingSignatures], AnswerExtension, "在线调解规则 24", Litigant, Agent),
        .. Stay([InProgress], StartAppraisal, "在线调解规则 26", Mediator, Clerk),
        .. Stay([InProgress], EndAppraisal, "在线调解规则 26", Mediator, Clerk),
        .. Stay([InProgress, AwaitingSignatures], PlanSession, "在线调解规则 16", Mediator),
        .. Stay([InProgress, AwaitingSignatures], AnswerSession, "在线调解规则 16", Litigant, Agent),
        .. Stay([InProgress, AwaitingSignatures], CancelSession, "在线调解规则 16", Mediator),
        .. Stay([InProgress, AwaitingSignatures], LogSession, "在线调解规则 17、22", Mediator),
        .. Stay(
            [Draft, Requested, AwaitingRespondent, Choosing, AwaitingMediator, InProgress], AddMaterial,
            "在线调解规则 8", Litigant, Agent, Clerk),
        .. Stay([InProgress], StateFacts, "在线调解规则 22；特邀调解规定 22", Mediator),
        .. Stay([InProgress, AwaitingSignatures], ConfirmFacts, "在线调解规则 22", Litigant, Agent),
        .. Stay([InProgress], MakeOffer, "民诉法 96", Litigant, Agent),
        .. Stay([InProgress], AnswerOffer, "民诉法 96", Litigant, Agent),
        .. Stay([InProgress], LapseOffer, "民法典 478", Portal),

        .. Stay([InProgress], DraftAgreement, "特邀调解规定 24", Mediator),
        .. Of([InProgress], OpenForSignature, AwaitingSignatures, "在线调解规则 19", Mediator),
        .. Of([AwaitingSignatures], ReopenAgreement, InProgress, "在线调解规则 19", Mediator),
        .. Stay([AwaitingSignatures], Sign, "在线调解规则 19；特邀调解规定 24", Litigant, Agent, Mediator, OrganisationManager),
        .. Of([AwaitingSignatures], RefuseToSign, Ended, "在线调解规则 25", Litigant, Agent),
        .. Of([AwaitingSignatures], Settle, Settled, "在线调解规则 19、25", Portal),
        .. Of([InProgress], RecordOralAgreement, Settled, "人民调解法 28、30", Mediator),
        .. Stay([Settled], MarkPerformed, "人民调解法 31", Litigant, Agent),
        .. Stay([Settled], AnswerPerformance, "人民调解法 31", Litigant, Agent),

        .. Stay([Settled, Ended], Rate, "特邀调解规定 10", Litigant, Agent),

        .. Of(Running, Withdraw, Ended, "在线调解规则 25", Litigant, Agent),
        .. Of(Running, Terminate, Ended, "在线调解规则 25；民诉法 9", Litigant, Agent),
        .. Of([Choosing, AwaitingMediator, InProgress, AwaitingSignatures], End, Ended, "在线调解规则 21、25", Clerk),
        .. Of([InProgress, AwaitingSignatures], End, Ended, "在线调解规则 21、25", Mediator),
        .. Of([Choosing, AwaitingMediator, InProgress, AwaitingSignatures], Expire, Ended, "在线调解规则 24、25", Portal),
    ]);

    private static IEnumerable<Line> Of(MediationStatus[] from, MediationAct act, MediationStatus to, string article, params CourtRole[] roles) =>
        from.SelectMany(state => roles.Select(role => new Line(state, act, to, role, article)));

    private static IEnumerable<Line> Stay(MediationStatus[] states, MediationAct act, string article, params CourtRole[] roles) =>
        states.SelectMany(state => roles.Select(role => new Line(state, act, state, role, article)));
}
