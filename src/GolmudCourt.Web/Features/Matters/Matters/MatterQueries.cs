using GolmudCourt.Domain.Calendar;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Triage;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Features.Matters.Shared;
using GolmudCourt.Web.Features.Mediations;
using GolmudCourt.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Matters.Matters;

/// <summary>
/// Reads the page of a matter in six queries. Parts that are few by nature share a query; files, the journal and the
/// looks taken at the matter can be many and have one each.
/// </summary>
internal sealed class MatterQueries(CourtDbContext db, MatterHeads heads, Occasions occasions, CalendarStore calendars)
{
    /// <summary>The page.</summary>
    /// <exception cref="NotFoundException">There is no such matter for this person.</exception>
    public async Task<MatterPage> PageAsync(Guid key)
    {
        var filing = await heads.HandedIn(key).AsNoTracking()
            .Include(f => f.Acceptance).Include(f => f.Refusal).Include(f => f.FeeNotice).Include(f => f.Reliefs.OrderBy(r => r.Number))
            .AsSingleQuery().SingleOrDefaultAsync() ?? throw new NotFoundException();
        var people = await heads.HandedIn(key).Select(f => new
        {
            Mediation = db.Mediations.Where(m => m.Origin.FilingKey == key).Select(m => (Guid?)m.Key).FirstOrDefault(),
            Track = db.CaseTracks.Where(t => t.FilingKey == key).Select(t => (CaseTrackStatus?)t.Status).FirstOrDefault(),
            TrackDue = db.CaseTracks.Where(t => t.FilingKey == key).Select(t => t.NextDue).FirstOrDefault(),
            TrackProvisional = db.CaseTracks.Any(t => t.FilingKey == key && t.Limit != null && t.Limit.Provisional),
            Judge = db.CaseTracks.Where(t => t.FilingKey == key).Select(t => t.JudgeName).FirstOrDefault(),
            Parties = f.Parties.Select(p => new PartyLine(p.Number, p.Position, p.Kind, p.Name, p.Representative)).ToList(),
            Agents = f.Agents.OrderBy(a => a.Number).Select(a => new AgentLine(a.PartyNumber, a.Name, a.Kind, a.Authority)).ToList(),
            Receipts = f.Receipts.OrderBy(r => r.Id).Select(r => new ReceiptLine(r.Id, r.Number, r.Title, r.ReceivedAt)).ToList(),
        }).AsSingleQuery().SingleAsync();
        var asked = await heads.HandedIn(key).Select(f => new
        {
            Claims = f.Claims.OrderBy(c => c.Number).Select(c => new ClaimLine(c.Number, c.Text, c.Amount)).ToList(),
            Corrections = f.Corrections.OrderBy(c => c.Round).Select(c => new
            {
                c.Deadline,
                Line = new CorrectionLine(c.Round, c.RequestedAt, c.RequestedBy, c.AnsweredAt, c.Items.OrderBy(i => i.Number)
                    .Select(i => new CorrectionItemLine(i.Number, i.What, i.Reason, i.Article, i.Answer)).ToList()),
            }).ToList(),
        }).AsNoTracking().AsSingleQuery().SingleAsync();
        var calendar = await calendars.CurrentAsync();
        var role = occasions.User.Role;
        var obstacle = filing.FeeReliefObstacle();

        var deadline = DeadlineOf(filing, asked.Corrections.LastOrDefault()?.Deadline) is { } running
            ? DeadlineStory.Of(running, calendar, occasions.Today) : null;

        return new MatterPage(HeadOf(filing))
        {
            Channel = filing.Channel,
            ReceivedAt = filing.ReceivedAt!.Value,
            Next = NextOf(filing, people.Mediation),
            MediationKey = people.Mediation,
            Track = people.Track is { } status ? new(status, people.TrackDue, people.TrackProvisional, people.Judge, occasions.Today) : null,
            Deadline = deadline,
            Late = deadline is { IsOverdue: true } ? LateOf(filing.Status) : null,
            Acts = [.. FilingWorkflow.Table.ActsFrom(filing.Status, role)
                .Where(a => MatterLinks.Act(key, a) is not null && (a != FilingAct.ApplyForFeeRelief || obstacle is null))],
            CanBeCopied = filing.CanBeCopied,
            // The database keeps a position by its word; plaintiffs come first by its rank.
            Parties = [.. people.Parties.OrderBy(p => p.Position).ThenBy(p => p.Number)],
            Agents = people.Agents,
            Receipts = people.Receipts,
            Claims = asked.Claims,
            Corrections = [.. asked.Corrections.Select(c => c.Line)],
            Reliefs = [.. filing.Reliefs.Select(ReliefLine.Of)],
            Fee = filing.FeeNotice is { } n ? new FeeLine(n.Amount, n.Payable, n.PaidAt, n.DeferredTo) : null,
            Refusal = filing.Refusal is { } r ? new RefusalLine(r.Ground, r.Reasons, r.RefusedAt, r.RefusedBy) : null,
            Files = await FilesAsync(key),
            Timeline = await heads.TimelineAsync(key),
            Views = await db.MatterViews.AsNoTracking().Where(v => v.MatterKey == key)
                .OrderByDescending(v => v.Day).ThenBy(v => v.FirstAt).Select(v => new ViewLine(v.Day, v.UserName, v.Role)).ToListAsync(),
        };
    }

    private async Task<List<FileLine>> FilesAsync(Guid key) =>
        await heads.HandedIn(key)
            .SelectMany(f => f.Files, (f, file) => new { Filing = f, File = file })
            .OrderBy(x => x.File.Number)
            .Select(x => new FileLine(
                x.File.Number, x.File.Purpose, x.File.FileName, x.File.Pages, x.File.Size, x.File.UploadedAt,
                x.File.Purpose == FilePurpose.Evidence
                    ? x.Filing.Evidence.Where(e => e.Number == x.File.BelongsTo).Select(e => e.Name).FirstOrDefault() : null))
            .ToListAsync();

    private static MatterHead HeadOf(Filing f) => new(f.Key, f.Version, f.Title, f.CauseName, f.Status, f.Acceptance?.CaseNumber);

    private static Deadline? DeadlineOf(Filing filing, Deadline? correction) => filing.Status switch
    {
        FilingStatus.AwaitingReview => filing.ReviewDeadline,
        FilingStatus.AwaitingCorrection => correction,
        FilingStatus.Refused => filing.Refusal?.Appeal,
        FilingStatus.Docketed when filing.FeeNotice is { Payable: > 0, DeferredTo: null } notice => notice.Deadline,
        _ => null,
    };

    /// <summary>What it means for the party that the last day has passed; null where it says itself.</summary>
    private static string? LateOf(FilingStatus status) => status switch
    {
        FilingStatus.AwaitingReview => "审查期限已过：法院应当先行立案（登记立案规定 8）。院庭长已能看到这件超期的案件，您也可以向凭证上写明的渠道投诉。",
        FilingStatus.AwaitingCorrection => "补正期限已过，但法院还没有退回，现在仍然可以提交。",
        FilingStatus.Docketed => "交费期限已过，请尽快交费并联系法院；不交费的，按撤诉处理（民诉解释 213）。",
        _ => null,
    };

    private static NextStep NextOf(Filing f, Guid? mediation) => f.Status switch
    {
        FilingStatus.AwaitingReview => new("等待法院审查", "您现在不需要做什么。法院应在下面的期限内作出决定，有结果会通知您。"),
        FilingStatus.AwaitingCorrection => new(
            "请您补正材料", "法院一次性列出了需要补正的内容，请逐项答复后提交。提交后法院重新计算7日审查期限。", MatterLinks.Correction(f.Key), "去补正"),
        FilingStatus.Docketed when f.FeeNotice is { Payable: > 0 } => new(
            "请您交纳案件受理费", "已登记立案。请按交费通知在期限内交费；确有困难的，可以申请缓交、减交或者免交。", MatterLinks.FeeNotice(f.Key), "查看交费通知"),
        FilingStatus.Docketed => new("等待审理", "已登记立案，案件将移送审判庭。法院会在立案之日起5日内把起诉状副本发给被告（民诉法 128）。"),
        FilingStatus.InMediation => new(
            "正在先行调解", "您填写的内容和材料已带入调解，法院的审查期限暂停，收件日期不变。调解不成，或者任何一方不想再调了，会自动恢复审查。",
            mediation is { } m ? MediationLinks.Matter(m) : null, "查看调解"),
        FilingStatus.Settled => new(
            "已达成调解协议", "协议按约定履行；可以自协议生效之日起30日内双方共同申请司法确认（民诉法 205）。",
            mediation is { } settled ? MediationLinks.Matter(settled) : null, "查看调解"),
        FilingStatus.Refused => new("法院裁定不予受理", "不服裁定的，可以在收到裁定书之日起10日内上诉（民诉法 171）。情况有变化的，也可以据此新建一份申请。"),
        FilingStatus.Returned => new("诉状已退回", "补齐材料后可以重新提交，原来填写的内容都可以带入。坚持按原材料起诉的，可以请求法院作出裁定（登记立案规定 7）。"),
        _ => new("您已撤回", "撤回后可以再次起诉（民诉解释 214），原来填写的内容都可以带入。"),
    };
}
