using GolmudCourt.Web.Features.Docketing.Shared;
using GolmudCourt.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace GolmudCourt.Web.Features.Docketing.CorrectionPermissions;

/// <summary>A president permits one more round of correction.</summary>
[Requires(CourtActs.SuperviseFilings)]
[Route(DocketingLinks.Queue + "/{key:guid}/correction-permission")]
internal sealed class CorrectionPermissionsController(FilingActs acts) : FilingActController<CorrectionPermissionForm>(acts)
{
    [HttpGet]
    public Task<IActionResult> New(Guid key) => ShowAsync(key, new CorrectionPermissionForm());

    [HttpPost]
    public Task<IActionResult> Create(Guid key, CorrectionPermissionForm form) =>
        ActAsync(key, form, q => q.Include(f => f.Corrections).Include(f => f.Permissions), (filing, occasion) =>
        {
            filing.PermitFurtherCorrection(form.Reason ?? "", occasion);
            return SavedAsync(key, "已准许再次告知补正");
        });
}
