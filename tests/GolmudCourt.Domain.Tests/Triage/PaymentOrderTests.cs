using System.Globalization;
using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Fees;
using GolmudCourt.Domain.Triage;
using Xunit;
using static GolmudCourt.Domain.Tests.Filing.Sample;
using static GolmudCourt.Domain.Tests.Triage.GivenPaymentOrder;
using static GolmudCourt.Domain.Triage.PaymentOrderStatus;

namespace GolmudCourt.Domain.Tests.Triage;

/// <summary>督促程序: its gate, its days and its fees.</summary>
public sealed class PaymentOrderTests
{
    // 民诉法 225-228; 民诉解释 427-439.
    private const string Law = """
        AwaitingAcceptance Accept Clerk Accepted
        AwaitingAcceptance Refuse Clerk Refused
        AwaitingAcceptance AddEvidence Litigant,Agent,Clerk AwaitingAcceptance
        Accepted AddEvidence Litigant,Agent,Clerk Accepted
        Accepted Issue Judge Issued
        Accepted Dismiss Judge Dismissed
        Issued RecordService Clerk Served
        Issued EndUnserved Judge Ended
        AwaitingAcceptance,Accepted,Issued,Served Withdraw Litigant,Agent Ended
        Accepted,Issued,Served EndBySuit Judge Ended
        Served RecordPayment Clerk Ended
        Served ObjectInWriting Litigant,Agent,Clerk Objected
        Objected RejectObjection Judge Served
        Objected UpholdObjection Judge AwaitingChoice
        Served TakeEffect System InForce
        AwaitingChoice RecordRulingService Clerk AwaitingChoice
        AwaitingChoice DeclineSuit Litigant,Agent Ended
        AwaitingChoice ConvertToSuit Litigant,Agent,System ConvertedToSuit
        ConvertedToSuit RecordSuit Clerk SuitDocketed
        """;

    private static readonly GateTable<PaymentOrderStatus, PaymentOrderAct> _law = new(Law);

    public static TheoryData<PaymentOrderStatus, PaymentOrderAct> Cells => GateTable<PaymentOrderStatus, PaymentOrderAct>.Cells;

    public static TheoryData<PaymentOrderStatus> States => [.. Enum.GetValues<PaymentOrderStatus>()];

    [Theory]
    [MemberData(nameof(Cells))]
    public void The_gate_opens_exactly_what_the_law_opens(PaymentOrderStatus from, PaymentOrderAct act) => _law.Holds(PaymentOrderWorkflow.Table, from, act);

    [Theory]
    [MemberData(nameof(States))]
    public void Every_state_is_reached_by_verbs(PaymentOrderStatus state) => Assert.Equal(state, InState(state).Status);

    [Fact]
    public void Every_line_names_its_article_and_every_state_and_act_its_own_name()
    {
        Assert.All(PaymentOrderWorkflow.Table.Transitions, line => Assert.Matches("民诉法|民诉解释", line.Article));
        Assert.Equal(Enum.GetValues<PaymentOrderStatus>().Length, Enum.GetValues<PaymentOrderStatus>().Select(PaymentOrderNames.Of).Distinct().Count());
        Assert.Equal(Enum.GetValues<PaymentOrderAct>().Length, Enum.GetValues<PaymentOrderAct>().Select(PaymentOrderNames.Of).Distinct().Count());
    }

    [Fact]
    public void The_periods_are_five_fifteen_thirty_fifteen_and_seven_days()
    {
        var order = Applied();
        Assert.Equal(new DateOnly(2026, 3, 9), order.Step!.Due); // the 7th is a Saturday
        order.Accept(Number, At(CourtRole.Clerk));
        Assert.Equal(new DateOnly(2026, 3, 17), order.Step.Due);
        order.Issue(At(CourtRole.Judge));
        Assert.Equal(new DateOnly(2026, 4, 1), order.Step.Due);
        order.RecordService(Start, At(CourtRole.Clerk));
        Assert.Equal(new DateOnly(2026, 3, 17), order.Step.Due);
        order.ObjectInWriting("债务已经还清，有收条", true, At(CourtRole.Litigant));
        order.UpholdObjection(Why, At(CourtRole.Judge));
        order.RecordRulingService(Start, At(CourtRole.Clerk));
        Assert.Equal(new DateOnly(2026, 3, 9), order.Step.Due);
    }

    [Fact]
    public void What_papers_say_is_kept_with_the_act()
    {
        var order = InState(AwaitingChoice);
        Assert.Equal((Start, Start, "法官", Start, "债务人的异议成立", Why), (order.AcceptedOn, order.IssuedOn, order.Judge is null ? null : "法官", order.EndedOn, order.EndedWhy, order.EndingReason));
        order.DeclineSuit(At(CourtRole.Litigant));
        Assert.Equal("债务人的异议成立", order.EndedWhy);
        var refused = InState(PaymentOrderStatus.Refused);
        Assert.Equal((Start, "申请不符合受理条件", Why), (refused.EndedOn, refused.EndedWhy, refused.EndingReason));
        Assert.Null(InState(InForce).EndedOn);
    }

    [Fact]
    public void Evidence_is_numbered_and_has_a_limit_in_bytes()
    {
        var order = Applied();
        static GolmudCourt.Domain.Filing.StoredFile File(long size) => new("借条.pdf", "application/pdf", size, new string('a', 64), 1);
        Assert.Equal(1, order.AddEvidence(File(10), At(CourtRole.Litigant)).Number);
        Refuses("payment-order.too-large", () => order.AddEvidence(File(PaymentOrder.MaxTotalBytes), At(CourtRole.Litigant)), "Files");
        Assert.Equal(2, order.AddEvidence(File(PaymentOrder.MaxTotalBytes - 10), At(CourtRole.Clerk)).Number);
    }

    [Theory]
    [InlineData("ForMoney")]
    [InlineData("DueAndCertain")]
    [InlineData("NothingOwed")]
    [InlineData("DebtorAtHand")]
    [InlineData("Deliverable")]
    [InlineData("Competent")]
    [InlineData("NotPreserved")]
    public void Each_condition_alone_keeps_it_from_being_accepted(string condition)
    {
        var claim = condition switch
        {
            "ForMoney" => Claim with { ForMoney = false },
            "DueAndCertain" => Claim with { DueAndCertain = false },
            "NothingOwed" => Claim with { NothingOwed = false },
            "DebtorAtHand" => Claim with { DebtorAtHand = false },
            "Deliverable" => Claim with { Deliverable = false },
            "Competent" => Claim with { Competent = false },
            _ => Claim with { NotPreserved = false },
        };
        Assert.Equal("民诉解释 427", Refuses("payment-order.condition", () => Applied(claim).Accept(Number, At(CourtRole.Clerk)), condition).Article);
    }

    [Fact]
    public void It_is_accepted_under_a_number_of_its_own_type_only()
    {
        var order = Applied();
        Refuses("payment-order.number", () => order.Accept(new CaseNumber(2026, "青2801", "民初", 1), At(CourtRole.Clerk)));
        order.Accept(Number, At(CourtRole.Clerk));
        Assert.Equal("(2026)青2801民督1号", order.CaseNumber);
    }

    [Theory]
    [MemberData(nameof(States))]
    public void An_open_order_has_one_running_deadline_and_a_closed_one_none(PaymentOrderStatus state)
    {
        var order = InState(state);
        var running = order.RunningDeadlines();
        Assert.Equal(PaymentOrderWorkflow.Table.IsFinal(state) ? 0 : 1, running.Count);
        Assert.Equal(running.Count == 0 ? null : running[0].Deadline.Due, order.NextDue);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    public void An_order_names_a_sum(string amount) =>
        Refuses("payment-order.amount", () => Applied(Claim with { Amount = decimal.Parse(amount, CultureInfo.InvariantCulture) }), "Amount");

    // domain-rules §6.6 B.
    [Theory]
    [InlineData("10000", "16.67", "50", "33.33")]
    [InlineData("100000", "766.67", "2300", "1533.33")]
    [InlineData("30000000", "63933.33", "191800", "127866.67")]
    public void The_fee_is_a_third_and_the_difference_is_paid_when_it_becomes_a_suit(string amount, string fee, string suit, string difference)
    {
        var fees = PaymentOrderFees.Of(Yuan(amount), new FeeSettings());
        Assert.Equal((Yuan(fee), Yuan(suit), Yuan(difference)), (fees.Application, fees.Suit, fees.Difference));
    }

    [Fact]
    public void It_takes_effect_the_day_after_the_fifteen_days_and_not_before()
    {
        var order = InState(Served);
        Refuses("payment-order.too-early", () => order.TakeEffect(At(CourtRole.System, new DateOnly(2026, 3, 17))));
        order.TakeEffect(At(CourtRole.System, new DateOnly(2026, 3, 18)));
        Assert.Equal((InForce, "债务人"), (order.Status, order.FeeBearer));
    }

    [Fact]
    public void An_order_not_served_in_thirty_days_is_ended()
    {
        var order = InState(Issued);
        Refuses("payment-order.too-early", () => order.EndUnserved(At(CourtRole.Judge, new DateOnly(2026, 4, 1))));
        Refuses("payment-order.service-late", () => order.RecordService(new DateOnly(2026, 4, 2), At(CourtRole.Clerk, new DateOnly(2026, 4, 2))));
        order.EndUnserved(At(CourtRole.Judge, new DateOnly(2026, 4, 2)));
        Assert.Equal(Ended, order.Status);
    }

    [Theory]
    [InlineData("2026-03-01")]
    [InlineData("2026-03-03")]
    public void It_is_served_between_its_issue_and_today(string day) =>
        Refuses("payment-order.served", () => InState(Issued).RecordService(DateOnly.Parse(day, CultureInfo.InvariantCulture), At(CourtRole.Clerk)), "Day");

    private static decimal Yuan(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
