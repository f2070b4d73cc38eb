using CsCheck;
using GolmudCourt.Domain.Calendar;
using Xunit;

namespace GolmudCourt.Domain.Tests.Calendar;

/// <summary>What moves a deadline: the arithmetic, by hand and by property, and what is refused.</summary>
public sealed class DeadlineChangeTests
{
    private const string Why = "案情复杂需要延长";
    private static readonly DateOnly _monday = new(2026, 3, 2);

    private static readonly DeadlineRule[] _rules =
    [
        DeadlineRules.FilingReview, DeadlineRules.Correction(15), MediationRules.Period(30), MediationRules.Choice, MediationRules.Appointment,
        ConfirmationRules.PartyObjection, ConfirmationRules.Enforcement, ConfirmationRules.Examination,
    ];

    private static readonly Gen<(DateOnly From, DeadlineRule Rule)> _counts =
        Gen.Select(Gen.Int[new DateOnly(2020, 1, 1).DayNumber, new DateOnly(2026, 11, 30).DayNumber], Gen.Int[0, _rules.Length - 1],
            (day, rule) => (DateOnly.FromDayNumber(day), _rules[rule]));

    [Fact]
    public void An_extension_is_added_before_the_rest_days_are_passed_over()
    {
        // 7 days from Monday 2 March end on the 9th; 5 more on Saturday the 14th, so Monday the 16th.
        var deadline = Deadline.Of(DeadlineRules.FilingReview, _monday, Notices.Calendar);
        var longer = deadline.Extend(DeadlineGround.Extension, 5, Why, President(_monday));
        Assert.Equal((new DateOnly(2026, 3, 9), new DateOnly(2026, 3, 16), 5), (deadline.Due, longer.Due, longer.AddedDays));
    }

    [Fact]
    public void Working_days_are_lengthened_by_working_days()
    {
        var deadline = Deadline.Of(MediationRules.Choice, new DateOnly(2026, 3, 5), Notices.Calendar);
        Assert.Equal(new DateOnly(2026, 3, 9), deadline.Due);
        Assert.Equal(new DateOnly(2026, 3, 11), deadline.Extend(DeadlineGround.Extension, 2, Why, President(_monday)).Due);
        Assert.Equal(new DateOnly(2026, 3, 10), deadline.LeaveOut(DeadlineGround.Outage, new(2026, 3, 6), new(2026, 3, 8), Why, President(_monday)).Due);
    }

    [Fact]
    public void Days_left_out_twice_count_once()
    {
        var deadline = Deadline.Of(DeadlineRules.Correction(15), _monday, Notices.Calendar);
        var once = deadline.LeaveOut(DeadlineGround.Outage, new(2026, 3, 4), new(2026, 3, 6), Why, President(_monday));
        var twice = once.LeaveOut(DeadlineGround.Obstacle, new(2026, 3, 5), new(2026, 3, 9), Why, President(_monday));
        Assert.Equal((new DateOnly(2026, 3, 17), new DateOnly(2026, 3, 20), new DateOnly(2026, 3, 23)), (deadline.Due, once.Due, twice.Due));
    }

    [Fact]
    public void A_standstill_lasts_until_it_is_ended_and_its_days_do_not_count()
    {
        var running = Deadline.Of(DeadlineRules.Correction(15), _monday, Notices.Calendar);
        var still = running.Suspend(DeadlineGround.Suspension, Why, Judge(new(2026, 3, 10)));
        Assert.True(still.IsSuspended);
        Assert.False(still.IsOverdue(new DateOnly(2026, 12, 1)));
        Refuses("deadline.suspended", () => still.Suspend(DeadlineGround.Suspension, Why, Judge(new(2026, 3, 11))));

        var again = still.Resume(Judge(new(2026, 3, 12)));
        Assert.Equal((false, new DateOnly(2026, 3, 20)), (again.IsSuspended, again.Due));
        Refuses("deadline.not-suspended", () => again.Resume(Judge(new(2026, 3, 13))));
    }

    [Fact]
    public void A_clock_set_back_ends_no_standstill_before_it_began()
    {
        var still = Deadline.Of(DeadlineRules.Correction(15), _monday, Notices.Calendar).Suspend(DeadlineGround.Suspension, Why, Judge(new(2026, 3, 10)));
        Refuses("deadline.stretch", () => still.Resume(Judge(new(2026, 3, 9))));
        Assert.Equal(new DateOnly(2026, 3, 18), still.Resume(Judge(new(2026, 3, 10))).Due);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(3_651)]
    [InlineData(int.MaxValue)]
    public void A_number_of_days_that_cannot_be_meant_is_refused_at_its_field(int days) =>
        Assert.Equal("Days", Refuses("deadline.length", () => Review().Extend(DeadlineGround.Extension, days, Why, President(_monday))).Field);

    [Theory]
    [InlineData(null)]
    [InlineData("  因故 ")]
    public void A_change_without_a_reason_is_refused_at_its_field(string? reason) =>
        Assert.Equal("Reason", Refuses("deadline.reason", () => Review().Extend(DeadlineGround.Extension, 1, reason, President(_monday))).Field);

    [Fact]
    public void A_stretch_that_ends_before_it_begins_or_before_the_event_is_refused()
    {
        Refuses("deadline.stretch", () => Review().LeaveOut(DeadlineGround.Outage, new(2026, 3, 6), new(2026, 3, 5), Why, President(_monday)));
        Refuses("deadline.stretch", () => Review().LeaveOut(DeadlineGround.Outage, new(2026, 2, 6), _monday, Why, President(_monday)));
        Refuses("deadline.length", () => Review().LeaveOut(DeadlineGround.Outage, new(2026, 3, 6), new(2046, 3, 5), Why, President(_monday)));
    }

    [Fact]
    public void After_the_last_day_only_an_obstacle_or_an_outage_moves_it()
    {
        var late = new DateOnly(2026, 3, 10);
        Refuses("deadline.passed", () => Review().Extend(DeadlineGround.Extension, 5, Why, President(late)));
        Refuses("deadline.passed", () => Review().Suspend(DeadlineGround.Suspension, Why, Judge(late)));
        Assert.Equal(new DateOnly(2026, 3, 10), Review().LeaveOut(DeadlineGround.Outage, new(2026, 3, 9), new(2026, 3, 9), Why, President(late)).Due);
    }

    [Fact]
    public void A_period_that_never_changes_is_never_moved() => Refuses(
        "deadline.invariable",
        () => Deadline.Of(ConfirmationRules.InterestedObjection, _monday, Notices.Calendar).Extend(DeadlineGround.Extension, 1, Why, President(_monday)));

    [Fact]
    public void Every_ground_is_open_to_its_roles_and_to_no_other()
    {
        foreach (var ground in Enum.GetValues<DeadlineGround>())
        {
            foreach (var role in Enum.GetValues<CourtRole>())
            {
                Action move = () => Review().LeaveOut(ground, new(2026, 3, 4), new(2026, 3, 5), Why, By(role, _monday));
                if (DeadlineGrounds.Roles(ground).Contains(role))
                {
                    move();
                }
                else
                {
                    Refuses("deadline.role", move);
                }
            }
        }

        Assert.All(Enum.GetValues<DeadlineGround>(), g => Assert.DoesNotContain(CourtRole.Administrator, DeadlineGrounds.Roles(g)));
    }

    [Fact]
    public void It_never_ends_before_the_naive_day_nor_on_a_rest_day() => Gen.Select(_counts, Gen.Int[1, 90]).Sample((c, days) =>
    {
        var bare = Deadline.Of(c.Rule, c.From, Notices.Calendar);
        var moved = bare.Extend(DeadlineGround.Extension, days, Why, President(c.From));
        return bare.Due >= Naive(c.Rule, c.From) && moved.Due >= Naive(c.Rule, c.From).AddDays(days) && moved.Due >= bare.Due
            && (moved.Provisional || !Notices.Calendar.IsRestDay(moved.Due));
    });

    [Fact]
    public void A_later_event_never_ends_earlier() => Gen.Select(_counts, Gen.Int[0, 40], Gen.Int[1, 60]).Sample((c, later, days) =>
    {
        Deadline On(DateOnly from) => Deadline.Of(c.Rule, from, Notices.Calendar);
        Deadline Longer(Deadline d) => d.Extend(DeadlineGround.Extension, days, Why, President(d.From));
        var (first, second) = (On(c.From), On(c.From.AddDays(later)));
        return second.Due >= first.Due && Longer(second).Due >= Longer(first).Due;
    });

    [Fact]
    public void The_explanation_counts_to_the_same_day_and_so_does_the_stored_deadline() =>
        Gen.Select(_counts, Gen.Int[0, 20], Gen.Int[0, 20], Gen.Int[1, 30]).Sample((c, start, length, days) =>
        {
            var moved = Deadline.Of(c.Rule, c.From, Notices.Calendar)
                .LeaveOut(DeadlineGround.Outage, c.From.AddDays(start + 1), c.From.AddDays(start + length + 1), Why, President(c.From))
                .Extend(DeadlineGround.Extension, days, Why, President(c.From));
            return moved.Explain(Notices.Calendar)[^1].Date == moved.Due && moved.Recomputed(Notices.Calendar).Due == moved.Due;
        });

    [Fact]
    public void Leaving_days_out_is_worth_their_number_and_the_order_does_not_matter() =>
        Gen.Select(_counts, Gen.Int[0, 10], Gen.Int[0, 10], Gen.Int[1, 30]).Sample((c, start, length, days) =>
        {
            if (c.Rule.Period.Unit == PeriodUnit.Workday)
            {
                return true;
            }

            var bare = Deadline.Of(c.Rule, c.From, Notices.Calendar);
            Deadline Out(Deadline d) => d.LeaveOut(DeadlineGround.Outage, c.From.AddDays(start + 1), c.From.AddDays(start + length + 1), Why, President(c.From));
            Deadline Longer(Deadline d, int by) => d.Extend(DeadlineGround.Extension, by, Why, President(c.From));
            return Out(Longer(bare, days)).Due == Longer(Out(bare), days).Due && Out(bare).Due == Longer(bare, length + 1).Due;
        });

    [Fact]
    public void A_standstill_that_ended_is_worth_the_same_days_left_out() => Gen.Select(_counts, Gen.Int[0, 30]).Sample((c, length) =>
    {
        var bare = Deadline.Of(c.Rule, c.From, Notices.Calendar);
        var (first, last) = (c.From.AddDays(1), c.From.AddDays(1 + length));
        return bare.Suspend(DeadlineGround.Suspension, Why, Judge(first)).Resume(Judge(last)).Due
            == bare.LeaveOut(DeadlineGround.Obstacle, first, last, Why, Judge(first)).Due;
    });

    private static DateOnly Naive(DeadlineRule rule, DateOnly from) => rule.Period.Unit switch
    {
        PeriodUnit.Day or PeriodUnit.Workday => from.AddDays(rule.Period.Length),
        PeriodUnit.Month => from.AddMonths(rule.Period.Length),
        _ => from.AddYears(rule.Period.Length),
    };

    private static Deadline Review() => Deadline.Of(DeadlineRules.FilingReview, _monday, Notices.Calendar);

    private static Occasion President(DateOnly day) => By(CourtRole.President, day);

    private static Occasion Judge(DateOnly day) => By(CourtRole.Judge, day);

    private static Occasion By(CourtRole role, DateOnly day) =>
        new(new Actor(1, "测试人", role), new DateTimeOffset(day, new TimeOnly(9, 0), TimeSpan.FromHours(8)), Notices.Calendar);

    private static RuleViolation Refuses(string code, Action act)
    {
        var refused = Assert.Throws<RuleViolation>(act);
        Assert.Equal(code, refused.Code);
        return refused;
    }
}
