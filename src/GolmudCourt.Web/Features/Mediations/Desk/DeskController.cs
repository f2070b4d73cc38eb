using GolmudCourt.Domain.Filing;
using GolmudCourt.Web.Documents;
using GolmudCourt.Web.Features.Mediations.Shared;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Mediations.Desk;

/// <summary>The court's desk: what waits for the clerk, and how each matter stands. Nothing confidential is here.</summary>
[Requires(CourtActs.ReadMediations)]
[Route(MediationLinks.Desk)]
internal sealed class DeskController(DeskQueries desk, MediationQueries queries, MediationAccess access) : CourtController
{
    [HttpGet]
    public async Task<IActionResult> Index(DeskTab tab, string? q, long? before) => View(await desk.PageAsync(tab, q, before));

    [HttpGet("{key:guid}")]
    public async Task<IActionResult> Show(Guid key) => View(await queries.PageAsync(key));

    [HttpGet("{key:guid}/files/{number:int}")]
    public async Task<IActionResult> File(Guid key, int number)
    {
        var file = await access.Mediations().Where(m => m.Key == key && m.RequestedAt != null).SelectMany(m => m.Files).Where(f => f.Number == number)
            .Select(f => new StoredFile(f.FileName, f.ContentType, f.Size, f.Sha256, f.Pages)).SingleOrDefaultAsync();
        return file is null ? NotFound() : new FileDownload(file);
    }
}
