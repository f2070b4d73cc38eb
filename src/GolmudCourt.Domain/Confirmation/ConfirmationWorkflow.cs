using static GolmudCourt.Domain.Confirmation.ConfirmationAct;
using static GolmudCourt.Domain.Confirmation.ConfirmationStatus;
using static GolmudCourt.Domain.CourtRole;

namespace GolmudCourt.Domain.Confirmation;

/// <summary>
/// The gate of an application for judicial confirmation. Clerks and judges docket or refuse; one judge takes the matter and
/// alone examines and rules (民诉法 185); only a president extends.
/// </summary>
public static class ConfirmationWorkflow
{
    /// <summary>The table, read like the statute.</summary>
    public static Workflow<ConfirmationStatus, ConfirmationAct> Table { get; } = new(
        "司法确认", Draft, ConfirmationNames.Of, ConfirmationNames.Of,
        [
            new(Draft, Sign, Draft, Litigant, "民诉法 205；民诉解释 351、353"),
            new(Draft, Sign, Draft, Agent, "民诉法 61、62；民诉解释 351"),
            .. Stay([Draft], Invite, "民诉法 205；民诉解释 351", Litigant, Agent),
            new(Draft, Join, Draft, Litigant, "民诉法 51；民诉解释 351"),
            new(Draft, Join, Draft, Agent, "民诉法 61、62；民诉解释 351"),
            new(Draft, Submit, AwaitingAcceptance, CourtRole.System, "民诉法 205；民诉解释 354"),
            new(Draft, Discard, Discarded, Litigant, "民诉法 13"),
            new(Draft, Discard, Discarded, Agent, "民诉法 13"),

            new(AwaitingAcceptance, Docket, Docketed, Clerk, "民诉法 205；2011年司法确认规定 4"),
            new(AwaitingAcceptance, Docket, Docketed, Judge, "民诉法 205；2011年司法确认规定 4"),
            new(AwaitingAcceptance, Refuse, Refused, Clerk, "民诉法 205；民诉解释 355"),
            new(AwaitingAcceptance, Refuse, Refused, Judge, "民诉法 205；民诉解释 355"),
            new(AwaitingAcceptance, Withdraw, Withdrawn, Litigant, "民诉法 13；民诉解释 357"),
            new(AwaitingAcceptance, Withdraw, Withdrawn, Agent, "民诉法 13、62；民诉解释 357"),

            // What is missing is asked for once before acceptance; the court decides on what there is when the time has run out.
            new(AwaitingAcceptance, RequestMaterial, AwaitingMaterial, Clerk, "民诉解释 354；2011年司法确认规定 3"),
            new(AwaitingAcceptance, RequestMaterial, AwaitingMaterial, Judge, "民诉解释 354；2011年司法确认规定 3"),
            new(AwaitingMaterial, AnswerMaterial, AwaitingAcceptance, Litigant, "民诉解释 354"),
            new(AwaitingMaterial, AnswerMaterial, AwaitingAcceptance, Agent, "民诉解释 354；民诉法 61"),
            new(AwaitingMaterial, AnswerMaterial, AwaitingAcceptance, Clerk, "民诉解释 354"),
            new(AwaitingMaterial, Docket, Docketed, Clerk, "民诉法 205；2011年司法确认规定 4"),
            new(AwaitingMaterial, Docket, Docketed, Judge, "民诉法 205；2011年司法确认规定 4"),
            new(AwaitingMaterial, Refuse, Refused, Clerk, "民诉法 205；民诉解释 355"),
            new(AwaitingMaterial, Refuse, Refused, Judge, "民诉法 205；民诉解释 355"),
            new(AwaitingMaterial, Withdraw, Withdrawn, Litigant, "民诉法 13；民诉解释 357"),
            new(AwaitingMaterial, Withdraw, Withdrawn, Agent, "民诉法 13、62；民诉解释 357"),
            .. Stay([AwaitingAcceptance, Docketed, UnderExamination], AddMaterial, "民诉解释 354、356", Litigant, Agent),

            new(Docketed, Take, UnderExamination, Judge, "民诉法 185；民诉解释 356"),
            new(Docketed, Assign, UnderExamination, President, "民诉法 185"),
            .. Stay([UnderExamination, AwaitingSupplement], Assign, "民诉法 185、47", President),
            .. Stay([Docketed, UnderExamination, AwaitingSupplement], Extend, "民诉法 187", President),

            .. Stay([UnderExamination, AwaitingSupplement], RecordInterview, "民诉解释 356", Judge),
            new(UnderExamination, RequestSupplement, AwaitingSupplement, Judge, "民诉解释 356"),
            new(AwaitingSupplement, AnswerSupplement, UnderExamination, Litigant, "民诉解释 356"),
            new(AwaitingSupplement, AnswerSupplement, UnderExamination, Agent, "民诉解释 356；民诉法 61"),
            new(AwaitingSupplement, AnswerSupplement, UnderExamination, Clerk, "民诉解释 356"),
            new(UnderExamination, DeemWithdrawn, DeemedWithdrawn, Judge, "民诉解释 357"),
            new(AwaitingSupplement, DeemWithdrawn, DeemedWithdrawn, Judge, "民诉解释 357"),

            .. Stay([Docketed, UnderExamination, AwaitingSupplement], ApplyToWithdraw, "民诉解释 357", Litigant, Agent),
            new(UnderExamination, PermitWithdrawal, Withdrawn, Judge, "民诉解释 357"),
            new(AwaitingSupplement, PermitWithdrawal, Withdrawn, Judge, "民诉解释 357"),
            .. Stay([UnderExamination, AwaitingSupplement], RejectWithdrawal, "民诉解释 357", Judge),

            new(UnderExamination, Confirm, Confirmed, Judge, "民诉法 206"),
            new(UnderExamination, Dismiss, Dismissed, Judge, "民诉法 206；民诉解释 355、358"),

            .. Stay([Confirmed], ConfirmationAct.Object, "民诉解释 372", Litigant, Agent, Clerk),
            .. Stay([Confirmed], RejectObjection, "民诉解释 372", Judge),
            new(Confirmed, UpholdObjection, Revoked, Judge, "民诉解释 372"),
        ]);

    private static IEnumerable<Transition<ConfirmationStatus, ConfirmationAct>> Stay(
        ConfirmationStatus[] states, ConfirmationAct act, string article, params CourtRole[] roles) =>
        states.SelectMany(s => roles.Select(r => new Transition<ConfirmationStatus, ConfirmationAct>(s, act, s, r, article)));
}
