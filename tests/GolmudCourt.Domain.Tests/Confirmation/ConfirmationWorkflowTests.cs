using GolmudCourt.Domain.Confirmation;
using Xunit;

namespace GolmudCourt.Domain.Tests.Confirmation;

/// <summary>The gate against a table written from the rules, state by state. What is not written here is closed, for every role.</summary>
public sealed class ConfirmationWorkflowTests
{
    // 民诉法 13, 61, 62, 185, 187, 205, 206; 民诉解释 351, 353-358, 372; 2011年司法确认规定 4. Clerks and judges docket.
    private const string Law = """
        Draft Sign Litigant,Agent =
        Draft Invite Litigant,Agent =
        Draft Join Litigant,Agent =
        Draft Submit System AwaitingAcceptance
        Draft Discard Litigant,Agent Discarded
        AwaitingAcceptance,AwaitingMaterial Docket Clerk,Judge Docketed
        AwaitingAcceptance,AwaitingMaterial Refuse Clerk,Judge Refused
        AwaitingAcceptance,AwaitingMaterial Withdraw Litigant,Agent Withdrawn
        AwaitingAcceptance RequestMaterial Clerk,Judge AwaitingMaterial
        AwaitingMaterial AnswerMaterial Litigant,Agent,Clerk AwaitingAcceptance
        AwaitingAcceptance,Docketed,UnderExamination AddMaterial Litigant,Agent =
        Docketed Take Judge UnderExamination
        Docketed Assign President UnderExamination
        UnderExamination,AwaitingSupplement Assign President =
        Docketed,UnderExamination,AwaitingSupplement Extend President =
        UnderExamination,AwaitingSupplement RecordInterview Judge =
        UnderExamination RequestSupplement Judge AwaitingSupplement
        AwaitingSupplement AnswerSupplement Litigant,Agent,Clerk UnderExamination
        UnderExamination,AwaitingSupplement DeemWithdrawn Judge DeemedWithdrawn
        Docketed,UnderExamination,AwaitingSupplement ApplyToWithdraw Litigant,Agent =
        UnderExamination,AwaitingSupplement PermitWithdrawal Judge Withdrawn
        UnderExamination,AwaitingSupplement RejectWithdrawal Judge =
        UnderExamination Confirm Judge Confirmed
        UnderExamination Dismiss Judge Dismissed
        Confirmed Object Litigant,Agent,Clerk =
        Confirmed RejectObjection Judge =
        Confirmed UpholdObjection Judge Revoked
        """;

    private static readonly Dictionary<(ConfirmationStatus, ConfirmationAct, CourtRole), ConfirmationStatus> _law = Law
        .Split('\n', StringSplitOptions.TrimEntries).Select(line => line.Split(' '))
        .SelectMany(c => c[0].Split(',').SelectMany(from => c[2].Split(',').Select(role => (
            Cell: (Enum.Parse<ConfirmationStatus>(from), Enum.Parse<ConfirmationAct>(c[1]), Enum.Parse<CourtRole>(role)),
            To: Enum.Parse<ConfirmationStatus>(c[3] == "=" ? from : c[3])))))
        .ToDictionary(x => x.Cell, x => x.To);

    public static TheoryData<ConfirmationStatus, ConfirmationAct> Cells
    {
        get
        {
            var cells = new TheoryData<ConfirmationStatus, ConfirmationAct>();
            foreach (var status in Enum.GetValues<ConfirmationStatus>())
            {
                foreach (var act in Enum.GetValues<ConfirmationAct>())
                {
                    cells.Add(status, act);
                }
            }

            return cells;
        }
    }

    public static TheoryData<ConfirmationStatus> States => [.. Enum.GetValues<ConfirmationStatus>()];

    [Theory]
    [MemberData(nameof(Cells))]
    public void The_gate_opens_exactly_what_the_law_opens(ConfirmationStatus from, ConfirmationAct act)
    {
        foreach (var role in Enum.GetValues<CourtRole>())
        {
            if (_law.TryGetValue((from, act, role), out var to))
            {
                Assert.Equal(to, ConfirmationWorkflow.Table.Next(from, act, role).To);
            }
            else
            {
                Assert.Equal("workflow.closed", Assert.Throws<RuleViolation>(() => ConfirmationWorkflow.Table.Next(from, act, role)).Code);
            }
        }
    }

    [Theory]
    [MemberData(nameof(States))]
    public void Every_state_is_reached_by_verbs(ConfirmationStatus state) => Assert.Equal(state, GivenConfirmation.InState(state).Status);

    [Fact]
    public void Every_line_names_its_article() =>
        Assert.All(ConfirmationWorkflow.Table.Transitions, line => Assert.Matches("民诉法|民诉解释|2011年司法确认规定", line.Article));

    [Fact]
    public void Only_a_president_extends() =>
        Assert.Equal(
            [CourtRole.President],
            ConfirmationWorkflow.Table.Transitions.Where(t => t.Act == ConfirmationAct.Extend).Select(t => t.Role).Distinct());

    [Fact]
    public void Nothing_but_these_is_final() =>
        Assert.Equal(
            [
                ConfirmationStatus.Dismissed, ConfirmationStatus.Refused, ConfirmationStatus.Withdrawn,
                ConfirmationStatus.DeemedWithdrawn, ConfirmationStatus.Discarded, ConfirmationStatus.Revoked,
            ],
            Enum.GetValues<ConfirmationStatus>().Where(ConfirmationWorkflow.Table.IsFinal));

    [Fact]
    public void Every_state_act_and_ground_has_a_name_of_its_own()
    {
        static void Distinct<T>(Func<T, string> name)
            where T : struct, Enum => Assert.Equal(Enum.GetValues<T>().Length, Enum.GetValues<T>().Select(name).Distinct().Count());

        Distinct<ConfirmationStatus>(ConfirmationNames.Of);
        Distinct<ConfirmationAct>(ConfirmationNames.Of);
        Distinct<BarredSubject>(ConfirmationNames.Of);
        Distinct<ConfirmationRefusalGround>(ConfirmationNames.Of);
        Distinct<DismissalGround>(ConfirmationNames.Of);
        Distinct<DismissalGround>(ConfirmationNames.ArticleOf);
        Distinct<ConfirmationFilePurpose>(ConfirmationNames.Of);
        Distinct<JurisdictionLink>(ConfirmationNames.Of);
    }

    [Theory]
    [MemberData(nameof(States))]
    public void An_agreement_is_held_as_long_as_something_may_come_of_the_application(ConfirmationStatus state)
    {
        var free = state is ConfirmationStatus.Refused or ConfirmationStatus.Withdrawn or ConfirmationStatus.DeemedWithdrawn or ConfirmationStatus.Discarded;
        Assert.Equal(free, GivenConfirmation.InState(state).AgreementKey is null);
    }
}
