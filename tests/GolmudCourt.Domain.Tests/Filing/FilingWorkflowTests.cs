using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Filing;
using Xunit;
using static GolmudCourt.Domain.Filing.FilingAct;
using static GolmudCourt.Domain.Filing.FilingStatus;
using Case = GolmudCourt.Domain.Filing.Filing;

namespace GolmudCourt.Domain.Tests.Filing;

/// <summary>
/// The gate against a table written from the statutes, state by state: who may do what, and where it leads. What is
/// not written here is closed, for every role.
/// </summary>
public sealed class FilingWorkflowTests
{
    // 民诉法 13, 122-127, 157; 民诉解释 126, 208; 登记立案规定 2, 7, 8; 诉讼费用交纳办法 20-22, 44-51.
    private const string Law = """
        Draft               Submit                  Litigant,Agent         AwaitingReview
        Draft               Receive                 Clerk                  AwaitingReview
        Draft               Discard                 Litigant,Agent,Clerk   Withdrawn
        AwaitingReview      Docket                  Clerk                  Docketed
        AwaitingReview      RequestCorrection       Clerk                  AwaitingCorrection
        AwaitingReview      Refuse                  Clerk                  Refused
        AwaitingReview      PermitFurtherCorrection President              AwaitingReview
        AwaitingReview      Withdraw                Litigant,Agent         Withdrawn
        AwaitingReview      ApplyForFeeRelief       Litigant,Agent         AwaitingReview
        AwaitingReview      DecideFeeRelief         President              AwaitingReview
        AwaitingReview      HandOverToMediation     Clerk                  InMediation
        InMediation         ResumeAfterMediation    System                 AwaitingReview
        InMediation         SettleInMediation       System                 Settled
        InMediation         Withdraw                Litigant,Agent         Withdrawn
        AwaitingCorrection  AnswerCorrection        Litigant,Agent,Clerk   AwaitingReview
        AwaitingCorrection  Return                  Clerk                  Returned
        AwaitingCorrection  Withdraw                Litigant,Agent         Withdrawn
        Returned            Refuse                  Clerk                  Refused
        Docketed            ApplyForFeeRelief       Litigant,Agent         Docketed
        Docketed            DecideFeeRelief         President              Docketed
        Docketed            RecordPayment           Clerk                  Docketed
        Docketed            EntrustMediation        Clerk,Judge            Docketed
        Docketed            CloseEntrustment        System                 Docketed
        """;

    private static readonly Dictionary<(FilingStatus, FilingAct, CourtRole), FilingStatus> _law = Law
        .Split('\n').Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .SelectMany(cells => cells[2].Split(',').Select(role => (
            Cell: (Enum.Parse<FilingStatus>(cells[0]), Enum.Parse<FilingAct>(cells[1]), Enum.Parse<CourtRole>(role)),
            To: Enum.Parse<FilingStatus>(cells[3]))))
        .ToDictionary(x => x.Cell, x => x.To);

    public static TheoryData<FilingStatus, FilingAct> Cells
    {
        get
        {
            var cells = new TheoryData<FilingStatus, FilingAct>();
            foreach (var status in Enum.GetValues<FilingStatus>())
            {
                foreach (var act in Enum.GetValues<FilingAct>())
                {
                    cells.Add(status, act);
                }
            }

            return cells;
        }
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void The_gate_opens_exactly_what_the_law_opens(FilingStatus from, FilingAct act)
    {
        foreach (var role in Enum.GetValues<CourtRole>())
        {
            if (_law.TryGetValue((from, act, role), out var to))
            {
                Assert.Equal(to, FilingWorkflow.Table.Next(from, act, role).To);
                Assert.Contains(act, FilingWorkflow.Table.ActsFrom(from, role));
                Assert.True(FilingWorkflow.Table.Allows(from, act, role));
            }
            else
            {
                Assert.Equal("workflow.closed", Assert.Throws<RuleViolation>(() => FilingWorkflow.Table.Next(from, act, role)).Code);
                Assert.DoesNotContain(act, FilingWorkflow.Table.ActsFrom(from, role));
                Assert.False(FilingWorkflow.Table.Allows(from, act, role));
            }
        }
    }

    [Fact]
    public void Every_line_names_its_article() =>
        Assert.All(FilingWorkflow.Table.Transitions, line => Assert.Matches("民诉法|民诉解释|登记立案规定|费用办法|在线调解规则", line.Article));

    [Fact]
    public void A_refused_act_says_the_state_the_role_and_the_act_in_Chinese() =>
        Assert.Equal(
            "当前状态为“已立案”，法官不能进行“撤回”。请刷新页面查看最新状态。",
            Assert.Throws<RuleViolation>(() => FilingWorkflow.Table.Next(Docketed, Withdraw, CourtRole.Judge)).Message);

    [Fact]
    public void Only_decisions_settlement_and_withdrawal_end_a_filing() =>
        Assert.Equal([Docketed, Refused, Withdrawn, Settled], Enum.GetValues<FilingStatus>().Where(FilingWorkflow.Table.IsFinal));

    // The verbs go through the gate: each is called with a role the law does not name, and the filing stays as it was.
    [Theory]
    [MemberData(nameof(Cells))]
    public void No_verb_passes_the_gate(FilingStatus from, FilingAct act)
    {
        foreach (var role in Enum.GetValues<CourtRole>().Where(role => !_law.ContainsKey((from, act, role))))
        {
            // Submit and Receive are one verb; which act it is follows from the role.
            if ((act == Submit && role == CourtRole.Clerk) || (act == Receive && role != CourtRole.Clerk))
            {
                continue;
            }

            var filing = Sample.InState(from);
            var length = filing.JournalLength;
            Sample.Refuses("workflow.closed", () => Do(filing, act, Sample.On(role, new DateOnly(2026, 12, 9))));
            Assert.Equal(from, filing.Status);
            Assert.Equal(length, filing.JournalLength);
        }
    }

    private static void Do(Case filing, FilingAct act, Occasion occasion)
    {
        switch (act)
        {
            case Submit or Receive:
                filing.Submit(occasion);
                break;
            case Discard:
                filing.Discard(occasion);
                break;
            case RequestCorrection:
                filing.RequestCorrection([Sample.Asked], 15, occasion);
                break;
            case PermitFurtherCorrection:
                filing.PermitFurtherCorrection("新出现了需要补正的事实", occasion);
                break;
            case AnswerCorrection:
                filing.AnswerCorrection(new ReceiptNumber("格立收〔2026〕000002号", "ABCDEFGH24"), occasion);
                break;
            case Docket:
                filing.Docket(new CaseNumber(2026, "青2801", "民初", 1), Sample.Fee, false, occasion);
                break;
            case Refuse:
                filing.RefuseAcceptance(RefusalGround.OtherCourt, "被告住所不在本市", occasion);
                break;
            case Return:
                filing.ReturnUncorrected("期限届满没有补正", occasion);
                break;
            case Withdraw:
                filing.Withdraw(null, occasion);
                break;
            case ApplyForFeeRelief:
                filing.ApplyForFeeRelief("exempt-disabled", "没有固定生活来源", [Sample.Upload], occasion);
                break;
            case DecideFeeRelief:
                filing.DecideFeeRelief(1, new FeeReliefDecision(true, null, null, "符合规定的情形"), occasion);
                break;
            case HandOverToMediation:
                filing.HandOverToMediation(occasion);
                break;
            case ResumeAfterMediation:
                filing.ResumeAfterMediation(null, occasion);
                break;
            case SettleInMediation:
                filing.SettleInMediation(occasion);
                break;
            case EntrustMediation:
                filing.EntrustMediation(occasion);
                break;
            case CloseEntrustment:
                filing.CloseEntrustment(false, null, occasion);
                break;
            case RecordPayment:
                filing.RecordPayment("PZ-0001", occasion);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(act));
        }
    }
}
