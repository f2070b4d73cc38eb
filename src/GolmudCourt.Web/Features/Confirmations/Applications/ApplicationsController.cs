using GolmudCourt.Web.Documents;
using GolmudCourt.Web.Features.Confirmations.Shared;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Confirmations.Applications;

/// <summary>An application, as its parties follow it; and the one click that begins it.</summary>
[Requires(CourtActs.ApplyForConfirmation)]
internal sealed class ApplicationsController(ConfirmationQueries queries, ConfirmationDesk desk, Occasions occasions) : CourtController
{
    [HttpGet(ConfirmationLinks.All)]
    public IActionResult Index() => Redirect(ConfirmationLinks.Landing);

    [HttpPost(ConfirmationLinks.All)]
    public async Task<IActionResult> Create(Guid mediation) => Redirect(ConfirmationLinks.Application(await desk.BeginAsync(mediation)));

    [HttpGet(ConfirmationLinks.All + "/{key:guid}")]
    public async Task<IActionResult> Show(Guid key) => View(await queries.PageAsync(key));

    [HttpGet(ConfirmationLinks.All + "/{key:guid}/files/{number:int}")]
    public async Task<IActionResult> File(Guid key, int number) => await queries.FileAsync(key, number) is { } file ? new FileDownload(file) : NotFound();

    [HttpPost(ConfirmationLinks.All + "/{key:guid}/files/{number:int}/removal")]
    public async Task<IActionResult> RemoveFile(Guid key, int number)
    {
        var application = await desk.OpenAsync(key);
        application.RemoveFile(number, await occasions.NowAsync());
        await desk.SaveAsync();
        return Done(ConfirmationLinks.Application(key), "已删除");
    }
}
