using GolmudCourt.Web.Documents;
using GolmudCourt.Web.Features.Confirmations.Shared;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Confirmations.Bench;

/// <summary>The court's queue and the page on which an application is examined.</summary>
[Requires(CourtActs.ReadConfirmations)]
[Route(ConfirmationLinks.Bench)]
internal sealed class BenchController(BenchQueries bench, ConfirmationQueries queries) : CourtController
{
    [HttpGet]
    public async Task<IActionResult> Index(BenchTab tab, string? q, string? after) => View(await bench.PageAsync(tab, q, after));

    [HttpGet("{key:guid}")]
    public async Task<IActionResult> Show(Guid key) => View(await queries.PageAsync(key));

    [HttpGet("{key:guid}/files/{number:int}")]
    public async Task<IActionResult> File(Guid key, int number) => await queries.FileAsync(key, number) is { } file ? new FileDownload(file) : NotFound();
}
