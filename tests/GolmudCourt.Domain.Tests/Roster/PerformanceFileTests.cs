using GolmudCourt.Domain.Roster;
using Xunit;

namespace GolmudCourt.Domain.Tests.Roster;

/// <summary>业绩档案: every figure with what it is made of (特邀规定 10).</summary>
public sealed class PerformanceFileTests
{
    private static readonly PerformanceCounts _counts = new()
    {
        Taken = 10,
        Declined = 2,
        Ended = 8,
        Settled = 5,
        Days = 100,
        AgreementsDue = 3,
        AgreementsPerformed = 2,
        Ratings = 4,
        RatingSum = 18,
        Complaints = 2,
        ComplaintsUpheld = 1,
    };

    [Fact]
    public void Each_figure_shows_what_is_above_and_below_the_line()
    {
        var file = PerformanceFile.Of(_counts);
        Assert.Equal(
            [
                ("调解成功率", 5, 8, 0.625m, "62.5%"), ("接受委派率", 10, 12, 0.8333m, "83.3%"), ("平均调解天数", 100, 8, 12.5m, "12.5天"),
                ("自动履行率", 2, 3, 0.6667m, "66.7%"), ("当事人评价", 18, 4, 4.5m, "4.5分"), ("投诉查实率", 1, 2, 0.5m, "50.0%"),
            ],
            file.Figures.Select(f => (f.Name, f.Numerator, f.Denominator, f.Value!.Value, f.Shown)));
        Assert.All(file.Figures, f => Assert.Contains('÷', f.Formula));
    }

    [Fact]
    public void Where_there_is_nothing_to_divide_by_there_is_no_figure() =>
        Assert.All(PerformanceFile.Of(new PerformanceCounts()).Figures, f => Assert.Equal((null, "暂无"), (f.Value, f.Shown)));

    [Fact]
    public void One_who_settled_nothing_has_a_figure_and_it_is_zero()
    {
        var rate = PerformanceFile.Of(_counts with { Settled = 0 }).SettledRate;
        Assert.Equal((0m, "0.0%"), (rate.Value!.Value, rate.Shown));
    }

    public static TheoryData<PerformanceCounts> Impossible =>
    [
        _counts with { Settled = 9 },
        _counts with { Ended = 11 },
        _counts with { Settled = -1 },
        _counts with { AgreementsPerformed = 4 },
        _counts with { ComplaintsUpheld = 3 },
        _counts with { Declined = -1 },
        _counts with { Days = -1 },
        _counts with { RatingSum = 21 },
        _counts with { RatingSum = 3 },
        _counts with { Ratings = -1, RatingSum = -1 },
    ];

    [Theory]
    [MemberData(nameof(Impossible))]
    public void Counts_that_contradict_each_other_give_no_file(PerformanceCounts counts) =>
        Assert.Throws<ArgumentException>(() => PerformanceFile.Of(counts));
}
