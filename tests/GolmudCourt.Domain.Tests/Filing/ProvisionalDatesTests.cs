using GolmudCourt.Domain.Calendar;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Tests.Calendar;
using Xunit;
using static GolmudCourt.Domain.Tests.Filing.Sample;

namespace GolmudCourt.Domain.Tests.Filing;

/// <summary>At the end of 2026 the notice for 2027 is not published; nothing stops, and every date says that it is provisional.</summary>
public sealed class ProvisionalDatesTests
{
    private static readonly DateOnly _late = new(2026, 12, 28);

    /// <summary>An invented notice: the Monday on which the seven days end is a holiday.</summary>
    private static readonly CourtCalendar _with2027 = new("2020-2027", [.. Notices.Days, .. new[] { 1, 2, 3, 4 }.Select(d =>
        new CalendarDay(new DateOnly(2027, 1, d), DayKind.Holiday, "元旦", "国办发明电〔2026〕0号")),
        new CalendarDay(new DateOnly(2027, 2, 6), DayKind.Holiday, "春节", "国办发明电〔2026〕0号")]);

    [Fact]
    public void A_period_that_ends_in_a_year_without_notice_is_counted_on_weekends_and_marked()
    {
        var filing = Submitted(_late);
        Assert.Equal((new DateOnly(2027, 1, 4), true), (filing.ReviewDeadline!.Due, filing.ReviewDeadline.Provisional));
        Assert.True(filing.HasProvisionalDates);
        Assert.Equal(new DateOnly(2027, 1, 4), filing.NextDue);
    }

    [Fact]
    public void The_published_calendar_settles_the_date_and_the_journal_says_so()
    {
        var filing = Submitted(_late);
        Recount(filing);
        Assert.Equal((new DateOnly(2027, 1, 5), false), (filing.ReviewDeadline!.Due, filing.ReviewDeadline.Provisional));
        Assert.Equal(new DateOnly(2027, 1, 5), filing.NextDue);
        Assert.False(filing.HasProvisionalDates);
        var entry = filing.UnsavedEntries[^1];
        Assert.Equal(("Recount", "AwaitingReview", "AwaitingReview"), (entry.Act, entry.From, entry.To));
        Assert.Contains("由暂定的2027年1月4日改为2027年1月5日", entry.Sentence, StringComparison.Ordinal);
        Assert.Empty(filing.DifferencesBy(_with2027));
    }

    [Fact]
    public void A_date_the_calendar_leaves_where_it_was_is_settled_without_a_decision()
    {
        var filing = Submitted(_late);
        var notice = new CourtCalendar("2027", [.. Notices.Days, new CalendarDay(new(2027, 1, 1), DayKind.Holiday, "元旦", "国办发明电〔2026〕0号")]);
        Assert.Equal(1, filing.SettleProvisional(Portal(notice)));
        Assert.Equal((new DateOnly(2027, 1, 4), false, "2027"), (filing.ReviewDeadline!.Due, filing.ReviewDeadline.Provisional, filing.ReviewDeadline.CalendarVersion));
        Assert.Contains("确定为2027年1月4日", filing.UnsavedEntries[^1].Sentence, StringComparison.Ordinal);
        Assert.Equal(0, filing.SettleProvisional(Portal(notice)));
    }

    [Fact]
    public void A_date_that_was_moved_while_its_difference_waited_is_not_counted_over()
    {
        var filing = Submitted(_late);
        filing.ChangeDeadline(
            nameof(filing.ReviewDeadline), new(2027, 1, 4), d => d.Extend(DeadlineGround.Extension, 5, "案情复杂需要延长", President(_late)), President(_late));
        Assert.Equal(new DateOnly(2027, 1, 11), filing.NextDue);
        var refused = Assert.Throws<RuleViolation>(() => filing.Recount(nameof(filing.ReviewDeadline), new(2027, 1, 4), Portal(_with2027)));
        Assert.Equal("deadline.moved", refused.Code);
        Assert.Equal(("ChangeDeadline", "案情复杂需要延长"), (filing.UnsavedEntries[^1].Act, filing.UnsavedEntries[^1].Reason));
    }

    [Fact]
    public void A_calendar_that_still_lacks_the_year_changes_nothing()
    {
        var filing = Submitted(_late);
        var length = filing.JournalLength;
        Assert.Empty(filing.DifferencesBy(Notices.Calendar));
        Assert.Equal(0, filing.SettleProvisional(Portal(Notices.Calendar)));
        Assert.Equal(length, filing.JournalLength);
        Assert.True(filing.HasProvisionalDates);
    }

    [Fact]
    public void A_date_the_new_year_does_not_touch_is_no_difference()
    {
        var filing = Submitted();
        var due = filing.ReviewDeadline;
        Assert.Empty(filing.DifferencesBy(_with2027));
        Assert.Equal(0, filing.SettleProvisional(Portal(_with2027)));
        Assert.Same(due, filing.ReviewDeadline);
    }

    [Fact]
    public void The_time_for_correction_is_settled_too()
    {
        var filing = AwaitingCorrection(_late, days: 7);
        Assert.True(filing.HasProvisionalDates);
        Recount(filing);
        Assert.Equal((new DateOnly(2027, 1, 5), new DateOnly(2027, 1, 5)), (filing.Corrections[0].Deadline.Due, filing.NextDue!.Value));
    }

    [Fact]
    public void The_time_to_pay_is_settled_unless_a_deferral_has_replaced_it()
    {
        var filing = Docketed(_late);
        Recount(filing);
        Assert.Equal((new DateOnly(2027, 1, 5), new DateOnly(2027, 1, 5)), (filing.FeeNotice!.Deadline.Due, filing.NextDue!.Value));

        var deferred = Docketed(_late);
        deferred.ApplyForFeeRelief("defer-aid", "正在接受法律援助", [Upload], Filer(_late));
        deferred.DecideFeeRelief(1, new FeeReliefDecision(true, null, new DateOnly(2027, 3, 1), "符合规定的情形"), President(_late));
        Recount(deferred);
        Assert.Equal(new DateOnly(2027, 3, 1), deferred.NextDue);
    }

    [Fact]
    public void The_time_to_appeal_is_settled_and_nothing_becomes_due_by_it()
    {
        var filing = Submitted(_late);
        filing.RefuseAcceptance(RefusalGround.OtherCourt, "被告住所不在本市", Clerk(new DateOnly(2026, 12, 25)));
        Assert.True(filing.HasProvisionalDates);
        Recount(filing);
        Assert.Equal(new DateOnly(2027, 1, 5), filing.Refusal!.Appeal.Due);
        Assert.Null(filing.NextDue);
    }

    private static void Recount(Domain.Filing.Filing filing)
    {
        var moved = Assert.Single(filing.DifferencesBy(_with2027));
        filing.Recount(moved.Running.Slot, moved.Running.Deadline.Due, Portal(_with2027));
    }

    private static Occasion Portal(CourtCalendar calendar) => Filer(new DateOnly(2026, 12, 30)) with { Actor = Actor.Portal, Calendar = calendar };
}
