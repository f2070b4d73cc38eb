using CsCheck;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Mediation;
using Xunit;

namespace GolmudCourt.Domain.Tests.Mediation;

public sealed class ChoosingTests
{
    private static readonly MediatorRef _a = Given.Mediator;
    private static readonly MediatorRef _b = Given.Other;
    private static readonly MediatorRef _c = Given.Third;

    [Fact]
    public void The_first_common_choice_by_summed_rank_is_appointed_at_once()
    {
        var m = Given.Choosing();
        m.Pick(1, [_a, _b, _c], Given.Applicant());
        Assert.Equal(MediationStatus.Choosing, m.Status);
        m.Pick(2, [_c, _b], Given.Respondent());

        // _c: 3 + 1, _b: 2 + 2; equal sums, and _b's worse rank is the better.
        Assert.Equal((MediationStatus.AwaitingMediator, _b.Id, AppointmentWay.CommonChoice), (m.Status, m.CurrentAppointment()!.MediatorId, m.CurrentAppointment()!.Way));
        Assert.Equal(new DateOnly(2026, 11, 26), m.NextDue);
    }

    [Fact]
    public void Neither_side_is_favoured() =>
        Gen.Select(Gen.Shuffle(Enumerable.Range(1, 6).ToArray()), Gen.Shuffle(Enumerable.Range(1, 6).ToArray()), Gen.Int[1, 6], Gen.Int[1, 6])
            .Sample((x, y, n, k) =>
            {
                var (left, right) = (Refs(x.Take(n)), Refs(y.Take(k)));
                return Chosen(left, right) == Chosen(right, left)
                    && (Chosen(left, right) is { } id ? left.Any(m => m.Id == id) && right.Any(m => m.Id == id) : !left.Intersect(right).Any());
            });

    private static List<MediatorRef> Refs(IEnumerable<int> ids) => [.. ids.Select(i => new MediatorRef(i, $"调解员{i}", i, null, null))];

    private static long? Chosen(IReadOnlyList<MediatorRef> applicant, IReadOnlyList<MediatorRef> respondent)
    {
        var m = Given.Choosing();
        m.Pick(1, applicant, Given.Applicant());
        m.Pick(2, respondent, Given.Respondent());
        return m.CurrentAppointment()?.MediatorId;
    }

    [Fact]
    public void Without_a_common_choice_the_court_appoints_when_two_working_days_are_over()
    {
        var m = Given.Choosing();
        m.Pick(1, [_a], Given.Applicant());
        m.Pick(2, [_b], Given.Respondent());
        var last = new DateOnly(2026, 11, 25);
        Assert.Equal(last, m.NextDue);
        m.Refuses("mediation.choice-open", () => m.AppointByCourt(_c, null, Given.Clerk(last)));
        m.Refuses("mediation.choice-open", () => m.CloseChoice(Given.Portal(last)));

        m.CloseChoice(Given.Portal(last.AddDays(1)));
        Assert.False(m.ChoiceIsOpen);
        Assert.Equal(new DateOnly(2026, 12, 1), m.NextDue);
        m.AppointByCourt(_c, "熟悉借贷纠纷", Given.Clerk(last.AddDays(1)));
        Assert.Equal(AppointmentWay.ByCourt, m.CurrentAppointment()!.Way);
    }

    [Fact]
    public void When_both_leave_it_to_the_court_its_three_days_begin_at_once()
    {
        var m = Given.Choosing();
        m.LeaveToCourt(1, Given.Applicant());
        Assert.True(m.ChoiceIsOpen);
        m.Refuses("mediation.left-to-court", () => m.LeaveToCourt(1, Given.Applicant()));
        m.LeaveToCourt(2, Given.Respondent());
        Assert.False(m.ChoiceIsOpen);
        Assert.Equal(new DateOnly(2026, 11, 26), m.NextDue);
    }

    [Fact]
    public void Refusing_the_courts_appointment_is_refusing_mediation()
    {
        var m = Given.AppointedByCourt();
        m.RefuseAppointment(2, null, Given.Respondent());
        Assert.Equal((MediationStatus.Ended, EndingGround.Unwilling), (m.Status, m.Ending!.Ground));
    }

    [Fact]
    public void A_common_choice_is_not_refused_afterwards()
    {
        var m = Given.Appointed();
        m.Refuses("mediation.own-choice", () => m.RefuseAppointment(2, null, Given.Respondent()));
    }

    [Fact]
    public void A_list_is_neither_empty_nor_double_nor_anothers()
    {
        var m = Given.Choosing();
        m.Refuses("mediation.picks", () => m.Pick(1, [], Given.Applicant()), "Mediators");
        m.Refuses("mediation.picks", () => m.Pick(1, [_a, _a], Given.Applicant()), "Mediators");
        m.Refuses("mediation.not-your-party", () => m.Pick(2, [_a], Given.Applicant()));
    }

    [Fact]
    public void Only_the_appointed_mediator_answers_the_appointment()
    {
        var m = Given.Appointed();
        m.Refuses("mediation.not-the-mediator", () => m.ConfirmAppointment(Given.ByMediator(mediator: _b)));
        m.ConfirmAppointment(Given.ByMediator());
        Assert.Equal(MediationStatus.InProgress, m.Status);
    }

    [Fact]
    public void A_mediator_without_an_account_confirms_nothing()
    {
        var m = Given.Appointed(mediator: new MediatorRef(11, "调解员丁", null, null, null));
        m.Refuses("mediation.not-the-mediator", () => m.ConfirmAppointment(Given.On(null, "调解员丁", CourtRole.Mediator)));
    }

    [Fact]
    public void A_mediator_who_declines_gives_a_reason_and_is_not_appointed_again()
    {
        var m = Given.Appointed();
        m.Refuses("mediation.reason", () => m.DeclineAppointment("忙", Given.ByMediator()), "Reason");
        m.DeclineAppointment("超出我的专业领域", Given.ByMediator());

        Assert.Equal((MediationStatus.Choosing, AppointmentEnd.Declined), (m.Status, m.Appointments[0].End!.Value));
        Assert.Equal(new DateOnly(2026, 11, 26), m.NextDue);
        Assert.Null(m.CommonChoice());
        m.Refuses("mediation.mediator-left", () => m.AppointByCourt(_a, null, Given.Clerk()));
        m.Refuses("mediation.mediator-left", () => m.Pick(1, [_a], Given.Applicant()));
        m.AppointByCourt(_b, null, Given.Clerk());
        Assert.Equal(_b.Id, m.CurrentAppointment()!.MediatorId);
    }

    [Fact]
    public void Silence_makes_a_task_to_appoint_another()
    {
        var m = Given.Appointed();
        var last = new DateOnly(2026, 11, 26);
        m.Refuses("mediation.confirmation-runs", () => m.LapseAppointment(Given.Portal(last)));
        m.Refuses("mediation.confirmation-late", () => m.ConfirmAppointment(Given.ByMediator(last.AddDays(1))));
        m.LapseAppointment(Given.Portal(last.AddDays(1)));
        Assert.Equal((MediationStatus.Choosing, AppointmentEnd.Silence), (m.Status, m.Appointments[0].End!.Value));
        Assert.Equal(new DateOnly(2026, 12, 2), m.NextDue);
    }

    [Theory]
    [InlineData(MediationStatus.AwaitingMediator)]
    [InlineData(MediationStatus.InProgress)]
    [InlineData(MediationStatus.AwaitingSignatures)]
    public void A_suspended_mediator_is_replaced_in_every_state(MediationStatus status)
    {
        var m = Given.InState(status);
        m.RevokeAppointment("调解员已被暂停履职", Given.Portal());
        Assert.Equal((MediationStatus.Choosing, AppointmentEnd.Revoked), (m.Status, m.Appointments[0].End!.Value));
        Assert.Null(m.CurrentAppointment());
        if (status == MediationStatus.AwaitingSignatures)
        {
            Assert.Equal(AgreementStatus.Draft, m.CurrentAgreement()!.Status);
        }
    }

    [Fact]
    public void Each_party_objects_once_and_an_upheld_objection_replaces_the_mediator()
    {
        var m = Given.InProgress();
        var objection = m.Object(2, "调解员是对方的同事", Given.Respondent());
        m.Refuses("mediation.objected-already", () => m.Object(2, "还有一个理由", Given.Respondent()));
        m.Refuses("mediation.not-the-organisation", () => m.DecideObjection(1, true, "情况属实，应当回避", 71, Given.Manager()));
        m.DecideObjection(objection.Number, true, "情况属实，应当回避", Given.OrganisationId, Given.Manager());
        Assert.Equal((MediationStatus.Choosing, AppointmentEnd.Objection, true), (m.Status, m.Appointments[0].End!.Value, objection.Upheld!.Value));
    }

    [Fact]
    public void An_organisation_does_not_decide_about_a_mediator_of_none()
    {
        var m = Given.InProgress(mediator: _b);
        m.Object(1, "调解员是对方的同事", Given.Applicant());
        m.Refuses("mediation.not-the-organisation", () => m.DecideObjection(1, false, "没有依据", null, Given.Manager()));
        m.DecideObjection(1, false, "没有证据支持", null, Given.Clerk());
        Assert.Equal(MediationStatus.InProgress, m.Status);
        m.Refuses("mediation.objection-decided", () => m.DecideObjection(1, true, "重新考虑后准许", null, Given.Clerk()));
    }

    [Fact]
    public void After_a_disclosure_nothing_goes_on_until_all_agree()
    {
        var m = Given.InProgress();
        m.Disclose("曾是申请人的租客", Given.ByMediator());
        m.AnswerDisclosure(1, 1, true, Given.Applicant());
        m.Refuses("mediation.disclosure-open", () => m.LogSession(null, Given.Report(), Given.ByMediator()));
        m.AnswerDisclosure(1, 2, true, Given.Respondent());
        m.LogSession(null, Given.Report(), Given.ByMediator());
    }

    [Fact]
    public void One_no_after_a_disclosure_replaces_the_mediator()
    {
        var m = Given.InProgress();
        m.Disclose("曾是申请人的租客", Given.ByMediator());
        m.AnswerDisclosure(1, 2, false, Given.Respondent());
        Assert.Equal((MediationStatus.Choosing, AppointmentEnd.Disclosure), (m.Status, m.Appointments[0].End!.Value));
    }

    [Fact]
    public void An_agent_needs_special_authority_to_settle()
    {
        var m = Given.InProgress();
        m.EngageAgent(2, 202, "王律师", AgentAuthority.General, Given.Respondent());
        var agent = Given.On(202, "王律师", CourtRole.Agent);
        m.Refuses("mediation.special-authority", () => m.MakeOffer(2, Given.Offer(to: 1), agent));
        m.EngageAgent(2, 202, "王律师", AgentAuthority.Special, Given.Respondent());
        m.MakeOffer(2, Given.Offer(to: 1), agent);
    }
}
