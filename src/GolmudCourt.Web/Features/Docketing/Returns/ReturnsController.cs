using GolmudCourt.Web.Features.Docketing.Shared;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Docketing.Returns;

/// <summary>Returns a complaint that was not corrected in time, and records it (登记立案规定 7).</summary>
[Requires(CourtActs.ReviewFilings)]
[Route(DocketingLinks.Queue + "/{key:guid}/return")]
internal sealed class ReturnsController(FilingActs acts) : FilingActController<ReturnForm>(acts)
{
    [HttpGet]
    public Task<IActionResult> New(Guid key) => ShowAsync(key, new ReturnForm());

    [HttpPost]
    public Task<IActionResult> Create(Guid key, ReturnForm form) =>
        ActAsync(key, form, q => q.Include(f => f.Corrections), (filing, occasion) =>
        {
            filing.ReturnUncorrected(form.Reason ?? "", occasion);
            return SavedAsync(key, "诉状已退回并登记在册");
        });
}
