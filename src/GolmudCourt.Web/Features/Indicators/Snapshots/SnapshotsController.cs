using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Indicators.Snapshots;

/// <summary>月度冻结.</summary>
internal sealed class SnapshotsController(SnapshotKeeper keeper, Occasions occasions) : CourtController
{
    [HttpGet(IndicatorLinks.Snapshots)]
    [Requires(CourtActs.ReadIndicators)]
    public async Task<IActionResult> Index() => View(await keeper.ListAsync());

    [HttpPost(IndicatorLinks.Snapshots)]
    [Requires(CourtActs.KeepIndicators)]
    public async Task<IActionResult> Create(SnapshotForm form)
    {
        ShowAgainWith(async () => View("Index", await keeper.ListAsync()));
        return await keeper.FreezeAsync(form.Month, await occasions.NowAsync())
            ? Done(IndicatorLinks.Snapshot(form.Month!), "已冻结")
            : Done(IndicatorLinks.Snapshot(form.Month!), "这个月以前已经冻结，没有再冻结");
    }

    [HttpGet(IndicatorLinks.Snapshots + "/{month}")]
    [Requires(CourtActs.ReadIndicators)]
    public async Task<IActionResult> Show(string month) => View(await keeper.PageAsync(month));
}
