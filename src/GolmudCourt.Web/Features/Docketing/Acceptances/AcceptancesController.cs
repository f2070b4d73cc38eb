using GolmudCourt.Domain;
using GolmudCourt.Web.Data.Reference;
using GolmudCourt.Web.Features.Docketing.Shared;
using GolmudCourt.Web.Features.Filings;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Docketing.Acceptances;

/// <summary>登记立案 (民诉法 126).</summary>
[Requires(CourtActs.ReviewFilings)]
[Route(DocketingLinks.Queue + "/{key:guid}/acceptance")]
internal sealed class AcceptancesController(FilingActs acts, FilingDesk desk, ReferenceData reference) : FilingActController<AcceptanceForm>(acts)
{
    [HttpGet]
    public async Task<IActionResult> New(Guid key)
    {
        var head = await Acts.HeadAsync(key);
        return head.CaseNumber is null ? await ShowAsync(key, new AcceptanceForm()) : View("Show", head);
    }

    [HttpPost]
    public Task<IActionResult> Create(Guid key, AcceptanceForm form) =>
        ActAsync(key, form, q => q.Include(f => f.Claims).Include(f => f.Reliefs), async (filing, occasion) =>
        {
            if (!AcceptanceForm.TypeCodes.Contains(form.TypeCode))
            {
                throw new RuleViolation("docket.type", "请选择案件类型代字", "案号规定 7", nameof(form.TypeCode));
            }

            var acceptance = await desk.DocketAsync(filing, form.TypeCode!, form.Halve, occasion);
            return Done(DocketingLinks.Act(key, form.Act)!, $"已登记立案：{acceptance.CaseNumber}");
        });

    /// <inheritdoc/>
    protected override async Task PrepareAsync(AcceptanceForm form)
    {
        var amounts = await Acts.Access.Filings().Where(f => f.Key == form.Head.Key).SelectMany(f => f.Claims).Select(c => c.Amount).ToListAsync();
        form.Fee = desk.FeeFor(form.Head.CauseCode, amounts);
        form.Types = AcceptanceForm.TypeItems(reference);
    }
}
