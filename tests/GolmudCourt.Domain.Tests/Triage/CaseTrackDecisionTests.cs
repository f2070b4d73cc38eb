using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Triage;
using Xunit;
using static GolmudCourt.Domain.Tests.Filing.Sample;
using static GolmudCourt.Domain.Tests.Triage.GivenTriage;

namespace GolmudCourt.Domain.Tests.Triage;

public sealed class CaseTrackDecisionTests
{
    [Fact]
    public void The_suggestion_followed_needs_no_reason_and_is_kept_with_its_conditions()
    {
        var track = GivenTrack.Opened();
        var decision = track.Decide(Plain, Wage2021, TriageRoute.SmallClaims, null, GivenTrack.Clerk());
        Assert.Equal((TriageRoute.SmallClaims, TriageRoute.SmallClaims, null), (decision.Suggested, decision.Chosen, decision.Reason));
        Assert.Equal((20_000m, 2021, 109_346m), (decision.Amount, decision.WageYear, decision.WageAmount));
        Assert.Equal(CaseTrackStatus.SmallClaims, track.Status);
        var recorded = TriageBasis.Read(decision.Basis);
        Assert.Equal(Plain.Suggest().Of(TriageRoute.SmallClaims).Criteria.Count, recorded.Count);
        Assert.Contains(recorded, c => c is { Name: "标的额不超过年平均工资的50%", Result: "符合" } && c.Article.StartsWith("民诉法 165(1)", StringComparison.Ordinal));
        var entry = Assert.Single(track.UnsavedEntries);
        Assert.Equal(("ApplySmallClaims", "AwaitingTriage", "SmallClaims"), (entry.Act, entry.From, entry.To));
        Assert.Contains("2026年3月5日", entry.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("不合适")]
    public void Another_decision_demands_a_reason(string? reason)
    {
        var track = GivenTrack.Opened();
        Refuses("track.reason", () => track.Decide(Plain, Wage2021, TriageRoute.Summary, reason, GivenTrack.Clerk()), "Reason");
        Assert.Equal((CaseTrackStatus.AwaitingTriage, 0), (track.Status, track.UnsavedEntries.Count));
    }

    [Fact]
    public void A_deviation_is_journalled_with_what_was_suggested()
    {
        var track = GivenTrack.Opened();
        var decision = track.Decide(Plain, Wage2021, TriageRoute.Ordinary, "涉及新类型交易，需要合议", GivenTrack.Clerk());
        Assert.Equal(TriageRoute.SmallClaims, decision.Suggested);
        Assert.Equal("涉及新类型交易，需要合议", decision.Reason);
        Assert.Contains("系统建议：小额诉讼程序", track.UnsavedEntries[0].Sentence, StringComparison.Ordinal);
        Assert.Equal(decision.Reason, track.UnsavedEntries[0].Reason);
    }

    [Fact]
    public void To_docket_at_once_what_could_be_mediated_is_a_deviation_too()
    {
        var willing = Plain with { Wish = MediationWish.Willing };
        var track = GivenTrack.Opened();
        Refuses("track.reason", () => track.Decide(willing, Wage2021, TriageRoute.SmallClaims, null, GivenTrack.Clerk()));
        track.Decide(willing, Wage2021, TriageRoute.SmallClaims, "被告在外地，近期不能参加调解", GivenTrack.Clerk());
        Assert.Equal(TriageRoute.Mediation, track.Decision!.Suggested);
    }

    [Theory]
    [InlineData(TriageQuestion.ForeignElement, TriageAnswer.Yes, TriageRoute.SmallClaims)]
    [InlineData(TriageQuestion.WhereaboutsUnknown, TriageAnswer.Yes, TriageRoute.Summary)]
    [InlineData(TriageQuestion.BarredFromSummary, TriageAnswer.Yes, TriageRoute.Summary)]
    [InlineData(TriageQuestion.FactsClear, TriageAnswer.No, TriageRoute.Summary)]
    [InlineData(TriageQuestion.AgreedSmallClaims, TriageAnswer.No, TriageRoute.SmallClaimsByAgreement)]
    public void What_the_law_closes_no_reason_opens(TriageQuestion question, TriageAnswer answer, TriageRoute route)
    {
        var violation = Refuses("track.barred", () => GivenTrack.Opened()
            .Decide(Plain.With((question, answer)), Wage2021, route, "当事人都希望适用这一程序", GivenTrack.Clerk()), "Route");
        Assert.NotNull(violation.Article);
    }

    [Theory]
    [InlineData("54673.00", true)]
    [InlineData("54673.01", false)]
    public void Mandatory_small_claims_end_at_the_fen(string amount, bool open)
    {
        var elements = Plain with { Amount = decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture) };
        var failure = Record.Exception(() => GivenTrack.Opened().Decide(elements, Wage2021, TriageRoute.SmallClaims, null, GivenTrack.Clerk()));
        Assert.Equal(open ? null : "track.barred", (failure as RuleViolation)?.Code);
    }

    [Theory]
    [InlineData(TriageRoute.Mediation)]
    [InlineData(TriageRoute.PaymentOrder)]
    public void What_is_no_trial_is_not_decided_here(TriageRoute route) =>
        Refuses("track.no-trial", () => GivenTrack.Opened().Decide(Plain, Wage2021, route, "当事人愿意这样办理", GivenTrack.Clerk()), "Route");

    [Fact]
    public void It_is_decided_once() =>
        Refuses("workflow.closed", () => GivenTrack.In(TrialProcedure.Summary).Decide(Plain, Wage2021, TriageRoute.SmallClaims, null, GivenTrack.Clerk()));

    [Fact]
    public void Only_a_docketed_civil_suit_has_a_track()
    {
        Refuses("track.not-docketed", () => CaseTrack.Open(Guid.NewGuid(), Submitted()));
        Refuses("track.not-docketed", () => CaseTrack.Open(Guid.NewGuid(), GivenTrack.Filing(type: "民特")));
    }

    [Fact]
    public void The_longest_record_of_conditions_fits_its_column()
    {
        var worst = GivenTriage.Creditor with { Wish = MediationWish.Willing, Amount = 9_999_999_999_999.99m, Plaintiffs = 9_999 };
        var longest = Enum.GetValues<TriageRoute>().Max(r => TriageBasis.Write(worst.Suggest(), r).Length);
        Assert.InRange(longest, 100, TriageDecision.BasisMaxLength);
    }
}
