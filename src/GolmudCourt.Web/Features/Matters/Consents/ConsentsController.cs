using GolmudCourt.Domain.Filing;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Matters.Consents;

/// <summary>Consents to act online, stage by stage (在线诉讼规则 4、5).</summary>
[Requires(CourtActs.FollowMatters)]
[Route(MatterLinks.All + "/{key:guid}/consents")]
internal sealed class ConsentsController(CaseAccess access, ConsentQueries consents, Occasions occasions, CourtDbContext db) : CourtController
{
    [HttpGet]
    public async Task<IActionResult> Index(Guid key) => View(await consents.PageAsync(key));

    [HttpPost("{stage}")]
    public async Task<IActionResult> Change(Guid key, ConsentStage stage, bool given)
    {
        if (!ModelState.IsValid || !Enum.IsDefined(stage))
        {
            return NotFound();
        }

        ShowAgainWith(async () => View("Index", await consents.PageAsync(key)));
        var filing = await access.FilingAsync(key, q => q.Include(f => f.Consents));
        var occasion = await occasions.NowAsync();
        (given ? (Action<ConsentStage, Domain.Occasion>)filing.GiveConsent : filing.RevokeConsent)(stage, occasion);
        await db.SaveChangesAsync();
        return Done(MatterLinks.Consents(key), given ? $"已同意在线进行“{FilingNames.Of(stage)}”" : $"已撤回对“{FilingNames.Of(stage)}”的同意");
    }
}
