using System.Text;
using GolmudCourt.Domain;
using GolmudCourt.Domain.Confirmation;
using GolmudCourt.Domain.Documents;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Features.Matters.Shared;
using GolmudCourt.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Documents.CaseFiles;

/// <summary>
/// 电子卷宗: the ordered catalogue of a matter (在线诉讼规则 35). Minutes stand in it for the present mediator only; an
/// agreement only when it is in effect.
/// </summary>
internal sealed class CaseFileQueries(CourtDbContext db, DocumentAccess access, Occasions occasions)
{
    private const string DocxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>The catalogue.</summary>
    /// <exception cref="NotFoundException">There is no such matter for this person.</exception>
    public async Task<CaseFilePage> PageAsync(Guid key)
    {
        var matter = await access.MatterAsync(key);
        var items = new List<CaseFileItem>();
        if (matter.Kind == DocumentMatter.Filing)
        {
            items.AddRange(await FilingAsync(key));
            items.AddRange(await AgreementAsync(db.Mediations.Where(m => m.Origin.FilingKey == key), "五、调解"));
        }
        else if (matter.Kind == DocumentMatter.Mediation)
        {
            items.AddRange(await MediationAsync(key));
        }
        else if (matter.Kind == DocumentMatter.Confirmation)
        {
            items.AddRange(await ConfirmationAsync(key));
        }
        else
        {
            items.AddRange(await PaymentOrderAsync(key));
        }

        items.AddRange(await DocumentsAsync(key));
        return new(matter, DocumentLinks.MatterPage(matter.Kind, key, occasions.User.Role), items);
    }

    private async Task<IEnumerable<CaseFileItem>> FilingAsync(Guid key)
    {
        var files = await db.Filings.AsNoTracking().Where(f => f.Key == key).SelectMany(f => f.Files).OrderBy(f => f.Number).ToListAsync();
        var receipts = await db.Filings.AsNoTracking().Where(f => f.Key == key).SelectMany(f => f.Receipts).Include(r => r.Items).OrderBy(r => r.Id).ToListAsync();
        return files.OrderBy(f => f.Purpose).ThenBy(f => f.Number)
            .Select(f => new CaseFileItem($"f{f.Number}", GroupOf(f.Purpose), NameOf(f.Purpose), f.FileName, f.ContentType, f.Size, f.Sha256, f.UploadedAt, f.UploadedBy))
            .Concat(receipts.Select(r => CaseFileItem.Of($"r{r.Id}", "四、收件凭证", $"{r.Title}收件凭证", TextOf(r), r.ReceivedAt, r.ReceivedBy)))
            .OrderBy(i => Order(i.Group)).ToList();
    }

    private async Task<IEnumerable<CaseFileItem>> MediationAsync(Guid key)
    {
        var items = (await db.Mediations.AsNoTracking().Where(m => m.Key == key).SelectMany(m => m.Files).OrderBy(f => f.Number).ToListAsync())
            .Select(f => new CaseFileItem($"f{f.Number}", "一、当事人材料", NameOf(f.Purpose), f.FileName, f.ContentType, f.Size, f.Sha256, f.UploadedAt, f.UploadedBy)).ToList();
        items.AddRange(await AgreementAsync(db.Mediations.Where(m => m.Key == key), "二、调解协议"));
        items.AddRange(await MinutesAsync(key));
        return items;
    }

    private async Task<IEnumerable<CaseFileItem>> ConfirmationAsync(Guid key)
    {
        var application = await db.Confirmations.AsNoTracking().Where(a => a.Key == key).Include(a => a.Agreement).Include(a => a.Files).AsSingleQuery().SingleAsync();
        var items = application.Files.OrderBy(f => f.Purpose).ThenBy(f => f.Number)
            .Select(f => new CaseFileItem($"f{f.Number}", "一、申请材料", ConfirmationNames.Of(f.Purpose), f.FileName, f.ContentType, f.Size, f.Sha256, f.UploadedAt, f.UploadedBy)).ToList();
        if (application.Agreement is { Text.Length: > 0 } agreement)
        {
            items.Add(CaseFileItem.Of("a1", "二、调解协议", "调解协议书", agreement.Text, application.SubmittedAt!.Value, agreement.OrganisationName ?? "申请人"));
        }

        return items;
    }

    private async Task<IEnumerable<CaseFileItem>> PaymentOrderAsync(Guid key) =>
        (await db.PaymentOrders.AsNoTracking().Where(o => o.Key == key).SelectMany(o => o.Files).OrderBy(f => f.Number).ToListAsync())
        .Select(f => new CaseFileItem($"f{f.Number}", "一、证据", "证据", f.FileName, f.ContentType, f.Size, f.Sha256, f.UploadedAt, f.UploadedBy));

    private static async Task<IEnumerable<CaseFileItem>> AgreementAsync(IQueryable<Mediation> mediations, string group) =>
        (await mediations.AsNoTracking().SelectMany(m => m.Agreements)
            .Where(a => a.EffectiveAt != null && a.Status == AgreementStatus.Effective).Include(a => a.Signatures).ToListAsync())
        .Select(a => CaseFileItem.Of($"a{a.Number}", group, "调解协议书（签署文本）", a.Text + Signed(a), a.EffectiveAt!.Value, "各方签署"));

    // Asked only for the mediator whose appointment stands; for everybody else the records are not read at all.
    private async Task<IEnumerable<CaseFileItem>> MinutesAsync(Guid key)
    {
        var user = occasions.User;
        if (user.Role != CourtRole.Mediator)
        {
            return [];
        }

        return (await db.Mediations.AsNoTracking().Where(m => m.Key == key && m.Appointments.Any(a => a.MediatorUserId == user.Id && a.EndedAt == null)).SelectMany(m => m.ConfidentialRecords).OrderBy(r => r.SessionNumber).ToListAsync())
            .Where(r => r.Minutes.Length > 0)
            .Select(r => CaseFileItem.Of($"m{r.SessionNumber}", "三、调解笔录（保密，只有调解员可见）", $"第{r.SessionNumber}次调解笔录", r.Minutes, r.WrittenAt, r.WrittenBy));
    }

    private async Task<IEnumerable<CaseFileItem>> DocumentsAsync(Guid key) =>
        (await access.Documents().AsNoTracking().Where(d => d.MatterKey == key).OrderBy(d => d.Id).ToListAsync())
        .Select(d => new CaseFileItem($"d{d.Id}", "九、法院文书", d.Name, d.FileName, DocxType, d.Size, d.Sha256, d.IssuedAt, d.IssuedBy, null, d.Key));

    private static int Order(string group) => "一二三四五六七八九".IndexOf(group[0], StringComparison.Ordinal);

    private static string GroupOf(FilePurpose purpose) => purpose switch
    {
        FilePurpose.Pleading or FilePurpose.Identity or FilePurpose.Authority => "一、起诉材料",
        FilePurpose.Evidence => "二、证据",
        _ => "三、补正和其他材料",
    };

    private static string NameOf(FilePurpose purpose) => purpose switch
    {
        FilePurpose.Pleading => "起诉状",
        FilePurpose.Identity => "身份证明",
        FilePurpose.Authority => "授权委托材料",
        FilePurpose.Evidence => "证据",
        FilePurpose.Correction => "补正材料",
        FilePurpose.FeeRelief => "缓减免申请材料",
        _ => "无争议事实",
    };

    private static string NameOf(MediationFilePurpose purpose) => purpose switch
    {
        MediationFilePurpose.Identity => "身份证明",
        MediationFilePurpose.Authority => "授权委托材料",
        MediationFilePurpose.Evidence => "证据",
        _ => "履行凭证",
    };

    private static string TextOf(FilingReceipt receipt)
    {
        var text = new StringBuilder($"{receipt.Title}收件凭证\n编号：{receipt.Number}\n收到时间：{Words.Second(receipt.ReceivedAt)}\n经办：{receipt.ReceivedBy}\n查询码：{receipt.Code}\n材料：\n");
        foreach (var (item, i) in receipt.Items.OrderBy(i => i.Id).Select((item, i) => (item, i + 1)))
        {
            text.Append($"{i}. {item.Name}{(item.FileName is null ? "" : $"：{item.FileName}")}，{item.Copies}份{(item.Sha256 is null ? "，纸质" : $"，SHA-256 {item.Sha256}")}\n");
        }

        return text.ToString();
    }

    private static string Signed(Agreement agreement) =>
        "\n签名：\n" + string.Concat(agreement.Signatures.Where(s => s.VoidedAt is null).OrderBy(s => s.Id).Select(s => $"{s.Name}，{Words.Second(s.SignedAt)}\n")) + $"签署文本的SHA-256：{agreement.TextHash}\n";
}
