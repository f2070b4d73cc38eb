using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Indicators;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Documents;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Indicators.Mechanisms;

/// <summary>A proof of a mechanism.</summary>
internal sealed class EvidenceForm
{
    /// <summary>The file.</summary>
    public IFormFile? File { get; set; }

    /// <summary>Name, number and day of the document.</summary>
    public string? Note { get; set; }
}

/// <summary>A proof as shown.</summary>
internal sealed record EvidenceRow(long Id, string FileName, string Note, string AddedBy, DateTimeOffset AddedAt, string? WithdrawnBy, DateTimeOffset? WithdrawnAt);

/// <summary>One mechanism with what proves it, and the form of one more.</summary>
internal sealed class MechanismPage
{
    public required Mechanism Mechanism { get; init; }

    public required IReadOnlyList<EvidenceRow> Evidence { get; init; }

    public required bool MayKeep { get; init; }

    /// <summary>The file.</summary>
    public IFormFile? File { get; init; }

    /// <summary>The words typed.</summary>
    public string? Note { get; init; }
}

/// <summary>机制: there, or not, proved by files.</summary>
internal sealed class MechanismsController(CourtDbContext db, Uploads uploads, Occasions occasions) : CourtController
{
    [HttpGet(IndicatorLinks.Mechanisms)]
    [Requires(CourtActs.ReadIndicators)]
    public async Task<IActionResult> Index()
    {
        var counts = await db.MechanismEvidence.Where(e => e.WithdrawnAt == null).GroupBy(e => e.MechanismId).Select(g => new { g.Key, Count = g.Count() }).ToListAsync();
        return View(Mechanism.All.Select(m => (m, counts.FirstOrDefault(c => c.Key == m.Id)?.Count ?? 0)).ToList());
    }

    [HttpGet(IndicatorLinks.Mechanisms + "/{id}")]
    [Requires(CourtActs.ReadIndicators)]
    public async Task<IActionResult> Show(string id) => View(await PageAsync(id, new EvidenceForm()));

    [HttpPost(IndicatorLinks.Mechanisms + "/{id}")]
    [Requires(CourtActs.KeepIndicators)]
    public async Task<IActionResult> Add(string id, EvidenceForm form)
    {
        _ = Mechanism.Find(id) ?? throw new NotFoundException();
        ShowAgainWith(async () => View("Show", await PageAsync(id, form)));
        if (form.File is null)
        {
            ModelState.AddModelError(nameof(form.File), "请选择证明文件");
            return Again("Show", await PageAsync(id, form));
        }

        var file = (await uploads.TakeAsync([form.File], nameof(form.File)))[0];
        db.MechanismEvidence.Add(MechanismEvidence.Add(id, file, form.Note, await occasions.NowAsync()));
        await db.SaveChangesAsync();
        return Done(IndicatorLinks.Mechanism(id), "已上传");
    }

    [HttpGet(IndicatorLinks.Mechanisms + "/files/{number:long}")]
    [Requires(CourtActs.ReadIndicators)]
    public async Task<IActionResult> Download(long number)
    {
        var e = await OneAsync(number);
        return new FileDownload(new StoredFile(e.FileName, e.ContentType, e.Size, e.Sha256, null));
    }

    [HttpPost(IndicatorLinks.Mechanisms + "/files/{number:long}/withdrawal")]
    [Requires(CourtActs.KeepIndicators)]
    public async Task<IActionResult> Withdraw(long number)
    {
        var evidence = await OneAsync(number);
        evidence.Withdraw(await occasions.NowAsync());
        await db.SaveChangesAsync();
        return Done(IndicatorLinks.Mechanism(evidence.MechanismId), "已撤下，记录保留");
    }

    private async Task<MechanismEvidence> OneAsync(long number) =>
        await db.MechanismEvidence.SingleOrDefaultAsync(e => e.Id == number) ?? throw new NotFoundException();

    private async Task<MechanismPage> PageAsync(string id, EvidenceForm form) => new()
    {
        Mechanism = Mechanism.Find(id) ?? throw new NotFoundException(),
        Evidence = await db.MechanismEvidence.Where(e => e.MechanismId == id).OrderByDescending(e => e.Id)
            .Select(e => new EvidenceRow(e.Id, e.FileName, e.Note, e.AddedBy, e.AddedAt, e.WithdrawnBy, e.WithdrawnAt)).ToListAsync(),
        MayKeep = occasions.User.Role == Domain.CourtRole.President,
        Note = form.Note,
    };
}
