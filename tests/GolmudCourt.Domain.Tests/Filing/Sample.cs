using GolmudCourt.Domain.Calendar;
using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Causes;
using GolmudCourt.Domain.Fees;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Tests.Calendar;
using Xunit;
using Case = GolmudCourt.Domain.Filing.Filing;

namespace GolmudCourt.Domain.Tests.Filing;

/// <summary>Filings for the tests of their verbs; everyone in them is invented.</summary>
internal static class Sample
{
    public static readonly DateOnly Monday = new(2026, 11, 23);

    public static StoredFile Upload { get; } = new("材料.pdf", "application/pdf", 1000, new string('a', 64), 3);

    public static FeeResult Fee { get; } = CourtFees.Compute(FeeKind.Property, 20_000m, new FeeSettings());

    public static CorrectionItemDetails Asked { get; } = new(FilingSection.Evidence, "请补充借条原件照片", "现有照片看不清签名", "民诉法 124");

    public static Occasion On(CourtRole role, DateOnly day, CourtCalendar? calendar = null) =>
        new(new Actor((int)role + 1, $"测试{CourtRoles.Name(role)}", role), new DateTimeOffset(day.ToDateTime(new TimeOnly(10, 0)), TimeSpan.FromHours(8)), calendar ?? Notices.Calendar);

    public static Occasion Filer(DateOnly? day = null) => On(CourtRole.Litigant, day ?? Monday);

    public static Occasion Clerk(DateOnly? day = null) => On(CourtRole.Clerk, day ?? Monday);

    public static Occasion President(DateOnly? day = null) => On(CourtRole.President, day ?? Monday);

    public static PartyDetails Plaintiff { get; } = new()
    {
        Position = PartyPosition.Plaintiff,
        Name = "才让·卓玛",
        DocumentType = IdentityDocumentType.IdCard,
        DocumentNumber = IdCard("63289919600101001"),
        Phone = "13900001234",
        Address = "格尔木市测试路1号",
    };

    public static PartyDetails Defendant { get; } = new() { Position = PartyPosition.Defendant, Name = "李测试", Address = "格尔木市测试路2号" };

    public static DeliveryDetails Delivery { get; } = new()
    {
        Recipient = "才让卓玛",
        Address = "格尔木市测试路1号",
        Phone = "13900001234",
        Consents = [ConsentStage.Filing],
        Confirmed = true,
    };

    public static EvidenceDetails Evidence { get; } = new() { Name = "借条", Source = "被告出具", Purpose = "证明借款" };

    /// <summary>A number that can exist, of a region never given.</summary>
    public static string IdCard(string body)
    {
        int[] weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
        return body + "10X98765432"[weights.Select((w, i) => w * (body[i] - '0')).Sum() % 11];
    }

    public static Case Empty(FilingChannel channel = FilingChannel.Online, Occasion? by = null) => Case.Start(Guid.NewGuid(), channel, by ?? Filer());

    /// <summary>A complete draft; leave one part out to see what is missed.</summary>
    public static Case Draft(
        string without = "", FilingChannel channel = FilingChannel.Online, Occasion? by = null, MediationWish wish = MediationWish.Unwilling)
    {
        var occasion = by ?? Filer();
        var filing = Empty(channel, occasion);
        void Unless(string part, Action act)
        {
            if (part != without)
            {
                act();
            }
        }

        Unless("plaintiff", () => filing.AddParty(Plaintiff, occasion));
        Unless("defendant", () => filing.AddParty(Defendant, occasion));
        Unless("cause", () => filing.ChooseCause(new CauseOfAction(2026, 4, "116.3", "MS4-116-03", "MS3-116", "车辆租赁合同纠纷"), occasion));
        Unless("claim", () => filing.StateClaims([new ClaimDetails("判令被告支付租金", 20_000m)], occasion));
        Unless("facts", () => filing.StateFacts("被告租车后没有付租金。", null, new Dictionary<string, string>(), occasion));
        Unless("identity", () => filing.Attach(FilePurpose.Identity, 1, Upload, occasion));
        Unless("evidence", () =>
        {
            filing.AddEvidence(Evidence, occasion);
            Unless("evidence-file", () => filing.Attach(FilePurpose.Evidence, 1, Upload, occasion));
        });
        Unless("delivery", () => filing.ConfirmDelivery(Delivery, occasion));
        Unless("mediation", () => filing.AnswerMediation(wish, occasion));
        return filing;
    }

    public static FilingReceipt Submit(this Case filing, Occasion occasion, string signer = "才让卓玛") =>
        filing.Submit(new SignatureDetails(signer, null, "192.0.2.1"), Upload with { FileName = "民事起诉状.txt", Sha256 = new string('b', 64) }, new ReceiptNumber("格立收〔2026〕000001号", "ABCDEFGH23"), null, occasion);

    public static Case Submitted(DateOnly? day = null, MediationWish wish = MediationWish.Unwilling)
    {
        var filing = Draft(by: Filer(day), wish: wish);
        filing.Submit(Filer(day));
        return filing;
    }

    public static Case AwaitingCorrection(DateOnly? day = null, int days = 15)
    {
        var filing = Submitted(day);
        filing.RequestCorrection([Asked], days, Clerk(day));
        return filing;
    }

    public static Case Docketed(DateOnly? day = null, bool halve = false)
    {
        var filing = Submitted(day);
        filing.Docket(new CaseNumber(2026, "青2801", "民初", 1), Fee, halve, Clerk(day));
        return filing;
    }

    public static Case Returned()
    {
        var filing = AwaitingCorrection();
        filing.ReturnUncorrected("期限届满没有补正", Clerk(new DateOnly(2026, 12, 9)));
        return filing;
    }

    public static Case Refused()
    {
        var filing = Submitted();
        filing.RefuseAcceptance(RefusalGround.OtherCourt, "被告住所不在本市", Clerk());
        return filing;
    }

    public static Case Withdrawn()
    {
        var filing = Submitted();
        filing.Withdraw(null, Filer());
        return filing;
    }

    public static Case InMediation(DateOnly? day = null)
    {
        var filing = Submitted(day, MediationWish.Willing);
        filing.HandOverToMediation(Clerk(day));
        return filing;
    }

    public static Case Settled()
    {
        var filing = InMediation();
        filing.SettleInMediation(On(CourtRole.System, Monday));
        return filing;
    }

    public static Case InState(FilingStatus status) => status switch
    {
        FilingStatus.Draft => Draft(),
        FilingStatus.AwaitingReview => Submitted(),
        FilingStatus.AwaitingCorrection => AwaitingCorrection(),
        FilingStatus.Docketed => Docketed(),
        FilingStatus.Refused => Refused(),
        FilingStatus.Returned => Returned(),
        FilingStatus.InMediation => InMediation(),
        FilingStatus.Settled => Settled(),
        _ => Withdrawn(),
    };

    /// <summary>Asserts that a rule refuses.</summary>
    public static RuleViolation Refuses(string code, Action act, string? field = null)
    {
        var violation = Assert.Throws<RuleViolation>(act);
        Assert.Equal(code, violation.Code);
        if (field is not null)
        {
            Assert.Equal(field, violation.Field);
        }

        return violation;
    }
}
