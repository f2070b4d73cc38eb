using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Indicators;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Domain.Triage;
using Xunit;

namespace GolmudCourt.Domain.Tests.Indicators;

/// <summary>Small worlds, counted by hand.</summary>
public sealed class CountingTests
{
    private static readonly DateOnly s_today = new(2026, 11, 23);
    private static readonly IndicatorPeriod s_november = IndicatorPeriod.Month(2026, 11);

    [Fact]
    public void Online_filing_rate_counts_as_the_source_did_and_takes_off_what_came_back_from_mediation()
    {
        // Above: 2 docketed online, 1 mediation asked for online. Below: 3 docketed + 3 mediations taken − 1 statement of mediation − 1 that came back = 4.
        var figure = Count(
            "QI-08",
            Filing(2) with { DocketedAt = At(3), TypeCode = "民初" },
            Filing(2) with { DocketedAt = At(4), TypeCode = "行初" },
            Filing(2, FilingChannel.Counter) with { DocketedAt = At(4), TypeCode = "民初" },
            Filing(2) with { DocketedAt = At(4), TypeCode = "执" },
            Filing(2, FilingChannel.Counter) with { DocketedAt = At(5), TypeCode = "诉前调书" },
            Filing(2) with { DocketedAt = At(1, month: 12), TypeCode = "民初" },
            Mediation(2) with { RequestedOnline = true, AcceptedAt = At(3) },
            Mediation(2) with { AcceptedAt = At(3), DocketedAfterFailureAt = At(20) },
            Mediation(2) with { AcceptedAt = At(3) },
            Mediation(2) with { AcceptedAt = At(3), Track = MediationTrack.SummaryProcedure });
        Assert.Equal(new Figure(3, 4), figure);
    }

    [Fact]
    public void Pass_rate_takes_each_day_for_itself() => Assert.Equal(new Figure(2, 2), Count(
        "QI-10",
        Filing(30, month: 10) with { DocketedAt = At(3) },
        Filing(5) with { DocketedAt = At(6) },
        Filing(6),
        Filing(6, FilingChannel.Counter) with { DocketedAt = At(6) }));

    [Theory]
    [InlineData("last day", 12, 1, 1)]
    [InlineData("a day late", 13, 0, 1)]
    public void Review_is_in_time_on_its_last_day(string why, int answered, int above, int below) =>
        Assert.True(new Figure(above, below) == Count("QI-11", Filing(5) with { ReviewDue = On(12), CorrectionAskedAt = At(answered) }), why);

    [Fact]
    public void Review_that_nobody_owes_is_not_counted() => Assert.Equal(new Figure(0, 1), Count(
        "QI-11",
        Filing(5) with { ReviewDue = On(12) },
        Filing(20) with { ReviewDue = On(27) },
        Filing(5) with { ReviewDue = On(12), Status = FilingStatus.Withdrawn },
        Filing(5) with { ReviewDue = On(12), Status = FilingStatus.InMediation, MediationStartedAt = At(8) },
        Filing(5) with { ReviewDue = On(12), MediationStartedAt = At(8), DocketedAt = At(28) },
        Filing(5, FilingChannel.Counter) with { ReviewDue = On(12) },
        Filing(5) with { ReviewDue = On(1, month: 12) }));

    [Fact]
    public void Seven_day_rate_wants_complete_papers() => Assert.Equal(new Figure(2, 3), Count(
        "QI-31",
        Filing(2) with { ReviewDue = On(9), DocketedAt = At(9) },
        Filing(2, FilingChannel.Counter) with { ReviewDue = On(9), RefusedAt = At(3) },
        Filing(2) with { ReviewDue = On(9), DocketedAt = At(10) },
        Filing(2) with { ReviewDue = On(9), CorrectionAskedAt = At(3), DocketedAt = At(4) },
        Filing(2, FilingChannel.OtherCourt) with { ReviewDue = On(9), DocketedAt = At(4) },
        Filing(20) with { ReviewDue = On(27) }));

    [Fact]
    public void Days_to_docketing_are_averaged_over_what_was_docketed()
    {
        var figure = Count("QI-32", Filing(2) with { DocketedAt = At(4) }, Filing(2) with { DocketedAt = At(2).AddHours(12) }, Filing(2));
        Assert.Equal((2.5m, 2m, "1.25日"), (figure.Numerator, figure.Denominator, figure.Text(IndicatorUnit.Days)));
    }

    [Fact]
    public void First_time_pass_rate_and_times_returned()
    {
        MatterFacts[] world =
        [
            Filing(2) with { DocketedAt = At(4) },
            Filing(2) with { CorrectionAskedAt = At(3), TimesReturned = 3, DocketedAt = At(9) },
            Filing(2) with { RefusedAt = At(3) },
            Filing(2),
        ];
        Assert.Equal(new Figure(1, 3), Count("QI-33", world));
        Assert.Equal(new Figure(3, 4), Count("QI-34", world));
    }

    [Fact]
    public void Success_needs_a_signed_agreement_and_leaves_out_what_no_mediator_took() => Assert.Equal(new Figure(1, 4), Count(
        "QI-24",
        Closed(10, EndingGround.Settled) with { HasSignedAgreement = true },
        Closed(10, EndingGround.Settled),
        Closed(10, EndingGround.Withdrawn),
        Closed(10, EndingGround.Unreachable),
        Closed(10, EndingGround.Withdrawn) with { ClockStartedAt = null },
        Closed(10, EndingGround.Settled) with { HasSignedAgreement = true, Track = MediationTrack.OrdinaryProcedure },
        Mediation(2) with { ClockStartedAt = At(3) }));

    [Fact]
    public void A_matter_reassigned_five_times_counts_once_and_by_its_first_appointment()
    {
        // There is one record a matter; the first mediator let three days pass, the fifth settled it.
        var matter = Closed(20, EndingGround.Settled) with
        {
            HasSignedAgreement = true,
            FirstAppointedAt = At(2),
            FirstConfirmBy = On(5),
            FirstAppointmentEndedAt = At(6),
        };
        Assert.Equal(new Figure(1, 1), Count("QI-24", matter));
        Assert.Equal(new Figure(0, 1), Count("QI-26", matter));
    }

    [Fact]
    public void Acceptance_in_three_working_days() => Assert.Equal(new Figure(1, 3), Count(
        "QI-26",
        Mediation(2) with { FirstAppointedAt = At(2), FirstConfirmBy = On(5), FirstConfirmedAt = At(5) },
        Mediation(2) with { FirstAppointedAt = At(2), FirstConfirmBy = On(5), FirstConfirmedAt = At(6) },
        Mediation(2) with { FirstAppointedAt = At(2), FirstConfirmBy = On(5) },
        Mediation(20) with { FirstAppointedAt = At(20), FirstConfirmBy = On(25) },
        Mediation(2)));

    [Fact]
    public void Average_days_leave_out_appraisals()
    {
        var figure = Count("QI-25", Closed(23, EndingGround.Settled) with { AppraisalDays = 10 }, Closed(8, EndingGround.Expired));
        Assert.Equal(new Figure(10 + 5, 2), figure);
    }

    [Theory]
    [InlineData("30 days are not over", 24, 10, 0, false, 0)]
    [InlineData("31 days", 23, 10, 0, false, 1)]
    [InlineData("appraisal of one day", 23, 10, 1, false, 0)]
    [InlineData("all agreed to more", 23, 10, 0, true, 0)]
    public void Open_over_thirty_days(string why, int from, int month, int appraisal, bool extended, int expected) =>
        Assert.True(new Figure(expected, null) == Count("QI-27", Mediation(1) with
        {
            ClockStartedAt = At(from, month),
            AppraisalDays = appraisal,
            ExtendedAt = extended ? At(20) : null,
        }), why);

    [Fact]
    public void A_stock_of_a_past_month_is_that_of_its_last_day()
    {
        var open = Mediation(1, month: 9) with { ClockStartedAt = At(25, 9), EndedAt = At(10), Ground = EndingGround.Expired };
        var tally = new IndicatorTally([IndicatorCatalogue.Find("QI-27")!], [IndicatorPeriod.Month(2026, 10), s_november, IndicatorPeriod.Month(2026, 12)], s_today);
        tally.Add(open);
        Assert.Equal([1, 0, 0], tally.Periods.Select(p => tally.Of("QI-27", p).Numerator));
    }

    [Fact]
    public void Performance_is_counted_when_the_last_day_has_passed() => Assert.Equal(new Figure(1, 2), Count(
        "QI-30",
        Mediation(1) with { PerformedBy = On(20), PerformedInTime = true },
        Mediation(1) with { PerformedBy = On(22) },
        Mediation(1) with { PerformedBy = s_today, PerformedInTime = true }));

    [Fact]
    public void Confirmation_in_three_and_in_thirty_days()
    {
        MatterFacts[] world =
        [
            Confirmation(2) with { AcceptBy = On(5), DocketedAt = At(5), ThirtiethDay = On(20), ClosedAt = At(20) },
            Confirmation(2) with { AcceptBy = On(5), DocketedAt = At(6), ThirtiethDay = On(20), ClosedAt = At(21) },
            Confirmation(2) with { AcceptBy = On(5), RefusedAt = At(4) },
            Confirmation(2) with { AcceptBy = On(5), WithdrawnBeforeDecision = true },
            Confirmation(21) with { AcceptBy = On(24) },
            Confirmation(2) with { AcceptBy = On(5) },
        ];
        Assert.Equal(new Figure(2, 4), Count("QI-28", world));
        Assert.Equal(new Figure(1, 2), Count("QI-29", world));
    }

    [Fact]
    public void Trials_count_in_the_procedure_they_ended_in_on_the_day_they_ended()
    {
        MatterFacts[] world =
        [
            Trial(TrialProcedure.SmallClaims, closed: On(2)) with { Ending = CaseEnding.Mediation },                // 32 days.
            Trial(TrialProcedure.Summary, closed: On(3)) with { ExcludedDays = 13, Ending = CaseEnding.Withdrawal }, // 33 − 13.
            Trial(TrialProcedure.Summary, closed: On(11)) with { LimitDue = On(10), Ending = CaseEnding.Mediation }, // 41, a day late.
            Trial(TrialProcedure.Ordinary, closed: On(20)) with { LimitDue = On(10), RunningExclusion = 15 },       // 50 − 15; the limit stood still from the fifth.
            Trial(TrialProcedure.Ordinary, closed: On(20)) with { LimitDue = On(10), RunningExclusion = 9 },        // 50 − 9; it had passed when it was left out.
            Trial(TrialProcedure.SmallClaims, closed: On(1, 12)),
        ];
        Assert.Equal(new Figure(1, 5), Count("QI-16", world));
        Assert.Equal(new Figure(3, 5), Count("QI-17", world));
        Assert.Equal(new Figure(32 + 20 + 41 + 35 + 41, 5), Count("QI-18", world));
        Assert.Equal(new Figure(2, 5), Count("QI-19", world));
        Assert.Equal(new Figure(1, 5), Count("QI-20", world));
        Assert.Equal(new Figure(3, 5), Count("QI-21", world));
    }

    [Fact]
    public void Service_by_electronic_means_and_at_the_first_try()
    {
        MatterFacts[] world =
        [
            new ServiceFacts { StartedAt = At(2), EffectiveOn = On(3), EffectiveElectronically = true, FirstElectronic = 1, EffectiveBy = 1 },
            new ServiceFacts { StartedAt = At(2), EffectiveOn = On(9), FirstElectronic = 1, EffectiveBy = 2 },
            new ServiceFacts { StartedAt = At(2), EffectiveOn = On(9), EffectiveBy = 1 },
            new ServiceFacts { StartedAt = At(2), EffectiveOn = On(28), EffectiveBy = 1 },
            new ServiceFacts { StartedAt = At(2), FirstElectronic = 1 },
        ];
        Assert.Equal(new Figure(1, 3), Count("QI-38", world));
        Assert.Equal(new Figure(1, 3), Count("QI-39", world));
        Assert.Equal(new Figure(3, 5), Count("GM-01", world));
    }

    [Fact]
    public void Satisfaction_and_who_answered()
    {
        MatterFacts[] world =
        [
            new SatisfactionFacts { Milestone = Milestone.Mediation, AskedOn = On(2), RatedOn = On(3), Score = 4 },
            new SatisfactionFacts { Milestone = Milestone.Mediation, AskedOn = On(2), RatedOn = On(3), Score = 3 },
            new SatisfactionFacts { Milestone = Milestone.Filing, AskedOn = On(2), RatedOn = On(3), Score = 5 },
            new SatisfactionFacts { Milestone = Milestone.Filing, AskedOn = On(2) },
        ];
        Assert.Equal(new Figure(1, 2), Count("QI-23", world));
        Assert.Equal(new Figure(2, 3), Count("GM-02", world));
        Assert.Equal(new Figure(3, 4), Count("GM-03", world));
    }

    [Fact]
    public void Complaints_appraisals_elders_and_execution()
    {
        Assert.Equal(new Figure(1, 2), Count(
            "QI-41", new ComplaintFacts { FeedbackBy = On(10), AnsweredAt = At(10) }, new ComplaintFacts { FeedbackBy = On(10) }, new ComplaintFacts { FeedbackBy = On(28) }));
        Assert.Equal(new Figure(1, 2), Count(
            "QI-37", Mediation(1) with { AppraisalDue = On(9) }, Mediation(1) with { AppraisalDue = On(9), AppraisalLateOrRunning = true }, Mediation(1) with { AppraisalDue = On(28) }));
        Assert.Equal(new Figure(1, null), Count(
            "QI-40", Filing(2, FilingChannel.Counter) with { HasElderPlaintiff = true }, Filing(2) with { HasElderPlaintiff = true }, Filing(2, FilingChannel.Counter)));
        Assert.Equal(new Figure(1, 2), Count(
            "QI-09", Filing(2) with { DocketedAt = At(3), TypeCode = "执" }, Filing(2, FilingChannel.Counter) with { DocketedAt = At(3), TypeCode = "执" }, Filing(2) with { DocketedAt = At(3), TypeCode = "民初" }));
    }

    private static Figure Count(string id, params MatterFacts[] world)
    {
        var tally = new IndicatorTally([IndicatorCatalogue.Find(id)!], [s_november], s_today);
        foreach (var facts in world)
        {
            tally.Add(facts);
        }

        return tally.Of(id, s_november);
    }

    private static FilingFacts Filing(int day, FilingChannel way = FilingChannel.Online, int month = 11) =>
        new() { Way = way, ReceivedAt = At(day, month), ReviewDue = On(day, month).AddDays(7), Status = FilingStatus.AwaitingReview };

    private static MediationFacts Mediation(int day, int month = 11) => new() { RequestedAt = At(day, month) };

    private static MediationFacts Closed(int day, EndingGround ground) => Mediation(2) with { ClockStartedAt = At(3), EndedAt = At(day), Ground = ground };

    private static ConfirmationFacts Confirmation(int day) => new() { SubmittedAt = At(day) };

    private static TrialFacts Trial(TrialProcedure procedure, DateOnly closed) =>
        new() { Procedure = procedure, DocketedOn = On(1, 10), ClosedOn = closed, LimitDue = On(31, 12) };

    private static DateTimeOffset At(int day, int month = 11) => new(2026, month, day, 10, 0, 0, TimeSpan.FromHours(8));

    private static DateOnly On(int day, int month = 11) => new(2026, month, day);
}
