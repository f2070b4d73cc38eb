using GolmudCourt.Domain;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Domain.Roster;
using GolmudCourt.Web.Features.Filings;
using GolmudCourt.Web.Features.Mediations.Shared;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Data.Seeding;

/// <summary>Invented mediations of Development in every state, made by the same verbs as real ones.</summary>
internal sealed class DemoMediations(
    CourtDbContext db, MediationDesk desk, FilingDesk filings, DemoDrafts drafts, CalendarStore calendars, CourtClock clock)
{
    private IReadOnlyDictionary<string, CourtUser> _people = new Dictionary<string, CourtUser>();
    private MediatorRef _mediator = null!;

    /// <summary>Makes them, once: a database that has mediations is left alone.</summary>
    public async Task SeedOnceAsync(IReadOnlyDictionary<string, CourtUser> people)
    {
        _people = people;
        if (await db.Mediations.AnyAsync() || await MediatorAsync() is not { } mediator)
        {
            return;
        }

        _mediator = mediator;
        await EarlyAsync();
        await ChoosingAsync();
        await RunningAsync();
        await OverAsync();
        await OfFilingsAsync();
    }

    private async Task<MediatorRef?> MediatorAsync()
    {
        var account = _people["mediator"].Id;
        var found = await db.Mediators.SingleOrDefaultAsync(m => m.UserId == account && m.Status == RosterStatus.Admitted);
        return found is null ? null : new MediatorRef(
            found.Id, found.Name, found.UserId, found.OrganisationId,
            await db.Organisations.Where(o => o.Id == found.OrganisationId).Select(o => o.Name).SingleOrDefaultAsync());
    }

    private async Task EarlyAsync()
    {
        var draft = Mediation.Start(Guid.NewGuid(), await At("litigant", 0.5));
        draft.AddParty(Self("litigant", MediationPosition.Applicant), await At("litigant", 0.5));
        db.Mediations.Add(draft);
        await db.SaveChangesAsync();

        await RequestAsync(1, DisputeField.PropertyManagement, "物业费与漏水维修互有争议，双方多次协商未果。", "希望物业公司先修好屋顶，再结清物业费。", 4_800m);
        var asked = await AcceptedAsync(2, DisputeField.Neighbours, "楼上装修造成卫生间漏水，维修费用由谁承担有争议。", "希望分担维修费用并修复防水。", 3_200m);
        await desk.InviteAsync(asked, 2, await At("clerk", 1.8));
    }

    private async Task ChoosingAsync()
    {
        await AgreedAsync(0.3, DisputeField.PrivateLoan, "借款到期没有归还，双方对已还数额有争议。", "希望分期归还剩余借款。", 30_000m);
        var waiting = await AgreedAsync(1, DisputeField.HouseLease, "退租时押金退还多少有争议。", "希望退还押金。", 5_000m);
        await DoAsync(waiting, "litigant", 0.9, (m, o) => m.LeaveToCourt(1, o));
        await DoAsync(waiting, "litigant2", 0.8, (m, o) => m.LeaveToCourt(2, o));
        await AppointedAsync(0.5, DisputeField.Sale, "购买的二手货车发动机存在隐瞒的故障。", "希望退还部分车款。", 18_000m);
        var objected = await AppointedAsync(0.6, DisputeField.Damages, "停车场剐蹭，双方对修理费数额有争议。", "希望赔偿修理费。", 2_600m);
        await DoAsync(objected, "litigant2", 0.4, (m, o) => m.Object(2, "调解员曾与申请人在同一单位工作，担心影响公正。", o));
    }

    private async Task RunningAsync()
    {
        var running = await ConfirmedAsync(9, DisputeField.Family, "分家后对院落和承包地的使用有争议。", "希望划清院落并约定承包地的耕种。", null);
        await DoAsync(running, "mediator", 8, (m, o) => m.PlanSession(
            new SessionPlan(o.Now.AddDays(2), o.Now.AddDays(2).AddHours(2), SessionMode.OnSite, "第二调解室", [1, 2]), o));
        await DoAsync(running, "mediator", 5.5, (m, o) => m.LogSession(
            1,
            new SessionReport(
                o.Now.AddHours(-3), o.Now.AddHours(-1), SessionMode.OnSite, false, SessionOutcome.Continue,
                [new(1, true, true, true, false), new(2, true, true, true, false)], "双方各自陈述了意见，同意下次带上村委会的证明。", "核实村委会的证明后再约。"),
            o));
        await DoAsync(running, "mediator", 5, (m, o) => m.StateFacts(["双方系兄妹，2019年分家。", "院落东侧三间房由申请人居住至今。"], o));
        await DoAsync(running, "litigant2", 2, (m, o) => m.MakeOffer(
            2, new OfferDetails(1, null, null, null, [], "院落东侧归申请人使用，承包地轮流耕种，一年一换。", o.Now.AddDays(5)), o));

        var longer = await ConfirmedAsync(20, DisputeField.Labour, "解除劳动关系后的工资和补偿数额有争议。", "希望支付拖欠的工资。", 12_000m);
        await DoAsync(longer, "litigant", 2, (m, o) => m.ProposeExtension(1, 15, "等待社保部门出具缴费记录。", o));
        await OpenedAsync(14, DisputeField.Consumer, "购买的家具与样品不符。", "希望换货或者退款。", 7_500m);
    }

    private async Task OverAsync()
    {
        var settled = await OpenedAsync(30, DisputeField.PrivateLoan, "朋友间借款没有写明还款日期。", "希望在年内还清。", 10_000m);
        await SignAllAsync(settled, 25);
        await DoAsync(settled, "litigant", 22, (m, o) => m.Rate(1, 5, "调解员很耐心，跑了两趟村里。", o));
        await DoAsync(settled, "litigant2", 21, (m, o) => m.Rate(2, 4, null, o));
        var unwilling = await AcceptedAsync(12, DisputeField.Construction, "装修尾款和质量保证金有争议。", "希望支付尾款。", 21_000m);
        await DoAsync(unwilling, "clerk", 11, (m, o) => m.Refuse(2, "要求直接由法院判决。", o));
        var declined = await RequestAsync(8, DisputeField.Other, "外地房屋的买卖纠纷。", "希望继续履行合同。", 260_000m);
        await DoAsync(declined, "clerk", 7, (m, o) => m.Decline(DeclineGround.NoJurisdiction, "房屋不在本市，双方住所也不在本市，请向房屋所在地法院申请。", o));
    }

    private async Task OfFilingsAsync()
    {
        await HandedOverAsync(3, "litigant", "马文忠");
        var returned = await HandedOverAsync(18, "litigant2", "才让卓玛");
        await desk.AcceptAsync(returned, await At("clerk", 17));
        await DoAsync(returned, "clerk", 16, (m, o) => m.ReportUnreachable(2, "按预留地址上门两次均锁闭，电话停机。", o));
    }

    private async Task<Mediation> HandedOverAsync(double daysAgo, string user, string signer)
    {
        var filing = await drafts.LeaseAsync(await At(user, daysAgo), complete: true);
        filing.AnswerMediation(MediationWish.Willing, await At(user, daysAgo));
        await filings.SubmitAsync(filing, new SignatureDetails(signer, null, null), await At(user, daysAgo));
        return await desk.HandOverAsync(filing, await At("clerk", daysAgo - 0.5));
    }

    private async Task<Mediation> RequestAsync(double daysAgo, DisputeField field, string summary, string request, decimal? amount)
    {
        var o = await At("litigant", daysAgo);
        var mediation = Mediation.Start(Guid.NewGuid(), o);
        mediation.AddParty(Self("litigant", MediationPosition.Applicant), o);
        mediation.AddParty(Self("litigant2", MediationPosition.Respondent), o);
        mediation.Describe(new DisputeDetails($"{field}", RosterNames.Of(field), null, null, summary, request, amount), o);
        mediation.Submit(1, o);
        db.Mediations.Add(mediation);
        await desk.SaveAsync(mediation, o);
        return mediation;
    }

    private async Task<Mediation> AcceptedAsync(double daysAgo, DisputeField field, string summary, string request, decimal? amount)
    {
        var mediation = await RequestAsync(daysAgo, field, summary, request, amount);
        await desk.AcceptAsync(mediation, await At("clerk", daysAgo - 0.02));
        return mediation;
    }

    private async Task<Mediation> AgreedAsync(double daysAgo, DisputeField field, string summary, string request, decimal? amount)
    {
        var mediation = await AcceptedAsync(daysAgo, field, summary, request, amount);
        await DoAsync(mediation, "litigant2", daysAgo - 0.03, (m, o) => m.ClaimParty(2, o.Actor.UserId!.Value, o));
        await DoAsync(mediation, "litigant2", daysAgo - 0.04, (m, o) => m.Agree(2, o));
        return mediation;
    }

    private async Task<Mediation> AppointedAsync(double daysAgo, DisputeField field, string summary, string request, decimal? amount)
    {
        var mediation = await AgreedAsync(daysAgo, field, summary, request, amount);
        await DoAsync(mediation, "litigant", daysAgo - 0.05, (m, o) => m.Pick(1, [_mediator], o));
        await DoAsync(mediation, "litigant2", daysAgo - 0.06, (m, o) => m.Pick(2, [_mediator], o));
        return mediation;
    }

    private async Task<Mediation> ConfirmedAsync(double daysAgo, DisputeField field, string summary, string request, decimal? amount)
    {
        var mediation = await AppointedAsync(daysAgo, field, summary, request, amount);
        await DoAsync(mediation, "mediator", daysAgo - 0.07, (m, o) => m.ConfirmAppointment(o));
        return mediation;
    }

    private async Task<Mediation> OpenedAsync(double daysAgo, DisputeField field, string summary, string request, decimal amount)
    {
        var mediation = await ConfirmedAsync(daysAgo, field, summary, request, amount);
        await DoAsync(mediation, "mediator", daysAgo - 3, (m, o) => m.DraftAgreement(
            new AgreementDetails(
                summary,
                [
                    new ClauseDetails(
                        ClauseKind.PayMoney, 2, 1, "款项", amount / 2, null,
                        [new(o.Today.AddDays(20), amount / 4), new(o.Today.AddDays(50), amount / 4)], "转入申请人尾号0028的储蓄账户", "逾期按未付部分每日万分之二支付违约金"),
                ],
                [], "各自负担自己的费用"), o));
        await DoAsync(mediation, "mediator", daysAgo - 3.1, (m, o) => m.OpenForSignature(o));
        return mediation;
    }

    private async Task SignAllAsync(Mediation mediation, double daysAgo)
    {
        var hash = mediation.CurrentAgreement()!.TextHash;
        await DoAsync(mediation, "litigant", daysAgo, (m, o) => m.SignAsParty(1, new SignatureDetails(o.Actor.Name, null, null), hash, o));
        await DoAsync(mediation, "litigant2", daysAgo - 0.1, (m, o) => m.SignAsParty(2, new SignatureDetails(o.Actor.Name, null, null), hash, o));
        await DoAsync(mediation, "mediator", daysAgo - 0.2, (m, o) => m.SignAsMediator(new SignatureDetails(_mediator.Name, null, null), hash, o));
        if (_mediator.OrganisationId is { } organisation)
        {
            await DoAsync(mediation, "org", daysAgo - 0.3, (m, o) => m.SignAsOrganisation(organisation, null, null, hash, o));
        }
    }

    private MediationPartyDetails Self(string user, MediationPosition position) => new()
    {
        Position = position,
        Name = _people[user].RealName,
        DocumentNumber = _people[user].DocumentNumber,
        Phone = _people[user].Mobile,
        Address = "格尔木市昆仑路街道迎宾社区",
        Language = user == "litigant2" ? CourtLanguage.Tibetan : CourtLanguage.Chinese,
    };

    private async Task DoAsync(Mediation mediation, string user, double daysAgo, Action<Mediation, Occasion> act)
    {
        var occasion = await At(user, daysAgo);
        act(mediation, occasion);
        await desk.SaveAsync(mediation, occasion);
    }

    private async Task<Occasion> At(string user, double daysAgo)
    {
        var role = DemoAccounts.All.Single(a => a.User == user).Role;
        var person = _people[user];
        return new Occasion(new Actor(person.Id, person.RealName, role), clock.Now.AddDays(-daysAgo), await calendars.CurrentAsync());
    }
}
