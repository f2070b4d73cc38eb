using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Matters.Matters;

/// <summary>我的案件.</summary>
[Requires(CourtActs.FollowMatters)]
internal sealed class MattersController(MatterListQueries lists, MatterQueries matters) : CourtController
{
    [HttpGet(MatterLinks.All)]
    public async Task<IActionResult> Index(long? before, long? confirmations) =>
        View(confirmations is { } last ? await lists.ConfirmationsOnlyAsync(last) : await lists.ListAsync(before));

    [HttpGet(MatterLinks.All + "/{key:guid}")]
    public async Task<IActionResult> Show(Guid key) => View(await matters.PageAsync(key));
}
