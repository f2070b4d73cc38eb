using GolmudCourt.Domain.Triage;
using Xunit;

namespace GolmudCourt.Domain.Tests.Triage;

/// <summary>The gates against tables written from the rules, state by state. What is not written here is closed, for every role.</summary>
public sealed class CaseTrackWorkflowTests
{
    // 民诉法 136, 152, 160, 164, 165, 168-170; 民诉解释 258, 260, 264, 269, 278, 279; 2000年审限规定 9.
    private const string Law = """
        AwaitingTriage ApplySmallClaims Clerk SmallClaims
        AwaitingTriage ApplySummary Clerk Summary
        AwaitingTriage ApplyOrdinary Clerk Ordinary
        Summary AgreeSmallClaims Judge SmallClaims
        Ordinary AgreeSummary Judge Summary
        SmallClaims ConvertToSummary Judge Summary
        SmallClaims,Summary ConvertToOrdinary Judge Ordinary
        SmallClaims,Summary ObjectToProcedure Litigant,Agent,Clerk =
        SmallClaims,Summary RejectObjection Judge =
        SmallClaims,Summary,Ordinary Allocate Clerk,President =
        SmallClaims,Summary,Ordinary RecordNoJudge Clerk =
        SmallClaims,Summary,Ordinary RecordHearing Clerk,Judge =
        SmallClaims,Summary,Ordinary ExcludePeriod Judge =
        SmallClaims,Summary,Ordinary ResumePeriod Judge =
        SmallClaims,Summary,Ordinary ExtendLimit President =
        SmallClaims,Summary,Ordinary Close Judge Closed
        """;

    private static readonly GateTable<CaseTrackStatus, CaseTrackAct> _law = new(Law);

    public static TheoryData<CaseTrackStatus, CaseTrackAct> Cells => GateTable<CaseTrackStatus, CaseTrackAct>.Cells;

    public static TheoryData<CaseTrackStatus> States => [.. Enum.GetValues<CaseTrackStatus>()];

    [Theory]
    [MemberData(nameof(Cells))]
    public void The_gate_opens_exactly_what_the_law_opens(CaseTrackStatus from, CaseTrackAct act) => _law.Holds(CaseTrackWorkflow.Table, from, act);

    [Theory]
    [MemberData(nameof(States))]
    public void Every_state_is_reached_by_verbs(CaseTrackStatus state) => Assert.Equal(state, GivenTrack.InState(state).Status);

    [Fact]
    public void Every_line_names_its_article() => Assert.All(CaseTrackWorkflow.Table.Transitions, line => Assert.Matches("民诉法|民诉解释|审限规定", line.Article));

    [Fact]
    public void Only_the_end_is_final() =>
        Assert.Equal([CaseTrackStatus.Closed], Enum.GetValues<CaseTrackStatus>().Where(CaseTrackWorkflow.Table.IsFinal));

    [Fact]
    public void Every_state_act_and_ground_has_a_name_of_its_own()
    {
        static void Distinct<T>(Func<T, string> name)
            where T : struct, Enum => Assert.Equal(Enum.GetValues<T>().Length, Enum.GetValues<T>().Select(name).Distinct().Count());

        Distinct<CaseTrackStatus>(CaseTrackNames.Of);
        Distinct<CaseTrackAct>(CaseTrackNames.Of);
        Distinct<ConversionGround>(CaseTrackNames.Of);
        Distinct<ExclusionGround>(CaseTrackNames.Of);
        Distinct<TeamAct>(TeamWorkflow.Table.NameOf);
        Distinct<BatchAct>(BatchWorkflow.Table.NameOf);
    }
}

public sealed class TeamAndBatchWorkflowTests
{
    private static readonly GateTable<TeamStatus, TeamAct> _team = new("""
        Active SetCauses President =
        Active SeatJudge President =
        Active UnseatJudge President =
        Active Dissolve President Dissolved
        """);

    private static readonly GateTable<BatchStatus, BatchAct> _batch = new("""
        Open TakeIn Clerk,Judge,President =
        Open LetGo Judge,President =
        Open SetHearing Judge =
        Open ChooseModel Judge =
        Open End Judge Ended
        """);

    public static TheoryData<TeamStatus, TeamAct> TeamCells => GateTable<TeamStatus, TeamAct>.Cells;

    public static TheoryData<BatchStatus, BatchAct> BatchCells => GateTable<BatchStatus, BatchAct>.Cells;

    [Theory]
    [MemberData(nameof(TeamCells))]
    public void The_gate_of_a_team_opens_exactly_what_is_written(TeamStatus from, TeamAct act) => _team.Holds(TeamWorkflow.Table, from, act);

    [Theory]
    [MemberData(nameof(BatchCells))]
    public void The_gate_of_a_batch_opens_exactly_what_is_written(BatchStatus from, BatchAct act) => _batch.Holds(BatchWorkflow.Table, from, act);
}
