using GolmudCourt.Domain;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Data.Reference;
using GolmudCourt.Web.Documents;
using GolmudCourt.Web.Features.Filings;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GolmudCourt.Web.Tests.Support;

/// <summary>
/// Brings filings into a state through the same verbs the portal uses; never by writing to the database. Each method
/// returns the filing's key. The moment is that of the host's clock.
/// </summary>
public sealed class Given(PortalHost host)
{
    /// <summary>A cause with a money claim and no element form.</summary>
    public const string Cause = "MS4-116-03";

    /// <summary>A complete draft, ready to be handed in.</summary>
    /// <param name="owner">A litigant or an agent online; a clerk makes it a registration at the counter.</param>
    /// <param name="plaintiff">Who sues, when it is not the owner.</param>
    /// <param name="defendant">The name of the defendant.</param>
    /// <param name="amount">Yuan.</param>
    public Task<Guid> DraftAsync(Person owner, Person? plaintiff = null, string defendant = "格尔木测试商贸有限公司", decimal amount = 20_000m) =>
        host.InScopeAsync(async services =>
        {
            var occasion = await OccasionAsync(services, owner);
            var atCounter = owner.Role == CourtRole.Clerk;
            var filing = Filing.Start(Guid.NewGuid(), atCounter ? FilingChannel.Counter : FilingChannel.Online, occasion);
            var suing = plaintiff ?? (atCounter ? null : owner);
            var mobile = suing?.Mobile ?? Accounts.MobileOf(1);
            filing.AddParty(new PartyDetails
            {
                Position = PartyPosition.Plaintiff,
                Name = suing?.Name ?? "原告某",
                DocumentType = Domain.Cases.IdentityDocumentType.IdCard,
                DocumentNumber = suing?.DocumentNumber ?? Accounts.IdCardOf(1),
                Phone = mobile,
                Address = "青海省格尔木市测试路1号",
            }, occasion);
            filing.AddParty(new PartyDetails { Position = PartyPosition.Defendant, Kind = PartyKind.LegalPerson, Name = defendant, Address = "青海省格尔木市测试路2号" }, occasion);
            filing.ChooseCause(services.GetRequiredService<ReferenceData>().Causes.ByCode(Cause)!, occasion);
            filing.StateClaims([new ClaimDetails("判令被告支付租金", amount)], occasion);
            filing.StateFacts("被告租用车辆后一直没有支付租金，多次催要无果。", null, new Dictionary<string, string>(), occasion);
            var file = await services.GetRequiredService<Uploads>().TakeTextAsync("材料.txt", "测试材料");
            var evidence = filing.AddEvidence(new EvidenceDetails { Name = "租车单", Source = "被告签收", Purpose = "证明交付", OnPaper = atCounter }, occasion);
            filing.Attach(FilePurpose.Identity, 1, file, occasion);
            filing.Attach(FilePurpose.Evidence, evidence.Number, file, occasion);
            filing.ConfirmDelivery(new DeliveryDetails
            {
                Recipient = suing?.Name ?? "原告某",
                Address = "青海省格尔木市测试路1号",
                Phone = mobile,
                Consents = [ConsentStage.Filing, ConsentStage.Service],
                Confirmed = true,
            }, occasion);
            filing.AnswerMediation(MediationWish.Unwilling, occasion);
            var db = services.GetRequiredService<CourtDbContext>();
            db.Filings.Add(filing);
            await db.SaveChangesAsync();
            return filing.Key;
        });

    /// <summary>A filing the court has received.</summary>
    public async Task<Guid> SubmittedAsync(Person owner, Person? plaintiff = null, string defendant = "格尔木测试商贸有限公司", decimal amount = 20_000m)
    {
        var key = await DraftAsync(owner, plaintiff, defendant, amount);
        await ActAsync(key, owner, async (filing, desk, occasion) =>
            await desk.SubmitAsync(filing, new SignatureDetails(filing.Parties[0].Name, null, null), occasion));
        return key;
    }

    /// <summary>A filing whose corrections the court waits for: one item, 15 days.</summary>
    public async Task<Guid> AwaitingCorrectionAsync(Person owner, Person clerk)
    {
        var key = await SubmittedAsync(owner);
        await ActAsync(key, clerk, (filing, _, occasion) => filing.RequestCorrection(
            [new CorrectionItemDetails(FilingSection.Evidence, "请补充租车单的原件照片", "现有照片看不清签名", "民诉法 124")], 15, occasion));
        return key;
    }

    /// <summary>A docketed filing, its fee unpaid.</summary>
    public async Task<Guid> DocketedAsync(Person owner, Person clerk, string typeCode = "民初")
    {
        var key = await SubmittedAsync(owner);
        await ActAsync(key, clerk, async (filing, desk, occasion) => await desk.DocketAsync(filing, typeCode, halve: false, occasion));
        return key;
    }

    /// <summary>A filing refused by ruling.</summary>
    public async Task<Guid> RefusedAsync(Person owner, Person clerk)
    {
        var key = await SubmittedAsync(owner);
        await ActAsync(key, clerk, (filing, _, occasion) => filing.RefuseAcceptance(RefusalGround.OtherCourt, "被告住所和合同履行地都不在本市", occasion));
        return key;
    }

    /// <summary>A filing returned uncorrected; the clock is moved past the time for correction and back.</summary>
    public async Task<Guid> ReturnedAsync(Person owner, Person clerk)
    {
        var key = await AwaitingCorrectionAsync(owner, clerk);
        var now = host.Clock.Now;
        host.Clock.Set(now.AddDays(30));
        await ActAsync(key, clerk, (filing, _, occasion) => filing.ReturnUncorrected("期限届满没有收到补正材料", occasion));
        host.Clock.Set(now);
        return key;
    }

    /// <summary>A filing taken back by its owner.</summary>
    public async Task<Guid> WithdrawnAsync(Person owner)
    {
        var key = await SubmittedAsync(owner);
        await ActAsync(key, owner, (filing, _, occasion) => filing.Withdraw(null, occasion));
        return key;
    }

    /// <summary>A filing in any state.</summary>
    public Task<Guid> InStateAsync(FilingStatus status, Person owner, Person clerk) => status switch
    {
        FilingStatus.Draft => DraftAsync(owner),
        FilingStatus.AwaitingReview => SubmittedAsync(owner),
        FilingStatus.AwaitingCorrection => AwaitingCorrectionAsync(owner, clerk),
        FilingStatus.Docketed => DocketedAsync(owner, clerk),
        FilingStatus.Refused => RefusedAsync(owner, clerk),
        FilingStatus.Returned => ReturnedAsync(owner, clerk),
        FilingStatus.Withdrawn => WithdrawnAsync(owner),
        FilingStatus.InMediation => new GivenMediation(host).InMediationAsync(owner, clerk, settled: false),
        FilingStatus.Settled => new GivenMediation(host).InMediationAsync(owner, clerk, settled: true),
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    /// <summary>Does one act on a filing and saves it.</summary>
    internal Task ActAsync(Guid key, Person person, Action<Filing, FilingDesk, Occasion> act) => ActAsync(key, person, (filing, desk, occasion) =>
    {
        act(filing, desk, occasion);
        return Task.CompletedTask;
    });

    /// <summary>Does one act on a filing and saves it.</summary>
    internal Task ActAsync(Guid key, Person person, Func<Filing, FilingDesk, Occasion, Task> act) => host.InScopeAsync(async services =>
    {
        var db = services.GetRequiredService<CourtDbContext>();
        await act(await Whole(db).SingleAsync(f => f.Key == key), services.GetRequiredService<FilingDesk>(), await OccasionAsync(services, person));
        await db.SaveChangesAsync();
    });

    /// <summary>A filing with all its parts, for reading.</summary>
    internal Task<Filing> ReadAsync(Guid key) => host.DbAsync(db => Whole(db).AsNoTracking().SingleAsync(f => f.Key == key));

    /// <summary>The occasion of an act by a person, now.</summary>
    internal async Task<Occasion> OccasionAsync(IServiceProvider services, Person person) =>
        new(person.Actor, host.Clock.Now, await services.GetRequiredService<CalendarStore>().CurrentAsync());

    private static IQueryable<Filing> Whole(CourtDbContext db) => db.Filings
        .Include(f => f.Parties).Include(f => f.Agents).Include(f => f.Claims).Include(f => f.Evidence).Include(f => f.Files)
        .Include(f => f.Consents).Include(f => f.Receipts).ThenInclude(r => r.Items).Include(f => f.Corrections).ThenInclude(c => c.Items)
        .Include(f => f.Permissions).Include(f => f.Reliefs).Include(f => f.SearchTerms)
        .Include(f => f.Acceptance).Include(f => f.Refusal).Include(f => f.FeeNotice).AsSplitQuery();
}
