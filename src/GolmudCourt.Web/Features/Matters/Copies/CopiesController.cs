using GolmudCourt.Domain.Filing;
using GolmudCourt.Web.Data;
using GolmudCourt.Web.Features.Filings;
using GolmudCourt.Web.Hosting;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Matters.Copies;

/// <summary>New drafts from filings that came to an end.</summary>
[Requires(CourtActs.WriteFiling)]
internal sealed class CopiesController(CaseAccess access, Occasions occasions, CourtDbContext db) : CourtController
{
    [HttpPost(MatterLinks.All + "/{key:guid}/copies")]
    public async Task<IActionResult> Create(Guid key)
    {
        var filing = await access.FilingAsync(key, q => q.AsNoTracking()
            .Include(f => f.Parties).Include(f => f.Agents).Include(f => f.Claims).Include(f => f.Evidence).Include(f => f.Files));
        var draft = filing.CopyAsDraft(Guid.NewGuid(), FilingChannel.Online, await occasions.NowAsync());
        db.Filings.Add(draft);
        await db.SaveChangesAsync();
        return Done(FilingLinks.Draft(draft.Key), "已带入原来填写的内容。请核对、补充，并重新确认送达地址和调解意愿后提交。");
    }
}
