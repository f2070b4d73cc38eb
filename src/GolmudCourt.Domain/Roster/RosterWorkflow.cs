using static GolmudCourt.Domain.CourtRole;
using static GolmudCourt.Domain.Roster.RosterAct;
using static GolmudCourt.Domain.Roster.RosterStatus;
using Line = GolmudCourt.Domain.Transition<GolmudCourt.Domain.Roster.RosterStatus, GolmudCourt.Domain.Roster.RosterAct>;

namespace GolmudCourt.Domain.Roster;

/// <summary>
/// The gates of the roster. The clerk and the organisation put forward and record; the president alone decides about a
/// person; the administrator only says which account is whose. A cell that is not here is closed.
/// </summary>
public static class RosterWorkflow
{
    private const string Conditions = "特邀规定 6";
    private const string Training = "特邀规定 7";
    private const string List = "特邀规定 5、8；在线调解规则 5";
    private const string Upkeep = "特邀规定 10";
    private const string Misconduct = "特邀规定 28；在线调解规则 29";

    /// <summary>特邀调解员: nobody is admitted untrained (特邀规定 7).</summary>
    public static Workflow<RosterStatus, RosterAct> Mediators { get; } = new(
        "特邀调解员名册", New, RosterNames.Of, RosterNames.Of,
        [
            new(New, Propose, Proposed, Clerk, Conditions),
            new(New, Propose, Proposed, OrganisationManager, Conditions),
            new(New, Transcribe, Admitted, President, List),

            .. Kept(Proposed),
            new(Proposed, RecordTraining, Trained, Clerk, Training),
            new(Proposed, RecordTraining, Trained, OrganisationManager, Training),
            .. Undecided(Proposed),

            .. Kept(Trained),
            .. Taught(Trained),
            new(Trained, Admit, Admitted, President, List),
            .. Undecided(Trained),

            .. Kept(Admitted),
            .. Taught(Admitted),
            .. InTerm(Admitted),
            new(Admitted, Suspend, Suspended, President, "特邀规定 7、10、28"),
            new(Admitted, Discipline, Admitted, President, Misconduct),
            new(Admitted, Renew, Admitted, President, "特邀规定 7、10"),

            .. Kept(Suspended),
            .. Taught(Suspended),
            .. InTerm(Suspended),
            new(Suspended, Reinstate, Admitted, President, Upkeep),
            new(Suspended, Discipline, Suspended, President, Misconduct),

            .. Kept(Expired),
            .. Taught(Expired),
            new(Expired, Renew, Admitted, President, "特邀规定 7、10"),
            new(Expired, Discipline, Expired, President, Misconduct),
            new(Expired, Remove, Removed, President, Misconduct),
        ]);

    /// <summary>特邀调解组织: its people are trained, it is not.</summary>
    public static Workflow<RosterStatus, RosterAct> Organisations { get; } = new(
        "特邀调解组织名册", New, RosterNames.Of, RosterNames.Of,
        [
            new(New, Propose, Proposed, Clerk, Conditions),
            new(New, Propose, Proposed, OrganisationManager, Conditions),
            new(New, Transcribe, Admitted, President, List),

            .. Kept(Proposed),
            new(Proposed, Admit, Admitted, President, List),
            .. Undecided(Proposed),

            .. Kept(Admitted),
            .. InTerm(Admitted),
            new(Admitted, Suspend, Suspended, President, Upkeep),
            new(Admitted, Renew, Admitted, President, Upkeep),

            .. Kept(Suspended),
            .. InTerm(Suspended),
            new(Suspended, Reinstate, Admitted, President, Upkeep),

            .. Kept(Expired),
            new(Expired, Renew, Admitted, President, Upkeep),
            new(Expired, Remove, Removed, President, Upkeep),
        ]);

    // The file is kept current in every state that is not the end (特邀规定 10).
    private static Line[] Kept(RosterStatus state) =>
    [
        new(state, Revise, state, Clerk, Upkeep),
        new(state, Revise, state, OrganisationManager, Upkeep),
        new(state, LinkAccount, state, Administrator, "在线调解规则 5"),
    ];

    private static Line[] Taught(RosterStatus state) =>
    [
        new(state, RecordTraining, state, Clerk, Training),
        new(state, RecordTraining, state, OrganisationManager, Training),
    ];

    private static Line[] Undecided(RosterStatus state) =>
    [
        new(state, Decline, NotAdmitted, President, Conditions),
        new(state, Retract, NotAdmitted, Clerk, Conditions),
        new(state, Retract, NotAdmitted, OrganisationManager, Conditions),
    ];

    private static Line[] InTerm(RosterStatus state) =>
    [
        new(state, Remove, Removed, President, "特邀规定 10、28；在线调解规则 29"),
        new(state, Expire, Expired, CourtRole.System, Upkeep),
        new(state, Expire, Expired, Clerk, Upkeep),
    ];
}
