using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Confirmation;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Mediation;
using Xunit;
using static GolmudCourt.Domain.Tests.Mediation.Given;

namespace GolmudCourt.Domain.Tests.Confirmation;

/// <summary>Applications for confirmation, made through the verbs; everyone in them is invented.</summary>
internal static class GivenConfirmation
{
    public const long JudgeId = 201;

    public static ConfirmationSettings Settings { get; } = new();

    public static ConfirmationContext Context { get; } = new(Settings, false);

    public static CaseNumber DocketNumber { get; } = new(2026, "青2801", ConfirmationApplication.TypeCode, 1);

    public static Occasion Judge(DateOnly? day = null, long id = JudgeId, string name = "法官甲", int hour = 11) => On(id, name, CourtRole.Judge, day, hour: hour);

    public static Occasion President(DateOnly? day = null) => On(301, "院长甲", CourtRole.President, day, hour: 11);

    public static Occasion Stranger(DateOnly? day = null) => On(999, "路人甲", CourtRole.Litigant, day, hour: 12);

    public static SignedAgreement SignedHere(DateOnly? day = null) => SignedAgreement.Of(Settled(day));

    public static ConfirmationApplication Drafted(DateOnly? effective = null, DateOnly? day = null) => Unasked(effective, day).WithChoices(day ?? effective);

    /// <summary>A draft in which nobody has said anything about service yet.</summary>
    public static ConfirmationApplication Unasked(DateOnly? effective = null, DateOnly? day = null) =>
        ConfirmationApplication.FromPortal(Guid.NewGuid(), SignedHere(effective), Settings, Applicant(day ?? effective));

    public static ServiceChoiceDetails Choice(bool? agrees = true) =>
        new() { Agrees = agrees, Address = "格尔木市测试路1号", Phone = "13900001234", Email = "zhang@example.cn" };

    /// <summary>Each party that has an account here says yes to electronic service.</summary>
    public static ConfirmationApplication WithChoices(this ConfirmationApplication a, DateOnly? day = null)
    {
        foreach (var (party, occasion) in a.Parties.Select(p => (p, p.UserId == 101 ? Applicant(day) : p.UserId == 102 ? Respondent(day) : null)))
        {
            if (occasion is not null && a.ServiceChoiceOf(party.Number) is null)
            {
                a.ChooseService(party.Number, Choice(), occasion);
            }
        }

        return a;
    }

    public static ConfirmationPartyDetails First { get; } =
        new(1, PartyKind.NaturalPerson, "张测试", "11010519491231002X", "13900001234", "格尔木市测试路1号", null, 101);

    public static ConfirmationPartyDetails Second { get; } =
        new(2, PartyKind.NaturalPerson, "李测试", "440524188001010014", "13900005678", "格尔木市测试路2号", null, 102);

    public static OutsideAgreement Outside(DateOnly? effective = null) => new()
    {
        OrganisationName = "格尔木市测试人民调解委员会",
        OrganisationAddress = "格尔木市测试路3号",
        MediatorNames = "王调解、赵调解",
        AgreementNumber = "（2026）格测调字第9号",
        EffectiveOn = effective ?? Monday,
        Sealed = true,
        CauseName = "买卖合同纠纷",
        Initiative = MediationInitiative.OwnInitiative,
        Links = [JurisdictionLink.OrganisationLocation],
        Parties = [First, Second],
        Clauses = [new(ClauseKind.PayMoney, 2, 1, "货款", 8_000m, new DateOnly(2026, 12, 15), [], "现金", null)],
    };

    public static ConfirmationApplication OutsideDraft(OutsideAgreement? agreement = null, bool withFiles = true, DateOnly? day = null)
    {
        var a = ConfirmationApplication.Start(Guid.NewGuid(), Applicant(day));
        a.Describe(agreement ?? Outside(), Applicant(day));
        a.WithChoices(day);
        if (withFiles)
        {
            a.AddFile(ConfirmationFilePurpose.Agreement, Upload, Applicant(day));
            a.AddFile(ConfirmationFilePurpose.MediationProof, Upload, Applicant(day));
        }

        return a;
    }

    public static void SignFirst(this ConfirmationApplication a, DateOnly? day = null, ConfirmationContext? context = null) =>
        a.Sign(1, Signature("张测试"), ConfirmationText.HashOf(a), context ?? Context, Applicant(day));

    public static void SignSecond(this ConfirmationApplication a, DateOnly? day = null, ConfirmationContext? context = null) =>
        a.Sign(2, Signature("李测试"), ConfirmationText.HashOf(a), context ?? Context, Respondent(day));

    public static ConfirmationApplication Submitted(DateOnly? effective = null, DateOnly? day = null)
    {
        var a = Drafted(effective, day);
        a.SignFirst(day ?? effective);
        a.SignSecond(day ?? effective);
        return a;
    }

    public static ConfirmationApplication Incomplete(int days = 5, DateOnly? day = null)
    {
        var a = Submitted(day);
        a.RequestMaterial("请补交财产权利证明", days, Clerk(day));
        return a;
    }

    public static ConfirmationApplication Docketed(DateOnly? day = null)
    {
        var a = Submitted(day);
        a.Docket(DocketNumber, Clerk(day));
        return a;
    }

    public static ConfirmationApplication Examined(DateOnly? day = null)
    {
        var a = Docketed(day);
        a.Take(Judge(day));
        return a;
    }

    public static InterviewDetails Interview(int party = 1, DateOnly? day = null, InterviewMode mode = InterviewMode.OnSite) =>
        new(party, mode, At(day ?? Monday, 10, 30), true, true, true, "问：协议是否自愿？答：自愿，款项属实。");

    public static ConfirmationApplication Heard(DateOnly? day = null)
    {
        var a = Examined(day);
        a.RecordInterview(Interview(1, day), Judge(day));
        a.RecordInterview(Interview(2, day, InterviewMode.Video), Judge(day));
        return a;
    }

    public static ConfirmationApplication AwaitingMaterial(int days = 10, DateOnly? day = null)
    {
        var a = Examined(day);
        a.RequestSupplement("请补充转账记录", days, Judge(day));
        return a;
    }

    public static ConfirmationApplication Confirmed(DateOnly? day = null)
    {
        var a = Heard(day);
        a.Confirm("协议自愿、合法，内容明确", Judge(day));
        return a;
    }

    public static ConfirmationApplication InState(ConfirmationStatus status)
    {
        switch (status)
        {
            case ConfirmationStatus.Draft:
                return Drafted();
            case ConfirmationStatus.AwaitingAcceptance:
                return Submitted();
            case ConfirmationStatus.AwaitingMaterial:
                return Incomplete();
            case ConfirmationStatus.Docketed:
                return Docketed();
            case ConfirmationStatus.UnderExamination:
                return Examined();
            case ConfirmationStatus.AwaitingSupplement:
                return AwaitingMaterial();
            case ConfirmationStatus.Confirmed:
                return Confirmed();
        }

        var a = status switch
        {
            ConfirmationStatus.Discarded => Drafted(),
            ConfirmationStatus.Refused or ConfirmationStatus.Withdrawn => Submitted(),
            ConfirmationStatus.Revoked => Confirmed(),
            _ => Examined(),
        };
        switch (status)
        {
            case ConfirmationStatus.Discarded:
                a.Discard(Applicant());
                break;
            case ConfirmationStatus.Refused:
                a.Refuse(ConfirmationRefusalGround.NotThisCourt, "属于他院管辖", Clerk());
                break;
            case ConfirmationStatus.Withdrawn:
                a.Withdraw(1, "已经付清，不需要了", Applicant());
                break;
            case ConfirmationStatus.Revoked:
                a.Object(new(ObjectorKind.Party, 1, null, null, Monday, "金额写错了"), [], Applicant(hour: 14));
                a.DecideObjection(1, true, "异议成立，金额有误", Judge(hour: 15));
                break;
            case ConfirmationStatus.Dismissed:
                a.Dismiss([DismissalGround.Unclear], [], "履行期限没有约定", Judge());
                break;
            default:
                a.DeemWithdrawn(LapseGround.RefusedInterview, "两次通知均拒不到场", Judge());
                break;
        }

        return a;
    }

    /// <summary>Asserts that a rule refuses and that nothing was written.</summary>
    public static RuleViolation Refuses(this ConfirmationApplication a, string code, Action act, string? field = null)
    {
        var (status, length) = (a.Status, a.JournalLength);
        var violation = Assert.Throws<RuleViolation>(act);
        Assert.Equal(code, violation.Code);
        Assert.Equal((status, length), (a.Status, a.JournalLength));
        if (field is not null)
        {
            Assert.Equal(field, violation.Field);
        }

        return violation;
    }

    public static ConfirmationCheckItem Check(this ConfirmationApplication a, string code, ConfirmationContext? context = null, Occasion? occasion = null) =>
        Assert.Single(ConfirmationCheck.Of(a, context ?? Context, occasion ?? Applicant()), i => i.Code == code);
}
