using static GolmudCourt.Domain.CourtRole;
using static GolmudCourt.Domain.Triage.CaseTrackAct;
using static GolmudCourt.Domain.Triage.CaseTrackStatus;

namespace GolmudCourt.Domain.Triage;

/// <summary>
/// The gate of a case's track. A clerk decides it at docketing; a judge converts; only a president extends; the way is from the
/// simpler to the fuller procedure, and back by the parties' agreement alone.
/// </summary>
public static class CaseTrackWorkflow
{
    private static readonly CaseTrackStatus[] s_tried = [CaseTrackStatus.SmallClaims, CaseTrackStatus.Summary, CaseTrackStatus.Ordinary];

    /// <summary>The table, read like the statute.</summary>
    public static Workflow<CaseTrackStatus, CaseTrackAct> Table { get; } = new(
        "繁简分流", AwaitingTriage, CaseTrackNames.Of, CaseTrackNames.Of,
        [
            new(AwaitingTriage, ApplySmallClaims, CaseTrackStatus.SmallClaims, Clerk, "民诉法 165、136"),
            new(AwaitingTriage, ApplySummary, CaseTrackStatus.Summary, Clerk, "民诉法 160、136"),
            new(AwaitingTriage, ApplyOrdinary, CaseTrackStatus.Ordinary, Clerk, "民诉法 136"),

            new(CaseTrackStatus.Summary, AgreeSmallClaims, CaseTrackStatus.SmallClaims, Judge, "民诉法 165"),
            new(CaseTrackStatus.Ordinary, AgreeSummary, CaseTrackStatus.Summary, Judge, "民诉法 160；民诉解释 260、264"),
            new(CaseTrackStatus.SmallClaims, ConvertToSummary, CaseTrackStatus.Summary, Judge, "民诉法 169；民诉解释 278"),
            new(CaseTrackStatus.SmallClaims, ConvertToOrdinary, CaseTrackStatus.Ordinary, Judge, "民诉法 169、170；民诉解释 278"),
            new(CaseTrackStatus.Summary, ConvertToOrdinary, CaseTrackStatus.Ordinary, Judge, "民诉法 170；民诉解释 258"),

            .. Stay([CaseTrackStatus.SmallClaims], ObjectToProcedure, "民诉法 169；民诉解释 279", Litigant, Agent, Clerk),
            .. Stay([CaseTrackStatus.Summary], ObjectToProcedure, "民诉解释 269", Litigant, Agent, Clerk),
            .. Stay([CaseTrackStatus.SmallClaims], RejectObjection, "民诉法 169；民诉解释 279", Judge),
            .. Stay([CaseTrackStatus.Summary], RejectObjection, "民诉解释 269", Judge),

            .. Stay(s_tried, Allocate, "民诉法 131", Clerk, President),
            .. Stay(s_tried, RecordNoJudge, "民诉法 131", Clerk),
            .. Stay(s_tried, RecordHearing, "民诉法 139", Clerk, Judge),
            .. Stay(s_tried, ExcludePeriod, "2000年审限规定 9", Judge),
            .. Stay(s_tried, ResumePeriod, "2000年审限规定 9", Judge),
            .. Stay([CaseTrackStatus.SmallClaims], ExtendLimit, "民诉法 168", President),
            .. Stay([CaseTrackStatus.Summary], ExtendLimit, "民诉法 164；民诉解释 258", President),
            .. Stay([CaseTrackStatus.Ordinary], ExtendLimit, "民诉法 152", President),

            new(CaseTrackStatus.SmallClaims, Close, Closed, Judge, "民诉法 151、154"),
            new(CaseTrackStatus.Summary, Close, Closed, Judge, "民诉法 151、154"),
            new(CaseTrackStatus.Ordinary, Close, Closed, Judge, "民诉法 151、154"),
        ]);

    private static IEnumerable<Transition<CaseTrackStatus, CaseTrackAct>> Stay(
        CaseTrackStatus[] states, CaseTrackAct act, string article, params CourtRole[] roles) =>
        states.SelectMany(s => roles.Select(r => new Transition<CaseTrackStatus, CaseTrackAct>(s, act, s, r, article)));
}
