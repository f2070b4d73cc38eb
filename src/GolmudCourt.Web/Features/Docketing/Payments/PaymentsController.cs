using GolmudCourt.Web.Features.Docketing.Shared;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Docketing.Payments;

/// <summary>Records that the acceptance fee was paid (费用办法 20、22).</summary>
[Requires(CourtActs.ReviewFilings)]
[Route(DocketingLinks.Queue + "/{key:guid}/payment")]
internal sealed class PaymentsController(FilingActs acts) : FilingActController<PaymentForm>(acts)
{
    [HttpGet]
    public Task<IActionResult> New(Guid key) => ShowAsync(key, new PaymentForm());

    [HttpPost]
    public Task<IActionResult> Create(Guid key, PaymentForm form) =>
        ActAsync(key, form, q => q.Include(f => f.FeeNotice), (filing, occasion) =>
        {
            filing.RecordPayment(form.Reference, occasion);
            return SavedAsync(key, "已登记缴费");
        });
}
