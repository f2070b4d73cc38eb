using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Fees;
using GolmudCourt.Domain.Filing;
using Xunit;
using static GolmudCourt.Domain.Tests.Filing.Sample;

namespace GolmudCourt.Domain.Tests.Filing;

/// <summary>Docketing, payment and relief (诉讼费用交纳办法 15-22, 44-51).</summary>
public sealed class FilingFeesTests
{
    private static readonly DateOnly _due = new(2026, 11, 30);

    [Fact]
    public void Docketing_gives_the_number_and_seven_days_to_pay()
    {
        var filing = Docketed();
        Assert.Equal(FilingStatus.Docketed, filing.Status);
        Assert.Equal(("(2026)青2801民初1号", "民初", "测试立案人员"), (filing.Acceptance!.CaseNumber, filing.Acceptance.TypeCode, filing.Acceptance.DocketedBy));
        Assert.Equal(Clerk().Now, filing.Acceptance.DocketedAt);
        var notice = filing.FeeNotice!;
        Assert.Equal((300m, 300m, false, _due), (notice.Amount, notice.Payable, notice.Halved, notice.Deadline.Due));
        Assert.Equal(_due, filing.NextDue);
        Assert.Null(filing.ReviewDeadline);
        Assert.Contains(filing.SearchTerms, t => t.Term == "2026青2801民初1号");
    }

    [Fact]
    public void The_fee_is_halved_once_for_summary_procedure()
    {
        var notice = Docketed(halve: true).FeeNotice!;
        Assert.Equal((150m, true), (notice.Amount, notice.Halved));
        Refuses("workflow.closed", () =>
        {
            var filing = Docketed(halve: true);
            filing.Docket(new CaseNumber(2026, "青2801", "民初", 2), Fee, true, Clerk());
        });
    }

    [Fact]
    public void A_fee_without_ground_for_halving_is_not_halved()
    {
        var filing = Submitted();
        var fee = CourtFees.Compute(FeeKind.Preservation, null, new FeeSettings());
        Refuses("fee.halve", () => filing.Docket(new CaseNumber(2026, "青2801", "民初", 1), fee, true, Clerk()), "Halve");
        Assert.Equal(FilingStatus.AwaitingReview, filing.Status);
        Assert.Null(filing.Acceptance);
        Assert.Null(filing.FeeNotice);
    }

    [Fact]
    public void Nothing_is_due_where_nothing_is_charged()
    {
        var filing = Submitted();
        filing.Docket(new CaseNumber(2026, "青2801", "民初", 1), CourtFees.Compute(FeeKind.Confirmation, null, new FeeSettings()), false, Clerk());
        Assert.Null(filing.NextDue);
    }

    [Fact]
    public void A_payment_is_recorded_once_with_its_slip()
    {
        var filing = Docketed();
        Refuses("fee.reference", () => filing.RecordPayment("１２３", Clerk()), "Reference");
        Refuses("fee.reference", () => filing.RecordPayment(new string('1', 41), Clerk()), "Reference");
        Refuses("fee.reference", () => filing.RecordPayment(null, Clerk()), "Reference");
        filing.RecordPayment(" ＰＺ００１ ", Clerk());
        Assert.Equal(("PZ001", 0m), (filing.FeeNotice!.PaymentReference, filing.FeeNotice.Payable));
        Assert.Null(filing.NextDue);
        Assert.Contains("300.00元", filing.UnsavedEntries[^1].Sentence, StringComparison.Ordinal);
        Assert.Contains("PZ001", Refuses("fee.paid", () => filing.RecordPayment("PZ002", Clerk())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Relief_needs_a_statutory_ground_the_circumstances_and_proof()
    {
        var filing = Docketed();
        Refuses("relief.ground", () => filing.ApplyForFeeRelief("no-such-ground", "没有固定生活来源", [Upload], Filer()), "GroundCode");
        Refuses("filing.reason", () => filing.ApplyForFeeRelief("exempt-disabled", "困难", [Upload], Filer()), "Statement");
        Refuses("relief.proof", () => filing.ApplyForFeeRelief("exempt-disabled", "没有固定生活来源", [], Filer()), "Proofs");
        Assert.Empty(filing.Reliefs);
        Apply(filing, "exempt-disabled");
        Assert.Contains(filing.Files, f => f is { Purpose: FilePurpose.FeeRelief, BelongsTo: 1 });
    }

    [Fact]
    public void Only_a_natural_person_is_exempted()
    {
        var filing = Draft("plaintiff");
        filing.AddParty(Plaintiff with { Kind = PartyKind.LegalPerson, DocumentNumber = "91350100M000100Y43", Name = "测试公司", Representative = "王法定" }, Filer());
        filing.Submit(Filer(), "王法定");
        Assert.Equal("费用办法 44", Refuses("relief.natural-person", () => Apply(filing, "exempt-minimum"), "GroundCode").Article);
        Apply(filing, "reduce-disaster");
        Assert.Equal(FeeReliefKind.Reduction, filing.Reliefs[0].Kind);
    }

    [Fact]
    public void One_application_at_a_time_and_none_after_payment()
    {
        var filing = Docketed();
        Apply(filing, "defer-aid");
        Refuses("relief.pending", () => Apply(filing, "reduce-other"));
        Decide(filing, false);
        Apply(filing, "reduce-other");
        Decide(filing, false, number: 2);
        filing.RecordPayment("PZ-0001", Clerk());
        Refuses("relief.paid", () => Apply(filing, "reduce-other"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(29)]
    [InlineData(0)]
    [InlineData(100)]
    public void A_reduction_is_of_thirty_percent_at_least(int? percent)
    {
        var filing = Docketed();
        Apply(filing, "reduce-other");
        Refuses("relief.percent", () => Decide(filing, true, percent: percent), "ReductionPercent");
        Assert.Null(filing.Reliefs[0].Granted);
    }

    [Theory]
    [InlineData(30, 90, 210)]
    [InlineData(99, 297, 3)]
    public void A_reduction_remits_its_percentage(int percent, int remitted, int payable)
    {
        var filing = Docketed();
        Apply(filing, "reduce-other");
        Decide(filing, true, percent: percent);
        Assert.Equal((remitted, payable), (filing.FeeNotice!.Remitted, filing.FeeNotice.Payable));
        Assert.Equal(_due, filing.NextDue);
    }

    [Fact]
    public void An_exemption_leaves_nothing_to_pay()
    {
        var filing = Docketed();
        Apply(filing, "exempt-disabled");
        Decide(filing, true, percent: 50);
        Assert.Equal((300m, 0m), (filing.FeeNotice!.Remitted, filing.FeeNotice.Payable));
        Assert.Null(filing.Reliefs[0].ReductionPercent);
        Assert.Null(filing.NextDue);
    }

    [Fact]
    public void A_deferral_moves_the_day_of_payment_to_one_after_today()
    {
        var filing = Docketed();
        Apply(filing, "defer-injury");
        Refuses("relief.date", () => Decide(filing, true), "DeferredTo");
        Refuses("relief.date", () => Decide(filing, true, to: Monday), "DeferredTo");
        Decide(filing, true, to: new DateOnly(2027, 3, 1));
        Assert.Equal(new DateOnly(2027, 3, 1), filing.NextDue);
        Assert.Equal((new DateOnly(2027, 3, 1), 300m), (filing.FeeNotice!.DeferredTo, filing.FeeNotice.Payable));
    }

    [Fact]
    public void Relief_granted_before_docketing_is_applied_by_the_docketing()
    {
        var filing = Submitted();
        Apply(filing, "reduce-other");
        Decide(filing, true, percent: 40);
        Assert.Equal(FilingStatus.AwaitingReview, filing.Status);
        filing.Docket(new CaseNumber(2026, "青2801", "民初", 1), Fee, true, Clerk());
        Assert.Equal((150m, 60m, 90m), (filing.FeeNotice!.Amount, filing.FeeNotice.Remitted, filing.FeeNotice.Payable));
    }

    [Fact]
    public void A_decision_is_reasoned_made_once_and_a_refusal_changes_nothing()
    {
        var filing = Docketed();
        Apply(filing, "reduce-other");
        Refuses("filing.reason", () => filing.DecideFeeRelief(1, new FeeReliefDecision(false, null, null, "不准"), President()), "Reason");
        Decide(filing, false, percent: 50);
        Assert.Equal((false, null, 300m), (filing.Reliefs[0].Granted, filing.Reliefs[0].ReductionPercent, filing.FeeNotice!.Payable));
        Refuses("relief.decided", () => Decide(filing, true, percent: 50));
        Refuses("filing.part-gone", () => Decide(filing, true, number: 2));
    }

    [Fact]
    public void The_grounds_are_those_of_the_regulation()
    {
        Assert.Equal((5, 4, 4), (Count(FeeReliefKind.Exemption), Count(FeeReliefKind.Reduction), Count(FeeReliefKind.Deferral)));
        Assert.Equal(13, FeeReliefGrounds.All.Select(g => g.Code).Distinct().Count());
        static int Count(FeeReliefKind kind) => FeeReliefGrounds.All.Count(g => g.Kind == kind);
    }

    private static void Apply(Domain.Filing.Filing filing, string ground) =>
        filing.ApplyForFeeRelief(ground, "家庭收入不足以交纳", [Upload], Filer());

    private static void Decide(Domain.Filing.Filing filing, bool granted, int? percent = null, DateOnly? to = null, int number = 1) =>
        filing.DecideFeeRelief(number, new FeeReliefDecision(granted, percent, to, "经审查符合规定的情形"), President());
}
