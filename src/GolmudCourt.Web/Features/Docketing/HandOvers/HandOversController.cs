using GolmudCourt.Web.Features.Docketing.Shared;
using GolmudCourt.Web.Features.Mediations;
using GolmudCourt.Web.Features.Mediations.Shared;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Docketing.HandOvers;

/// <summary>转入先行调解: only where the party said it was willing (民诉法 125).</summary>
[Requires(CourtActs.ReviewFilings)]
[Route(DocketingLinks.Queue + "/{key:guid}/mediation")]
internal sealed class HandOversController(FilingActs acts, MediationDesk mediations) : FilingActController<HandOverForm>(acts)
{
    [HttpGet]
    public Task<IActionResult> New(Guid key) => ShowAsync(key, new HandOverForm());

    [HttpPost]
    public Task<IActionResult> Create(Guid key, HandOverForm form) =>
        ActAsync(
            key, form,
            q => q.Include(f => f.Parties).Include(f => f.Agents).Include(f => f.Claims).Include(f => f.Files).Include(f => f.Receipts),
            async (filing, occasion) =>
            {
                var mediation = await mediations.HandOverAsync(filing, occasion);
                return Done(MediationLinks.OnDesk(mediation.Key), "已转入先行调解，材料已全部带入，请决定是否受理");
            });
}
