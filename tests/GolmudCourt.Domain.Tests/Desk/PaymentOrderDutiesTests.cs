using GolmudCourt.Domain.Desk;
using GolmudCourt.Domain.Triage;
using Xunit;
using static GolmudCourt.Domain.CourtRole;
using static GolmudCourt.Domain.Triage.PaymentOrderStatus;

namespace GolmudCourt.Domain.Tests.Desk;

/// <summary>Each open payment order has one owner, one act and one day.</summary>
public sealed class PaymentOrderDutiesTests
{
    private static readonly DateOnly _today = new(2026, 11, 23);
    private static readonly DeskTargets _targets = new();

    public static TheoryData<PaymentOrderStatus> States => [.. Enum.GetValues<PaymentOrderStatus>()];

    [Theory]
    [MemberData(nameof(States))]
    public void Every_state_has_a_whole_duty_or_is_final(PaymentOrderStatus status)
    {
        Assert.Equal(PaymentOrderWorkflow.Table.IsFinal(status), !Duties.IsOpen(status));
        foreach (var due in new[] { -1, 0, 5 }.Select(_today.AddDays))
        {
            var duty = Duties.Of(new PaymentOrderDutyFacts(status, due, _today, true), _targets, _today);
            Assert.Equal(Duties.IsOpen(status), duty is { Due: not null, Act.Length: > 0, Why.Length: > 0 });
        }
    }

    [Theory]
    [InlineData(AwaitingAcceptance, 0, Clerk, 0)]
    [InlineData(AwaitingAcceptance, -1, Clerk, -1)]
    [InlineData(Accepted, 3, Judge, 3)]
    [InlineData(Issued, 0, Clerk, 0)]
    [InlineData(Issued, -1, Judge, 2)]
    [InlineData(Served, 0, Clerk, 0)]
    [InlineData(Served, -1, Clerk, 2)]
    [InlineData(Objected, 4, Judge, 15)]
    [InlineData(AwaitingChoice, 0, Litigant, 0)]
    [InlineData(AwaitingChoice, -1, Clerk, 2)]
    [InlineData(ConvertedToSuit, 3, Clerk, 3)]
    public void It_lies_with_whom_the_law_says_and_turns_when_the_day_has_passed(PaymentOrderStatus status, int due, CourtRole role, int day)
    {
        var duty = Duties.Of(new PaymentOrderDutyFacts(status, _today.AddDays(due), _today, true), _targets, _today)!;
        Assert.Equal((role, _today.AddDays(day)), (duty.Role, duty.Due));
    }

    [Fact]
    public void Until_the_creditor_has_the_ruling_the_clerk_has_it_served_even_after_the_day()
    {
        foreach (var due in new[] { 5, -1 }.Select(_today.AddDays))
        {
            var duty = Duties.Of(new PaymentOrderDutyFacts(AwaitingChoice, due, _today, false), _targets, _today)!;
            Assert.Equal((Clerk, due, false), (duty.Role, duty.Due, duty.PartyAct is null));
        }
    }

    [Fact]
    public void The_debtor_is_asked_meanwhile_until_the_day_has_passed()
    {
        Assert.NotNull(Duties.Of(new PaymentOrderDutyFacts(Served, _today, null, true), _targets, _today)!.PartyAct);
        Assert.Null(Duties.Of(new PaymentOrderDutyFacts(Served, _today.AddDays(-1), null, true), _targets, _today)!.PartyAct);
    }
}
