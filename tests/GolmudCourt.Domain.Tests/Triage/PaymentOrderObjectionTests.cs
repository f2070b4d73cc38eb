using Xunit;
using static GolmudCourt.Domain.Tests.Filing.Sample;
using static GolmudCourt.Domain.Tests.Triage.GivenPaymentOrder;
using static GolmudCourt.Domain.Triage.PaymentOrderStatus;

namespace GolmudCourt.Domain.Tests.Triage;

/// <summary>The debtor's objection, and the suit that follows it.</summary>
public sealed class PaymentOrderObjectionTests
{
    [Fact]
    public void A_suit_follows_by_itself_after_seven_days_and_names_the_difference()
    {
        var order = InState(AwaitingChoice);
        Refuses("payment-order.too-early", () => order.ConvertToSuit(At(CourtRole.System, new DateOnly(2026, 3, 9))));
        order.ConvertToSuit(At(CourtRole.System, new DateOnly(2026, 3, 10)));
        Assert.Contains("应补交案件受理费1533.33元", order.UnsavedEntries[^1].Sentence, StringComparison.Ordinal);
        Assert.Equal("申请人", order.FeeBearer);

        // It stands for a statement of claim: seven days to docket it, and it is done only with the number of the suit.
        Assert.Equal(new DateOnly(2026, 3, 17), order.NextDue);
        order.RecordSuit("(2026)青2801民初8号", At(CourtRole.Clerk, new DateOnly(2026, 3, 11)));
        Assert.Equal((SuitDocketed, null, "申请人"), (order.Status, order.NextDue, order.FeeBearer));
        Assert.Contains("民初8号", order.UnsavedEntries[^1].Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_creditor_may_want_the_suit_at_once_or_decline_it_in_time()
    {
        var order = InState(AwaitingChoice);
        order.ConvertToSuit(At(CourtRole.Litigant));
        Assert.Equal(ConvertedToSuit, order.Status);
        Refuses("payment-order.choice-late", () => InState(AwaitingChoice).DeclineSuit(At(CourtRole.Litigant, new DateOnly(2026, 3, 10))));
        InState(AwaitingChoice).DeclineSuit(At(CourtRole.Litigant, new DateOnly(2026, 3, 9)));
    }

    [Fact]
    public void An_objection_is_brought_in_writing_and_in_time()
    {
        Refuses("payment-order.oral", () => InState(Served).ObjectInWriting("没有这笔债务", false, At(CourtRole.Clerk)));
        Refuses("payment-order.objection-late", () => InState(Served).ObjectInWriting("没有这笔债务", true, At(CourtRole.Litigant, new DateOnly(2026, 3, 18))));
        InState(Served).ObjectInWriting("没有这笔债务", true, At(CourtRole.Litigant, new DateOnly(2026, 3, 17)));
    }

    [Fact]
    public void An_objection_that_is_none_leaves_the_fifteen_days_as_they_were()
    {
        var order = InState(Objected);
        order.RejectObjection("只说没有能力偿还，不是异议", At(CourtRole.Judge));
        Assert.Equal((Served, new DateOnly(2026, 3, 17), null), (order.Status, order.Step!.Due, order.Objection));
        order.TakeEffect(At(CourtRole.System, new DateOnly(2026, 3, 18)));
    }

    // 民诉解释 438: the creditor's seven days run from the receipt of the ruling, not from the day it was made.
    [Fact]
    public void Nothing_follows_from_the_days_before_the_creditor_has_the_ruling()
    {
        var order = InState(Objected);
        order.UpholdObjection(Why, At(CourtRole.Judge));
        Refuses("payment-order.ruling-unserved", () => order.ConvertToSuit(At(CourtRole.System, new DateOnly(2026, 3, 20))));
        Refuses("payment-order.ruling-day", () => order.RecordRulingService(new DateOnly(2026, 3, 1), At(CourtRole.Clerk)), "Day");
        Refuses("payment-order.ruling-day", () => order.RecordRulingService(new DateOnly(2026, 3, 3), At(CourtRole.Clerk)), "Day");
        order.RecordRulingService(new DateOnly(2026, 3, 12), At(CourtRole.Clerk, new DateOnly(2026, 3, 20)));
        Assert.Equal(new DateOnly(2026, 3, 19), order.NextDue);
        Refuses("payment-order.ruling-served", () => order.RecordRulingService(new DateOnly(2026, 3, 12), At(CourtRole.Clerk, new DateOnly(2026, 3, 20))), "Day");
        Refuses("payment-order.too-early", () => order.ConvertToSuit(At(CourtRole.System, new DateOnly(2026, 3, 19))));
        order.ConvertToSuit(At(CourtRole.System, new DateOnly(2026, 3, 20)));
        Assert.Equal(ConvertedToSuit, order.Status);
    }
}
