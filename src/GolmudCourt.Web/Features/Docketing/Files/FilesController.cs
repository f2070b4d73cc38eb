using GolmudCourt.Domain.Filing;
using GolmudCourt.Web.Documents;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Docketing.Files;

/// <summary>The files of a filing, opened in a tab of their own.</summary>
[Requires(CourtActs.ReadFilings)]
internal sealed class FilesController(CaseAccess access) : CourtController
{
    [HttpGet(DocketingLinks.Queue + "/{key:guid}/files/{number:int}")]
    public async Task<IActionResult> Show(Guid key, int number)
    {
        var file = await access.Filings().Where(f => f.Key == key).SelectMany(f => f.Files).Where(f => f.Number == number)
            .Select(f => new StoredFile(f.FileName, f.ContentType, f.Size, f.Sha256, f.Pages)).SingleOrDefaultAsync();
        return file is null ? NotFound() : new FileDownload(file);
    }
}
