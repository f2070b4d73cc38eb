using CsCheck;
using GolmudCourt.Domain.Mediation;
using Xunit;

namespace GolmudCourt.Domain.Tests.Mediation;

public sealed class SessionsTests
{
    [Theory]
    [InlineData(9, 10, 10, 11, false)] // one begins when the other ends
    [InlineData(9, 11, 10, 12, true)]
    [InlineData(9, 12, 10, 11, true)]
    [InlineData(10, 11, 10, 11, true)]
    [InlineData(9, 10, 11, 12, false)]
    public void Half_open_spans_overlap_when_they_share_a_moment(int a, int b, int c, int d, bool overlap)
    {
        DateTimeOffset Hour(int h) => Given.At(Given.Monday, h);
        Assert.Equal(overlap, SessionOverlap.Overlap(Hour(a), Hour(b), Hour(c), Hour(d)));
        Assert.Equal(overlap, SessionOverlap.Overlap(Hour(c), Hour(d), Hour(a), Hour(b)));
    }

    [Fact]
    public void Overlap_is_sharing_a_minute() =>
        Gen.Select(Gen.Int[0, 40], Gen.Int[1, 20], Gen.Int[0, 40], Gen.Int[1, 20]).Sample((a, n, b, k) =>
        {
            DateTimeOffset Minute(int m) => Given.At(Given.Monday, 9).AddMinutes(m);
            var shared = Enumerable.Range(a, n).Intersect(Enumerable.Range(b, k)).Any();
            return SessionOverlap.Overlap(Minute(a), Minute(a + n), Minute(b), Minute(b + k)) == shared;
        });

    [Theory]
    [InlineData(7, "第一调解室", "mediator")]
    [InlineData(8, "第一调解室", "room")]
    [InlineData(8, " 第一调解室 ", "room")]
    [InlineData(8, "第二调解室", null)]
    [InlineData(8, null, null)]
    public void A_mediator_or_a_room_is_taken_once(long mediator, string? room, string? conflict)
    {
        var key = Guid.NewGuid();
        var booked = new SessionSlot(key, 1, 7, "第一调解室", Given.At(Given.Monday, 9), Given.At(Given.Monday, 10));
        var found = SessionOverlap.FirstConflict(booked with { MatterKey = Guid.NewGuid(), MediatorId = mediator, Room = room }, [booked]);

        Assert.Equal(conflict, found is null ? null : found.Room ? "room" : "mediator");
        Assert.Null(SessionOverlap.FirstConflict(booked, [booked]));
    }

    [Fact]
    public void A_session_is_planned_answered_moved_and_cancelled()
    {
        var m = Given.InProgress();
        m.PlanSession(Given.Plan(), Given.ByMediator());
        m.AnswerSession(1, 2, true, Given.Respondent());
        Assert.True(m.Sessions[0].Attendance.Single(a => a.PartyNumber == 2).WillAttend);
        m.Refuses("session.overlap", () => m.PlanSession(Given.Plan(), Given.ByMediator()));
        m.MoveSession(1, Given.Plan(Given.Monday.AddDays(1)), Given.ByMediator());
        Assert.All(m.Sessions[0].Attendance, a => Assert.Null(a.WillAttend));
        m.CancelSession(1, "申请人临时有事", Given.ByMediator());
        m.PlanSession(Given.Plan(Given.Monday.AddDays(1)), Given.ByMediator());
        Assert.Equal([SessionStatus.Cancelled, SessionStatus.Planned], m.Sessions.Select(s => s.Status));
    }

    [Fact]
    public void A_plan_lies_ahead_within_the_period_and_in_a_room()
    {
        var m = Given.InProgress();
        m.Refuses("session.past", () => m.PlanSession(Given.Plan(from: 9), Given.ByMediator()), "Start");
        m.Refuses("session.after-end", () => m.PlanSession(Given.Plan(new DateOnly(2026, 12, 24)), Given.ByMediator()), "Start");
        m.Refuses("session.room", () => m.PlanSession(Given.Plan(room: " "), Given.ByMediator()), "Room");
        m.Refuses("session.nobody", () => m.PlanSession(Given.Plan() with { PartyNumbers = [] }, Given.ByMediator()), "PartyNumbers");
        m.Refuses("session.span", () => m.PlanSession(Given.Plan() with { End = Given.At(Given.Monday, 15) }, Given.ByMediator()), "End");
        m.PlanSession(Given.Plan(mode: SessionMode.Video, room: null), Given.ByMediator());
    }

    [Fact]
    public void A_held_session_is_logged_by_the_appointed_mediator_only()
    {
        var m = Given.InProgress();
        m.Refuses("mediation.not-the-mediator", () => m.LogSession(null, Given.Report(), Given.ByMediator(mediator: Given.Other)));
        var session = m.LogSession(null, Given.Report(), Given.ByMediator());
        Assert.Equal((SessionStatus.Held, SessionOutcome.Continue), (session.Status, session.Outcome!.Value));
        m.Refuses("mediation.part-gone", () => m.LogSession(1, Given.Report(), Given.ByMediator()));
    }

    [Fact]
    public void No_session_is_logged_in_the_future_or_before_the_confirmation()
    {
        var m = Given.InProgress();
        m.Refuses("session.future", () => m.LogSession(null, Given.Report(from: 11), Given.ByMediator()), "Start");
        m.Refuses("session.future", () => m.LogSession(null, Given.Report() with { End = Given.At(Given.Monday, 11) }, Given.ByMediator()), "Start");
        m.Refuses("session.before-confirmation", () => m.LogSession(null, Given.Report(from: 7), Given.ByMediator()), "Start");
    }

    [Fact]
    public void Identity_rights_and_consent_to_recording_are_asked_of_everyone_present()
    {
        var m = Given.InProgress();
        var report = Given.Report();
        SessionReport With(AttendanceReport second) => report with { Attendance = [report.Attendance[0], second] };
        m.Refuses("session.identity", () => m.LogSession(null, With(new(2, true, false, true, true)), Given.ByMediator()));
        m.Refuses("session.rights", () => m.LogSession(null, With(new(2, true, true, false, true)), Given.ByMediator()));
        m.Refuses("session.recording", () => m.LogSession(null, report with { Recorded = true }, Given.ByMediator()), "Recorded");
        m.Refuses("session.nobody", () => m.LogSession(null, report with { Attendance = [] }, Given.ByMediator()));
        m.LogSession(null, With(new(2, true, true, true, true)) with { Recorded = true }, Given.ByMediator());

        // Whoever was not there need not have agreed.
        m.LogSession(null, With(new(2, false, false, false, false)) with { Recorded = true }, Given.ByMediator());
    }

    [Fact]
    public void Minutes_are_saved_while_written_and_kept_apart_from_the_session()
    {
        var m = Given.InProgress();
        m.PlanSession(Given.Plan(), Given.ByMediator());
        var length = m.JournalLength;
        m.WriteMinutes(1, "被申请人愿意先还八千", "下周再谈", Given.ByMediator());
        Assert.Equal(length, m.JournalLength);
        Assert.Equal("被申请人愿意先还八千", Assert.Single(m.ConfidentialRecords).Minutes);
        m.Refuses("session.minutes-too-long", () => m.WriteMinutes(1, new string('长', 50_001), null, Given.ByMediator()), "Minutes");
        m.LogSession(1, Given.Report(Given.Monday, 15), Given.ByMediator(hour: 17));
        Assert.Equal("笔录略", Assert.Single(m.ConfidentialRecords).Minutes);
        Assert.DoesNotContain(typeof(MediationSession).GetProperties(), p => p.Name is "Minutes" or "NextStep");
    }

    [Fact]
    public void Undisputed_facts_are_confirmed_by_all_and_a_change_voids_it()
    {
        var m = Given.InProgress();
        m.Refuses("facts.none", () => m.ConfirmFacts(1, Given.Signature("张测试"), m.FactsHash(), Given.Applicant()));
        m.StateFacts(["2025年3月借款两万元", "至今未还"], Given.ByMediator());
        var seen = m.FactsHash();
        m.ConfirmFacts(1, Given.Signature("张测试"), seen, Given.Applicant());
        Assert.False(m.FactsAreConfirmed());
        m.Refuses("mediation.signer", () => m.ConfirmFacts(2, Given.Signature("张测试"), seen, Given.Respondent()), "Name");
        m.ConfirmFacts(2, Given.Signature("李测试"), seen, Given.Respondent());
        Assert.True(m.FactsAreConfirmed());

        m.StateFacts(["2025年3月借款两万元", "至今未还"], Given.ByMediator());
        Assert.True(m.FactsAreConfirmed());
        m.StateFacts(["2025年3月借款一万元"], Given.ByMediator());
        Assert.False(m.FactsAreConfirmed());
        Assert.All(m.FactConfirmations, c => Assert.NotNull(c.VoidedAt));
        m.Refuses("facts.text-changed", () => m.ConfirmFacts(1, Given.Signature("张测试"), seen, Given.Applicant()));
    }
}
