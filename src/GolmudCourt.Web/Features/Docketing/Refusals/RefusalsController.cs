using GolmudCourt.Domain;
using GolmudCourt.Web.Features.Docketing.Shared;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace GolmudCourt.Web.Features.Docketing.Refusals;

/// <summary>裁定不予受理 (民诉法 126、157).</summary>
[Requires(CourtActs.ReviewFilings)]
[Route(DocketingLinks.Queue + "/{key:guid}/refusal")]
internal sealed class RefusalsController(FilingActs acts) : FilingActController<RefusalForm>(acts)
{
    [HttpGet]
    public Task<IActionResult> New(Guid key) => ShowAsync(key, new RefusalForm());

    [HttpPost]
    public Task<IActionResult> Create(Guid key, RefusalForm form) =>
        ActAsync(key, form, q => q, (filing, occasion) =>
        {
            var ground = form.Ground ?? throw new RuleViolation("refusal.ground", "请选择法定情形", "民诉法 126", nameof(form.Ground));
            filing.RefuseAcceptance(ground, form.Reasons ?? "", occasion);
            return SavedAsync(key, "已裁定不予受理");
        });
}
