using System.Globalization;
using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Fees;
using GolmudCourt.Domain.Tests.Filing;
using GolmudCourt.Domain.Triage;
using Xunit;
using static GolmudCourt.Domain.Tests.Filing.Sample;
using static GolmudCourt.Domain.Triage.PaymentOrderStatus;

namespace GolmudCourt.Domain.Tests.Triage;

/// <summary>督促程序: its gate, its days and its fees.</summary>
public sealed class PaymentOrderTests
{
    // 民诉法 225-228; 民诉解释 427-439.
    private const string Law = """
        AwaitingAcceptance Accept Clerk Accepted
        AwaitingAcceptance Refuse Clerk Refused
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
        AwaitingChoice DeclineSuit Litigant,Agent Ended
        AwaitingChoice ConvertToSuit Litigant,Agent,System ConvertedToSuit
        ConvertedToSuit RecordSuit Clerk SuitDocketed
        """;

    private const string Why = "经审查符合规定的情形";

    private static readonly DateOnly _monday = new(2026, 3, 2);

    private static readonly GateTable<PaymentOrderStatus, PaymentOrderAct> _law = new(Law);

    public static TheoryData<PaymentOrderStatus, PaymentOrderAct> Cells => GateTable<PaymentOrderStatus, PaymentOrderAct>.Cells;

    public static TheoryData<PaymentOrderStatus> States => [.. Enum.GetValues<PaymentOrderStatus>()];

    private static CaseNumber Number { get; } = new(2026, "青2801", PaymentOrder.TypeCode, 1);

    private static PaymentOrderClaim Claim { get; } = new()
    {
        Creditor = "张测试",
        Debtor = "李测试",
        Amount = 100_000m,
        ForMoney = true,
        DueAndCertain = true,
        NothingOwed = true,
        DebtorAtHand = true,
        Deliverable = true,
        Competent = true,
        NotPreserved = true,
    };

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
        order.Accept(Number, On(CourtRole.Clerk));
        Assert.Equal(new DateOnly(2026, 3, 17), order.Step.Due);
        order.Issue(On(CourtRole.Judge));
        Assert.Equal(new DateOnly(2026, 4, 1), order.Step.Due);
        order.RecordService(_monday, On(CourtRole.Clerk));
        Assert.Equal(new DateOnly(2026, 3, 17), order.Step.Due);
        order.ObjectInWriting("债务已经还清，有收条", true, On(CourtRole.Litigant));
        order.UpholdObjection(Why, On(CourtRole.Judge));
        Assert.Equal(new DateOnly(2026, 3, 9), order.Step.Due);
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
        Assert.Equal("民诉解释 427", Refuses("payment-order.condition", () => Applied(claim).Accept(Number, On(CourtRole.Clerk)), condition).Article);
    }

    [Fact]
    public void It_is_accepted_under_a_number_of_its_own_type_only()
    {
        var order = Applied();
        Refuses("payment-order.number", () => order.Accept(new CaseNumber(2026, "青2801", "民初", 1), On(CourtRole.Clerk)));
        order.Accept(Number, On(CourtRole.Clerk));
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
    public void A_suit_follows_by_itself_after_seven_days_and_names_the_difference()
    {
        var order = InState(AwaitingChoice);
        Refuses("payment-order.too-early", () => order.ConvertToSuit(On(CourtRole.System, new DateOnly(2026, 3, 9))));
        order.ConvertToSuit(On(CourtRole.System, new DateOnly(2026, 3, 10)));
        Assert.Contains("应补交案件受理费1533.33元", order.UnsavedEntries[^1].Sentence, StringComparison.Ordinal);
        Assert.Equal("申请人", order.FeeBearer);

        // It stands for a statement of claim: seven days to docket it, and it is done only with the number of the suit.
        Assert.Equal(new DateOnly(2026, 3, 17), order.NextDue);
        order.RecordSuit("(2026)青2801民初8号", On(CourtRole.Clerk, new DateOnly(2026, 3, 11)));
        Assert.Equal((SuitDocketed, null, "申请人"), (order.Status, order.NextDue, order.FeeBearer));
        Assert.Contains("民初8号", order.UnsavedEntries[^1].Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_creditor_may_want_the_suit_at_once_or_decline_it_in_time()
    {
        var order = InState(AwaitingChoice);
        order.ConvertToSuit(On(CourtRole.Litigant));
        Assert.Equal(ConvertedToSuit, order.Status);
        Refuses("payment-order.choice-late", () => InState(AwaitingChoice).DeclineSuit(On(CourtRole.Litigant, new DateOnly(2026, 3, 10))));
        InState(AwaitingChoice).DeclineSuit(On(CourtRole.Litigant, new DateOnly(2026, 3, 9)));
    }

    [Fact]
    public void It_takes_effect_the_day_after_the_fifteen_days_and_not_before()
    {
        var order = InState(Served);
        Refuses("payment-order.too-early", () => order.TakeEffect(On(CourtRole.System, new DateOnly(2026, 3, 17))));
        order.TakeEffect(On(CourtRole.System, new DateOnly(2026, 3, 18)));
        Assert.Equal((InForce, "债务人"), (order.Status, order.FeeBearer));
    }

    [Fact]
    public void An_objection_is_brought_in_writing_and_in_time()
    {
        Refuses("payment-order.oral", () => InState(Served).ObjectInWriting("没有这笔债务", false, On(CourtRole.Clerk)));
        Refuses("payment-order.objection-late", () => InState(Served).ObjectInWriting("没有这笔债务", true, On(CourtRole.Litigant, new DateOnly(2026, 3, 18))));
        InState(Served).ObjectInWriting("没有这笔债务", true, On(CourtRole.Litigant, new DateOnly(2026, 3, 17)));
    }

    [Fact]
    public void An_objection_that_is_none_leaves_the_fifteen_days_as_they_were()
    {
        var order = InState(Objected);
        order.RejectObjection("只说没有能力偿还，不是异议", On(CourtRole.Judge));
        Assert.Equal((Served, new DateOnly(2026, 3, 17), null), (order.Status, order.Step!.Due, order.Objection));
        order.TakeEffect(On(CourtRole.System, new DateOnly(2026, 3, 18)));
    }

    [Fact]
    public void An_order_not_served_in_thirty_days_is_ended()
    {
        var order = InState(Issued);
        Refuses("payment-order.too-early", () => order.EndUnserved(On(CourtRole.Judge, new DateOnly(2026, 4, 1))));
        Refuses("payment-order.service-late", () => order.RecordService(new DateOnly(2026, 4, 2), On(CourtRole.Clerk, new DateOnly(2026, 4, 2))));
        order.EndUnserved(On(CourtRole.Judge, new DateOnly(2026, 4, 2)));
        Assert.Equal(Ended, order.Status);
    }

    [Theory]
    [InlineData("2026-03-01")]
    [InlineData("2026-03-03")]
    public void It_is_served_between_its_issue_and_today(string day) =>
        Refuses("payment-order.served", () => InState(Issued).RecordService(DateOnly.Parse(day, CultureInfo.InvariantCulture), On(CourtRole.Clerk)), "Day");

    private static PaymentOrder InState(PaymentOrderStatus status)
    {
        var order = Applied();
        switch (status)
        {
            case AwaitingAcceptance:
                break;
            case PaymentOrderStatus.Refused:
                order.Refuse(Why, On(CourtRole.Clerk));
                break;
            default:
                order.Accept(Number, On(CourtRole.Clerk));
                Advance(order, status);
                break;
        }

        return order;
    }

    private static void Advance(PaymentOrder order, PaymentOrderStatus status)
    {
        Action[] steps =
        [
            () => order.Issue(On(CourtRole.Judge)),
            () => order.RecordService(_monday, On(CourtRole.Clerk)),
            () => order.ObjectInWriting("债务已经还清，有收条", true, On(CourtRole.Litigant)),
            () => order.UpholdObjection(Why, On(CourtRole.Judge)),
        ];
        var (count, last) = status switch
        {
            Accepted => (0, () => { }),
            Dismissed => (0, () => order.Dismiss(Why, On(CourtRole.Judge))),
            Issued => (1, () => { }),
            Served => (2, () => { }),
            InForce => (2, () => order.TakeEffect(On(CourtRole.System, new DateOnly(2026, 3, 18)))),
            Objected => (3, () => { }),
            AwaitingChoice => (4, () => { }),
            ConvertedToSuit => (4, () => order.ConvertToSuit(On(CourtRole.Litigant))),
            SuitDocketed => (4, () =>
            {
                order.ConvertToSuit(On(CourtRole.Litigant));
                order.RecordSuit("(2026)青2801民初8号", On(CourtRole.Clerk));
            }
            ),
            _ => (4, (Action)(() => order.DeclineSuit(On(CourtRole.Litigant)))),
        };
        foreach (var step in steps[..count])
        {
            step();
        }

        last();
    }

    private static PaymentOrder Applied(PaymentOrderClaim? claim = null) =>
        PaymentOrder.Apply(Guid.NewGuid(), claim ?? Claim, new FeeSettings(), On(CourtRole.Litigant));

    private static Occasion On(CourtRole role, DateOnly? day = null) => Sample.On(role, day ?? _monday);

    private static decimal Yuan(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
