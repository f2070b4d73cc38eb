using GolmudCourt.Domain.Calendar;
using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Domain.Tests.Calendar;
using Xunit;
using Case = GolmudCourt.Domain.Mediation.Mediation;

namespace GolmudCourt.Domain.Tests.Mediation;

/// <summary>Mediations for the tests of their verbs; everyone in them is invented.</summary>
internal static class Given
{
    public const string Code = "1111111111111111111111111111111111111111111111111111111111111111";
    public const string WrongCode = "2222222222222222222222222222222222222222222222222222222222222222";
    public const long OrganisationId = 70;

    public static readonly DateOnly Monday = new(2026, 11, 23);

    public static MediatorRef Mediator { get; } = new(7, "调解员甲", 103, OrganisationId, "测试调解委员会");

    public static MediatorRef Other { get; } = new(8, "调解员乙", 108, null, null);

    public static MediatorRef Third { get; } = new(9, "调解员丙", 109, null, null);

    public static StoredFile Upload { get; } = new("材料.pdf", "application/pdf", 1000, new string('a', 64), 3);

    public static DateTimeOffset At(DateOnly day, int hour = 10, int minute = 0) =>
        new(day.ToDateTime(new TimeOnly(hour, minute)), TimeSpan.FromHours(8));

    public static Occasion On(long? user, string name, CourtRole role, DateOnly? day = null, CourtCalendar? calendar = null, int hour = 10) =>
        new(new Actor(user, name, role), At(day ?? Monday, hour), calendar ?? Notices.Calendar);

    public static Occasion Applicant(DateOnly? day = null, int hour = 10) => On(101, "张测试", CourtRole.Litigant, day, hour: hour);

    public static Occasion Respondent(DateOnly? day = null, int hour = 10) => On(102, "李测试", CourtRole.Litigant, day, hour: hour);

    public static Occasion ByMediator(DateOnly? day = null, int hour = 10, MediatorRef? mediator = null) =>
        On((mediator ?? Mediator).UserId, (mediator ?? Mediator).Name, CourtRole.Mediator, day, hour: hour);

    public static Occasion Manager(DateOnly? day = null) => On(104, "组织甲", CourtRole.OrganisationManager, day);

    public static Occasion Clerk(DateOnly? day = null) => On(105, "立案甲", CourtRole.Clerk, day);

    public static Occasion Portal(DateOnly? day = null) => new(Actor.Portal, At(day ?? Monday, 1), Notices.Calendar);

    public static MediationPartyDetails ApplicantDetails { get; } = new()
    {
        Position = MediationPosition.Applicant,
        Name = "张测试",
        Phone = "13900001234",
        Address = "格尔木市测试路1号",
    };

    public static MediationPartyDetails RespondentDetails { get; } = new()
    {
        Position = MediationPosition.Respondent,
        Name = "李测试",
        Address = "格尔木市测试路2号",
    };

    public static DisputeDetails Dispute { get; } = new("loan", "民间借贷", null, "民间借贷纠纷", "借款到期没有归还。", "请求归还借款。", 20_000m);

    public static CaseNumber Number { get; } = new(2026, "青2801", Case.TypeCode, 1);

    public static OfferDetails Offer(decimal sum = 15_000m, int to = 2, int payer = 2, DateOnly? payBy = null, DateTimeOffset? expires = null) =>
        new(to, payer, sum, payBy ?? new DateOnly(2027, 1, 15), [], null, expires ?? At(new DateOnly(2026, 12, 1)));

    public static ClauseDetails Money { get; } = new(
        ClauseKind.PayMoney, 2, 1, "借款", 18_000m, new DateOnly(2027, 1, 15), [], "现金当面给付", "逾期按未付款日万分之二支付违约金");

    public static AgreementDetails Terms { get; } = new("双方于2025年借款，到期未还。", [Money], ["双方其他无争议。"], "无");

    public static ReferralDetails Referral { get; } = new(5, "测试总工会", "联络某", Monday, null);

    public static SignatureDetails Signature(string name) => new(name, null, "192.0.2.1");

    public static SessionReport Report(DateOnly? day = null, int from = 9, string minutes = "笔录略") => new(
        At(day ?? Monday, from), At(day ?? Monday, from, 30), SessionMode.Video, false, SessionOutcome.Continue,
        [new(1, true, true, true, true), new(2, true, true, true, false)], minutes, "下周再谈");

    public static SessionPlan Plan(DateOnly? day = null, int from = 15, SessionMode mode = SessionMode.OnSite, string? room = "第一调解室") =>
        new(At(day ?? Monday, from), At(day ?? Monday, from + 1), mode, room, [1, 2]);

    public static Case Draft(DateOnly? day = null)
    {
        var m = Case.Start(Guid.NewGuid(), Applicant(day));
        m.AddParty(ApplicantDetails, Applicant(day));
        m.AddParty(RespondentDetails, Applicant(day));
        m.Describe(Dispute, Applicant(day));
        return m;
    }

    public static Case Requested(DateOnly? day = null)
    {
        var m = Draft(day);
        m.Submit(1, Applicant(day));
        return m;
    }

    public static Case Asked(DateOnly? day = null)
    {
        var m = Requested(day);
        m.Accept(Number, Clerk(day));
        return m;
    }

    public static Case Choosing(DateOnly? day = null)
    {
        var m = Asked(day);
        m.ClaimParty(2, 102, Respondent(day));
        m.Agree(2, Respondent(day));
        return m;
    }

    public static Case Appointed(DateOnly? day = null, MediatorRef? mediator = null)
    {
        var m = Choosing(day);
        m.Pick(1, [mediator ?? Mediator], Applicant(day, 7));
        m.Pick(2, [mediator ?? Mediator], Respondent(day, 7));
        return m;
    }

    public static Case AppointedByCourt(DateOnly? day = null)
    {
        var m = Choosing(day);
        m.LeaveToCourt(1, Applicant(day));
        m.LeaveToCourt(2, Respondent(day));
        m.AppointByCourt(Mediator, "熟悉借贷纠纷", Clerk(day));
        return m;
    }

    /// <summary>Appointed at seven and confirmed at eight in the morning, so that a session at nine is after both.</summary>
    public static Case InProgress(DateOnly? day = null, MediatorRef? mediator = null)
    {
        var m = Appointed(day, mediator);
        m.ConfirmAppointment(ByMediator(day, 8, mediator));
        return m;
    }

    public static Case AwaitingSignatures(DateOnly? day = null, MediatorRef? mediator = null)
    {
        var m = InProgress(day, mediator);
        m.DraftAgreement(Terms, ByMediator(day, mediator: mediator));
        m.OpenForSignature(ByMediator(day, mediator: mediator));
        return m;
    }

    public static Case Settled(DateOnly? day = null)
    {
        var m = AwaitingSignatures(day);
        m.SignByAll(day);
        return m;
    }

    public static void SignByAll(this Case m, DateOnly? day = null)
    {
        var hash = m.CurrentAgreement()!.TextHash;
        m.SignAsParty(1, Signature("张测试"), hash, Applicant(day));
        m.SignAsMediator(Signature("调解员甲"), hash, ByMediator(day));
        m.SignAsParty(2, Signature("李测试"), hash, Respondent(day));
        m.SignAsOrganisation(OrganisationId, null, null, hash, Manager(day));
    }

    public static Case Ended()
    {
        var m = InProgress();
        m.Terminate(2, null, Respondent());
        return m;
    }

    public static Case Declined()
    {
        var m = Requested();
        m.Decline(DeclineGround.OutsideScope, "属于劳动仲裁前置", Clerk());
        return m;
    }

    public static Case InState(MediationStatus status) => status switch
    {
        MediationStatus.Draft => Draft(),
        MediationStatus.Requested => Requested(),
        MediationStatus.AwaitingRespondent => Asked(),
        MediationStatus.Choosing => Choosing(),
        MediationStatus.AwaitingMediator => Appointed(),
        MediationStatus.InProgress => InProgress(),
        MediationStatus.AwaitingSignatures => AwaitingSignatures(),
        MediationStatus.Settled => Settled(),
        MediationStatus.Ended => Ended(),
        _ => Declined(),
    };

    /// <summary>Asserts that a rule refuses and that nothing was written.</summary>
    public static RuleViolation Refuses(this Case m, string code, Action act, string? field = null)
    {
        var (status, length) = (m.Status, m.JournalLength);
        var violation = Assert.Throws<RuleViolation>(act);
        Assert.Equal(code, violation.Code);
        Assert.Equal((status, length), (m.Status, m.JournalLength));
        if (field is not null)
        {
            Assert.Equal(field, violation.Field);
        }

        return violation;
    }
}
