using GolmudCourt.Domain.Filing;
using GolmudCourt.Web.Documents;
using GolmudCourt.Web.Features.Matters.Shared;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Matters.Files;

/// <summary>The files of a matter.</summary>
[Requires(CourtActs.FollowMatters)]
internal sealed class FilesController(MatterHeads heads) : CourtController
{
    [HttpGet(MatterLinks.All + "/{key:guid}/files/{number:int}")]
    public async Task<IActionResult> Show(Guid key, int number)
    {
        var file = await heads.HandedIn(key).SelectMany(f => f.Files).Where(f => f.Number == number)
            .Select(f => new StoredFile(f.FileName, f.ContentType, f.Size, f.Sha256, f.Pages)).SingleOrDefaultAsync();
        return file is null ? NotFound() : new FileDownload(file);
    }
}
