using GolmudCourt.Domain.Deadlines;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Supervision.Outages;

/// <summary>系统故障.</summary>
[Requires(CourtActs.CertifyOutages)]
internal sealed class OutagesController(OutageDesk desk, CourtDbContext db, Occasions occasions, CourtSettings court) : CourtController
{
    private const string One = SupervisionLinks.Outages + "/{key:guid}";

    [HttpGet(SupervisionLinks.Outages)]
    public async Task<IActionResult> Index() => View(await desk.ListAsync());

    [HttpGet(One)]
    public async Task<IActionResult> Show(Guid key) => View(await desk.ReadAsync(key));

    /// <summary>The certificate, to print.</summary>
    [HttpGet(One + "/certificate")]
    public async Task<IActionResult> Certificate(Guid key)
    {
        var outage = await desk.FindAsync(key);
        ViewData["Court"] = court.Name;
        return outage.Status == OutageStatus.Certified ? View(outage) : throw new NotFoundException();
    }

    [HttpPost(One + "/certificate")]
    public async Task<IActionResult> Certify(Guid key, string? reason)
    {
        var outage = await desk.FindAsync(key);
        ShowAgainWith(async () => View("Show", await desk.ReadAsync(key)));
        await desk.CertifyAsync(outage, reason);
        return Done(SupervisionLinks.Outage(key), "系统故障证明已出具");
    }

    [HttpPost(One + "/dismissal")]
    public async Task<IActionResult> Dismiss(Guid key, string? reason)
    {
        var outage = await desk.FindAsync(key);
        ShowAgainWith(async () => View("Show", await desk.ReadAsync(key)));
        outage.Dismiss(reason, await occasions.NowAsync());
        await db.SaveChangesAsync();
        return Done(SupervisionLinks.Outages, "已认定不属于系统故障");
    }

    /// <summary>顺延: only a president.</summary>
    [HttpPost(One + "/extensions")]
    [Requires(CourtActs.ExtendForOutage)]
    public async Task<IActionResult> Extend(Guid key, string[] id, string? reason)
    {
        var outage = await desk.FindAsync(key);
        ShowAgainWith(async () => View("Show", await desk.ReadAsync(key)));
        var moved = await desk.ExtendAsync(outage, id, reason);
        return Done(SupervisionLinks.Outage(key), $"已顺延{moved}个期限，并通知当事人");
    }
}
