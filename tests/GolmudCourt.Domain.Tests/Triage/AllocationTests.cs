using CsCheck;
using GolmudCourt.Domain.Triage;
using Xunit;
using static GolmudCourt.Domain.Tests.Triage.GivenTrack;

namespace GolmudCourt.Domain.Tests.Triage;

public sealed class AllocationTests
{
    private static readonly DateTimeOffset _then = new(2026, 1, 1, 9, 0, 0, TimeSpan.FromHours(8));
    private static readonly string[] _people = ["才让·卓玛", "李测试"];

    [Fact]
    public void The_smallest_share_of_the_desk_is_next()
    {
        var result = Allocation.Choose([Seat(1, open: 3, capacity: 10), Seat(2, open: 5, capacity: 20), Seat(3, open: 9, capacity: 30)], _people);
        Assert.Equal(2, result.Chosen!.UserId);
        Assert.Equal([2L, 1L, 3L], result.Lines.Select(l => l.Judge.UserId));
    }

    [Fact]
    public void Of_equals_the_one_who_waited_longest_and_first_who_never_had_one()
    {
        Assert.Equal(2, Allocation.Choose([Seat(1, last: _then.AddDays(1)), Seat(2, last: _then)], _people).Chosen!.UserId);
        Assert.Equal(3, Allocation.Choose([Seat(1, last: _then), Seat(3)], _people).Chosen!.UserId);
        Assert.Equal(1, Allocation.Choose([Seat(2), Seat(1)], _people).Chosen!.UserId);
    }

    [Fact]
    public void A_desk_that_is_full_an_absence_and_a_conflict_take_a_judge_out_with_the_reason()
    {
        var result = Allocation.Choose(
            [
                Seat(1, open: 10),
                Seat(2) with { Available = false },
                Seat(3) with { Avoids = ["才让卓玛"] },
                Seat(4) with { Name = "李测试" },
                Seat(5, open: 9),
            ], _people);
        Assert.Equal(5, result.Chosen!.UserId);
        Assert.Contains("已达到在办上限", result.Reason, StringComparison.Ordinal);
        Assert.Contains("不在岗", result.Reason, StringComparison.Ordinal);
        Assert.Contains("登记了对“才让卓玛”的回避", result.Reason, StringComparison.Ordinal); // the dot in the name does not hide it
        Assert.Contains("同名", result.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_available_is_an_answer_and_is_logged()
    {
        var result = Allocation.Choose([], _people);
        Assert.Null(result.Chosen);
        var track = In(TrialProcedure.SmallClaims);
        var log = track.AllocateByRule(result, Clerk());
        Assert.Equal((null, true, null), (log.JudgeId, log.ByRule, track.JudgeId));
        Assert.Equal("RecordNoJudge", track.UnsavedEntries[^1].Act);
        Assert.Contains("由院庭长指定", track.UnsavedEntries[^1].Sentence, StringComparison.Ordinal);
        track.Assign(7, "法官庚", "团队没有空余，由其承办", President());
        Assert.Equal((7L, "法官庚", 2), (track.JudgeId, track.JudgeName, track.Allocations.Count));
    }

    [Fact]
    public void The_rule_allocates_once_and_a_president_changes_with_a_reason()
    {
        var track = In(TrialProcedure.SmallClaims);
        var result = Allocation.Choose([Seat(1), Seat(2)], _people);
        track.AllocateByRule(result, Clerk());
        Assert.Equal((1L, result.Reason), (track.JudgeId, track.Allocations[0].Reason));
        Refuses("track.allocated", () => track.AllocateByRule(result, Clerk()));
        Refuses("track.by-rule", () => track.Assign(2, "法官2", "换一个人来办", Clerk()));
        Refuses("track.reason", () => track.Assign(2, "法官2", "换", President()), "Reason");
        Refuses("track.same-judge", () => track.Assign(1, "法官1", "继续由其承办", President()), "JudgeId");
        track.Assign(2, "法官2", "原承办人调离岗位", President());
        Assert.Equal((2L, false), (track.JudgeId, track.Allocations[1].ByRule));
    }

    [Fact]
    public void The_parties_read_who_tries_the_case_and_not_what_stood_against_the_others()
    {
        var track = In(TrialProcedure.SmallClaims);
        track.AllocateByRule(Allocation.Choose([Seat(1), Seat(2) with { Avoids = ["李测试"] }], _people), Clerk());
        Assert.DoesNotContain("回避", track.UnsavedEntries[^1].Sentence + track.UnsavedEntries[^1].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Rotation_keeps_the_shares_together()
    {
        Gen.Int[1, 20].Array[2, 5].Sample(capacities =>
        {
            var open = new int[capacities.Length];
            for (var i = 0; i < capacities.Sum(); i++)
            {
                var seats = capacities.Select((c, n) => Seat(n, open[n], c));
                open[Allocation.Choose(seats, _people).Chosen!.UserId]++;
            }

            return open.SequenceEqual(capacities) && Allocation.Choose(capacities.Select((c, n) => Seat(n, open[n], c)), _people).Chosen is null;
        });
    }

    [Fact]
    public void The_log_fits_its_column() =>
        Assert.InRange(Allocation.Choose(Enumerable.Range(1, 300).Select(i => Seat(i)), _people).Reason.Length, 1, AllocationResult.ReasonMaxLength);

    [Fact]
    public void A_team_takes_its_causes_and_those_below_them()
    {
        var team = FastTrackTeam.Establish(Guid.NewGuid(), "金融速裁团队", President());
        Assert.True(team.Takes(["MS4-116-03", "MS3-116"]));
        team.SetCausesTo(["MS3-116"], President());
        Assert.True(team.Takes(["MS4-116-03", "MS3-116"]));
        Assert.False(team.Takes(["MS4-108-03", "MS3-108"]));
        team.Seat(1, "法官1", 10, true, [" 李测试 ", ""], President());
        team.Seat(1, "法官1", 20, false, ["李测试"], President());
        var seat = Assert.Single(team.Judges).AsCandidate(3, null);
        Assert.Equal((20, 3, false), (seat.Capacity, seat.OpenCases, seat.Available));
        Assert.Equal(["李测试"], seat.Avoids);
        team.Unseat(1, President());
        Refuses("team.no-seat", () => team.Unseat(1, President()));
        team.DissolveFor("案件减少，并入其他团队", President());
        Assert.False(team.Takes(["MS3-116"]));
        Refuses("workflow.closed", () => team.Seat(2, "法官2", 5, true, [], President()));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(501)]
    public void A_seat_has_a_capacity(int capacity) => Refuses(
        "team.capacity", () => FastTrackTeam.Establish(Guid.NewGuid(), "速裁一组", President()).Seat(1, "法官1", capacity, true, [], President()), "Capacity");

    [Fact]
    public void A_team_is_established_by_a_president_and_has_a_name()
    {
        Refuses("team.president", () => FastTrackTeam.Establish(Guid.NewGuid(), "速裁一组", Clerk()));
        Refuses("team.name", () => FastTrackTeam.Establish(Guid.NewGuid(), " ", President()), "Name");
    }

    private static JudgeCandidate Seat(long id, int open = 0, int capacity = 10, DateTimeOffset? last = null) =>
        new(id, $"法官{id}", capacity, open, last, true, []);
}

public sealed class CaseBatchTests
{
    [Fact]
    public void Similar_cases_are_heard_on_one_day_and_one_goes_first()
    {
        var (first, second) = (In(TrialProcedure.Summary), In(TrialProcedure.Summary, number: 2));
        var batch = CaseBatch.Begin(Guid.NewGuid(), "物业费系列案", first, Judge());
        batch.Add(second, Judge());
        Assert.Equal((batch.Key, batch.Key, 2), (first.BatchKey, second.BatchKey, batch.Cases.Count));
        batch.SetHearingOn(new DateOnly(2026, 1, 20), "物业费判决模板", Judge());
        batch.ChooseModelCase(second.Key, Judge());
        Assert.Equal((new DateOnly(2026, 1, 20), "物业费判决模板", second.Key), (batch.HearingOn, batch.Template, batch.ModelKey));
        batch.Remove(second, Judge());
        Assert.Equal((null, null), (second.BatchKey, batch.ModelKey));
        Refuses("batch.not-in", () => batch.ChooseModelCase(second.Key, Judge()));
        batch.Finish(Judge());
        Refuses("workflow.closed", () => batch.Add(second, Judge()));
    }

    [Fact]
    public void A_case_of_another_procedure_or_batch_or_without_one_is_not_taken_in()
    {
        var batch = CaseBatch.Begin(Guid.NewGuid(), "物业费系列案", In(TrialProcedure.Summary), Judge());
        Refuses("batch.unlike", () => batch.Add(In(TrialProcedure.Ordinary, number: 2), Judge()));
        Refuses("batch.undecided", () => batch.Add(Opened(number: 3), Judge()));
        Refuses("batch.undecided", () => CaseBatch.Begin(Guid.NewGuid(), "物业费系列案", InState(CaseTrackStatus.Closed), Judge()));
        var other = In(TrialProcedure.Summary, number: 4);
        CaseBatch.Begin(Guid.NewGuid(), "另一批系列案", other, Judge());
        Refuses("batch.taken", () => batch.Add(other, Judge()));
        Refuses("batch.title", () => CaseBatch.Begin(Guid.NewGuid(), "", In(TrialProcedure.Summary, number: 5), Judge()), "Title");
    }

    [Theory]
    [InlineData("2026-01-08", "batch.notice")] // three days away
    [InlineData("2026-01-09", null)]
    [InlineData("2026-01-10", "batch.rest-day")] // a Saturday
    public void A_hearing_day_leaves_three_days_and_is_worked(string day, string? refusal)
    {
        var batch = CaseBatch.Begin(Guid.NewGuid(), "物业费系列案", In(TrialProcedure.Summary), Judge());
        var failure = Record.Exception(() => batch.SetHearingOn(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), null, Judge()));
        Assert.Equal(refusal, (failure as RuleViolation)?.Code);
    }
}
