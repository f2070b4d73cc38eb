using GolmudCourt.Domain.Cases;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Domain.Mediation;
using GolmudCourt.Web.Features.Docketing.Shared;
using GolmudCourt.Web.Features.Mediations;
using GolmudCourt.Web.Features.Mediations.Shared;
using GolmudCourt.Web.Hosting.TagHelpers;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Docketing.Entrustments;

/// <summary>委托调解 of a docketed case by the judge or the clerk, with the parties' consent (特邀调解规定 11; 在线调解规则 24).</summary>
[Requires(CourtActs.EntrustMediations)]
internal sealed class EntrustmentsController(FilingActs acts, MediationDesk mediations, CaseNumberRegistry registry)
    : FilingActController<EntrustmentForm>(acts)
{
    /// <summary>Finds the case by its number: the way in for a judge, who has no queue of filings.</summary>
    [HttpGet(MediationLinks.Entrustments)]
    public async Task<IActionResult> Index(EntrustmentSearch search)
    {
        if (string.IsNullOrWhiteSpace(search.Number))
        {
            return View(search);
        }

        var reading = CaseNumber.Read(search.Number, registry);
        var key = await Acts.Access.Filings().Where(f => f.Acceptance != null && f.Acceptance.CaseNumber == reading.Normalized).Select(f => f.Key).SingleOrDefaultAsync();
        if (key != Guid.Empty)
        {
            return Redirect(MediationLinks.Entrustment(key));
        }

        ModelState.AddModelError(nameof(search.Number), reading.Valid ? "没有这个案号的案件，请核对" : reading.Reason!);
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View(search);
    }

    [HttpGet(MediationLinks.Entrustments + "/{key:guid}")]
    public Task<IActionResult> New(Guid key) => ShowAsync(key, new EntrustmentForm());

    [HttpPost(MediationLinks.Entrustments + "/{key:guid}")]
    public Task<IActionResult> Create(Guid key, EntrustmentForm form)
    {
        if (form.Procedure is not (MediationTrack.OrdinaryProcedure or MediationTrack.SummaryProcedure))
        {
            ModelState.AddModelError(nameof(form.Procedure), "请选择案件适用的程序");
        }

        return ActAsync(
            key, form,
            q => q.Include(f => f.Acceptance).Include(f => f.Parties).Include(f => f.Agents).Include(f => f.Claims).Include(f => f.Files),
            async (filing, occasion) =>
            {
                var mediation = await mediations.EntrustAsync(filing, form.Procedure!.Value, form.Agreed, occasion);
                return Done(MediationLinks.OnDesk(mediation.Key), "已委托调解，材料已全部带入，等待受理");
            });
    }

    /// <inheritdoc/>
    protected override async Task PrepareAsync(EntrustmentForm form)
    {
        var parties = await Acts.Access.Filings().Where(f => f.Key == form.Head.Key).SelectMany(f => f.Parties).OrderBy(p => p.Number)
            .Select(p => new { p.Number, p.Position, p.Name }).ToListAsync();
        form.Parties = [.. parties.Select(p => new Choice($"{p.Number}", $"{PartyNames.Of(p.Position)}：{p.Name}"))];
    }
}
