using GolmudCourt.Domain.Calendar;
using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Tests.Filing;
using GolmudCourt.Domain.Triage;
using static GolmudCourt.Domain.Tests.Triage.GivenTriage;
using Case = GolmudCourt.Domain.Filing.Filing;

namespace GolmudCourt.Domain.Tests.Triage;

/// <summary>Tracks of cases, made through the verbs; everyone in them is invented.</summary>
internal static class GivenTrack
{
    /// <summary>A Monday, with the limits of all procedures within the published calendars.</summary>
    public static readonly DateOnly DocketDay = new(2026, 1, 5);

    public static Occasion Clerk(DateOnly? day = null) => Sample.On(CourtRole.Clerk, day ?? DocketDay);

    public static Occasion Judge(DateOnly? day = null) => Sample.On(CourtRole.Judge, day ?? DocketDay);

    public static Occasion President(DateOnly? day = null) => Sample.On(CourtRole.President, day ?? DocketDay);

    public static Occasion Party(DateOnly? day = null) => Sample.On(CourtRole.Litigant, day ?? DocketDay);

    /// <summary>Asserts that a rule refuses.</summary>
    public static RuleViolation Refuses(string code, Action act, string? field = null) => Sample.Refuses(code, act, field);

    public static Case Filing(DateOnly? day = null, string type = "民初", int number = 1)
    {
        var filing = Sample.Submitted(day ?? DocketDay);
        filing.Docket(new CaseNumber(2026, "青2801", type, number), Sample.Fee, false, Clerk(day));
        return filing;
    }

    public static CaseTrack Opened(DateOnly? day = null, int number = 1) => CaseTrack.Open(Guid.NewGuid(), Filing(day, number: number));

    /// <summary>A track in a procedure, decided as the rules suggest.</summary>
    public static CaseTrack In(TrialProcedure procedure, DateOnly? day = null, int number = 1, CourtCalendar? calendar = null)
    {
        var track = Opened(day, number);
        var (elements, route) = procedure switch
        {
            TrialProcedure.SmallClaims => (Plain, TriageRoute.SmallClaims),
            TrialProcedure.Summary => (Plain.With((TriageQuestion.NeedsAppraisal, TriageAnswer.Yes)), TriageRoute.Summary),
            _ => (Plain.With((TriageQuestion.FactsClear, TriageAnswer.No)), TriageRoute.Ordinary),
        };
        track.Decide(elements, Wage2021, route, null, calendar is null ? Clerk(day) : Clerk(day) with { Calendar = calendar });
        return track;
    }

    public static CaseTrack Objected(TrialProcedure procedure)
    {
        var track = In(procedure);
        track.ObjectToProcedure("李测试", "本案争议很大，不应当适用", Party());
        return track;
    }

    public static CaseTrack InState(CaseTrackStatus status)
    {
        if (status is CaseTrackStatus.SmallClaims or CaseTrackStatus.Summary or CaseTrackStatus.Ordinary)
        {
            return In(Enum.Parse<TrialProcedure>(status.ToString()));
        }

        var track = status == CaseTrackStatus.AwaitingTriage ? Opened() : In(TrialProcedure.Summary);
        if (status == CaseTrackStatus.Closed)
        {
            track.Close(CaseEnding.Judgment, null, Judge());
        }

        return track;
    }
}
