using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Matters.FeeNotices;

/// <summary>交费通知 (费用办法 22).</summary>
[Requires(CourtActs.FollowMatters)]
internal sealed class FeeNoticesController(FeeNoticeQueries notices) : CourtController
{
    [HttpGet(MatterLinks.All + "/{key:guid}/fee-notice")]
    public async Task<IActionResult> Show(Guid key) => View(await notices.PaperAsync(key));
}
