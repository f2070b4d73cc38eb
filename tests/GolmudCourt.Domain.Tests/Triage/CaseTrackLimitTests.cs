using System.Globalization;
using CsCheck;
using GolmudCourt.Domain.Calendar;
using GolmudCourt.Domain.Tests.Calendar;
using GolmudCourt.Domain.Triage;
using Xunit;
using static GolmudCourt.Domain.Tests.Triage.GivenTrack;

namespace GolmudCourt.Domain.Tests.Triage;

public sealed class CaseTrackLimitTests
{
    // 民诉法 168, 164, 152: months from the docketing day; a last day at rest rolls on.
    [Theory]
    [InlineData("2026-01-05", TrialProcedure.SmallClaims, "2026-03-05")]
    [InlineData("2026-01-05", TrialProcedure.Summary, "2026-04-07")] // 5 April lies in the Qingming holiday
    [InlineData("2026-01-05", TrialProcedure.Ordinary, "2026-07-06")] // 5 July is a Sunday
    [InlineData("2025-12-31", TrialProcedure.SmallClaims, "2026-02-28")] // no 31 February; the 28th, a Saturday, is worked
    public void The_limit_runs_from_the_docketing_day(string day, TrialProcedure procedure, string due) =>
        Assert.Equal(DateOnly.Parse(due, CultureInfo.InvariantCulture), In(procedure, DateOnly.Parse(day, CultureInfo.InvariantCulture)).Limit!.Due);

    [Theory]
    [InlineData(TrialProcedure.SmallClaims, TrialProcedure.Summary, "2026-04-07")]
    [InlineData(TrialProcedure.SmallClaims, TrialProcedure.Ordinary, "2026-07-06")]
    [InlineData(TrialProcedure.Summary, TrialProcedure.Ordinary, "2026-07-06")]
    public void A_conversion_counts_again_from_the_docketing_day(TrialProcedure from, TrialProcedure to, string due)
    {
        var track = In(from);
        var change = track.Convert(to, ConversionGround.Complex, "案情复杂，需要进一步查明", Judge(new DateOnly(2026, 2, 10)));
        Assert.Equal((to, DateOnly.Parse(due, CultureInfo.InvariantCulture), DocketDay), (track.Procedure, track.Limit!.Due, track.Limit.From));
        Assert.Equal((from, to, false), (change.From, change.To, change.AfterLimit));
        Assert.Equal(track.Limit.Due, track.NextDue);
    }

    [Fact]
    public void What_was_left_out_follows_the_case_and_what_was_added_does_not()
    {
        var track = In(TrialProcedure.SmallClaims);
        track.Exclude(ExclusionGround.Appraisal, new DateOnly(2026, 1, 12), "委托司法鉴定，已移送", Judge(new DateOnly(2026, 1, 12)));
        track.Resume(new DateOnly(2026, 1, 22), Judge(new DateOnly(2026, 1, 23)));
        Assert.Equal((10, new DateOnly(2026, 3, 16)), (track.ExcludedDays, track.Limit!.Due)); // 15 March is a Sunday
        track.Extend(1, "鉴定意见需要质证", null, President(new DateOnly(2026, 1, 26)));
        Assert.Equal(new DateOnly(2026, 4, 15), track.Limit.Due);
        track.Convert(TrialProcedure.Summary, ConversionGround.ClaimsChanged, "原告增加了诉讼请求", Judge(new DateOnly(2026, 2, 2)));
        Assert.Equal(new DateOnly(2026, 4, 15), track.Limit.Due); // 5 April and 10 days, without the month
    }

    [Fact]
    public void What_moved_the_limit_alone_goes_on_to_count()
    {
        var (track, day) = (In(TrialProcedure.SmallClaims), President(new DateOnly(2026, 2, 10)));
        track.ChangeDeadline(nameof(CaseTrack.Limit), track.Limit!.Due, limit => limit.Extend(DeadlineGround.Outage, 4, "平台故障，4日无法使用", day), day);
        Assert.Equal(new DateOnly(2026, 3, 9), track.Limit.Due);
        track.Extend(1, "鉴定意见需要质证", null, day);
        Assert.Equal(new DateOnly(2026, 4, 9), track.Limit.Due);
        track.Convert(TrialProcedure.Ordinary, ConversionGround.Complex, "案情复杂，需要进一步查明", Judge(new DateOnly(2026, 2, 11)));
        Assert.Equal(new DateOnly(2026, 7, 9), track.Limit.Due);
    }

    [Fact]
    public void A_conversion_after_the_limit_is_kept_as_what_it_is()
    {
        var track = In(TrialProcedure.SmallClaims);
        var change = track.Convert(TrialProcedure.Summary, ConversionGround.Complex, "案情复杂，需要进一步查明", Judge(new DateOnly(2026, 3, 6)));
        Assert.True(change.AfterLimit);
        Assert.Contains("原审理期限已经届满", track.UnsavedEntries[^1].Sentence, StringComparison.Ordinal);
        Assert.False(In(TrialProcedure.SmallClaims).Convert(TrialProcedure.Summary, ConversionGround.Complex, "案情复杂，需要查明", Judge(new DateOnly(2026, 3, 5))).AfterLimit);
    }

    [Theory]
    [InlineData(TrialProcedure.SmallClaims, 1, null, null)]
    [InlineData(TrialProcedure.SmallClaims, 2, null, "track.months")]
    [InlineData(TrialProcedure.Summary, 1, null, null)]
    [InlineData(TrialProcedure.Summary, 2, null, "track.months")]
    [InlineData(TrialProcedure.Summary, 0, null, "track.months")]
    [InlineData(TrialProcedure.Ordinary, 6, null, null)]
    [InlineData(TrialProcedure.Ordinary, 7, null, "track.approval")]
    [InlineData(TrialProcedure.Ordinary, 7, "青28民延1号", null)]
    [InlineData(TrialProcedure.Ordinary, 61, "青28民延1号", "deadline.length")]
    public void A_president_extends_within_the_law(TrialProcedure procedure, int months, string? approval, string? refusal)
    {
        var track = In(procedure);
        var before = track.Limit!.Due;
        var failure = Record.Exception(() => track.Extend(months, "证据较多，需要继续审理", approval, President()));
        Assert.Equal(refusal, (failure as RuleViolation)?.Code);
        Assert.Equal((refusal is null, refusal is null ? 1 : 0), (track.Limit.Due > before, track.Extensions.Count));
    }

    [Fact]
    public void The_short_procedures_are_extended_once()
    {
        var track = In(TrialProcedure.Summary);
        track.Extend(1, "证据较多，需要继续审理", null, President());
        Assert.Equal(new DateOnly(2026, 5, 6), track.Limit!.Due); // four months in all; 5 May is Labour Day's holiday
        Refuses("track.months", () => track.Extend(1, "证据较多，需要继续审理", null, President()), "Months");
    }

    [Theory]
    [InlineData("2026-02-18", false)] // 15 days before 5 March
    [InlineData("2026-02-19", true)]
    [InlineData("2026-03-05", true)]
    public void An_extension_asked_for_late_says_so(string day, bool late) =>
        Assert.Equal(late, In(TrialProcedure.SmallClaims).Extend(1, "证据较多，需要继续审理", null, President(DateOnly.Parse(day, CultureInfo.InvariantCulture))).Late);

    [Fact]
    public void A_limit_that_has_passed_is_not_extended() =>
        Refuses("track.limit-passed", () => In(TrialProcedure.SmallClaims).Extend(1, "证据较多，需要继续审理", null, President(new DateOnly(2026, 3, 6))));

    [Fact]
    public void While_a_time_is_left_out_nothing_is_due_and_it_is_left_out_once()
    {
        var track = In(TrialProcedure.Ordinary);
        track.Exclude(ExclusionGround.PublicNotice, new DateOnly(2026, 2, 2), "被告下落不明，公告送达", Judge(new DateOnly(2026, 2, 2)));
        Assert.Null(track.NextDue);
        Refuses("track.excluded", () => track.Exclude(ExclusionGround.Appraisal, new DateOnly(2026, 2, 3), "委托司法鉴定", Judge(new DateOnly(2026, 2, 4))), "From");
        track.Resume(new DateOnly(2026, 3, 4), Judge(new DateOnly(2026, 3, 4)));
        Assert.Equal((30, track.Limit!.Due), (track.ExcludedDays, track.NextDue));
        Refuses("track.excluded-from", () => track.Exclude(ExclusionGround.Appraisal, new DateOnly(2026, 3, 3), "委托司法鉴定", Judge(new DateOnly(2026, 3, 5))), "From");
        Refuses("track.not-excluded", () => track.Resume(new DateOnly(2026, 3, 5), Judge(new DateOnly(2026, 3, 5))));
    }

    [Theory]
    [InlineData("2026-01-04")] // before docketing
    [InlineData("2026-02-11")] // tomorrow
    public void A_time_left_out_begins_between_docketing_and_today(string from) =>
        Refuses("track.excluded-from", () => In(TrialProcedure.Summary).Exclude(
            ExclusionGround.Appraisal, DateOnly.Parse(from, CultureInfo.InvariantCulture), "委托司法鉴定", Judge(new DateOnly(2026, 2, 10))), "From");

    [Fact]
    public void What_lies_after_the_limit_cannot_be_left_out_of_it() =>
        Refuses("track.limit-passed", () => In(TrialProcedure.SmallClaims).Exclude(
            ExclusionGround.Settlement, new DateOnly(2026, 3, 6), "双方申请庭外和解", Judge(new DateOnly(2026, 3, 9))), "From");

    [Theory]
    [InlineData("2026-02-01")] // before it began
    [InlineData("2026-02-12")] // tomorrow
    public void A_time_left_out_ends_between_its_beginning_and_today(string to)
    {
        var track = In(TrialProcedure.Summary);
        track.Exclude(ExclusionGround.Appraisal, new DateOnly(2026, 2, 2), "委托司法鉴定", Judge(new DateOnly(2026, 2, 2)));
        Refuses("track.excluded-to", () => track.Resume(DateOnly.Parse(to, CultureInfo.InvariantCulture), Judge(new DateOnly(2026, 2, 11))), "To");
    }

    [Fact]
    public void A_limit_in_a_year_without_a_calendar_is_provisional_until_it_comes()
    {
        var track = In(TrialProcedure.Ordinary, new DateOnly(2026, 11, 23));
        Assert.True(track.Limit!.Provisional);
        Assert.Equal(0, track.SettleProvisional(Clerk()));
        var days = Notices.Days.Append(new CalendarDay(new DateOnly(2027, 5, 24), DayKind.Holiday, "测试", "国办发明电〔2026〕1号"));
        var calendar = new CourtCalendar("2027", [.. days, new CalendarDay(new DateOnly(2027, 1, 1), DayKind.Holiday, "元旦", "国办发明电〔2026〕1号")]);
        var (running, counted) = Assert.Single(track.DifferencesBy(calendar));
        Assert.Equal(new DateOnly(2027, 5, 25), counted.Due);
        track.Recount(running.Slot, running.Deadline.Due, Clerk() with { Calendar = calendar });
        Assert.Equal((new DateOnly(2027, 5, 25), new DateOnly(2027, 5, 25)), (track.Limit.Due, track.NextDue));
        Assert.Equal("Recount", track.UnsavedEntries[^1].Act);
    }

    [Fact]
    public void However_it_goes_the_limit_is_never_before_its_months_and_explains_itself() =>
        Gen.Select(Gen.Int[0, 300], Gen.Int[0, 2], Gen.Int[0, 40]).Sample((shift, kind, left) =>
        {
            var day = new DateOnly(2025, 1, 6).AddDays(shift);
            var procedure = (TrialProcedure)kind;
            var track = In(procedure, day);
            track.Exclude(ExclusionGround.Appraisal, day, "委托司法鉴定", Judge(day));
            track.Resume(day.AddDays(left), Judge(day.AddDays(left)));
            var naive = day.AddMonths(procedure switch { TrialProcedure.SmallClaims => 2, TrialProcedure.Summary => 3, _ => 6 }).AddDays(left);
            return track.Limit!.Due >= naive && track.Limit.Explain(Notices.Calendar)[^1].Date == track.Limit.Due;
        });

    [Theory]
    [InlineData("trial.small-claims.0", "2个月")]
    [InlineData("trial.small-claims.1", "3个月")]
    [InlineData("trial.summary.1", "4个月")]
    [InlineData("trial.ordinary.6", "12个月")]
    [InlineData("trial.excluded.30", "30日")]
    public void A_stored_rule_is_found_by_its_code(string code, string length) => Assert.Equal(length, DeadlineRules.ByCode(code).Period.ToString());

    [Theory]
    [InlineData("trial.small-claims.2")]
    [InlineData("trial.summary.2")]
    [InlineData("trial.ordinary.61")]
    [InlineData("trial.ordinary.06")]
    [InlineData("trial.excluded.0")]
    [InlineData("trial.excluded.3651")]
    public void A_rule_that_cannot_be_is_not_found(string code) => Assert.Throws<ArgumentException>(() => DeadlineRules.ByCode(code));
}
