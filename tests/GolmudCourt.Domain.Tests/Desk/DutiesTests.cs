using System.Reflection;
using GolmudCourt.Domain.Confirmation;
using GolmudCourt.Domain.Desk;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Domain.Triage;
using Xunit;

namespace GolmudCourt.Domain.Tests.Desk;

/// <summary>Each open matter has one owner, one act and one day; the tables of the workflows are walked for it.</summary>
public sealed class DutiesTests
{
    private static readonly DateOnly _today = new(2026, 11, 23);
    private static readonly DeskTargets _targets = new();

    public static TheoryData<FilingStatus> Filings => [.. Reachable(FilingWorkflow.Table)];

    public static TheoryData<MediationStatus> Mediations => [.. Reachable(MediationWorkflow.Table)];

    public static TheoryData<CaseTrackStatus> Tracks => [.. Reachable(CaseTrackWorkflow.Table)];

    public static TheoryData<ConfirmationStatus> Confirmations => [.. Reachable(ConfirmationWorkflow.Table)];

    [Theory]
    [MemberData(nameof(Filings))]
    public void Every_reachable_state_of_a_filing_has_a_whole_duty_or_none(FilingStatus status)
    {
        foreach (var due in new[] { -1, 0, 5 }.Select(_today.AddDays))
        {
            var duty = Duties.Of(new FilingDutyFacts(status, FilingChannel.Online, 7, _today) { NextDue = due, MediationStarted = _today }, _targets, _today);
            IsWhole(duty, Duties.IsOpen(status));
        }
    }

    [Theory]
    [MemberData(nameof(Mediations))]
    public void Every_reachable_state_of_a_mediation_has_a_whole_duty_or_none(MediationStatus status)
    {
        foreach (var (due, mediator, choice) in from d in new[] { -1, 0, 5 } from m in new long?[] { null, 9 } from c in new[] { true, false } select (_today.AddDays(d), m, c))
        {
            var duty = Duties.Of(
                new MediationDutyFacts(status, 7, _today) { NextDue = due, StepDue = due, MediatorId = mediator, ChoiceOpen = choice }, _targets, _today);
            IsWhole(duty, Duties.IsOpen(status) || status == MediationStatus.Settled);
        }

        Assert.Null(Duties.Of(new MediationDutyFacts(MediationStatus.Settled, 7, _today), _targets, _today));
    }

    [Theory]
    [MemberData(nameof(Confirmations))]
    public void Every_reachable_state_of_a_confirmation_has_a_whole_duty_or_none(ConfirmationStatus status)
    {
        foreach (var due in new[] { -1, 0, 5 }.Select(_today.AddDays))
        {
            IsWhole(Duties.Of(new ConfirmationDutyFacts(status, 7, _today) { NextDue = due, ExamineDue = due, JudgeId = 9 }, _targets, _today), Duties.IsOpen(status));
        }
    }

    [Theory]
    [MemberData(nameof(Tracks))]
    public void Every_reachable_state_of_a_track_has_a_whole_duty_or_none(CaseTrackStatus status)
    {
        foreach (var (judge, objection, excluded) in from j in new long?[] { null, 9 } from o in new[] { true, false } from e in new[] { true, false } select (j, o, e))
        {
            var facts = new TrackDutyFacts(status, _today)
            {
                Limit = _today.AddMonths(3),
                JudgeId = judge,
                ObjectionSince = objection ? _today : null,
                ExcludedFrom = excluded ? _today : null,
                NobodyFound = objection,
            };
            var duty = Duties.Of(facts, _targets);
            IsWhole(duty, Duties.IsOpen(status));
            Assert.True(duty is not { Role: CourtRole.Judge } || duty.UserId == 9, $"{duty}");
        }
    }

    // A state out of which the court must still go cannot be without an owner; the resting ones are named, with their reason.
    [Fact]
    public void A_state_without_a_duty_is_final_or_rests_for_a_reason_named_here()
    {
        FilingStatus[] resting = [FilingStatus.Returned, FilingStatus.Docketed]; // returned until the party insists; docketed and paid is the trial's
        Assert.DoesNotContain(Reachable(FilingWorkflow.Table), s => !Duties.IsOpen(s) && !FilingWorkflow.Table.IsFinal(s) && !resting.Contains(s));
        Assert.DoesNotContain(Reachable(MediationWorkflow.Table), s => !Duties.IsOpen(s) && !MediationWorkflow.Table.IsFinal(s));
        Assert.DoesNotContain(
            Reachable(ConfirmationWorkflow.Table), s => !Duties.IsOpen(s) && !ConfirmationWorkflow.Table.IsFinal(s) && s != ConfirmationStatus.Confirmed); // rests until an objection
        Assert.DoesNotContain(Reachable(CaseTrackWorkflow.Table), s => !Duties.IsOpen(s) && !CaseTrackWorkflow.Table.IsFinal(s));
        Assert.DoesNotContain(Reachable(PaymentOrderWorkflow.Table), s => !Duties.IsOpen(s) && !PaymentOrderWorkflow.Table.IsFinal(s));
    }

    // A new workflow is either put onto the desks or named here with the reason why nobody waits for it there.
    [Fact]
    public void Each_workflow_of_the_house_has_duties_or_is_a_part_of_something_that_has()
    {
        Dictionary<string, string> without = new()
        {
            ["和解方案"] = "part of a mediation, whose duty covers it",
            ["调解协议"] = "part of a mediation, whose duty covers it",
            ["送达"] = "the ledger of service has a page of its own",
            ["系统故障"] = "counted on the desk of presidents and administrators",
            ["类案集中"] = "its cases have their own tracks",
            ["速裁团队"] = "no matter of anybody",
        };
        string[] roster = ["GolmudCourt.Domain.Roster"]; // the roster and its complaints are kept on their own pages
        var tables = typeof(Workflow<,>).Assembly.GetTypes().SelectMany(t => t.GetProperties(BindingFlags.Public | BindingFlags.Static))
            .Where(p => p.PropertyType.IsGenericType && p.PropertyType.GetGenericTypeDefinition() == typeof(Workflow<,>)
                && !roster.Contains(p.DeclaringType!.Namespace))
            .Select(p => (p.PropertyType.GetGenericArguments()[0], Name: (string)p.PropertyType.GetProperty("Name")!.GetValue(p.GetValue(null))!)).ToList();
        Type[] withDuties = [typeof(FilingStatus), typeof(MediationStatus), typeof(ConfirmationStatus), typeof(CaseTrackStatus), typeof(PaymentOrderStatus)];
        Assert.Empty(withDuties.Except(tables.Select(t => t.Item1)));
        Assert.Empty(tables.Where(t => !withDuties.Contains(t.Item1)).Select(t => t.Name).Except(without.Keys));
    }

    [Fact]
    public void A_state_that_no_act_leads_to_is_not_left_in_the_enumerations()
    {
        Assert.Equal(Enum.GetValues<FilingStatus>().Order(), Reachable(FilingWorkflow.Table).Order());
        Assert.Equal(Enum.GetValues<MediationStatus>().Order(), Reachable(MediationWorkflow.Table).Order());
        Assert.Equal(Enum.GetValues<ConfirmationStatus>().Order(), Reachable(ConfirmationWorkflow.Table).Order());
        Assert.Equal(Enum.GetValues<CaseTrackStatus>().Order(), Reachable(CaseTrackWorkflow.Table).Order());
    }

    [Theory]
    [InlineData(0, CourtRole.Litigant, "提交补正材料", "2026-11-23", true)]
    [InlineData(-1, CourtRole.Clerk, "补正逾期，办理退回", "2026-11-25", false)]
    public void A_correction_is_the_partys_until_its_day_has_passed(int due, CourtRole role, string act, string by, bool turns)
    {
        var duty = Duties.Of(new FilingDutyFacts(FilingStatus.AwaitingCorrection, FilingChannel.Online, 7, _today) { NextDue = _today.AddDays(due) }, _targets, _today)!;
        Assert.Equal((role, act, DateOnly.Parse(by, null), turns), (duty.Role, duty.Act, duty.Due!.Value, duty.Turns));
    }

    [Fact]
    public void A_docketed_case_asks_for_the_fee_and_first_for_the_decision_on_its_relief()
    {
        var docketed = new FilingDutyFacts(FilingStatus.Docketed, FilingChannel.Online, 7, _today) { NextDue = _today };
        Assert.Null(Duties.Of(docketed, _targets, _today));
        Assert.Equal("交纳案件受理费", Duties.Of(docketed with { FeeUnpaid = true }, _targets, _today)!.Act);
        Assert.Equal(CourtRole.Clerk, Duties.Of(docketed with { FeeUnpaid = true }, _targets, _today.AddDays(1))!.Role);
        var relief = Duties.Of(docketed with { FeeUnpaid = true, ReliefSince = _today.AddDays(-2) }, _targets, _today)!;
        Assert.Equal((CourtRole.President, _today.AddDays(5)), (relief.Role, relief.Due));
    }

    [Fact]
    public void A_docketed_case_is_the_clerks_until_it_has_a_procedure_and_a_judge_and_then_the_judges_until_its_limit()
    {
        var limit = _today.AddDays(90);
        var track = new TrackDutyFacts(CaseTrackStatus.AwaitingTriage, _today);
        Is((CourtRole.Clerk, null, "决定审理程序", _today.AddDays(3)), track);
        track = track with { Status = CaseTrackStatus.Summary, Limit = limit };
        Is((CourtRole.Clerk, null, "按规则分案", _today.AddDays(5)), track);
        Is((CourtRole.President, null, "指定承办法官", _today.AddDays(5)), track with { NobodyFound = true });
        track = track with { JudgeId = 9 };
        Is((CourtRole.Judge, 9, "排期开庭", limit), track);
        Is((CourtRole.Judge, 9, "决定程序异议", _today.AddDays(15)), track with { ObjectionSince = _today, ExcludedFrom = _today });
        Is((CourtRole.Judge, 9, "审结案件", limit), track with { Heard = true });

        // While a time does not count the limit stands still: it is not the old last day that is asked for, but a look in time.
        Is((CourtRole.Judge, 9, "核对不计入审理期限的事由是否消失", limit), track with { ExcludedFrom = _today });
        Is((CourtRole.Judge, 9, "核对不计入审理期限的事由是否消失", _today.AddDays(140)), track with { ExcludedFrom = _today.AddDays(80) });

        static void Is((CourtRole, long?, string, DateOnly) expected, TrackDutyFacts facts) =>
            Assert.Equal(expected, Duties.Of(facts, _targets) is { } d ? (d.Role, d.UserId, d.Act, d.Due!.Value) : default);
    }

    [Fact]
    public void A_mediation_without_a_mediators_account_is_the_clerks() => Assert.Equal(
        (CourtRole.Clerk, null),
        Duties.Of(new MediationDutyFacts(MediationStatus.InProgress, 7, _today) { NextDue = _today }, _targets, _today) is { } duty ? (duty.Role, duty.UserId) : default);

    [Fact]
    public void An_objection_to_a_ruling_is_the_judges() => Assert.Equal(
        _today.AddDays(15),
        Duties.Of(new ConfirmationDutyFacts(ConfirmationStatus.Confirmed, 7, _today) { JudgeId = 9, ObjectionSince = _today }, _targets, _today)!.Due);

    private static void IsWhole(Duty? duty, bool open)
    {
        Assert.Equal(open, duty is not null);
        if (duty is not null)
        {
            Assert.True(duty.Act.Length is > 1 and <= 60 && duty.Why.Length is > 1 and <= 120 && duty.Due is not null, $"{duty}");
            Assert.True(duty.Role is not (CourtRole.Mediator or CourtRole.System) || duty.UserId is not null, $"{duty}");
        }
    }

    private static IEnumerable<TState> Reachable<TState, TAct>(Workflow<TState, TAct> table)
        where TState : struct, Enum
        where TAct : struct, Enum
    {
        var seen = new HashSet<TState> { table.Initial };
        while (table.Transitions.Where(t => seen.Contains(t.From) && !seen.Contains(t.To)).Select(t => t.To).ToList() is { Count: > 0 } more)
        {
            seen.UnionWith(more);
        }

        return seen;
    }
}
