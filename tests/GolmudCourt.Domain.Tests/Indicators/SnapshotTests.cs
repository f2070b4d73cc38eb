using GolmudCourt.Domain.Calendar;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Indicators;
using Xunit;

namespace GolmudCourt.Domain.Tests.Indicators;

/// <summary>What is frozen stays; what is odd is told.</summary>
public sealed class SnapshotTests
{
    private static readonly IndicatorPeriod s_october = IndicatorPeriod.Month(2026, 10);
    private static readonly Occasion s_president = new(
        new Actor(7, "院长甲", CourtRole.President), new DateTimeOffset(2026, 11, 5, 9, 0, 0, 123, TimeSpan.FromHours(8)), CourtCalendar.Empty);

    [Fact]
    public void A_month_that_still_runs_is_not_frozen()
    {
        var refused = Assert.Throws<RuleViolation>(() => IndicatorSnapshot.Take(s_october, Tally(1), null, s_president with { Now = s_president.Now.AddDays(-6) }));
        Assert.Equal("indicators.not-over", refused.Code);
        Assert.NotNull(IndicatorSnapshot.Take(s_october, Tally(1), null, s_president with { Now = s_president.Now.AddDays(-4) }));
    }

    [Fact]
    public void A_snapshot_holds_every_figure_and_says_the_same_hash_for_the_same_world()
    {
        var (one, again, other) = (Take(2), Take(2), Take(3));
        Assert.Equal(IndicatorCatalogue.All.Count, one.Lines.Count);
        Assert.Equal(new Figure(2, 2), one.Lines.Single(l => l.IndicatorId == "QI-10").Figure);
        Assert.Equal(one.Hash, again.Hash);
        Assert.NotEqual(one.Hash, other.Hash);
        Assert.Equal(0, one.TakenAt.Millisecond);
    }

    [Fact]
    public void The_same_figure_of_another_matter_is_another_snapshot() => Assert.NotEqual(Take(2).Hash, Take(2, firstKey: 50).Hash);

    [Fact]
    public void A_missing_or_changed_month_is_found()
    {
        var first = Take(1);
        var second = IndicatorSnapshot.Take(IndicatorPeriod.Month(2026, 9), Tally(0, month: 9), first.Hash, s_president);
        Assert.Null(IndicatorSnapshot.FirstBreak([first, second]));
        Assert.Equal("2026-09", IndicatorSnapshot.FirstBreak([second])!.Value.Month);

        typeof(SnapshotLine).GetProperty(nameof(SnapshotLine.Numerator))!.SetValue(second.Lines[0], 99m);
        Assert.Equal("2026-09", IndicatorSnapshot.FirstBreak([first, second])!.Value.Month);
    }

    [Theory]
    [InlineData(10, false)]
    [InlineData(15, false)]
    [InlineData(16, true)]
    [InlineData(4, true)]
    [InlineData(5, false)]
    public void A_day_is_far_from_its_usual_by_median_and_mad(int count, bool alarm)
    {
        // Mondays: 9 10 11 10 8 10 12 100. Median 10, deviations 1 0 1 0 2 0 2 90 → MAD 1, spread 1.4826; the odd 100 moves nothing.
        int[] before = [9, 10, 11, 10, 8, 10, 12, 100];
        var day = new DateOnly(2026, 11, 23);
        var found = DeviationAlarm.Of(day, d => d == day ? count : before[((day.DayNumber - d.DayNumber) / 7) - 1], 8, 3.5m);
        Assert.Equal((10m, 1.4826m, alarm), (found.Median, found.Spread, found.Alarm));
    }

    [Fact]
    public void A_day_without_any_history_needs_more_than_the_least_spread()
    {
        var day = new DateOnly(2026, 11, 23);
        Assert.False(DeviationAlarm.Of(day, d => d == day ? 3 : 0, 8, 3.5m).Alarm);
        Assert.True(DeviationAlarm.Of(day, d => d == day ? 4 : 0, 8, 3.5m).Alarm);
        Assert.Throws<ArgumentOutOfRangeException>(() => DeviationAlarm.Of(day, _ => 0, 3, 3.5m));
    }

    [Theory]
    [InlineData(0, "Score")]
    [InlineData(6, "Score")]
    public void A_score_lies_between_one_and_five(int score, string field) =>
        Assert.Equal(field, Assert.Throws<RuleViolation>(() => SatisfactionRating.Give(Guid.NewGuid(), Milestone.Filing, score, null, s_president)).Field);

    [Fact]
    public void A_rating_keeps_what_was_said_and_a_mediation_keeps_its_own()
    {
        var rating = SatisfactionRating.Give(Guid.NewGuid(), Milestone.Filing, 5, "  很快 ", s_president);
        Assert.Equal((5, "很快", 7L), (rating.Score, rating.Comment, rating.UserId));
        Assert.Equal("Comment", Assert.Throws<RuleViolation>(() => SatisfactionRating.Give(Guid.NewGuid(), Milestone.Filing, 5, new string('长', 501), s_president)).Field);
        Assert.Throws<ArgumentException>(() => SatisfactionRating.Give(Guid.NewGuid(), Milestone.Mediation, 5, null, s_president));
    }

    [Fact]
    public void A_mechanism_is_proved_by_a_file_that_is_withdrawn_once()
    {
        var file = new StoredFile("联动文件.pdf", "application/pdf", 10, new string('a', 64), 1);
        var proof = MechanismEvidence.Add("QI-03", file, "格法发〔2026〕1号", s_president);
        proof.Withdraw(s_president);
        Assert.Throws<RuleViolation>(() => proof.Withdraw(s_president));
        Assert.Throws<RuleViolation>(() => MechanismEvidence.Add("QI-08", file, "格法发〔2026〕1号", s_president));
        Assert.Equal("Note", Assert.Throws<RuleViolation>(() => MechanismEvidence.Add("QI-03", file, " ", s_president)).Field);
    }

    private static IndicatorSnapshot Take(int filings, int firstKey = 1) => IndicatorSnapshot.Take(s_october, Tally(filings, firstKey), null, s_president);

    private static IndicatorTally Tally(int filings, int firstKey = 1, int month = 10)
    {
        var tally = new IndicatorTally(IndicatorCatalogue.All, [IndicatorPeriod.Month(2026, month)], s_president.Today, keepKeys: true);
        for (var i = 0; i < filings; i++)
        {
            var at = new DateTimeOffset(2026, month, 2 + i, 9, 0, 0, TimeSpan.FromHours(8));
            tally.Add(new FilingFacts { Key = new Guid(firstKey + i, 0, 0, new byte[8]), ReceivedAt = at, ReviewDue = new(2026, month, 9), DocketedAt = at, TypeCode = "民初" });
        }

        return tally;
    }
}
