using GolmudCourt.Domain.Mediation;
using GolmudCourt.Domain.Roster;
using Xunit;

namespace GolmudCourt.Domain.Tests.Mediation;

/// <summary>What the performance file counts, and what it does not let itself be told (domain-rules 11.3).</summary>
public sealed class MediatorWorkTests
{
    private static readonly DateOnly _today = new(2026, 11, 23);

    private static readonly MediatorWork _settled = new()
    {
        MatterId = 1,
        MediatorId = 7,
        ConfirmedOn = new(2026, 10, 1),
        EndedOn = new(2026, 10, 21),
        Ground = EndingGround.Settled,
        Consequence = Consequence.PerformOrConfirm,
        SignedByAll = true,
        Rows = 2,
        RowsConfirmed = 2,
        LastDue = new(2026, 11, 10),
        Ratings = 2,
        RatingSum = 9,
    };

    private static readonly MediatorWork _failed = new()
    {
        MatterId = 2,
        MediatorId = 7,
        ConfirmedOn = new(2026, 10, 1),
        EndedOn = new(2026, 10, 11),
        Ground = EndingGround.DeepDivision,
    };

    private static readonly MediatorWork _declined = new() { MatterId = 3, MediatorId = 7, Left = AppointmentEnd.Declined };

    private static PerformanceCounts Count(params MediatorWork[] work) => MediatorWork.Count(work, 0, 0, _today);

    [Fact]
    public void Everything_is_counted_once()
    {
        var counts = MediatorWork.Count([_settled, _failed, _declined], 3, 1, _today);
        Assert.Equal(new PerformanceCounts
        {
            Taken = 2,
            Declined = 1,
            Ended = 2,
            Settled = 1,
            Days = 30,
            AgreementsDue = 1,
            AgreementsPerformed = 1,
            Ratings = 2,
            RatingSum = 9,
            Complaints = 3,
            ComplaintsUpheld = 1,
        }, counts);
        Assert.Equal("50.0%", PerformanceFile.Of(counts).SettledRate.Shown);
    }

    public static TheoryData<string, int, int, int, int, MediatorWork[]> Cases => new()
    {
        // name, taken, declined, ended, settled
        { "nothing", 0, 0, 0, 0, [] },
        { "silence is declining", 0, 1, 0, 0, [_declined with { Left = AppointmentEnd.Silence }] },
        { "still asked", 0, 0, 0, 0, [_declined with { Left = null }] },
        { "revoked before accepting is nobody's refusal", 0, 0, 0, 0, [_declined with { Left = AppointmentEnd.Revoked }] },
        { "still running", 1, 0, 0, 0, [_settled with { EndedOn = null, Ground = null, SignedByAll = false }] },
        { "left before the end", 1, 0, 0, 0, [_settled with { Left = AppointmentEnd.Objection }] },
        { "no agreement signed by all", 1, 0, 1, 0, [_settled with { SignedByAll = false }] },
        { "signed but ended otherwise", 1, 0, 1, 0, [_failed with { SignedByAll = true }] },
        { "withdrawn and docketed", 1, 0, 0, 0, [_failed with { Ground = EndingGround.Withdrawn, Consequence = Consequence.ResumeFiling }] },
        { "withdrawn and over", 1, 0, 1, 0, [_failed with { Ground = EndingGround.Withdrawn, Consequence = Consequence.None }] },
        { "reassigned within the organisation", 1, 0, 1, 1, [_settled, _settled with { MediatorId = 8, Left = AppointmentEnd.Objection, Ratings = 0, RatingSum = 0 }] },
        { "declined by one, taken by another", 1, 0, 1, 1, [_settled, _declined with { MatterId = 1, MediatorId = 8 }] },
        { "declined by two of the organisation", 0, 1, 0, 0, [_declined, _declined with { MediatorId = 8 }] },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_matter_counts_once_by_who_was_there_at_its_end(string name, int taken, int declined, int ended, int settled, MediatorWork[] work)
    {
        var counts = Count(work);
        Assert.Equal((name, taken, declined, ended, settled), (name, counts.Taken, counts.Declined, counts.Ended, counts.Settled));
        Assert.NotNull(PerformanceFile.Of(counts with { Ratings = 0, RatingSum = 0 }));
    }

    [Theory]
    [InlineData("2026-10-05", "2026-10-09", 15)]
    [InlineData("2026-09-25", "2026-10-01", 20)] // before acceptance
    [InlineData("2026-10-20", "2026-10-30", 18)] // beyond the end
    [InlineData("2026-10-01", "2026-10-21", 0)]
    public void Days_of_an_appraisal_are_left_out(string from, string to, int days)
    {
        var appraisal = new UncountedDays(Day(from), Day(to), "鉴定");
        Assert.Equal(days, Count(_settled with { Appraisals = [appraisal] }).Days);
        Assert.Equal(days, Count(_settled with { Appraisals = [appraisal, appraisal] }).Days);
    }

    [Theory]
    [InlineData(2, 2, "2026-12-31", 1, 1)] // performed before its time
    [InlineData(2, 1, "2026-11-22", 1, 0)]
    [InlineData(2, 1, "2026-11-23", 0, 0)] // the last day itself is in time
    [InlineData(2, 0, "2026-12-31", 0, 0)]
    [InlineData(0, 0, null, 0, 0)] // nothing to perform
    public void An_agreement_is_due_when_its_last_day_is_over_or_all_is_done(int rows, int confirmed, string? last, int due, int performed)
    {
        var counts = Count(_settled with { Rows = rows, RowsConfirmed = confirmed, LastDue = last is null ? null : Day(last) });
        Assert.Equal((due, performed), (counts.AgreementsDue, counts.AgreementsPerformed));
    }

    [Fact]
    public void The_ratings_of_a_mediator_appointed_twice_are_added_once()
    {
        var counts = Count(_settled, _settled with { Left = AppointmentEnd.Revoked });
        Assert.Equal((2, 9), (counts.Ratings, counts.RatingSum));
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
