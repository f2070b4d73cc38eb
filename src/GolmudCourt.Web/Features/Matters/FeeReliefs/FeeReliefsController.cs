using GolmudCourt.Web.Data;
using GolmudCourt.Web.Documents;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Matters.FeeReliefs;

/// <summary>缓交、减交、免交.</summary>
[Requires(CourtActs.FollowMatters)]
[Route(MatterLinks.All + "/{key:guid}/fee-relief")]
internal sealed class FeeReliefsController(
    CaseAccess access, FeeReliefQueries reliefs, Occasions occasions, Uploads uploads, CourtDbContext db) : CourtController
{
    [HttpGet]
    public Task<IActionResult> New(Guid key) => PageAsync(key, new FeeReliefForm());

    [HttpPost]
    public async Task<IActionResult> Create(Guid key, FeeReliefForm form)
    {
        ShowAgainWith(() => PageAsync(key, form));
        var filing = await access.FilingAsync(
            key, q => q.Include(f => f.Parties).Include(f => f.Files).Include(f => f.FeeNotice).Include(f => f.Reliefs.OrderBy(r => r.Number)));
        var proofs = await uploads.TakeAsync(form.Proofs, nameof(form.Proofs));
        filing.ApplyForFeeRelief(form.GroundCode, form.Statement, proofs, await occasions.NowAsync());
        await db.SaveChangesAsync();
        return Done(MatterLinks.FeeRelief(key), "申请已提交，由院庭长决定");
    }

    private async Task<IActionResult> PageAsync(Guid key, FeeReliefForm form)
    {
        form.Page = await reliefs.PageAsync(key);
        return View("New", form);
    }
}
