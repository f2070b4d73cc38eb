using GolmudCourt.Domain.Mediation;
using Xunit;

namespace GolmudCourt.Domain.Tests.Mediation;

/// <summary>Each party rates the mediator once, after the end (特邀调解规定 10).</summary>
public sealed class RatingTests
{
    [Fact]
    public void Each_party_rates_once_and_the_journal_says_only_that_it_did()
    {
        var m = Given.Settled();
        m.Rate(1, 4, " 耐心 ", Given.Applicant());
        m.Rate(2, 1, null, Given.Respondent());
        Assert.Equal([(1, 4, "耐心", 7L), (2, 1, null, 7L)], m.Ratings.Select(r => (r.PartyNumber, r.Score, r.Comment, r.MediatorId)));
        Assert.Equal("张测试对调解员调解员甲作了评价", m.UnsavedEntries[^2].Sentence);
        Assert.DoesNotContain("耐心", m.UnsavedEntries[^2].Sentence + m.UnsavedEntries[^2].Reason, StringComparison.Ordinal);
        m.Refuses("rating.given", () => m.Rate(1, 5, null, Given.Applicant()));
        m.Refuses("mediation.not-your-party", () => m.Rate(2, 5, null, Given.Applicant()));
        Assert.Equal(MediationStatus.Settled, m.Status);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    [InlineData(-1)]
    public void A_score_is_one_to_five(int score) =>
        Given.Ended().Refuses("rating.score", () => Given.Ended().Rate(1, score, null, Given.Applicant()), "Score");

    [Fact]
    public void A_comment_is_short_and_tells_no_concession()
    {
        var m = Given.InProgress();
        m.MakeOffer(1, Given.Offer(7_313.37m), Given.Applicant());
        m.Terminate(2, null, Given.Respondent());
        m.Refuses("rating.comment", () => m.Rate(1, 5, new string('好', 501), Given.Applicant()), "Comment");
        Assert.Equal("Comment", Assert.Throws<RuleViolation>(() => m.Rate(1, 5, "我都让到7313.37元了", Given.Applicant())).Field);
        m.Rate(1, 5, new string('好', 500), Given.Applicant());
    }

    [Fact]
    public void Where_nobody_accepted_there_is_nobody_to_rate()
    {
        var m = Given.Appointed();
        m.Terminate(2, null, Given.Respondent());
        Assert.Null(m.RatedAppointment());
        m.Refuses("rating.no-mediator", () => m.Rate(1, 5, null, Given.Applicant()));
    }
}
