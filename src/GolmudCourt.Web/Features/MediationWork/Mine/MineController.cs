using GolmudCourt.Domain.Filing;
using GolmudCourt.Web.Documents;
using GolmudCourt.Web.Features.MediationWork.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.MediationWork.Mine;

/// <summary>我的调解: the mediator's desk, and the page of each matter on it.</summary>
[Route(WorkLinks.Mine)]
internal sealed class MineController(MediationRoom room, MineQueries queries) : MediatorPages(room)
{
    [HttpGet("")]
    public async Task<IActionResult> Index() => View(await queries.DeskAsync());

    [HttpGet("{key:guid}")]
    public async Task<IActionResult> Show(Guid key)
    {
        await Room.KeepAsync(key);
        return View(await queries.MatterAsync(key));
    }

    [HttpGet("{key:guid}/files/{number:int}")]
    public async Task<IActionResult> File(Guid key, int number)
    {
        var file = await Matters.Where(m => m.Key == key).SelectMany(m => m.Files).Where(f => f.Number == number)
            .Select(f => new StoredFile(f.FileName, f.ContentType, f.Size, f.Sha256, f.Pages)).SingleOrDefaultAsync();
        return file is null ? NotFound() : new FileDownload(file);
    }
}
