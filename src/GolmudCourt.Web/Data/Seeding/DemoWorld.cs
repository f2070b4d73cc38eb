using GolmudCourt.Domain;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Web.Features.Filings;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Data.Seeding;

/// <summary>A small living world: the demo accounts, and invented matters in every state, made by the same verbs as real ones.</summary>
internal sealed class DemoWorld(
    CourtDbContext db, DemoAccounts accounts, DemoDrafts drafts, DemoRoster roster, DemoMediations mediations, DemoConfirmations confirmations,
    DemoTracks tracks, DemoDocuments documents, DemoPaymentOrders orders, DemoNotices notices, DemoIndicators indicators,
    FilingDesk desk, CalendarStore calendars, CourtClock clock, ILogger<DemoWorld> log)
{
    private IReadOnlyDictionary<string, CourtUser> _people = new Dictionary<string, CourtUser>();

    /// <summary>Makes it, once: what is there already is left alone.</summary>
    public async Task SeedOnceAsync()
    {
        // An invented history tells nobody: it would send weeks of messages at once.
        db.WritesNotices = false;
        var isFirst = !await db.Filings.AnyAsync();
        if (isFirst)
        {
            // Nothing listens yet: without this line the first start looks like one that hangs.
            log.LogInformation("First start: making the demo world. This takes about a minute, once.");
        }

        _people = await accounts.EnsureAsync();
        await roster.SeedOnceAsync(_people);
        if (isFirst)
        {
            await DraftsAsync();
            await WaitingAsync();
            await CorrectionsAsync();
            await DecidedAsync();
        }

        // Each looks for itself whether it is there: a first start that was broken off is taken up again.
        await tracks.SeedOnceAsync(_people);
        await mediations.SeedOnceAsync(_people);
        await confirmations.SeedOnceAsync(_people);
        await documents.SeedOnceAsync(_people);
        await orders.SeedOnceAsync(_people);
        await notices.SeedOnceAsync();
        await indicators.SeedOnceAsync(_people);
    }

    private async Task DraftsAsync()
    {
        await drafts.LoanAsync(await At("litigant", 0.1), complete: false);
        await drafts.LeaseAsync(await At("litigant2", 2), complete: false);
    }

    private async Task WaitingAsync()
    {
        await SubmitAsync(await drafts.LoanAsync(await At("litigant", 1), complete: true), "litigant", 1, "马文忠");
        await SubmitAsync(await drafts.LeaseAsync(await At("litigant2", 7), complete: true), "litigant2", 7, "才让卓玛");
        await SubmitAsync(await drafts.AccidentAsync(await At("litigant", 5), complete: true), "litigant", 5, "马文忠");

        // Received long enough ago to be overdue: the president's page must not be empty.
        await SubmitAsync(await drafts.TransportAsync(await At("agent", 15)), "agent", 15, "周雅琴");

        // The same quarrel a second time: the clerk is told of the possible duplicate.
        await SubmitAsync(await drafts.TransportAsync(await At("agent", 2)), "agent", 2, "周雅琴");
        await SubmitAsync(await drafts.CounterAsync(await At("clerk2", 3)), "clerk2", 3, "扎西多吉");

        var withRelief = await drafts.WagesAsync(await At("litigant2", 4));
        await SubmitAsync(withRelief, "litigant2", 4, "才让卓玛");
        withRelief.ApplyForFeeRelief("exempt-minimum", "本人系城镇低保对象，没有其他收入来源，附低保证明。", [await drafts.Files.PictureAsync("低保证明.png")], await At("litigant2", 3.9));
        await db.SaveChangesAsync();
    }

    private async Task CorrectionsAsync()
    {
        var asked = await drafts.NeighbourAsync(await At("litigant", 6));
        await SubmitAsync(asked, "litigant", 6, "马文忠");
        asked.RequestCorrection(
            [
                new(FilingSection.Parties, "补充被告的住所或者联系电话", "现有信息不足以把被告与他人区别开", "民诉解释 209"),
                new(FilingSection.Evidence, "补充漏水部位的照片和维修票据", "证据清单列明但没有上传文件", "登记立案规定 6"),
            ], 15, await At("clerk", 4));
        await db.SaveChangesAsync();

        var late = await drafts.PartnershipAsync(await At("litigant2", 40));
        await SubmitAsync(late, "litigant2", 40, "才让卓玛");
        late.RequestCorrection([new(FilingSection.Claims, "写明每一项请求的具体金额", "请求“返还全部投资款”没有写明数额", "民诉法 122(3)")], 15, await At("clerk", 36));
        await db.SaveChangesAsync();

        var answered = await drafts.RenovationAsync(await At("litigant", 20));
        await SubmitAsync(answered, "litigant", 20, "马文忠");
        answered.RequestCorrection([new(FilingSection.Evidence, "补充装修合同的签字页", "上传的合同缺少签字页", "登记立案规定 6")], 15, await At("clerk", 16));
        answered.ReplyToCorrection(1, "已补充合同第5页签字页的照片。", await At("litigant", 3));
        answered.AttachToCorrection(1, await drafts.Files.PictureAsync("合同签字页.png"), await At("litigant", 3));
        await db.SaveChangesAsync();
        await desk.AnswerCorrectionAsync(answered, await At("litigant", 2.9));
    }

    private async Task DecidedAsync()
    {
        var unpaid = await drafts.LoanAsync(await At("litigant2", 9), complete: true);
        await SubmitAsync(unpaid, "litigant2", 9, "才让卓玛");
        await desk.DocketAsync(unpaid, "民初", halve: false, await At("clerk", 3));

        var paid = await drafts.LeaseAsync(await At("litigant", 30), complete: true);
        await SubmitAsync(paid, "litigant", 30, "马文忠");
        await desk.DocketAsync(paid, "民初", halve: true, await At("clerk2", 27));
        paid.RecordPayment("QH2026110001", await At("clerk2", 25));
        await db.SaveChangesAsync();

        var refused = await drafts.NeighbourAsync(await At("agent", 25), signer: "周雅琴");
        await SubmitAsync(refused, "agent", 25, "周雅琴");
        refused.RefuseAcceptance(RefusalGround.ArbitrationAgreement, "双方合同第十二条约定争议提交仲裁委员会仲裁，条款有效，应向仲裁机构申请仲裁。", await At("clerk", 21));
        await db.SaveChangesAsync();

        var returned = await drafts.PartnershipAsync(await At("litigant", 60));
        await SubmitAsync(returned, "litigant", 60, "马文忠");
        returned.RequestCorrection([new(FilingSection.Parties, "写明第二被告的姓名和住所", "诉状只写了“其他合伙人”", "民诉法 122(2)")], 10, await At("clerk", 55));
        await db.SaveChangesAsync();
        returned.ReturnUncorrected("补正期限届满后十日内仍未补正，经电话提醒未答复。", await At("clerk", 35));
        await db.SaveChangesAsync();

        var withdrawn = await drafts.RenovationAsync(await At("litigant2", 12));
        await SubmitAsync(withdrawn, "litigant2", 12, "才让卓玛");
        withdrawn.Withdraw("双方已自行和解。", await At("litigant2", 10));
        await db.SaveChangesAsync();
    }

    private async Task SubmitAsync(Filing filing, string user, double daysAgo, string signer) =>
        await desk.SubmitAsync(filing, new SignatureDetails(signer, null, null), await At(user, daysAgo));

    private async Task<Occasion> At(string user, double daysAgo)
    {
        var role = DemoAccounts.All.Single(a => a.User == user).Role;
        var person = _people[user];
        return new Occasion(new Actor(person.Id, person.RealName, role), clock.Now.AddDays(-daysAgo), await calendars.CurrentAsync());
    }
}
