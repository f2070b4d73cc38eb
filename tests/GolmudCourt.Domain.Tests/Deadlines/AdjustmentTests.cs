using GolmudCourt.Domain.Calendar;
using GolmudCourt.Domain.Tests.Filing;
using GolmudCourt.Domain.Tests.Triage;
using Xunit;
using Case = GolmudCourt.Domain.Filing.Filing;

namespace GolmudCourt.Domain.Tests.Deadlines;

/// <summary>Moving one deadline alone: on which ground each may be, and that it is said in the journal.</summary>
public sealed class AdjustmentTests
{
    private static readonly DateOnly _day = new(2026, 1, 5);

    [Fact]
    public void An_obstacle_moves_the_review_and_the_journal_says_from_when_to_when()
    {
        var (filing, president) = (Sample.Submitted(_day), Sample.On(CourtRole.President, _day));
        var old = filing.ReviewDeadline!.Due;
        filing.AdjustDeadline(
            nameof(Case.ReviewDeadline), old, DeadlineGround.Obstacle, d => d.LeaveOut(DeadlineGround.Obstacle, _day.AddDays(1), _day.AddDays(3), "大雪封路无法办公", president),
            president);
        Assert.True(filing.ReviewDeadline.Due >= old.AddDays(3));
        Assert.Equal(filing.ReviewDeadline.Due, filing.NextDue);
        var entry = filing.UnsavedEntries[^1];
        Assert.Equal(("ChangeDeadline", "大雪封路无法办公"), (entry.Act, entry.Reason));
        Assert.Contains($"由{old:yyyy年M月d日}变更为{filing.ReviewDeadline.Due:yyyy年M月d日}", entry.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void The_review_of_a_filing_is_not_lengthened_and_nothing_is_written()
    {
        var (filing, president) = (Sample.Submitted(_day), Sample.On(CourtRole.President, _day));
        var (old, length) = (filing.ReviewDeadline!.Due, filing.JournalLength);
        Sample.Refuses("deadline.ground", () => filing.AdjustDeadline(
            nameof(Case.ReviewDeadline), old, DeadlineGround.Extension, d => d.Extend(DeadlineGround.Extension, 5, "案情复杂需要延长", president), president), "Ground");
        Assert.Equal((old, length), (filing.ReviewDeadline.Due, filing.JournalLength));
    }

    [Fact]
    public void A_trial_run_changes_nothing()
    {
        var (filing, president) = (Sample.Submitted(_day), Sample.On(CourtRole.President, _day));
        var old = filing.ReviewDeadline!.Due;
        var after = filing.Adjusted(
            nameof(Case.ReviewDeadline), old, DeadlineGround.Obstacle, d => d.LeaveOut(DeadlineGround.Obstacle, _day, _day.AddDays(9), "大雪封路无法办公", president));
        Assert.True(after.Due > old);
        Assert.Equal((old, 0), (filing.ReviewDeadline.Due, filing.ReviewDeadline.Changes.Count));
    }

    [Fact]
    public void A_deadline_that_was_moved_meanwhile_is_refused()
    {
        var (filing, president) = (Sample.Submitted(_day), Sample.On(CourtRole.President, _day));
        Sample.Refuses("deadline.moved", () => filing.Adjusted(
            nameof(Case.ReviewDeadline), filing.ReviewDeadline!.Due.AddDays(1), DeadlineGround.Obstacle,
            d => d.LeaveOut(DeadlineGround.Obstacle, _day, _day, "大雪封路无法办公", president)));
    }

    [Fact]
    public void The_limit_of_a_trial_is_left_to_its_own_acts() =>
        Assert.Empty(GivenTrack.Opened().GroundsFor("Limit"));
}
