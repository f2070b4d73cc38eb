using GolmudCourt.Domain;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Triage;
using GolmudCourt.Web.Data.Reference;
using GolmudCourt.Web.Features.Docketing.Shared;
using GolmudCourt.Web.Features.Filings;
using GolmudCourt.Web.Features.Triage.Shared;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Docketing.Acceptances;

/// <summary>登记立案 (民诉法 126).</summary>
[Requires(CourtActs.ReviewFilings)]
[Route(DocketingLinks.Queue + "/{key:guid}/acceptance")]
internal sealed class AcceptancesController(FilingActs acts, FilingDesk desk, TriageDesk triage, ReferenceData reference)
    : FilingActController<AcceptanceForm>(acts)
{
    [HttpGet]
    public async Task<IActionResult> New(Guid key)
    {
        var head = await Acts.HeadAsync(key);
        return head.CaseNumber is null ? await ShowAsync(key, new AcceptanceForm()) : View("Show", head);
    }

    [HttpPost]
    public Task<IActionResult> Create(Guid key, AcceptanceForm form)
    {
        if (form.Recheck)
        {
            // The suggestion follows the answers; the procedure chosen before it is chosen again.
            ModelState.Clear();
            form.Route = null;
            return AgainAsync(key, form);
        }

        return ActAsync(key, form, WithAll, (filing, occasion) => DocketAsync(filing, form, occasion));
    }

    /// <inheritdoc/>
    protected override async Task PrepareAsync(AcceptanceForm form)
    {
        var filing = await Acts.Access.Filings().AsNoTracking().Include(f => f.Claims).Include(f => f.Parties).AsSplitQuery()
            .SingleAsync(f => f.Key == form.Head.Key);
        form.Fee = desk.FeeOf(filing);
        form.Types = AcceptanceForm.TypeItems(reference);
        triage.Fill(form, filing);
    }

    private static IQueryable<Filing> WithAll(IQueryable<Filing> filings) =>
        filings.Include(f => f.Claims).Include(f => f.Reliefs).Include(f => f.Parties);

    private async Task<IActionResult> DocketAsync(Filing filing, AcceptanceForm form, Occasion occasion)
    {
        if (!AcceptanceForm.TypeCodes.Contains(form.TypeCode))
        {
            throw new RuleViolation("docket.type", "请选择案件类型代字", "案号规定 7", nameof(form.TypeCode));
        }

        var tried = form.TypeCode == CaseTrack.TypeCode;
        if (tried && form is { Halve: true, Route: TriageRoute.Ordinary })
        {
            throw new RuleViolation("docket.halve", "普通程序不减半交纳案件受理费", "费用办法 16", nameof(form.Halve));
        }

        var acceptance = await desk.DocketAsync(filing, form.TypeCode!, form.Halve, occasion, track => triage.DecideAtDocketing(track, filing, form, occasion));
        return Done(DocketingLinks.Act(filing.Key, form.Act)!, $"已登记立案：{acceptance.CaseNumber}");
    }
}
