using System.Globalization;
using GolmudCourt.Domain;
using GolmudCourt.Domain.Filing;
using GolmudCourt.Web.Features.Docketing.Shared;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Docketing.FeeReliefDecisions;

/// <summary>A president decides on an application for fee relief (费用办法 44-51).</summary>
[Requires(CourtActs.SuperviseFilings)]
[Route(DocketingLinks.Queue + "/{key:guid}/fee-relief-decision")]
internal sealed class FeeReliefDecisionsController(FilingActs acts) : FilingActController<FeeReliefDecisionForm>(acts)
{
    [HttpGet]
    public Task<IActionResult> New(Guid key) => ShowAsync(key, new FeeReliefDecisionForm());

    [HttpPost]
    public Task<IActionResult> Create(Guid key, FeeReliefDecisionForm form) =>
        ActAsync(key, form, q => q.Include(f => f.FeeNotice).Include(f => f.Reliefs), (filing, occasion) =>
        {
            filing.DecideFeeRelief(form.Number, Read(form), occasion);
            return SavedAsync(key, form.Granted == "yes" ? "已准予，交费通知同时更新" : "已决定不准予");
        });

    /// <inheritdoc/>
    protected override async Task PrepareAsync(FeeReliefDecisionForm form)
    {
        form.Application = await Acts.Access.Filings().Where(f => f.Key == form.Head.Key)
            .SelectMany(f => f.Reliefs.Where(r => r.Granted == null), (f, r) => new ReliefApplicationView(
                r.Number, r.Kind, r.GroundCode, r.Statement, r.AppliedAt, r.AppliedBy,
                f.Files.Where(x => x.Purpose == FilePurpose.FeeRelief && x.BelongsTo == r.Number).Select(x => new ProofView(x.Number, x.FileName)).ToList()))
            .AsNoTracking().FirstOrDefaultAsync();
        form.Number = form.Application?.Number ?? 0;
        ModelState.Remove(nameof(form.Number));
    }

    private static FeeReliefDecision Read(FeeReliefDecisionForm form)
    {
        if (form.Granted is not ("yes" or "no"))
        {
            throw new RuleViolation("relief.decision", "请选择准予或者不准予", "费用办法 51", nameof(form.Granted));
        }

        var typed = form.ReductionPercent?.Normalize(System.Text.NormalizationForm.FormKC).Trim().TrimEnd('%');
        int? percent = int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var read) ? read : null;
        return new(form.Granted == "yes", percent, form.DeferredTo, form.Reason ?? "");
    }
}
