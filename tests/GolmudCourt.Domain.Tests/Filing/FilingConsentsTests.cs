using GolmudCourt.Domain.Filing;
using Xunit;
using static GolmudCourt.Domain.Tests.Filing.Sample;

namespace GolmudCourt.Domain.Tests.Filing;

/// <summary>Consent to act online, stage by stage and revocable (在线诉讼规则 4、5).</summary>
public sealed class FilingConsentsTests
{
    [Fact]
    public void Consent_to_a_stage_is_given_and_taken_back_for_that_stage_alone()
    {
        var filing = Submitted();
        filing.GiveConsent(ConsentStage.Hearing, Filer());
        Assert.Equal([ConsentStage.Filing, ConsentStage.Hearing], filing.Consents.Where(c => c.Stands).Select(c => c.Stage).Order());

        var later = Filer(Monday.AddDays(1));
        filing.RevokeConsent(ConsentStage.Hearing, later);
        Assert.False(filing.HasConsent(ConsentStage.Hearing));
        Assert.True(filing.HasConsent(ConsentStage.Filing));
        Assert.Equal(later.Now, filing.Consents.Single(c => c.Stage == ConsentStage.Hearing).RevokedAt);
    }

    [Fact]
    public void A_consent_taken_back_can_be_given_again_and_both_stay_on_record()
    {
        var filing = Submitted();
        filing.RevokeConsent(ConsentStage.Filing, Filer());
        filing.GiveConsent(ConsentStage.Filing, Filer());
        Assert.Equal(2, filing.Consents.Count(c => c.Stage == ConsentStage.Filing));
        Assert.True(filing.HasConsent(ConsentStage.Filing));
    }

    [Fact]
    public void A_change_of_consent_moves_no_state_and_stands_in_the_journal()
    {
        var filing = Submitted();
        var length = filing.JournalLength;
        filing.GiveConsent(ConsentStage.Service, Filer());
        filing.RevokeConsent(ConsentStage.Service, Filer());
        Assert.Equal(FilingStatus.AwaitingReview, filing.Status);
        Assert.Equal(length + 2, filing.JournalLength);
        Assert.Equal(["GiveConsent", "RevokeConsent"], filing.UnsavedEntries.TakeLast(2).Select(e => e.Act));
        Assert.All(filing.UnsavedEntries.TakeLast(2), e => Assert.Equal((e.From, e.To), ("AwaitingReview", "AwaitingReview")));
        Assert.All(filing.UnsavedEntries.TakeLast(2), e => Assert.Contains("送达", e.Sentence, StringComparison.Ordinal));
    }

    [Fact]
    public void Giving_what_stands_and_taking_back_what_does_not_are_refused()
    {
        var filing = Submitted();
        Refuses("consent.given", () => filing.GiveConsent(ConsentStage.Filing, Filer()));
        Refuses("consent.not-given", () => filing.RevokeConsent(ConsentStage.Hearing, Filer()));
        Assert.Single(filing.Consents);
    }

    [Theory]
    [InlineData(FilingStatus.Draft, ConsentStage.Hearing, false)]
    [InlineData(FilingStatus.AwaitingReview, ConsentStage.Filing, true)]
    [InlineData(FilingStatus.AwaitingCorrection, ConsentStage.Filing, true)]
    [InlineData(FilingStatus.Docketed, ConsentStage.Filing, false)]
    [InlineData(FilingStatus.Docketed, ConsentStage.Mediation, true)]
    [InlineData(FilingStatus.Docketed, ConsentStage.EvidenceExchange, true)]
    [InlineData(FilingStatus.Docketed, ConsentStage.Hearing, true)]
    [InlineData(FilingStatus.Docketed, ConsentStage.Service, true)]
    [InlineData(FilingStatus.Refused, ConsentStage.Service, false)]
    [InlineData(FilingStatus.Returned, ConsentStage.Service, false)]
    [InlineData(FilingStatus.Withdrawn, ConsentStage.Service, false)]
    public void A_stage_that_is_over_is_closed(FilingStatus status, ConsentStage stage, bool open)
    {
        var filing = InState(status);
        Assert.Equal(open, filing.ConsentIsOpen(stage));
        if (!open)
        {
            var standing = filing.Consents.Count(c => c.Stands);
            Refuses("consent.closed", () => filing.GiveConsent(stage, Filer()));
            Refuses("consent.closed", () => filing.RevokeConsent(stage, Filer()));
            Assert.Equal(standing, filing.Consents.Count(c => c.Stands));
        }
    }

    [Theory]
    [InlineData(CourtRole.Clerk)]
    [InlineData(CourtRole.Mediator)]
    [InlineData(CourtRole.Judge)]
    [InlineData(CourtRole.President)]
    [InlineData(CourtRole.Administrator)]
    [InlineData(CourtRole.System)]
    public void Nobody_at_court_consents_for_a_party(CourtRole role)
    {
        var filing = Submitted();
        Refuses("consent.party-only", () => filing.GiveConsent(ConsentStage.Hearing, On(role, Monday)));
        Refuses("consent.party-only", () => filing.RevokeConsent(ConsentStage.Filing, On(role, Monday)));
    }
}
