using GolmudCourt.Domain.Filing;
using Xunit;

namespace GolmudCourt.Domain.Tests.Filing;

/// <summary>Mediation before docketing costs the filer no day (民诉法 125; 在线调解规则 21).</summary>
public sealed class FilingMediationTests
{
    private static readonly DateOnly _received = new(2026, 9, 1);

    [Fact]
    public void Only_a_willing_partys_filing_is_handed_over()
    {
        var unwilling = Sample.Submitted(_received);
        Assert.False(unwilling.CanGoToMediation);
        Sample.Refuses("filing.not-willing", () => unwilling.HandOverToMediation(Sample.Clerk(_received)));
        Assert.Equal(FilingStatus.AwaitingReview, unwilling.Status);

        var willing = Sample.Submitted(_received, MediationWish.Willing);
        Assert.True(willing.CanGoToMediation);
        willing.HandOverToMediation(Sample.Clerk(_received));
        Assert.Equal(FilingStatus.InMediation, willing.Status);
    }

    [Fact]
    public void The_review_waits_and_the_receipt_date_stands()
    {
        var filing = Sample.InMediation(_received);
        Assert.Equal(_received, DateOnly.FromDateTime(filing.ReceivedAt!.Value.DateTime));
        Assert.Null(filing.ReviewDeadline);
        Assert.Null(filing.NextDue);
        Assert.Contains("收件日期仍为2026年9月1日，审查期限暂停", filing.UnsavedEntries[^1].Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-09-24", "2026-10-08")] // 10-01 is National Day
    [InlineData("2026-09-28", "2026-10-08")]
    [InlineData("2026-10-03", "2026-10-10")] // a working Saturday
    [InlineData("2026-11-16", "2026-11-23")]
    public void A_failed_mediation_brings_it_back_with_seven_days_from_the_return(string returned, string due)
    {
        var filing = Sample.InMediation(_received);
        var day = DateOnly.ParseExact(returned, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        filing.ResumeAfterMediation(Sample.Upload, Sample.On(CourtRole.System, day));

        Assert.Equal(FilingStatus.AwaitingReview, filing.Status);
        Assert.Equal(due, filing.NextDue?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal("filing.review-after-mediation", filing.ReviewDeadline!.RuleCode);
        Assert.Equal(_received, DateOnly.FromDateTime(filing.ReceivedAt!.Value.DateTime));
        Assert.Equal(FilePurpose.UndisputedFacts, filing.Files[^1].Purpose);
    }

    [Fact]
    public void A_filing_goes_to_mediation_once_only()
    {
        var filing = Sample.InMediation();
        filing.ResumeAfterMediation(null, Sample.On(CourtRole.System, Sample.Monday));
        Assert.False(filing.CanGoToMediation);
        Sample.Refuses("filing.mediated-already", () => filing.HandOverToMediation(Sample.Clerk()));
        filing.Docket(new(2026, "青2801", "民初", 1), Sample.Fee, false, Sample.Clerk());
        Assert.Equal(FilingStatus.Docketed, filing.Status);
    }

    [Fact]
    public void A_settled_filing_is_over_and_a_party_may_withdraw_one_in_mediation()
    {
        var settled = Sample.Settled();
        Assert.Null(settled.NextDue);
        Assert.False(settled.ConsentIsOpen(ConsentStage.Mediation));
        var filing = Sample.InMediation();
        Assert.True(filing.ConsentIsOpen(ConsentStage.Mediation));
        filing.Withdraw(null, Sample.Filer());
        Assert.Equal(FilingStatus.Withdrawn, filing.Status);
    }
}
