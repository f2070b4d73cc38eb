using GolmudCourt.Domain;
using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Confirmation;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Data.Seeding;

/// <summary>Invented applications for confirmation in every state, made by the same verbs as real ones.</summary>
internal sealed class DemoConfirmations(
    CourtDbContext db, DemoFiles files, NumberBook numbers, CourtSettings court, ConfirmationSettings settings, CalendarStore calendars, CourtClock clock)
{
    private const string County = "格尔木市郭勒木德镇人民调解委员会";
    private const string Street = "格尔木市昆仑路街道人民调解委员会";

    private IReadOnlyDictionary<string, CourtUser> _people = new Dictionary<string, CourtUser>();

    /// <summary>Makes them, once: a database that has applications is left alone.</summary>
    public async Task SeedOnceAsync(IReadOnlyDictionary<string, CourtUser> people)
    {
        _people = people;
        if (await db.Confirmations.AnyAsync())
        {
            return;
        }

        await BeforeTheCourtAsync();
        await UnderWayAsync();
        await DecidedAsync();
        await FromThePortalAsync();
    }

    private async Task BeforeTheCourtAsync()
    {
        var draft = await DraftAsync(3, Terms(3, Street, "物业服务合同纠纷", "物业费", 4_260m, null));
        draft.Sign(1, Signature("litigant"), ConfirmationText.HashOf(draft), Context, await At("litigant", 2.5));
        await db.SaveChangesAsync();

        var discarded = await DraftAsync(9, Terms(9, Street, "相邻关系纠纷", "防水维修费", 1_800m, null));
        discarded.Discard(await At("litigant2", 8));
        await db.SaveChangesAsync();

        await SubmittedAsync(1, Terms(4, County, "草原承包合同纠纷", "草场租金", 26_000m, "才让卓玛于明年四月转场以前清空草场围栏外的物资"));
        var incomplete = await SubmittedAsync(3, Terms(7, County, "土地租赁合同纠纷", "租金", 15_500m, null));
        incomplete.RequestMaterial("请补交土地承包经营权证；没有办证的，请村民委员会出具证明。", 7, await At("clerk", 2));
        await db.SaveChangesAsync();

        await SubmittedAsync(2, Terms(6, Street, "民间借贷纠纷", "借款", 38_000m, null));
        var withdrawn = await SubmittedAsync(12, Terms(15, Street, "买卖合同纠纷", "枸杞货款", 9_600m, null));
        withdrawn.Withdraw(1, "对方已经付清货款，不需要确认了", await At("litigant", 11));
        await db.SaveChangesAsync();

        var refused = await SubmittedAsync(20, Terms(24, County, "分家析产纠纷", "补偿款", 30_000m, "位于郭勒木德镇的院落归马文忠所有"), "院落权属没有争议，只是写明现状");
        refused.Refuse(ConfirmationRefusalGround.RealRight, "协议确认院落归一方所有，属于物权确权，可以就这部分另行起诉。", await At("clerk", 18));
        await db.SaveChangesAsync();
    }

    private async Task UnderWayAsync()
    {
        await DocketedAsync(3, Terms(8, Street, "房屋租赁合同纠纷", "押金和租金", 7_400m, null));
        var running = await TakenAsync(10, Terms(14, Street, "民间借贷纠纷", "借款", 620_000m, null));
        await HearAsync(running, 1, InterviewMode.OnSite, 6);

        var asked = await TakenAsync(14, Terms(20, County, "民间借贷纠纷", "借款", 52_000m, null));
        asked.RequestSupplement("请补充借款的转账记录；现金交付的，说明资金来源和交付经过。", 15, await At("judge", 5));
        await db.SaveChangesAsync();

        var lapsed = await TakenAsync(40, Terms(46, Street, "买卖合同纠纷", "建材款", 88_000m, null));
        lapsed.RequestSupplement("请补充送货单和对账单。", 10, await At("judge", 34));
        lapsed.DeemWithdrawn(LapseGround.NotSupplied, "限期届满后又电话提醒两次，仍没有补充，也没有说明理由。", await At("judge", 14));
        await db.SaveChangesAsync();
    }

    private async Task DecidedAsync()
    {
        await ConfirmedAsync(35, Terms(40, Street, "追索劳动报酬纠纷", "工资", 18_600m, null));
        var objected = await ConfirmedAsync(28, Terms(33, County, "机动车交通事故责任纠纷", "赔偿款", 43_000m, null));
        objected.Object(new ObjectionDetails(ObjectorKind.Party, 2, null, null, On(22), "裁定所列第二期的日期与协议不一致，请核对。"), [], await At("litigant2", 15));
        await db.SaveChangesAsync();

        var revoked = await ConfirmedAsync(70, Terms(76, Street, "民间借贷纠纷", "借款", 150_000m, null));
        revoked.Object(
            new ObjectionDetails(ObjectorKind.InterestedPerson, null, "冶生财", "13997010023", On(50), "协议约定以羊群抵债，其中八十只是我寄养的。"), [], await At("clerk", 45));
        revoked.DecideObjection(1, uphold: true, "经查寄养协议属实，协议处分了案外人的财产。", await At("judge", 38));
        await db.SaveChangesAsync();

        var dismissed = await TakenAsync(25, Terms(30, County, "合伙合同纠纷", "退伙款", 96_000m, "合伙期间的其他债务由双方日后另行商量"));
        await HearAsync(dismissed, 1, InterviewMode.Video, 20);
        dismissed.Dismiss([DismissalGround.Unclear], [], "协议没有写明其他债务的数额和负担，内容不明确，无法执行。", await At("judge", 16));
        await db.SaveChangesAsync();
    }

    private async Task FromThePortalAsync()
    {
        var mediation = await db.Mediations.AsNoTracking().Where(m => m.Status == MediationStatus.Settled)
            .Include(m => m.Parties).Include(m => m.Consents).Include(m => m.Appointments).Include(m => m.Facts).Include(m => m.FactConfirmations)
            .Include(m => m.Agreements).ThenInclude(a => a.Clauses).ThenInclude(c => c.Instalments).Include(m => m.Agreements).ThenInclude(a => a.FreeClauses)
            .Include(m => m.Agreements).ThenInclude(a => a.Signatures).AsSplitQuery().OrderBy(m => m.Id).FirstOrDefaultAsync();
        if (mediation is null)
        {
            return;
        }

        var application = ConfirmationApplication.FromPortal(Guid.NewGuid(), SignedAgreement.Of(mediation), settings, await At("litigant", 5));
        await ChooseAsync(application, 4.5);
        db.Confirmations.Add(application);
        await db.SaveChangesAsync();
        await SignAsync(application, 4);
    }

    private async Task<ConfirmationApplication> DraftAsync(double daysAgo, OutsideAgreement terms)
    {
        var o = await At("litigant", daysAgo);
        var application = ConfirmationApplication.Start(Guid.NewGuid(), o);
        application.Describe(terms, o);
        application.AddFile(ConfirmationFilePurpose.Agreement, await files.PictureAsync("调解协议.png"), o);
        application.AddFile(ConfirmationFilePurpose.MediationProof, await files.PictureAsync("主持调解的证明.png"), o);
        await ChooseAsync(application, daysAgo);
        db.Confirmations.Add(application);
        await db.SaveChangesAsync();
        return application;
    }

    // Each party is asked in this stage; one of them receives on paper where the county committee mediated.
    private async Task ChooseAsync(ConfirmationApplication application, double daysAgo)
    {
        foreach (var (party, user) in application.Parties.OrderBy(p => p.Number).Zip(["litigant", "litigant2"]))
        {
            var details = new ServiceChoiceDetails
            {
                Agrees = user == "litigant" || application.Agreement!.OrganisationName != County,
                Address = party.Address ?? "格尔木市昆仑路街道迎宾社区",
                Phone = party.Phone ?? _people[user].Mobile,
                Email = user == "litigant" ? "litigant@example.cn" : null,
            };
            application.ChooseService(party.Number, details, await At(user, daysAgo));
        }
    }

    private async Task<ConfirmationApplication> SubmittedAsync(double daysAgo, OutsideAgreement terms, string? statement = null)
    {
        var application = await DraftAsync(daysAgo + 0.5, terms);
        if (statement is not null)
        {
            application.StateSubject(statement, await At("litigant", daysAgo + 0.4));
        }

        await SignAsync(application, daysAgo);
        return application;
    }

    private async Task SignAsync(ConfirmationApplication application, double daysAgo)
    {
        application.Sign(1, Signature("litigant"), ConfirmationText.HashOf(application), Context, await At("litigant", daysAgo + 0.2));
        application.Sign(2, Signature("litigant2"), ConfirmationText.HashOf(application), Context, await At("litigant2", daysAgo));
        await db.SaveChangesAsync();
    }

    private async Task<ConfirmationApplication> DocketedAsync(double daysAgo, OutsideAgreement terms)
    {
        var application = await SubmittedAsync(daysAgo, terms);
        var clerk = await At("clerk", daysAgo - 1);
        await using var transaction = await db.Database.BeginTransactionAsync();
        var year = clerk.Today.Year;
        var type = ConfirmationApplication.TypeCode;
        application.Docket(new CaseNumber(year, court.Code, type, await numbers.TakeAsync($"{court.Code}/{type}", year)), clerk);
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        return application;
    }

    private async Task<ConfirmationApplication> TakenAsync(double daysAgo, OutsideAgreement terms)
    {
        var application = await DocketedAsync(daysAgo, terms);
        application.Take(await At("judge", daysAgo - 1.5));
        await db.SaveChangesAsync();
        return application;
    }

    private async Task<ConfirmationApplication> ConfirmedAsync(double daysAgo, OutsideAgreement terms)
    {
        var application = await TakenAsync(daysAgo, terms);
        await HearAsync(application, 1, InterviewMode.OnSite, daysAgo - 3);
        await HearAsync(application, 2, InterviewMode.Video, daysAgo - 3.2);
        application.Confirm("经审查，申请人达成的调解协议出于自愿，内容合法、明确，符合司法确认调解协议的法定条件。", await At("judge", daysAgo - 5));
        await db.SaveChangesAsync();
        return application;
    }

    private async Task HearAsync(ConfirmationApplication application, int party, InterviewMode mode, double daysAgo)
    {
        var judge = await At("judge", daysAgo);
        application.RecordInterview(
            new InterviewDetails(
                party, mode, judge.Now.AddHours(-1), true, true, true,
                "问：协议是不是自愿签的？答：是自愿的，调解员把条款都念了一遍。\n问：款项是怎么来的，有没有别的债务？答：是双方实际发生的，没有其他债务。"),
            judge);
        await db.SaveChangesAsync();
    }

    private OutsideAgreement Terms(double daysAgo, string organisation, string cause, string subject, decimal sum, string? other) => new()
    {
        OrganisationName = organisation,
        OrganisationAddress = "格尔木市" + (organisation == County ? "郭勒木德镇" : "昆仑路街道"),
        MediatorNames = organisation == County ? "索南才仁" : "李桂芳",
        AgreementNumber = $"〔{On(daysAgo).Year}〕第{100 + (int)daysAgo}号",
        EffectiveOn = On(daysAgo),
        Sealed = true,
        CauseName = cause,
        Initiative = MediationInitiative.OwnInitiative,
        Links = [JurisdictionLink.PartyDomicile, JurisdictionLink.OrganisationLocation],
        Parties = [Party(1, "litigant", "格尔木市昆仑路街道迎宾社区"), Party(2, "litigant2", "格尔木市郭勒木德镇小岛村")],
        Clauses =
        [
            new(ClauseKind.PayMoney, 2, 1, subject, sum / 2, On(daysAgo - 20), [], "银行转账", null),
            new(ClauseKind.PayMoney, 2, 1, $"{subject}余款", sum / 2, On(daysAgo - 60), [], "银行转账", null),
        ],
        FreeClauses = other is null ? [] : [other],
    };

    private ConfirmationPartyDetails Party(int number, string user, string address)
    {
        var person = _people[user];
        return new(number, PartyKind.NaturalPerson, person.RealName, person.DocumentNumber, person.Mobile, address, null, person.Id);
    }

    private ConfirmationContext Context => new(settings, false);

    private SignatureDetails Signature(string user) => new(_people[user].RealName, null, null);

    private DateOnly On(double daysAgo) => DateOnly.FromDateTime(clock.Now.AddDays(-daysAgo).DateTime);

    private async Task<Occasion> At(string user, double daysAgo)
    {
        var role = DemoAccounts.All.Single(a => a.User == user).Role;
        var person = _people[user];
        return new Occasion(new Actor(person.Id, person.RealName, role), clock.Now.AddDays(-daysAgo), await calendars.CurrentAsync());
    }
}
