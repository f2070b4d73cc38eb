using GolmudCourt.Domain.Confirmation;
using Xunit;
using static GolmudCourt.Domain.Tests.Confirmation.GivenConfirmation;
using static GolmudCourt.Domain.Tests.Mediation.Given;

namespace GolmudCourt.Domain.Tests.Confirmation;

/// <summary>Consent to electronic service is asked anew in this stage, of each party alone; and what runs from service runs from the ledger.</summary>
public sealed class ServiceChoiceTests
{
    [Fact]
    public void Consent_of_the_mediation_says_nothing_here()
    {
        var a = Unasked();
        Assert.All(a.Parties, p => Assert.Null(a.ServiceChoiceOf(p.Number)));
        a.Refuses("confirmation.service-choice", () => a.Sign(1, Signature("张测试"), ConfirmationText.HashOf(a), Context, Applicant()), "Agrees");
    }

    [Theory]
    [InlineData(true, "张测试同意电子送达本申请的文书，确认了送达地址")]
    [InlineData(false, "张测试不同意电子送达本申请的文书，确认了送达地址")]
    public void Either_choice_lets_the_party_sign(bool agrees, string said)
    {
        var a = Unasked();
        a.ChooseService(1, Choice(agrees), Applicant());
        Assert.Equal(said, a.UnsavedEntries[^1].Sentence);
        a.SignFirst();
        Assert.Equal((agrees, true, null), (a.ServiceChoiceOf(1)!.Agrees, a.IsSignedBy(1), a.ServiceChoiceOf(2)));
    }

    [Fact]
    public void Nobody_chooses_for_another()
    {
        var a = Unasked();
        a.Refuses("confirmation.not-your-party", () => a.ChooseService(2, Choice(), Applicant()));
        a.Refuses("confirmation.not-your-party", () => a.ChooseService(1, Choice(), Stranger()));
        a.Refuses("confirmation.not-your-party", () => a.ChooseService(1, Choice(), On(101, "立案甲", CourtRole.Clerk)));
    }

    public static TheoryData<ServiceChoiceDetails, string> Wrong => new()
    {
        { Choice(null), "Agrees" },
        { Choice() with { Address = " " }, "Address" },
        { Choice() with { Address = new string('路', 201) }, "Address" },
        { Choice() with { Phone = "123" }, "Phone" },
        { Choice() with { Email = "不是邮箱" }, "Email" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_is_missing_is_said_at_its_field(ServiceChoiceDetails details, string field)
    {
        var a = Unasked();
        a.Refuses("confirmation.service-choice", () => a.ChooseService(1, details, Applicant()), field);
        Assert.Equal(field, Assert.Single(details.Problems()).Field);
    }

    [Fact]
    public void A_choice_is_changed_at_any_time_and_the_earlier_one_is_kept()
    {
        var a = Confirmed();
        a.ChooseService(1, Choice(false), Applicant(hour: 15));
        Assert.False(a.ServiceChoiceOf(1)!.Agrees);
        Assert.Equal([null, At(Monday, 15)], a.Consents.Where(c => c.PartyNumber == 1).Select(c => c.RevokedAt).Order());
        var length = a.JournalLength;
        a.ChooseService(1, Choice(false), Applicant(hour: 16));
        Assert.Equal(length, a.JournalLength);
    }

    [Fact]
    public void Another_description_asks_anew()
    {
        var a = OutsideDraft();
        a.Describe(Outside() with { AgreementNumber = "另一号" }, Applicant());
        Assert.Null(a.ServiceChoiceOf(1));
    }

    [Fact]
    public void What_was_given_up_has_nothing_to_serve()
    {
        var a = InState(ConfirmationStatus.Discarded);
        a.Refuses("confirmation.discarded", () => a.ChooseService(1, Choice(false), Applicant()));
    }

    // Ruled on Monday 2026-11-23; served on different days, the periods end on different days.
    [Theory]
    [InlineData("2026-11-23", "2026-12-08")]
    [InlineData("2026-11-25", "2026-12-10")]
    [InlineData("2026-12-23", "2027-01-07")]
    public void A_party_s_period_runs_from_the_service_in_the_ledger_whatever_day_is_told(string served, string due)
    {
        var a = Confirmed();
        var details = new ObjectionDetails(ObjectorKind.Party, 1, null, null, Monday, "金额写错了") { ServedOn = DateOnly.Parse(served, null) };
        a.Object(details, [], Applicant(hour: 14));
        Assert.Equal((details.ServedOn, DateOnly.Parse(due, null)), (a.Objections[0].Deadline.From, a.Objections[0].Deadline.Due));
    }

    [Fact]
    public void What_the_ledger_knows_need_not_be_told_and_cannot_be_told_otherwise()
    {
        var a = Confirmed();
        var served = new ObjectionDetails(ObjectorKind.Party, 1, null, null, new DateOnly(2026, 12, 14), "金额写错了") { ServedOn = Monday };
        a.Refuses("confirmation.objection-late", () => a.Object(served, [], Applicant(new DateOnly(2026, 12, 14), hour: 14)), "From");
        a.Object(served with { From = null }, [], Applicant(new DateOnly(2026, 12, 8), hour: 14));
        Assert.Equal(new DateOnly(2026, 12, 8), a.Objections[0].Deadline.Due);
    }

    [Fact]
    public void An_interested_person_counts_from_knowing_for_nothing_is_served_on_them()
    {
        var a = Confirmed();
        var details = new ObjectionDetails(ObjectorKind.InterestedPerson, null, "路人甲", "13900009999", new DateOnly(2026, 12, 1), "协议处分了我的债权") { ServedOn = Monday };
        a.Object(details, [], Stranger(new DateOnly(2026, 12, 2)));
        Assert.Equal((new DateOnly(2026, 12, 1), new DateOnly(2027, 6, 1)), (a.Objections[0].Deadline.From, a.Objections[0].Deadline.Due));
    }
}
