using GolmudCourt.Domain.Filing;
using GolmudCourt.Web.Documents;
using GolmudCourt.Web.Features.Matters;
using GolmudCourt.Web.Features.Mediations.Shared;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Mediations.Matters;

/// <summary>A mediation, as its parties follow it.</summary>
[Requires(CourtActs.FollowMediations)]
internal sealed class MattersController(MediationQueries queries, MediationAccess access) : CourtController
{
    [HttpGet(MediationLinks.All)]
    public IActionResult Index() => Redirect(MatterLinks.All);

    [HttpGet(MediationLinks.All + "/{key:guid}")]
    public async Task<IActionResult> Show(Guid key) => View(await queries.PageAsync(key));

    [HttpGet(MediationLinks.All + "/{key:guid}/files/{number:int}")]
    public async Task<IActionResult> File(Guid key, int number)
    {
        var file = await access.Mediations().Where(m => m.Key == key && m.RequestedAt != null).SelectMany(m => m.Files).Where(f => f.Number == number)
            .Select(f => new StoredFile(f.FileName, f.ContentType, f.Size, f.Sha256, f.Pages)).SingleOrDefaultAsync();
        return file is null ? NotFound() : new FileDownload(file);
    }
}
