using GolmudCourt.Web.Features.Triage.Tracks;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Triage.Progress;

/// <summary>审理进度: the docketed cases with their procedures, trial limits and judges.</summary>
[Requires(CourtActs.ReadTracks)]
internal sealed class ProgressController(ProgressQueries queries, TrackQueries tracks) : CourtController
{
    [HttpGet(TriageLinks.Tracks)]
    public async Task<IActionResult> Index(ProgressFilter filter) => View(await queries.ReadAsync(filter));

    /// <summary>The desks know a track by its own key; its page goes by that of the filing.</summary>
    [HttpGet(TriageLinks.Tracks + "/by-key/{key:guid}")]
    public async Task<IActionResult> Find(Guid key) => Redirect(await tracks.AddressAsync(key));
}
